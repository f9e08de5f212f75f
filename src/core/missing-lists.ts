import type {Conventions, Kind} from './conventions.ts';
import {quote} from './quote.ts';
import type {Workspace} from './workspace.ts';

/** A file without which something was not checked, and what that is; completes `Not checked: `. */
export interface MissingList {
  readonly path: string;
  readonly reason: string;
  /** Whether nothing can be said of documents that are there. */
  readonly isError: boolean;
}

/** The indexes and the documents of ids that the repository says it has and does not have. */
export function findMissingLists(workspace: Workspace, conventions: Conventions, kindOf: (path: string) => Kind): MissingList[] {
  if (workspace.isPartial) return [];
  const found = new Map<string, MissingList>();
  const isThere = (path: string) => workspace.files.has(path) || workspace.unchecked.some((entry) => entry.path === path);
  for (const {id, file, isExpected, missing} of conventions.indexes) {
    if (!isExpected || missing === 'off' || isThere(file) || found.has(file)) continue;
    const listed = workspace.documentPaths.filter((path) => kindOf(path).indexPlaces.includes(id));
    if (listed.length === 0) continue;
    const rest = listed.length === 1 ? '' : ` and ${listed.length - 1} more`;
    const reason = `the index does not exist, which is to list ${quote(listed[0] ?? '', 48)}${rest}`;
    found.set(file, {path: file, reason, isError: true});
  }
  for (const registry of conventions.registries) {
    if (registry.type !== 'heading' || !registry.isExpected || isThere(registry.file) || found.has(registry.file)) continue;
    const reason = `the document does not exist, which is to define the ids of ${quote(registry.id, 32)}`;
    found.set(registry.file, {path: registry.file, reason, isError: false});
  }
  return [...found.values()];
}
