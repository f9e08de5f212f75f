import type {Document} from './document.ts';
import type {Block, Leaf} from './facts.ts';
import {within} from './within.ts';

/** The cells of a table of the document by rows, the header first; without the row of dashes. Empty for any other block. */
export function readRows(document: Document, block: Block): readonly (readonly Leaf[])[] {
  const rows: Leaf[][] = [];
  let line = 0;
  for (const leaf of block.kind === 'table' ? within(document.facts.leaves, block) : []) {
    if (leaf.kind !== 'cell') continue;
    const own = document.lines.pointAt(leaf.start).line;
    if (own !== line) rows.push([]);
    line = own;
    rows.at(-1)?.push(leaf);
  }
  return rows;
}
