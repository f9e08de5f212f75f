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
  /** Items that a finding came back to. */
  readonly returned: ReadonlySet<string>;
  /** Items of which a finding is there and weighs otherwise now, so that another item has it. */
  readonly turned: ReadonlySet<string>;
}

export interface HashedFinding {
  readonly finding: PassFinding;
  /** What it is kept by from now on. */
  readonly hashes: Hashes;
}

interface Known extends Traits {
  /** Null for a finding that waits for a number. */
  readonly item: StoredItem | null;
  readonly hashes: Hashes;
}

interface Candidate extends Traits, HashedFinding {
  readonly order: number;
}

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
  const known: Known[] = state.items.flatMap((item) => item.hashes.map((hashes) => ({item, hashes, ...toTraits(hashes)})));
  for (const hashes of state.waiting) known.push({item: null, hashes, ...toTraits(hashes)});
  const former = state.items.flatMap((item) => item.former.map((hashes): Known => ({item, hashes, ...toTraits(hashes)})));
  const candidates = listCandidates(findings, names, new Set([...known, ...former].map(({key}) => key)));
  const found = new Map<string, Candidate[]>();
  const lost = new Map<string, Hashes[]>();
  const waiting: Candidate[] = [];
  const fresh: Candidate[] = [];
  const turned = new Set<string>();
  const settle = ({base: {item}, head}: {readonly base: Known; readonly head: Candidate}) => {
    if (item === null) waiting.push(head);
    else if (item.id.startsWith(prefixOf(head.finding))) push(found, item.id, head);
    else {
      fresh.push(head);
      turned.add(item.id);
    }
  };
  const near = pairInStages(known, candidates, ['line and heading', 'line', 'heading']);
  for (const pair of near.pairs) settle(pair);
  const back = takeFormer(former, near.fresh);
  for (const {id, candidate} of back.taken) push(found, id, candidate);
  const [before, after] = [countKeys(known), countKeys(candidates)];
  const mayMove = ({item, key}: Known) => before.get(key) === 1 && after.get(key) === 1 && (item === null || !isDecided(item));
  const far = pairInStages(near.gone.filter(mayMove), back.left, ['order']);
  for (const pair of far.pairs) settle(pair);
  for (const {item, hashes} of [...near.gone.filter((entry) => !mayMove(entry)), ...far.gone]) if (item) push(lost, item.id, hashes);
  fresh.push(...far.fresh);
  for (const list of [fresh, waiting, ...found.values()]) list.sort((a, b) => a.order - b.order);
  return {found, lost, waiting, fresh, returned: new Set(back.taken.map(({id}) => id)), turned};
}

function listCandidates(findings: readonly PassFinding[], names: Names, keys: ReadonlySet<string>): Candidate[] {
  return findings.map((finding, order) => {
    const all = possibleHashes(finding, names);
    const hashes = all[0] as Hashes;
    return {finding, hashes, order, ...toTraits(all.find(([key]) => keys.has(key)) ?? hashes)};
  });
}

/** The candidates that an item had before, to the letter, and those that none had. */
function takeFormer(former: readonly Known[], candidates: readonly Candidate[]) {
  const groups = groupFormer(former);
  const taken: {readonly id: string; readonly candidate: Candidate}[] = [];
  const left = candidates.filter((candidate) => {
    const item = groups.get(`${prefixOf(candidate.finding)} ${toText(candidate)}`)?.pop()?.item;
    if (item) taken.push({id: item.id, candidate});
    return !item;
  });
  return {taken, left};
}

function groupFormer(former: readonly Known[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  // The one that is listed first is taken first.
  for (const known of former.toReversed()) push(groups, `${known.item?.id.charAt(0)} ${toText(known)}`, known);
  return groups;
}

function countKeys(all: readonly Traits[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {key} of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function toTraits([key, line, heading]: Hashes): Traits {
  return {key, line, heading};
}

function toText({key, line, heading}: Traits): string {
  return `${key} ${line} ${heading}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
