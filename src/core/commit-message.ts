import type {Span} from './text.ts';

/** One line of a message: its text without blanks at the ends, and where that text stands. */
export interface MessageLine extends Span {
  readonly text: string;
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number;
}

export interface MessageParagraph {
  readonly lines: readonly MessageLine[];
  /** Whether git takes it for the message's trailers. */
  readonly isTrailerBlock: boolean;
}

/**
 * The paragraphs of a commit message that speak for themselves. Quotes, fenced and indented examples and bullets are left out
 * and end a paragraph, as blank lines and rulers do: a squash merge strings the bodies of many commits together with them.
 */
export function readMessage(message: string): readonly MessageParagraph[] {
  const lines = linesOf(message, {start: 0, end: message.length});
  const trailers = findTrailerBlock(lines);
  const fenced = findFenced(lines);
  const paragraphs: MessageParagraph[] = [];
  let current: MessageLine[] = [];
  const close = (): void => {
    if (current.length > 0) paragraphs.push({lines: current, isTrailerBlock: false});
    current = [];
  };
  for (const [index, line] of lines.slice(0, trailers?.from).entries()) {
    const isExample = fenced.has(index) || line.text.startsWith('>') || (line.indent >= 4 && current.length === 0);
    if (line.text === '' || isExample || /^(?:[-*+]\s|[-*=_]{3,}$)/u.test(line.text)) close();
    else current.push(line);
  }
  close();
  if (trailers !== null) paragraphs.push({lines: lines.slice(trailers.from, trailers.to), isTrailerBlock: true});
  return paragraphs;
}

/** The lines of a span of a text; line ends are LF, CRLF and lone CR. */
export function linesOf(text: string, span: Span): readonly MessageLine[] {
  const lines: MessageLine[] = [];
  for (const {0: line, index} of text.slice(span.start, span.end).matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu)) {
    const content = line.trim();
    const blanks = content === '' ? '' : line.slice(0, line.length - line.trimStart().length);
    const start = span.start + index + blanks.length;
    lines.push({start, end: start + content.length, text: content, indent: blanks.replaceAll('\t', '    ').length});
  }
  return lines;
}

/**
 * The last paragraph, if git reads it as trailers (`git interpret-trailers`): all its lines are trailers, or one is git's own and
 * at least a quarter are trailers. The title's paragraph never is.
 */
function findTrailerBlock(lines: readonly MessageLine[]): {from: number; to: number} | null {
  let to = lines.length;
  while (to > 0 && lines[to - 1]?.text === '') to--;
  let from = to;
  while (from > 0 && lines[from - 1]?.text !== '') from--;
  if (!lines.slice(0, from).some((line) => line.text !== '')) return null;
  let trailers = 0;
  let others = 0;
  let hasOwn = false;
  for (const line of lines.slice(from, to)) {
    const isOwn = /^(?:Signed-off-by: |\(cherry picked from commit )/u.test(line.text);
    hasOwn ||= isOwn && line.indent === 0;
    if (line.indent > 0 && trailers + others > 0) continue;
    if (line.indent === 0 && (isOwn || /^[A-Za-z0-9-]+[ \t]*:/u.test(line.text))) trailers++;
    else others++;
  }
  const isBlock = (hasOwn && trailers * 3 >= others) || (trailers > 0 && others === 0);
  return isBlock ? {from, to} : null;
}

/** The lines of fenced examples. A fence that is never closed is none: a message is seldom checked as Markdown by its author. */
function findFenced(lines: readonly MessageLine[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: {mark: string; index: number} | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = /^(?:`{3,}|~{3,})/u.exec(line.text)?.[0];
    if (mark === undefined) continue;
    if (open === null) open = {mark, index};
    else if (mark.startsWith(open.mark) && line.text === mark) {
      for (let at = open.index; at <= index; at++) fenced.add(at);
      open = null;
    }
  }
  return fenced;
}
