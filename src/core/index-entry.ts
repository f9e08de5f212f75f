import type {IndexPlace} from './conventions.ts';
import {readDataEntries} from './data-entries.ts';
import type {Document} from './document.ts';
import type {Heading} from './facts.ts';
import {readMarkdownEntries} from './markdown-entries.ts';
import {memoize} from './memoize.ts';
import {readPlainEntries} from './plain-entries.ts';
import type {Span} from './text.ts';

/** A document listed in an index. */
export interface IndexEntry {
  /** The link, the code span, or the plain path. */
  readonly range: Span;
  readonly form: 'link' | 'code' | 'plain' | 'data';
  /** The path it leads to; it need not exist. */
  readonly path: string;
  readonly exists: boolean;
  /** A note says that the document is still to come. */
  readonly isForward: boolean;
  /** The name as written, for messages. */
  readonly name: string;
  /** Index into the document's leaves; -1 in a YAML or JSON file. */
  readonly leaf: number;
}

/** All entries of a document that is an index, in source order; empty for any other document. */
export const indexEntries = memoize((document, workspace, conventions): readonly IndexEntry[] => {
  const places = conventions.indexes.filter(({file}) => file === document.path);
  const entries = places.some(({entry}) => entry.form === 'link' || entry.form === 'url')
    ? readMarkdownEntries(document, workspace, conventions)
    : [];
  const seen = new Set<string>();
  for (const place of places) {
    if (isData(place)) entries.push(...readDataEntries(document, workspace, place).map(({entry}) => entry));
    if (place.entry.form !== 'plain' || seen.has(place.entry.pattern?.source ?? '')) continue;
    seen.add(place.entry.pattern?.source ?? '');
    entries.push(...readPlainEntries(document, workspace, place));
  }
  return entries.sort((a, b) => a.range.start - b.range.start);
});

/** Whether a place is a key of a YAML or JSON file. */
export function isData({entry}: IndexPlace): boolean {
  return entry.form === 'nav' || entry.form === 'json';
}

/** The heading that opens a place and the offsets that the place covers; null when the index has no such heading. */
export function findPlace(document: Document, place: IndexPlace): {readonly heading: Heading | null; readonly span: Span} | null {
  if (place.section === null) return {heading: null, span: {start: 0, end: document.text.length}};
  const {headings} = document.facts;
  const index = headings.findIndex((heading) => heading.top && place.section?.test(heading.text) === true);
  const heading = headings[index];
  if (!heading) return null;
  const next = headings.slice(index + 1).find((other) => other.top && other.depth <= heading.depth);
  return {heading, span: {start: heading.end, end: next?.start ?? document.text.length}};
}
