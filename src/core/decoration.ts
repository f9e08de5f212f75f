import type {Document} from './document.ts';
import type {Block} from './facts.ts';
import type {Span} from './text.ts';
import {within} from './within.ts';

/**
 * Whether a block says nothing by itself, so that it may stand around a title: front matter, HTML (comments, anchors, logos),
 * definitions, rules and paragraphs that hold only images, badges and HTML.
 */
export function isDecoration(document: Document, block: Block): boolean {
  if (block.kind === 'frontmatter' || block.kind === 'html' || block.kind === 'definition' || block.kind === 'thematicBreak') return true;
  return block.kind === 'paragraph' && !hasWords(document, block) && !hasTextLink(document, block);
}

/** Whether a paragraph holds links and images but no words of its own, as a row of language links does. */
export function isLinkRow(document: Document, block: Block): boolean {
  return block.kind === 'paragraph' && !hasWords(document, block);
}

function hasWords(document: Document, block: Span): boolean {
  const isWord = (value: string) => /[\p{L}\p{N}]/u.test(value);
  return (
    within(document.facts.texts, block).some((run) => isWord(run.value)) ||
    within(document.facts.codeSpans, block).some((code) => !code.isInLink)
  );
}

function hasTextLink(document: Document, block: Span): boolean {
  const links = within(document.facts.links, block);
  return links.some((link) => link.kind !== 'image' && within(links, link).every((other) => other.kind !== 'image'));
}
