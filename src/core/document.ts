import type {Commit} from './commit.ts';
import type {Facts} from './facts.ts';
import {LineIndex, type Span} from './text.ts';

/** What the path of a message that is not committed yet begins with; the name of its file follows. */
export const DRAFT_PREFIX = 'commit-msg:';

/** A text to be linted: a file of the repository, or a pseudo-document such as a commit message. */
export class Document {
  /** Repository-relative POSIX path, or `commit:<sha>`, `commit-msg:<file>`, `pull-request:title`, `pull-request:body`, `pull-request:comment-<id>`. */
  readonly path: string;
  /** The text, without a byte order mark. Every offset counts UTF-16 code units of this string. */
  readonly text: string;
  readonly facts: Facts;
  /** The commit that the text is the message of; null where that is not known, or the text is no such message. */
  readonly commit: Commit | null;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string, facts: Facts, commit: Commit | null = null) {
    this.path = path;
    this.text = text;
    this.facts = facts;
    this.commit = commit;
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
