import type {FieldValue, MetadataField, MetadataForm, MetadataSchema} from '../core/conventions.ts';
import type {Severity} from '../core/finding.ts';
import type {Expectation} from '../core/pattern.ts';
import type {Compiler, ExpectationSource} from './resolve.ts';
import type {RawKind} from './resolve-kind.ts';

type RawMetadata = RawKind['metadata'];
type RawField = NonNullable<NonNullable<RawMetadata>['fields']>[string];
type RawRequirement = NonNullable<RawField['on']>[string];

/** The fields that a kind asks for; null when it asks for none. */
export function resolveMetadata(raw: RawMetadata, compiler: Compiler): MetadataSchema | null {
  if (raw === undefined || raw.form === 'none' || raw.fields === undefined) return null;
  return {
    form: (raw.form ?? 'blockquote') as MetadataForm,
    file: raw.file === undefined ? null : String(raw.file),
    isAfterTitle: raw.position !== 'anywhere',
    isOrdered: raw.order ?? false,
    unknown: (raw.unknown ?? null) as Severity | 'off' | null,
    fields: Object.entries(raw.fields).map(([id, field]) => resolveField(id, field, compiler)),
  };
}

function resolveField(id: string, raw: RawField, compiler: Compiler): MetadataField {
  const {labels, required = false, type, deny = [], vague = [], initial, inside} = raw;
  return {
    id,
    label: String(labels[0]),
    labels: labels.map(String),
    isRequired: required,
    type: (type ?? (raw.values === undefined ? 'text' : 'enum')) as MetadataField['type'],
    values: resolveValues(raw, compiler),
    suffix: compiler.optional(raw.suffix),
    match: raw.match === undefined ? null : compiler.expectation(raw.match),
    deny: (Array.isArray(deny) ? (deny as ExpectationSource[]) : [deny]).map((source) => resolveDenied(source, compiler)),
    vague: vague.map(String),
    initial: initial === undefined ? null : String(initial),
    inside: inside === undefined ? null : String(inside),
  };
}

/** What must not match is expected not to. */
function resolveDenied(source: ExpectationSource, {expectation}: Compiler): Expectation {
  const denied = expectation(source);
  const isAlone = typeof source === 'string' || source instanceof RegExp;
  return isAlone ? {...denied, expected: denied.expected.replace(/^a match/u, 'no match')} : denied;
}

function resolveValues({values, on = {}}: RawField, {expectation, optional}: Compiler): FieldValue[] | null {
  if (values === undefined) return null;
  const listed = Array.isArray(values) ? values.map((value) => [String(value), []] as const) : Object.entries(values);
  return listed.map(([value, aliases]) => {
    const needs: RawRequirement = on[value] ?? {};
    return {
      value,
      aliases: aliases.map(String),
      needs: {
        reference: needs.require_ref !== undefined,
        line: needs.require_line === undefined ? null : expectation(needs.require_line),
        fields: needs.require_field === undefined ? [] : [needs.require_field].flat().map(String),
      },
      contradiction: optional(needs.deny_suffix),
    };
  });
}
