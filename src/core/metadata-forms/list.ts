import type {MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {Block, Leaf, ListItem} from '../facts.ts';
import type {MetadataEntry} from '../metadata.ts';
import {findBelowTitle} from '../metadata-below-title.ts';
import {boldLabelAt, plainLabelAt} from '../metadata-label.ts';
import {readParagraph} from '../metadata-paragraph.ts';
import {within} from '../within.ts';
import {belowTitle, type MetadataReader} from './reader.ts';

/** `- Label: value`, the label plain or bold; items below an item are the items of its value. */
export const list: MetadataReader = {
  ...belowTitle('list'),
  toLine: (label, placeholder) => `- ${label}: ${placeholder}`,
  read: (document, schema) => findBelowTitle(document, schema, (block) => (block.kind === 'list' ? readList(document, schema, block) : [])),
};

function readList(document: Document, schema: MetadataSchema, block: Block): MetadataEntry[] {
  const items = within(document.facts.items, block).filter(({depth}) => depth === 1);
  return items.flatMap((item) => {
    const leaf = document.facts.leaves[item.leaf];
    return leaf === undefined ? [] : readItem(document, schema, item, leaf);
  });
}

function readItem(document: Document, schema: MetadataSchema, item: ListItem, leaf: Leaf): MetadataEntry[] {
  const {text, facts} = document;
  const [entry] = readParagraph(text, schema, leaf, function* (_, __, line) {
    if (line.start !== leaf.start) return;
    const found = boldLabelAt(schema, text, line.start, line.end) ?? plainLabelAt(schema, text, line.start, line.end);
    if (found) yield found;
  });
  if (entry === undefined) return [];
  const below = within(facts.leaves, {start: leaf.end, end: item.end}).filter(({kind}) => kind === 'paragraph');
  const first = below[0];
  const last = below.at(-1);
  if (entry.text !== '' || first === undefined || last === undefined) return [entry];
  const items = below.map(({start, end}) => ({start, end, text: text.slice(start, end)}));
  const value = {start: first.start, end: last.end};
  return [{...entry, end: value.end, value, items, text: items.map((part) => part.text).join(', ')}];
}
