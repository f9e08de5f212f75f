import type {IndexPlace} from './conventions.ts';
import type {Document} from './document.ts';
import type {IndexEntry} from './index-entry.ts';
import {join, normalize} from './path.ts';
import type {Workspace} from './workspace.ts';

/** The documents that an index lists as plain text, line by line, by the pattern of the place. */
export function readPlainEntries(document: Document, workspace: Workspace, place: IndexPlace): IndexEntry[] {
  const {pattern} = place.entry;
  if (pattern === null) return [];
  const entries: IndexEntry[] = [];
  const {leaves} = document.facts;
  for (const [leaf, span] of leaves.entries()) {
    for (const match of pattern.matches(document.slice(lineOf(document, span)))) {
      const path = match.spans.path;
      if (path === undefined) continue;
      const start = lineOf(document, span).start;
      const name = match.groups.path ?? '';
      const target = normalize(join(place.base, name));
      if (target === null) continue;
      entries.push({
        range: {start: start + path.start, end: start + path.end},
        form: 'plain',
        path: target,
        exists: workspace.has(target),
        isForward: false,
        name,
        leaf,
      });
    }
  }
  return entries;
}

/** A block from the beginning of its first line, where the marks of a list stand. */
function lineOf(document: Document, {start, end}: {readonly start: number; readonly end: number}) {
  let from = start;
  while (from > 0 && !'\r\n'.includes(document.text[from - 1] as string)) from--;
  return {start: from, end};
}
