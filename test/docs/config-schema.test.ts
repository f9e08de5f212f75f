import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {configTable} from '../../scripts/docs/config-page.ts';
import {configJsonSchema} from '../../scripts/docs/config-schema.ts';
import {rules} from '../../src/rules/index.ts';

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

const configs = new Set(rules.flatMap(({examples}) => examples.flatMap(({config}) => config ?? [])));
configs.add(readFileSync(new URL('../../examples/adr-docs/.github/docs-curator.yml', import.meta.url), 'utf8'));

test.each([...configs])('an editor accepts what the tool accepts: %j', (text) => {
  expect(validate(parse(text)) || validate.errors).toBe(true);
});

test('every key has a row, and every choice is named once', () => {
  const rows = configTable(['link/missing-target']).split('\n');
  for (const key of ['kinds[].metadata.fields.<name>.required', 'kinds[].sections.required']) {
    expect(rows.filter((row) => row.startsWith(`| \`${key}\` |`))).toHaveLength(1);
  }
  expect(rows).toContain('| `version` | `1` |  |');
});
