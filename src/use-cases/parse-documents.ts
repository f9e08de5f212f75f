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
