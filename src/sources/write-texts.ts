import {randomBytes} from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import {sep} from 'node:path';
import {basename, dirname, join} from '../core/path.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {decodePath} from './path-bytes.ts';
import {explainFailure, explainStats, locate, lstat, readRegularFile} from './safe-read.ts';
import type {TextChange} from './source.ts';

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Writes new texts below an absolute directory without links. A file keeps its mode, its owner and its byte order mark; its bytes change
 * at once or not at all. Every file is looked at before the first is written. Throws a `ToolError` where a file is no longer what was
 * read, is reached through a symbolic link, or may not be written.
 */
export function writeTexts(root: string, changes: readonly TextChange[]): void {
  let written = 0;
  try {
    for (const change of changes) inspect(root, change);
    for (const change of changes) {
      replaceFile(root, change);
      written++;
    }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ToolError(`${error.message}; ${written === 0 ? 'nothing was' : `${written} of ${changes.length} files were`} written`);
  }
}

interface Original {
  readonly stats: Stats;
  readonly hasMark: boolean;
}

function refusal(path: string, why: string): ToolError {
  return new ToolError(`Cannot write ${quote(path)}: ${why}`);
}

/** What stands at the path now, which must be what was read. */
function inspect(root: string, {path, before}: TextChange): Original {
  const refuse = (why: string) => refusal(path, why);
  const location = locate(root, path);
  try {
    const folder = dirname(path) === '' ? root : `${root}/${dirname(path)}`;
    const target = decodePath(realpathSync.native(locate(folder, ''), 'buffer'));
    if (target.replaceAll(sep, '/') !== folder.replaceAll(sep, '/')) throw refuse('a symbolic link leads to it');
    const stats = lstat(location);
    if (stats === null) throw refuse('it does not exist any more');
    const reason = stats.isSymbolicLink() ? 'a symbolic link leads to it' : explainStats(stats);
    if (reason !== null) throw refuse(reason);
    if ((stats.mode & 0o222) === 0) throw refuse('it is read-only');
    const bytes = Buffer.from(readRegularFile(location, stats.size));
    const hasMark = bytes.subarray(0, MARK.length).equals(MARK);
    if (!bytes.subarray(hasMark ? MARK.length : 0).equals(Buffer.from(before))) throw refuse('it changed since it was read');
    return {stats, hasMark};
  } catch (error) {
    throw error instanceof ToolError ? error : refuse(explainFailure(error));
  }
}

function replaceFile(root: string, change: TextChange): void {
  const {path, after} = change;
  const {stats, hasMark} = inspect(root, change);
  const temporary = locate(root, join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`));
  let isLeft = false;
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
    const descriptor = openSync(temporary, flags, 0o600);
    isLeft = true;
    try {
      writeAll(descriptor, Buffer.concat(hasMark ? [MARK, Buffer.from(after)] : [Buffer.from(after)]));
      keepOwner(descriptor, stats);
      fchmodSync(descriptor, stats.mode & 0o7777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    // The last look comes right before the one step that counts.
    inspect(root, change);
    renameSync(temporary, locate(root, path));
    isLeft = false;
  } catch (error) {
    throw error instanceof ToolError ? error : refusal(path, explainFailure(error));
  } finally {
    if (isLeft) rmSync(temporary, {force: true});
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** Only a privileged user can give a file away; for all others it is theirs already, or becomes theirs. */
function keepOwner(descriptor: number, {uid, gid}: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // The group may still be kept by the directory; the text matters more.
  }
}
