import type {Span} from './text.ts';

/** One line of a text: its text without blanks at the ends, and where that text stands. */
export interface TextLine extends Span {
  readonly text: string;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
}

/** The lines of a span of a text; line ends are LF, CRLF, lone CR, and those that only Unicode knows. */
export function linesOf(text: string, span: Span): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const {0: line, index} of text
    .slice(span.start, span.end)
    .matchAll(/[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029])|[^\r\n\x85\u2028\u2029]+/gu)) {
    const content = line.replace(/\x85$/u, '').trim();
    const blanks = content === '' ? '' : line.slice(0, line.length - line.trimStart().length);
    const start = span.start + index + blanks.length;
    lines.push({start, end: start + content.length, text: content, indent: blanks.replaceAll('\t', '    ').length});
  }
  return lines;
}

/** A line without its first characters. */
export function cutLine(line: TextLine, length: number): TextLine {
  const rest = line.text.slice(length);
  const text = rest.trimStart();
  return {...line, text, start: line.start + length + rest.length - text.length};
}
