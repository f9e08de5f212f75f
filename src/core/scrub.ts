import {type AttributionMarker, findDocumentMarkers, isMarkerLine, MARKER_NAMES} from './attribution.ts';
import {findLastStart} from './bisect.ts';
import type {AttributionConventions} from './conventions.ts';
import {Document} from './document.ts';
import type {Facts} from './facts.ts';
import {linesOf} from './lines.ts';
import {within} from './within.ts';

/** A line of the text as it came in. */
export interface ScrubbedLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** What it is, in words that may be shown anywhere. */
  readonly name: string;
}

export interface Scrubbed {
  /** The text without the removed lines, every other byte as it was; a blank line stands for one between a text and a ruler. */
  readonly text: string;
  readonly removed: readonly ScrubbedLine[];
  /** Lines that hold a marker and other words, and are left as they are. */
  readonly refused: readonly ScrubbedLine[];
}

interface SourceLine {
  readonly number: number;
  /** With its line end. */
  readonly text: string;
}

/** Removing lines can bring others to light, such as those of a comment; this is more than any text needs. */
const MAX_ROUNDS = 5;

/** What makes a heading of the paragraph above it. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/u;

/** The lines without the doomed ones. Where a ruler would underline what stands above, the last one leaves a blank line. */
function removeLines(lines: readonly SourceLine[], doomed: ReadonlyMap<number, unknown>): readonly SourceLine[] {
  const left: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (!doomed.has(index)) left.push(line);
    else if (!doomed.has(index + 1) && UNDERLINE.test(trimEnd(lines[index + 1])) && trimEnd(left.at(-1)).trim() !== '') {
      left.push({...line, text: line.text.slice(trimEnd(line).length)});
    }
  }
  return left;
}

function trimEnd(line: SourceLine | undefined): string {
  return line?.text.replace(/[\r\n]+$/u, '') ?? '';
}

/** Takes the lines that credit a tool out of the text of a pull request: whole lines, and nothing else. Scrubbing again changes nothing. */
export function scrub(text: string, conventions: AttributionConventions, parse: (text: string) => Facts): Scrubbed {
  let lines: readonly SourceLine[] = splitLines(text);
  const removed: ScrubbedLine[] = [];
  for (let round = 0; ; round++) {
    const joined = lines.map((line) => line.text).join('');
    const document = new Document('pull-request:body', joined, parse(joined));
    const markers = findDocumentMarkers(document, conventions);
    const doomed = new Map<number, AttributionMarker>();
    for (const marker of markers) for (const index of findWholeLines(document, marker, markers)) doomed.set(index, marker);
    if (doomed.size === 0 || round === MAX_ROUNDS) {
      return {
        text: joined,
        removed,
        refused: findRefused(document, markers, conventions).map(({line, ...rest}) => ({...rest, line: lines[line - 1]?.number ?? line})),
      };
    }
    const named = (line: SourceLine, index: number) => toScrubbed(line.number, line.text, doomed.get(index));
    removed.push(...lines.flatMap((line, index) => (doomed.has(index) ? [named(line, index)] : [])));
    lines = removeLines(lines, doomed);
  }
}

function splitLines(text: string): SourceLine[] {
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu), ([line], index) => ({number: index + 1, text: line}));
}

function toScrubbed(line: number, text: string, marker: AttributionMarker | undefined): ScrubbedLine {
  return {line, text: text.replace(/[\r\n]+$/u, ''), name: MARKER_NAMES[marker?.kind ?? 'signature']};
}

/** The 0-based lines that hold the marker and nothing else; none when one of them holds more. A comment of markers alone goes as a whole. */
function findWholeLines(document: Document, marker: AttributionMarker, markers: readonly AttributionMarker[]): number[] {
  if (!marker.isWhole || !isTagged(document.slice(marker))) return [];
  const comment = findLastStart(document.facts.comments, marker.start);
  const span = comment !== undefined && comment.end > marker.end && isCommentOf(document, comment, markers) ? comment : marker;
  const [first, last] = [document.lines.pointAt(span.start).line, document.lines.pointAt(span.end).line];
  const around =
    document.text.slice(document.lines.spanOf(first).start, span.start) + document.text.slice(span.end, document.lines.spanOf(last).end);
  return around.trim() === '' ? Array.from({length: last - first + 1}, (_, index) => first - 1 + index) : [];
}

const TAGS = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/giu;
/** Elements that are part of what stands around them, whatever they hold. */
const STRUCTURE = /^(?:details|summary|img|hr|input|table|t[dhr])$/u;
const CARRYING = /\b(?:src|href|alt)\b/iu;

/** Whether the tags of a line open and close on it and carry nothing, so that they may go with it. */
function isTagged(text: string): boolean {
  if (text.includes('<!--')) return false;
  const open: string[] = [];
  for (const [, slash, written = '', attributes = ''] of text.matchAll(TAGS)) {
    const name = written.toLowerCase();
    if (STRUCTURE.test(name) || CARRYING.test(attributes)) return false;
    if (name === 'br') continue;
    if (slash === '') {
      if (!attributes.endsWith('/')) open.push(name);
    } else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** Whether every line of a comment is a marker that may go. */
function isCommentOf(
  {text}: Document,
  comment: {readonly start: number; readonly end: number},
  markers: readonly AttributionMarker[],
): boolean {
  const inside = within(markers, comment);
  return (
    inside.every(({isWhole}) => isWhole) &&
    linesOf(text, {start: comment.start + 4, end: comment.end - 3}).every(
      (line) => line.text === '' || inside.some(({start, end}) => start <= line.start && end >= line.end),
    )
  );
}

/** Where a signature may begin that other words stand before: at a pictograph, and behind the end of a sentence. */
const BEGINNINGS = /\p{Extended_Pictographic}|(?<=[.!?。！？]\s*)\S/gu;
const MAX_BEGINNINGS = 20;

/** The markers that are left, and the lines that end with one. */
function findRefused(document: Document, markers: readonly AttributionMarker[], conventions: AttributionConventions): ScrubbedLine[] {
  const refused = new Map<number, ScrubbedLine>();
  for (const marker of markers) {
    const {line} = document.lines.pointAt(marker.start);
    refused.set(line, toScrubbed(line, document.slice(document.lines.spanOf(line)), marker));
  }
  for (const leaf of document.facts.leaves) {
    if (leaf.kind !== 'paragraph' || document.facts.blocks[leaf.block]?.kind !== 'paragraph') continue;
    for (const line of linesOf(document.text, leaf)) {
      const beginnings = [...line.text.slice(0, 1_000).matchAll(BEGINNINGS)].slice(0, MAX_BEGINNINGS);
      const tail = beginnings.find(({index}) => index > 0 && isMarkerLine(line.text.slice(index), conventions));
      const {line: number} = document.lines.pointAt(line.start);
      if (tail && !refused.has(number)) refused.set(number, toScrubbed(number, line.text, undefined));
    }
  }
  return [...refused.values()].sort((a, b) => a.line - b.line);
}
