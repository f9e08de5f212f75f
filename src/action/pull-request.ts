import type {Rewrite} from '../core/report.ts';
import {ToolError} from '../core/tool-error.ts';
import {toPassReport} from '../curator/to-pass-report.ts';
import {loadDataParser} from '../parsers/load-data-parser.ts';
import {createParser} from '../parsers/parse-facts.ts';
import {rules} from '../rules/index.ts';
import {readCommits} from '../sources/commits.ts';
import {locateRepository} from '../sources/git.ts';
import {compareTips, hasCommit, isAncestor, isDefaultName} from '../sources/history.ts';
import {demandHistory, findMergeBase, listParents} from '../sources/revisions.ts';
import {checkPullRequest, type PullRequestCheck} from '../use-cases/check-pull-request.ts';
import {openComparison} from '../use-cases/open-comparison.ts';
import {parseOnce} from '../use-cases/parse-documents.ts';
import type {History} from '../use-cases/repair-commits.ts';
import {addLogins, askForPulls, compareTrees, listComments, listMessages, type Question, type Texts} from './ask-github.ts';
import {type PullRequestEvent, readPullRequest} from './event.ts';
import type {Inputs} from './inputs.ts';
import {checkRuleIds, findPrefix, findWorkingDirectory, type Linted} from './lint.ts';

/** Two commits of one repository, and the pull request that they are of. */
export interface PullPlace {
  /** The directory to run in. */
  readonly start: string;
  /** Full id of the commit to compare with, and the revision that is compared. */
  readonly base: string;
  readonly head: string;
  /** Full id of a later commit of the base branch whose configuration judges; absent where that of `base` does. */
  readonly judge?: string;
  readonly event: PullRequestEvent;
  /** The absolute path that paths of a checkout count from; ignored where git knows better. */
  readonly workspace: string;
}

/** Checks the pull request of the event in the checkout at `workspace`. Throws a `ToolError` when an input is wrong or the base is not at hand. */
export async function checkPull(
  inputs: Inputs,
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
  today: string,
): Promise<Linted> {
  checkRuleIds(inputs);
  const start = findWorkingDirectory(workspace, inputs);
  const event = await readPullRequest();
  await demandHistory(start);
  const base = await findBase(start, event);
  return checkPlace(inputs, {start, base, head: 'HEAD', event, workspace}, findApi(environment), today);
}

/** Where to ask GitHub. */
export function findApi(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.GITHUB_API_URL || 'https://api.github.com';
}

/** Checks a pull request whose commits are at hand. Throws a `ToolError` when an input is wrong or git refuses to read. */
export async function checkPlace(inputs: Inputs, place: PullPlace, apiUrl: string, today: string): Promise<Linted> {
  const {start, base, head, event, workspace} = place;
  const ruleIds = checkRuleIds(inputs);
  const question: Question = {token: inputs.token, apiUrl, ...event.repository};
  const judge = place.judge === undefined ? {} : {judge: place.judge};
  const comparison = await openComparison({start, base, head, config: inputs.config, ruleIds, ...judge});
  const commits = await readMessages(start, base, event, question);
  const {changed, conventions, isTouched, renames, remarks, baselines} = comparison;
  const isRead = conventions.attribution.scopes.includes('pr-comments');
  const comments = isRead ? await listComments(question, event.number) : {documents: [], unchecked: []};
  const texts = await addLogins(question, event.number, commits.documents, conventions.attribution.coAuthors === 'report');
  let pulls: ReturnType<typeof askForPulls> | null = null;
  const check: PullRequestCheck = {
    base: await comparison.read('base'),
    head: await comparison.read('head'),
    root: comparison.base.rootInRepository,
    renames,
    changed,
    isTouched,
    conventions: {...conventions, severities: {...conventions.severities, ...inputs.rules}},
    rules,
    today,
    baselines,
    parse: parseOnce(await createParser('satteri')),
    parseData: await loadDataParser(conventions),
    texts: [
      ...texts,
      {path: 'pull-request:title', text: event.title},
      {path: 'pull-request:body', text: event.body},
      ...comments.documents,
    ],
    unchecked: [...commits.unchecked, ...comments.unchecked],
    opener: event.opener,
    findHistory: async () => toHistory(event),
    rewrite: await findRewrite(start, base, event, question),
    remarks,
    maxWarnings: inputs.maxWarnings,
    // Other texts of the same documents name the same pull requests.
    findPulls: (numbers) => (pulls ??= askForPulls(question, numbers, event.number)),
  };
  const outcome = await checkPullRequest(check);
  const prefix = findPrefix(comparison.head, workspace);
  const {describeChange} = outcome;
  return {
    outcome,
    notes: comparison.head.notes,
    prefix,
    ...(describeChange && {
      toPassReport: () =>
        toPassReport(outcome.report, {head: event.head, base, prefix, change: describeChange(), attribution: conventions.attribution}),
    }),
    fixable: {
      content: check.head,
      root: check.root,
      relint: async (content) => (await checkPullRequest({...check, head: content})).report.findings,
    },
  };
}

/** What the checkout is compared with: the base side of GitHub's merge commit, else where the branch left the base. */
async function findBase(start: string, event: PullRequestEvent): Promise<string> {
  const [first, second] = await listParents(start, 'HEAD');
  if (first !== undefined && second === event.head) return first;
  try {
    return await findMergeBase(start, event.base, 'HEAD');
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ToolError('Cannot compare with the base: the checkout holds no history, set `fetch-depth: 0` for actions/checkout');
  }
}

/** The messages of the pull request's commits: from the history where it is whole, else from GitHub. */
async function readMessages(start: string, base: string, event: PullRequestEvent, question: Question): Promise<Texts> {
  const repository = await locateRepository(start);
  const isWhole = repository !== null && repository !== 'no-git' && !repository.isShallow;
  return isWhole ? readCommits(start, `${base}..${event.head}`) : listMessages(question, event.number);
}

const PLAIN_NAME = /^[\w][\w./-]*$/u;

/** Where the commits are, as their author has them. */
function toHistory({head, headBranch, baseBranch}: PullRequestEvent): History {
  const name = PLAIN_NAME.test(headBranch) ? headBranch : null;
  const range = PLAIN_NAME.test(baseBranch) ? `origin/${baseBranch}..HEAD` : null;
  // No push is named onto a branch that others may build on, such as the main branch of a fork.
  const isNamed = name !== null && name !== baseBranch && !isDefaultName(name);
  const remote = isNamed ? {name: 'origin', tip: head, isPublished: false, ahead: []} : null;
  return {published: null, place: {name, isCheckedOut: false, remote}, range};
}

/** What the push that started the run did to the files, where it took commits away that were there before and moved none elsewhere. */
async function findRewrite(start: string, base: string, {before, head}: PullRequestEvent, question: Question): Promise<Rewrite | null> {
  if (before === null || before === head || (await isAncestor(start, before, head)) !== false) return null;
  const fork = await findMergeBase(start, base, head);
  if (!(await hasCommit(start, before))) return compareTrees(question, before, head, fork);
  const rewrite = await compareTips(start, before, head);
  const isMoved = rewrite.paths?.length !== 0 && (await findMergeBase(start, base, before)) !== fork;
  return isMoved ? null : rewrite;
}
