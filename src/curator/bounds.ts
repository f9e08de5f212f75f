import {hashText} from '../core/fingerprint.ts';

/** What a report on a pull request may hold. Lengths count UTF-16 code units. */
export const MAX = {
  /** UTF-8 bytes of the whole report. */
  bytes: 2_000_000,
  findings: 1000,
  accepted: 1000,
  renames: 1000,
  documents: 2000,
  path: 4096,
  message: 1000,
  help: 4000,
  /** What findings are recognised by: a target, a line, a heading. */
  identity: 400,
  nowLines: 5,
  nowLine: 200,
  addedLines: 20,
  addedLine: 2000,
} as const;

/** Cuts a text to so many UTF-16 code units, with `…` at its end, and leaves no half of a character. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Cuts a text that things are told apart by: what is cut off still counts. */
export function cutIdentity(text: string): string {
  return text.length <= MAX.identity ? text : `${cut(text, MAX.identity - 16)}${hashText(text)}`;
}
