import picomatch from 'picomatch';
import type {Conventions, Kind} from './conventions.ts';
import type {Workspace} from './workspace.ts';

/**
 * Answers by path: which kind a document is, and whether the conventions leave it out. A path that matches no kind is looked at again
 * without regard to letter case and to the form of its ending: `docs/A-Guide.MD` is a badly named guide, not a document of no kind.
 */
export function createKindOf(
  conventions: Conventions,
  workspace: Workspace,
): {kindOf: (path: string) => Kind; isIgnored: (path: string) => boolean} {
  const kinds = conventions.kinds
    .filter(({when}) => when === null || workspace.files.has(when))
    .map((kind) => ({
      kind,
      matches: picomatch([...kind.include], {dot: true}),
      resembles: picomatch([...kind.include], {dot: true, nocase: true}),
    }));
  const isIgnored = conventions.ignore.length > 0 ? picomatch([...conventions.ignore], {dot: true}) : () => false;
  return {
    kindOf: (path) => {
      const exact = kinds.find(({matches}) => matches(path));
      const usual = path.replace(/\.(?:md|markdown)$/iu, '.md');
      return (exact ?? kinds.find(({resembles}) => resembles(usual)))?.kind ?? conventions.general;
    },
    isIgnored: (path) => isIgnored(path),
  };
}
