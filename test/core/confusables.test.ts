import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldLine} from '../../src/core/confusables.ts';

describe('foldLine', () => {
  test.each([
    ['  Co-Authored-By:\t X ', 'co-authored-by: x'],
    ['Со-аuthоred', 'co-authored'],
    ['𝓖enerated', 'generated'],
    ['Ｃｏ－ａ：', 'co-a:'],
    ['cl\u200ba\u00adu\u2060de', 'claude'],
    ['ᏟꓚⲤᴄᴏ ᴀᴜᴛʜᴏʀᴇᴅ-ʙʏ', 'cccco authored-by'],
    ['\u0007cl\u0000au\u007fde\u2800\u0085x', 'claude x'],
    ['Clàudé', 'claude'],
    ['中文：说明', '中文:说明'],
    ['🤖\ufe0f x', '🤖 x'],
  ])('%j', (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'B', 'С', 'é', '\u200b', ' ', '\u3000', '中', 'ﬁ', '🤖', '-', '‐')}), (line) => {
        expect(foldLine(foldLine(line))).toBe(foldLine(line));
      }),
    );
  });
});
