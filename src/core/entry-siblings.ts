import type {Document} from './document.ts';
import type {IndexEntry} from './index-entry.ts';
import {readTarget} from './link-target.ts';
import {basename, dirname} from './path.ts';
import type {Workspace} from './workspace.ts';

/** What it weighs when one of two documents links to the other, and when both lie in one directory, in shared rare words of their names. */
const LINKED = 1.5;
const SAME_DIRECTORY = 2;

/**
 * The entry beside which a document's own belongs: the one whose file name shares the rarest words with it, that lies in its directory,
 * or that it refers to; without any likeness, the last. Null when there are no entries.
 */
export function rankSiblings<T extends {readonly entry: IndexEntry}>(
  siblings: readonly T[],
  subject: Document,
  workspace: Workspace,
): T | null {
  const words = siblings.map(({entry}) => wordsOf(entry.path));
  const frequency = new Map<string, number>();
  for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const own = wordsOf(subject.path);
  const targets = linkedFrom(subject);
  const isOneDirectory = new Set(siblings.map(({entry}) => dirname(entry.path))).size <= 1;
  let best: T | null = siblings.at(-1) ?? null;
  let bestScore = 0;
  for (const [index, sibling] of siblings.entries()) {
    const {path} = sibling.entry;
    let score = 0;
    for (const word of words[index] as Set<string>) {
      if (own.has(word)) score += Math.log(siblings.length / (frequency.get(word) as number));
    }
    if (targets.has(path)) score += LINKED;
    const other = workspace.documents.get(path);
    if (other !== undefined && linkedFrom(other).has(subject.path)) score += LINKED;
    if (!isOneDirectory && dirname(path) === dirname(subject.path)) score += SAME_DIRECTORY;
    // Of equals the later one, so that the new entry comes after all of them.
    if (score > 0 && score >= bestScore) {
      best = sibling;
      bestScore = score;
    }
  }
  return best;
}

function wordsOf(path: string): Set<string> {
  return new Set(
    basename(path)
      .toLowerCase()
      .replace(/\.\w+$/u, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

const linkedPaths = new WeakMap<Document, Set<string>>();

function linkedFrom(document: Document): Set<string> {
  let paths = linkedPaths.get(document);
  if (paths === undefined) {
    paths = new Set();
    for (const {url} of document.facts.links) {
      const target = readTarget(document.path, url);
      if (target.kind === 'internal') paths.add(target.path);
    }
    linkedPaths.set(document, paths);
  }
  return paths;
}
