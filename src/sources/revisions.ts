import type {Renames} from '../core/compare.ts';
import {ToolError} from '../core/tool-error.ts';
import {demandGit, locateRepository, NOT_A_REPOSITORY, NOT_INSTALLED, resolveCommit, runGit} from './git.ts';
import {splitPaths} from './path-bytes.ts';

/** What a person who names no base most likely compares with, in order. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

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
  const revisions = head === null ? [base] : [base, head];
  const args = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--name-status',
    '-M',
    '--diff-filter=R',
    '-z',
    '--end-of-options',
    ...revisions,
    '--',
  ];
  const output = await demandGit('compare the revisions', directory, args);
  const prefix = root === '' ? '' : `${root}/`;
  const words = splitPaths(output);
  const renames = new Map<string, string>();
  for (let index = 0; index + 2 < words.length; index += 3) {
    const [, from = '', to = ''] = words.slice(index, index + 3);
    if (from.startsWith(prefix) && to.startsWith(prefix)) renames.set(from.slice(prefix.length), to.slice(prefix.length));
  }
  return renames;
}

/** The parents of a commit as they are at hand; none at the edge of a shallow clone. Throws a `ToolError` when the revision does not exist. */
export async function listParents(directory: string, revision: string): Promise<string[]> {
  const commit = await resolveCommit(directory, revision);
  const output = await demandGit('read the history', directory, ['rev-list', '--parents', '--no-walk', '--end-of-options', commit]);
  return output.toString('latin1').trim().split(' ').slice(1);
}

/** Answers whether a change touches a 1-based line of a path (relative to `root`). Paths that git writes in quotes count as untouched. */
export async function readTouchedLines(
  directory: string,
  base: string,
  head: string | null,
  root: string,
): Promise<(path: string, line: number) => boolean> {
  const revisions = head === null ? [base] : [base, head];
  const args = [
    '-c',
    'core.quotePath=false',
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--no-color',
    '-M',
    '-U0',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ];
  const output = await demandGit('compare the revisions', directory, [...args, '--end-of-options', ...revisions, '--']);
  const prefix = root === '' ? '' : `${root}/`;
  const touched = new Map<string, [number, number][]>();
  let hunks: [number, number][] = [];
  for (const line of output.toString('utf8').split('\n')) {
    if (line.startsWith('+++ b/')) {
      const path = line.slice(6).replace(/\t$/u, '');
      hunks = [];
      if (path.startsWith(prefix)) touched.set(path.slice(prefix.length), hunks);
    }
    const match = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/u.exec(line);
    if (match) hunks.push([Number(match[1]), Number(match[1]) + Number(match[2] ?? 1)]);
  }
  return (path, line) => touched.get(path)?.some(([from, to]) => line >= from && line < to) ?? false;
}
