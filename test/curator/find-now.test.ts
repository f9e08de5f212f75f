import {expect, test} from 'vitest';
import {findNow, listFixed} from '../../src/curator/find-now.ts';
import {SECOND} from './support/passes.ts';

const item = (id: string) => SECOND.items.find((one) => one.id === id) ?? expect.fail(id);
const lines = (...all: readonly string[]) => all.join('\n');
const status = {...item('F2'), last: {...item('F2').last, lines: [3]}};

test('what names a document is found by the name, wherever it moved', () => {
  const name = 'addon-idc-image-registry-mirror-guide.md';
  expect(findNow(item('F3'), null, lines('# A', '', `See [\`${name}\`](${name}).`, '', `- [it](./sub/${name})`))).toEqual({
    path: item('F3').last.path,
    lines: [3, 5],
    text: null,
  });
  expect(findNow(item('F3'), null, lines('# A', `not-${name}`, `${name}x`))).toBeNull();
});

test('a value is found by what its line began with', () => {
  const before = lines('# A', '', '> **Status**: stable');
  expect(findNow(status, before, lines('# A', '', '', '> **Status**: draft (v1)'))?.text).toBe('> **Status**: draft (v1)');
  expect(findNow(status, before, lines('> **Status**: draft', '> **Status**: draft'))).toBeNull();
  expect(findNow(status, lines('# B', '', 'Other text'), lines('# A', '> **Status**: draft'))).toBeNull();
});

test('what cannot be told is not told', () => {
  expect(findNow(item('F3'), null, null)).toBeNull();
  expect(findNow(item('F3'), null, 'addon-idc-image-registry-mirror-guide.md\n'.repeat(6))).toBeNull();
  expect(findNow(status, null, '> **Status**: draft')).toBeNull();
});

test('only what this pass says is fixed is looked up, in documents', () => {
  expect(listFixed(SECOND).items.map(({id}) => id)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5']);
  expect(listFixed({...SECOND, number: 3}).items).toEqual([]);
});
