import type {FieldValue, MetadataField} from './conventions.ts';
import {type Span, trimMarks} from './text.ts';

/** What the value of an `enum` says. Offsets count in the text that was read. */
export interface ReadValue extends Span {
  /** Null when the text begins with none of the values. */
  readonly value: FieldValue | null;
  /** The value as documents write it, or the word that stands in its place. */
  readonly word: string;
  /** Whether the letter case is that of the value. */
  readonly isExact: boolean;
  /** What follows, on one line and without marks. */
  readonly rest: string;
}

/** Marks and emoji before the first word, or before a value that begins with one itself. */
const LEADING = /^[\s*_`~"'“”‘’()（）[\]<>]*/u;

/** Reads which of its values a field's text opens with; null when it holds no word at all. */
export function readValue(text: string, field: MetadataField): ReadValue | null {
  const first = firstWord(text);
  const starts = [LEADING.exec(text)?.[0].length ?? 0, first?.index ?? 0];
  for (const isExact of [true, false]) {
    for (const start of starts) {
      const found = valueAt(text, start, field, isExact);
      if (found) return {...found, start, isExact, rest: toRest(text.slice(found.end))};
    }
  }
  if (first === null) return null;
  const end = first.index + first.word.length;
  return {value: null, word: first.word, start: first.index, end, isExact: false, rest: toRest(text.slice(end))};
}

/** The name under which the text of any field is compared with others: of an `enum` its value, else the text. */
export function comparableValue(text: string, field: MetadataField): string {
  const value = field.values === null ? null : readValue(text, field)?.value;
  if (value) return value.value;
  return plainText(text)
    .replace(/\s+/gu, ' ')
    .replace(/[.。]$/u, '')
    .toLowerCase();
}

/** How documents write a value: as it is named, unless the field's label is of another script and an alias is not. */
export function writingOf(field: MetadataField, {value, aliases}: FieldValue): string {
  const isLocal = (word: string) => isForeign(word) === isForeign(field.label);
  return isLocal(value) ? value : (aliases.find(isLocal) ?? value);
}

/** Whether a word has letters that are not Latin. */
function isForeign(word: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(word);
}

/** Whether a word stands for a value, under its name or another. */
export function isWriting({value, aliases}: FieldValue, word: string): boolean {
  return value === word || aliases.includes(word);
}

/** A value on one line, without marks of emphasis and the destinations of links. */
export function plainText(text: string): string {
  return text
    .replace(/(?:\r\n?|\n)[ \t>]*/gu, ' ')
    .replace(/\[([^\][]*)\]\([^()]*\)/gu, '$1')
    .replace(/[*`~]|__/gu, '')
    .trim();
}

function valueAt(
  text: string,
  start: number,
  field: MetadataField,
  isExact: boolean,
): {value: FieldValue; word: string; end: number} | null {
  let best: {value: FieldValue; word: string; end: number} | null = null;
  for (const value of field.values ?? []) {
    for (const word of [value.value, ...value.aliases]) {
      const end = start + word.length;
      if (best !== null && best.end >= end) continue;
      const found = text.slice(start, end);
      if ((isExact ? found === word : found.toLowerCase() === word.toLowerCase()) && isBoundary(text, end)) best = {value, word, end};
    }
  }
  return best;
}

/**
 * Whether a word may end here. `draft` ends in `draft待评审`, since the script changes, and not in `drafty`, `draft2` or `draft-ish`;
 * scripts that put no blanks between words say nothing.
 */
function isBoundary(text: string, end: number): boolean {
  const before = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
  const after = text.slice(end, end + 3);
  if (/\p{Script=Latin}|\p{N}/u.test(before)) return !/^(?:[\p{Script=Latin}\p{N}_]|[-‐‑'’][\p{Script=Latin}\p{N}])/u.test(after);
  if (!/\p{L}/u.test(before) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(before)) return true;
  return !/^[\p{L}\p{N}_]/u.test(after);
}

/** The first word behind marks and blanks, with what is joined to it. */
function firstWord(text: string): {readonly index: number; readonly word: string} | null {
  const match = /(?:\p{Script=Latin}+|\p{L}+|\p{N}+)(?:[-‐‑'’_]?[\p{Script=Latin}\p{N}]+)*/u.exec(text);
  return match && {index: match.index, word: match[0]};
}

/** A link's destination and closing marks belong to the value, not to what follows it. */
function toRest(text: string): string {
  const rest = text.replace(/^[*_`~"'”’]*\](?:\([^()]*\)|\[[^\][]*\])?/u, '').replace(/^[*_`~"'”’]+/u, '');
  return plainText(trimMarks(rest, '"\'”’'));
}
