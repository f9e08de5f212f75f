import type {MetadataField} from './conventions.ts';
import type {Document} from './document.ts';
import {listWords} from './explain-unknown.ts';
import {plainText, readValue, writingOf} from './field-value.ts';
import type {RuleFinding} from './finding.ts';
import type {FieldEntry} from './metadata.ts';
import {MAX_MESSAGE, toMessage} from './metadata-text.ts';
import type {Pattern} from './pattern.ts';
import {quote} from './quote.ts';
import type {RuleContext} from './rule.ts';
import {namesDocument} from './successor.ts';
import type {Span} from './text.ts';
import {within} from './within.ts';

/** A value, or an item of one, with the text that it stands in. */
export interface CheckedValue {
  readonly field: MetadataField;
  readonly value: Span;
  /** As people read it. */
  readonly text: string;
  readonly source: Document;
}

/** What is wrong with a value that is there; null when nothing is. */
type ValueCheck = (checked: CheckedValue, document: Document, context: RuleContext) => RuleFinding | null;

/** By type of the field. */
const CHECKS: Readonly<Record<MetadataField['type'], ValueCheck>> = {
  enum: checkEnum,
  date: checkDate,
  text: checkText,
  ref: checkReference,
  list: checkText,
};

/** What is wrong with the value of an entry; null when nothing is. A list is as good as its items. */
export function checkEntry(entry: FieldEntry, source: Document, document: Document, context: RuleContext): RuleFinding | null {
  const {field, value, text} = entry;
  const parts = field.type === 'list' ? (entry.items ?? splitItems(source, value)) : [{...value, text}];
  for (const part of parts) {
    const checked = {field, value: {start: part.start, end: part.end}, text: part.text, source};
    const byType = field.type === 'list' && field.values !== null ? checkEnum : CHECKS[field.type];
    const finding = byType(checked, document, context) ?? checkPatterns(checked);
    if (finding !== null) return {...finding, source};
  }
  return null;
}

/** What a field wants, in the words of a message: its values, or what its type demands. */
export function expectedOf(field: MetadataField): string {
  if (field.values !== null) return listChoice(field.values.map((value) => writingOf(field, value)));
  return field.type === 'date' ? 'a date as `YYYY-MM-DD`' : field.type === 'ref' ? 'a link to a document' : 'some text';
}

function checkText(): null {
  return null;
}

function checkEnum({field, value, text, source}: CheckedValue): RuleFinding | null {
  if (field.values === null) return null;
  const expected = expectedOf(field);
  const name = quote(field.label, 30);
  const help = `Begin the value with ${listWords(field.values.map((known) => writingOf(field, known)))}${field.suffix === null ? '; what follows the word is free' : ''}`;
  const read = readValue(source.slice(value), field);
  if (read === null) return {range: value, message: toMessage(`Unexpected ${name} value`, expected), help};
  const range = {start: value.start + read.start, end: value.start + read.end};
  const shown = `${name} value \`${read.word.slice(0, 20)}\``;
  if (read.value === null) return {range, message: toMessage(`Unexpected ${shown}`, expected), help};
  if (!read.isExact) {
    const found = source.slice(range);
    return {
      range,
      severity: 'warning',
      message: `Unexpected letter case in ${name} value ${quote(found, 30)}, expected ${quote(read.word, 30)}`,
      help: `Write \`${read.word}\``,
      fix: {kind: 'safe', edits: [{path: source.path, ...range, text: read.word}]},
    };
  }
  if (isChoice(text, field)) {
    return {range: value, message: toMessage(`Unexpected choice of ${name} values`, `one of ${expected}`), help: 'Keep one word'};
  }
  const behind = {start: range.end, end: value.end};
  const blanks = /^\s*/u.exec(source.slice(behind))?.[0].length ?? 0;
  return (
    checkSuffix(field, read.word, read.rest, {...behind, start: behind.start + blanks}) ??
    checkContradiction(source, behind, name, read.word, read.value.contradiction)
  );
}

