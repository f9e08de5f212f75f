import picomatch from 'picomatch';
import type {Conventions, Kind} from './conventions.ts';

/** Answers by path: which kind a document is, and whether the conventions leave it out. */
export function createKindOf(
  conventions: Conventions,
  workspace: {readonly files: {has(path: string): boolean}},
): {kindOf: (path: string) => Kind; isIgnored: (path: string) => boolean} {
  const kinds = conventions.kinds
    .filter(({when}) => when === null || workspace.files.has(when))
    .map((kind) => ({kind, matches: matcherOf(kind.include)}));
  const isIgnored = conventions.ignore.length > 0 ? matcherOf(conventions.ignore) : () => false;
  return {
    kindOf: (path) => kinds.find(({matches}) => matches(path))?.kind ?? conventions.general,
    isIgnored: (path) => isIgnored(path),
  };
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

/** Globs are compiled once, however often the same conventions judge. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const matches = matchers.get(globs) ?? picomatch([...globs]);
  matchers.set(globs, matches);
  return matches;
}
