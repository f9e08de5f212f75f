import {readNumber} from './count.ts';
import type {Document} from './document.ts';
import {proseOf} from './prose.ts';
import type {Span} from './text.ts';

/** Parts of a document that are called by one word and count up: `Hook A`, `Hook B`, `Hook C`; `坑 1` to `坑 8`. */
export interface LabelledParts {
  /** The word, in lower case. */
  readonly label: string;
  readonly count: number;
  /** From the first of them to the last. */
  readonly span: Span;
  /** Whether all of them are headings. */
  readonly areHeadings: boolean;
}

const PART =
  /^[^\p{L}\p{N}]{0,3}(?<label>\p{L}[\p{L} -]{0,23}?)\s?#?(?<mark>\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})(?=\s?[:：.、,，)）]|\s[—–-]|\s|$)/u;

const cache = new WeakMap<Document, readonly LabelledParts[]>();

/** The runs of parts that are complete: from 1 or A on, each once, none left out. */
export function labelledPartsOf(document: Document): readonly LabelledParts[] {
  let parts = cache.get(document);
  if (!parts) {
    parts = readParts(document);
    cache.set(document, parts);
  }
  return parts;
}

interface Run {
  readonly marks: number[];
  readonly start: number;
  end: number;
  areHeadings: boolean;
}

function readParts(document: Document): LabelledParts[] {
  const runs = new Map<string, Run[]>();
  for (const {text, leaf} of proseOf(document)) {
    if (leaf.kind === 'cell') continue;
    const match = PART.exec(text.slice(0, 40))?.groups;
    const label = match?.label?.trim().toLowerCase() ?? '';
    const mark = match?.mark ?? '';
    const value = /^[A-Z]$/u.test(mark) ? mark.charCodeAt(0) - 64 : readNumber(mark);
    if (label === '' || value === null) continue;
    const isHeading = leaf.kind === 'heading';
    const list = runs.get(label) ?? [];
    runs.set(label, list);
    const last = list.at(-1);
    // A second run of the same word begins anew.
    if (value === 1 || !last) list.push({marks: [value], start: leaf.start, end: leaf.end, areHeadings: isHeading});
    else {
      last.marks.push(value);
      last.end = leaf.end;
      last.areHeadings &&= isHeading;
    }
  }
  return [...runs].flatMap(([label, list]) =>
    list.length === 1 && list[0] && list[0].marks.length > 1 && list[0].marks.every((mark, index) => mark === index + 1)
      ? [{label, count: list[0].marks.length, span: {start: list[0].start, end: list[0].end}, areHeadings: list[0].areHeadings}]
      : [],
  );
}

/** Whether what is counted is what the parts are called: the last word, with or without an ending of the plural. */
export function isCalled(noun: string, label: string): boolean {
  const words = noun.toLowerCase();
  if (/[^\x20-\x7E]/u.test(label)) return words.endsWith(label);
  return new RegExp(`(?:^|[^a-z])${label.replace(/[^a-z -]/gu, '.')}(?:e?s)?$`, 'u').test(words);
}
