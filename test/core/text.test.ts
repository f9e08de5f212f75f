import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LineIndex} from '../../src/core/text.ts';

test('counts LF, CRLF and lone CR as line ends, columns in UTF-16 code units', () => {
  const lines = new LineIndex('a\r\n中😀b\rc\n');
  expect(lines.count).toBe(4);
  expect(lines.pointAt(0)).toEqual({line: 1, column: 1});
  expect(lines.pointAt(2)).toEqual({line: 1, column: 3});
  expect(lines.pointAt(3)).toEqual({line: 2, column: 1});
  expect(lines.pointAt(6)).toEqual({line: 2, column: 4});
  expect(lines.pointAt(8)).toEqual({line: 3, column: 1});
  expect(lines.pointAt(10)).toEqual({line: 4, column: 1});
  expect(lines.pointAt(99)).toEqual({line: 4, column: 1});
  expect(lines.spanOf(2)).toEqual({start: 3, end: 8});
  expect(lines.startOf(9)).toBe(10);
});

test('a place leads back to its offset', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '中', '😀')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), (value, at) => {
      const lines = new LineIndex(value);
      const offset = Math.min(at, value.length);
      const {line, column} = lines.pointAt(offset);
      expect(lines.startOf(line) + column - 1).toBe(offset);
    }),
  );
});
