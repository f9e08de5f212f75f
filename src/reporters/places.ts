import type {Edit, Finding, Fix} from '../core/finding.ts';
import {LineIndex, type Point} from '../core/text.ts';

/** Where a range begins and ends: lines and columns are 1-based, the end is exclusive. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** A text as reporters look places up in it. */
export interface PlacedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The texts of a report by path, each taken apart once. */
export function placeTexts(textOf: (path: string) => string | null): (path: string) => PlacedText | null {
  const known = new Map<string, PlacedText | null>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const text = textOf(path);
    const placed = text === null ? null : {text, lines: new LineIndex(text)};
    known.set(path, placed);
    return placed;
  };
}

/** The range of a finding, columns in UTF-16 code units. */
export function rangeOf({line, column, endLine, endColumn}: Finding): Range {
  return {start: {line, column}, end: {line: endLine, column: endColumn}};
}

/** The range of an edit, columns in UTF-16 code units. */
export function rangeOfEdit({start, end}: Edit, {lines}: PlacedText): Range {
  return {start: lines.pointAt(start), end: lines.pointAt(end)};
}

/** Where bytes were counted last in each text: the next range of a report begins there or further on. */
const counted = new WeakMap<PlacedText, {readonly point: Point; readonly bytes: number}>();

/** The same range with columns in bytes of UTF-8; a lone surrogate counts as the character that stands for it. */
export function toByteRange({start, end}: Range, placed: PlacedText): Range {
  const known = counted.get(placed);
  const isAhead = known?.point.line === start.line && known.point.column <= start.column;
  const before = isAhead
    ? known.bytes + countBytes(placed, known.point, start.column)
    : countBytes(placed, {...start, column: 1}, start.column);
  counted.set(placed, {point: start, bytes: before});
  const isOneLine = end.line === start.line;
  const after = isOneLine ? before + countBytes(placed, start, end.column) : countBytes(placed, {...end, column: 1}, end.column);
  return {start: {line: start.line, column: before + 1}, end: {line: end.line, column: after + 1}};
}

/** Bytes from a place to a column of the same line. */
function countBytes({text, lines}: PlacedText, from: Point, column: number): number {
  const start = lines.startOf(from.line);
  return Buffer.byteLength(text.slice(start + from.column - 1, Math.min(start + column - 1, lines.startOf(from.line + 1))));
}

/** The edits of a fix that leaves the meaning as it was, by document, in the order of the text; none unless every text is at hand. */
export function safeEdits(fix: Fix | null, textOf: (path: string) => PlacedText | null): Map<string, Edit[]> {
  const byPath = new Map<string, Edit[]>();
  if (fix?.kind !== 'safe') return byPath;
  for (const edit of fix.edits) {
    const placed = textOf(edit.path);
    if (placed === null || edit.end > placed.text.length) return new Map();
    byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  }
  for (const edits of byPath.values()) edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return byPath;
}
