import {expect, test} from 'vitest';
import {stringify} from 'yaml';
import {parseConfig} from '../../src/config/parse.ts';
import {conventionsOf, presets} from '../../src/config/presets/index.ts';
import {PRESETS} from '../../src/config/schema.ts';
import type {Conventions} from '../../src/core/conventions.ts';
import {listRuleIds} from '../../src/core/tool-rules.ts';
import {rules} from '../../src/rules/index.ts';

/** Conventions without what compiled patterns hold besides their source. */
const plain = (conventions: Conventions) =>
  JSON.parse(JSON.stringify(conventions, (key, value) => (key === 'names' ? undefined : (value as unknown)))) as Conventions;

/** A preset as a user would write it: expressions as text, with their letter-case flag in front. */
const toYaml = (preset: unknown) =>
  stringify(
    JSON.parse(
      JSON.stringify(preset, (_, value) => (value instanceof RegExp ? value.source.replaceAll('\\/', '/') : (value as unknown))),
    ) as unknown,
  );

test('presets are listed once', () => {
  expect(Object.keys(presets)).toEqual([...PRESETS]);
});

test.each(PRESETS)('%s is a configuration file as users write them', (name) => {
  const written = parseConfig(`extends: general\n${toYaml({...presets[name], extends: undefined})}`, 'preset.yml', listRuleIds(rules));
  const own = conventionsOf(name);
  expect(plain(written).kinds).toEqual(JSON.parse(JSON.stringify(own.kinds).replaceAll('\\\\/', '/')));
});

test.each(PRESETS)('`extends: %s` alone is a valid file', (name) => {
  expect(plain(parseConfig(`extends: ${name}\n`, 'c.yml', []))).toEqual(plain(conventionsOf(name)));
});
