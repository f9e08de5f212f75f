import type {Issue} from '../entities.ts';
import {type Exchange, type Handlers, notFound, nowText, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {type Pull, setPullState} from '../pulls.ts';
import {representIssue} from '../represent/issues.ts';
import {findUser, takeId} from '../state.ts';
import {ensureLabels} from './labels.ts';
import {checkIssueText, isTooLongForIssue, keepIssueText} from './texts.ts';

/** The issue or pull request that a request names. Throws a 404. */
export function findIssue(world: World, exchange: Exchange): Issue {
  const found = world.state.issues.get(Number(exchange.parameters.issue_number));
  if (!found) throw notFound();
  return found;
}

/** The number of the next issue or pull request: both are counted together. */
export function nextNumber(world: World): number {
  return Math.max(0, ...world.state.issues.keys()) + 1;
}

interface IssueInput {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: Issue['stateReason'];
  readonly labels?: readonly (string | {readonly name?: string})[];
}

/** Issues; their comments and labels are in rooms of their own. */
export const ISSUE_HANDLERS: Handlers = {
  'issues/list-for-repo': (world, exchange) => {
    const issues = [...world.state.issues.values()].filter((issue) => isWanted(world, issue, exchange.query));
    const {direction = 'desc', sort = 'created'} = exchange.query as {direction?: string; sort?: string};
    const keyOf = (issue: Issue): number => (sort === 'updated' ? Date.parse(issue.updatedAt) : issue.number);
    issues.sort((a, b) => (direction === 'asc' ? keyOf(a) - keyOf(b) : keyOf(b) - keyOf(a)));
    return answerPage(
      world,
      exchange,
      issues.map((issue) => representIssue(world, issue)),
    );
  },

  'issues/get': (world, exchange) => ({status: 200, body: representIssue(world, findIssue(world, exchange))}),

  'issues/create': (world, exchange) => {
    const input = exchange.body as IssueInput;
    checkIssueText(world, input.body ?? null);
    const user = exchange.caller.login ?? 'ghost';
    const now = nowText(world);
    const issue: Issue = {
      id: takeId(world.state),
      number: nextNumber(world),
      title: String(input.title),
      body: keepIssueText(world, input.body),
      state: 'open',
      stateReason: null,
      user: findUser(world.state, user).login,
      labels: ensureLabels(world, namesOf(input.labels)),
      locked: false,
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      closedBy: null,
      pull: null,
    };
    world.state.issues.set(issue.number, issue);
    return {status: 201, body: representIssue(world, issue)};
  },

  'issues/update': async (world, exchange) => {
    const issue = findIssue(world, exchange);
    const input = exchange.body as IssueInput;
    const isTooLong = isTooLongForIssue(world, input.body ?? null);
    if (isTooLong && !world.rules.applies('body/issue-update-silent')) checkIssueText(world, input.body ?? null);
    if (input.title !== undefined && input.title !== null) issue.title = String(input.title);
    if (input.body !== undefined && !isTooLong && !exchange.keepsText) issue.body = keepIssueText(world, input.body);
    if (input.labels !== undefined) issue.labels = ensureLabels(world, namesOf(input.labels));
    if (input.state !== undefined && input.state !== issue.state) await changeState(world, issue, input, exchange.caller.login ?? 'ghost');
    issue.updatedAt = nowText(world);
    return {status: 200, body: representIssue(world, issue)};
  },
};

async function changeState(world: World, issue: Issue, input: IssueInput, by: string): Promise<void> {
  if (input.state === undefined) return;
  if (issue.pull) return setPullState(world, issue as Pull, input.state, by);
  const isClosed = input.state === 'closed';
  issue.state = input.state;
  issue.stateReason = input.state_reason ?? (isClosed ? 'completed' : 'reopened');
  issue.closedAt = isClosed ? nowText(world) : null;
  issue.closedBy = isClosed ? by : null;
}

function namesOf(labels: IssueInput['labels'] = []): string[] {
  return labels.flatMap((label) => (typeof label === 'string' ? [label] : label.name === undefined ? [] : [label.name]));
}

function isWanted(world: World, issue: Issue, query: Exchange['query']): boolean {
  const {state = 'open', labels, creator, since} = query as {state?: string; labels?: string; creator?: string; since?: string};
  if (issue.pull && !world.rules.applies('issues/include-pulls')) return false;
  if (state !== 'all' && issue.state !== state) return false;
  if (creator !== undefined && issue.user !== creator) return false;
  if (since !== undefined && Date.parse(issue.updatedAt) < Date.parse(since)) return false;
  const own = issue.labels.map((name) => name.toLowerCase());
  return (labels ?? '').split(',').every((name) => name === '' || own.includes(name.toLowerCase()));
}
