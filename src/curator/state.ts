import {fromBase64Url, toBase64Url} from './base64-url.ts';
import {packState, unpackState} from './pack-state.ts';
import type {PassState} from './pass.ts';

/** Deflates bytes without a header (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;
/** Inflates such bytes; throws when they are none, or when they come to more than `limit` bytes. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array;

/** As many characters a state block takes when nothing else is said: a thousand findings fit, and most of a comment is left for people. */
const LENGTH = 24_000;
/** A longer block is not read, nor one that comes to more bytes than that. */
const MAX_LENGTH = 60_000;
const MAX_BYTES = 1_000_000;

/** The highest version of the block that is understood. */
const VERSION = 1;

const BLOCK = /^<!-- docs-curator:state v(?<version>[1-9]\d{0,8}) (?<data>[\w-]+) -->$/u;

/**
 * The state as the last line of a text, of at most `limit` UTF-16 code units. Of a state that is larger, what matters least goes first:
 * what would bring back old numbers, fixed items, the names that are shown of items, then all items; the next free numbers stay.
 */
export function encodeState(state: PassState, deflate: Deflate, limit: number = LENGTH): string {
  let block = '';
  for (const lighten of LIGHTER) {
    const data = toBase64Url(deflate(new TextEncoder().encode(JSON.stringify(packState(lighten(state))))));
    block = `<!-- docs-curator:state v${VERSION} ${data} -->`;
    if (block.length <= limit) break;
  }
  return block;
}

/**
 * The state in the last line of a text; `newer` when a later version wrote it, null when there is none or when anything about it is wrong.
 * It may have been written by anybody, so it is a hint about numbers and never a permission.
 */
export function decodeState(text: string, inflate: Inflate): PassState | 'newer' | null {
  const line = lastLine(text);
  const match = line.length > MAX_LENGTH ? null : BLOCK.exec(line);
  if (!match?.groups) return null;
  if (Number(match.groups.version) > VERSION) return 'newer';
  try {
    const bytes = inflate(fromBase64Url(match.groups.data ?? ''), MAX_BYTES);
    if (bytes.length > MAX_BYTES) return null;
    return unpackState(JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)));
  } catch {
    return null;
  }
}

/** The last line that is not blank. */
function lastLine(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(Math.max(trimmed.lastIndexOf('\n'), trimmed.lastIndexOf('\r')) + 1);
}

const isLive = ({hashes}: PassState['items'][number]) => hashes.length > 0;
const withoutFormer = (state: PassState): PassState => ({...state, items: state.items.map((item) => ({...item, former: []}))});
const withoutFixed = (state: PassState): PassState => ({...withoutFormer(state), items: withoutFormer(state).items.filter(isLive)});
const withoutNames = (state: PassState): PassState => ({
  ...withoutFixed(state),
  items: withoutFixed(state).items.map((item) => ({...item, target: '', lines: item.lines.slice(0, 1)})),
});
const withoutItems = (state: PassState): PassState => ({...state, items: [], waiting: []});

const LIGHTER: readonly ((state: PassState) => PassState)[] = [(state) => state, withoutFormer, withoutFixed, withoutNames, withoutItems];
