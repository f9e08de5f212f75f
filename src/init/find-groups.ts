import {checkGlob} from '../config/glob.ts';
import type {Document} from '../core/document.ts';
import {compareText} from '../core/finding.ts';
import {readTarget} from '../core/link-target.ts';
import {basename, dirname} from '../core/path.ts';
import type {Workspace} from '../core/workspace.ts';

/** Documents that lie together and are alike. */
export interface Group {
  /** A name for the kind, unique among the groups. */
  readonly id: string;
  /** `picomatch` glob that has them all. */
  readonly glob: string;
  readonly documents: readonly Document[];
}

/** A document that leads to most of a group. */
export interface IndexEvidence {
  readonly path: string;
  /** How many documents of the group it links to. */
  readonly listed: number;
}

/** Fewer documents show no habit. */
const MIN_DOCUMENTS = 3;
/** An index that leaves out more is none of this group. */
const INDEX_SHARE = 0.7;

/** What every directory may hold besides its own documents. */
const COMMON =
  /^(?:readme|index|contributing|changelog|license|code_of_conduct|security|template|_.*|.*-template)(?:\.[a-z-]+)?\.(?:md|markdown)$/iu;

/** The directories with documents of their own, in path order; a numbered series is told from what lies beside it. */
export function findGroups(workspace: Workspace): Group[] {
  const byDirectory = new Map<string, Document[]>();
  for (const document of [...workspace.documents.values()].sort((a, b) => compareText(a.path, b.path))) {
    const directory = dirname(document.path);
    if (directory === '' || directory.split('/').some((part) => part.startsWith('.')) || COMMON.test(basename(document.path))) continue;
    byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), document]);
  }
  const taken = new Set<string>();
  return [...byDirectory].flatMap(([directory, documents]) => {
    if (documents.length < MIN_DOCUMENTS) return [];
    const numbered = documents.filter(({path}) => /^\d/u.test(basename(path)));
    const isSeries = numbered.length >= MIN_DOCUMENTS && numbered.length >= documents.length / 2;
    const glob = `${escapeGlob(directory)}/${isSeries ? '[0-9]*' : '*'}.md`;
    if (checkGlob(glob) !== null) return [];
    return [{id: nameOf(directory, taken), glob, documents: isSeries ? numbered : documents}];
  });
}

/** The document that links to the most of a group, if it links to most of it. */
export function findIndex({documents}: Group, workspace: Workspace): IndexEvidence | null {
  const paths = new Set(documents.map(({path}) => path));
  let best: IndexEvidence | null = null;
  for (const {path, facts} of workspace.documents.values()) {
    if (paths.has(path)) continue;
    const listed = new Set<string>();
    for (const {url, kind} of facts.links) {
      const target = kind === 'image' ? null : readTarget(path, url);
      if (target?.kind === 'internal' && paths.has(target.path)) listed.add(target.path);
    }
    if (listed.size > (best?.listed ?? 0)) best = {path, listed: listed.size};
  }
  return best !== null && best.listed >= documents.length * INDEX_SHARE ? best : null;
}

function nameOf(directory: string, taken: Set<string>): string {
  const words = directory
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, ''));
  let name = words.at(-1) || 'documents';
  for (let depth = 2; taken.has(name) && depth <= words.length; depth++) name = words.slice(-depth).join('-');
  while (taken.has(name)) name = `${name}-2`;
  taken.add(name);
  return name;
}

/** A glob has no escapes: what may mean something in one stands for any character. */
function escapeGlob(path: string): string {
  return path.replace(/[^\p{L}\p{N}._ /-]/gu, (found) => '?'.repeat(found.length));
}
