import {readFile} from 'node:fs/promises';
import {buildSchema, validateSchema} from 'graphql';
import {describe, expect, test} from 'vitest';
import {HANDLERS} from '../handlers.ts';
import {findFile} from './full-description.ts';
import {toJsonSchema} from './json-schema.ts';
import {OPERATIONS} from './operations.ts';
import {DESCRIPTION_SOURCE, digestOf, type JsonObject, printSlice, sliceDescription} from './slice-description.ts';
import {GRAPHQL_SOURCE, sliceGraphql} from './slice-graphql.ts';
import {DESCRIPTION, findOperation, OPERATION_BY_ID, validateBody, validateParameters, validateResponse} from './validate.ts';

const FILE = new URL('api.github.com.json', import.meta.url);

function operation(id: string) {
  const found = OPERATION_BY_ID.get(id);
  if (!found) throw new Error(`No operation ${id}`);
  return found;
}

const wrong = (id: string, body: unknown) => validateBody(operation(id), body).map((each) => `${each.at} ${each.message}`);

describe('the committed slice', () => {
  test('is what the pinned description gives', async () => {
    const committed = await readFile(FILE, 'utf8');
    const full = await findFile(DESCRIPTION_SOURCE);
    if (full === null) console.error('Not verified: @octokit/openapi is not here; refresh.ts brings it');
    else expect(printSlice(sliceDescription(JSON.parse(full) as JsonObject, OPERATIONS))).toBe(committed);
    // What can be seen without the package: nobody edited the file by hand.
    expect(digestOf(DESCRIPTION.paths, DESCRIPTION.schemas)).toBe(DESCRIPTION.digest);
    expect(printSlice(DESCRIPTION)).toBe(committed);
  });

  test('has the operations of the list, and the server a handler for each', () => {
    expect([...OPERATION_BY_ID.keys()].sort()).toEqual([...OPERATIONS]);
    expect(Object.keys(HANDLERS).sort()).toEqual([...OPERATIONS]);
  });

  test('has every schema that it refers to, and no other', () => {
    const text = JSON.stringify([DESCRIPTION.paths, DESCRIPTION.schemas]);
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]));
    expect([...referred].sort()).toEqual(Object.keys(DESCRIPTION.schemas).sort());
  });

  test('compiles', () => {
    for (const each of OPERATION_BY_ID.values()) {
      validateBody(each, {});
      validateParameters(each, 'path', {});
      validateParameters(each, 'query', {});
      for (const status of Object.keys(each.responses)) validateResponse(each, Number(status), {});
    }
    expect(OPERATION_BY_ID.size).toBe(OPERATIONS.length);
  });
});

describe('the committed GraphQL slice', () => {
  test('is what the pinned schema gives, and a schema', async () => {
    const committed = await readFile(new URL('api.graphql', import.meta.url), 'utf8');
    const full = await findFile(GRAPHQL_SOURCE);
    if (full === null) console.error('Not verified: @octokit/graphql-schema is not here; refresh.ts brings it');
    else expect(sliceGraphql(full)).toBe(committed);
    expect(validateSchema(buildSchema(committed))).toEqual([]);
  });
});

describe('slicing', () => {
  const full = {
    paths: {
      '/a': {
        get: {
          operationId: 'a/get',
          description: 'prose',
          responses: {200: {content: {'application/json': {schema: {$ref: '#/components/schemas/b'}}}}},
        },
      },
      '/z': {get: {operationId: 'z/get', responses: {}}},
    },
    components: {
      schemas: {
        b: {
          type: 'object',
          title: 'B',
          properties: {title: {type: 'string', example: 'x'}, c: {$ref: '#/components/schemas/c'}},
          required: ['title'],
        },
        c: {enum: ['description'], description: 'prose'},
        d: {type: 'string'},
      },
    },
  };

  test('keeps what is reached, and names that look like prose', () => {
    const slice = sliceDescription(full, ['a/get']);
    expect(Object.keys(slice.paths)).toEqual(['/a']);
    expect(slice.schemas).toEqual({
      b: {type: 'object', properties: {title: {type: 'string'}, c: {$ref: '#/components/schemas/c'}}, required: ['title']},
      c: {enum: ['description']},
    });
  });

  test('refuses an operation that is not there', () => {
    expect(() => sliceDescription(full, ['q/get'])).toThrow('no operation q/get');
  });
});

describe('conversion to JSON Schema', () => {
  test('closes objects, and lets null through where the description does', () => {
    expect(toJsonSchema({type: 'object', properties: {a: {type: 'string', nullable: true, enum: ['x']}}})).toEqual({
      type: 'object',
      properties: {a: {type: ['string', 'null'], enum: ['x', null]}},
      additionalProperties: false,
    });
    expect(toJsonSchema({allOf: [{$ref: '#/components/schemas/b'}], nullable: true})).toEqual({
      anyOf: [{allOf: [{$ref: 'github#/schemas/b'}]}, {type: 'null'}],
    });
    expect(toJsonSchema({type: 'object', properties: {}, additionalProperties: true})).toMatchObject({additionalProperties: true});
  });
});

describe('validation', () => {
  test('finds what GitHub refuses', () => {
    expect(wrong('issues/create-comment', {})).toEqual([" must have required property 'body'"]);
    expect(wrong('pulls/create-review', {event: 'COMMENTED'})).toHaveLength(1);
    expect(wrong('reactions/create-for-issue', {content: 'thumbsup'})).toHaveLength(1);
    const annotations = Array.from({length: 51}, () => ({path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm'}));
    expect(wrong('checks/create', {name: 'c', head_sha: 'x', output: {title: 't', summary: 's', annotations}})).toContain(
      '/output/annotations must NOT have more than 50 items',
    );
  });

  test('finds what GitHub ignores', () => {
    expect(wrong('pulls/create-review', {comments: [{path: 'a', body: 'b', startLine: 1}]})).toEqual([
      '/comments/0 must NOT have additional properties: startLine',
    ]);
    expect(validateParameters(operation('pulls/list'), 'query', {page_size: '3'})[0]?.isExtra).toBe(true);
  });

  test('gives parameters their types', () => {
    const query: Record<string, unknown> = {per_page: '5'};
    expect(validateParameters(operation('pulls/list'), 'query', query)).toEqual([]);
    expect(query).toEqual({per_page: 5});
  });
});

test('routes find the operation that is meant', () => {
  const found = (method: string, path: string) => [
    findOperation(method, path)?.operation.operationId,
    findOperation(method, path)?.parameters,
  ];
  expect(found('GET', '/repos/o/r/contents/docs/a%20b.md')).toEqual(['repos/get-content', {owner: 'o', repo: 'r', path: 'docs/a b.md'}]);
  expect(found('GET', '/repos/o/r/contents')).toEqual(['repos/get-content', {owner: 'o', repo: 'r', path: ''}]);
  expect(found('GET', '/repos/o/r/commits/heads/x/status')).toEqual([
    'repos/get-combined-status-for-ref',
    {owner: 'o', repo: 'r', ref: 'heads/x'},
  ]);
  expect(found('PATCH', '/repos/o/r/pulls/comments/7')).toEqual(['pulls/update-review-comment', {owner: 'o', repo: 'r', comment_id: '7'}]);
  expect(found('GET', '/repos/o/r/compare/a/b...c')).toEqual([
    'repos/compare-commits-with-basehead',
    {owner: 'o', repo: 'r', basehead: 'a/b...c'},
  ]);
  expect(findOperation('GET', '/orgs/o')).toBeNull();
});
