import {expect, test} from 'vitest';
import {BlockText} from '../../src/scripts/block-text.ts';

/** `ab`, `cde` and an empty line, each with a prefix of three characters in the document. */
const block = new BlockText([
  {start: 3, text: 'ab'},
  {start: 9, text: 'cde'},
  {start: 16, text: ''},
  {start: 20, text: 'f'},
]);

test('joins its lines', () => {
  expect(block.text).toBe('ab\ncde\n\nf');
});

test('leads offsets back, no further than the end of their line', () => {
  expect(block.toSource({start: 0, end: 1})).toEqual({start: 3, end: 4});
  expect(block.toSource({start: 1, end: 5})).toEqual({start: 4, end: 5});
  expect(block.toSource({start: 4, end: 6})).toEqual({start: 10, end: 12});
  expect(block.toSource({start: 2, end: 3})).toEqual({start: 5, end: 5});
  expect(block.toSource({start: 8, end: 99})).toEqual({start: 20, end: 21});
  expect(new BlockText([]).toSource({start: 0, end: 0})).toEqual({start: 0, end: 0});
});

test('cuts out whole lines', () => {
  expect(block.between(1, 8).text).toBe('cde\n');
  expect(block.between(1, 8).toSource({start: 1, end: 2})).toEqual({start: 10, end: 11});
  expect(block.between(0, 2).text).toBe('');
});
