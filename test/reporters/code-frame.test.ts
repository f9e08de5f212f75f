import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {LineIndex} from '../../src/core/text.ts';
import {createFrame} from '../../src/reporters/code-frame.ts';
import {placeOf} from './report-of.ts';

/** The frame as it will look: each line, and under it the underline. */
function frameOf(text: string, place: Parameters<typeof createFrame>[2], columns = 40): string[] {
  const frame = createFrame(text, new LineIndex(text), place, columns);
  return frame.flatMap((line) => [`${line.line}|${line.text}`, `${line.line}|${' '.repeat(line.indent)}${'^'.repeat(line.width)}`]);
}

function frameAt(text: string, needle: string, columns?: number): string[] {
  return frameOf(text, placeOf(text, needle), columns);
}

describe('a line that fits', () => {
  test('is shown whole', () => {
    expect(frameAt('One\nTwo words here\nThree', 'words')).toEqual(['2|Two words here', '2|    ^^^^^']);
  });

  test('fits to the last column', () => {
    expect(frameAt('abcdefghijklmnopqrst', 'st', 20)).toEqual(['1|abcdefghijklmnopqrst', '1|                  ^^']);
  });

  test('ends before CR LF', () => {
    expect(frameOf('One\r\nTwo\r\n', {line: 1, column: 3, endLine: 2, endColumn: 1})).toEqual(['1|One', '1|  ^']);
  });

  test('counts two columns for each Chinese character and its punctuation', () => {
    expect(frameAt('参见：`a.md`，先读它', '`a.md`')).toEqual(['1|参见：`a.md`，先读它', '1|      ^^^^^^']);
    expect(frameAt('参见：`a.md`，先读它', '先读')).toEqual(['1|参见：`a.md`，先读它', '1|              ^^^^']);
  });

  test('counts nothing for a combining mark', () => {
    expect(frameAt('e\u0301e\u0301 x', 'x')).toEqual(['1|e\u0301e\u0301 x', '1|   ^']);
  });

  test.each([
    ['a flag', '🇩🇪'],
    ['a keycap', '1️⃣'],
    ['a heart with a variation selector', '❤️'],
    ['a family', '👨‍👩‍👧'],
    ['a skin tone', '👍🏽'],
  ])('counts two columns for %s', (_name, emoji) => {
    expect(frameAt(`${emoji} x`, 'x')).toEqual([`1|${emoji} x`, '1|   ^']);
    expect(frameAt(`${emoji} x`, emoji)).toEqual([`1|${emoji} x`, '1|^^']);
  });

  test('has its tabs expanded to stops of four', () => {
    expect(frameAt('\ta\tbc\td', 'd')).toEqual(['1|    a   bc  d', '1|            ^']);
    expect(frameAt('ab\tc', '\t')).toEqual(['1|ab  c', '1|  ^^']);
  });

  test('shows what is invisible', () => {
    expect(frameAt('a\u202Eb c', 'c')).toEqual(['1|a\\u{202e}b c', '1|           ^']);
    expect(frameAt('a\u001B[31mb', 'b')).toEqual(['1|a\\u{1b}[31mb', '1|           ^']);
    expect(frameAt('a\u200Bb', '\u200B')).toEqual(['1|a\\u{200b}b', '1| ^^^^^^^^']);
    expect(frameAt('a👨\u200Db', 'b')).toEqual(['1|a👨\\u{200d}b', '1|           ^']);
  });

  test('does not hold a runner command', () => {
    expect(frameAt('a ##[error]b', 'error')).toEqual(['1|a ##\\[error]b', '1|      ^^^^^']);
  });
});

describe('an empty range', () => {
  test('has one caret', () => {
    expect(frameOf('One', {line: 1, column: 2, endLine: 1, endColumn: 2})).toEqual(['1|One', '1| ^']);
  });

  test('stands after the last character', () => {
    expect(frameOf('One', {line: 1, column: 4, endLine: 1, endColumn: 4})).toEqual(['1|One', '1|   ^']);
  });

  test('stands on the empty last line', () => {
    expect(frameOf('One\n', {line: 2, column: 1, endLine: 2, endColumn: 1})).toEqual(['2|', '2|^']);
  });

  test('stands in an empty text', () => {
    expect(frameOf('', {line: 1, column: 1, endLine: 1, endColumn: 1})).toEqual(['1|', '1|^']);
  });
});

