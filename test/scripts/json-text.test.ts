import fc from 'fast-check';
import {expect, test} from 'vitest';
import {blankJson, isJson} from '../../src/scripts/json-text.ts';

test.each(['{"a": [1, 2.5e3, true, null]}', ' [ "a" ]\n', '{\n  "a": <id>, // first\n  ...\n  "b": [..., {…}],\n}', '{}'])(
  'is JSON as documentation shows it: %j',
  (text) => {
    expect(isJson(text)).toBe(true);
  },
);

test.each(['', '{ ls; }', '[ -f a ]', '[[ -f a ]]', '{"a": 1', '{"a": 1}}', '{"a": 1} x', '["a\n"]', '{a: 1}', '[a-z]'])(
  'is none: %j',
  (text) => {
    expect(isJson(text)).toBe(false);
  },
);

const always = () => true;

test('blanks answers between commands, in their places', () => {
  expect(blankJson('curl a\n{\n "b": 1\n}\ncurl c\n  ["d"]\n', always)).toBe('curl a\n \n       \n \ncurl c\n       \n');
  expect(blankJson('curl a\n{\n "b": 1\n}\n', () => false)).toBe(null);
  expect(blankJson('curl a\n{"b": 1} | tee c\n', always)).toBe(null);
  expect(blankJson('{"a": 1}\n', always)).toBe(null);
});

test('keeps the length and the line feeds of any text', () => {
  const part = fc.constantFrom('{', '}', '[', ']', '"a"', ':', ',', '1', '\n', '\n{', '\n[', ' ', '…', '😀', 'x');
  fc.assert(
    fc.property(fc.array(part, {maxLength: 60}), (parts) => {
      const text = parts.join('');
      const lengths = (value: string) => value.split('\n').map((line) => line.length);
      expect(lengths(blankJson(text, always) ?? text)).toEqual(lengths(text));
    }),
  );
});

test('brackets that nothing closes cost no more than their length', () => {
  const measure = (count: number) => {
    const start = performance.now();
    blankJson(`a\n${'{\n'.repeat(count)}`, always);
    return performance.now() - start;
  };
  measure(1_000);
  expect(measure(80_000) / Math.max(measure(10_000), 3)).toBeLessThan(40);
});
