import type {Finding} from './finding.ts';
import type {Span} from './text.ts';

/** What follows the tool's name in a comment that suppresses findings, or ends a suppression. */
export const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;

export type Verb = (typeof VERBS)[number];

/** A rule as a suppression names it: its id, or an area such as `link/*`; the span is that of the name in the document. */
export interface RuleName extends Span {
  readonly name: string;
}

/** A place in a document that hides findings: a comment, or the word `no-check` behind the language of a fence. */
export interface Suppression extends Span {
  readonly verb: Exclude<Verb, 'enable'> | 'no-check';
  readonly path: string;
  /** Where it stands, 1-based. */
  readonly line: number;
  readonly rules: readonly RuleName[];
  /** Null only where none is asked for: at a fence. */
  readonly reason: string | null;
  /** The last day on which it hides anything, as `YYYY-MM-DD`; null for all days. */
  readonly until: string | null;
}

/** A finding that a suppression hides. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** Whether a rule is the one that is named, or of the area that is named. */
export function isNamed(ruleId: string, name: string): boolean {
  return name === ruleId || name === areaOf(ruleId);
}

/** The name of all rules of an area: `link/*` for `link/missing-target`. */
export function areaOf(ruleId: string): string {
  return `${ruleId.slice(0, ruleId.indexOf('/'))}/*`;
}
