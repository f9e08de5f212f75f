import {findBelowTitle} from '../metadata-below-title.ts';
import {boldLabelsOf, readParagraph} from '../metadata-paragraph.ts';
import {belowTitle, type MetadataReader} from './reader.ts';

/** `**Label**: value` in lines of a paragraph, kept apart by hard breaks, or in paragraphs of their own. */
export const boldLine: MetadataReader = {
  ...belowTitle('lines'),
  toLine: (label, placeholder) => `**${label}**: ${placeholder}  `,
  read: (document, schema) =>
    findBelowTitle(document, schema, (block) =>
      block.kind === 'paragraph' ? readParagraph(document.text, schema, block, boldLabelsOf) : [],
    ),
};
