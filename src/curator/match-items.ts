import {pairInStages, type Traits} from '../core/compare.ts';
import type {Hashes, PassState, StoredItem} from './pass.ts';
import type {PassFinding} from './pass-report.ts';
import {type Names, possibleHashes} from './recognise.ts';

/** What became of the findings that are known of a pull request. */
export interface Matched {
  /** Item id to the findings of head that are its own, in report order, with their hashes. */
  readonly found: ReadonlyMap<string, readonly HashedFinding[]>;
  /** Item id to the hashes of findings that head does not have any more. */
  readonly lost: ReadonlyMap<string, readonly Hashes[]>;
  /** The findings that were waiting for a number, and those that nobody knew; in report order. */
  readonly waiting: readonly HashedFinding[];
  readonly fresh: readonly HashedFinding[];
  /** Item id to the former hashes that came back. */
  readonly returned: ReadonlyMap<string, readonly Hashes[]>;
  /** Items of which a finding is there and weighs otherwise now, so that another item has it. */
  readonly turned: ReadonlySet<string>;
}

export interface HashedFinding {
  readonly finding: PassFinding;
  /** What it is kept by from now on. */
  readonly hashes: Hashes;
  /** Its place in report order. */
  readonly order: number;
}

interface Known extends Traits {
  /** Null for a finding that waits for a number. */
  readonly item: StoredItem | null;
  readonly hashes: Hashes;
}

interface Candidate extends Traits, HashedFinding {}

/** Whether an item is one that blocks the merge; a finding that becomes an error, or no error any more, is another item. */
export function prefixOf({severity}: PassFinding): 'F' | 'N' {
  return severity === 'error' ? 'F' : 'N';
}

/**
 * Recognises the findings of head as those of two revisions are: by line, then by heading; then those that an item had before, by all their
 * hashes. What is left is the same when it is the only one of its key on both sides; of several nobody can tell which is which: over 53
 * commits of a real history their order was wrong more often than right. And a finding that a person decided on is another one when its
 * line and its heading are.
 */
export function matchItems(
  state: PassState,
  findings: readonly PassFinding[],
  names: Names,
  isDecided: (item: StoredItem) => boolean,
): Matched {
  const known = [
    ...state.items.flatMap((item) => item.hashes.map((hashes) => toKnown(hashes, item))),
    ...state.waiting.map((hashes) => toKnown(hashes, null)),
  ];
  const former = state.items.flatMap((item) => item.former.map((hashes) => toKnown(hashes, item)));
  const candidates = listCandidates(findings, names, new Set([...known, ...former].map(({key}) => key)));
  const found = new Map<string, Candidate[]>();
  const waiting: Candidate[] = [];
  const near = pairInStages(known, candidates, ['line and heading', 'line', 'heading']);
  const back = takeFormer(former, near.fresh);
  const [before, after] = [countKeys(known), countKeys(candidates)];
  const mayMove = ({item, key}: Known) => before.get(key) === 1 && after.get(key) === 1 && (item === null || !isDecided(item));
  const far = pairInStages(near.gone.filter(mayMove), back.left, ['order']);
  const owned = [...[...near.pairs, ...far.pairs].map(({base, head}) => ({item: base.item, candidate: head})), ...back.taken];
  for (const {item, candidate} of orderAlike(owned, state)) {
    if (item === null) waiting.push(candidate);
    else push(found, item.id, candidate);
  }
  for (const list of [waiting, ...found.values()]) list.sort((a, b) => a.order - b.order);
  const returned = new Map<string, Hashes[]>();
  for (const {item, hashes} of back.taken) push(returned, item.id, hashes);
  const strangers = new Set(far.fresh.map(({finding, hashes}) => `${prefixOf(finding)} ${hashes.join(' ')}`));
  const lost = new Map<string, Hashes[]>();
  const turned = new Set<string>();
  for (const {item, hashes} of [...near.gone.filter((entry) => !mayMove(entry)), ...far.gone]) {
    if (item === null) continue;
    if (strangers.has(`${item.id.startsWith('F') ? 'N' : 'F'} ${hashes.join(' ')}`)) turned.add(item.id);
    else push(lost, item.id, hashes);
  }
  return {found, lost, waiting, fresh: far.fresh, returned, turned};
}

function toKnown(hashes: Hashes, item: StoredItem | null): Known {
  return {item, hashes, ...toTraits(hashes, item?.id.charAt(0) ?? 'N')};
}

function listCandidates(findings: readonly PassFinding[], names: Names, keys: ReadonlySet<string>): Candidate[] {
  return findings.map((finding, order) => {
    const all = possibleHashes(finding, names);
    const hashes = all[0] as Hashes;
    const [first, ...others] = all.map((possible) => toTraits(possible, prefixOf(finding))) as [Traits, ...Traits[]];
    return {finding, hashes, order, ...([first, ...others].find(({key}) => keys.has(key)) ?? first)};
  });
}

/** The candidates that an item had before, to the letter, and those that none had. */
function takeFormer(former: readonly Known[], candidates: readonly Candidate[]) {
  const groups = groupFormer(former);
  const taken: {readonly item: StoredItem; readonly hashes: Hashes; readonly candidate: Candidate}[] = [];
  const left = candidates.filter((candidate) => {
    const {item = null, hashes} = groups.get(toText(candidate))?.pop() ?? {};
    if (item && hashes) taken.push({item, hashes, candidate});
    return item === null;
  });
  return {taken, left};
}

interface Owned {
  /** Null for a finding that waits for a number. */
  readonly item: StoredItem | null;
  readonly candidate: Candidate;
}

/** Of findings that are alike to the letter, the first goes to the first item: so that a second look finds the same. */
function orderAlike(owned: readonly Owned[], {items}: PassState): Owned[] {
  const places = new Map<StoredItem | null, number>(items.map((item, place) => [item, place]));
  const placeOf = ({item}: Owned) => places.get(item) ?? items.length;
  const groups = new Map<string, Owned[]>();
  for (const one of owned) push(groups, `${prefixOf(one.candidate.finding)} ${one.candidate.hashes.join(' ')}`, one);
  return [...groups.values()].flatMap((group) => {
    const candidates = group.map(({candidate}) => candidate).sort((a, b) => a.order - b.order);
    return group.sort((a, b) => placeOf(a) - placeOf(b)).map(({item}, index) => ({item, candidate: candidates[index] as Candidate}));
  });
}

function groupFormer(former: readonly Known[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  // The one that is listed first is taken first.
  for (const known of former.toReversed()) push(groups, toText(known), known);
  return groups;
}

function countKeys(all: readonly Traits[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {key} of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A fix is never taken for a note, nor the other way round. */
function toTraits([key, line, heading]: Hashes, prefix: string): Traits {
  return {key: `${prefix} ${key}`, line, heading};
}

function toText({key, line, heading}: Traits): string {
  return `${key} ${line} ${heading}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
