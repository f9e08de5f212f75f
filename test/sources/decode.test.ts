import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createSizeTest, decodeDocument, decodeText, explainSize, MAX_DOCUMENT_BYTES} from '../../src/sources/decode.ts';

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decodeText', () => {
  test.each([
    ['nothing', bytes(), {text: '', hasMark: false}],
    ['one byte', bytes('#'), {text: '#', hasMark: false}],
    ['line ends as they are', bytes('# A\r\nb\rc\n'), {text: '# A\r\nb\rc\n', hasMark: false}],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], '# 标题'), {text: '# 标题', hasMark: true}],
    ['only the first byte order mark', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a'), {text: '\ufeffa', hasMark: true}],
    ['U+FFFD itself', bytes('a\ufffdb'), {text: 'a\ufffdb', hasMark: false}],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x41]), {reason: 'UTF-16 text, expected UTF-8'}],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x41, 0]), {reason: 'UTF-16 text, expected UTF-8'}],
    ['a NUL byte', bytes('ab', [0], 'c'), {reason: 'binary data, a NUL byte at offset 2 (counted from 0)'}],
    ['an invalid byte', bytes('中', [0xff], 'c'), {reason: 'invalid UTF-8 at byte offset 3 (counted from 0)'}],
    ['after U+FFFD itself', bytes('a\ufffd', [0xe9], 'c'), {reason: 'invalid UTF-8 at byte offset 4 (counted from 0)'}],
    ['a cut sequence at the end', bytes('ab', [0xe4, 0xb8]), {reason: 'invalid UTF-8 at byte offset 2 (counted from 0)'}],
    ['an encoded surrogate', bytes('a', [0xed, 0xa0, 0x80]), {reason: 'invalid UTF-8 at byte offset 1 (counted from 0)'}],
    ['the byte order mark counts', bytes([0xef, 0xbb, 0xbf, 0xff]), {reason: 'invalid UTF-8 at byte offset 3 (counted from 0)'}],
  ])('%s', (_name, input, expected) => {
    expect(decodeText(input)).toEqual(expected);
  });

  test('any text comes back, and the first broken byte is found', () => {
    const text = fc.string({unit: 'grapheme'}).filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(decodeText(Buffer.from(before))).toEqual({text: before, hasMark: false});
        const offset = Buffer.byteLength(before);
        const reason = `invalid UTF-8 at byte offset ${offset} (counted from 0)`;
        expect(decodeText(bytes(before, [0xc0], after))).toEqual({reason});
      }),
    );
  });
});

test('a Git LFS pointer is no document, a document about one is', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n';
  expect(decodeDocument(Buffer.from(pointer))).toEqual({reason: 'a Git LFS pointer, the document itself is not here'});
  expect(decodeDocument(Buffer.from(`# LFS\n\n${pointer}`))).toEqual({text: `# LFS\n\n${pointer}`, hasMark: false});
});

test('the limit itself passes', () => {
  expect(explainSize(MAX_DOCUMENT_BYTES)).toBeNull();
  expect(explainSize(52_428_800)).toBe('52,428,800 bytes, more than the limit of 2,000,000');
});

test('documents together are read up to a bound', () => {
  const explain = createSizeTest(5_000_000);
  const reason = 'the documents before it take up the 5,000,000 bytes that are read';
  expect([2e6, 3e6, 2e6, 2e6, 1e6, 1, 0].map(explain)).toEqual([null, explainSize(3e6), null, reason, null, reason, null]);
});
