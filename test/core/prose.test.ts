import fc from 'fast-check';
import {expect, test} from 'vitest';
import {Document} from '../../src/core/document.ts';
import {proseOf} from '../../src/core/prose.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';

const parse = await createParser();
const read = (text: string) => {
  const document = new Document('a.md', text, parse(text));
  return {document, prose: proseOf(document)};
};

test.each([
  ['line ends and their prefixes', '> See a-b\n>   Section 0\r\n> now\n', ['See a-b Section 0 now']],
  ['marks of emphasis', 'a **b §2**_c_\n', ['a b §2c']],
  ['code, links, no images', '`x  y` [l *m*](u.md)![i](j)k\n', ['x y l m k']],
  ['references and escapes', 'a &amp; b\\_c &copy;&#x1F600;d\n', ['a & b_c ©😀d']],
  ['cells and headings', '# T\n\n| a \\| b |\n|-|\n| `c` |\n', ['T', 'a | b', 'c']],
  ['hard breaks', 'a  \nb\\\nc\n', ['a b c']],
])('%s', (_name, text, expected) => {
  expect(read(text).prose.map((prose) => prose.text)).toEqual(expected);
});

test('a code span over a line end keeps its place', () => {
  const {document, prose} = read('> a `b\r\n>  c d` §2\n');
  const start = prose[0]?.text.indexOf('c d') ?? -1;
  expect(document.slice(prose[0]?.spanOf({start, end: start + 3}) ?? {start: 0, end: 0})).toBe('c d');
});

test('a range leads back to its source', () => {
  const {document, prose} = read('> x &amp; y\\_z\n>  **§2.6** `a-b` [c d](e.md) 步骤 é §9\r\n');
  const [first] = prose;
  const at = (text: string) => {
    const start = first?.text.indexOf(text) ?? -1;
    return document.slice(first?.spanOf({start, end: start + text.length}) ?? {start: 0, end: 0});
  };
  expect(['y_z', '§2.6', 'a-b', 'c d', '步骤', '§9', '& y'].map(at)).toEqual([
    'y\\_z',
    '§2.6',
    'a-b',
    '[c d](e.md)',
    '步骤',
    '§9',
    '&amp; y',
  ]);
});

test('ranges stay within their paragraph, in order', () => {
  const word = fc.constantFrom(
    'a',
    '§2',
    '`b c`',
    '[d](e)',
    '&amp;',
    '\\_',
    '**f**',
    '\n> ',
    '\r\n',
    '步',
    '😀',
    ' ',
    '|',
    '<b>',
    '![g](h)',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 30}), (words) => {
      const {prose} = read(`x ${words.join('')} y\n`);
      for (const {text, leaf, spanOf} of prose) {
        let last = 0;
        for (let start = 0; start < text.length; start++) {
          const span = spanOf({start, end: start + 1});
          expect(span.start).toBeGreaterThanOrEqual(Math.max(last, leaf.start));
          expect(span.end).toBeLessThanOrEqual(leaf.end);
          last = span.start;
        }
      }
    }),
    {numRuns: 300},
  );
});
