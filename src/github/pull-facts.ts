import type {PullFacts} from '../curator/pass.ts';
import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** A pull request as GitHub has it at this moment. */
export interface ReadPull {
  readonly facts: PullFacts;
  readonly isOpen: boolean;
  /** Whether a bot opened it. */
  readonly isOfBot: boolean;
  /** Full id of the tip of the base. */
  readonly base: string;
  readonly headBranch: string;
  /** Where the head branch stands; null when that repository is gone. */
  readonly headRepository: RepositoryName | null;
  /** Whether those who can write to the base may write to the head. */
  readonly mayModify: boolean;
  readonly title: string;
  readonly body: string;
  /** When GitHub said so, by its own clock: ISO 8601 UTC. */
  readonly now: string;
}

/** Where a head comes from, as the event of a workflow run has it. */
export interface HeadOrigin {
  readonly sha: string;
  readonly branch: string;
  readonly owner: string;
  /** Id of the repository; null where GitHub gives none. */
  readonly repository: number | null;
}

const MAX_COMMITS = 250;
const UNKNOWN_FORM = 'the answer has an unknown form';

/** Reads a pull request. Operation: pulls/get. Throws the client's error. */
export async function readPull(client: GitHubClient, {owner, repo}: RepositoryName, number: number): Promise<ReadPull> {
  const {data, headers} = await client.rest.pulls.get({owner, repo, pull_number: number});
  if (typeof data.head?.sha !== 'string' || typeof data.base?.sha !== 'string') throw new Error(UNKNOWN_FORM);
  const now = new Date(headers.date ?? '');
  return {
    facts: {
      number,
      head: data.head.sha,
      isDraft: data.draft === true,
      // The repository of a head may be gone.
      isFork: data.head.repo?.id !== data.base.repo.id,
      baseBranch: data.base.ref,
      author: data.user?.login ?? 'ghost',
    },
    isOpen: data.state === 'open',
    isOfBot: data.user?.type === 'Bot',
    base: data.base.sha,
    headBranch: data.head.ref,
    headRepository: data.head.repo ? {owner: data.head.repo.owner.login, repo: data.head.repo.name} : null,
    mayModify: data.head.repo?.id === data.base.repo.id || data.maintainer_can_modify,
    title: data.title,
    body: data.body ?? '',
    now: (Number.isNaN(now.getTime()) ? new Date() : now).toISOString(),
  };
}

/** The open pull requests with exactly this head out of exactly this repository. Operation: pulls/list. Throws the client's error. */
export async function findPullsOfHead(client: GitHubClient, {owner, repo}: RepositoryName, origin: HeadOrigin): Promise<number[]> {
  const head = `${origin.owner}:${origin.branch}`;
  const pulls = await client.paginate(client.rest.pulls.list, {owner, repo, state: 'open', head, per_page: 100});
  if (!Array.isArray(pulls)) throw new Error(UNKNOWN_FORM);
  const isSame = (repository: {readonly id: number} | null) => origin.repository === null || repository?.id === origin.repository;
  return pulls.filter((pull) => pull.head.sha === origin.sha && isSame(pull.head.repo)).map(({number}) => number);
}

/** Full ids of the newest commits of a pull request, newest first. Operation: pulls/list-commits. Throws the client's error. */
export async function listNewest(client: GitHubClient, {owner, repo}: RepositoryName, number: number, count: number): Promise<string[]> {
  const commits = await client.paginate(client.rest.pulls.listCommits, {owner, repo, pull_number: number, per_page: 100});
  if (!Array.isArray(commits) || commits.length > MAX_COMMITS) throw new Error(UNKNOWN_FORM);
  return commits
    .map(({sha}) => sha)
    .reverse()
    .slice(0, count);
}
