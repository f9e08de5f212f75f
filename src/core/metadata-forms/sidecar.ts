import {sidecarOf} from '../further-files.ts';
import {quote} from '../quote.ts';
import {findTitle} from '../title.ts';
import {readKeys} from './data-fields.ts';
import type {MetadataReader} from './reader.ts';

/** Keys of a YAML or JSON file beside the document. */
export const sidecar: MetadataReader = {
  noun: 'metadata file',
  place: ({file}) => `in ${quote(file ?? '', 40)}`,
  insertion: ({file}) => `Insert in ${quote(file ?? '')}`,
  isMovable: false,
  isClosed: false,
  toLine: (label, placeholder, {file}) =>
    file?.endsWith('.json') ? `${JSON.stringify(label)}: ${JSON.stringify(placeholder)},` : `${label}: ${placeholder}`,
  read: (document, schema, workspace) => {
    const title = findTitle(document);
    const source = workspace.texts.get(sidecarOf(document.path, schema) ?? '');
    if (source === undefined) return {title, document: null, problem: null, block: null};
    const data = workspace.dataOf(source);
    return {title, document: source, problem: data?.problem ?? null, block: readKeys(source, schema, data?.root ?? null)};
  },
};
