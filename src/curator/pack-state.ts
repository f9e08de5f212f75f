import * as v from 'valibot';
import type {Hashes, ItemState, PassState, StoredItem} from './pass.ts';
import {HASH_LENGTHS} from './recognise.ts';

const STATES: readonly ItemState[] = ['open', 'fixed', 'gone', 'accepted', 'deferred'];
const HASHES_LENGTH = HASH_LENGTHS[0] + HASH_LENGTHS[1] + HASH_LENGTHS[2];
/** Numbers count from 1 and never come near it. */
const MAX_NUMBER = 1_000_000;
/** Seconds since 1970 up to the year 3000. */
const MAX_TIME = 32_503_680_000;

const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const list = <Item extends v.GenericSchema>(item: Item, limit: number) => v.pipe(v.array(item), v.maxLength(limit));

const number = whole(1, MAX_NUMBER);
const time = whole(0, MAX_TIME);
const index = whole(0, 20_000);
const hashes = v.pipe(
  text(1000 * HASHES_LENGTH),
  v.regex(/^[\w-]*$/u),
  v.check((value) => value.length % HASHES_LENGTH === 0),
);

const PackedRecord = v.strictTuple([number, v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u)), whole(0, MAX_NUMBER), time]);

const PackedItem = v.strictTuple([
  v.pipe(v.string(), v.regex(/^[FN][1-9]\d{0,5}$/u)),
  // Rule, then state, since and changed.
  index,
  whole(0, STATES.length - 1),
  number,
  number,
  // Path, lines, target, subject (0 = none, else its place counted from 1).
  index,
  list(whole(1, 100_000_000), 50),
  text(200),
  index,
  hashes,
  hashes,
  whole(0, 1),
]);

const PackedState = v.strictObject({
  p: number,
  s: time,
  l: v.nullable(v.picklist(['en', 'zh-CN'])),
  h: v.pipe(list(PackedRecord, 200), v.minLength(1)),
  r: list(text(200), 1000),
  f: list(text(5000), 10_000),
  i: list(PackedItem, 5000),
  n: v.strictTuple([number, number]),
  w: hashes,
  x: whole(0, 1),
});

type Packed = v.InferOutput<typeof PackedState>;

/** The state as JSON with short keys and numbers in place of names that are repeated. */
export function packState(state: PassState): Packed {
  const rules = createNames();
  const paths = createNames();
  const items = state.items.map((item): Packed['i'][number] => [
    item.id,
    rules.place(item.ruleId),
    STATES.indexOf(item.state),
    item.since,
    item.changed,
    paths.place(item.path),
    [...item.lines],
    item.target,
    item.subject === null ? 0 : paths.place(item.subject) + 1,
    joinHashes(item.hashes),
    joinHashes(item.former),
    item.isAdded ? 1 : 0,
  ]);
  return {
    p: state.pull,
    s: toSeconds(state.since),
    l: state.language,
    h: state.history.map(({number: pass, head, open, at}) => [pass, head, open, toSeconds(at)]),
    r: rules.list,
    f: paths.list,
    i: items,
    n: [state.next.F, state.next.N],
    w: joinHashes(state.waiting),
    x: state.isRestarted ? 1 : 0,
  };
}

/** The state that such JSON stands for; null when it is none, or when it contradicts itself. */
export function unpackState(value: unknown): PassState | null {
  const result = v.safeParse(PackedState, value, {abortEarly: true});
  if (!result.success) return null;
  const packed = result.output;
  const history = packed.h.map(([pass, head, open, at]) => ({number: pass, head, open, at: toTime(at)}));
  const last = history.at(-1)?.number ?? 0;
  if (history.some(({number: pass}, place) => place > 0 && pass !== (history[place - 1]?.number ?? 0) + 1)) return null;
  const items: StoredItem[] = [];
  for (const [id, rule, state, since, changed, path, lines, target, subject, live, former, isAdded] of packed.i) {
    const [ruleId, place, about] = [packed.r[rule], packed.f[path], subject === 0 ? null : packed.f[subject - 1]];
    const free = packed.n[id.startsWith('F') ? 0 : 1];
    if (ruleId === undefined || place === undefined || about === undefined) return null;
    if (since > changed || changed > last || Number(id.slice(1)) >= free) return null;
    const texts = {ruleId, path: place, target, subject: about};
    const both = {hashes: splitHashes(live), former: splitHashes(former)};
    items.push({id, state: STATES[state] ?? 'open', since, changed, lines, ...texts, ...both, isAdded: isAdded === 1});
  }
  if (new Set(items.map(({id}) => id)).size < items.length) return null;
  return {
    ...{version: 1, pull: packed.p, since: toTime(packed.s), language: packed.l, history, items},
    next: {F: packed.n[0], N: packed.n[1]},
    waiting: splitHashes(packed.w),
    isRestarted: packed.x === 1,
  };
}

function createNames() {
  const places = new Map<string, number>();
  const list: string[] = [];
  const place = (name: string): number => {
    const known = places.get(name) ?? list.push(name) - 1;
    places.set(name, known);
    return known;
  };
  return {list, place};
}

function joinHashes(all: readonly Hashes[]): string {
  return all.map((hash) => hash.join('')).join('');
}

function splitHashes(joined: string): Hashes[] {
  const [key, line] = HASH_LENGTHS;
  return (joined.match(new RegExp(`.{${HASHES_LENGTH}}`, 'gu')) ?? []).map((one) => [
    one.slice(0, key),
    one.slice(key, key + line),
    one.slice(key + line),
  ]);
}

function toSeconds(at: string): number {
  return Math.floor(Date.parse(at) / 1000);
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
