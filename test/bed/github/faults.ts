/** What goes wrong. Times in milliseconds unless the name says seconds. */
export type Fault =
  /** 403 of a secondary limit, with a retry-after header in seconds where one is given. */
  | {readonly kind: 'secondary-limit'; readonly retryAfterSeconds?: number}
  /** 403 of the primary limit: no request remains until the reset. */
  | {readonly kind: 'primary-limit'; readonly resetAfterSeconds: number}
  /** 429, with a retry-after header in seconds where one is given. */
  | {readonly kind: 'too-many-requests'; readonly retryAfterSeconds?: number}
  /** A status of the machinery in front of GitHub, with an HTML body as it sends one: 500, 502, 503. */
  | {readonly kind: 'status'; readonly status: number}
  /** The connection is cut without an answer. */
  | {readonly kind: 'reset'}
  /** No answer ever comes. */
  | {readonly kind: 'hang'}
  /** The headers come, then the body in small pieces over this time. */
  | {readonly kind: 'slow-body'; readonly lasts: number}
  /** The headers and half of the body come, then the connection is cut. */
  | {readonly kind: 'cut-body'}
  /** 404, as GitHub answers for want of a permission. */
  | {readonly kind: 'not-found'}
  /** 200, but the old text is kept. */
  | {readonly kind: 'silent-keep'}
  /** Something happens in between, for example another person's edit; the request itself goes on. */
  | {readonly kind: 'meanwhile'; readonly run: () => void | Promise<void>};

/** A fault and the requests that it hits. */
export interface ScriptedFault {
  /** HTTP method; without it any. */
  readonly method?: string;
  /** The whole path without its query, or a pattern; without it any. */
  readonly path?: string | RegExp;
  /** Before GitHub does anything (the default), or after it did all of it: the caller sees a failure of something that happened. */
  readonly when?: 'before' | 'after';
  /** How many matching requests to let pass first. */
  readonly skip?: number;
  /** How many matching requests to hit; 1 unless said otherwise. */
  readonly times?: number;
  readonly fault: Fault;
}

/** The script: faults in order, of which a request meets the first that matches. */
export interface Faults {
  /** Adds faults at the end. */
  readonly add: (...faults: readonly ScriptedFault[]) => void;
  /** Drops what is left. */
  readonly clear: () => void;
  /** What was added and has not hit as often as it should: a test that ends with some has not tested what it says. */
  readonly left: () => readonly ScriptedFault[];
  /** Takes the fault that a request meets. */
  readonly take: (method: string, path: string) => ScriptedFault | null;
}

/** An empty script. */
export function createFaults(): Faults {
  const queue: {script: ScriptedFault; skip: number; times: number}[] = [];
  return {
    add: (...faults) => {
      for (const script of faults) queue.push({script, skip: script.skip ?? 0, times: script.times ?? 1});
    },
    clear: () => {
      queue.length = 0;
    },
    left: () => queue.map((each) => each.script),
    take: (method, path) => {
      for (const [index, each] of queue.entries()) {
        if (!matches(each.script, method, path)) continue;
        if (each.skip > 0) {
          each.skip -= 1;
          continue;
        }
        each.times -= 1;
        if (each.times <= 0) queue.splice(index, 1);
        return each.script;
      }
      return null;
    },
  };
}

function matches(script: ScriptedFault, method: string, path: string): boolean {
  if (script.method !== undefined && script.method !== method) return false;
  if (script.path === undefined) return true;
  return typeof script.path === 'string' ? script.path === path : script.path.test(path);
}
