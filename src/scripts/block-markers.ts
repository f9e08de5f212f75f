import type {ScriptPolicy} from '../core/conventions.ts';
import {nativePattern, type PatternMatch} from '../core/pattern.ts';
import type {Span} from '../core/text.ts';

/** How a document says where a script begins and ends inside a block; the patterns see lines that end in LF. */
export type Markers = NonNullable<ScriptPolicy['sentinels']>;

const RULE = '(?:-{8,}|={8,})[ \\t]*';
const markerOf = (word: string) =>
  nativePattern(
    new RegExp(
      `^${RULE}\\n${word}[ \\t]+(?<words>[^\\s:](?:[^\\n:]{0,99}[^\\s:])?)[ \\t]*(?::[ \\t]*(?<name>[^\\s:](?:[^\\n]{0,200}\\S)?))?[ \\t]*\\n${RULE}$`,
    ),
  );

/** `BEGIN some words: name` between two rules of dashes or equals signs, and `END some words` between two more. */
export const COMMON_MARKERS: Markers = {begin: markerOf('BEGIN'), end: markerOf('END'), areNamesUnique: true};

/** One marker; the offsets are 0-based UTF-16 offsets into the block's text. */
export interface Marker extends Span {
  readonly isBegin: boolean;
  /** What the other marker of the pair repeats; null when the pattern does not tell. */
  readonly words: string | null;
  readonly name: string | null;
  /** The marker's line with a word on it. */
  readonly line: Span;
}

export interface MarkerPair {
  readonly begin: Marker;
  readonly end: Marker;
}

/** The markers of a text, in its order. */
export function findMarkers(text: string, {begin, end}: Markers): Marker[] {
  const found = [
    ...[...begin.matches(text)].map((match) => toMarker(match, true)),
    ...[...end.matches(text)].map((match) => toMarker(match, false)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Pairs each begin with the end that follows it; an end whose words are others is no partner. */
export function pairMarkers(markers: readonly Marker[]): {readonly pairs: readonly MarkerPair[]; readonly single: readonly Marker[]} {
  const pairs: MarkerPair[] = [];
  const single: Marker[] = [];
  let open: Marker | null = null;
  for (const marker of markers) {
    if (marker.isBegin) {
      if (open !== null) single.push(open);
      open = marker;
    } else if (open !== null && (marker.words === null || open.words === null || marker.words === open.words)) {
      pairs.push({begin: open, end: marker});
      open = null;
    } else single.push(marker);
  }
  if (open !== null) single.push(open);
  return {pairs, single};
}

function toMarker({start, end, text, groups}: PatternMatch, isBegin: boolean): Marker {
  const [, before = '', line = ''] = /^((?:[^\w\n]*\n)*)([^\n]*)/u.exec(text) ?? [];
  const lineStart = start + before.length;
  return {
    ...{start, end, isBegin},
    words: groups.words ?? null,
    name: groups.name ?? null,
    line: {start: lineStart, end: lineStart + line.trimEnd().length},
  };
}
