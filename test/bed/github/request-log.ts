import type {Caller} from './tokens.ts';

/** One request, as it was met and answered. Tokens are never kept. */
export interface LoggedRequest {
  /** 1 for the first request. */
  readonly number: number;
  readonly method: string;
  /** Path without query, as it was sent. */
  readonly path: string;
  readonly query: string;
  /** Operation id of GitHub's description; null when there is none. */
  operation: string | null;
  caller: Caller['kind'] | null;
  /** Milliseconds since 1970 by the clock of the server. */
  readonly at: number;
  /** Requests under way when it came, itself included. */
  readonly concurrent: number;
  /** Bytes of the request body. */
  bytesIn: number;
  /** Bytes of the answer's body. */
  bytesOut: number;
  /** The request body as JSON; undefined without one. */
  body: unknown;
  /** Status of the answer; null while there is none, and for a connection that was cut. */
  status: number | null;
  /** Kind of the fault that it met. */
  fault: string | null;
}

/** The operations of a log in order, writes only when asked: what a test of order and number compares. */
export function operationsOf(requests: readonly LoggedRequest[], onlyWrites = false): string[] {
  return requests.filter((each) => !onlyWrites || each.method !== 'GET').map((each) => each.operation ?? `${each.method} ${each.path}`);
}
