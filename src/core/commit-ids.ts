import type {Conventions} from './conventions.ts';

/** More than anyone writes down; what lies beyond is not asked for, and then nothing is said of it. */
const MAX_IDS = 20_000;

/**
 * What may be ids of commits in texts, each once: what a history has to be asked about before the rules run. Empty when no registry of
 * the conventions is one of commits.
 */
export function collectCommitIds(texts: Iterable<string>, conventions: Conventions): string[] {
  if (!conventions.registries.some(({type}) => type === 'commit')) return [];
  const ids = new Set<string>();
  for (const text of texts) {
    for (const [id] of text.matchAll(/(?<![\w-])[0-9a-f]{7,40}(?![\w-])/giu)) {
      if (ids.size >= MAX_IDS) return [...ids];
      ids.add(id.toLowerCase());
    }
  }
  return [...ids];
}
