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

describe('readMessage, as git reads it', () => {
  test('comments do not count, and what is folded counts with the line above it', () => {
    expect(shape('Title\n\n# note\nKey: a\n').at(-1)).toBe('trailers: # note / Key: a');
    expect(shape('Title\n\nSigned-off-by: M <m@example.com>\na\n b\n c\n d\n').at(-1)).toMatch(/^text/u);
    expect(shape('Title\n\nSigned-off-by: M <m@example.com>\n b\n c\n d\n e\n').at(-1)).toMatch(/^trailers/u);
  });

  test('a fence with one of git’s own trailers is shown, not used', () => {
    expect(shape('Title\n\n```\nSigned-off-by: M <m@example.com>\n```\n')).toEqual(['text: Title']);
  });

  test('each message of a squash has its trailers, and so has what stands below the ruler', () => {
    expect(shape('Title (#7)\n\n* One\n\nKey: a\n\n* Two\n\nText\n\nKey: b\n\n---------\n\nKey: c\n')).toEqual([
      'text: Title (#7)',
      'trailers: Key: a',
      'text: Text',
      'trailers: Key: b',
      'trailers: Key: c',
    ]);
  });

  test('a bullet is a trailer where GitHub put it before one, or among trailers', () => {
    expect(shape('Title (#7)\n\n* One\n\n* Key: a\n\n---------\n')).toEqual(['text: Title (#7)', 'text: Key: a']);
    expect(shape('Title\n\n* Key: a\nOther: b\n')).toEqual(['text: Title', 'text: Key: a', 'text: Other: b']);
    expect(shape('Title\n\nDrop:\n\n* Key: a\n* Key: b\n')).toEqual(['text: Title', 'trailers: Drop:']);
    expect(shape('Title (#7)\n\nDrop:\n\n* Key: a\n')).toEqual(['text: Title (#7)', 'trailers: Drop:']);
  });

  test('of a draft, what git will drop is left out', () => {
    const draft = 'Title\n\na\n# comment\nb\n# ------------------------ >8 ------------------------\n+Key: a\n\nKey: a\n';
    expect(readMessage(draft, true).map(({lines}) => lines.map(({text}) => text))).toEqual([['Title'], ['a', 'b']]);
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
