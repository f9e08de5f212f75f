import {foldLine} from './confusables.ts';
import type {AttributionConventions} from './conventions.ts';
import type {TextLine} from './lines.ts';
import {firstMatch, type Pattern} from './pattern.ts';
import type {Span} from './text.ts';

/**
 * What a line credits somebody as: a tool, by a trailer or a signature; a person; something that the configuration denies; or somebody
 * who is not looked for, since the trailer is too long.
 */
export type CreditKind = 'trailer' | 'signature' | 'co-author' | 'denied' | 'unchecked';

/** A line that credits somebody. The span covers the line's text and the lines it is folded over. */
export interface Credit extends Span {
  readonly kind: CreditKind;
  /** The trailer's key, words joined by hyphens in lower case; null for other lines. */
  readonly key: string | null;
  /** The trailer's value as it is written, on one line; null for other lines. */
  readonly value: string | null;
  /** Whether the line says nothing else. */
  readonly isWhole: boolean;
}

/** What is longer, as a reader sees it, is no signature, and a trailer that was not checked: patterns with repeats are not tried on it. */
const MAX_LINE_LENGTH = 1_000;

/** The lines of a paragraph that credit somebody. People are told from tools, whatever the policy. */
export function findCredits(lines: readonly TextLine[], conventions: AttributionConventions, isTrailerBlock: boolean): Credit[] {
  const keys = new Set(conventions.trailerKeys.map((key) => key.toLowerCase()));
  const credits: Credit[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    if (line.indent >= 4 || isForeign(line.text)) continue;
    const folded = unwrap(foldLine(line.text));
    const trailer = readTrailer(folded, keys);
    const last = trailer === null ? index : findLast(lines, index, keys);
    const value = trailer && normalizeValue([trailer.value, ...lines.slice(index + 1, last + 1).map(({text}) => foldLine(text))].join(' '));
    const isLong = folded.length > MAX_LINE_LENGTH || (value ?? '').length > MAX_LINE_LENGTH;
    const kind = value === null ? (isLong ? null : classifyLine(line, folded, lines[index + 1], conventions)) : classifyTrailer(value);
    if (kind === null) continue;
    // A tool with its address says nothing else, whatever stands around it, but where a sentence goes on below.
    const isComplete = kind === 'trailer' && ADDRESSED.test(value ?? '') && !/^\p{Ll}/u.test(lines[last + 1]?.text ?? '');
    if (!isTrailerBlock && !isComplete && isInsideSentence(lines[index - 1], lines[last + 1])) continue;
    const written = lines.slice(index, last + 1).map(({text}) => text);
    credits.push({
      kind,
      key: trailer?.key ?? null,
      isWhole: isWholeLine(kind, value, line.text, folded, conventions),
      value: trailer && written.join(' ').replace(/^[^:：]*[:：]\s*/u, ''),
      start: line.start,
      end: (lines[last] as TextLine).end,
    });
    index = last;

    function classifyTrailer(credited: string): CreditKind | null {
      const isWhole = (isTrailerBlock && lines.length > 1) || isTrailerValue(credited);
      if (isLong) return isWhole ? 'unchecked' : null;
      if (isWhole && conventions.identities.some((identity) => identity.test(credited))) return 'trailer';
      if (isDenied(line, folded, conventions)) return 'denied';
      return trailer?.key.startsWith('co-') && /<[^<>\s]+@[^<>\s]+>/u.test(credited) && isWhole ? 'co-author' : null;
    }
  }
  return credits;
}

function classifyLine(line: TextLine, folded: string, next: TextLine | undefined, conventions: AttributionConventions): CreditKind | null {
  // Where a date follows, the line is of a log that somebody pasted.
  const isSigned = conventions.signatures.some((signature) => signature.test(folded)) && !/^\w*date ?:/iu.test(next?.text ?? '');
  if (isSigned) return 'signature';
  return isDenied(line, folded, conventions) ? 'denied' : null;
}

function isWholeLine(
  kind: CreditKind,
  value: string | null,
  text: string,
  folded: string,
  {wholeSignatures, deny}: AttributionConventions,
): boolean {
  if (kind === 'unchecked') return false;
  if (kind === 'denied') return deny.some((pattern) => isWholeMatch(pattern, text) || isWholeMatch(pattern, folded));
  return value === null ? wholeSignatures.some((signature) => signature.test(folded)) : isTrailerValue(value);
}

