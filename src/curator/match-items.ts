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
 * Recognises the findings of head: by the stages of findings in two revisions, then, of what is left, those that an item had before by
 * all their hashes. The order alone does not make a finding one that a person decided on: its line and its heading are new.
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
  const keys = new Set([...known, ...former].map(({key}) => key));
  const candidates = findings.map((finding, order): Candidate => {
    const all = possibleHashes(finding, names);
    const hashes = all[0] as Hashes;
    return {finding, hashes, order, ...toTraits(all.find(([key]) => keys.has(key)) ?? hashes)};
  });
  const {pairs, fresh, gone} = pairInStages(known, candidates);
  const found = new Map<string, Candidate[]>();
  const lost = new Map<string, Hashes[]>();
  const waiting: Candidate[] = [];
  const left = [...fresh];
  const turned = new Set<string>();
  for (const {base, head, stage} of pairs) {
    if (base.item === null) waiting.push(head);
    else if (!base.item.id.startsWith(prefixOf(head.finding))) {
      left.push(head);
      turned.add(base.item.id);
    } else if (stage === 'order' && isDecided(base.item)) {
      left.push(head);
      push(lost, base.item.id, base.hashes);
    } else push(found, base.item.id, head);
  }
  for (const {item, hashes} of gone) if (item) push(lost, item.id, hashes);
  const returned = new Set<string>();
  const back = groupFormer(former);
  const strangers = left.sort(byOrder).filter((candidate) => {
    const {item} = back.get(`${prefixOf(candidate.finding)} ${toText(candidate)}`)?.pop() ?? {item: null};
    if (item === null) return true;
    push(found, item.id, candidate);
    returned.add(item.id);
    return false;
  });
  for (const ofItem of found.values()) ofItem.sort(byOrder);
  return {found, lost, waiting: waiting.sort(byOrder), fresh: strangers, returned, turned};
}

function groupFormer(former: readonly Known[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  // The one that is listed first is taken first.
  for (const known of former.toReversed()) push(groups, `${known.item?.id.charAt(0)} ${toText(known)}`, known);
  return groups;
}

function toTraits([key, line, heading]: Hashes): Traits {
  return {key, line, heading};
}

function toText({key, line, heading}: Traits): string {
  return `${key} ${line} ${heading}`;
}

function byOrder(a: Candidate, b: Candidate): number {
  return a.order - b.order;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
