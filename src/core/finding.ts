import type {Document} from './document.ts';
import {fingerprintOf} from './fingerprint.ts';
import type {Span} from './text.ts';

/** `error` is a mandatory fix, `warning` should be fixed, `info` is an observation. */
export type Severity = 'error' | 'warning' | 'info';

/** Severities from the weightiest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface Edit extends Span {
  /** Repository-relative POSIX path of the document to change; `start` and `end` count in its text. */
  readonly path: string;
  readonly text: string;
}

/** `safe` leaves the meaning as it was; `suggested` needs a person's eyes. */
export interface Fix {
  readonly kind: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

/** What a rule yields: where, what, and what to do about it. The engine adds the rest. */
export interface RuleFinding {
  /** The smallest wrong text, in the checked document. */
  readonly range: Span;
  /** One sentence, capital letter, no full stop, at most 120 characters, values in backticks. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly help?: string;
  /** Lighter than the rule's own severity, for the cases the rule knows to be lighter. */
  readonly severity?: Severity;
  /** Path of the document that the finding is about, when that is not the document it is shown in. */
  readonly subject?: string;
  /** Section of an index that the finding is about. */
  readonly section?: string;
  readonly fix?: Fix;
  /** The text that the range counts in, when the fields of the checked document stand in a file beside it. */
  readonly source?: Document;
  /** What the conventions say that this case is worth, in place of the rule's own severity. */
  readonly configured?: Severity;
}

/** A finding as reporters see it. Lines are 1-based, columns 1-based UTF-16 code units, ends exclusive. */
export interface Finding {
  /** Fingerprint: survives edits elsewhere in the document, unique within one report. */
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string | null;
  readonly subject: string | null;
  readonly section: string | null;
  readonly fix: Fix | null;
  /** What it is recognised by in another revision; not printed. */
  readonly identity: Identity;
  /** Of each severity, how many further findings it stands for that are not listed; absent for all but those that say so. */
  readonly omits?: Readonly<Record<Severity, number>>;
}

/** The three things a finding keeps when its document is edited around it. */
export interface Identity {
  /** The text it points at, white space folded, or what is missing there. */
  readonly target: string;
  /** The text of its line, as far as it tells lines apart. */
  readonly line: string;
  /** The nearest heading above it, section number taken off. */
  readonly heading: string;
}

/** A claim of a document that was checked and accepted instead of reported. */
export interface Accepted {
  readonly kind: 'forward-declaration';
  readonly path: string;
  readonly line: number;
  /** The document that does not exist yet. */
  readonly target: string;
  readonly evidence: string;
}

/** Sorts by path, then place, then rule: the order every reporter prints. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.subject ?? '', b.subject ?? '') ||
    compareText(a.section ?? '', b.section ?? '')
  );
}

/** Code unit order: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A finding of the tool itself about a whole document. */
export function toolFinding(ruleId: string, severity: Severity, path: string, message: string, help: string | null): Finding {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 1};
  const identity = {target: message, line: '', heading: ''};
  return {
    id: fingerprintOf(ruleId, path, '', message),
    ruleId,
    severity,
    path,
    ...place,
    message,
    help,
    subject: null,
    section: null,
    fix: null,
    identity,
  };
}

/** How many findings have a severity, those that are not listed among them. */
export function countSeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0) + (finding.omits?.[severity] ?? 0), 0);
}

/** How many findings these are, those that are not listed among them. */
export function countAll(findings: readonly Finding[]): number {
  return SEVERITIES.reduce((sum, severity) => sum + countSeverity(findings, severity), 0);
}

/** The findings that are errors, those that are not listed among them. */
export function onlyErrors(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({severity}) => severity === 'error');
  return errors.map((finding) => (finding.omits ? {...finding, omits: {error: finding.omits.error, warning: 0, info: 0}} : finding));
}

/** The heaviest of some severities; `info` when there are none. */
export function heaviest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'info';
}

/** The lighter of two severities. */
export function lighter(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
