import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decode, encodeDestination, readTarget} from '../../src/core/link-target.ts';

const internal = (path: string, fragment: string | null = null) => ({kind: 'internal', path, fragment});

test.each([
  ['b.md', internal('docs/b.md')],
  ['./b.md#x', internal('docs/b.md', 'x')],
  ['../README.md', internal('README.md')],
  ['/docs/b.md', internal('docs/b.md')],
  ['/', internal('')],
  ['sub/', internal('docs/sub')],
  ['#x', internal('docs/a.md', 'x')],
  ['?plain=1#L3', internal('docs/a.md', 'L3')],
  ['b.md?raw=true', internal('docs/b.md')],
  ['b.md#', internal('docs/b.md', '')],
  ['a%23b.md#c', internal('docs/a#b.md', 'c')],
  ['%E4%B8%AD.md#%E6%AD%A5', internal('docs/中.md', '步')],
  ['100%.md', internal('docs/100%.md')],
  ['../../other/b.md', {kind: 'outside'}],
  ['/../b.md', {kind: 'outside'}],
  ['../../../issues/7', {kind: 'external'}],
  ['../../../pull/71', {kind: 'external'}],
  ['../../../tree', {kind: 'external'}],
  ['../../../issue-list.md', {kind: 'outside'}],
  ['../../issues', {kind: 'outside'}],
  ['https://example.org/a.md', {kind: 'external'}],
  ['mailto:a@example.org', {kind: 'external'}],
  ['//example.org/a.md', {kind: 'external'}],
  ['{{ site.url }}/a.md', {kind: 'external'}],
  ['a/{% link b.md %}', {kind: 'external'}],
  ['docs/\u0024{BASE}/a.md#{{ part }}', {kind: 'external'}],
  ['<version>/a.md', {kind: 'external'}],
  ['b.md#{{ part }}', {kind: 'internal', path: 'docs/b.md', fragment: null}],
  ['b.md?{{ query }}#c', {kind: 'internal', path: 'docs/b.md', fragment: 'c'}],
  ['b.md?x={{', {kind: 'internal', path: 'docs/b.md', fragment: null}],
  ['{{b.md', {kind: 'internal', path: 'docs/{{b.md', fragment: null}],
  ['<b>', {kind: 'external'}],
  ['<>b.md', {kind: 'internal', path: 'docs/<>b.md', fragment: null}],
  ['$' + '{BASE}/a.md', {kind: 'external'}],
  ['<version>/a.md', {kind: 'external'}],
])('reads %s from docs/a.md', (url, expected) => {
  expect(readTarget('docs/a.md', url)).toEqual(expected);
});

test('a malformed percent sequence stays as it is written', () => {
  expect(decode('%E4%B8.md')).toBe('%E4%B8.md');
  expect(decode('%zz')).toBe('%zz');
});

test('an encoded path reads back as itself', () => {
  const name = fc
    .string({unit: 'grapheme', minLength: 1})
    .filter((text) => !/[/\0]/u.test(text) && text.isWellFormed() && text !== '.' && text !== '..');
  fc.assert(
    fc.property(name, (text) => {
      const url = `./${encodeDestination(text)}`;
      expect(url).not.toMatch(/[\s()<>#?]/u);
      expect(decode(url)).toBe(`./${text}`);
    }),
  );
});
