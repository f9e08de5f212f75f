import {escapeControl} from '../core/escape.ts';
import type {Finding, Severity} from '../core/finding.ts';
import type {Report} from '../core/report.ts';
import {plural} from './totals.ts';

/** How many annotations of each level a runner keeps of one step; the rest is only in the log. */
const ANNOTATIONS_PER_LEVEL = 10;
/** How many UTF-16 code units of a message a runner keeps. */
const MESSAGE_LIMIT = 4096;

/** A note that GitHub shows beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Null for what is not in a file, such as a commit message, or in one whose path cannot be printed. Columns are null where a runner would drop them. */
  readonly place: AnnotationPlace | null;
}

export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number | null;
  readonly endColumn: number | null;
}

export interface Annotations {
  /** Errors first, then warnings, then notices; each those on touched lines first, then in report order. */
  readonly annotations: readonly Annotation[];
  /** How many findings of each severity got none. */
  readonly omitted: Readonly<Record<Severity, number>>;
}

const LEVELS = {error: 'error', warning: 'warning', info: 'notice'} as const;
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The annotations that a runner will keep. `prefix` leads from the repository's root to the directory that paths are relative to.
 *
 * @param reservedErrors how many errors the step says besides these, which count as annotations too
 */
export function selectAnnotations({findings, isTouched = () => false}: Report, prefix = '', reservedErrors = 0): Annotations {
  const omitted = {error: 0, warning: 0, info: 0};
  const annotations = SEVERITY_ORDER.flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    // What stands on a line of the change is what its author can see beside it.
    const candidates = [true, false].flatMap((wanted) => all.filter(({path, line}) => isTouched(path, line) === wanted));
    const limit = ANNOTATIONS_PER_LEVEL - (severity === 'error' ? reservedErrors : 0);
    omitted[severity] = Math.max(0, candidates.length - limit);
    return candidates.slice(0, limit).map((finding) => toAnnotation(finding, prefix));
  });
  return {annotations, omitted};
}

/** One line on the findings without an annotation and where they are to be seen; null when every finding has one. */
export function describeOmitted({omitted}: Annotations, elsewhere: string): string | null {
  const {error, warning, info} = omitted;
  const counts = (
    [
      [error, 'error'],
      [warning, 'warning'],
      [info, 'info'],
    ] as const
  ).filter(([count]) => count > 0);
  return counts.length === 0 ? null : `${counts.map(([count, noun]) => plural(count, `more ${noun}`)).join(', ')}: ${elsewhere}`;
}

function toAnnotation(finding: Finding, prefix: string): Annotation {
  const place = toPlace(finding, prefix);
  const where = place === null ? `${finding.path}:${finding.line}: ` : '';
  const help = finding.help === null ? '' : `\n${finding.help}`;
  const message = `${where}${finding.message}${help}`.split('\n').map(escapeControl).join('\n');
  return {level: LEVELS[finding.severity], title: finding.ruleId, message: cut(message, MESSAGE_LIMIT), place};
}

/** A runner has no escape for these in a path, and a log must not hold them; joiners, which emoji need, do no harm. */
const UNPRINTABLE = /(?![\r\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function toPlace({path, line, column, endLine, endColumn}: Finding, prefix: string): AnnotationPlace | null {
  if (isPseudoDocument(path)) return null;
  const file = prefix === '' ? path : `${prefix}/${path}`;
  if (UNPRINTABLE.test(file)) return null;
  if (endLine === line) return {file, line, endLine, column, endColumn};
  // A range that ends before the first character of a line does not touch that line.
  return {file, line, endLine: endColumn === 1 ? endLine - 1 : endLine, column: null, endColumn: null};
}

/** Whether a path names a commit message or a pull request's text instead of a file. */
export function isPseudoDocument(path: string): boolean {
  return /^(?:commit:[0-9a-f]+|commit-msg:.+|pull-request:(?:title|body|comment-\d+))$/su.test(path);
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
