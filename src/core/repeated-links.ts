import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {plainText} from './field-value.ts';
import type {IndexEntry} from './index-entry.ts';
import {readRows} from './table.ts';

/**
 * The cells of an index whose links are no entries: they repeat a field, such as `Superseded by …`, in a row that names its document in
 * another column. Indexes into the document's leaves.
 */
export function findRepeatedCells(document: Document, {indexes}: Conventions, candidates: readonly IndexEntry[]): ReadonlySet<number> {
  const headings = new Set(indexes.filter(({file}) => file === document.path).flatMap(({columns}) => Object.keys(columns)));
  const found = new Set<number>();
  if (headings.size === 0) return found;
  const {leaves, blocks} = document.facts;
  const named = new Set(candidates.map(({leaf}) => leaf));
  const places = new Map(leaves.map((leaf, place) => [leaf, place]));
  for (const block of blocks) {
    const [header = [], ...rows] = readRows(document, block);
    const isRepeated = header.map((cell) => headings.has(plainText(document.slice(cell))));
    if (!isRepeated.includes(true)) continue;
    for (const cells of rows) {
      const links = cells.flatMap((cell, column) => {
        const leaf = places.get(cell) ?? -1;
        return named.has(leaf) ? [{leaf, isRepeated: isRepeated[column] === true}] : [];
      });
      if (links.every((link) => link.isRepeated)) continue;
      for (const link of links) if (link.isRepeated) found.add(link.leaf);
    }
  }
  return found;
}
