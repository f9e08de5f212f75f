import {readTarget} from './link-target.ts';
import type {Workspace} from './workspace.ts';

const cache = new WeakMap<Workspace, Map<string, Set<string>>>();

/** The fragments that links of the workspace follow into a document, percent-decoded; its own links to itself are among them. */
export function fragmentsInto(workspace: Workspace, path: string): ReadonlySet<string> {
  let byPath = cache.get(workspace);
  if (byPath === undefined) {
    byPath = new Map();
    for (const document of workspace.documents.values()) {
      for (const {url} of document.facts.links) {
        if (!url.includes('#')) continue;
        const target = readTarget(document.path, url);
        if (target.kind !== 'internal' || !target.fragment) continue;
        const fragments = byPath.get(target.path) ?? new Set();
        byPath.set(target.path, fragments.add(target.fragment));
      }
    }
    cache.set(workspace, byPath);
  }
  return byPath.get(path) ?? new Set();
}
