import {readFileSync} from 'node:fs';
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';
import {mapValues, SCHEMAS_ID, toJsonSchema} from './json-schema.ts';
import type {OperationId} from './operations.ts';
import type {DescriptionSlice, Json, JsonObject, SlicedOperation} from './slice-description.ts';

/** The committed slice of GitHub's description. */
export const DESCRIPTION = JSON.parse(readFileSync(new URL('api.github.com.json', import.meta.url), 'utf8')) as DescriptionSlice;

/** An operation with its place. */
export interface Operation extends SlicedOperation {
  readonly operationId: OperationId;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
}

/** Where a value and the description part: a JSON pointer into the value and what was expected there. */
export interface Mismatch {
  readonly at: string;
  readonly message: string;
  /** The value has a member that the description does not know; GitHub ignores it, so only the caller's mistake shows. */
  readonly isExtra: boolean;
}

const OPERATION_LIST: readonly Operation[] = Object.entries(DESCRIPTION.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({...operation, path, method: method.toUpperCase()}) as Operation),
);

/** Every operation of the slice by id. */
export const OPERATION_BY_ID: ReadonlyMap<string, Operation> = new Map(OPERATION_LIST.map((each) => [each.operationId, each]));

/** Compiled on first use: all of them together take more than a second. */
const validators = new Map<string, ValidateFunction | null>();
const strict = createAjv(false);
/** Path and query arrive as text: numbers and booleans are read from it, in place. */
const coercing = createAjv(true);

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({strict: false, allErrors: true, logger: false, coerceTypes});
  formats.default(ajv);
  ajv.addSchema({$id: SCHEMAS_ID, schemas: mapValues(DESCRIPTION.schemas, toJsonSchema)});
  return ajv;
}

function validatorFor(key: string, ajv: Ajv, schema: () => Json): ValidateFunction | null {
  let validator = validators.get(key);
  if (validator === undefined) {
    const found = schema();
    validator = found === null ? null : ajv.compile(toJsonSchema(found) as JsonObject);
    validators.set(key, validator);
  }
  return validator;
}

/**
 * Path or query parameters against the description. Numbers and booleans are read from text in place, so afterwards the values have the
 * types that the description gives them.
 */
export function validateParameters(operation: Operation, where: 'path' | 'query', values: Record<string, unknown>): Mismatch[] {
  const validator = validatorFor(`${operation.operationId} ${where}`, coercing, () => {
    const parameters = operation.parameters.map((each) => each as JsonObject).filter((each) => each.in === where);
    const properties = Object.fromEntries(parameters.map((each) => [String(each.name), each.schema ?? {}]));
    const required = parameters.filter((each) => each.required === true).map((each) => String(each.name));
    return {type: 'object', properties, required, additionalProperties: false};
  });
  return mismatches(validator, values);
}

/** A request body against the description; undefined is no body. */
export function validateBody(operation: Operation, body: unknown): Mismatch[] {
  if (body === undefined && !operation.bodyRequired) return [];
  if (operation.body === null) return [{at: '', message: 'no body is described', isExtra: true}];
  return mismatches(
    validatorFor(`${operation.operationId} body`, strict, () => operation.body),
    body ?? {},
  );
}

/** Our own answer against the description. A status that the description does not declare has nothing to be checked against. */
export function validateResponse(operation: Operation, status: number, body: unknown): Mismatch[] {
  const schema = operation.responses[String(status)] ?? null;
  if (schema === null) return body === undefined || status >= 400 ? [] : [{at: '', message: 'no body is described', isExtra: true}];
  return mismatches(
    validatorFor(`${operation.operationId} ${status}`, strict, () => schema),
    body,
  );
}

function mismatches(validator: ValidateFunction | null, value: unknown): Mismatch[] {
  if (validator === null || validator(value)) return [];
  return (validator.errors ?? []).map((error: ErrorObject) => ({
    at: error.instancePath,
    message: `${error.message ?? error.keyword}${detail(error)}`,
    isExtra: error.keyword === 'additionalProperties',
  }));
}

function detail(error: ErrorObject): string {
  const {additionalProperty, allowedValues} = error.params as {additionalProperty?: string; allowedValues?: unknown};
  if (additionalProperty !== undefined) return `: ${additionalProperty}`;
  return allowedValues === undefined ? '' : `: ${JSON.stringify(allowedValues)}`;
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Literal characters of the path: of two routes that match, the more literal one is meant. */
  readonly literal: number;
}

const ROUTES: readonly Route[] = OPERATION_LIST.map(toRoute).sort((a, b) => b.literal - a.literal);

function toRoute(operation: Operation): Route {
  const names: string[] = [];
  const multi = new Set(
    operation.parameters
      .map((each) => each as JsonObject)
      .filter((each) => each['x-multi-segment'] === true)
      .map((each) => each.name),
  );
  const pattern = operation.path.replace(/[.+]/g, '\\$&').replace(/\/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    // Without a path the contents are those of the root.
    if (name === 'path') return '(?:/(.*))?';
    // GitHub reads slashes in a ref name as they stand.
    return multi.has(name) || name === 'ref' || name === 'basehead' ? '/(.*)' : '/([^/]+)';
  });
  return {operation, pattern: new RegExp(`^${pattern}$`), names, literal: operation.path.replace(/\{\w+\}/g, '').length};
}

/** The operation that a request means and its decoded path parameters; null when the slice has none. */
export function findOperation(method: string, path: string): {operation: Operation; parameters: Record<string, string>} | null {
  for (const {operation, pattern, names} of ROUTES) {
    const match = operation.method === method ? pattern.exec(path) : null;
    if (!match) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]);
    return {operation, parameters: Object.fromEntries(values) as Record<string, string>};
  }
  return null;
}
