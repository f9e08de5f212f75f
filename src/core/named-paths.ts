import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {resolveDocumentName} from './document-name.ts';
import {candidatesOf} from './forward-declaration.ts';
import {readTarget} from './link-target.ts';
import {findMentions} from './mention.ts';
import {proseOf} from './prose.ts';
import type {Workspace} from './workspace.ts';

/** A name in plain text: words joined by hyphens, with or without directories and an ending. */
export const PLAIN_NAME = /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}][\p{L}\p{N}._/]{0,120}-[\p{L}\p{N}._/-]{0,240}[\p{L}\p{N}]/gu;

/**
 * The documents that a document names before an offset (null: anywhere): by a link, in a code span, or in plain text. What is announced
 * counts under every path that it may have.
 */
export function namedPaths(document: Document, workspace: Workspace, conventions: Conventions, end: number | null): string[] {
  const until = end ?? document.text.length;
  const paths = new Set<string>();
  for (const {start, url} of document.facts.links) {
    const target = start < until ? readTarget(document.path, url) : null;
    if (target?.kind === 'internal') paths.add(target.path);
  }
  for (const {range, name, target, marker} of findMentions(document, workspace, conventions)) {
    if (range.start >= until) break;
    if (target !== null) paths.add(target);
    else if (marker !== null) for (const path of candidatesOf(name, document.path, conventions)) paths.add(path);
  }
  for (const {leaf, text} of proseOf(document)) {
    if (leaf.start >= until) break;
    for (const [name] of text.matchAll(PLAIN_NAME)) {
      const path = resolveDocumentName(name, document.path, workspace, conventions);
      if (path !== null) paths.add(path);
    }
  }
  return [...paths];
}
