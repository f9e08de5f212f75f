import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {TOOL} from '../../src/core/tool.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
const {name, version} = JSON.parse(read('package.json')) as {name: string; version: string};

test('reports and the lock file name the version of the package', () => {
  expect(TOOL).toEqual({name, version});
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({name, version, packages: {'': {name, version}}});
});

test('the newest release of the changelog is the version of the package, or nothing is released yet', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gmu)].map(([, heading]) => heading);
  expect(headings[0]).toBe('Unreleased');
  expect([undefined, version]).toContain(headings[1]);
});
