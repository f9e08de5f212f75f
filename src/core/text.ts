/** A half-open range of UTF-16 code unit offsets into a document's text (0-based, `end` exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people read it: 1-based line, 1-based column in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Maps offsets of one text to lines and columns. Line ends are LF, CRLF and lone CR, as CommonMark has them. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) {
        this.#starts.push(index + 1);
      }
    }
  }

  /** How many lines the text has; a text that ends with a line end has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** The 1-based line and column of an offset; offsets outside the text are clamped to it. */
  pointAt(offset: number): Point {
    const clamped = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle + 1) <= clamped) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: clamped - this.startOf(low + 1) + 1};
  }

  /** The offset of the first code unit of a 1-based line; lines outside the text are clamped to it. */
  startOf(line: number): number {
    const start = this.#starts[Math.max(1, line) - 1];
    return start ?? this.#length;
  }

  /** The offsets of a 1-based line, its line end included. */
  spanOf(line: number): Span {
    return {start: this.startOf(line), end: this.startOf(line + 1)};
  }
}

/** Cuts blanks and any of some characters off the end of a text; a regular expression would take quadratic time. */
export function trimMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1] as string) || /\s/u.test(text[end - 1] as string))) end--;
  return text.slice(0, end);
}
