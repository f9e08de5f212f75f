import {findLastStart} from './bisect.ts';
import type {Numbering} from './conventions.ts';
import type {Document} from './document.ts';
import {firstMatch} from './pattern.ts';
import {proseOf} from './prose.ts';
import {quote} from './quote.ts';
import {sectionEnds} from './section-ends.ts';
import type {Span} from './text.ts';
import {within} from './within.ts';

/** The numbered sections of one document. */
export interface Sections {
  /** Whether the document numbers its sections at all, so that a number can be wrong. */
  readonly isNumbered: boolean;
  /** The first and the last number of a heading below each number that has such, as written; below `''` those of the chapters. */
  readonly neighbours: ReadonlyMap<string, {readonly first: string; readonly last: string}>;
  /** Whether a number that is mentioned at an offset of this document, or in another document, may stand for a part. */
  readonly has: (number: string, at: number | null) => boolean;
}

const cache = new WeakMap<Document, WeakMap<Numbering, Sections>>();

/** Reads the numbers that headings, and paragraphs that open with a number, give to the parts of a document. */
export function sectionsOf(document: Document, numbering: Numbering): Sections {
  const known = cache.get(document)?.get(numbering);
  if (known) return known;
  const sections = readSections(document, numbering);
  const ofDocument = cache.get(document) ?? new WeakMap<Numbering, Sections>();
  cache.set(document, ofDocument);
  ofDocument.set(numbering, sections);
  return sections;
}

/** `4.a` and `4A` are the same part. */
function normalizeNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/[.:)]+$/u, '')
    .replace(/\.(?=[a-z])/gu, '');
}

/** What follows a reference that opens a line and names the part which begins there. */
const DEFINES = /^\s?(?:[:：]|[.、](?:\s|$)|[—–-]{1,2}\s)/u;

function readSections(document: Document, numbering: Numbering): Sections {
  const {headings, items, fences} = document.facts;
  const neighbours = new Map<string, {first: string; last: string}>();
  const places = new Map<string, Span[]>();
  const parts = new Set<string>();
  const ends = sectionEnds(document);
  for (const [index, heading] of headings.entries()) {
    const match = firstMatch(numbering.heading, heading.text) ?? startsWith(numbering, heading.text);
    const number = match?.groups.id;
    if (number === undefined || number.length > MAX_NUMBER) continue;
    const beside = neighbours.get(parentOf(number));
    if (beside) beside.last = number;
    else neighbours.set(parentOf(number), {first: number, last: number});
    const place = {start: heading.end, end: ends[index] ?? document.text.length};
    const list = places.get(normalizeNumber(number));
    if (list) list.push(place);
    else places.set(normalizeNumber(number), [place]);
  }
  for (const number of places.keys()) for (const part of prefixesOf(number)) parts.add(part);
  for (const {text, leaf} of proseOf(document)) {
    if (leaf.kind === 'heading') continue;
    const lead = numbering.lead && firstMatch(numbering.lead, text.slice(0, MAX_LEAD));
    if (lead?.start === 0 && lead.groups.id !== undefined) parts.add(normalizeNumber(lead.groups.id));
    const own = startsWith(numbering, text.slice(0, MAX_LEAD));
    const end = own?.spans.id?.end ?? 0;
    if (own?.groups.id !== undefined && DEFINES.test(text.slice(end, end + 4))) parts.add(normalizeNumber(own.groups.id));
  }
  for (const {lines} of fences) {
    for (const {text} of lines) {
      if (text.length > MAX_LEAD || !/\d/u.test(text)) continue;
      const own = startsWith(numbering, text.replace(/^[\s#/*;-]+/u, ''));
      if (own?.groups.id !== undefined) parts.add(normalizeNumber(own.groups.id));
    }
  }
  const parents = new Set([...parts].flatMap((part) => prefixesOf(part).slice(0, -1)));
  const bodies = headings.map(({start}, index) => ({start, end: headings[index + 1]?.start ?? document.text.length}));
  const preamble = {start: 0, end: headings[0]?.start ?? document.text.length};
  const listed = new Map<Span, ReadonlySet<string>>();
  const hasItem = (span: Span, number: string) => {
    const known = listed.get(span) ?? new Set(within(items, span).map((item) => markerOf(document, item)));
    listed.set(span, known);
    return known.has(number);
  };
  return {
    isNumbered: isRun([...places.keys()]),
    neighbours,
    has: (written, at) => {
      if (written.length > MAX_NUMBER) return true;
      const number = normalizeNumber(written);
      if (parts.has(number)) return true;
      // A step may be one of the list that is being read, and `5.3` the third item of a section without numbered parts.
      if (/^\d+$/u.test(number)) return at !== null && hasItem(findLastStart(bodies, at) ?? preamble, number);
      const [, parent = '', last = ''] = /^(.+)\.(\d+)$/u.exec(number) ?? [];
      if (parents.has(parent)) return false;
      return (places.get(parent) ?? []).some((span) => hasItem(span, last));
    },
  };
}

/** The number that an item of an ordered list bears; empty for other items. */
function markerOf({text}: Document, {start}: Span): string {
  return /^(\d{1,9})[.)]/u.exec(text.slice(start, start + 11))?.[1] ?? '';
}

const MAX_LEAD = 200;
/** A longer one is no number of a section. */
const MAX_NUMBER = 40;

/** What to look for instead: the first and the last of the numbers beside the one that does not exist. */
export function describeNeighbours(number: string, {neighbours}: Sections): string {
  const {first, last} = neighbours.get(parentOf(number)) ?? neighbours.get('') ?? {first: '', last: ''};
  return first === last
    ? `the section there is ${quote(first, 20)}`
    : `the sections there go from ${quote(first, 20)} to ${quote(last, 20)}`;
}

function parentOf(number: string): string {
  return prefixesOf(normalizeNumber(number)).at(-2) ?? '';
}

function startsWith(numbering: Numbering, text: string) {
  const match = firstMatch(numbering.reference, text);
  return match?.start === 0 ? match : null;
}

/** `1.4a` is a part of `1.4`, and that one of `1`. */
function prefixesOf(number: string): string[] {
  const cuts = [...number.matchAll(/\.|(?<=\d)(?=[a-z])/gu)].map(({index}) => number.slice(0, index));
  return [...cuts, number];
}

/** Whether headings count: from 0 or 1 on, or all of them within one number. */
function isRun(numbers: readonly string[]): boolean {
  const tops = new Set(numbers.map((number) => /^\d+/u.exec(number)?.[0] ?? number));
  return numbers.length > 1 && (tops.has('0') || tops.has('1') || tops.has('一') || tops.size === 1);
}
