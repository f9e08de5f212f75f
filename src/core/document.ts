import type {Facts} from './facts.ts';
import {LineIndex, type Span} from './text.ts';

/** A text to be linted: a file of the repository, or a pseudo-document such as a commit message. */
export class Document {
  /** Repository-relative POSIX path, or `commit:<sha>`, `pull-request:title`, `pull-request:body`. */
  readonly path: string;
  /** The text, without a byte order mark. Every offset counts UTF-16 code units of this string. */
  readonly text: string;
  readonly facts: Facts;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string, facts: Facts) {
    this.path = path;
    this.text = text;
    this.facts = facts;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** The source characters of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
