import type {Document} from './document.ts';
import type {Pattern} from './pattern.ts';
import type {Span} from './text.ts';

/** The offsets that the sections cover whose heading matches, each to the next heading of its depth; the whole document without a pattern. */
export function sectionsOf(document: Document, pattern: Pattern | null): readonly Span[] {
  if (pattern === null) return [{start: 0, end: document.text.length}];
  const headings = document.facts.headings.filter(({top}) => top);
  return headings.flatMap((heading, index) => {
    if (!pattern.test(heading.text)) return [];
    const next = headings.slice(index + 1).find(({depth}) => depth <= heading.depth);
    return [{start: heading.end, end: next?.start ?? document.text.length}];
  });
}
