import {expect, test} from 'vitest';
import {findNearest} from '../../src/core/nearest.ts';
import {quote} from '../../src/core/quote.ts';

test('quotes on one line and cuts in the middle', () => {
  expect(quote('a.md')).toBe('`a.md`');
  expect(quote('a\n  b')).toBe('`a b`');
  expect(quote('a`b')).toBe('`aˋb`');
  expect(quote('abcdefghij', 5)).toBe('`ab…ij`');
  expect(quote(`${'a'.repeat(60)}${'z'.repeat(60)}`).length).toBe(90);
});

test('never cuts a character in two', () => {
  expect(quote('😀😀😀😀', 4).isWellFormed()).toBe(true);
  expect(quote('a😀😀😀😀b', 6).isWellFormed()).toBe(true);
});

test('finds what was meant, or nothing', () => {
  expect(findNearest('setpu', ['setup', 'set-up-the-cluster', 'other'])).toBe('setup');
  expect(findNearest('setup', ['teardown'])).toBeNull();
  expect(findNearest('setup', [])).toBeNull();
});
