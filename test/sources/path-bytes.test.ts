import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decodePath, encodePath, splitPaths} from '../../src/sources/path-bytes.ts';

test('a path in UTF-8 is its text', () => {
  expect(decodePath(Buffer.from('docs/文.md'))).toBe('docs/文.md');
  expect(encodePath('docs/文.md')).toBe('docs/文.md');
});

test('other paths stay apart', () => {
  expect(decodePath(Buffer.from('caf\xe9.md', 'latin1'))).toBe('caf\udce9.md');
  expect(decodePath(Buffer.from('caf\xe8.md', 'latin1'))).toBe('caf\udce8.md');
});

test('every sequence of bytes comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(Buffer.from(encodePath(decodePath(bytes)) as string)).toEqual(Buffer.from(bytes));
    }),
  );
});

test('a list is split at NUL bytes alone', () => {
  expect(splitPaths(Buffer.from(''))).toEqual([]);
  expect(splitPaths(Buffer.from('a b\0c\nd\0'))).toEqual(['a b', 'c\nd']);
  expect(splitPaths(Buffer.concat([Buffer.from('文\0'), Buffer.from([0xe9, 0])]))).toEqual(['文', '\udce9']);
});
