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
export async function listMessages(
  question: Question,
  number: number,
): Promise<{readonly documents: readonly SourceDocument[]; readonly unchecked: readonly Unchecked[]}> {
  const missing = (reason: string) => ({path: BODY, reason: `the commit messages, ${reason}`});
  if (question.token === '') return {documents: [], unchecked: [missing('the checkout is shallow: set `fetch-depth: 0`')]};
  try {
    const {client, listCommits} = await connect(question);
    const commits = await listCommits(client, question, number);
    const documents = commits.map(({sha, message}) => ({path: `commit:${sha}`, text: message}));
    return {documents, unchecked: commits.length < MAX_COMMITS ? [] : [missing(`GitHub lists no more than ${MAX_COMMITS}`)]};
  } catch (error) {
    return {documents: [], unchecked: [missing(explain(error))]};
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
