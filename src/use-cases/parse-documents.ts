import type {Conventions} from '../core/conventions.ts';
import {Document} from '../core/document.ts';
import type {Facts} from '../core/facts.ts';
import {isMarkdownIndex} from '../core/further-files.ts';
import type {Unchecked} from '../core/workspace.ts';
import {ParseError} from '../parsers/parse-error.ts';
import type {SourceDocument} from '../sources/source.ts';

/** Reads the facts of a text. A `ParseError` it throws makes the document one that was not checked, for the reason in its message. */
export type Parse = (text: string) => Facts;

export interface ParsedDocuments {
  readonly documents: readonly Document[];
  readonly unchecked: readonly Unchecked[];
}

/** As many facts are kept, at some 150 bytes each: those of 100 MB of what people write. */
const MAX_FACTS = 6_000_000;

/** Parses what a source has read; `onProgress` is told after each document. What would take too much memory is not checked. */
export function parseDocuments(
  read: readonly SourceDocument[],
  parse: Parse,
  onProgress?: (done: number, total: number) => void,
  maxFacts: number = MAX_FACTS,
): ParsedDocuments {
  const documents: Document[] = [];
  const unchecked: Unchecked[] = [];
  let room = maxFacts;
  for (const [index, {path, text, commit}] of read.entries()) {
    try {
      const facts = parse(text);
      const size = countFacts(facts);
      if (size > room) throw new ParseError('the documents before it take up the memory that is kept for facts');
      room -= size;
      documents.push(new Document(path, text, facts, commit));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      unchecked.push({path, reason: error.message, isUnread: true});
    }
    onProgress?.(index + 1, read.length);
  }
  return {documents, unchecked};
}

export interface ParsedTexts {
  readonly texts: readonly (SourceDocument & {readonly facts?: Facts})[];
  readonly unchecked: readonly Unchecked[];
}

/** Parses those of the further files that list documents in the manner of Markdown. */
export function parseTexts(read: readonly SourceDocument[], conventions: Conventions, parse: Parse): ParsedTexts {
  const lists = read.filter(({path}) => isMarkdownIndex(path, conventions));
  const {documents, unchecked} = parseDocuments(lists, parse);
  const factsOf = new Map(documents.map(({path, facts}) => [path, facts]));
  const isRead = ({path}: SourceDocument) => !unchecked.some((entry) => entry.path === path);
  const texts = read.filter(isRead).map((text) => {
    const facts = factsOf.get(text.path);
    return facts === undefined ? text : {...text, facts};
  });
  return {texts, unchecked};
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

function countFacts(facts: Facts): number {
  const lists = Object.values(facts).filter((value) => Array.isArray(value));
  return lists.reduce((sum, list) => sum + list.length, 0) + facts.fences.reduce((sum, {lines}) => sum + lines.length, 0);
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
