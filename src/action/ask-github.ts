import {keyOf} from '../core/commit.ts';
import {compareText} from '../core/finding.ts';
import type {Rewrite} from '../core/report.ts';
import type {Unchecked} from '../core/workspace.ts';
import type {SourceDocument} from '../sources/source.ts';
import type {PullsAnswer} from '../use-cases/check-pull-request.ts';

/** Whom to ask about which repository. */
export interface Question {
  readonly token: string;
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** Texts of a pull request, and what of them could not be had. */
export interface Texts {
  readonly documents: readonly SourceDocument[];
  readonly unchecked: readonly Unchecked[];
}

/** Nothing of one kind is asked after this. */
const PATIENCE_MILLISECONDS = 60_000;
/** GitHub lists no more commits of a pull request. */
const MAX_COMMITS = 250;
const BODY = 'pull-request:body';

/** What other open pull requests add. What cannot be learned is not checked; it never fails the run. */
export async function askForPulls(question: Question, numbers: readonly number[], own: number): Promise<PullsAnswer> {
  if (question.token === '') return {pulls: null, unchecked: []};
  try {
    const {client, findPulls} = await connect(question);
    const {pulls, isComplete} = await findPulls(client, question, numbers, own);
    const reason = 'there are more pull requests, or files in one, than are looked at, what became of the rest is not known';
    return {pulls, unchecked: isComplete ? [] : [{path: BODY, reason}]};
  } catch (error) {
    return {pulls: null, unchecked: [{path: BODY, reason: `what other pull requests add, ${explain(error)}`}]};
  }
}

/** The messages of a pull request's commits, as far as GitHub lists them. */
export async function listMessages(question: Question, number: number): Promise<Texts> {
  const missing = (reason: string) => ({path: BODY, reason: `the commit messages, ${reason}`});
  if (question.token === '') return {documents: [], unchecked: [missing('the checkout is shallow: set `fetch-depth: 0`')]};
  try {
    const {client, listCommits} = await connect(question);
    const commits = await listCommits(client, question, number);
    // The newest first, as git lists them.
    const documents = commits.map(({message, ...commit}) => ({path: `commit:${commit.sha}`, text: message, commit})).reverse();
    return {documents, unchecked: commits.length < MAX_COMMITS ? [] : [missing(`GitHub lists no more than ${MAX_COMMITS}`)]};
  } catch (error) {
    return {documents: [], unchecked: [missing(explain(error))]};
  }
}

/** What people wrote about a pull request, as far as GitHub lists it. */
export async function listComments(question: Question, number: number): Promise<Texts> {
  const missing = (reason: string) => ({path: BODY, reason: `the comments, ${reason}`});
  if (question.token === '') return {documents: [], unchecked: [missing('there is no token to ask GitHub with')]};
  try {
    const [{client}, {listPullComments}] = await Promise.all([connect(question), import('../github/comments.ts')]);
    const {comments, isComplete} = await listPullComments(client, question, number);
    const documents = comments.map(({id, text}) => ({path: `pull-request:comment-${id}`, text}));
    return {documents, unchecked: isComplete ? [] : [missing('there are more than are read')]};
  } catch (error) {
    return {documents: [], unchecked: [missing(explain(error))]};
  }
}

/**
 * The same documents with the accounts that wrote the commits, as far as GitHub says so. Asked only where it matters to a squash merge:
 * when there are several authors, or `isStrict` wants to know whether the only one is who opened the pull request.
 */
export async function addLogins(
  question: Question,
  number: number,
  documents: readonly SourceDocument[],
  isStrict: boolean,
): Promise<readonly SourceDocument[]> {
  const authors = documents.flatMap(({commit}) => (commit ? [commit.author] : []));
  const isKnown = authors.every(({login}) => login !== undefined) || (new Set(authors.map(keyOf)).size < 2 && !isStrict);
  if (question.token === '' || isKnown) return documents;
  try {
    const {client, listCommits} = await connect(question);
    const commits = new Map((await listCommits(client, question, number)).map(({message: _, ...commit}) => [commit.sha, commit]));
    return documents.map((document) => {
      const commit = commits.get(document.commit?.sha ?? '');
      return commit ? {...document, commit} : document;
    });
  } catch {
    // Then names and addresses have to tell the people apart.
    return documents;
  }
}

/**
 * What became of the files when one tip took another's place that the checkout does not hold. What GitHub does not say is not known;
 * null when the files differ since the commits were moved to another place than `fork`, where they leave the base.
 */
export async function compareTrees(question: Question, from: string, to: string, fork: string): Promise<Rewrite | null> {
  if (question.token === '') return {from, to, paths: null};
  try {
    const {client, readTree, listTree, findFork} = await connect(question);
    const [old, current] = await Promise.all([readTree(client, question, from), readTree(client, question, to)]);
    if (old === current) return {from, to, paths: []};
    if ((await findFork(client, question, fork, from)) !== fork) return null;
    const [before, after] = await Promise.all([listTree(client, question, old), listTree(client, question, current)]);
    if (before === null || after === null) return {from, to, paths: null};
    const paths = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
    return {from, to, paths: paths.sort(compareText)};
  } catch {
    return {from, to, paths: null};
  }
}

/** Loaded only when there is something to ask. */
async function connect({token, apiUrl}: Question) {
  const [{createClient}, pulls] = await Promise.all([import('../github/client.ts'), import('../github/pulls.ts')]);
  return {client: createClient({token, apiUrl, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS)}), ...pulls};
}

/** Why GitHub gave no answer, without a word of its own that could hold anything. */
function explain(error: unknown): string {
  if (error instanceof Error && !('status' in error) && error.name !== 'AbortError') return 'GitHub gave an answer of an unknown form';
  const {name = '', message = '', response} = error as {name?: string; message?: string; response?: {status?: unknown}};
  if (typeof response?.status === 'number' && response.status >= 400) return `GitHub answered with status ${response.status}`;
  return name === 'AbortError' || /timeout/iu.test(message) ? 'GitHub did not answer in time' : 'GitHub did not answer';
}
