import type {FenceLine} from '../core/facts.ts';
import type {Span} from '../core/text.ts';

/** Lines of a fence as one text, joined by LF, whose offsets lead back to the document. */
export class BlockText {
  readonly text: string;
  readonly #lines: readonly FenceLine[];
  readonly #starts: readonly number[];

  constructor(lines: readonly FenceLine[]) {
    this.#lines = lines;
    this.text = lines.map(({text}) => text).join('\n');
    let start = 0;
    this.#starts = lines.map(({text}) => {
      const own = start;
      start += text.length + 1;
      return own;
    });
  }

  /** Where a span of the text stands in the document, as UTF-16 offsets; it ends at the latest with the line it begins on. */
  toSource(span: Span): Span {
    const index = this.#indexOf(span.start);
    const line = this.#lines[index];
    if (line === undefined) return {start: 0, end: 0};
    const from = this.#starts[index] ?? 0;
    const column = Math.min(span.start - from, line.text.length);
    return {start: line.start + column, end: line.start + Math.max(column, Math.min(span.end - from, line.text.length))};
  }

  /** The lines that stand whole between two offsets. */
  between(start: number, end: number): BlockText {
    const from = this.#indexOf(start) + 1;
    return new BlockText(this.#lines.slice(from, Math.max(from, this.#indexOf(end))));
  }

  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
