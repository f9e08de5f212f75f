import type {Issue, PullFacts} from './entities.ts';
import {notFound, nowText, type World} from './exchange.ts';
import type {ChangedFile, GitCommit} from './git-repository.ts';
import {representLabels} from './represent/issues.ts';
import {representRepository} from './represent/repositories.ts';
import {apiUrl, nodeId, webUrl} from './represent/urls.ts';
import {associationOf, representUser} from './represent/users.ts';

/** An issue that is a pull request. */
export type Pull = Issue & {readonly pull: PullFacts};

/** The two ends of a pull request and where they part. */
export interface PullEnds {
  readonly head: string;
  /** Tip of the base branch, or what it was when the pull request was closed. */
  readonly base: string;
  readonly mergeBase: string;
}

const BOT_DATE = '2026-01-01T00:00:00Z';
const MERGER = {name: 'GitHub', email: 'noreply@github.com', date: BOT_DATE};

/** The pull request of a number. Throws a 404. */
export function findPull(world: World, number: unknown): Pull {
  const issue = world.state.issues.get(Number(number));
  if (!issue?.pull) throw notFound();
  return issue as Pull;
}

/** The ref that holds the head of a pull request. */
export function headRef(number: number): string {
  return `refs/pull/${number}/head`;
}

/** The name under which the merge of two ends is remembered. */
export function mergeKey(number: number, head: string, base: string): string {
  return `${number}:${head}:${base}`;
}

/** Reads both ends from git. */
export async function findEnds(world: World, pull: Pull): Promise<PullEnds> {
  const [head, base] = await Promise.all([
    world.git.resolve(headRef(pull.number)),
    pull.pull.baseSha ?? world.git.resolve(`refs/heads/${pull.pull.baseBranch}`),
  ]);
  if (!head || !base) throw new Error(`Pull request ${pull.number} has no head or no base in the repository`);
  return {head, base, mergeBase: (await world.git.mergeBase(base, head)) ?? base};
}

/** The files that a pull request changes, without the limit of the list. */
export async function changedFiles(world: World, pull: Pull): Promise<ChangedFile[]> {
  const {mergeBase, head} = await findEnds(world, pull);
  return world.git.diff(mergeBase, head);
}

/** The commits of a pull request, oldest first, without the limit of the list. */
export async function pullCommits(world: World, pull: Pull): Promise<GitCommit[]> {
  const {base, head} = await findEnds(world, pull);
  return world.git.between(base, head);
}

/** Tries the merge of an open pull request and keeps it at `refs/pull/n/merge`; without one when it conflicts. Answers its commit. */
export async function tryMerge(world: World, pull: Pull): Promise<string | null> {
  const {head, base} = await findEnds(world, pull);
  const key = mergeKey(pull.number, head, base);
  const last = world.merges.get(pull.number);
  if (last?.key === key) return last.commit;
  const commit = mergeInto(world, `refs/pull/${pull.number}/merge`, base, head);
  world.merges.set(pull.number, {key, commit});
  return commit;
}

async function mergeInto(world: World, ref: string, base: string, head: string): Promise<string | null> {
  const tree = await world.git.mergeTree(base, head);
  if (tree === null) {
    await world.git.deleteRef(ref);
    return null;
  }
  const sha = await world.git.writeCommit(tree, [base, head], `Merge ${head} into ${base}`, MERGER, MERGER);
  await world.git.updateRef(ref, sha);
  return sha;
}

/** `pull-request-simple`, as lists have it. */
export async function representSimplePull(world: World, pull: Pull) {
  const {head, base} = await findEnds(world, pull);
  const url = apiUrl(world, `/pulls/${pull.number}`);
  const html = webUrl(world, `/pull/${pull.number}`);
  const issue = apiUrl(world, `/issues/${pull.number}`);
  const links = {
    comments: `${issue}/comments`,
    commits: `${url}/commits`,
    statuses: apiUrl(world, `/statuses/${head}`),
    html,
    issue,
    review_comments: `${url}/comments`,
    review_comment: apiUrl(world, '/pulls/comments{/number}'),
    self: url,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: representUser(world, pull.user),
    body: pull.body,
    labels: representLabels(world, pull).map((label) => ({...label, description: label.description ?? ''})),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.pull.merged?.at ?? null,
    merge_commit_sha: pull.pull.merged?.sha ?? (await world.git.resolve(`refs/pull/${pull.number}/merge`)),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: representEnd(world, pull.pull.headOwner, pull.pull.headBranch, head),
    base: representEnd(world, world.owner, pull.pull.baseBranch, base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, {href}])),
    author_association: associationOf(world, pull.user),
    auto_merge: null,
    draft: pull.pull.draft,
  };
}

function representEnd(world: World, owner: string, ref: string, sha: string) {
  return {label: `${owner}:${ref}`, ref, sha, user: representUser(world, owner), repo: representRepository(world, 'repository', owner)};
}

/** `pull-request`: everything about one. */
export async function representPull(world: World, pull: Pull) {
  const [simple, files, commits] = await Promise.all([
    representSimplePull(world, pull),
    changedFiles(world, pull),
    pullCommits(world, pull),
  ]);
  const {state} = world;
  const {merged} = pull.pull;
  const mergeable = await findMergeable(world, pull);
  return {
    ...simple,
    merge_commit_sha: merged?.sha ?? (await world.git.resolve(`refs/pull/${pull.number}/merge`)),
    merged: merged !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: merged === null ? null : representUser(world, merged.by),
    comments: state.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: state.reviewComments.filter((comment) => comment.pull === pull.number).length,
    maintainer_can_modify: pull.pull.maintainerCanModify,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** Whether it merges: null when nobody has asked since an end moved, or when it is closed. */
async function findMergeable(world: World, pull: Pull): Promise<boolean | null> {
  if (pull.state === 'closed') return null;
  const {head, base} = await findEnds(world, pull);
  const key = mergeKey(pull.number, head, base);
  const isKnown = world.mergesAsked.has(key) || !world.rules.applies('pulls/mergeable-later');
  world.mergesAsked.add(key);
  const merge = await tryMerge(world, pull);
  return isKnown ? merge !== null : null;
}

/** Closes, or opens again, and keeps the tip of the base for a closed pull request. */
export async function setPullState(world: World, pull: Pull, state: 'open' | 'closed', by: string): Promise<void> {
  const {base} = await findEnds(world, pull);
  pull.pull.baseSha = state === 'closed' ? base : null;
  pull.state = state;
  pull.closedAt = state === 'closed' ? nowText(world) : null;
  pull.closedBy = state === 'closed' ? by : null;
}
