import {expect, test} from 'vitest';
import {findDefinitionDestination, findInlineDestination} from '../../src/core/link-destination.ts';

test.each([
  ['[a](b)', 'b', 'b'],
  ['[a]( b )', 'b', 'b'],
  ['[a](<b c>)', 'b c', 'b c'],
  ['[a](<>)', '', ''],
  ['[a]()', '', ''],
  ['[a](b "](c)")', 'b', 'b'],
  ['[a](b(c)d)', 'b(c)d', 'b(c)d'],
  ['[a](b\\(c)', 'b(c', 'b\\(c'],
  ['![a](x) b](y)', 'y', 'y'],
  ['[a](b', 'b', null],
  ['[a](b c)', 'b', null],
  [`[a](${'('.repeat(33)}b${')'.repeat(33)})`, 'b', null],
])('the destination of %j', (text, url, expected) => {
  const span = findInlineDestination(text, 1, text.length, url);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  ['[a]: b', 'b'],
  ['[a]: <b c> "d"', 'b c'],
  ['[a]:\n  b\n  "c"', 'b'],
  ['[a\\]: x]: b', 'b'],
  ['[a]: <>', ''],
  ['[a] b', null],
  ['[a]: <b', null],
])('the destination of the definition %j', (text, expected) => {
  const span = findDefinitionDestination(text, 0, text.length);
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

test('look-alikes take linear time', () => {
  const time = (size: number) => {
    const text = `![${'](a "'.repeat(size)}](b)`;
    const start = performance.now();
    findInlineDestination(text, 2, text.length, 'b');
    return performance.now() - start;
  };
  time(20_000);
  expect(time(400_000)).toBeLessThan(Math.max(500, 40 * time(20_000)));
});
