import type {Pass} from './pass.ts';
import type {PassFinding} from './pass-report.ts';

/** What a request for fixes comes to. */
export interface FixChoice {
  readonly findings: readonly PassFinding[];
  /** Whether fixes that need a person's eyes are made too. */
  readonly kinds: 'safe' | 'all';
  /** Ids that name no open item of the pass. */
  readonly unknown: readonly string[];
}

/**
 * Chooses what to fix. Without ids that is every open item, and every forward declaration that lacks its mark, as far as the fix leaves the
 * meaning as it was. Items that are asked for by id are fixed in any case: whoever names one has read what the fix writes.
 */
export function selectFixes({items, forwards}: Pick<Pass, 'items' | 'forwards'>, ids: readonly string[]): FixChoice {
  const open = items.filter(({state, findings}) => state === 'open' && findings.length > 0);
  if (ids.length === 0) {
    const all = [...open.flatMap(({findings}) => findings), ...forwards.flatMap(({finding}) => (finding ? [finding] : []))];
    return {findings: [...new Set(all)], kinds: 'safe', unknown: []};
  }
  const named = open.filter(({id}) => ids.includes(id));
  return {
    findings: named.flatMap(({findings}) => findings),
    kinds: 'all',
    unknown: ids.filter((id) => !named.some((item) => item.id === id)),
  };
}

/** The ids of the items that some findings belong to, in order. */
export function listIds({items}: Pick<Pass, 'items'>, findings: readonly PassFinding[]): string[] {
  const chosen = new Set(findings);
  return items.filter((item) => item.findings.some((finding) => chosen.has(finding))).map(({id}) => id);
}
