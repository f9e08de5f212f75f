import {findNearest} from './nearest.ts';
import {quote} from './quote.ts';

/** More words than this are not listed beside a suggestion, or without one. */
const MAX_LISTED = {suggested: 8, alone: 16};

/** The sentence about a word that is none of those known: lists them when they are few, and names the nearest, or the verb that lists all rules. */
export function explainUnknown(what: string, word: string, known: readonly string[]): string {
  if (known.length === 0) return `Unexpected ${what} ${quote(word)}: there is none`;
  const nearest = known.length > 1 ? findNearest(word, known) : null;
  const expected = known.length <= (nearest === null ? MAX_LISTED.alone : MAX_LISTED.suggested) ? `, expected ${listWords(known)}` : '';
  const elsewhere = what === 'rule' && expected === '' ? '; `docs-curator rules` lists them' : '';
  return `Unexpected ${what} ${quote(word, elsewhere === '' ? undefined : 64)}${expected}${nearest === null ? elsewhere : `; did you mean \`${nearest}\`?`}`;
}

/** Words in backticks, as in `a`, `b` or `c`. */
export function listWords(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
