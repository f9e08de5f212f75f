import {isUtf8} from 'node:buffer';

/** A document larger than this is not read: no person wrote it, and rules and parsers are only promised time for what people write. */
export const MAX_DOCUMENT_BYTES = 2_000_000;

/** Text, without a byte order mark, or the reason why the bytes are none; the reason completes `Not checked: …`. */
export type Decoded = DecodedText | {readonly reason: string};

export interface DecodedText {
  readonly text: string;
  /** Whether a byte order mark stood before the text. */
  readonly hasMark: boolean;
}

/** Decodes UTF-8, and says what the bytes are when they are not. */
export function decodeText(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.length < 2 ? 0 : buffer.readUInt16BE(0);
  if (first === 0xfffe || first === 0xfeff) return {reason: 'UTF-16 text, expected UTF-8'};
  const zero = buffer.indexOf(0);
  if (zero >= 0) return {reason: `binary data, a NUL byte at offset ${zero} (counted from 0)`};
  if (!isUtf8(buffer)) return {reason: `invalid UTF-8 at byte offset ${findInvalidByte(buffer)} (counted from 0)`};
  const hasMark = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 0xefbbbf;
  return {text: buffer.toString('utf8', hasMark ? 3 : 0), hasMark};
}

/** Decodes a document; the pointer that Git LFS leaves in a file's place is no document. */
export function decodeDocument(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes);
  if ('text' in decoded && bytes.length < 1024 && decoded.text.startsWith('version https://git-lfs.github.com/spec/')) {
    return {reason: 'a Git LFS pointer, the document itself is not here'};
  }
  return decoded;
}

/** Why a document of this size is not read, or null. */
export function explainSize(bytes: number): string | null {
  if (bytes <= MAX_DOCUMENT_BYTES) return null;
  return `${bytes.toLocaleString('en')} bytes, more than the limit of ${MAX_DOCUMENT_BYTES.toLocaleString('en')}`;
}

/** All documents of a source together are not read beyond this, since they are kept in memory. */
const MAX_TOTAL_BYTES = 250_000_000;

/** Says, for one document after the other, why a document of its size is not read, or null when it is. */
export function createSizeTest(limit: number = MAX_TOTAL_BYTES): (bytes: number) => string | null {
  let room = limit;
  return (bytes) => {
    const reason = explainSize(bytes);
    if (reason !== null) return reason;
    if (bytes > room) return `the documents before it take up the ${limit.toLocaleString('en')} bytes that are read`;
    room -= bytes;
    return null;
  };
}

/** The 0-based offset of the first byte that is not UTF-8; the buffer must hold one. */
function findInvalidByte(buffer: Buffer): number {
  const text = buffer.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    // Decoding puts U+FFFD in the place of an invalid byte; a U+FFFD that was in the bytes is passed over.
    const found = text.indexOf('\ufffd', from);
    offset += Buffer.byteLength(text.slice(from, found));
    if (buffer.toString('latin1', offset, offset + 3) !== '\xef\xbf\xbd') return offset;
    offset += 3;
    from = found + 1;
  }
}
