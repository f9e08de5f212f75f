import {applyEdits, sortEdits} from '../core/edits.ts';
import type {Edit, Finding} from '../core/finding.ts';
import {LineIndex} from '../core/text.ts';
import {MAX} from './bounds.ts';
import type {PassFinding} from './pass-report.ts';

/** What a comment shows of a finding's lines and of its fix. */
export type Shown = Pick<PassFinding, 'now' | 'fixed' | 'after'>;

const NOTHING: Shown = {now: [], fixed: null, after: null};

/** The lines of a finding, and what its fix makes of them; `text` is that of its document, null when there is none to show. */
export function showFix(finding: Finding, text: string | null): Shown {
  if (text === null) return NOTHING;
  const lines = new LineIndex(text);
  const edits = fittingEdits(finding, text);
  const added = edits && showAdded(finding, edits, text, lines);
  if (added) return added;
  return (edits && showReplaced(finding, edits, text, lines)) ?? showNow(finding, text, lines);
}

/** The edits of a fix that changes this document alone, sorted and without those that change nothing; null when there are none. */
function fittingEdits({fix, path}: Finding, text: string): readonly Edit[] | null {
  if (fix === null || fix.edits.some((edit) => edit.path !== path || edit.start < 0 || edit.end < edit.start || edit.end > text.length)) {
    return null;
  }
  const edits = sortEdits(fix.edits.filter(({start, end, text: replacement}) => text.slice(start, end) !== replacement));
  const isOverlapping = edits.some(({start}, index) => start < (edits[index - 1]?.end ?? 0));
  return edits.length === 0 || isOverlapping ? null : edits;
}

/** Whole lines that are added in one place. */
function showAdded({fix}: Finding, edits: readonly Edit[], text: string, lines: LineIndex): Shown | null {
  const [edit] = edits;
  if (fix === null || edit === undefined || edits.length > 1 || edit.start !== edit.end) return null;
  const {line, column} = lines.pointAt(edit.start);
  const isAtStart = column === 1;
  const isAtEnd = edit.start === endOfLine(text, lines, line);
  const startsLine = /^[\r\n]/u.test(edit.text);
  const endsLine = /[\r\n]$/u.test(edit.text);
  if (!(isAtStart && (endsLine || edit.start === text.length)) && !(isAtEnd && startsLine)) return null;
  const after = isAtStart && !(isAtEnd && startsLine) ? line - 1 : line;
  const shown = splitLines(edit.text.replace(/^(?:\r\n?|\n)+/u, '').replace(/(?:\r\n?|\n)+$/u, ''));
  if (shown.length > MAX.addedLines || shown.some((one) => one.length > MAX.addedLine)) return null;
  return {now: [], fixed: {kind: fix.kind, lines: shown}, after};
}

/** Lines before and after, where the edits and the finding stand close together. */
function showReplaced({fix, line, endLine}: Finding, edits: readonly Edit[], text: string, lines: LineIndex): Shown | null {
  const [first, last] = [edits[0], edits.at(-1)];
  if (fix === null || !first || !last) return null;
  const from = Math.min(line, lines.pointAt(first.start).line);
  // An edit that ends with a line end leaves the next line alone.
  const until = Math.max(endLine, lines.pointAt(Math.max(first.start, last.end - 1)).line);
  if (until - from >= MAX.nowLines) return null;
  const span = {start: lines.startOf(from), end: lines.startOf(until + 1)};
  const old = text.slice(span.start, span.end);
  const shifted = edits.map((edit) => ({...edit, start: edit.start - span.start, end: edit.end - span.start}));
  if (shifted.some(({end}) => end > old.length)) return null;
  const now = splitLines(old);
  const fixed = splitLines(applyEdits(old, shifted));
  if (fixed.length > MAX.addedLines) return null;
  const [shownNow, shownFixed] = cutAlike(now, fixed);
  return {now: shownNow, fixed: {kind: fix.kind, lines: shownFixed}, after: null};
}

/** The lines of a finding alone; none where what it speaks of is missing. */
function showNow({line, endLine, column, endColumn, message, subject}: Finding, text: string, lines: LineIndex): Shown {
  const isEmpty = line === endLine && column === endColumn;
  if (message.startsWith('Missing ') && (isEmpty || subject !== null)) return NOTHING;
  const until = Math.min(endLine > line && endColumn === 1 ? endLine - 1 : endLine, line + MAX.nowLines - 1);
  const now = splitLines(text.slice(lines.startOf(line), lines.startOf(until + 1)));
  return {now: now.map((one, index) => cutAround(one, index === 0 ? column - 1 : 0)), fixed: null, after: null};
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function endOfLine(text: string, lines: LineIndex, line: number): number {
  let {end} = lines.spanOf(line);
  while (end > lines.startOf(line) && '\r\n'.includes(text[end - 1] as string)) end--;
  return end;
}

/** Cuts lines before and after in the same place, each around where the two first differ. */
function cutAlike(now: readonly string[], fixed: readonly string[]): [string[], string[]] {
  const at = (index: number) => {
    const [one = '', other = ''] = [now[index], fixed[index]];
    let place = 0;
    while (place < one.length && one[place] === other[place]) place++;
    return place === one.length && one === other ? 0 : place;
  };
  return [now.map((line, index) => cutAround(line, at(index))), fixed.map((line, index) => cutAround(line, at(index)))];
}

/** A line of at most so many code units around a 0-based place, with `…` where something was cut off. */
function cutAround(line: string, place: number): string {
  if (line.length <= MAX.nowLine) return line;
  const start = Math.max(0, Math.min(place - 40, line.length - MAX.nowLine));
  const room = MAX.nowLine - 2;
  const part = line.slice(start, start + room).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
  return `${start > 0 ? '…' : ''}${part}${start + room < line.length ? '…' : ''}`;
}
