import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeData, escapeLine, escapeProperty} from '../../src/reporters/workflow-commands.ts';
import {HOSTILE} from './report-of.ts';

test('data', () => {
  expect(escapeData('100%\r\na:b,c')).toBe('100%25%0D%0Aa:b,c');
});

test('a property', () => {
  expect(escapeProperty('100%\r\na:b,c')).toBe('100%25%0D%0Aa%3Ab%2Cc');
});

describe('a printed line', () => {
  test.each([
    ['::error::x', '\\::error::x'],
    [' \u00A0\u3000::error::x', ' \u00A0\u3000\\::error::x'],
    ['a\r\n::error::x', 'a\\u{d}\\u{a}::error::x'],
    ['\t::error::x', '\\u{9}::error::x'],
    ['\uFEFF::error::x', '\\u{feff}::error::x'],
    [':::error', '\\:::error'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x ##[group]y', 'a ##\\[error]x ##\\[group]y'],
    ['###[error]', '###\\[error]'],
    ['## [a](b)', '## [a](b)'],
  ])('%j', (line, expected) => {
    expect(escapeLine(line)).toBe(expected);
  });
});

test('any text is one line that a runner takes for text', () => {
  const part = fc.oneof(fc.constantFrom(...HOSTILE, '#', '[', ':', ' ', '\u0085', '\u3000'), fc.string({unit: 'binary'}));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const line = escapeLine(parts.join(''));
      // What a runner trims is white space by .NET, which knows U+0085 and not U+FEFF.
      expect(line).not.toMatch(/[\r\n\u2028\u2029]|##\[|^[\s\u0085]*::/u);
      expect(escapeLine(line)).toBe(line);
    }),
    {numRuns: 1000},
  );
});
