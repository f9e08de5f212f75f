import type {Document} from '../core/document.ts';
import type {Fence, FenceLine} from '../core/facts.ts';
import type {Span} from '../core/text.ts';
import {findMarkers, type Markers, pairMarkers} from './block-markers.ts';
import {hasOptOut} from './opt-out.ts';
import {type ShellMode, shellModeOf, shellWordOf} from './shell-languages.ts';

/** A part of a document that is to be read as shell. */
export interface ShellBlock {
  readonly fence: Fence;
  readonly lines: readonly FenceLine[];
  readonly mode: ShellMode;
  /** The language word in the info string; null for a script between markers, which says by them what it is. */
  readonly label: Span | null;
}

/** The shell blocks of a document: fences with a shell's name, and what stands between markers in fences without any. */
export function findShellBlocks(document: Document, markers: Markers): ShellBlock[] {
  return document.facts.fences.flatMap((fence) => blocksOf(document, fence, markers));
}

/** Whether a document may have a shell block: what decides that the parser is loaded. */
export function mayHaveShell(document: Document): boolean {
  return document.facts.fences.some(({isIndented, lang, lines}) =>
    isIndented ? false : shellModeOf(lang) !== null || (isUnlabelled(lang) && lines.some(({text}) => /^BEGIN\b/u.test(text))),
  );
}

/** A fence without a language: its scripts, if any, stand between markers. */
export function isUnlabelled(lang: string | null): boolean {
  return lang === null || hasOptOut({lang, meta: null});
}

/** The text of a block as the parser reads it, its lines joined by LF. */
export function textOf(lines: readonly FenceLine[]): string {
  return lines.map(({text}) => text).join('\n');
}

/** Where a span of a block's text stands in the document; it ends at the latest with the line it begins on. */
export function toSource(lines: readonly FenceLine[], span: Span): Span {
  let from = 0;
  for (const [index, {start, text}] of lines.entries()) {
    const end = from + text.length;
    if (span.start <= end || index === lines.length - 1) {
      const column = Math.min(span.start, end) - from;
      return {start: start + column, end: start + Math.max(column, Math.min(span.end, end) - from)};
    }
    from = end + 1;
  }
  return {start: 0, end: 0};
}

function blocksOf(document: Document, fence: Fence, markers: Markers): ShellBlock[] {
  if (fence.isIndented || !fence.isClosed) return [];
  const mode = shellModeOf(fence.lang);
  if (mode === null && !isUnlabelled(fence.lang)) return [];
  const {pairs} = pairMarkers(findMarkers(textOf(fence.lines), markers));
  if (pairs.length > 0) {
    return pairs.map(({begin, end}) => ({fence, lines: linesBetween(fence.lines, begin.end, end.start), mode: 'script', label: null}));
  }
  return mode === null ? [] : [{fence, lines: fence.lines, mode, label: labelOf(document, fence)}];
}

/** The lines that stand whole between two offsets of the joined text. */
function linesBetween(lines: readonly FenceLine[], start: number, end: number): FenceLine[] {
  let from = 0;
  return lines.filter(({text}) => {
    const isBetween = from > start && from < end;
    from += text.length + 1;
    return isBetween;
  });
}

/** The language word in an info string; the whole opening line where it is not found. */
export function labelOf(document: Document, {opening, lang}: Fence): Span {
  const word = shellWordOf(lang);
  const marks = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
  const start = opening.start + marks;
  return document.text.startsWith(word, start) ? {start, end: start + word.length} : opening;
}
