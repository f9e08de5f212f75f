import type {Root} from 'mdast';
import {markdownToMdast} from 'satteri';

/** Parses Markdown with GFM and front matter. Positions are UTF-16 code units. */
export function parseWithSatteri(text: string): Root {
  return markdownToMdast(text) as Root;
}
