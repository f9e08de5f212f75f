import {isUtf8} from 'node:buffer';

/**
 * A path's bytes as text. In a path that is not UTF-8 every byte from 0x80 on becomes the lone surrogate U+DC00 + byte,
 * so that different paths stay different and `encodePath` finds the file again.
 */
export function decodePath(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString('utf8');
  return buffer.toString('latin1').replace(/[\x80-\xff]/gu, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
}

/** The inverse of `decodePath`: what file system calls take. */
export function encodePath(path: string): string | Buffer {
  if (!/[\udc80-\udcff]/u.test(path)) return path;
  return Buffer.concat([...path].map((character) => encodeCharacter(character)));
}

/** Splits a list that ends each path with a NUL byte. */
export function splitPaths(list: Buffer): string[] {
  if (isUtf8(list)) return list.toString('utf8').split('\0').slice(0, -1);
  const paths: string[] = [];
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    paths.push(decodePath(list.subarray(start, end)));
    start = end + 1;
  }
  return paths;
}

function encodeCharacter(character: string): Buffer {
  const code = character.charCodeAt(0);
  return character.length === 1 && code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(character);
}
