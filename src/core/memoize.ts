import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Workspace} from './workspace.ts';

type Reading<T> = (document: Document, workspace: Workspace, conventions: Conventions) => T;

/** Reads a document once per workspace and conventions, however many rules ask; forgotten together with them. */
export function memoize<T extends object>(read: Reading<T>): Reading<T> {
  const cache = new WeakMap<Conventions, WeakMap<Workspace, WeakMap<Document, T>>>();
  return (document, workspace, conventions) => {
    const ofConventions = cache.get(conventions) ?? new WeakMap<Workspace, WeakMap<Document, T>>();
    cache.set(conventions, ofConventions);
    const ofWorkspace = ofConventions.get(workspace) ?? new WeakMap<Document, T>();
    ofConventions.set(workspace, ofWorkspace);
    const known = ofWorkspace.get(document);
    if (known !== undefined) return known;
    const value = read(document, workspace, conventions);
    ofWorkspace.set(document, value);
    return value;
  };
}