describe('a range over several lines', () => {
  test('shows the first and the last', () => {
    const text = '> **A**: x\n> **B**: y\n> **C**: z\n';
    expect(frameOf(text, {line: 1, column: 3, endLine: 3, endColumn: 8})).toEqual([
      '1|> **A**: x',
      '1|  ^^^^^^^^',
      '3|> **C**: z',
      '3|^^^^^^^',
    ]);
  });

  test('leaves the indentation of the last line alone', () => {
    expect(frameOf('- a\n  b c\n', {line: 1, column: 3, endLine: 2, endColumn: 4})).toEqual(['1|- a', '1|  ^', '2|  b c', '2|  ^']);
  });

  test('does not reach into a line that it ends before', () => {
    expect(frameOf('One\nTwo\n', {line: 1, column: 1, endLine: 2, endColumn: 1})).toEqual(['1|One', '1|^^^']);
    expect(frameOf('One\nTwo\nThree', {line: 1, column: 2, endLine: 3, endColumn: 1})).toEqual(['1|One', '1| ^^', '2|Two', '2|^^^']);
  });
});

describe('a long line', () => {
  const before = 'before '.repeat(800);
  const after = ' after'.repeat(800);

  test('is cut after a range at its start', () => {
    expect(frameAt(`HERE${after}`, 'HERE')).toEqual(['1|HERE after after after after after aft…', '1|^^^^']);
  });

  test('is cut on both sides of a range in its middle', () => {
    expect(frameAt(`${before}HERE${after}`, 'HERE')).toEqual(['1|…re before before HERE after after afte…', '1|                  ^^^^']);
  });

  test('is cut before a range at its end', () => {
    expect(frameAt(`${before}HERE`, 'HERE')).toEqual([
      '1|…efore before before before before HERE',
      '1|                                   ^^^^',
    ]);
  });

  test('gives its room to the longer side', () => {
    expect(frameAt(`${before}HERE it ends`, 'HERE')).toEqual([
      '1|…fore before before before HERE it ends',
      '1|                           ^^^^',
    ]);
  });

  test('never shows half of a Chinese character', () => {
    const text = `${'很长的一行，'.repeat(900)}见 x${'，后面'.repeat(900)}`;
    expect(frameAt(text, 'x')).toEqual(['1|…，很长的一行，见 x，后面，后面，后面，…', '1|                  ^']);
  });

  test('shows the start of a range that is longer than the window', () => {
    const text = `Begin ${'word '.repeat(1000)}`;
    expect(frameOf(text, {line: 1, column: 7, endLine: 1, endColumn: 5000})).toEqual([
      '1|…word word word word word word word wor…',
      '1| ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ]);
  });

  test('costs the same however long it is', () => {
    const text = 'x'.repeat(5_000_000);
    const lines = new LineIndex(text);
    const started = performance.now();
    for (let round = 0; round < 30; round++) createFrame(text, lines, {line: 1, column: 2_000_000, endLine: 1, endColumn: 4_900_000}, 100);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('any text and place: no line is wider than the window, and the underline stays within it', () => {
  const place = fc.record({
    line: fc.integer({min: 1, max: 5}),
    column: fc.integer({min: 1, max: 400}),
    length: fc.nat(300),
    rows: fc.nat(2),
  });
  const piece = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('\n', '\t', '##[', '中文', '👨‍👩‍👧', 'e\u0301', '\u200D'));
  fc.assert(
    fc.property(
      fc.array(piece, {maxLength: 60}),
      place,
      fc.integer({min: 20, max: 120}),
      (pieces, {line, column, length, rows}, columns) => {
        const text = pieces.join('');
        const range = {line, column, endLine: line + rows, endColumn: rows === 0 ? column + length : length + 1};
        for (const frame of createFrame(text, new LineIndex(text), range, columns)) {
          expect(stringWidth(frame.text)).toBeLessThanOrEqual(columns);
          expect(frame.width).toBeGreaterThanOrEqual(1);
          // One caret may stand after the last character.
          expect(frame.indent + frame.width).toBeLessThanOrEqual(columns + 1);
          expect(frame.text).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]|##\[/u);
        }
      },
    ),
  );
});
