import type {Nodes, Root} from 'mdast';
import {LineIndex} from '../core/text.ts';

/**
 * Gives positions to the nodes that mdast-util-gfm-autolink-literal makes out of a text node without any: bare URLs
 * and addresses that its tokenizer did not see, and the text around them. One follows the other in the source.
 */
export function restorePositions(root: Root, text: string): void {
  let lines: LineIndex | undefined;
  const pointOf = (offset: number) => {
    lines ??= new LineIndex(text);
    return {...lines.pointAt(offset), offset};
  };
  const pending: Nodes[] = [root];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    if (!('children' in parent)) continue;
    const children: readonly Nodes[] = parent.children;
    const ends = gapEnds(children, parent.position?.end.offset ?? text.length);
    let cursor = contentStart(parent, text);
    for (const [index, child] of children.entries()) {
      if (!child.position) {
        const value = textOf(child);
        const start = text.startsWith(value.slice(0, 1), cursor) ? cursor : cursor + gapAt(text, cursor);
        child.position = {start: pointOf(start), end: pointOf(endInSource(text, start, ends[index] ?? start, value))};
      }
      cursor = child.position.end.offset ?? cursor;
      pending.push(child);
    }
  }
}

/** What stands before the content of a node that can begin with text. */
const OPENERS: Readonly<Record<string, RegExp>> = {
  heading: /^#{1,6}[ \t]+/,
  tableCell: /^\|?[ \t]*/,
  emphasis: /^[*_]/,
  strong: /^(?:\*\*|__)/,
  delete: /^~{1,2}/,
};

function contentStart({type, position}: Nodes, text: string): number {
  const start = position?.start.offset ?? 0;
  const opener = OPENERS[type]?.exec(text.slice(start, position?.end.offset))?.[0] ?? '';
  return start + opener.length;
}

/** For each child the offset where the next one that has a position starts. */
function gapEnds(children: readonly Nodes[], parentEnd: number): readonly number[] {
  const ends: number[] = [];
  let end = parentEnd;
  for (let index = children.length - 1; index >= 0; index--) {
    ends[index] = end;
    end = children[index]?.position?.start.offset ?? end;
  }
  return ends;
}

/** The offset after the characters that Markdown reads as `value`: escapes, references and indentation are longer in the source. */
function endInSource(text: string, from: number, to: number, value: string): number {
  let index = from;
  let read = 0;
  for (const character of value) {
    let length = lengthOf(character, value, read, text, index);
    if (length === 0) {
      index += gapAt(text, index);
      length = lengthOf(character, value, read, text, index);
    }
    if (length === 0) return to;
    index += length;
    read += character.length;
  }
  return Math.min(index, to);
}

/** How many characters of the source at `index` are read as the character of `value` at `read`; 0 when they are not. */
function lengthOf(character: string, value: string, read: number, text: string, index: number): number {
  const reference = text[index] === '&' ? /^&#?\w{1,32};/.exec(text.slice(index, index + 34))?.[0] : undefined;
  if (reference && !value.startsWith(reference, read)) return reference.length;
  if (text[index] === '\\' && /[!-/:-@[-`{-~]/.test(character) && text[index + 1] === character) return 2;
  return text.startsWith(character, index) ? character.length : 0;
}

/** The length of the indentation, or of the marks of block quotes, that Markdown takes off the start of a line. */
function gapAt(text: string, start: number): number {
  let index = start;
  while (text[index] === ' ' || text[index] === '\t' || text[index] === '>') index++;
  return index - start;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const [child] = 'children' in node ? node.children : [];
  return child ? textOf(child) : '';
}
