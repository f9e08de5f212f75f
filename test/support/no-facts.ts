import type {Facts} from '../../src/core/facts.ts';

/** The facts of an empty document, for tests that look at text alone. */
export const noFacts: Facts = {
  frontmatter: null,
  blocks: [],
  leaves: [],
  headings: [],
  anchors: [],
  links: [],
  definitions: [],
  codeSpans: [],
  texts: [],
  items: [],
  fences: [],
  comments: [],
};
