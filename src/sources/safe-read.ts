import {closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats} from 'node:fs';
import {sep} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {encodePath} from './path-bytes.ts';
import {REASONS} from './source.ts';

/** What `realpath` and other calls take for a path below an absolute directory; `''` is the directory itself. */
export function locate(root: string, path: string): string | Buffer {
  return encodePath(path === '' ? root : `${root}/${path}`);
}

/** What stands at a path, links not followed; null when nothing does. Throws what the system says when it cannot tell. */
export function lstat(location: string | Buffer): Stats | null {
  return lstatSync(location, {throwIfNoEntry: false}) ?? null;
}

/** Why an entry is not read as a file, or null for a regular file. */
export function explainStats(stats: Stats): string | null {
  if (stats.isFile()) return null;
  return stats.isDirectory() ? REASONS.directory : REASONS.special;
}

/** Whether an absolute path without links is a directory or stands in it. */
export function isInside(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** Reads a regular file of a size just seen. Follows no link and waits on no pipe, whatever came in the file's place meanwhile. */
export function readRegularFile(location: string | Buffer, size: number): Uint8Array {
  const descriptor = openSync(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw new Error(REASONS.special);
    const buffer = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const count = readSync(descriptor, buffer, filled, size - filled, null);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a regular file, through links as long as they stay inside `confine` (an absolute directory without links; null = anywhere).
 * Null when nothing stands there. Throws a `ToolError` that calls the file `name` when it may not or cannot be read.
 */
export function readSmallFile(location: string | Buffer, name: string, limit: number, confine: string | null): Uint8Array | null {
  const refuse = (why: string) => new ToolError(`Cannot read \`${name}\`: ${why}`);
  try {
    if (lstat(location) === null) return null;
    const target = realpathSync.native(location);
    if (confine !== null && !isInside(confine, target)) throw refuse(REASONS.linkOutside);
    const stats = lstatSync(target);
    const reason = explainStats(stats);
    if (reason !== null) throw refuse(reason);
    if (stats.size > limit) throw refuse(`it has more than ${limit.toLocaleString('en')} bytes`);
    return readRegularFile(target, stats.size);
  } catch (error) {
    throw error instanceof ToolError ? error : refuse(explainFailure(error));
  }
}

/** Reads a file that a person named as `name`, as `readSmallFile` does. `root` is the absolute directory without links that is linted, if there is one. */
export function readNamedFile(location: string, name: string, limit: number, root: string | null): Uint8Array | null {
  // Whoever can change the repository must not be able to point a file in it at one outside.
  return readSmallFile(location, name, limit, root !== null && isInside(root, location) ? root : null);
}

/** Why a call to the file system failed, without the path that Node's own messages hold. */
export function explainFailure(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  return FAILURES[code] ?? `the system says ${code}`;
}

const FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: REASONS.directory,
  ELOOP: REASONS.linkLoop,
  ENOENT: 'it does not exist',
  ENOTDIR: 'it does not exist',
  ENOSPC: 'no space is left',
  EROFS: 'the file system is read-only',
};
