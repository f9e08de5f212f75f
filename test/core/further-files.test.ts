import {expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse.ts';
import {chooseFurtherFiles, needsData} from '../../src/core/further-files.ts';
import {preflight} from '../support/conventions.ts';

const configured = (text: string) => parseConfig(`extends: general\n${text}`, 'c.yml', []);

test('the indexes that there are', () => {
  const conventions = configured(
    'indexes:\n  - {id: nav, file: mkdocs.yml, entry: {form: nav}}\n  - {id: gone, file: gone.json, entry: {form: json}}\n',
  );
  expect([...chooseFurtherFiles(['a.md', 'mkdocs.yml', 'package.json'], conventions)]).toEqual(['mkdocs.yml']);
  expect(needsData(conventions)).toBe(true);
});

test('the files beside documents of a kind that keeps its fields there', () => {
  const conventions = configured(
    "kinds:\n  - {id: kep, include: 'keps/**', metadata: {form: sidecar, file: kep.yaml, fields: {status: {labels: [status]}}}}\n",
  );
  const files = ['keps/1/README.md', 'keps/1/kep.yaml', 'keps/2/README.md', 'keps/3/kep.yaml', 'other/README.md', 'other/kep.yaml'];
  expect([...chooseFurtherFiles(files, conventions)]).toEqual(['keps/1/kep.yaml']);
});

test('a file outside the root is not asked for', () => {
  const conventions = configured(
    "kinds:\n  - {id: x, include: '**', metadata: {form: sidecar, file: ../../x.yaml, fields: {s: {labels: [s]}}}}\n",
  );
  expect([...chooseFurtherFiles(['a/b.md', 'x.yaml'], conventions)]).toEqual([]);
});

test('conventions of Markdown alone need no reader of YAML', () => {
  expect(needsData(preflight)).toBe(false);
  expect(needsData(configured(''))).toBe(false);
});
