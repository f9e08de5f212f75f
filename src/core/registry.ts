import picomatch from 'picomatch';
import type {FileNameRegistry, HeadingRegistry, Registry} from './conventions.ts';
import type {Document} from './document.ts';
import {compareText} from './finding.ts';
import {basename} from './path.ts';
import {firstMatch} from './pattern.ts';
import {sectionEnds} from './section-ends.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A heading that defines an id, or says more of one. */
export interface Definition extends Span {
  readonly id: string;
  /** The heading. */
  readonly heading: Span;
  /** What stands below the heading, up to the next one of its depth. */
  readonly section: Span;
  readonly state: string | null;
  /** A heading of an id that another one defines, as the registry allows it. */
  readonly isRepeat: boolean;
}

const definitions = new WeakMap<Workspace, WeakMap<Registry, readonly Definition[]>>();

/** The definitions of a registry in the order of its document; empty when there is no such document. */
export function definitionsOf(registry: HeadingRegistry, workspace: Workspace): readonly Definition[] {
  return remember(definitions, workspace, registry, () => {
    const document = workspace.documents.get(registry.file);
    return document ? readDefinitions(registry, document) : [];
  });
}

function readDefinitions(registry: HeadingRegistry, document: Document): Definition[] {
  const {headings} = document.facts;
  const ends = sectionEnds(document);
  return headings.flatMap((heading, index) => {
    const match = firstMatch(registry.define, heading.text);
    const id = match?.groups.id;
    if (match === null || id === undefined) return [];
    const conditions = Object.entries(registry.repeatWhen);
    return {
      id,
      start: heading.start,
      end: ends[index] ?? document.text.length,
      heading: {start: heading.start, end: heading.end},
      section: {start: heading.end, end: ends[index] ?? document.text.length},
      state: match.groups.state ?? null,
      isRepeat: conditions.length > 0 && conditions.every(([group, value]) => match.groups[group] === value),
    };
  });
}

const fileNames = new WeakMap<Workspace, WeakMap<Registry, ReadonlyMap<string, readonly string[]>>>();

/** The files that define each id by their names, in path order. */
export function fileNameIds(registry: FileNameRegistry, workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  return remember(fileNames, workspace, registry, () => {
    const isIncluded = picomatch([...registry.include]);
    const found = new Map<string, string[]>();
    for (const path of [...workspace.files].sort(compareText)) {
      const id = isIncluded(path) ? firstMatch(registry.define, basename(path))?.groups.id : undefined;
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), path]);
    }
    return found;
  });
}

/** All ids that a registry holds; null where nothing is known of them. */
export function idsOf(registry: Registry, workspace: Workspace): ReadonlySet<string> | null {
  if (registry.type === 'heading') return toSet(definitionsOf(registry, workspace).map(({id}) => id));
  if (registry.type === 'file-name') return toSet([...fileNameIds(registry, workspace).keys()]);
  return null;
}

/** A registry without a single id is one that this repository does not keep. */
function toSet(ids: readonly string[]): ReadonlySet<string> | null {
  return ids.length === 0 ? null : new Set(ids);
}

function remember<T>(cache: WeakMap<Workspace, WeakMap<Registry, T>>, workspace: Workspace, registry: Registry, read: () => T): T {
  const ofWorkspace = cache.get(workspace) ?? new WeakMap<Registry, T>();
  cache.set(workspace, ofWorkspace);
  const known = ofWorkspace.get(registry);
  if (known !== undefined) return known;
  const value = read();
  ofWorkspace.set(registry, value);
  return value;
}
