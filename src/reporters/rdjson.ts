import type {Finding, Severity} from '../core/finding.ts';
import type {Report} from '../core/report.ts';
import {TOOL} from '../core/tool.ts';
import {isPseudoDocument} from './annotations.ts';
import {type PlacedText, placeTexts, type Range, rangeOf, safeEdits, toByteRange} from './places.ts';
import type {Reporter} from './reporter.ts';
import {stringifySafely} from './safe-json.ts';

/** A suggestion is read as a whole; one that repeats more lines than this hides what it changes. */
const MAX_SUGGESTED_LINES = 40;
const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'};

/** For reviewdog: its diagnostic format, in which columns count bytes of UTF-8, and safe fixes are suggestions to be taken over at a click. */
export const rdjson: Reporter = {
  report(report) {
    const textOf = placeTexts(report.textOf);
    const diagnostics = report.findings.map((finding) => toDiagnostic(finding, report, textOf));
    return `${stringifySafely({source: {name: TOOL.name}, diagnostics}, 2)}\n`;
  },
};

function toDiagnostic(finding: Finding, {prefix = ''}: Report, textOf: (path: string) => PlacedText | null) {
  const {path, message, help, severity, ruleId} = finding;
  const placed = textOf(path);
  const suggestion = placed && suggest(finding, placed, textOf);
  return {
    message: help === null ? message : `${message}\n${help}`,
    location: {
      path: prefix === '' || isPseudoDocument(path) ? path : `${prefix}/${path}`,
      // Without the text nobody knows the bytes before a column.
      range: placed ? toByteRange(rangeOf(finding), placed) : {start: {line: finding.line}},
    },
    severity: SEVERITIES[severity],
    code: {value: ruleId},
    ...(suggestion && {suggestions: [suggestion]}),
  };
}

/** All edits as one, since suggestions beside each other are alternatives; null where they lead out of the document or too far apart. */
function suggest({fix, path}: Finding, placed: PlacedText, textOf: (path: string) => PlacedText | null) {
  const edits = safeEdits(fix, textOf);
  const own = edits.get(path) ?? [];
  const [first] = own;
  if (first === undefined || edits.size > 1) return null;
  const end = Math.max(...own.map((edit) => edit.end));
  const range: Range = {start: placed.lines.pointAt(first.start), end: placed.lines.pointAt(end)};
  if (range.end.line - range.start.line > MAX_SUGGESTED_LINES) return null;
  let text = '';
  let at = first.start;
  for (const edit of own) {
    text += placed.text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return {range: toByteRange(range, placed), text: text + placed.text.slice(at, end)};
}
