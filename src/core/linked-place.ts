import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Link} from './facts.ts';
import {indexEntries} from './index-entry.ts';
import {type LinkTarget, readTarget} from './link-target.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A destination that a document writes down, once each: a definition counts once however many links use it. */
export interface LinkedPlace {
  /** The destination's characters. */
  readonly range: Span;
  readonly target: LinkTarget;
  /** The whole link, where its destination stands in it and it is no image, HTML or bare address; null elsewhere. */
  readonly link: Link | null;
  /** Whether it is the link of an index entry, which the index rules judge. */
  readonly isEntry: boolean;
  /** A definition that no link uses: it renders to nothing. */
  readonly isUnused: boolean;
}

/** The destinations of a document in order, each read by GitHub's rules. */
export function* linkedPlaces(document: Document, workspace: Workspace, conventions: Conventions): Iterable<LinkedPlace> {
  const entries = new Set(indexEntries(document, workspace, conventions).map(({range}) => range.start));
  const place = (url: string, range: Span, start: number, link: Link | null, isUnused: boolean): LinkedPlace => ({
    range,
    link,
    target: readTarget(document.path, url),
    isEntry: entries.has(start),
    isUnused,
  });
  for (const definition of document.facts.definitions) {
    yield place(definition.url, definition.destination, definition.start, null, !definition.isUsed);
  }
  for (const link of document.facts.links) {
    if (link.definition < 0) yield place(link.url, link.destination, link.start, link.kind === 'link' ? link : null, false);
  }
}
