import {type Exchange, type Handlers, nowText, Refusal, validationFailed, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {
  changedFiles,
  findEnds,
  findPull,
  headRef,
  type Pull,
  pullCommits,
  representPull,
  representSimplePull,
  setPullState,
} from '../pulls.ts';
import {representCommit, representFile} from '../represent/commits.ts';
import {ACTIONS_BOT, findUser, takeId} from '../state.ts';
import {nextNumber} from './issues.ts';
import {checkIssueText, keepIssueText} from './texts.ts';

interface PullInput {
  readonly title?: string;
  readonly body?: string | null;
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed';
  readonly maintainer_can_modify?: boolean;
}

/** Pull requests, their files and commits. */
export const PULL_HANDLERS: Handlers = {
  'pulls/list': async (world, exchange) => {
    const pulls = [...world.state.issues.values()].filter(
      (issue): issue is Pull => issue.pull !== null && isWanted(issue as Pull, exchange),
    );
    const {sort = 'created', direction = sort === 'created' ? 'desc' : 'asc'} = exchange.query as {sort?: string; direction?: string};
    const keyOf = (pull: Pull): number => (sort === 'updated' ? Date.parse(pull.updatedAt) : pull.number);
    pulls.sort((a, b) => (direction === 'asc' ? keyOf(a) - keyOf(b) : keyOf(b) - keyOf(a)));
    return answerPage(world, exchange, await Promise.all(pulls.map((pull) => representSimplePull(world, pull))));
  },

  'pulls/get': async (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    return {status: 200, body: await representPull(world, pull)};
  },

  'pulls/list-files': async (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const [files, {head}] = await Promise.all([changedFiles(world, pull), findEnds(world, pull)]);
    const shown = files.slice(0, world.rules.limit('pulls/files-maximum'));
    return answerPage(
      world,
      exchange,
      shown.map((file) => representFile(world, file, head)),
    );
  },

  'pulls/list-commits': async (world, exchange) => {
    const commits = await pullCommits(world, findPull(world, exchange.parameters.pull_number));
    const shown = commits.slice(0, world.rules.limit('pulls/commits-maximum'));
    return answerPage(
      world,
      exchange,
      shown.map((commit) => representCommit(world, commit)),
    );
  },

  'pulls/create': async (world, exchange) => {
    const input = exchange.body as PullInput;
    const isAction = exchange.caller.kind !== 'user';
    if (isAction && !world.actionsMayPropose && world.rules.applies('pulls/actions-setting')) {
      throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    checkIssueText(world, input.body ?? null);
    const pull = await openPull(world, input, exchange.caller.login ?? ACTIONS_BOT.login);
    return {status: 201, body: await representPull(world, pull)};
  },

  'pulls/update': async (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const input = exchange.body as Partial<PullInput>;
    checkIssueText(world, input.body ?? null);
    if (input.title !== undefined) pull.title = input.title;
    if (input.body !== undefined && !exchange.keepsText) pull.body = keepIssueText(world, input.body);
    if (input.base !== undefined) {
      if ((await world.git.resolve(`refs/heads/${input.base}`)) === null) throw validationFailed('PullRequest', 'invalid', 'base');
      pull.pull.baseBranch = input.base;
    }
    if (input.maintainer_can_modify !== undefined) pull.pull.maintainerCanModify = input.maintainer_can_modify;
    if (input.state !== undefined && input.state !== pull.state)
      await setPullState(world, pull, input.state, exchange.caller.login ?? 'ghost');
    pull.updatedAt = nowText(world);
    return {status: 200, body: await representPull(world, pull)};
  },
};

function isWanted(pull: Pull, exchange: Exchange): boolean {
  const {state = 'open', head, base} = exchange.query as {state?: string; head?: string; base?: string};
  if (state !== 'all' && pull.state !== state) return false;
  if (base !== undefined && pull.pull.baseBranch !== base) return false;
  // A head without an owner matches nothing and filters nothing: GitHub then answers every pull request.
  return head === undefined || !head.includes(':') || head === `${pull.pull.headOwner}:${pull.pull.headBranch}`;
}

async function openPull(world: World, input: PullInput, login: string): Promise<Pull> {
  const [owner, branch] = input.head.includes(':') ? (input.head.split(':') as [string, string]) : [world.owner, input.head];
  const [head, base] = await Promise.all([world.git.resolve(`refs/heads/${branch}`), world.git.resolve(`refs/heads/${input.base}`)]);
  if (head === null || owner !== world.owner) throw validationFailed('PullRequest', 'invalid', 'head');
  if (base === null) throw validationFailed('PullRequest', 'invalid', 'base');
  const isOpen = [...world.state.issues.values()].some(
    ({state, pull}) => state === 'open' && pull?.headOwner === owner && pull.headBranch === branch && pull.baseBranch === input.base,
  );
  if (isOpen && world.rules.applies('pulls/one-per-branch')) {
    throw validationFailed('PullRequest', 'custom', undefined, `A pull request already exists for ${owner}:${branch}.`);
  }
  if (world.rules.applies('pulls/has-commits') && (await world.git.isAncestor(head, base))) {
    throw validationFailed('PullRequest', 'custom', undefined, `No commits between ${input.base} and ${branch}`);
  }
  const now = nowText(world);
  const pull: Pull = {
    id: takeId(world.state),
    number: nextNumber(world),
    title: input.title ?? '',
    body: keepIssueText(world, input.body),
    state: 'open',
    stateReason: null,
    user: findUser(world.state, login).login,
    labels: [],
    locked: false,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    pull: {
      headBranch: branch,
      headOwner: owner,
      baseBranch: input.base,
      baseSha: null,
      draft: input.draft ?? false,
      merged: null,
      maintainerCanModify: input.maintainer_can_modify ?? false,
    },
  };
  await world.git.updateRef(headRef(pull.number), head);
  world.state.issues.set(pull.number, pull);
  return pull;
}
