import type {BranchPlace} from '../core/repair.ts';
import type {Rewrite} from '../core/report.ts';
import {demandGit, locateRepository, resolveCommit, runGit} from './git.ts';
import {splitPaths} from './path-bytes.ts';

/** Branches that hold what is published, the likeliest first; the local ones count only while nobody works on them. */
const PUBLISHED = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
const LOCAL = ['refs/heads/main', 'refs/heads/master'];

/** Which of some commits are on the main branch already, and what that is called; null when there is no such branch. */
export async function findPublished(
  directory: string,
  shas: readonly string[],
): Promise<{readonly branch: string; readonly shas: ReadonlySet<string>} | null> {
  const branch = await findPublishedBranch(directory);
  if (branch === null) return null;
  const output = await demandGit('read the history', directory, ['rev-list', '--stdin'], [...shas, `^${branch}`, ''].join('\n'));
  const unpublished = new Set(output.toString('latin1').split('\n'));
  const name = (await readLink(directory, branch)) ?? branch;
  return {branch: name.replace(/^refs\/(?:remotes|heads)\//u, ''), shas: new Set(shas.filter((sha) => !unpublished.has(sha)))};
}

async function findPublishedBranch(directory: string): Promise<string | null> {
  const inside = await demandGit('read the repository', directory, ['rev-parse', '--is-inside-work-tree']);
  const hasWorkTree = inside.toString('latin1').trim() === 'true';
  const current = await readLink(directory, 'HEAD');
  const hasRemotes = (await demandGit('read the remotes', directory, ['for-each-ref', '--count=1', 'refs/remotes'])).length > 0;
  for (const name of hasRemotes ? PUBLISHED : LOCAL) {
    if (hasWorkTree && name === current) continue;
    if ((await runGit(directory, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])).kind === 'done') return name;
  }
  return null;
}

/** The full name that a symbolic ref stands for; null when it is none. */
async function readLink(directory: string, name: string): Promise<string | null> {
  const result = await runGit(directory, ['symbolic-ref', '--quiet', name]);
  return result.kind === 'done' ? result.stdout.toString('utf8').trim() : null;
}

/** Names that need no quotes on a command line. */
const PLAIN_NAME = /^[\w][\w./-]*$/u;

/** Which branch a commit is the tip of, and where that is pushed to. */
export async function findPlace(directory: string, tip: string): Promise<BranchPlace> {
  const current = await readLink(directory, 'HEAD');
  const head = await runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  const isCheckedOut = head.kind === 'done' && head.stdout.toString('latin1').trim() === tip;
  const branch = isCheckedOut ? current : await findBranchAt(directory, tip);
  const name = branch?.replace(/^refs\/heads\//u, '') ?? null;
  if (name === null || !PLAIN_NAME.test(name)) return {name: null, isCheckedOut, remote: null};
  const configured = await runGit(directory, ['config', '--get', `branch.${name}.remote`]);
  const remote = configured.kind === 'done' ? configured.stdout.toString('utf8').trim() : 'origin';
  const pushed = await runGit(directory, ['rev-parse', '--verify', '--quiet', `refs/remotes/${remote}/${name}^{commit}`]);
  const isPushed = pushed.kind === 'done' && PLAIN_NAME.test(remote);
  return {name, isCheckedOut, remote: isPushed ? {name: remote, tip: pushed.stdout.toString('latin1').trim()} : null};
}

async function findBranchAt(directory: string, tip: string): Promise<string | null> {
  const args = ['for-each-ref', '--count=1', `--points-at=${tip}`, '--format=%(refname)', 'refs/heads'];
  return (await demandGit('read the branches', directory, args)).toString('utf8').trim() || null;
}

/** What a rewrite did to the files: the paths at which two commits differ. Throws a `ToolError` when one of them does not exist. */
export async function compareTips(directory: string, oldTip: string, newTip: string): Promise<Rewrite> {
  const [from, to] = await Promise.all([resolveCommit(directory, oldTip), resolveCommit(directory, newTip)]);
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--end-of-options',
    from,
    to,
    '--',
  ];
  return {from, to, paths: splitPaths(await demandGit('compare the tips', directory, args))};
}

/** Whether the object database holds a commit. */
export async function hasCommit(directory: string, sha: string): Promise<boolean> {
  return (await runGit(directory, ['cat-file', '-e', `${sha}^{commit}`])).kind === 'done';
}

/** Whether a commit is another one or in its history; null when the history at hand is cut off, so that nobody can tell. */
export async function isAncestor(directory: string, sha: string, of: string): Promise<boolean | null> {
  const repository = await locateRepository(directory);
  if (repository === null || repository === 'no-git' || repository.isShallow || !(await hasCommit(directory, of))) return null;
  if (!(await hasCommit(directory, sha))) return false;
  return (await runGit(directory, ['merge-base', '--is-ancestor', sha, of])).kind === 'done';
}
