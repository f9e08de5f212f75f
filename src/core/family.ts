import type {Conventions, Kind} from './conventions.ts';
import {basename, dirname, join, normalize} from './path.ts';
import type {Workspace} from './workspace.ts';

/** Words that stand for any name in a text that shows how documents are called. */
const PLACEHOLDER = /(?:^|-)(?:x{2,}|y{2,}|foo|bar|baz|your[a-z]*|example|placeholder|topic)(?:-|\.)/u;

/**
 * Whether a name that leads nowhere was surely meant as a document of this repository: the place where it would stand
 * is a directory that exists, and there it would be of a kind and named as that kind demands. Everything else may be
 * a file of another repository or workspace.
 *
 * @param isAsked whether the conventions ask for such names by themselves: then a kind that leaves its names free is enough
 */
export function isFamilyName(
  from: string,
  name: string,
  workspace: Workspace,
  conventions: Conventions,
  kindOf: (path: string) => Kind,
  isAsked = false,
): boolean {
  return [dirname(from), ...conventions.roots].some((base) => {
    const path = normalize(join(base, name));
    if (path === null || !workspace.directories.has(dirname(path))) return false;
    const kind = kindOf(path);
    const isNamed = kind.fileName === null ? isAsked && kind !== conventions.general : kind.fileName.pattern.test(basename(path));
    return isNamed && !PLACEHOLDER.test(basename(path));
  });
}
