import type {Json, JsonObject} from './slice-description.ts';

/** Name under which the schemas of the slice are known to the validator. */
export const SCHEMAS_ID = 'github';

const REFERENCE = /^#\/components\/schemas\//;
/** Keywords of OpenAPI 3.0 that JSON Schema does not know. */
const OPENAPI_ONLY = new Set(['discriminator', 'deprecated', 'readOnly', 'writeOnly', 'nullable', 'xml']);

/**
 * Turns an OpenAPI 3.0 schema into JSON Schema: `nullable` becomes a type or an alternative, references point into the slice. Objects that
 * name their properties and say nothing of others are closed: GitHub ignores a misspelt member, so here it must not pass.
 */
export function toJsonSchema(schema: Json): Json {
  return convert(schema, false);
}

/** `open`: the object is one part of an `allOf`, whose other parts may name further properties. */
function convert(schema: Json, open: boolean): Json {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return schema;
  const object = schema as JsonObject;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(object)) {
    if (!OPENAPI_ONLY.has(key)) result[key] = convertKeyword(key, value);
  }
  if (object.properties !== undefined && object.additionalProperties === undefined && !open) result.additionalProperties = false;
  return object.nullable === true ? orNull(result) : result;
}

function convertKeyword(key: string, value: Json): Json {
  if (key === '$ref') return String(value).replace(REFERENCE, `${SCHEMAS_ID}#/schemas/`);
  if (key === 'properties') return mapValues(value as JsonObject, (item) => convert(item, false));
  if (key === 'allOf') return (value as readonly Json[]).map((item) => convert(item, true));
  if (key === 'oneOf' || key === 'anyOf') return (value as readonly Json[]).map((item) => convert(item, false));
  if (key === 'items' || key === 'additionalProperties' || key === 'not') return convert(value, false);
  return value;
}

function orNull(schema: Record<string, Json>): Json {
  if (typeof schema.type !== 'string') return {anyOf: [schema, {type: 'null'}]};
  const withNull: Record<string, Json> = {...schema, type: [schema.type, 'null']};
  if (Array.isArray(schema.enum)) withNull.enum = [...(schema.enum as readonly Json[]), null];
  return withNull;
}

/** The same keys with converted values. */
export function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
