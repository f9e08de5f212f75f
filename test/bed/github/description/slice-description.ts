import {createHash} from 'node:crypto';

/** Where the description comes from; npm checks the packed package against the registry's integrity. */
export const DESCRIPTION_SOURCE = {
  package: '@octokit/openapi',
  version: '23.0.2',
  member: 'package/generated/api.github.com.json',
  license: 'MIT, see LICENSE-openapi',
} as const;

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};
/** A JSON object. */
export type JsonObject = {readonly [key: string]: Json};

/** One operation of the slice: what is needed to route and to validate, and the page that documents it. */
export interface SlicedOperation {
  readonly operationId: string;
  readonly documentation: string;
  /** GitHub says that calling it sends notifications; such calls count as creation of content. */
  readonly notifies: boolean;
  readonly parameters: readonly Json[];
  /** JSON schema of the request body in OpenAPI 3.0 form. */
  readonly body: Json;
  readonly bodyRequired: boolean;
  /** Status to the schema of its JSON body; null where the description has none. */
  readonly responses: {readonly [status: string]: Json};
}

/** The slice: operations by path and method, and every schema that they reach. */
export interface DescriptionSlice {
  readonly source: {readonly package: string; readonly version: string; readonly member: string; readonly license: string};
  /** SHA-256 of the rest of the file as JSON, so that an edit by hand is seen. */
  readonly digest: string;
  readonly paths: {readonly [path: string]: {readonly [method: string]: SlicedOperation}};
  readonly schemas: {readonly [name: string]: Json};
}

const TALK = new Set(['description', 'title', 'summary', 'example', 'examples', 'externalDocs', 'x-github-breaking-changes']);
const REFERENCE = /^#\/components\/(\w+)\/(.+)$/;

/**
 * Cuts the wanted operations, and what they reach by reference, out of GitHub's full description. Prose and examples are left out.
 * Throws for an operation that the description does not have, and for a reference to nowhere.
 */
export function sliceDescription(full: JsonObject, wanted: readonly string[]): DescriptionSlice {
  const components = full.components as {readonly [kind: string]: JsonObject};
  const resolve = (value: Json): JsonObject => {
    const object = value as JsonObject;
    const match = typeof object.$ref === 'string' ? REFERENCE.exec(object.$ref) : null;
    if (!match) return object;
    const found = components[match[1] ?? '']?.[match[2] ?? ''];
    if (found === undefined) throw new Error(`The description has no ${object.$ref}`);
    return resolve(found);
  };
  const paths: Record<string, Record<string, SlicedOperation>> = {};
  const found = new Set<string>();
  for (const [path, methods] of Object.entries(full.paths as {[path: string]: JsonObject})) {
    for (const [method, value] of Object.entries(methods)) {
      const operation = value as JsonObject;
      const id = operation.operationId;
      if (typeof id !== 'string' || !wanted.includes(id)) continue;
      found.add(id);
      paths[path] = {...paths[path], [method]: sliceOperation(id, operation, resolve)};
    }
  }
  const missing = wanted.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`The description has no operation ${missing.join(', ')}`);
  const schemas = reachedSchemas(paths, components.schemas ?? {});
  const {package: name, version, member, license} = DESCRIPTION_SOURCE;
  return {source: {package: name, version, member, license}, digest: digestOf(paths, schemas), paths, schemas};
}

function sliceOperation(operationId: string, operation: JsonObject, resolve: (value: Json) => JsonObject): SlicedOperation {
  const jsonSchema = (holder: JsonObject): Json => {
    const content = (holder.content ?? {}) as {[type: string]: JsonObject};
    const media = content['application/json'] ?? Object.entries(content).find(([type]) => type.endsWith('json'))?.[1];
    return withoutTalk(media?.schema ?? null);
  };
  const body = operation.requestBody === undefined ? {} : resolve(operation.requestBody);
  const responses = Object.entries(operation.responses as JsonObject).map(([status, response]) => [status, jsonSchema(resolve(response))]);
  return {
    operationId,
    documentation: String((operation.externalDocs as JsonObject | undefined)?.url ?? ''),
    notifies: (operation['x-github'] as JsonObject | undefined)?.triggersNotification === true,
    parameters: ((operation.parameters ?? []) as readonly Json[]).map((parameter) => withoutTalk(resolve(parameter))),
    body: jsonSchema(body),
    bodyRequired: body.required === true,
    responses: Object.fromEntries(responses) as JsonObject,
  };
}

/** Drops prose and examples. The keys below `properties` are names of the data and stay, and `enum`, `default` and `required` are data. */
function withoutTalk(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutTalk(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => areNames || !TALK.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => [key, isData(key, areNames) ? item : withoutTalk(item, key === 'properties' && !areNames)]),
  );
}

function isData(key: string, areNames: boolean): boolean {
  return !areNames && (key === 'enum' || key === 'default' || key === 'required');
}

/** The schemas that a value reaches by reference, and those that they reach, by name. */
function reachedSchemas(root: unknown, all: JsonObject): Record<string, Json> {
  const reached = new Map<string, Json>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (value === null || typeof value !== 'object') continue;
    const reference = (value as {$ref?: unknown}).$ref;
    const name = typeof reference === 'string' ? REFERENCE.exec(reference)?.[2] : undefined;
    if (name !== undefined && !reached.has(name)) {
      const schema = all[name];
      if (schema === undefined) throw new Error(`The description has no schema ${name}`);
      reached.set(name, withoutTalk(schema));
      open.push(reached.get(name));
    }
    open.push(...Object.values(value));
  }
  return Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The digest that stands in the header of the slice. */
export function digestOf(paths: DescriptionSlice['paths'], schemas: DescriptionSlice['schemas']): string {
  return createHash('sha256')
    .update(JSON.stringify([paths, schemas]))
    .digest('hex');
}

/** The slice as the committed file: a line for the header, one per path and one per schema, so that a change reads well in a diff. */
export function printSlice(slice: DescriptionSlice): string {
  const lines = (entries: object): string =>
    Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"source":${JSON.stringify(slice.source)},\n"digest":"${slice.digest}",\n"paths":{\n${lines(slice.paths)}\n},\n"schemas":{\n${lines(slice.schemas)}\n}}\n`;
}
