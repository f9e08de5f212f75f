import {type Entry, PLACE, readTemplate, type Table, type Template} from './template-table.ts';

/** A piece of a sentence as it is to be shown: words of this project, a plain number, or text of others. */
export type Piece =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'plain'; readonly text: string}
  | {readonly kind: 'code'; readonly text: string};

/** Longest sentence that is looked at, in UTF-16 code units. */
const MAX_SENTENCE = 1000;

/**
 * What a sentence of a rule says in the language of a table: the words are those of the table, and only what stands in the sentence as a
 * value comes from it. Null for a sentence that the table does not know to the letter: it may have been made up.
 */
export function translate(sentence: string, table: Table): readonly Piece[] | null {
  if (sentence.length > MAX_SENTENCE || sentence.includes(PLACE)) return null;
  return match(readTemplate(sentence), 'messages', table);
}

function match(given: Template, name: string, table: Table): readonly Piece[] | null {
  for (const entry of table.exact(name, given.text)) if (isSame(entry.key, given)) return fill(entry, given, new Map());
  for (const entry of table.open(name)) {
    const slots = fitSlots(entry.key, given, table);
    if (slots !== null) return fill(entry, slots.values, slots.phrases);
  }
  return null;
}

/** Whether the constants of a key stand in a sentence of the same form. */
function isSame(key: Template, given: Template): boolean {
  return key.values.every((value, index) => value.kind === 'any' || value.raw === given.values[index]?.raw);
}

interface Fitted {
  /** The values between the phrases. */
  readonly values: Template;
  readonly phrases: ReadonlyMap<string, readonly Piece[]>;
}

/** Fits a key with phrases in it from left to right; a phrase ends where the words after it are met first. */
function fitSlots(key: Template, given: Template, table: Table): Fitted | null {
  const parts = key.text.split(/<([a-z]+)>/u);
  const phrases = new Map<string, readonly Piece[]>();
  const values: Template['values'][number][] = [];
  let rest = given;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      if (!rest.text.startsWith(part)) return null;
      const [before, after] = cut(rest, part.length);
      values.push(...before.values);
      rest = after;
      continue;
    }
    const next = parts[index + 1] ?? '';
    const end = next === '' ? rest.text.length : rest.text.indexOf(next);
    if (end <= 0) return null;
    const [phrase, after] = cut(rest, end);
    const pieces = fitPhrase(part, phrase, table);
    if (pieces === null) return null;
    phrases.set(part, pieces);
    rest = after;
  }
  const all = {text: key.text, values};
  return rest.text === '' && values.length === key.values.length && isSame(key, all) ? {values: all, phrases} : null;
}

function fitPhrase(name: string, phrase: Template, table: Table): readonly Piece[] | null {
  if (name === 'text') return [{kind: 'code', text: restore(phrase)}];
  if (name === 'list') return fitList(phrase, table);
  if (name === 'expected') return fitList(phrase, table) ?? match(phrase, name, table) ?? [{kind: 'code', text: restore(phrase)}];
  return match(phrase, name, table);
}

/** Values with commas between them and a word before the last, which may be a number of further ones. */
function fitList({text, values}: Template, {joints}: Table): readonly Piece[] | null {
  const form = LIST.exec(text);
  if (!form) return null;
  const isCut = form[2] !== undefined;
  if (values.some(({kind}, index) => (kind === 'code') === (isCut && index === values.length - 1))) return null;
  const joint = isCut ? joints.more : form[1] === 'and' ? joints.and : joints.or;
  const pieces = values.flatMap((value, index): Piece[] => {
    if (index === 0) return [show(value)];
    return [words(index === values.length - 1 && form[1] !== undefined ? joint : joints.comma), show(value)];
  });
  return isCut ? [...pieces, words(joints.further)] : pieces;
}

const LIST = new RegExp(`^(?:${PLACE}, )*${PLACE}(?: (or|and) ${PLACE}( more)?)?$`, 'u');

function fill({key, target}: Entry, {values}: Template, phrases: ReadonlyMap<string, readonly Piece[]>): readonly Piece[] {
  const variable = values.filter((_, index) => key.values[index]?.kind === 'any');
  return target.flatMap((part): readonly Piece[] => {
    if (part.kind === 'words') return [words(part.text)];
    if (part.kind === 'phrase') return phrases.get(part.name) ?? [];
    const value = variable[part.number - 1];
    return value === undefined ? [] : [show(value)];
  });
}

function show({kind, raw}: Template['values'][number]): Piece {
  return kind === 'code' ? {kind, text: raw.slice(1, -1)} : {kind: 'plain', text: raw};
}

function words(text: string): Piece {
  return {kind: 'words', text};
}

/** The first `length` characters of a template and the rest, each with the values that stand in it. */
function cut({text, values}: Template, length: number): [Template, Template] {
  const before = text.slice(0, length);
  const count = before.split(PLACE).length - 1;
  return [
    {text: before, values: values.slice(0, count)},
    {text: text.slice(length), values: values.slice(count)},
  ];
}

/** A template as the sentence was written. */
function restore({text, values}: Template): string {
  return text.split(PLACE).reduce((sentence, part, index) => sentence + (values[index - 1]?.raw ?? '') + part);
}
