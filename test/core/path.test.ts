import fc from 'fast-check';
import {expect, test} from 'vitest';
import {basename, dirname, join, normalize, relative} from '../../src/core/path.ts';

test('takes paths apart', () => {
  expect(dirname('docs/a/b.md')).toBe('docs/a');
  expect(dirname('b.md')).toBe('');
  expect(basename('docs/a/b.md')).toBe('b.md');
  expect(join('', 'a.md')).toBe('a.md');
  expect(join('docs', '../a.md')).toBe('docs/../a.md');
});

test('resolves dots and refuses to leave the root', () => {
  expect(normalize('docs/./a/../b.md')).toBe('docs/b.md');
  expect(normalize('/docs//a.md/')).toBe('docs/a.md');
  expect(normalize('docs/..')).toBe('');
  expect(normalize('docs/../../a.md')).toBeNull();
});

test('writes the way from one document to another', () => {
  expect(relative('docs/a.md', 'docs/b.md')).toBe('b.md');
  expect(relative('docs/cases/x/a.md', 'docs/b.md')).toBe('../../b.md');
  expect(relative('README.md', 'docs/b.md')).toBe('docs/b.md');
  expect(relative('docs/docs/a.md', 'docs/docs')).toBe('../docs');
});

test('the way from one document to another leads there', () => {
  const segment = fc.stringMatching(/^[a-c]{1,2}$/);
  const path = fc.array(segment, {minLength: 1, maxLength: 5}).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(normalize(join(dirname(from), relative(from, to)))).toBe(to);
    }),
  );
});
