import type {Document} from './document.ts';
import {encodeDestination} from './link-target.ts';
import type {Mention} from './mention.ts';
import {relative} from './path.ts';

/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
export function linkTo(document: Document, mention: Mention): string {
  return `[${document.slice(mention.range)}](${encodeDestination(relative(document.path, mention.target ?? mention.name))}${mention.fragment})`;
}
