import {findBelowTitle} from '../metadata-below-title.ts';
import {boldLabelsOf, readParagraph} from '../metadata-paragraph.ts';
import {within} from '../within.ts';
import {belowTitle, type MetadataReader} from './reader.ts';

/** `> **Label**: value` below the title. */
export const blockquote: MetadataReader = {
  ...belowTitle('block'),
  toLine: (label, placeholder) => `> **${label}**: ${placeholder}`,
  read: (document, schema) =>
    findBelowTitle(document, schema, (block) =>
      block.kind === 'blockquote'
        ? within(document.facts.leaves, block)
            .filter((leaf) => leaf.kind === 'paragraph')
            .flatMap((leaf) => readParagraph(document.text, schema, leaf, boldLabelsOf))
        : [],
    ),
};
