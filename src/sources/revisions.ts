import type {Renames} from '../core/compare.ts';
import {ToolError} from '../core/tool-error.ts';
import {demandGit, resolveCommit, runGit} from './git.ts';
import {splitPaths} from './path-bytes.ts';

/** What a person who names no base most likely compares with, in order. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

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
