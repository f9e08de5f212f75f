import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapeControl} from '../../src/core/escape.ts';

describe('escapeControl', () => {
  test.each([
    ['plain text, 中文 and 🤖 stay', 'plain text, 中文 and 🤖 stay'],
    ['\u001b[31mred\u0007', '\\u{1b}[31mred\\u{7}'],
    ['a\r\n\tb', 'a\\u{d}\\u{a}\\u{9}b'],
    ['\u009b31m\u007f', '\\u{9b}31m\\u{7f}'],
    ['a\u202eb\u2066c\u2069', 'a\\u{202e}b\\u{2066}c\\u{2069}'],
    ['zero\u200bwidth\ufeff\u2060', 'zero\\u{200b}width\\u{feff}\\u{2060}'],
    ['line\u2028paragraph\u2029', 'line\\u{2028}paragraph\\u{2029}'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['lone \udce9', 'lone \\u{dce9}'],
  ])('%j', (text, expected) => {
    expect(escapeControl(text)).toBe(expected);
  });

  test('what comes out holds nothing left to escape', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => escapeControl(escapeControl(text)) === escapeControl(text)));
  });
});
