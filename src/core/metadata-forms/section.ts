import type {MetadataField, MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {Heading} from '../facts.ts';
import type {Metadata, MetadataEntry} from '../metadata.ts';
import {findField, findMeantLabel} from '../metadata-label.ts';
import {contentLines} from '../metadata-paragraph.ts';
import {type Span, trimMarks} from '../text.ts';
import {findTitle} from '../title.ts';
import {within} from '../within.ts';
import type {MetadataReader} from './reader.ts';

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
  const depth = Math.min(...known.map((heading) => heading.depth));
  const found = new Set(known.filter((heading) => heading.depth === depth));
  const absent = schema.fields.filter((field) => ![...found].some((heading) => findField(schema, nameOf(heading)) === field));
  const entries = headings.flatMap((heading, index) => {
    const isField = found.has(heading);
    if (!isField && (heading.depth !== depth || !isMisspelt(heading, absent))) return [];
    return [toEntry(document, schema, heading, headings[index + 1]?.start ?? document.text.length)];
  });
  const [first] = entries;
  const block = first && {start: first.start, end: entries.at(-1)?.end ?? first.end, entries, place: 'after-title' as const};
  return {title, document, problem: null, block: block ?? null};
}

function isMisspelt(heading: Heading, absent: readonly MetadataField[]): boolean {
  const name = nameOf(heading);
  return name.length >= MIN_MISSPELT && findMeantLabel(absent, name) !== null;
}

function toEntry(document: Document, schema: MetadataSchema, heading: Heading, end: number): MetadataEntry {
  const label = labelOf(document, heading);
  const paragraph = within(document.facts.leaves, {start: heading.end, end}).find(({kind}) => kind === 'paragraph');
  const value = paragraph ?? {start: heading.end, end: heading.end};
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
