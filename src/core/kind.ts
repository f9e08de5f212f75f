import picomatch from 'picomatch';
import type {Conventions, Kind} from './conventions.ts';
import type {Workspace} from './workspace.ts';

interface KindOf {
  readonly kindOf: (path: string) => Kind;
  readonly isIgnored: (path: string) => boolean;
}

const cache = new WeakMap<Conventions, WeakMap<Workspace, KindOf>>();

/** Answers by path: which kind a document is, and whether the conventions leave it out. */
export function createKindOf(conventions: Conventions, workspace: Workspace): KindOf {
  const ofConventions = cache.get(conventions) ?? new WeakMap<Workspace, KindOf>();
  cache.set(conventions, ofConventions);
  let kindOf = ofConventions.get(workspace);
  if (!kindOf) {
    kindOf = matchKinds(conventions, workspace);
    ofConventions.set(workspace, kindOf);
  }
  return kindOf;
}

function matchKinds(conventions: Conventions, workspace: Workspace): KindOf {
  const kinds = conventions.kinds
    .filter(({when}) => when === null || workspace.files.has(when))
    .map((kind) => ({kind, matches: picomatch([...kind.include])}));
  const isIgnored = conventions.ignore.length > 0 ? picomatch([...conventions.ignore]) : () => false;
  return {
    kindOf: (path) => kinds.find(({matches}) => matches(path))?.kind ?? conventions.general,
    isIgnored: (path) => isIgnored(path),
  };
}
