import {findLastStart} from '../core/bisect.ts';
import type {Renames} from '../core/compare.ts';
import {ToolError} from '../core/tool-error.ts';
import {demandGit, locateRepository, NOT_A_REPOSITORY, NOT_INSTALLED, resolveCommit, runGit} from './git.ts';
import {decodePath, splitPaths} from './path-bytes.ts';

/** What a person who names no base most likely compares with, in order. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** A patch is read only to put findings on changed lines first. */
const MAX_PATCH_BYTES = 64_000_000;

/** Throws a `ToolError` that says why when there is nothing to compare in a directory: no repository, one that git refuses to read, or no git. */
export async function demandHistory(directory: string): Promise<void> {
  const repository = await locateRepository(directory);
  if (repository === null || repository === 'no-git') {
    throw new ToolError(`Cannot compare revisions: ${repository === null ? NOT_A_REPOSITORY : NOT_INSTALLED}`);
  }
}

/** The commit that both revisions come from. Throws a `ToolError` when one does not exist, or when the history at hand does not reach it. */
export async function findMergeBase(directory: string, base: string, head: string): Promise<string> {
  const commits = await Promise.all([resolveCommit(directory, base), resolveCommit(directory, head)]);
  const result = await runGit(directory, ['merge-base', ...commits]);
  if (result.kind === 'done') return result.stdout.toString('latin1').trim();
  throw new ToolError(`Cannot compare with \`${base}\`: no common commit is at hand, fetch the history (\`fetch-depth: 0\`)`);
}

/** The first of the usual bases that exists. Throws a `ToolError` when none does. */
export async function findUsualBase(directory: string): Promise<string> {
  for (const name of USUAL_BASES) {
    const result = await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (result.kind === 'done') return name;
  }
  throw new ToolError('Cannot tell what to compare with, name it with `--base`');
}

/**
 * The files that were renamed from one revision to another, old path to new path, relative to `root` (`''` for the top);
 * `head` null means the working tree. A file counts as renamed when git finds it at least half the same.
 */
export async function listRenames(directory: string, base: string, head: string | null, root: string): Promise<Renames> {
  const args = diff(base, head, ['--name-status', '--diff-filter=R', '-z']);
  const output = await demandGit('compare the revisions', directory, args);
  const words = splitPaths(output);
  const renames = new Map<string, string>();
  for (let index = 0; index + 2 < words.length; index += 3) {
    const [from, to] = [pathBelow(root, words[index + 1] ?? ''), pathBelow(root, words[index + 2] ?? '')];
    if (from !== null && to !== null) renames.set(from, to);
  }
  return renames;
}

/**
 * The files that one revision adds to another or has otherwise, relative to `root` (`''` for the top), where they stand now;
 * `head` null means the working tree. A file that was renamed only is none.
 */
export async function listChanged(directory: string, base: string, head: string | null, root: string): Promise<ReadonlySet<string>> {
  const output = await demandGit('compare the revisions', directory, diff(base, head, ['--name-status', '--diff-filter=AMRT', '-z']));
  const words = splitPaths(output);
  const changed = new Set<string>();
  for (let index = 0; index + 1 < words.length; index += 2) {
    const isRename = words[index]?.startsWith('R') === true;
    const path = pathBelow(root, words[index + (isRename ? 2 : 1)] ?? '');
    if (path !== null && words[index] !== 'R100') changed.add(path);
    if (isRename) index++;
  }
  return changed;
}

/** The parents of a commit as they are at hand; none at the edge of a shallow clone. Throws a `ToolError` when the revision does not exist. */
export async function listParents(directory: string, revision: string): Promise<string[]> {
  const commit = await resolveCommit(directory, revision);
  const output = await demandGit('read the history', directory, ['rev-list', '--parents', '--no-walk', '--end-of-options', commit]);
  return output.toString('latin1').trim().split(' ').slice(1);
}

/**
 * Answers whether a change touches a 1-based line of a path (relative to `root`). Paths that git writes in quotes count as untouched;
 * so does everything when the change is larger than is worth reading for that.
 */
export async function readTouchedLines(
  directory: string,
  base: string,
  head: string | null,
  root: string,
): Promise<(path: string, line: number) => boolean> {
  const args = diff(base, head, ['--no-color', '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']);
  const result = await runGit(directory, ['-c', 'core.quotePath=false', ...args], undefined, MAX_PATCH_BYTES).catch(() => null);
  const touched = result?.kind === 'done' ? readHunks(result.stdout, root) : new Map<string, Hunk[]>();
  return (path, line) => {
    const hunk = findLastStart(touched.get(path) ?? [], line);
    return hunk !== undefined && line < hunk.start + hunk.count;
  };
}

interface Hunk {
  readonly start: number;
  readonly count: number;
}

/** The hunks of a patch by path. Lengths are followed, since a changed line may look like a header. */
function readHunks(patch: Buffer, root: string): Map<string, Hunk[]> {
  const touched = new Map<string, Hunk[]>();
  let hunks: Hunk[] = [];
  let left = 0;
  for (let at = 0, end = 0; at < patch.length; at = end + 1) {
    end = patch.indexOf(10, at);
    if (end < 0) end = patch.length;
    if (left > 0) {
      // `\ No newline at end of file` is no line of either side.
      if (patch[at] !== 0x5c) left--;
      continue;
    }
    const line = patch.toString('latin1', at, end);
    if (line.startsWith('diff ')) hunks = [];
    const path = line.startsWith('+++ b/') ? pathBelow(root, decodePath(Buffer.from(line.slice(6).replace(/\t$/u, ''), 'latin1'))) : null;
    if (path !== null) touched.set(path, hunks);
    const [, removed, start, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(line) ?? [];
    if (start === undefined) continue;
    const count = Number(added ?? 1);
    hunks.push({start: Number(start), count});
    left = Number(removed ?? 1) + count;
  }
  return touched;
}

/** Arguments for a comparison that no configuration bends and that runs no program of its own. */
function diff(base: string, head: string | null, options: readonly string[]): string[] {
  const plain = ['--no-ext-diff', '--no-textconv', '--no-relative', '--ignore-submodules=all', '--find-renames'];
  return ['diff', ...plain, ...options, '--end-of-options', base, ...(head === null ? [] : [head]), '--'];
}

function pathBelow(root: string, path: string): string | null {
  if (root === '') return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}
