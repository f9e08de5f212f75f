import type {Conventions, IndexPlace} from './conventions.ts';
import type {Document} from './document.ts';
import type {Heading, Leaf} from './facts.ts';
import {readTarget} from './link-target.ts';
import {memoize} from './memoize.ts';
import {findMentions} from './mention.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A document listed in an index: by a link, or by a code span that names it. */
export interface IndexEntry {
  /** The link or the code span. */
  readonly range: Span;
  readonly form: 'link' | 'code';
  /** The path it leads to; it need not exist. */
  readonly path: string;
  readonly exists: boolean;
  /** A note says that the document is still to come. */
  readonly isForward: boolean;
  /** The name as written, for messages. */
  readonly name: string;
}

/** All entries of a document that is an index; empty for any other document. */
export const indexEntries = memoize((document, workspace, conventions): readonly IndexEntry[] =>
  conventions.indexes.some(({file}) => file === document.path) ? readEntries(document, workspace, conventions) : [],
);

function readEntries(document: Document, workspace: Workspace, conventions: Conventions): IndexEntry[] {
  const {facts} = document;
  const candidates: (IndexEntry & {leaf: number})[] = [];
  for (const link of facts.links) {
    // A link without text shows nothing that a reader could click.
    if (link.kind !== 'link' || link.leaf < 0 || /^[\s\p{Cf}]*$/u.test(link.text)) continue;
    const target = readTarget(document.path, link.url);
    if (target.kind !== 'internal' || !/\.(?:md|markdown)$/iu.test(target.path) || target.path === document.path) continue;
    candidates.push({
      range: {start: link.start, end: link.end},
      form: 'link',
      path: target.path,
      exists: workspace.has(target.path),
      isForward: false,
      name: target.path,
      leaf: link.leaf,
    });
  }
  for (const mention of findMentions(document, workspace, conventions)) {
    candidates.push({
      range: mention.range,
      form: 'code',
      path: mention.target ?? mention.name,
      exists: mention.target !== null,
      isForward: mention.marker !== null,
      name: mention.name,
      leaf: mention.leaf,
    });
  }
  candidates.sort((a, b) => a.range.start - b.range.start);
  const itemLeaves = new Set(facts.items.map(({leaf}) => leaf));
  const lists = findLists(document, candidates);
  const firsts = new Map<number, IndexEntry>();
  for (const candidate of candidates) if (!firsts.has(candidate.leaf)) firsts.set(candidate.leaf, candidate);
  return candidates.filter((candidate) => {
    const leaf = facts.leaves[candidate.leaf];
    if (!leaf) return false;
    if (leaf.kind === 'paragraph' && !itemLeaves.has(candidate.leaf)) return lists.has(candidate.leaf);
    const first = firsts.get(candidate.leaf);
    // What an item opens with is its entry; further names belong to its description. An item that opens with words lists all its names.
    return first === candidate || (first !== undefined && first.form === candidate.form && !opens(document, leaf, first));
  });
}

/** The paragraphs that hold nothing but names and what stands between them: lists without the form of one. */
function findLists(document: Document, candidates: readonly (IndexEntry & {leaf: number})[]): Set<number> {
  const rest = new Map<number, {text: string; from: number}>();
  for (const {leaf: index, range} of candidates) {
    const leaf = document.facts.leaves[index];
    if (!leaf) continue;
    const {text, from} = rest.get(index) ?? {text: '', from: leaf.start};
    rest.set(index, {text: text + document.text.slice(from, range.start), from: range.end});
  }
  const isList = ([index, {text, from}]: [number, {text: string; from: number}]) =>
    !/[\p{L}\p{N}]/u.test(text + document.text.slice(from, document.facts.leaves[index]?.end));
  return new Set([...rest].filter(isList).map(([index]) => index));
}

/** Whether nothing but marks of emphasis, a task box or a number stands before the entry. */
function opens(document: Document, leaf: Leaf, entry: IndexEntry): boolean {
  return /^[\s*_~[\]xX\d.()（）#>|-]*$/u.test(document.text.slice(leaf.start, entry.range.start));
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