function isWholeMatch(pattern: Pattern, text: string): boolean {
  const match = firstMatch(pattern, text);
  return match !== null && match.start === 0 && match.end === text.length;
}

/** What stands in a code span is shown, not used. */
function isDenied({text}: TextLine, folded: string, {deny}: AttributionConventions): boolean {
  if (deny.length === 0) return false;
  const [used, foldedUse] = [text, folded].map(hideCodeSpans) as [string, string];
  return deny.some((pattern) => pattern.test(used) || pattern.test(foldedUse));
}

/** A line with blanks in the place of its code spans. */
function hideCodeSpans(line: string): string {
  return line.includes('`') ? line.replace(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/gu, (span) => ' '.repeat(span.length)) : line;
}

/** The last line that a trailer is folded over. */
function findLast(lines: readonly TextLine[], index: number, keys: ReadonlySet<string>): number {
  let last = index;
  for (let next = lines[last + 1]; next !== undefined && next.indent > 0; next = lines[last + 1]) {
    if (readTrailer(foldLine(next.text), keys) !== null) break;
    last++;
  }
  return last;
}

/** Longer lines of a script that has no look-alikes of ours are prose. */
const MAX_FOREIGN_LENGTH = 120;

/** Whether a line is of Chinese or Japanese and holds no name that could sign it; saves folding most lines of such a document. */
function isForeign(text: string): boolean {
  if (!/^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
  return text.length > MAX_FOREIGN_LENGTH || !/[A-Za-z\uff21-\uff5a]/u.test(text);
}

/** Inside these a line is shown, struck out or quoted, not used. */
const SHOWN = /<(?:code|pre|kbd|samp|tt|del|strike|s|q|blockquote)\b/u;
const TAG =
  /<\/?(?:a|abbr|article|aside|b|big|br|center|details|div|em|font|footer|h[1-6]|header|hr|i|img|ins|main|mark|p|section|small|span|strong|sub|summary|sup|u)(?:\s[^<>]*)?\/?>/gu;

/** Drops escapes, tags and emphasis around a line. Bold is kept: it states something, it does not sign; behind a pictograph it signs. */
function unwrap(folded: string): string {
  if (SHOWN.test(folded)) return '';
  const plain = folded
    .replace(TAG, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\\(?=[<>@[\]*_])/gu, '')
    .trim();
  if (plain.startsWith('**')) return plain;
  return trimEmphasis(plain.replace(/^(?:[*_~ ]|--? )+/u, '').replace(/^(\p{Extended_Pictographic}{1,4} ?)[*_]{1,3}/u, '$1'));
}

function trimEmphasis(text: string): string {
  let end = text.length;
  while (end > 0 && '*_~ '.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Key and value of a line whose key is one of the keys, words of the key joined by hyphens, blanks or underscores. */
function readTrailer(folded: string, keys: ReadonlySet<string>): {readonly key: string; readonly value: string} | null {
  const match = /^([a-z][a-z _-]{1,40}?) ?: ?/u.exec(folded);
  const key = match?.[1]?.replace(/[ _]/gu, '-') ?? '';
  return match === null || !keys.has(key) ? null : {key, value: folded.slice(match[0].length)};
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

const ADDRESSED = /^[^<>]+<[^<>\s]+@[^<>\s]+>$/u;

/** Whether prose runs on both before and after a line, so that the line is a piece of a sentence about markers. */
function isInsideSentence(before: TextLine | undefined, after: TextLine | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [above, below] = [before, after].map(({text}) => foldLine(text).replace(TAG, '')) as [string, string];
  return isProse(above) && isProse(below) && !/[.!?:;]$/u.test(above);
}

/** What a line is that continues or follows a trailer: an address at its end, or git's note on a cherry-pick. */
const TRAILING = /<[^<>\s]+@[^<>\s]+>$|^\(cherry picked from commit /u;

/** Whether a line has words, and not those of a trailer or a signature. */
function isProse(folded: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(folded) || TRAILING.test(folded)) return false;
  return !/^[\p{L}\p{N}-]+ ?:/u.test(folded) && !/^\p{Extended_Pictographic}/u.test(folded);
}
