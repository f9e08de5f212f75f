import {code} from '../../src/reporters/page-markdown.ts';
import {configJsonSchema} from './config-schema.ts';
import {table} from './markdown.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Every key of the configuration file as a table: where it stands, what it takes, what it is for. */
export function configTable(ruleIds: readonly string[]): string {
  const schema = JSON.parse(configJsonSchema(ruleIds)) as Schema;
  return table(['Key', 'Value', 'Meaning'], [...rowsOf('', schema)]);
}

function* rowsOf(prefix: string, schema: Schema): Iterable<string[]> {
  const {properties = {}} = schema;
  for (const [key, value] of Object.entries(properties)) {
    // Rules have a page of their own.
    const name = prefix + key;
    yield [code(name), describeValue(value), value.description ?? ''];
    if (key !== 'rules') yield* nested(name, value);
  }
}

function* nested(name: string, value: Schema): Iterable<string[]> {
  if (value.properties) yield* rowsOf(`${name}.`, value);
  if (value.items) yield* nested(`${name}[]`, value.items);
  if (typeof value.additionalProperties === 'object') yield* nested(`${name}.<name>`, value.additionalProperties);
  for (const choice of value.anyOf ?? []) if (!isExpectation(choice)) yield* nested(name, choice);
}

/** `match` and `expected` are the same wherever a pattern stands. */
function isExpectation({properties}: Schema): boolean {
  return properties !== undefined && Object.keys(properties).join() === 'match,expected';
}

function describeValue(schema: Schema): string {
  if (schema.enum) return [...new Set(schema.enum.map(String))].map(code).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describeValue))].join(', or ');
  if (schema.items) return `list of ${describeValue(schema.items)}`;
  if (schema.format === 'regex') return 'pattern';
  if (isExpectation(schema)) return '`match` and `expected`';
  if (schema.properties) return 'keys';
  if (schema.additionalProperties) return 'names to values';
  return Array.isArray(schema.type)
    ? 'text'
    : schema.type === 'string'
      ? 'text'
      : schema.type === 'boolean'
        ? '`true` or `false`'
        : 'number';
}
