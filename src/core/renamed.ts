import type {Conventions, Kind} from './conventions.ts';
import {basename} from './path.ts';
import type {Workspace} from './workspace.ts';

/** As many words must agree from the beginning. */
const MIN_WORDS = 3;
/** A beginning that so many documents share tells nothing. */
const MAX_CANDIDATES = 100;

/**
 * The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
 * and more than half of the missing name. Null when there is none, or when two would do.
 */
export function findRenamed(name: string, workspace: Workspace, conventions: Conventions, kindOf: (path: string) => Kind): string | null {
  const words = stem(name);
  const candidates = beginningsOf(workspace).get(beginningOf(words)) ?? [];
  if (candidates.length > MAX_CANDIDATES) return null;
  let best: string | null = null;
  let bestCount = 0;
  let isUnique = true;
  for (const path of candidates) {
    if (kindOf(path) === conventions.general) continue;
    const count = commonWords(words, stem(path));
    if (count < MIN_WORDS || count * 2 <= words.length || count < bestCount) continue;
    isUnique = count > bestCount;
    best = path;
    bestCount = count;
  }
  return isUnique ? best : null;
}

const beginnings = new WeakMap<Workspace, Map<string, string[]>>();

/** The documents by the first words of their names. */
function beginningsOf(workspace: Workspace): Map<string, string[]> {
  let known = beginnings.get(workspace);
  if (!known) {
    known = new Map();
    for (const path of workspace.documents.keys()) {
      const key = beginningOf(stem(path));
      known.set(key, [...(known.get(key) ?? []).slice(0, MAX_CANDIDATES), path]);
    }
    beginnings.set(workspace, known);
  }
  return known;
}

function beginningOf(words: readonly string[]): string {
  return words.slice(0, MIN_WORDS).join('-');
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
