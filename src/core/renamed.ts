import type {Conventions, Kind} from './conventions.ts';
import {basename} from './path.ts';
import type {Workspace} from './workspace.ts';

/**
 * The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
 * and more than half of the missing name. Null when there is none, or when two would do.
 */
export function findRenamed(name: string, workspace: Workspace, conventions: Conventions, kindOf: (path: string) => Kind): string | null {
  const words = stem(name);
  let best: string | null = null;
  let bestCount = 0;
  let isUnique = true;
  for (const path of workspace.documents.keys()) {
    if (kindOf(path) === conventions.general) continue;
    const count = commonWords(words, stem(path));
    if (count < 3 || count * 2 <= words.length || count < bestCount) continue;
    isUnique = count > bestCount;
    best = path;
    bestCount = count;
  }
  return isUnique ? best : null;
}

/** The words of a base name without the ending. */
function stem(path: string): string[] {
  return basename(path)
    .replace(/\.(?:md|markdown)$/iu, '')
    .toLowerCase()
    .split('-');
}

function commonWords(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}
