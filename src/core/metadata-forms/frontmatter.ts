import {findTitle} from '../title.ts';
import {readKeys} from './data-fields.ts';
import type {MetadataReader} from './reader.ts';

/** Keys of the YAML front matter. */
export const frontmatter: MetadataReader = {
  noun: 'front matter',
  place: () => 'in the front matter',
  insertion: () => 'Insert between lines of `---` at the very top',
  isMovable: false,
  isClosed: false,
  toLine: (label, placeholder) => `${label}: ${placeholder}`,
  read: (document, schema, workspace) => {
    const data = workspace.dataOf(document);
    const block = readKeys(document, schema, data?.root ?? null);
    return {title: findTitle(document), document, problem: data?.problem ?? null, block};
  },
};
