import {Ajv} from 'ajv';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {configJsonSchema} from '../../scripts/docs/config-schema.ts';

const validate = new Ajv({strict: true, allowUnionTypes: true, formats: {regex: true}}).compile(
  JSON.parse(configJsonSchema(['link/missing-target'])) as object,
);

test.each([
  'version: 1',
  'extends: incidents',
  'ignore: [vendor/**]\nrules: {link/missing-target: off}',
  'kinds: [{id: adr, include: docs/adr/*.md, metadata: {form: section, fields: {status: {labels: [Status], values: {accepted: [Accepted]}}}}}]',
  'kinds: [{id: a, filename: {match: ^a, expected: an a}, charset: ascii}, {id: b, filename: ^b, charset: {allow: ascii}}]',
])('an editor accepts %j', (text) => {
  expect(validate(parse(text)) || validate.errors).toBe(true);
});

test.each(['version: 2', 'extends: incident', 'kinds: [{include: a.md}]', 'rules: {link/missing-target: of}', 'kindes: []'])(
  'an editor marks %j',
  (text) => {
    expect(validate(parse(text))).toBe(false);
  },
);
