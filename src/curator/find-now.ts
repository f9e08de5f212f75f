import {basename} from '../core/path.ts';
import type {Item, Pass} from './pass.ts';

/** How something that is fixed stands in head now: its 1-based lines, and its text where that is what changed. */
export interface Now {
  readonly path: string;
  readonly lines: readonly number[];
  readonly text: string | null;
}

/** A text that stands in more lines than this says little about one place. */
const MAX_LINES = 5;
/** As many items are looked up, in as many documents. */
const MAX_ITEMS = 20;
const MAX_PATHS = 5;

/** The items that this pass says are fixed, and the documents that they stood in. */
export function listFixed({items, number}: Pass): {readonly items: readonly Item[]; readonly paths: readonly string[]} {
  const fixed = items.filter(({state, changed, last}) => state === 'fixed' && changed === number && !last.path.includes(':'));
  const paths = [...new Set(fixed.map(({last}) => last.path))].slice(0, MAX_PATHS);
  return {items: fixed.filter(({last}) => paths.includes(last.path)).slice(0, MAX_ITEMS), paths};
}

/**
 * Finds where something fixed stands now, in the texts of its document before and in head; null when that cannot be told: what names a
 * document is looked for by the name, anything else by what its line began with.
 */
export function findNow({last}: Item, before: string | null, text: string | null): Now | null {
  if (text === null) return null;
  const lines = text.split(/\r?\n/u);
  const name = NAME.exec(last.subject ?? last.target)?.[0];
  if (name !== undefined) {
    const isNamed = (line: string) => new Set(line.match(NAMES)?.map((path) => basename(path))).has(basename(name));
    const found = lines.flatMap((line, index) => (isNamed(line) ? [index + 1] : []));
    return found.length > 0 && found.length <= MAX_LINES ? {path: last.path, lines: found, text: null} : null;
  }
  const target = last.target.replaceAll('`', '');
  const old = before?.split(/\r?\n/u)[(last.lines[0] ?? 0) - 1] ?? '';
  const start = target === '' ? '' : old.slice(0, Math.max(0, old.indexOf(target)));
  const found = /\w/u.test(start) ? lines.flatMap((line, index) => (line.startsWith(start) ? [index + 1] : [])) : [];
  const [line] = found;
  return line === undefined || found.length > 1 ? null : {path: last.path, lines: found, text: lines[line - 1] ?? null};
}

const NAME = /[^\s`[\]()<>]+\.(?:md|markdown)\b/iu;
const NAMES = new RegExp(NAME, 'giu');
