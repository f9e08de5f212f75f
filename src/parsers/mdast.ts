import type {Root} from 'mdast';
import {fromMarkdown, type Options} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {assertWithinBounds, type Bounds} from './bounds.ts';
import {restorePositions} from './restore-positions.ts';

const FRONTMATTER = ['yaml' as const, 'toml' as const];

const OPTIONS: Options = {
  extensions: [gfm(), frontmatter(FRONTMATTER)],
  mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FRONTMATTER)],
};

const BOUNDS: Bounds = {
  safeLength: 0,
  maxLength: 500_000,
  maxDepth: 100,
  maxImages: Number.POSITIVE_INFINITY,
  maxTime: 5000,
  timeOf: ({delimiters, brackets, backticks, tags, punctuation, length}) =>
    3e-5 * (delimiters ** 2 + punctuation) + 2e-4 * brackets ** 2 + 1e-5 * (backticks + tags) * length,
  timeOfFootnotes: (footnotes) => 1.1e-4 * footnotes ** 2,
};

/** Parses Markdown with GFM and front matter. Positions are UTF-16 code units. */
export function parseWithMdast(text: string): Root {
  assertWithinBounds(text, BOUNDS);
  const root = fromMarkdown(text, OPTIONS);
  restorePositions(root, text);
  return root;
}
