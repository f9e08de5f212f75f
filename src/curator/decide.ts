import picomatch from 'picomatch';
import type {Decision, Item} from './pass.ts';

/** Rules whose findings nobody can accept, unless the configuration names others: globs over rule ids. */
export const DENIED: readonly string[] = ['attribution/*', 'script/syntax'];

/** Why a decision is refused: the rule allows none, or what is needed before the merge cannot wait until after it. */
export type Refusal = 'rule' | 'not-a-note';

/** Tells whether findings of a rule must not be accepted; `denied` are globs over rule ids. */
export function createIsDenied(denied: readonly string[] = DENIED): (ruleId: string) => boolean {
  return denied.length === 0 ? () => false : picomatch([...denied]);
}

/** Why an item cannot be accepted or deferred; null when it can. Who asks is judged elsewhere. */
export function refuseDecision(
  kind: Decision['kind'],
  {id, ruleId}: Pick<Item, 'id' | 'ruleId'>,
  isDenied: (ruleId: string) => boolean,
): Refusal | null {
  if (isDenied(ruleId)) return 'rule';
  return kind === 'defer' && !id.startsWith('N') ? 'not-a-note' : null;
}

/** What is known of an item when a decision on it is judged. */
export interface Decidable extends Pick<Item, 'id' | 'ruleId'> {
  /** When it was seen first: ISO 8601 UTC. */
  readonly seen: string;
}

/** The decision that holds for an item: the last one that was taken since the item is there, if it is not refused; null without one. */
export function findDecision(item: Decidable, decisions: readonly Decision[], isDenied: (ruleId: string) => boolean): Decision | null {
  const valid = decisions.filter(
    (decision) =>
      decision.item === item.id &&
      Date.parse(decision.at) >= Date.parse(item.seen) &&
      refuseDecision(decision.kind, item, isDenied) === null,
  );
  return valid.reduce<Decision | null>((last, next) => (last && Date.parse(last.at) > Date.parse(next.at) ? last : next), null);
}
