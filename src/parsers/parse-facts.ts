import type {Root} from 'mdast';
import {extractFacts} from '../core/extract-facts.ts';
import type {Facts} from '../core/facts.ts';
import {prepareText} from './prepare-text.ts';
import type {SatteriModule} from './satteri-module.ts';

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

/**
 * Loads a parser: satteri (Rust) unless told otherwise, its native build where that is installed and allowed, else its WebAssembly build,
 * and mdast-util-from-markdown where neither loads.
 */
export async function createParser(name: ParserName = 'satteri', allowsNative = true): Promise<ParseFacts> {
  if (name === 'satteri') {
    try {
      const [{createSatteriParser}, start] = await Promise.all([import('./satteri.ts'), findBuild(allowsNative)]);
      return toParseFacts(name, createSatteriParser(start));
    } catch {
      // Slower, but it needs nothing but JavaScript.
    }
  }
  const {parseWithMdast} = await import('./mdast.ts');
  return toParseFacts('mdast', parseWithMdast);
}

async function findBuild(allowsNative: boolean): Promise<() => SatteriModule> {
  if (allowsNative) {
    const {loadNativeSatteri} = await import('./satteri-native.ts');
    const native = loadNativeSatteri();
    if (native !== null) return () => native;
  }
  const {startSatteri} = await import('./satteri-module.ts');
  return startSatteri;
}

function toParseFacts(parser: ParserName, parse: (text: string) => Root): ParseFacts {
  const parseFacts = (text: string): Facts => {
    const prepared = prepareText(text);
    return extractFacts(parse(prepared), prepared);
  };
  return Object.assign(parseFacts, {parser});
}
