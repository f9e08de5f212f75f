import {insert, type Repair, replace} from './repair.ts';

/** A quote or a bracket that has no partner, by a scan that knows the strings and comments of its language. */
export interface Unpaired {
  readonly at: number;
  readonly mark: string;
  /** What would be its partner. */
  readonly partner: string;
}

const PARTNERS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', ')': '(', ']': '[', '}': '{'};
/** How many places are tried for one mark. */
const MAX_PLACES = 24;
const MAX_LINES = 12;

/**
 * The quotes and brackets without a partner, in text order. `tokens` is a global pattern that matches strings, comments and brackets;
 * a string that is not closed is in the group `open`, a bracket in the group `bracket`.
 */
export function findUnpaired(text: string, tokens: RegExp): Unpaired[] {
  const unpaired: Unpaired[] = [];
  const open: {readonly at: number; readonly mark: string}[] = [];
  for (const {groups = {}, index} of text.matchAll(tokens)) {
    const {open: quote, bracket} = groups;
    if (quote !== undefined) unpaired.push({at: index + quote.search(/["'`]/u), mark: quoteOf(quote), partner: quoteOf(quote)});
    if (bracket === undefined) continue;
    if ('([{'.includes(bracket)) {
      open.push({at: index, mark: bracket});
      continue;
    }
    const partner = PARTNERS[bracket] ?? '';
    const matching = open.findLastIndex(({mark}) => mark === partner);
    if (matching < 0) unpaired.push({at: index, mark: bracket, partner});
    else for (const {at, mark} of open.splice(matching).slice(1)) unpaired.push({at, mark, partner: PARTNERS[mark] ?? ''});
  }
  for (const {at, mark} of open) unpaired.push({at, mark, partner: PARTNERS[mark] ?? ''});
  return unpaired.sort((a, b) => a.at - b.at);
}

/** The changes that would pair a mark, the likeliest first. Closing at the end of the text is not among them: an excerpt may stop there. */
export function* pairingRepairs({at, mark, partner}: Unpaired, text: string): Iterable<Repair> {
  const isQuote = mark === partner;
  if (isQuote || ')]}'.includes(mark)) {
    if (!isQuote) yield replace(at, 1, ' ');
    yield* insertsBefore(at, partner, isQuote ? 1 : MAX_LINES, text);
    if (!isQuote) return;
  }
  let from = at + mark.length;
  let tried = 0;
  const lines = isQuote && mark.length === 1 ? 1 : MAX_LINES;
  for (let line = 0; line < lines && from < text.length; line++) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    for (const place of placesIn(text.slice(from, end), /(?=[\s,;:)\]}.]|$)/gu)) {
      if (tried++ > MAX_PLACES * 2) return;
      if (from + place < text.trimEnd().length || isQuote || line === 0) yield insert(from + place, partner);
    }
    from = end + 1;
  }
}

/** Before a closing mark: on its own line where a word begins, on the lines above at their ends. */
function* insertsBefore(at: number, partner: string, lines: number, text: string): Iterable<Repair> {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const places = [...text.slice(start, at).matchAll(/(?<=^|[\s=(,[{:!&|+.\w])(?=\S)/gu)].map(({index}) => start + index);
  for (const place of places.reverse().slice(0, MAX_PLACES)) yield insert(place, partner);
  let end = start - 1;
  for (let line = 1; line < lines && end > 0; line++) {
    yield insert(end, ` ${partner}`);
    end = text.lastIndexOf('\n', end - 1);
  }
}

/** The end of a line without blanks first, then the other places from the right to the left. */
function placesIn(line: string, boundary: RegExp): ReadonlySet<number> {
  return new Set([line.trimEnd().length, ...[...line.matchAll(boundary)].map(({index}) => index).reverse()]);
}

function quoteOf(open: string): string {
  return /["'`]{3}|["'`]/u.exec(open)?.[0] ?? '"';
}
