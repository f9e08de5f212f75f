import type {MetadataSchema} from '../conventions.ts';
import type {DataNode} from '../data.ts';
import type {Document} from '../document.ts';
import type {MetadataBlock, MetadataEntry} from '../metadata.ts';
import {findField} from '../metadata-label.ts';
import type {Span} from '../text.ts';

/** The keys at the top of a YAML or JSON text as fields; null when there is none of the schema. */
export function readKeys(document: Document, schema: MetadataSchema, root: DataNode | null): MetadataBlock | null {
  if (root?.kind !== 'map') return null;
  const entries = root.entries.map(({key, keySpan, value}): MetadataEntry => {
    const items = value.kind === 'list' ? value.items.map((item) => ({...unquote(document, item), text: textOf(document, item)})) : null;
    return {
      start: keySpan.start,
      end: Math.max(keySpan.end, value.end),
      label: unquote(document, keySpan),
      field: findField(schema, key),
      value: unquote(document, value),
      text: items === null ? textOf(document, value) : items.map(({text}) => text).join(', '),
      items,
    };
  });
  if (!entries.some(({field}) => field !== null)) return null;
  return {start: root.start, end: root.end, entries, place: 'after-title'};
}

/** A quoted text without its quotes. */
function unquote({text}: Document, {start, end}: Span): Span {
  const quote = text[start];
  const isQuoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? {start: start + 1, end: end - 1} : {start, end};
}

function textOf(document: Document, node: DataNode): string {
  const text = node.kind === 'scalar' ? node.text : document.slice(node);
  return text.replace(/\s+/gu, ' ').trim();
}
