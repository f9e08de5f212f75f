import type {Document} from './document.ts';
import type {Edit, Fix} from './finding.ts';
import {encodeDestination, encodeFragment} from './link-target.ts';
import type {Mention} from './mention.ts';
import {relative} from './path.ts';

/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
export function linkTo(document: Document, mention: Mention): string {
  const path = encodeDestination(relative(document.path, mention.target ?? mention.name));
  return `[${document.slice(mention.range)}](${path}${encodeFragment(mention.fragment)})`;
}

/** The edit that makes a mention a link; null where what stands before it would take the link's bracket for its own. */
export function linkEdit(document: Document, mention: Mention): Edit | null {
  const {start, end} = mention.range;
  const text = linkTo(document, mention);
  const before = document.text[start - 1];
  if ((before !== '!' && before !== ']') || isEscaped(document.text, start - 1)) return {path: document.path, start, end, text};
  // An exclamation mark would make the link an image, a bracket would make it a label.
  return before === '!' ? {path: document.path, start: start - 1, end, text: `\\!${text}`} : null;
}

/** The same as a fix that leaves the meaning as it was. */
export function linkFix(document: Document, mention: Mention): {readonly fix?: Fix} {
  const edit = linkEdit(document, mention);
  return edit === null ? {} : {fix: {kind: 'safe', edits: [edit]}};
}

function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text[offset - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
