import type {Span} from '../core/text.ts';

/** How a document says where a script begins and ends inside a block. The patterns are global and see lines that end in LF. */
export interface Markers {
  /** May match several lines. Groups: `name`, and `words` for what the end must repeat; both optional. */
  readonly begin: RegExp;
  readonly end: RegExp;
  readonly areNamesUnique: boolean;
}

/** `BEGIN some words: name` between two rules of dashes or equals signs, and `END some words` between two more. */
export const COMMON_MARKERS: Markers = {
  begin:
    /^(?:-{8,}|={8,})[ \t]*\nBEGIN[ \t]+(?<words>[^\s:][^\n:]{0,99}?)[ \t]*(?::[ \t]*(?<name>[^\s:][^\n]{0,200}?))?[ \t]*\n(?:-{8,}|={8,})[ \t]*$/gmu,
  end: /^(?:-{8,}|={8,})[ \t]*\nEND[ \t]+(?<words>[^\s:][^\n:]{0,99}?)[ \t]*(?::[ \t]*(?<name>[^\s:][^\n]{0,200}?))?[ \t]*\n(?:-{8,}|={8,})[ \t]*$/gmu,
  areNamesUnique: true,
};

/** One marker; the offsets are 0-based UTF-16 offsets into the block's text. */
export interface Marker extends Span {
  readonly isBegin: boolean;
  readonly words: string | null;
  readonly name: string | null;
  /** The line that names the block, or the marker's first line. */
  readonly line: Span;
}

export interface MarkerPair {
  readonly begin: Marker;
  readonly end: Marker;
}

/** The markers of a text, in its order. */
export function findMarkers(text: string, {begin, end}: Markers): Marker[] {
  const found = [
    ...[...text.matchAll(begin)].map((match) => toMarker(match, true)),
    ...[...text.matchAll(end)].map((match) => toMarker(match, false)),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Pairs each begin with the end that follows it; an end whose words are others is no partner. */
export function pairMarkers(markers: readonly Marker[]): {readonly pairs: MarkerPair[]; readonly single: Marker[]} {
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

function toMarker(match: RegExpExecArray, isBegin: boolean): Marker {
  const {index, 0: text, groups = {}} = match;
  const named = text.split('\n').findIndex((line) => /\w/u.test(line));
  const before = text.split('\n').slice(0, Math.max(0, named));
  const start = index + before.reduce((length, line) => length + line.length + 1, 0);
  const line = text.split('\n')[Math.max(0, named)] ?? '';
  return {
    start: index,
    end: index + text.length,
    isBegin,
    words: groups.words ?? null,
    name: groups.name ?? null,
    line: {start, end: start + line.trimEnd().length},
  };
}
