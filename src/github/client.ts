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
  /** Ends what is under way, and nothing is tried again; a wait that GitHub asked for goes on, but leads to nothing. */
  readonly signal?: AbortSignal;
  /** How often a failed read is tried again, and how long the first wait is. */
  readonly retries?: number;
  readonly retryAfterBaseMilliseconds?: number;
  /** Whether requests keep the distances that GitHub asks for; only a server that is not GitHub does without. */
  readonly isPaced?: boolean;
}

/** What talks to GitHub's REST API: keeps its rate limits, tries reads again, gives up in time. */
export type GitHubClient = Octokit;

const ResilientOctokit = Octokit.plugin(throttling, retry);

/** How many clients were made. */
let clients = 0;

/** How often a wait that GitHub asks for is granted, and for how long at most. */
const MAX_LIMITED_RETRIES = 2;
const MAX_WAIT_SECONDS = 30;

/** Makes a client. The token is sent to `apiUrl` alone and occurs in no error of this room. */
export function createClient(options: ClientOptions): GitHubClient {
  const {token, apiUrl, signal, attemptMilliseconds = 10_000, retries = 2, retryAfterBaseMilliseconds = 1000, isPaced = true} = options;
  const mayWait = (seconds: number, _options: object, _octokit: unknown, count: number) =>
    seconds <= MAX_WAIT_SECONDS && count < MAX_LIMITED_RETRIES && signal?.aborted !== true;
  return new ResilientOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `${TOOL.name}/${TOOL.version}`,
    // The library would print to the console, where a line can be a command to the runner.
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore},
    retry: {retries, retryAfterBaseValue: retryAfterBaseMilliseconds},
    // Without a name of its own, a client waits for the writes of every other one in the process, whatever they talk to.
    throttle: {
      enabled: isPaced,
      id: `client-${clients++}`,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: retryAfterBaseMilliseconds,
    },
    request: {
      fetch: async (url: string, init: RequestInit) => {
        const limits = [AbortSignal.timeout(attemptMilliseconds), ...(signal ? [signal] : [])];
        try {
          const response = await fetch(url, {...init, signal: AbortSignal.any(limits)});
          // The client takes an answer that was cut off for an empty one.
          await response.clone().arrayBuffer();
          return response;
        } catch (error) {
          // This name alone is not tried again.
          throw signal?.aborted ? new DOMException('Gave up', 'AbortError') : error;
        }
      },
    },
  });
}

function ignore(): void {}
