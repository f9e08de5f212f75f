import type {Root} from 'mdast';
import {fromMarkdown, type Options} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';

const FRONTMATTER = ['yaml' as const, 'toml' as const];

const OPTIONS: Options = {
  extensions: [gfm(), frontmatter(FRONTMATTER)],
  mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(FRONTMATTER)],
};

/** Parses Markdown with GFM and front matter. Positions are UTF-16 code units. */
export function parseWithMdast(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}
