import * as v from 'valibot';
import type {Hashes, ItemState, PassState, StoredItem} from './pass.ts';
import {HASH_LENGTHS} from './recognise.ts';

const STATES: readonly ItemState[] = ['open', 'fixed', 'gone', 'accepted', 'deferred'];
const HASHES_LENGTH = HASH_LENGTHS[0] + HASH_LENGTHS[1] + HASH_LENGTHS[2];
/** Numbers count from 1 and never come near it. */
const MAX_NUMBER = 1_000_000;
const MAX_ITEMS = 5000;
/** Seconds since 1970 up to the year 3000. */
const MAX_TIME = 32_503_680_000;

const whole = (least: number, most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least), v.maxValue(most));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const list = <Item extends v.GenericSchema>(item: Item, limit: number) => v.pipe(v.array(item), v.maxLength(limit));

const number = whole(1, MAX_NUMBER);
const time = whole(0, MAX_TIME);
const index = whole(0, 20_000);
const hashes = v.pipe(
  text(1_000_000),
  v.regex(/^[\w-]*$/u),
  v.check((value) => value.length % HASHES_LENGTH === 0),
);

const PackedRecord = v.strictTuple([number, v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u)), whole(0, MAX_NUMBER), time]);

/** Items by columns, which deflate better than rows. All are of one length. */
const PackedItems = v.strictObject({
  /** Id. */
  d: list(v.pipe(v.string(), v.regex(/^[FN][1-9]\d{0,5}$/u)), MAX_ITEMS),
  /** Rule and path, by their places in the lists of names. */
  r: list(index, MAX_ITEMS),
  f: list(index, MAX_ITEMS),
  /** Subject: 0 when there is none, else its place counted from 1. */
  u: list(index, MAX_ITEMS),
  /** State, by its place in the list of states, and whether only head has the document. */
  s: list(whole(0, STATES.length - 1), MAX_ITEMS),
  a: list(whole(0, 1), MAX_ITEMS),
  /** Since and changed. */
  b: list(number, MAX_ITEMS),
  c: list(number, MAX_ITEMS),
  /** Lines and target. */
  l: list(list(whole(1, 100_000_000), 50), MAX_ITEMS),
  t: list(text(200), MAX_ITEMS),
  /** How many findings head has, and how many it does not have any more. */
  h: list(whole(0, 1000), MAX_ITEMS),
  o: list(whole(0, 1000), MAX_ITEMS),
});

const PackedState = v.strictObject({
  p: number,
  s: time,
  l: v.nullable(v.picklist(['en', 'zh-CN'])),
  v: v.pipe(list(PackedRecord, 200), v.minLength(1)),
  r: list(text(200), 1000),
  f: list(text(5000), 10_000),
  i: v.pipe(
    PackedItems,
    v.check((columns) => new Set(Object.values(columns).map(({length}) => length)).size === 1),
  ),
  n: v.strictTuple([number, number]),
  /** The hashes of the findings that items have, of those that they had, and of those that wait; each after the other, item by item. */
  h: hashes,
  o: hashes,
  w: hashes,
  x: whole(0, 1),
});

type Packed = v.InferOutput<typeof PackedState>;

/** The state as JSON with short keys and numbers in place of names that are repeated. */
export function packState(state: PassState): Packed {
  const rules = createNames();
  const paths = createNames();
  const items: Packed['i'] = {d: [], r: [], f: [], u: [], s: [], a: [], b: [], c: [], l: [], t: [], h: [], o: []};
  for (const item of state.items) {
    items.d.push(item.id);
    items.r.push(rules.place(item.ruleId));
    items.f.push(paths.place(item.path));
    items.u.push(item.subject === null ? 0 : paths.place(item.subject) + 1);
    items.s.push(STATES.indexOf(item.state));
    items.a.push(item.isAdded ? 1 : 0);
    items.b.push(item.since);
    items.c.push(item.changed);
    items.l.push([...item.lines]);
    items.t.push(item.target);
    items.h.push(item.hashes.length);
    items.o.push(item.former.length);
  }
  return {
    p: state.pull,
    s: toSeconds(state.since),
    l: state.language,
    v: state.history.map(({number: pass, head, open, at}) => [pass, head, open, toSeconds(at)]),
    r: rules.list,
    f: paths.list,
    i: items,
    n: [state.next.F, state.next.N],
    h: joinHashes(state.items.flatMap((item) => item.hashes)),
    o: joinHashes(state.items.flatMap((item) => item.former)),
    w: joinHashes(state.waiting),
    x: state.isRestarted ? 1 : 0,
  };
}

/** The state that such JSON stands for; null when it is none, or when it contradicts itself. */
export function unpackState(value: unknown): PassState | null {
  const result = v.safeParse(PackedState, value, {abortEarly: true});
  if (!result.success) return null;
  const packed = result.output;
  const history = packed.v.map(([pass, head, open, at]) => ({number: pass, head, open, at: toTime(at)}));
  const last = history.at(-1)?.number ?? 0;
  if (history.some(({number: pass}, place) => place > 0 && pass !== (history[place - 1]?.number ?? 0) + 1)) return null;
  const columns = packed.i;
  const [live, old] = [splitHashes(packed.h), splitHashes(packed.o)];
  if (sum(columns.h) !== live.length || sum(columns.o) !== old.length) return null;
  const items: StoredItem[] = [];
  for (const [row, id] of columns.d.entries()) {
    const numberAt = (column: readonly number[]) => column[row] ?? 0;
    const [since, changed, subject] = [numberAt(columns.b), numberAt(columns.c), numberAt(columns.u)];
    const [ruleId, path] = [packed.r[numberAt(columns.r)], packed.f[numberAt(columns.f)]];
    const about = subject === 0 ? null : packed.f[subject - 1];
    if (ruleId === undefined || path === undefined || about === undefined) return null;
    if (since > changed || changed > last || Number(id.slice(1)) >= packed.n[id.startsWith('F') ? 0 : 1]) return null;
    items.push({
      ...{id, ruleId, path, since, changed, subject: about},
      state: STATES[numberAt(columns.s)] ?? 'open',
      lines: columns.l[row] ?? [],
      target: columns.t[row] ?? '',
      hashes: live.splice(0, numberAt(columns.h)),
      former: old.splice(0, numberAt(columns.o)),
      isAdded: columns.a[row] === 1,
    });
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

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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
