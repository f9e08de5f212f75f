import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits, composeEdits, createOffsetMap, sortEdits, type TextEdit} from '../../src/core/edits.ts';

/** Sorted edits of a text of some length that do not overlap. */
function editsOf(length: number): fc.Arbitrary<TextEdit[]> {
  return fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({maxLength: 3})), {maxLength: 6}).map((steps) => {
    const edits: TextEdit[] = [];
    let at = 0;
    for (const [gap, size, text] of steps) {
      const start = Math.min(length, at + gap);
      const end = Math.min(length, start + size);
      edits.push({start, end, text});
      at = end;
    }
    return edits;
  });
}

test('insertions come before what is replaced at their place, and keep their order', () => {
  const edits = [
    {start: 2, end: 3, text: 'C'},
    {start: 2, end: 2, text: '1'},
    {start: 0, end: 1, text: 'A'},
    {start: 2, end: 2, text: '2'},
  ];
  expect(applyEdits('abcd', sortEdits(edits))).toBe('Ab12Cd');
});

test('an offset is mapped to the character it stood before', () => {
  const map = createOffsetMap([
    {start: 2, end: 2, text: 'xy'},
    {start: 4, end: 6, text: ''},
    {start: 7, end: 9, text: 'abc'},
  ]);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(map)).toEqual([0, 1, 4, 5, 6, 6, 6, 7, 8, 10, 11]);
});

test('characters that no edit touches keep their offsets by the map', () => {
  fc.assert(
    fc.property(
      fc.string({maxLength: 20}).chain((text) => fc.tuple(fc.constant(text), editsOf(text.length))),
      ([text, edits]) => {
        const after = applyEdits(text, edits);
        const map = createOffsetMap(edits);
        for (let offset = 0; offset < text.length; offset++) {
          if (!edits.some(({start, end}) => start <= offset && offset < end)) expect(after[map(offset)]).toBe(text[offset]);
        }
      },
    ),
  );
});

test('edits of edits are edits of the original', () => {
  const twice = fc
    .string({maxLength: 20})
    .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
    .chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), editsOf(applyEdits(text, first).length)));
  fc.assert(
    fc.property(twice, ([text, first, second]) => {
      const middle = applyEdits(text, first);
      const composed = composeEdits(middle, first, second);
      expect(applyEdits(text, composed)).toBe(applyEdits(middle, second));
      expect(sortEdits(composed)).toEqual(composed);
    }),
    {numRuns: 2000},
  );
});
