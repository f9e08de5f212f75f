import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LogLines} from './log-lines.ts';
import {rulesWithout} from './rules.ts';

function readChunks(chunks: readonly Buffer[]): string[] {
  const lines = new LogLines(rulesWithout());
  return [...chunks.flatMap((chunk) => lines.push(chunk)), ...lines.end()];
}

test('lines do not depend on where the chunks are cut', () => {
  const text = fc.string({unit: fc.constantFrom('a', '\r', '\n', 'ü', '😀', '\ufeff')});
  fc.assert(
    fc.property(text, fc.nat(), (printed, seed) => {
      const bytes = Buffer.from(printed);
      const cut = bytes.length === 0 ? 0 : seed % bytes.length;
      expect(readChunks([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(readChunks([bytes]));
    }),
  );
});

test('the last line may lack a newline, and bytes that are no UTF-8 become U+FFFD', () => {
  expect(readChunks([Buffer.from([0x61, 0x0d, 0x0a, 0xff, 0x62])])).toEqual(['a', '\ufffdb']);
});
