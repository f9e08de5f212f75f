import type {Renames} from './compare.ts';
import type {Conventions} from './conventions.ts';
import {linkedPlaces} from './linked-place.ts';
import {findMentions} from './mention.ts';
import {formOf} from './rule.ts';
import type {Workspace} from './workspace.ts';

/** What a change makes one ask about other pull requests. */
export interface ForwardQuestion {
  /** Whether the change names a document that does not exist, so that it matters what open pull requests add. */
  readonly isWanted: boolean;
  /** The pull requests that markers on such names give, each once, ascending. */
  readonly numbers: readonly number[];
}

/** Looks at what head names or links to without having it, where base does not do so as often. */
export function findForwardQuestion(base: Workspace, head: Workspace, conventions: Conventions, renames: Renames): ForwardQuestion {
  const known = new Map<string, number>();
  for (const {path, name, number} of openMentions(base, conventions)) {
    const key = keyOf(renames.get(path) ?? path, name, number);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const fresh = openMentions(head, conventions).filter(({path, name, number}) => {
    const key = keyOf(path, name, number);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
  const numbers = fresh.map(({number}) => number).filter((number) => number !== null);
  return {isWanted: fresh.length > 0, numbers: [...new Set(numbers)].sort((a, b) => a - b)};
}

function keyOf(path: string, name: string, number: number | null): string {
  return [path, name, number].join('\0');
}

interface OpenMention {
  readonly path: string;
  readonly name: string;
  readonly number: number | null;
}

function openMentions(workspace: Workspace, conventions: Conventions): OpenMention[] {
  const documents = [...workspace.documents.values()].filter(({path}) => formOf(path) === 'markdown');
  return documents.flatMap((document) => {
    const open: OpenMention[] = [];
    for (const {name, marker, target, isNamingExample} of findMentions(document, workspace, conventions)) {
      if (target === null && !isNamingExample) open.push({path: document.path, name, number: marker?.pullRequest ?? null});
    }
    for (const {target, link} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'internal' || link === null || !target.path.endsWith('.md') || workspace.has(target.path)) continue;
      open.push({path: document.path, name: target.path, number: null});
    }
    return open;
  });
}
