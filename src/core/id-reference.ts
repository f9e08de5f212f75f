import type {Conventions, Kind, Registry} from './conventions.ts';
import type {Document} from './document.ts';
import {isHistory, markersOf} from './mention.ts';
import type {Pattern, PatternMatch} from './pattern.ts';
import {type Prose, proseOf} from './prose.ts';
import type {Span} from './text.ts';

/** An id of a registry in running text. */
export interface IdReference {
  readonly id: string;
  /** Where the id stands in the source. */
  readonly range: Span;
  /** A note says that it is still to come, or the text tells that it is gone. */
  readonly isExcused: boolean;
}

/** The ids of a registry that a document mentions, in order. An id in the name of a file is a part of that name. */
export function* findIdReferences(registry: Registry, document: Document, conventions: Conventions, kind: Kind): Iterable<IdReference> {
  for (const {prose, match} of matchesIn(document, registry.reference)) {
    const span = match.spans.id;
    if (span === undefined || isInName(prose.text, span)) continue;
    const range = prose.spanOf(span);
    yield {
      id: match.groups.id ?? '',
      range,
      isExcused: isHistory(document, range, prose.leaf) || markersOf(conventions, kind).find(document, range, prose.leaf) !== null,
    };
  }
}

/** An id that stands between the two ends of a range, with the place of the range. */
export interface IdRange {
  readonly from: string;
  readonly to: string;
  readonly range: Span;
}

export function* findIdRanges(registry: Registry, document: Document): Iterable<IdRange> {
  if (registry.range === null) return;
  for (const {prose, match} of matchesIn(document, registry.range)) {
    const {from, to} = match.groups;
    if (from !== undefined && to !== undefined) yield {from, to, range: prose.spanOf(match)};
  }
}

/** The matches of a pattern in the prose of a document. */
export function* matchesIn(document: Document, pattern: Pattern): Iterable<{readonly prose: Prose; readonly match: PatternMatch}> {
  for (const prose of proseOf(document)) {
    for (const match of pattern.matches(prose.text)) yield {prose, match};
  }
}

/** Longer than any name of a file. */
const MAX_NAME = 260;

const DELIMITER = /[\s`"'()（）[\]{}<>,，、。：；]/u;

/** Whether an id is a part of a path, of an address, or of the name of a file. */
function isInName(text: string, {start, end}: Span): boolean {
  for (let index = start - 1; index >= 0 && start - index < MAX_NAME && !DELIMITER.test(text.charAt(index)); index--) {
    if (text[index] === '/') return true;
  }
  const after = text.slice(end, end + MAX_NAME);
  return after.startsWith('/') || /^[\w-]*(?:\.[\w-]+)*?\.[A-Za-z]\w{0,9}(?![\w-])/u.test(after);
}
