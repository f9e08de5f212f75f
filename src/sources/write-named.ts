import {closeSync, constants, openSync, realpathSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {findCheckout} from './checkout.ts';
import {explainFailure, isInside, lstat} from './safe-read.ts';
import {REASONS} from './source.ts';

/**
 * Writes a file named by hand, relative to an absolute directory without links. A link that a checkout brings along must not lead the text
 * out of it, nor into its git directory. Throws a `ToolError` when it would, or when the file cannot be written.
 */
export function writeNamed(start: string, name: string, text: string): void {
  const refuse = (why: string) => new ToolError(`Cannot write \`${name}\`: ${why}`);
  const location = resolve(start, name);
  const confine = findCheckout(start) ?? start;
  try {
    if (!isInside(confine, location)) {
      writeFileSync(location, text);
      return;
    }
    const target = follow(location);
    if (target === null) throw refuse(REASONS.linkMissing);
    if (!isInside(confine, target) || (target !== location && isInside(join(confine, '.git'), target))) throw refuse(REASONS.linkOutside);
    const descriptor = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0));
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof ToolError ? error : refuse(explainFailure(error));
  }
}

/** Where a path leads that need not exist, in a directory that must; null for a link that leads nowhere. */
function follow(location: string): string | null {
  const stats = lstat(location);
  if (stats === null) return join(realpathSync.native(dirname(location)), basename(location));
  try {
    return realpathSync.native(location);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
