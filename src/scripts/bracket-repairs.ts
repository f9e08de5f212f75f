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
  if (')]}'.includes(mark)) {
    yield replace(at, 1, ' ');
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const places = [...text.slice(start, at).matchAll(/(?<=[\s=(,[{:!&|+.\w])(?=\S)/gu)].map(({index}) => start + index);
    for (const place of places.reverse().slice(0, MAX_PLACES)) yield insert(place, partner);
    return;
  }
  let from = at + mark.length;
  let tried = 0;
  for (let lines = 0; lines < (mark === partner && mark.length === 1 ? 1 : MAX_LINES) && from < text.length; lines++) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const line = text.slice(from, end);
    const trimmed = line.trimEnd().length;
    const places = [trimmed, ...[...line.matchAll(/(?=[\s,;:)\]}.]|$)/gu)].map(({index}) => index).reverse()];
    for (const place of new Set(places)) {
      if (tried++ > MAX_PLACES * 2) return;
      if (from + place < text.trimEnd().length || mark === partner || lines === 0) yield insert(from + place, partner);
    }
    from = end + 1;
  }
}

function quoteOf(open: string): string {
  return /["'`]{3}|["'`]/u.exec(open)?.[0] ?? '"';
}
