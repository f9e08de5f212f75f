import type {PlatformRuleId} from '../platform-rules.ts';
import type {GitHubOptions} from '../server.ts';
import {GUIDES_REPOSITORY, type Guides, outcomeOf} from '../start-guides.ts';

/** Probes by rule. */
export type Probes = Partial<Record<PlatformRuleId, Probe>>;

/** Shows a rule: what comes of it when the server follows it. */
export interface Probe {
  readonly options?: Partial<GitHubOptions>;
  readonly run: (guides: Guides) => Promise<unknown>;
  readonly expected: unknown;
}

/** The repository of the probes, as parameters of a call. */
export const R = GUIDES_REPOSITORY;
/** Pull request 72, as parameters of a call. */
export const P72 = {...R, pull_number: 72};
/** The same as an issue. */
export const ON_72 = {...R, issue_number: 72};
/** A file that pull request 72 changes in two hunks: lines 2 to 8 and 34 to 40. */
export const GUIDE = 'docs/install-guide.md';

/** The status of a call, refused or not. */
export const statusOf = async (call: Promise<{status: number; data: unknown}>): Promise<number> => (await outcomeOf(call)).status;
/** Status and message of a refusal, and its errors where it has some. */
export const refusalOf = async (call: Promise<{status: number; data: unknown}>): Promise<unknown> => {
  const {status, message, errors} = await outcomeOf(call);
  return errors === undefined ? [status, message] : [status, message, errors];
};
/** The requests that remain, asked without Octokit. */
export const remaining = async ({github}: Guides): Promise<string | null> => {
  const {headers} = await fetch(`${github.url}/rate_limit`, {headers: {authorization: 'Bearer write-token', 'user-agent': 'probe'}});
  return headers.get('x-ratelimit-remaining');
};
/** Calls one after the other. */
export const repeat = async (count: number, call: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await call(index);
};
/** Comments on pull request 72. */
export const comment = (guides: Guides, token: Parameters<Guides['octokit']>[0] = 'write-token', body = 'Hello') =>
  guides.octokit(token).rest.issues.createComment({...ON_72, body});
/** Reviews pull request 72. */
export const review = (guides: Guides, comments: {path: string; body: string; line?: number; start_line?: number}[], body = 'Look') =>
  guides.octokit().rest.pulls.createReview({...P72, event: 'COMMENT', body, comments});

/** The refusal for want of a permission. */
export const DENIED = [403, 'Resource not accessible by integration'];
/** An id of nothing. */
export const BLOB = 'a'.repeat(40);
