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

/** The same range with columns in bytes of UTF-8; a lone surrogate counts as the character that stands for it. */
export function toByteRange({start, end}: Range, {text, lines}: PlacedText): Range {
  const toBytes = ({line, column}: Point): Point => {
    const from = lines.startOf(line);
    return {line, column: Buffer.byteLength(text.slice(from, Math.min(from + column - 1, lines.startOf(line + 1)))) + 1};
  };
  return {start: toBytes(start), end: toBytes(end)};
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
