import {createParser, type ParseFacts} from '../../src/parsers/parse-facts.ts';
import {loadNativeSatteri} from '../../src/parsers/satteri-native.ts';

const wasm = await createParser('satteri', false);
const mdast = await createParser('mdast');

/** Every parser, and satteri in every build that runs here: what one says of a text, all say. */
export const PARSERS: readonly {readonly name: string; readonly parse: ParseFacts}[] = [
  ...(loadNativeSatteri() === null ? [] : [{name: 'satteri, native', parse: await createParser('satteri')}]),
  {name: 'satteri, WebAssembly', parse: wasm},
  {name: 'mdast', parse: mdast},
];
