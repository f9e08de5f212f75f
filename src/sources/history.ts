import type {Person} from '../core/commit.ts';
import type {BranchPlace} from '../core/repair.ts';
import type {Rewrite} from '../core/report.ts';
import {demandGit, locateRepository, resolveCommit, runGit} from './git.ts';
import {splitPaths} from './path-bytes.ts';

/** Names of branches that others build on where a remote does not say which one that is. */
const DEFAULTS = ['main', 'master', 'trunk', 'develop', 'default'];
/** Whether a branch is by its name one that others build on. */
export function isDefaultName(name: string): boolean {
  return DEFAULTS.includes(name);
}

/** The remotes whose branches are asked first; where there is neither, any remote is. */
const REMOTES = ['origin', 'upstream'];
/** Branches that hold what is published where there is no remote; they count only while nobody works on them. */
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
  const refs = (await demandGit('read the remotes', directory, ['for-each-ref', '--format=%(refname)', 'refs/remotes'])).toString('utf8');
  const remotes = [...new Set(Array.from(refs.matchAll(/^refs\/remotes\/([^/\n]+)\//gmu), ([, name = '']) => name))];
  const usual = REMOTES.filter((name) => remotes.includes(name));
  const published = (usual.length > 0 ? usual : remotes).flatMap((remote) =>
    ['HEAD', ...DEFAULTS].map((name) => `refs/remotes/${remote}/${name}`),
  );
  for (const name of remotes.length > 0 ? published : LOCAL) {
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
  if (pushed.kind !== 'done' || !PLAIN_NAME.test(remote)) return {name, isCheckedOut, remote: null};
  const remoteTip = pushed.stdout.toString('latin1').trim();
  const [isPublished, ahead] = await Promise.all([isDefaultBranch(directory, remote, name), listAuthors(directory, remoteTip, tip)]);
  return {name, isCheckedOut, remote: {name: remote, tip: remoteTip, isPublished, ahead}};
}

/** Whether a branch is the one that a remote's clones begin with, as the remote says, by its name, or since there is no other. */
async function isDefaultBranch(directory: string, remote: string, name: string): Promise<boolean> {
  if (isDefaultName(name)) return true;
  const link = await readLink(directory, `refs/remotes/${remote}/HEAD`);
  if (link !== null) return link === `refs/remotes/${remote}/${name}`;
  const args = ['for-each-ref', '--count=2', '--format=%(refname)', `refs/remotes/${remote}/`];
  const others = (await demandGit('read the branches', directory, args)).toString('utf8').trim().split('\n');
  return others.length < 2;
}

/** Who wrote the commits that one commit has in its history and another has not: one entry a commit. */
async function listAuthors(directory: string, of: string, without: string): Promise<readonly Person[]> {
  const args = ['log', '--no-show-signature', '--format=%an%x00%ae', '--end-of-options', of, `^${without}`, '--'];
  const lines = (await demandGit('read the history', directory, args)).toString('utf8').split('\n');
  return lines.slice(0, -1).map((line) => {
    const [name = '', email = ''] = line.split('\0');
    return {name, email};
  });
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
