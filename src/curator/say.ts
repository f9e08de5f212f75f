import {type Catalogue, EN, type MessageKey} from './catalogue/en.ts';
import {TABLES} from './catalogue/tables.ts';
import {ZH_CN} from './catalogue/zh-cn.ts';
import {code, type Markdown, trusted} from './markdown.ts';
import {translate} from './message-template.ts';
import type {Language} from './pass.ts';

/** The catalogues by language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {en: EN, 'zh-CN': ZH_CN};

/** Values of a sentence: Markdown that is safe, and numbers. */
export type Values = Readonly<Record<string, Markdown | number>>;

/** The words of one language. */
export interface Speech {
  readonly language: Language;
  /** A sentence of the catalogue. */
  say(key: MessageKey, values?: Values): Markdown;
  /** Parts as a list in a sentence. */
  list(parts: readonly Markdown[]): Markdown;
  /** Facts one after the other in a sentence. */
  facts(parts: readonly Markdown[]): Markdown;
  /** Sentences one after the other. */
  text(sentences: readonly Markdown[]): Markdown;
  /** A sentence of a rule, first line alone, its values in code; null when no rule says such a thing. */
  rule(sentence: string): Markdown | null;
}

/** The words of a language. */
export function speak(language: Language): Speech {
  const catalogue = CATALOGUES[language];
  const say = (key: MessageKey, values: Values = {}) => trusted(fill(catalogue[key], values));
  return {
    language,
    say,
    list: (parts) => trusted(parts.join(catalogue['list.comma'])),
    facts: (parts) => trusted(parts.join(catalogue['list.facts'])),
    text: (sentences) =>
      trusted(
        sentences
          .filter((sentence) => sentence !== '')
          // Emphasis that ends in a full-width stop ends only before a space.
          .reduce((text, sentence) => text + (text === '' ? '' : text.endsWith('*') ? ' ' : catalogue['sentence.space']) + sentence, ''),
      ),
    rule(sentence) {
      const pieces = translate(sentence.split('\n')[0] ?? '', TABLES[language]);
      return (
        pieces && capital(trusted(pieces.reduce((text, piece) => join(text, piece.kind === 'code' ? code(piece.text) : piece.text), '')))
      );
    },
  };
}

/** A sentence with its first letter as a capital one. */
export function capital(text: Markdown): Markdown {
  return trusted(text.slice(0, 1).toUpperCase() + text.slice(1));
}

function fill(sentence: string, values: Values): string {
  return sentence.split(/(\{[^{}]+\})/u).reduce((text, part) => {
    const [, name, one, many] = /^\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}$/u.exec(part) ?? [];
    if (name === undefined) return join(text, part);
    const value = values[name] ?? '';
    if (one !== undefined && many !== undefined) return text + (value === 1 ? one : many);
    return join(text, typeof value === 'number' ? value.toLocaleString('en') : value);
  }, '');
}

/** Puts two parts together as Chinese is set: a space between Han characters and code, letters or numbers, none between Han characters. */
function join(left: string, right: string): string {
  const before = visible(left).trimEnd().at(-1) ?? '';
  const after = visible(right).trimStart().at(0) ?? '';
  const hasSpace = left.endsWith(' ') || right.startsWith(' ');
  if (hasSpace && (HAN.test(before) || FULL_WIDTH.test(before)) && (HAN.test(after) || FULL_WIDTH.test(after)))
    return left.trimEnd() + right.trimStart();
  const needsSpace = (HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after));
  return left + (needsSpace && !hasSpace ? ' ' : '') + right;
}

const HAN = /\p{Script=Han}/u;
const FULL_WIDTH = /[，。：；、？！（）]/u;
const LATIN = /[A-Za-z0-9`]/u;

/** What is seen of the ends of a text: a link is its text, emphasis is nothing. */
function visible(text: string): string {
  return text
    .replace(/\]\([^()\s]*\)$/u, '')
    .replace(/^\[/u, '')
    .replace(/^\*+|\*+$/gu, '');
}
