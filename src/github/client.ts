import {retry} from '@octokit/plugin-retry';
import {throttling} from '@octokit/plugin-throttling';
import {Octokit} from '@octokit/rest';
import {TOOL} from '../core/tool.ts';

export interface ClientOptions {
  readonly token: string;
  /** Base address of the REST API, as `GITHUB_API_URL` has it. */
  readonly apiUrl: string;
  /** How long one attempt may take; the client itself waits for ever. */
  readonly attemptMilliseconds?: number;
  /** After this everything that is under way ends, and no wait is begun that would last longer. */
  readonly patienceMilliseconds?: number;
  /** How often a failed read is tried again, and how long the first wait is. */
  readonly retries?: number;
  readonly retryAfterBaseMilliseconds?: number;
}

/** What talks to GitHub's REST API: keeps its rate limits, tries reads again, gives up in time. */
export type GitHubClient = Octokit;

const ResilientOctokit = Octokit.plugin(throttling, retry);

/** How often a wait that GitHub asks for is granted, and for how long at most. */
const MAX_LIMITED_RETRIES = 2;
const MAX_WAIT_SECONDS = 60;

/** Makes a client. The token is sent to `apiUrl` alone and occurs in no error of this room. */
export function createClient(options: ClientOptions): GitHubClient {
  const {token, apiUrl, patienceMilliseconds, attemptMilliseconds = 10_000, retries = 2, retryAfterBaseMilliseconds = 1000} = options;
  const end = patienceMilliseconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + patienceMilliseconds;
  const limits = patienceMilliseconds === undefined ? [] : [AbortSignal.timeout(patienceMilliseconds)];
  const mayWait = (seconds: number, _options: object, _octokit: unknown, count: number) =>
    seconds <= MAX_WAIT_SECONDS && count < MAX_LIMITED_RETRIES && Date.now() + seconds * 1000 < end;
  return new ResilientOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `${TOOL.name}/${TOOL.version}`,
    // The library would print to the console, where a line can be a command to the runner.
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore},
    retry: {retries, retryAfterBaseValue: retryAfterBaseMilliseconds},
    throttle: {onRateLimit: mayWait, onSecondaryRateLimit: mayWait, retryAfterBaseValue: retryAfterBaseMilliseconds},
    request: {
      fetch: (url: string, init: RequestInit) =>
        fetch(url, {...init, signal: AbortSignal.any([AbortSignal.timeout(attemptMilliseconds), ...limits])}),
    },
  });
}

function ignore(): void {}
