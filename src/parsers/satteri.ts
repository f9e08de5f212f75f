import type {Root} from 'mdast';
import {MdastReader, materializeMdastTree} from 'satteri';
import {assertWithinBounds, type Bounds} from './bounds.ts';
import {ParseError} from './parse-error.ts';
import type {SatteriModule} from './satteri-module.ts';
import {parseTableUrls} from './table-urls.ts';

/** Bits of satteri's parser options: all of GFM, and front matter in YAML and TOML. */
const TABLES = 1 << 1;
const FOOTNOTES = 1 << 2;
const STRIKETHROUGH = 1 << 3;
const TASK_LISTS = 1 << 4;
const YAML_FRONTMATTER = 1 << 7;
const TOML_FRONTMATTER = 1 << 8;
const GFM = 1 << 11;
const PARSE_OPTIONS = TABLES | FOOTNOTES | STRIKETHROUGH | TASK_LISTS | YAML_FRONTMATTER | TOML_FRONTMATTER | GFM;

const BOUNDS: Bounds = {
  safeLength: 20_000,
  maxLength: 4_000_000,
  maxDepth: 1000,
  maxImages: 10_000,
  maxTime: 2000,
  timeOf: ({delimiters, references, autolinks, punctuation, wideLines}) =>
    2e-7 * delimiters ** 2 + 2.5e-6 * (references ** 2 + autolinks ** 2 + wideLines) + (autolinks > 0 ? 8e-7 * punctuation : 0),
  timeOfFootnotes: () => 0,
};

/**
 * Starts a build of satteri and answers with its parser, which takes well-formed text without NUL.
 *
 * @throws what `start` throws
 */
export function createSatteriParser(start: () => SatteriModule): (text: string) => Root {
  let module: SatteriModule | null = start();
  return (text) => {
    assertWithinBounds(text, BOUNDS);
    module ??= start();
    const running = module;
    try {
      return parseTableUrls(text, (source) => parseTree(running, source));
    } catch {
      // After a trap the module's memory is in no known state.
      module = null;
      throw new ParseError('the parser cannot read it');
    }
  };
}

function parseTree(module: SatteriModule, text: string): Root {
  const handle = module.createMdastHandle(text, PARSE_OPTIONS, true);
  const tree = module.serializeHandle(handle);
  module.dropHandle(handle);
  return materializeMdastTree(new MdastReader(tree)) as Root;
}
