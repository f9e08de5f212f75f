import type {MetadataField, MetadataSchema} from './conventions.ts';
import {findNearest} from './nearest.ts';
import type {Span} from './text.ts';

/** A label and the colon behind it; the span ends behind colon and blanks. */
export interface FoundLabel extends Span {
  readonly label: Span;
  /** Null for a label that the schema does not have. */
  readonly field: MetadataField | null;
}

/** Longer bold text, or longer text before a colon, is a sentence, not a label. */
const MAX_LABEL = 80;

/** The field that bears a label, compared without regard to letter case. */
export function findField(schema: MetadataSchema, label: string): MetadataField | null {
  const name = normalizeLabel(label);
  return schema.fields.find((field) => field.labels.some((other) => normalizeLabel(other) === name)) ?? null;
}

/** The field that a label which no field bears was most likely meant for, and how that is spelt. */
export function findMeantLabel(
  fields: readonly MetadataField[],
  label: string,
): {readonly field: MetadataField; readonly label: string} | null {
  const names = new Map(fields.flatMap((field) => field.labels.map((name) => [normalizeLabel(name), {field, label: name}] as const)));
  const nearest = findNearest(normalizeLabel(label), names.keys());
  return nearest === null ? null : (names.get(nearest) ?? null);
}

function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon. */
export function boldLabelAt(schema: MetadataSchema, text: string, start: number, end: number): FoundLabel | null {
  const mark = text.slice(start, start + 2);
  if (mark !== '**' && mark !== '__') return null;
  const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
  const close = window.indexOf(mark);
  if (close < 1) return null;
  const inner = window.slice(0, close);
  const hasColonInside = /[:：]\s*$/u.test(inner);
  const after = start + 2 + close + 2;
  const colon = hasColonInside ? after : skipColon(text, after, end);
  if (colon === null) return null;
  const label = trim(text, {start: start + 2, end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)});
  if (label.end === label.start) return null;
  return {start, end: skipBlanks(text, colon, end), label, field: findField(schema, text.slice(label.start, label.end))};
}

/** `Label:` without marks, of a field or of any words without punctuation. An ASCII colon must stand before a blank or the line's end. */
export function plainLabelAt(schema: MetadataSchema, text: string, start: number, end: number): FoundLabel | null {
  const window = text.slice(start, Math.min(end, start + MAX_LABEL));
  const found = /^(\p{L}[^:：`*\n.!?;,()。！？；，（）]*?)[ \t]*(?::(?=\s|$)|：)/u.exec(window);
  if (found === null) return null;
  const label = {start, end: start + (found[1] ?? '').length};
  return {start, end: skipBlanks(text, start + found[0].length, end), label, field: findField(schema, text.slice(label.start, label.end))};
}

function skipColon(text: string, from: number, end: number): number | null {
  let at = from;
  while (at < end && text[at] === ' ') at++;
  return at < end && (text[at] === ':' || text[at] === '：') ? at + 1 : null;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u3000')) at++;
  return at;
}

/** Cuts blanks at both ends and what makes a hard break at the end. */
export function trim(text: string, span: Span): Span {
  let value = text.slice(span.start, span.end).trimEnd();
  const hardBreak = ['\\', '<br>', '<br/>', '<br />'].find((mark) => value.endsWith(mark));
  if (hardBreak !== undefined) value = value.slice(0, -hardBreak.length).trimEnd();
  return {start: span.start + (value.length - value.trimStart().length), end: span.start + value.length};
}
