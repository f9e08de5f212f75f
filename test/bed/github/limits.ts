import type {Operation} from './description/validate.ts';
import {type Clock, Refusal} from './exchange.ts';
import type {PlatformLimitId, PlatformRules} from './platform-rules.ts';
import type {Caller} from './tokens.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The primary limit of a caller at a moment; `reset` in seconds since 1970. */
export interface LimitStatus {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly reset: number;
}

/** Counts requests against the limits of GitHub. */
export interface Limits {
  /** Refuses a request that is over a limit; otherwise notes it for the secondary limits. `concurrent` counts it too. */
  readonly admit: (operation: Operation, caller: Caller, concurrent: number) => void;
  /** Counts an answered request against the primary limit. */
  readonly charge: (caller: Caller) => void;
  readonly status: (caller: Caller) => LimitStatus;
}

interface Window {
  start: number;
  used: number;
}

/** Limits that follow the rules and the clock. Callers of one kind share their limits, as the runs of a repository do. */
export function createLimits(rules: PlatformRules, clock: Clock): Limits {
  const windows = new Map<string, Window>();
  const points: {at: number; cost: number}[] = [];
  const creations: number[] = [];

  const windowOf = (caller: Caller): Window => {
    const key = caller.kind === 'user' ? `user ${caller.login}` : caller.kind;
    const known = windows.get(key);
    if (known && clock.now() - known.start < HOUR) return known;
    const fresh = {start: clock.now(), used: 0};
    windows.set(key, fresh);
    return fresh;
  };
  const status = (caller: Caller): LimitStatus => {
    const window = windowOf(caller);
    const limit = rules.limit(primaryRule(caller));
    const shown = Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER;
    return {limit: shown, used: window.used, remaining: Math.max(0, shown - window.used), reset: Math.ceil((window.start + HOUR) / 1000)};
  };

  return {
    status,
    charge: (caller) => {
      windowOf(caller).used += 1;
    },
    admit: (operation, caller, concurrent) => {
      const now = clock.now();
      const isFree = operation.operationId === 'rate-limit/get' && rules.applies('limit/status-free');
      if (!isFree && status(caller).remaining === 0) throw primaryRefusal(caller);
      if (concurrent > rules.limit('limit/concurrent')) throw secondaryRefusal(MINUTE);
      const cost = operation.method === 'GET' ? 1 : 5;
      forget(points, (each) => each.at, now - MINUTE);
      const spent = points.reduce((sum, each) => sum + each.cost, 0);
      if (spent + cost > rules.limit('limit/points')) throw secondaryRefusal((points[0]?.at ?? now) + MINUTE - now);
      if (operation.notifies) {
        forget(creations, (at) => at, now - HOUR);
        const lastMinute = creations.filter((at) => at > now - MINUTE);
        if (lastMinute.length >= rules.limit('limit/content-minute')) throw creationRefusal((lastMinute[0] ?? now) + MINUTE - now);
        if (creations.length >= rules.limit('limit/content-hour')) throw creationRefusal((creations[0] ?? now) + HOUR - now);
        creations.push(now);
      }
      points.push({at: now, cost});
    },
  };
}

function primaryRule(caller: Caller): PlatformLimitId {
  if (caller.kind === 'user') return 'limit/primary-user';
  return caller.kind === 'anonymous' || caller.kind === 'unknown' ? 'limit/primary-anonymous' : 'limit/primary';
}

/** Drops what is not younger than `since` from the front of a list in order of time. */
function forget<T>(list: T[], timeOf: (item: T) => number, since: number): void {
  while (list.length > 0 && timeOf(list[0] as T) <= since) list.shift();
}

/** The refusal of the primary limit. The headers with the remaining requests are added to every answer. */
export function primaryRefusal(caller: Caller): Refusal {
  const message =
    caller.kind === 'anonymous'
      ? "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)"
      : 'API rate limit exceeded for installation.';
  return new Refusal(403, message);
}

/** The refusal of a secondary limit, with the time after which it is over, in milliseconds. */
export function secondaryRefusal(wait: number): Refusal {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return new Refusal(403, message, undefined, {'retry-after': String(Math.ceil(wait / 1000))});
}

function creationRefusal(wait: number): Refusal {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
  return new Refusal(403, message, undefined, {'retry-after': String(Math.ceil(wait / 1000))});
}
