import {describe, expect, test} from 'vitest';
import {readMessage} from '../../src/core/commit-message.ts';
import {linesOf} from '../../src/core/lines.ts';

function shape(message: string): string[] {
  return readMessage(message).map(
    ({lines, isTrailerBlock}) => `${isTrailerBlock ? 'trailers' : 'text'}: ${lines.map((line) => line.text).join(' / ')}`,
  );
}

describe('readMessage', () => {
  test('title, body and trailers', () => {
    expect(shape('Title\n\nBody\nmore\n\nKey: a\n  folded\nOther-Key: b\n\n')).toEqual([
      'text: Title',
      'text: Body / more',
      'trailers: Key: a / folded / Other-Key: b',
    ]);
  });

  test('the title alone is never a trailer', () => {
    expect(shape('Fix: a thing\n')).toEqual(['text: Fix: a thing']);
  });

  test('a last paragraph of prose is none, even with a key in it', () => {
    expect(shape('Title\n\nBody\nKey: a\n')).toEqual(['text: Title', 'text: Body / Key: a']);
  });

  test('with a trailer of git’s own, a quarter is enough', () => {
    expect(shape('Title\n\na\nb\nc\nSigned-off-by: M <m@example.com>\n').at(-1)).toMatch(/^trailers/u);
    expect(shape('Title\n\na\nb\nc\nd\nSigned-off-by: M <m@example.com>\n').at(-1)).toMatch(/^text/u);
  });

  test('quotes, examples, bullets and rulers end a paragraph', () => {
    expect(shape('Title\n\na\n> quoted\nb\n* bullet\nc\n---------\nd\n```\ncode\n```\ne\n\n    indented\n\nf\n')).toEqual([
      'text: Title',
      'text: a',
      'text: b',
      'text: c',
      'text: d',
      'text: e',
      'text: f',
    ]);
  });
});

describe('linesOf', () => {
  test('offsets count in the text, whatever the line ends', () => {
    const text = 'a\r\n  b\rc\n\n\td ';
    const lines = linesOf(text, {start: 0, end: text.length});
    expect(lines.map((line) => [text.slice(line.start, line.end), line.text, line.indent])).toEqual([
      ['a', 'a', 0],
      ['b', 'b', 2],
      ['c', 'c', 0],
      ['', '', 0],
      ['d', 'd', 4],
    ]);
  });
});
