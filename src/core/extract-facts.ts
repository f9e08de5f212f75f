import type {Nodes, Root} from 'mdast';
import type {BlockKind, Facts} from './facts.ts';
import {FactsBuilder} from './facts-builder.ts';
import type {Span} from './text.ts';

const BLOCK_KINDS: Readonly<Record<string, BlockKind>> = {
  blockquote: 'blockquote',
  code: 'code',
  definition: 'definition',
  footnoteDefinition: 'footnoteDefinition',
  heading: 'heading',
  html: 'html',
  list: 'list',
  paragraph: 'paragraph',
  table: 'table',
  thematicBreak: 'thematicBreak',
  toml: 'frontmatter',
  yaml: 'frontmatter',
};

/**
 * Collects the facts of a document from its syntax tree in one pass. The walk keeps its own stack, so no nesting
 * overflows the machine's.
 *
 * @param root mdast with GFM and front matter, positions in UTF-16 code units
 * @param text the text it was parsed from
 */
export function extractFacts(root: Root, text: string): Facts {
  const builder = new FactsBuilder(text);
  const stack: {readonly node: Nodes; readonly span: Span; next: number}[] = [{node: root, span: {start: 0, end: text.length}, next: 0}];
  // A node without a position (some parsers leave it out of bare URLs) is taken to stand where the one before it ended.
  let lastOffset = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child: Nodes | undefined = 'children' in frame.node ? frame.node.children[frame.next++] : undefined;
    if (!child) {
      stack.pop();
      leave(builder, frame.node);
      lastOffset = Math.max(lastOffset, frame.span.end);
      continue;
    }
    const start: number = child.position?.start.offset ?? lastOffset;
    const span: Span = {start, end: endOf(child.position?.end.offset ?? start, text)};
    lastOffset = start;
    if (stack.length === 1) {
      const kind = BLOCK_KINDS[child.type];
      if (kind) builder.addBlock(kind, span);
    }
    enter(builder, child, span, stack.length === 1);
    stack.push({node: child, span, next: 0});
  }
  return builder.finish();
}

/** One parser ends some containers between the two characters of a line end. */
function endOf(end: number, text: string): number {
  return text[end - 1] === '\r' && text[end] === '\n' ? end - 1 : end;
}

function enter(builder: FactsBuilder, node: Nodes, span: Span, isTop: boolean): void {
  switch (node.type) {
    case 'paragraph':
      // In a task list item one parser counts the box as part of the paragraph, the other does not.
      builder.openLeaf('paragraph', {start: node.children[0]?.position?.start.offset ?? span.start, end: span.end});
      break;
    case 'heading':
      builder.openHeading(span, node.depth, isTop);
      break;
    case 'tableCell':
      builder.openLeaf('cell', span);
      break;
    case 'list':
      builder.openList();
      break;
    case 'listItem':
      builder.addItem(span, node.children[0]?.type === 'paragraph');
      break;
    case 'text':
      builder.addText(span, node.value);
      break;
    case 'inlineCode':
      builder.addCodeSpan(span, node.value);
      break;
    case 'break':
      builder.addBreak();
      break;
    case 'link':
      builder.openLink(span, node.url, endOfLastChild(node.children));
      break;
    case 'linkReference':
      builder.openReference(span, node.identifier);
      break;
    case 'image':
      builder.addImage(span, node.url, node.alt ?? '');
      break;
    case 'imageReference':
      builder.addImageReference(span, node.identifier, node.alt ?? '');
      break;
    case 'definition':
      builder.addDefinition(span, node.identifier, node.label ?? node.identifier, node.url);
      break;
    case 'code':
      builder.addFence(span, node.lang || null, node.meta?.trim() || null, node.value);
      break;
    case 'html':
      builder.addHtml(span);
      break;
    default:
  }
}

function leave(builder: FactsBuilder, node: Nodes): void {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      builder.closeLeaf();
      break;
    case 'heading':
      builder.closeHeading();
      break;
    case 'list':
      builder.closeList();
      break;
    case 'link':
    case 'linkReference':
      builder.closeLink();
      break;
    default:
  }
}

function endOfLastChild(children: readonly Nodes[]): number | undefined {
  return children.at(-1)?.position?.end.offset;
}
