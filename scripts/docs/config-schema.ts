import {toJsonSchema} from '@valibot/to-json-schema';
import {createConfigSchema} from '../../src/config/schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** The configuration file as JSON Schema (draft 7), for editors. */
export function configJsonSchema(ruleIds: readonly string[]): string {
  const schema = toJsonSchema(createConfigSchema(ruleIds), {
    // What a value is checked as, not the scalars that are taken for it.
    typeMode: 'output',
    ignoreActions: ['raw_check', 'check', 'transform'],
    overrideSchema: ({valibotSchema, jsonSchema}) => {
      if (valibotSchema.type === 'custom') return {type: 'string', format: 'regex'};
      return (jsonSchema.enum as readonly unknown[] | undefined)?.includes('1') ? {enum: ['1', 1]} : undefined;
    },
  });
  return `${JSON.stringify(shorten({$schema: 'http://json-schema.org/draft-07/schema#', title: 'docs-curator configuration', ...schema}), null, 2)}\n`;
}

/** Says a choice of plain types as one list of types, and leaves out lists of keys that are empty. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Json)
    // A key of the configuration is called `required` too.
    .filter(([key, inner]) => key !== 'required' || !Array.isArray(inner) || inner.length > 0)
    .map(([key, inner]) => [key, shorten(inner)] as const);
  const {anyOf, ...rest} = Object.fromEntries(entries) as {anyOf?: readonly Json[]};
  if (anyOf === undefined) return rest;
  const arePlain = anyOf.every((choice) => Object.keys(choice).join() === 'type');
  return arePlain ? {type: anyOf.map(({type}) => type), ...rest} : {anyOf, ...rest};
}
