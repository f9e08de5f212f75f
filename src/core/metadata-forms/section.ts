import type {MetadataField, MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {BlockKind, Heading} from '../facts.ts';
import type {Metadata, MetadataEntry} from '../metadata.ts';
import {findField, findMeantLabel} from '../metadata-label.ts';
import {contentLines} from '../metadata-paragraph.ts';
import {type Span, trimMarks} from '../text.ts';
import {findTitle} from '../title.ts';
import {within} from '../within.ts';
import type {MetadataReader} from './reader.ts';

/** Blocks that are no value. */
const SILENT: readonly BlockKind[] = ['heading', 'html', 'definition', 'thematicBreak'];

/** Shorter words have too many neighbours: `Data` is no misspelt `Date`. */
const MIN_MISSPELT = 5;

/** `## Label` and the paragraph below it. Other headings are the document's own. */
export const section: MetadataReader = {
  noun: 'metadata section',
  place: () => 'among the sections',
  insertion: () => 'Insert',
  isMovable: false,
  isClosed: false,
  toLine: (label, placeholder) => `## ${label}\n\n${placeholder}\n`,
  read: readSections,
};

function readSections(document: Document, schema: MetadataSchema): Metadata {
  const title = findTitle(document);
  const headings = document.facts.headings.filter((heading) => heading.top && heading !== title);
  const known = headings.filter((heading) => findField(schema, nameOf(heading)) !== null);
  const depth = known.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
  const ends = findEnds(headings, document.text.length);
  const found = new Set(known.filter((heading) => heading.depth === depth));
  const absent = schema.fields.filter((field) => ![...found].some((heading) => findField(schema, nameOf(heading)) === field));
  const entries = headings.flatMap((heading, index) => {
    const isField = found.has(heading);
    if (!isField && (heading.depth !== depth || !isMisspelt(heading, absent))) return [];
    return [toEntry(document, schema, heading, ends[index] ?? document.text.length)];
  });
  const [first] = entries;
  const block = first && {start: first.start, end: entries.at(-1)?.end ?? first.end, entries, place: 'after-title' as const};
  return {title, document, problem: null, block: block ?? null};
}

/** Where the section of each heading ends: at the next heading that is not below it. */
function findEnds(headings: readonly Heading[], textEnd: number): number[] {
  const next = Array.from({length: 7}, () => textEnd);
  const ends: number[] = [];
  for (const {depth, start} of headings.toReversed()) {
    ends.push(next[depth] ?? textEnd);
    next.fill(start, depth);
  }
  return ends.reverse();
}

function isMisspelt(heading: Heading, absent: readonly MetadataField[]): boolean {
  const name = nameOf(heading);
  return name.length >= MIN_MISSPELT && findMeantLabel(absent, name) !== null;
}

function toEntry(document: Document, schema: MetadataSchema, heading: Heading, end: number): MetadataEntry {
  const label = labelOf(document, heading);
  const value = findValue(document, {start: heading.end, end});
  const lines = [...contentLines(document.text, value)].map((line) => document.slice(line).trim());
  return {
    start: heading.start,
    end: Math.max(heading.end, value.end),
    label,
    field: findField(schema, nameOf(heading)),
    value: {start: value.start, end: value.end},
    text: lines.join(' '),
    items: null,
  };
}

/** The first paragraph of the first block, or the block where it has none, such as a table; empty when there is nothing. */
function findValue(document: Document, section: Span): Span {
  const block = within(document.facts.blocks, section).find(({kind}) => !SILENT.includes(kind));
  if (block === undefined) return {start: section.start, end: section.start};
  return within(document.facts.leaves, block).find(({kind}) => kind === 'paragraph') ?? block;
}

function nameOf({text}: Heading): string {
  return trimMarks(text, ':：');
}

/** The first line of a heading without number signs. */
function labelOf(document: Document, heading: Span): Span {
  const [line = ''] = document.slice(heading).split(/\r\n?|\n/u, 1);
  const before = /^\s*#*\s*/u.exec(line)?.[0].length ?? 0;
  const text = trimMarks(trimMarks(line.slice(before), '#'), ':：');
  return {start: heading.start + before, end: heading.start + before + text.length};
}
