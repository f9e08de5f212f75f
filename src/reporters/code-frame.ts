import stringWidth from 'string-width';
import {escapeControl} from '../core/escape.ts';
import type {Finding} from '../core/finding.ts';
import type {LineIndex} from '../core/text.ts';

/** One source line of a frame, cut to a window, with the columns to underline. */
export interface FrameLine {
  /** 1-based. */
  readonly line: number;
  /** What to print: tabs expanded, invisible characters escaped, `…` where the line goes on. */
  readonly text: string;
  /** Display columns in `text` before the underline. */
  readonly indent: number;
  /** Display columns of the underline, at least 1. */
  readonly width: number;
}

/** One grapheme as it will be printed. Offsets count UTF-16 code units from the start of the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

type Place = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

const TAB_SIZE = 4;
/** A grapheme has rarely more code units than this for each of its columns, so a slice of this much a column fills any window. */
const UNITS_PER_COLUMN = 8;
/** Printable ASCII, and Chinese and Japanese characters that take two columns: each is one code unit and one cell. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/u;
/** What a grapheme may have more of than one; without them, each is a code point. */
const COMBINING = /[\p{M}\p{Cf}\p{EMod}\u1160-\u11FF]/u;
const CUT = '…';
/** As many graphemes are remembered with their widths. */
const MAX_WIDTHS = 10_000;
const widths = new Map<string, number>();
/** Made when it is needed: that takes ten milliseconds and more. */
let segmenter: Intl.Segmenter | undefined;
/** Emoji held together by joiners, which hide nothing there. */
const JOINED_EMOJI =
  /^\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)+$/u;

/** The first and the last line of a range, each in a window of at most `columns` display columns (20 or more) around the range. */
export function createFrame(text: string, lines: LineIndex, place: Place, columns: number): FrameLine[] {
  // A range that ends before the first character of a line does not touch that line.
  const endsBefore = place.endLine > place.line && place.endColumn === 1;
  const endLine = endsBefore ? place.endLine - 1 : place.endLine;
  const contentOf = (line: number) => {
    const {start, end} = lines.spanOf(line);
    const lineEnd = /\r?\n$|\r$/u.exec(text.slice(Math.max(start, end - 2), end));
    return text.slice(start, end - (lineEnd?.[0].length ?? 0));
  };
  const first = contentOf(place.line);
  const start = place.column - 1;
  if (endLine <= place.line) return [toFrameLine(place.line, first, start, endsBefore ? first.length : place.endColumn - 1, columns)];
  const last = contentOf(endLine);
  return [
    toFrameLine(place.line, first, start, first.length, columns),
    toFrameLine(endLine, last, last.length - last.trimStart().length, endsBefore ? last.length : place.endColumn - 1, columns),
  ];
}

function toFrameLine(line: number, content: string, from: number, to: number, columns: number): FrameLine {
  const start = Math.min(from, content.length);
  const end = Math.max(start, Math.min(to, content.length));
  const near = content.slice(Math.max(0, start - columns), start + 2 * columns);
  const reach = columns * (PLAIN.test(near) ? 1 : COMBINING.test(near) ? UNITS_PER_COLUMN : 2);
  const sliceStart = Math.max(0, start - reach);
  const sliceEnd = Math.min(content.length, start + 2 * reach);
  const cells = toCells(content, sliceStart, sliceEnd);
  const firstMarked = indexFrom(cells, ({end: cellEnd}) => cellEnd > start);
  const afterMarked = Math.max(
    firstMarked,
    indexFrom(cells, ({start: cellStart}) => cellStart >= end),
  );
  const window = chooseWindow(cells, firstMarked, afterMarked, columns, {start: sliceStart > 0, end: sliceEnd < content.length});
  const shown = cells.slice(window.first, window.after);
  const marked = cells.slice(firstMarked, Math.min(afterMarked, window.after));
  const opening = window.isCutBefore ? CUT : '';
  return {
    line,
    text: `${opening}${shown.map((cell) => cell.text).join('')}${window.isCutAfter ? CUT : ''}`,
    indent: opening.length + widthOf(cells.slice(window.first, firstMarked)),
    width: Math.max(1, widthOf(marked)),
  };
}

/** Grows a window from the marked cells to both sides, so that a long line shows the range and what stands around it. */
function chooseWindow(
  cells: readonly Cell[],
  firstMarked: number,
  afterMarked: number,
  columns: number,
  cut: {readonly start: boolean; readonly end: boolean},
) {
  if (!cut.start && !cut.end && widthOf(cells) <= columns) return {first: 0, after: cells.length, isCutBefore: false, isCutAfter: false};
  let room = columns - 2 * CUT.length;
  let after = firstMarked;
  for (let cell = cells[after]; cell !== undefined && after < afterMarked && cell.width <= room; cell = cells[after]) {
    room -= cell.width;
    after++;
  }
  // The text before the range gets half of what is left, the text after it the rest, and the text before it what that did not use.
  let first = firstMarked;
  const growBack = (limit: number) => {
    for (let cell = cells[first - 1]; cell !== undefined && cell.width <= room - limit; cell = cells[first - 1]) {
      room -= cell.width;
      first--;
    }
  };
  growBack(Math.ceil(room / 2));
  for (let cell = cells[after]; cell !== undefined && cell.width <= room; cell = cells[after]) {
    room -= cell.width;
    after++;
  }
  growBack(0);
  return {first, after, isCutBefore: cut.start || first > 0, isCutAfter: cut.end || after < cells.length};
}

/** The usual characters are known; the library looks at each of them with several regular expressions. */
function widthOfSegment(text: string): number {
  if (text.length === 1 && PLAIN.test(text)) return text <= '~' ? 1 : 2;
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text);
  if (widths.size >= MAX_WIDTHS) widths.clear();
  widths.set(text, width);
  return width;
}

function graphemesOf(text: string): Iterable<{readonly segment: string; readonly index: number}> {
  if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({segment, index}));
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

function toCells(content: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const {segment, index} of graphemesOf(content.slice(start, end))) {
    const at = start + index;
    const text = printed(segment, column, content.slice(Math.max(0, at - 2), at));
    const width = widthOfSegment(text);
    cells.push({start: at, end: at + segment.length, text, width});
    column += width;
  }
  return cells;
}

function printed(segment: string, column: number, before: string): string {
  if (segment === '\t') return ' '.repeat(TAB_SIZE - (column % TAB_SIZE));
  // A runner would obey `##[error]` in the middle of a line.
  if (segment.startsWith('[') && before === '##') return `\\${escapeControl(segment)}`;
  return JOINED_EMOJI.test(segment) ? segment : escapeControl(segment);
}

function indexFrom(cells: readonly Cell[], matches: (cell: Cell) => boolean): number {
  const index = cells.findIndex(matches);
  return index < 0 ? cells.length : index;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, {width}) => sum + width, 0);
}
