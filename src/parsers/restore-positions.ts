import type {Nodes, Root} from 'mdast';
import {LineIndex} from '../core/text.ts';

/**
 * Gives positions to the nodes that mdast-util-gfm-autolink-literal makes out of a text node without any: bare URLs
 * and addresses that its tokenizer did not see, and the text around them. They stand where their characters are found
 * between the neighbours that have a position; what an escape or a character reference hides takes the whole gap.
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
    let cursor = parent.position?.start.offset ?? 0;
    for (const [index, child] of children.entries()) {
      if (!child.position) {
        const end = ends[index] ?? cursor;
        const value = textOf(child);
        const found = text.slice(cursor, end).indexOf(value);
        const start = found === -1 ? cursor : cursor + found;
        child.position = {start: pointOf(start), end: pointOf(found === -1 ? end : start + value.length)};
      }
      cursor = child.position.end.offset ?? cursor;
      pending.push(child);
    }
  }
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

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const [child] = 'children' in node ? node.children : [];
  return child ? textOf(child) : '';
}