function checkSuffix({suffix, label}: MetadataField, word: string, rest: string, behind: Span): RuleFinding | null {
  if (suffix === null || rest === '') return null;
  for (const {start, end} of suffix.matches(rest)) if (rest.slice(0, start).trim() === '' && rest.slice(end).trim() === '') return null;
  const wrong = `Unexpected ${quote(rest, 20)} behind ${quote(label, 20)} ${quote(word, 20)}`;
  return {
    range: behind,
    message: toMessage(wrong, `a match of ${quote(suffix.source, 40)}`),
    help: 'Put a remark in the form of the family',
  };
}

function checkContradiction(source: Document, behind: Span, name: string, word: string, contradiction: Pattern | null): RuleFinding | null {
  for (const {spans} of contradiction?.matches(source.slice(behind)) ?? []) {
    if (spans.word === undefined) continue;
    const range = {start: behind.start + spans.word.start, end: behind.start + spans.word.end};
    const found = quote(source.slice(range), 20);
    return {
      range,
      severity: 'warning',
      message: `Unexpected ${found} beside ${name} ${quote(word, 20)}, expected a remark that agrees with it`,
      help: `Settle what is ${found}, or choose another value`,
    };
  }
  return null;
}

function checkDate({field, value, text, source}: CheckedValue): RuleFinding | null {
  const found = /^[\s*_`"'([]*(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(source.slice(value));
  const [, year = '', month = '', day = ''] = found ?? [];
  if (found && isDay(Number(year), Number(month), Number(day))) return null;
  const wrong = `Unexpected ${quote(field.label, 30)} value ${quote(text, 30)}`;
  const expected = found ? 'a day of the calendar' : expectedOf(field);
  return {range: value, message: toMessage(wrong, expected), help: 'Write the date as `YYYY-MM-DD`'};
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkReference(
  {field, value, text, source}: CheckedValue,
  document: Document,
  {workspace, conventions}: RuleContext,
): RuleFinding | null {
  if (field.values !== null && readValue(source.slice(value), field)?.value) return null;
  if (within(source.facts.links, value).length > 0) return null;
  if (namesDocument(plainText(source.slice(value)), document, workspace, conventions)) return null;
  const wrong = `Unexpected ${quote(field.label, 30)} value ${quote(text, 40)}`;
  return {range: value, message: toMessage(wrong, 'a link to a document'), help: 'Name a document that exists, or link it'};
}

function checkPatterns({field, value, text}: CheckedValue): RuleFinding | null {
  const plain = plainText(text);
  const accepts = ({pattern}: {pattern: {test(text: string): boolean}}) => pattern.test(plain) || pattern.test(text);
  const wanted = field.match !== null && !accepts(field.match) ? field.match : field.deny.find(accepts);
  if (wanted === undefined) return null;
  const {expected} = wanted;
  const about = `Unexpected ${quote(field.label, 30)} value`;
  // What is expected says more than what stands in the document for all to see.
  const room = MAX_MESSAGE - `${about} \`\`, expected ${expected}`.length;
  const wrong = `${about} ${quote(text, Math.min(30, Math.max(12, room)))}`;
  return {range: value, message: toMessage(wrong, expected), help: `Write ${expected}`};
}

/** The items of a list on one line. */
function splitItems(source: Document, value: Span): (Span & {text: string})[] {
  const items: (Span & {text: string})[] = [];
  for (const {index, 0: text} of source.slice(value).matchAll(/[^\s,，;；、][^,，;；、]*/gu)) {
    items.push({start: value.start + index, end: value.start + index + text.trimEnd().length, text: text.trimEnd()});
  }
  return items;
}

/** Whether a value is nothing but several of the values, as a template offers them. */
function isChoice(text: string, {values}: MetadataField): boolean {
  const words = (values ?? []).flatMap(({value, aliases}) => [value, ...aliases]);
  const parts = text.split(/[|/,，、()（）\s]+/u).filter((part) => part !== '' && part !== 'or' && part !== '或');
  return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}

/** All of the words, or as many as a message has room for. */
function listChoice(words: readonly string[]): string {
  let shown = words.length;
  const toText = () =>
    shown === words.length
      ? listWords(words)
      : `${words
          .slice(0, shown)
          .map((word) => `\`${word}\``)
          .join(', ')} or ${words.length - shown} more`;
  while (shown > 1 && toText().length > MAX_CHOICE) shown--;
  return toText();
}

const MAX_CHOICE = 60;
