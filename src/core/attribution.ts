import type {Person} from './commit.ts';
import {readMessage} from './commit-message.ts';
import {foldLine} from './confusables.ts';
import type {AttributionConventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Leaf} from './facts.ts';
import {linesOf, type TextLine} from './lines.ts';
import {type Credit, type CreditKind, findCredits} from './marker-lines.ts';
import type {Span} from './text.ts';
import {within} from './within.ts';

/** A line that should not be there. The span covers the line's text and the lines it is folded over. */
export interface AttributionMarker extends Span {
  readonly kind: CreditKind;
  /** Whether the line says nothing else. */
  readonly isWhole: boolean;
}

/** What messages call the lines. */
export const MARKER_NAMES: Readonly<Record<CreditKind, string>> = {
  trailer: 'attribution trailer',
  signature: 'attribution signature',
  'co-author': 'co-author',
  denied: 'denied line',
  unchecked: 'trailer that is too long to check',
};

/** All lines of a commit message that credit somebody, wherever they stand in it, people included. */
export function findMessageCredits(message: string, conventions: AttributionConventions, isDraft = false): readonly Credit[] {
  return readMessage(message, isDraft).flatMap(({lines, isTrailerBlock}) => findCredits(lines, conventions, isTrailerBlock));
}

/** The lines of a commit message that should not be there; co-authors among them only where the policy says so. */
export function findMessageMarkers(message: string, conventions: AttributionConventions, isDraft = false): readonly AttributionMarker[] {
  return findMessageCredits(message, conventions, isDraft).filter(isReported(conventions));
}

/** Whether a text of one line, such as a title, is a marker and nothing else. */
export function isMarkerLine(text: string, conventions: AttributionConventions): boolean {
  return findCredits(linesOf(text, {start: 0, end: text.length}), conventions, false).some(isReported(conventions));
}

/**
 * The marker lines used in a Markdown text: lines of top-level paragraphs, of raw HTML and of comments. Code, quotes and lists only
 * mention them.
 */
export function findDocumentMarkers(document: Document, conventions: AttributionConventions): readonly AttributionMarker[] {
  const {comments} = document.facts;
  const shown = document.facts.leaves.map((leaf) => readLeaf(document, leaf));
  const hidden = comments.map(({start, end}) => linesOf(document.text, {start: start + 4, end: end - 3}));
  return (
    [...shown, ...hidden]
      .flatMap((lines) => findCredits(lines, conventions, false))
      .filter(isReported(conventions))
      .sort((a, b) => a.start - b.start)
      // A comment inside a paragraph is a part of both.
      .filter(({start}, index, all) => start !== all[index - 1]?.start)
  );
}

/** Whether a person of a commit is a tool, by name or address. */
export function isTool({name, email}: Person, {identities, signatures}: AttributionConventions): boolean {
  const value = foldLine(`${name} <${email}>`);
  return identities.some((identity) => identity.test(value)) || signatures.some((signature) => signature.test(foldLine(name)));
}

function isReported({coAuthors}: AttributionConventions): (credit: Credit) => boolean {
  return ({kind}) => kind !== 'co-author' || coAuthors === 'report';
}

function readLeaf(document: Document, leaf: Leaf): readonly TextLine[] {
  const block = document.facts.blocks[leaf.block]?.kind;
  if ((leaf.kind === 'paragraph' && block === 'paragraph') || isSetext(document, leaf)) return linesOf(document.text, leaf);
  return leaf.kind === 'html' && block === 'html' ? readHtml(document, leaf) : [];
}

/** A paragraph that a ruler below it has turned into a heading. */
function isSetext(document: Document, leaf: Leaf): boolean {
  return leaf.kind === 'heading' && document.text[leaf.start] !== '#' && /[-=]\s*$/u.test(document.text.slice(leaf.end - 2, leaf.end));
}

const SHOWN_BLOCKS = /<(\/?)(?:pre|code|blockquote|ul|ol|table|script|style|textarea)\b/giu;

/** The lines of raw HTML that are neither in a comment nor in an element that shows or lists text instead of saying it. */
function readHtml({text, facts}: Document, leaf: Span): readonly TextLine[] {
  const comments = within(facts.comments, leaf);
  let depth = 0;
  let next = 0;
  return linesOf(text, leaf).filter((line) => {
    const before = depth;
    for (const tag of line.text.matchAll(SHOWN_BLOCKS)) depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    return before === 0 && depth === 0 && (comments[next]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
  });
}
