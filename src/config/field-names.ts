import {explainUnknown} from '../core/explain-unknown.ts';
import type {WrongName} from './names.ts';
import type {RawKind} from './resolve-kind.ts';

type RawField = NonNullable<NonNullable<RawKind['metadata']>['fields']>[string];

/**
 * The first name in a kind of a file that stands for a field, or for a value of one, that the kind does not have; null when there is none.
 *
 * @param own what the file itself says of the kind
 * @param whole the kind with all that it starts from
 */
export function findWrongField(own: RawKind, whole: RawKind): WrongName | null {
  const fields = whole.metadata?.fields ?? {};
  const ids = Object.keys(fields);
  const file = own.metadata?.file;
  if (file !== undefined && (/^[/\\]/u.test(String(file)) || !/\.(?:ya?ml|json)$/iu.test(String(file)))) {
    const message = `Unexpected path \`${file}\`, expected one of a YAML or JSON file, relative to the document`;
    return {path: ['metadata', 'file'], message};
  }
  if (own.metadata?.form === 'sidecar' && whole.metadata?.file === undefined) {
    return {path: ['metadata', 'form'], message: 'Missing key `file` of the metadata form `sidecar`'};
  }
  for (const [id, field] of Object.entries(own.metadata?.fields ?? {})) {
    const wrong = findInField(field, fields[id] ?? field, ids);
    if (wrong) return {path: ['metadata', 'fields', id, ...wrong.path], message: wrong.message};
  }
  const state = own.sections?.item_state;
  if (state === undefined) return null;
  const at = ['sections', 'item_state'];
  const agreeing = fields[String(state.agree_with)];
  if (agreeing === undefined) return {path: [...at, 'agree_with'], message: explainUnknown('field', String(state.agree_with), ids)};
  const words = wordsOf(agreeing);
  const place = words === null ? -1 : state.claims.findIndex((claim) => !hasWord(words, claim));
  return place < 0 ? null : {path: [...at, 'claims', place], message: explainUnknown('value', String(state.claims[place]), words ?? [])};
}

function findInField(own: RawField, whole: RawField, ids: readonly string[]): WrongName | null {
  const words = wordsOf(whole);
  if (own.type === 'enum' && words === null) return {path: ['type'], message: 'Missing key `values` of a field of the type `enum`'};
  if (own.inside !== undefined && !ids.includes(String(own.inside))) {
    return {path: ['inside'], message: explainUnknown('field', String(own.inside), ids)};
  }
  if (own.initial !== undefined && words !== null && !hasWord(words, own.initial)) {
    return {path: ['initial'], message: explainUnknown('value', String(own.initial), words)};
  }
  for (const [value, {require_field: needed = []}] of Object.entries(own.on ?? {})) {
    if (words === null) return {path: ['on', value], message: 'Missing key `values` of a field with requirements of its values'};
    const values = idsOf(whole);
    if (!values.includes(value)) return {path: ['on', value], message: explainUnknown('value', value, values)};
    const unknown = [needed].flat().find((id) => !ids.includes(String(id)));
    if (unknown !== undefined) return {path: ['on', value, 'require_field'], message: explainUnknown('field', String(unknown), ids)};
  }
  return null;
}

/** The values by which requirements know them. */
function idsOf({values = []}: RawField): string[] {
  return Array.isArray(values) ? values.map(String) : Object.keys(values);
}

/** All that documents may write; null where they may write anything. */
function wordsOf({values}: RawField): string[] | null {
  if (values === undefined) return null;
  return Array.isArray(values) ? values.map(String) : Object.entries(values).flatMap(([value, aliases]) => [value, ...aliases.map(String)]);
}

function hasWord(words: readonly string[], word: unknown): boolean {
  return words.some((other) => other.toLowerCase() === String(word).toLowerCase());
}
