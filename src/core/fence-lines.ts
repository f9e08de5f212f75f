import type {FenceLine} from './facts.ts';
import type {Span} from './text.ts';

const LINE_END = /\r\n|\n|\r/g;

/** What the source tells of a code block beyond its value. */
export interface FenceSource {
  readonly isIndented: boolean;
  readonly isClosed: boolean;
  readonly opening: Span;
  readonly lines: readonly FenceLine[];
}

/**
 * Finds the lines of a code block in the source.
 *
 * @param start the offset of the opening fence, or of the first line's indentation
 * @param end the offset after the block as the parser says
 * @param value the content as the parser read it: container prefixes and the fence's indentation removed
 */
export function readFenceSource(text: string, start: number, end: number, value: string): FenceSource {
  const source = splitLines(text, start, end);
  const first = source[0] ?? {start, end};
  const marks = /^(?:`{3,}|~{3,})/.exec(text.slice(first.start, first.end))?.[0];
  const values = value.split(/\r\n|\n|\r/);
  if (marks === undefined) {
    return {isIndented: true, isClosed: true, opening: first, lines: pairLines(source, values)};
  }
  const last = source.at(-1) ?? first;
  // An open block that runs to the end of the document or of its container includes the line end before it.
  if (source.length > 1 && last.start === last.end) source.pop();
  const isClosed = isClosing(text, source, marks, values);
  return {isIndented: false, isClosed, opening: first, lines: pairLines(source.slice(1, isClosed ? -1 : undefined), values)};
}

function splitLines(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end);
  const lines: Span[] = [];
  let lineStart = 0;
  for (const {index, 0: lineEnd} of block.matchAll(LINE_END)) {
    lines.push({start: start + lineStart, end: start + index});
    lineStart = index + lineEnd.length;
  }
  lines.push({start: start + lineStart, end});
  return lines;
}

/** Whether the last line is the closing fence, and not content that looks like one because it is indented too far. */
function isClosing(text: string, source: readonly Span[], marks: string, values: readonly string[]): boolean {
  const last = source.at(-1);
  if (!last || source.length === 1) return false;
  const run = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text.slice(last.start, last.end))?.[1];
  if (run === undefined || !run.startsWith(marks)) return false;
  return !(values.length === source.length - 1 && values.at(-1)?.trim() === run);
}

/** Each value line stands at the end of its source line; a tab that Markdown reads in part makes it longer than its source. */
function pairLines(source: readonly Span[], values: readonly string[]): FenceLine[] {
  return source.map((line, index) => {
    const text = values[index] ?? '';
    return {start: Math.max(line.start, line.end - text.length), text};
  });
}
