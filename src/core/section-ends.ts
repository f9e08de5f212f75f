import type {Document} from './document.ts';

const cache = new WeakMap<Document, readonly number[]>();

/** Where the section of each heading ends, by the heading's index: at the next heading that is no deeper, or with the text. */
export function sectionEnds(document: Document): readonly number[] {
  let ends = cache.get(document);
  if (!ends) {
    ends = readEnds(document);
    cache.set(document, ends);
  }
  return ends;
}

function readEnds({facts, text}: Document): number[] {
  const ends = facts.headings.map(() => text.length);
  const open: number[] = [];
  for (const [index, {depth, start}] of facts.headings.entries()) {
    for (let last = open.at(-1); last !== undefined && (facts.headings[last]?.depth ?? 0) >= depth; last = open.at(-1)) {
      ends[last] = start;
      open.pop();
    }
    open.push(index);
  }
  return ends;
}
