import type {Root} from 'mdast';
import {extractFacts} from '../core/extract-facts.ts';
import type {Facts} from '../core/facts.ts';
import {prepareText} from './prepare-text.ts';

export type ParserName = 'satteri' | 'mdast';

/**
 * Reads the facts of a text, which is given without a byte order mark.
 *
 * @throws ParseError when the document is beyond bounds; the next one parses as ever
 */
export interface ParseFacts {
  (text: string): Facts;
  /** Which parser runs: the one asked for, or `mdast` where satteri cannot be loaded. */
  readonly parser: ParserName;
}

/** Loads a parser: satteri (Rust, as WebAssembly) unless told otherwise, and mdast-util-from-markdown where that does not load. */
export async function createParser(name: ParserName = 'satteri'): Promise<ParseFacts> {
  if (name === 'satteri') {
    try {
      const {createSatteriParser} = await import('./satteri.ts');
      return toParseFacts(name, createSatteriParser());
    } catch {
      // Slower, but it needs nothing but JavaScript.
    }
  }
  const {parseWithMdast} = await import('./mdast.ts');
  return toParseFacts('mdast', parseWithMdast);
}

function toParseFacts(parser: ParserName, parse: (text: string) => Root): ParseFacts {
  const parseFacts = (text: string): Facts => {
    const prepared = prepareText(text);
    return extractFacts(parse(prepared), prepared);
  };
  return Object.assign(parseFacts, {parser});
}
