import {linesOf, type MessageLine, readMessage} from './commit-message.ts';
import {foldLine} from './confusables.ts';
import type {AttributionConventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Span} from './text.ts';

/** A line by which a tool signs for text. The span covers the line's text and the lines it is folded over. */
export interface AttributionMarker extends Span {
  readonly kind: 'trailer' | 'signature';
}

/** The marker lines of a commit message, wherever they stand in it. */
export function findMessageMarkers(message: string, conventions: AttributionConventions): readonly AttributionMarker[] {
  return readMessage(message).flatMap(({lines, isTrailerBlock}) => findMarkers(lines, conventions, isTrailerBlock));
}

/** The marker lines used in a Markdown document: lines of top-level paragraphs and of comments. Code, quotes and lists only mention them. */
export function findDocumentMarkers(document: Document, conventions: AttributionConventions): readonly AttributionMarker[] {
  const {blocks, leaves, comments} = document.facts;
  const spans = leaves
    .filter((leaf) => (leaf.kind === 'paragraph' && blocks[leaf.block]?.kind === 'paragraph') || isSetext(document, leaf))
    .map((leaf) => linesOf(document.text, leaf));
  const hidden = comments.map((comment) => linesOf(document.text, {start: comment.start + 4, end: comment.end - 3}));
  return [...spans, ...hidden].flatMap((lines) => findMarkers(lines, conventions, false)).sort((a, b) => a.start - b.start);
}

/** A paragraph that a ruler below it has turned into a heading. */
function isSetext(document: Document, leaf: Span & {kind: string}): boolean {
  return leaf.kind === 'heading' && document.text[leaf.start] !== '#' && /[-=]\s*$/u.test(document.text.slice(leaf.end - 2, leaf.end));
}

/** Longer lines are no trailer and no signature; patterns with repeats are not tried on them. */
const MAX_LINE_LENGTH = 1_000;

function findMarkers(lines: readonly MessageLine[], conventions: AttributionConventions, isTrailerBlock: boolean): AttributionMarker[] {
  const keys = new Set(conventions.trailerKeys.map((key) => key.toLowerCase()));
  const markers: AttributionMarker[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as MessageLine;
    if (line.indent >= 4 || line.text.length > MAX_LINE_LENGTH || isForeign(line.text)) continue;
    const folded = unwrap(foldLine(line.text));
    const trailer = readTrailer(folded, keys);
    let last = index;
    if (trailer !== null) {
      let value = trailer;
      for (let next = lines[last + 1]; next !== undefined && next.indent > 0; next = lines[last + 1]) {
        const more = foldLine(next.text);
        if (readTrailer(more, keys) !== null) break;
        value = `${value} ${more}`;
        last++;
      }
      value = normalizeValue(value);
      if (
        !conventions.identities.some((identity) => identity.test(value)) ||
        !((isTrailerBlock && lines.length > 1) || isTrailerValue(value))
      )
        continue;
    } else if (!conventions.signatures.some((signature) => signature.test(folded))) continue;
    if (!isTrailerBlock && isInsideSentence(lines[index - 1], lines[last + 1])) continue;
    markers.push({kind: trailer === null ? 'signature' : 'trailer', start: line.start, end: (lines[last] as MessageLine).end});
    index = last;
  }
  return markers;
}

/** Whether the first letter is of a script that has no look-alikes of ours; saves folding most lines of a Chinese document. */
function isForeign(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Drops escapes, tags and emphasis around a line. Bold is kept: it states something, it does not sign. */
function unwrap(folded: string): string {
  const plain = folded
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\\(?=[<>@[\]*_])/gu, '');
  if (plain.startsWith('**')) return plain;
  const opened = plain.replace(/^(?:<\/?[a-z]{1,10}>|[*_~ ]|--? )+/u, '');
  let end = opened.length;
  for (let tag = -1; end > 0; end = tag) {
    const last = opened[end - 1] as string;
    tag = '*_~ '.includes(last) ? end - 1 : last === '>' ? opened.lastIndexOf('</', end) : -1;
    if (tag < 0 || (last === '>' && !/^<\/[a-z]{1,10}>$/u.test(opened.slice(tag, end)))) break;
  }
  return opened.slice(0, end);
}

/** The value of a line whose key is one of the keys, words of the key joined by hyphens, blanks or underscores. */
function readTrailer(folded: string, keys: ReadonlySet<string>): string | null {
  const match = /^([a-z][a-z _-]{1,40}?) ?: ?/u.exec(folded);
  if (match === null || !keys.has((match[1] as string).replace(/[ _]/gu, '-'))) return null;
  return folded.slice(match[0].length);
}

/** A value as `name <address>`; an address alone gets its brackets. */
function normalizeValue(value: string): string {
  const text = value.trim();
  return /^[^\s<>]+@[^\s<>]+$/u.test(text) ? `<${text}>` : text;
}

/** Most words that a name without an address has; a sentence has more. */
const MAX_NAME_WORDS = 8;

/** Whether a value stops where a trailer's does: after its address, or after a short name. */
function isTrailerValue(value: string): boolean {
  const close = value.lastIndexOf('>');
  const rest = close < 0 ? '' : value.slice(close + 1).trim();
  if (close >= 0) return rest === '' || /^[.,;]?$/u.test(rest) || /^[([].*[)\]]$/u.test(rest);
  return value.split(' ').length <= MAX_NAME_WORDS && !/[.!?]$/u.test(value);
}

/** Whether prose runs on both before and after a line, so that the line is a piece of a sentence about markers. */
function isInsideSentence(before: MessageLine | undefined, after: MessageLine | undefined): boolean {
  return (
    before !== undefined && after !== undefined && isProse(before.text) && isProse(after.text) && !/[.!?:;]$/u.test(foldLine(before.text))
  );
}

function isProse(text: string): boolean {
  return !/^[\p{L}\p{N}-]+ ?[:：]/u.test(text) && !/^\p{Extended_Pictographic}/u.test(text);
}
