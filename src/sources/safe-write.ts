import {lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {explainFailure, explainStats, isInside} from './safe-read.ts';
import {REASONS} from './source.ts';

/**
 * Puts a file in its place as a whole, its directory too where that is missing: whoever reads it meanwhile sees the old text or the new.
 * Writes through no link, and nowhere outside `confine` (an absolute directory without links; null = anywhere). Throws a `ToolError`
 * that calls the file `name`.
 */
export function replaceFile(location: string, name: string, text: string, confine: string | null): void {
  const refuse = (why: string) => new ToolError(`Cannot write \`${name}\`: ${why}`);
  let draft: string | null = null;
  try {
    const stats = lstatSync(location, {throwIfNoEntry: false});
    if (stats?.isSymbolicLink()) throw refuse('it is a symbolic link');
    const reason = stats ? explainStats(stats) : null;
    if (reason !== null) throw refuse(reason);
    // Made only where the nearest directory that is there lies inside.
    let existing = dirname(location);
    while (!lstatSync(existing, {throwIfNoEntry: false}) && existing !== dirname(existing)) existing = dirname(existing);
    if (confine !== null && !isInside(confine, realpathSync.native(existing))) throw refuse(REASONS.linkOutside);
    mkdirSync(dirname(location), {recursive: true});
    draft = join(dirname(location), `.${basename(location)}.${process.pid}`);
    writeFileSync(draft, text, {flag: 'wx'});
    renameSync(draft, location);
    draft = null;
  } catch (error) {
    throw error instanceof ToolError ? error : refuse(explainFailure(error));
  } finally {
    if (draft !== null) rmSync(draft, {force: true});
  }
}
