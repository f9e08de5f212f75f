import {Document} from '../core/document.ts';
import type {Facts} from '../core/facts.ts';
import type {Unchecked} from '../core/workspace.ts';
import type {SourceDocument} from '../sources/source.ts';

/** Reads the facts of a text. A `ParseError` it throws makes the document one that was not checked, for the reason in its message. */
export type Parse = (text: string) => Facts;

export interface ParsedDocuments {
  readonly documents: readonly Document[];
  readonly unchecked: readonly Unchecked[];
}

/** Parses what a source has read; `onProgress` is told after each document. */
export function parseDocuments(
  read: readonly SourceDocument[],
  parse: Parse,
  onProgress?: (done: number, total: number) => void,
): ParsedDocuments {
  const documents: Document[] = [];
  const unchecked: Unchecked[] = [];
  for (const [index, {path, text, commit}] of read.entries()) {
    try {
      documents.push(new Document(path, text, parse(text), commit));
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ParseError')) throw error;
      unchecked.push({path, reason: error.message});
    }
    onProgress?.(index + 1, read.length);
  }
  return {documents, unchecked};
}

/** Parses each text once: two revisions share most of their documents. */
export function parseOnce(parse: Parse): Parse {
  const known = new Map<string, Facts>();
  return (text) => {
    let facts = known.get(text);
    if (!facts) {
      facts = parse(text);
      known.set(text, facts);
    }
    return facts;
  };
}

/** Remembers the facts of the texts parsed last, of at most `limit` UTF-16 code units together: enough for the documents of one run after another. */
export function parseRecent(parse: Parse, limit: number): Parse {
  const known = new Map<string, Facts>();
  let size = 0;
  return (text) => {
    const facts = known.get(text) ?? parse(text);
    if (!known.delete(text)) size += text.length;
    known.set(text, facts);
    for (const oldest of known.keys()) {
      if (size <= limit) break;
      known.delete(oldest);
      size -= oldest.length;
    }
    return facts;
  };
}

/** How much is remembered of what is linted again and again with small changes. */
export function sizeOf(documents: readonly SourceDocument[]): number {
  return documents.reduce((sum, {text}) => sum + text.length, 0);
}
