import {findLastStart} from './bisect.ts';
import type {Document} from './document.ts';
import type {CodeSpan, Leaf, Link} from './facts.ts';
import type {Span} from './text.ts';

/** A part of a paragraph's text: words, a code span, or the text of a link. `start` and `end` count in the prose. */
export type ProsePiece = Span &
  ({readonly kind: 'text'} | {readonly kind: 'code'; readonly code: CodeSpan} | {readonly kind: 'link'; readonly link: Link});

/** What a reader sees of a paragraph, a heading or a table cell: one line, without marks, with its code and the texts of its links. */
export interface Prose {
  readonly text: string;
  readonly leaf: Leaf;
  /** Index of the leaf in the document's. */
  readonly index: number;
  /** In order, without gaps but for the blanks that line ends leave. */
  readonly pieces: readonly ProsePiece[];
  /** Where a range of `text` (0-based UTF-16 offsets) stands in the source; within a link, the whole link. */
  readonly spanOf: (range: Span) => Span;
}

const cache = new WeakMap<Document, readonly Prose[]>();

/** The prose of a document, in order; raw HTML and images are left out. */
export function proseOf(document: Document): readonly Prose[] {
  let known = cache.get(document);
  if (!known) {
    known = readProse(document);
    cache.set(document, known);
  }
  return known;
}

type Source =
  | {readonly kind: 'text'; readonly value: string; readonly at: Span; readonly whole: Span}
  | {readonly kind: 'code'; readonly value: string; readonly at: Span; readonly whole: Span; readonly code: CodeSpan}
  | {readonly kind: 'link'; readonly value: string; readonly at: Span; readonly whole: Span; readonly link: Link};

function readProse(document: Document): Prose[] {
  const {leaves, texts, codeSpans, links} = document.facts;
  const byLeaf = new Map<number, Source[]>();
  const add = (leaf: number, source: Source) => {
    const list = byLeaf.get(leaf);
    if (list) list.push(source);
    else byLeaf.set(leaf, [source]);
  };
  for (const text of texts) add(text.leaf, {kind: 'text', value: text.value, at: text, whole: text});
  for (const code of codeSpans) {
    if (!code.isInLink) add(code.leaf, {kind: 'code', value: code.value, at: code.content, whole: code, code});
  }
  for (const link of links) {
    if (link.kind === 'link' || link.kind === 'autolink') add(link.leaf, {kind: 'link', value: link.text, at: link, whole: link, link});
  }
  return leaves.flatMap((leaf, index) => {
    const sources = byLeaf.get(index);
    if (leaf.kind === 'html' || !sources) return [];
    sources.sort((a, b) => a.whole.start - b.whole.start);
    return [join(document.text, leaf, index, sources)];
  });
}

function join(source: string, leaf: Leaf, index: number, parts: readonly Source[]): Prose {
  const characters: string[] = [];
  const offsets: number[] = [];
  const pieces: ProsePiece[] = [];
  let end = parts[0]?.whole.start ?? leaf.start;
  const add = (character: string, offset: number) => {
    if (character === ' ' && characters.at(-1) === ' ') return;
    characters.push(character);
    offsets.push(offset);
  };
  for (const part of parts) {
    // A line end, a hard break or an image parts words; marks of emphasis do not.
    if (characters.length > 0 && /[\s!<]/u.test(source.slice(end, part.whole.start))) add(' ', end);
    const start = characters.length;
    const value = part.value.replace(/[\r\n]/gu, ' ');
    const places = part.kind === 'link' ? null : align(source, part.at, part.value);
    for (let at = 0; at < value.length; at++) add(value.charAt(at), places?.[at] ?? part.whole.start);
    const range = {start, end: characters.length};
    if (part.kind === 'text') pieces.push({kind: 'text', ...range});
    else if (part.kind === 'code') pieces.push({kind: 'code', code: part.code, ...range});
    else pieces.push({kind: 'link', link: part.link, ...range});
    end = part.whole.end;
  }
  const text = characters.join('');
  return {
    text,
    leaf,
    index,
    pieces,
    spanOf: ({start, end: until}) => {
      const last = findLastStart(pieces, until - 1);
      return {start: offsets[start] ?? leaf.start, end: last?.kind === 'link' ? last.link.end : (offsets[until - 1] ?? leaf.end - 1) + 1};
    },
  };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{1,32});/uy;

/** Where each code unit of a value stands in the source, which has escapes, references and line prefixes besides. */
function align(source: string, {start, end}: Span, value: string): number[] {
  const offsets: number[] = [];
  let from = start;
  for (let index = 0; index < value.length; index++) {
    const wanted = value[index];
    if (source[from] === '&') {
      REFERENCE.lastIndex = from;
      const reference = REFERENCE.exec(source)?.[0];
      if (reference !== undefined && !value.startsWith(reference, index)) {
        offsets.push(from);
        // The second half of a character beyond the first plane stands at the same place.
        if (/[\uD800-\uDBFF]/.test(wanted as string)) {
          offsets.push(from);
          index++;
        }
        from += reference.length;
        continue;
      }
    }
    const isBreak = wanted === '\n' || wanted === '\r';
    // Within code a line end is read as a blank.
    if (wanted === ' ' && (source[from] === '\n' || source[from] === '\r')) {
      offsets.push(from);
      from += source[from] === '\r' && source[from + 1] === '\n' ? 2 : 1;
      continue;
    }
    while (from < end && source[from] !== wanted && (isBreak || ' \t>\r\n\\'.includes(source[from] as string))) {
      if (isBreak && (source[from] === '\n' || source[from] === '\r')) break;
      from++;
    }
    offsets.push(Math.min(from, Math.max(start, end - 1)));
    from++;
  }
  return offsets;
}
