import picomatch from 'picomatch';
import type {Conventions, Family} from './conventions.ts';
import type {Document} from './document.ts';
import {namedPaths} from './named-paths.ts';
import {basename} from './path.ts';
import {findTitle} from './title.ts';
import type {Workspace} from './workspace.ts';

/** The documents of one family. */
export interface Kin {
  readonly parents: ReadonlySet<string>;
  /** Member to the parents that it names where it should, itself excluded. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Stands for its directory, and lists what is in it. */
const DIRECTORY_PAGE = /^_?(?:readme|index)\b/iu;

const cache = new WeakMap<Workspace, WeakMap<Family, Kin>>();

/** Who is parent and who is member in a family, and which member names which parent. */
export function kinOf(family: Family, workspace: Workspace, conventions: Conventions): Kin {
  const ofWorkspace = cache.get(workspace) ?? new WeakMap<Family, Kin>();
  cache.set(workspace, ofWorkspace);
  let kin = ofWorkspace.get(family);
  if (!kin) {
    kin = readKin(family, workspace, conventions);
    ofWorkspace.set(family, kin);
  }
  return kin;
}

function readKin(family: Family, workspace: Workspace, conventions: Conventions): Kin {
  const isParent = picomatch([...family.parents]);
  const isMember = picomatch([...family.members]);
  const members = new Map<string, string[]>();
  for (const document of workspace.documents.values()) {
    if (!isMember(document.path) || DIRECTORY_PAGE.test(basename(document.path))) continue;
    const end = family.where === 'intro' ? findIntroEnd(document) : null;
    const named = namedPaths(document, workspace, conventions, end);
    members.set(
      document.path,
      named.filter((path) => isParent(path) && path !== document.path),
    );
  }
  return {parents: new Set([...workspace.documents.keys()].filter((path) => isParent(path))), members};
}

/** Where the first section of a document begins. */
function findIntroEnd(document: Document): number {
  const title = findTitle(document)?.start ?? -1;
  return document.facts.headings.find(({start, top}) => top && start > title)?.start ?? document.text.length;
}
