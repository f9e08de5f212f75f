import type {Document} from './document.ts';

/** What links into a document can point at. */
export interface Anchors {
  /** Heading slugs and ids as they are written. */
  readonly exact: ReadonlySet<string>;
  /** The same in lower case, for links that differ by letter case alone. */
  readonly lowerCase: ReadonlyMap<string, string>;
}

const cache = new WeakMap<Document, Anchors>();

export function anchorsOf(document: Document): Anchors {
  let anchors = cache.get(document);
  if (!anchors) {
    const exact = new Set([...document.facts.headings.map(({slug}) => slug), ...document.facts.anchors.map(({id}) => id)]);
    anchors = {exact, lowerCase: new Map([...exact].map((name) => [name.toLowerCase(), name]))};
    cache.set(document, anchors);
  }
  return anchors;
}

/** The document whose anchors a path shows on GitHub: the document itself, or the README of a directory. */
export function readmeOf(directory: string): readonly string[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  return ['README.md', 'readme.md', 'Readme.md', 'README.markdown'].map((name) => prefix + name);
}
