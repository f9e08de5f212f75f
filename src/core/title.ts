import {isDecoration} from './decoration.ts';
import type {Document} from './document.ts';
import type {Heading} from './facts.ts';
import type {Span} from './text.ts';

/** The first H1; without one, a heading of another depth that opens the document. Headings inside quotes and lists are none. */
export function findTitle(document: Document): Heading | null {
  const {blocks, headings} = document.facts;
  const top = headings.filter((heading) => heading.top);
  const first = top[0];
  const h1 = top.find((heading) => heading.depth === 1);
  if (h1 !== undefined || first === undefined) return h1 ?? null;
  const opening = blocks.find((block) => !isDecoration(document, block));
  return opening?.start === first.start ? first : null;
}

/** Where to point at a document as a whole: its title, or the first line that has text. Empty in an empty document. */
export function findOpening(document: Document): Span {
  const title = findTitle(document);
  if (title !== null) return title;
  const first = document.facts.blocks.find((block) => block.kind !== 'frontmatter');
  return first === undefined ? {start: 0, end: 0} : firstLine(document, first);
}

/** The part of a span that stands on its first line. */
export function firstLine(document: Document, span: Span): Span {
  let end = span.start;
  while (end < span.end && document.text[end] !== '\n' && document.text[end] !== '\r') end++;
  return {start: span.start, end};
}
