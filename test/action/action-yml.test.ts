import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {readInputs} from '../../src/action/inputs.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>;
  readonly outputs: Readonly<Record<string, {readonly description: string}>>;
  readonly runs: unknown;
}

const manifest: Manifest = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8'));

test('the inputs are the ones that are read, with defaults that are right', () => {
  const asked = new Set<string>();
  const get = (name: string) => {
    asked.add(name);
    return manifest.inputs[name]?.default ?? '';
  };
  // The runner puts the token in; a caller without one gives none.
  expect(readInputs(get)).toEqual({...readInputs(() => ''), token: ['$', '{{ github.token }}'].join('')});
  expect(Object.keys(manifest.inputs)).toEqual([...asked]);
});

test('every input and output says what it is', () => {
  for (const {description} of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
    expect(description).toMatch(/^[A-Z].*\.$/su);
  }
});

test('it runs on Node 24', () => {
  expect(manifest.runs).toEqual({using: 'node24', main: 'dist/action.js'});
});
