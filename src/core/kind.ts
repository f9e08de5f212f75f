import picomatch from 'picomatch';
import type {Conventions, Kind} from './conventions.ts';

/**
 * Answers by path: which kind a document is, and whether the conventions leave it out. A path that matches no kind is looked at again
 * without regard to letter case and to the form of its ending: `docs/A-Guide.MD` is a badly named guide, not a document of no kind.
 */
export function createKindOf(
  conventions: Conventions,
  workspace: {readonly files: {has(path: string): boolean}},
): {kindOf: (path: string) => Kind; isIgnored: (path: string) => boolean} {
  const kinds = conventions.kinds
    .filter(({when}) => when === null || workspace.files.has(when))
    .map((kind) => ({kind, matches: matcherOf(kind.include), resembles: matcherOf(kind.include, 'similar')}));
  const isIgnored = conventions.ignore.length > 0 ? matcherOf(conventions.ignore) : () => false;
  return {
    kindOf: (path) => {
      const exact = kinds.find(({matches}) => matches(path));
      const usual = path.replace(/\.(?:md|markdown)$/iu, '.md');
      return (exact ?? kinds.find(({resembles}) => resembles(usual)))?.kind ?? conventions.general;
    },
    isIgnored: (path) => isIgnored(path),
  };
}

const matchers = {exact: new WeakMap<readonly string[], Matcher>(), similar: new WeakMap<readonly string[], Matcher>()};

type Matcher = (path: string) => boolean;

/** Globs are compiled once, however often the same conventions judge. `similar` does not tell upper from lower case. */
function matcherOf(globs: readonly string[], likeness: keyof typeof matchers = 'exact'): Matcher {
  const matches = matchers[likeness].get(globs) ?? picomatch([...globs], {dot: true, nocase: likeness === 'similar'});
  matchers[likeness].set(globs, matches);
  return matches;
}
