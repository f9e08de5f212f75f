import {compareText} from '../core/finding.ts';
import {dirname} from '../core/path.ts';
import {ToolError} from '../core/tool-error.ts';
import type {Unchecked} from '../core/workspace.ts';
import {createSizeTest, decodeDocument} from './decode.ts';
import {demandGit, resolveCommit} from './git.ts';
import {decodePath} from './path-bytes.ts';
import {
  type ChooseFiles,
  chooseNone,
  findDirectoriesNamedAsDocuments,
  isDocumentPath,
  REASONS,
  type Source,
  type SourceContent,
  type SourceDocument,
} from './source.ts';
import {collectDirectories, resolveSymbolicLink, type TreePaths} from './symbolic-link.ts';

/** One entry of a git tree. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
  /** Size in bytes; 0 for a submodule. */
  readonly size: number;
}

/** A revision of a repository, read from its object database without a checkout. */
export interface Tree {
  /** Any directory of the repository, to run git in. */
  readonly directory: string;
  /** Full id; null for a repository without commits. */
  readonly commit: string | null;
  /** Repository-relative path to entry. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** A longer target of a symbolic link is none that a file system would follow. */
const MAX_LINK_BYTES = 4096;

/** As much is read from git at once, so that memory is bounded by the documents themselves. */
const BATCH_BYTES = 64_000_000;

/** Lists a revision. Throws a `ToolError` when it does not exist. */
export async function openTree(directory: string, revision: string): Promise<Tree> {
  const commit = await resolveCommit(directory, revision);
  const task = `read revision \`${revision}\``;
  const list = await demandGit(task, directory, ['ls-tree', '-r', '-l', '-z', '--full-tree', '--end-of-options', commit]);
  const entries = new Map<string, TreeEntry>();
  for (let start = 0; start < list.length; ) {
    const end = list.indexOf(0, start);
    const tab = list.indexOf(9, start);
    const [mode, , id, size] = list.toString('latin1', start, tab).split(/ +/u);
    const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
    entries.set(decodePath(list.subarray(tab + 1, end)), {kind, id: id ?? '', size: Number(size) || 0});
    start = end + 1;
  }
  return {directory, commit, entries};
}

/** The part of a revision below `root` (repository-relative, `''` for all of it) as a source. */
export function createTreeSource(tree: Tree, root: string): Source {
  const prefix = root === '' ? '' : `${root}/`;
  const entries = new Map<string, TreeEntry>();
  for (const [path, entry] of tree.entries) {
    if (path.startsWith(prefix)) entries.set(path.slice(prefix.length), entry);
  }
  const paths = [...entries.keys()].sort(compareText);
  return {
    read: (choose = chooseNone) => readContent(tree, entries, paths, choose),
    readFile: (path, limit) => readEntry(tree, entries, path, limit),
    resolve: (path) => resolvePath(tree, entries, path),
  };
}

async function readContent(
  tree: Tree,
  entries: ReadonlyMap<string, TreeEntry>,
  paths: readonly string[],
  choose: ChooseFiles,
): Promise<SourceContent> {
  const documents: SourceDocument[] = [];
  const texts: SourceDocument[] = [];
  const further = choose(paths);
  const isRead = (path: string) => isDocumentPath(path) || further.has(path);
  const unchecked: Unchecked[] = findDirectoriesNamedAsDocuments(paths).map((path) => ({path, reason: REASONS.directory}));
  const wanted: string[] = [];
  const explainSize = createSizeTest();
  const links = [...entries].filter(([path, {kind}]) => kind === 'link' && isRead(path)).map(([path]) => path);
  for (const path of paths) {
    const entry = entries.get(path);
    if (!entry || entry.kind === 'link' || !isRead(path)) continue;
    const isSubmodule = entry.kind === 'submodule';
    const reason = isSubmodule ? REASONS.submodule : explainSize(entry.size);
    if (reason === null) wanted.push(path);
    else unchecked.push({path, reason, isUnread: !isSubmodule});
  }
  for await (const [path, bytes] of readBlobs(tree, entries, wanted)) {
    const decoded = bytes === null ? {reason: 'its content is not in this repository'} : decodeDocument(bytes);
    if ('text' in decoded) (isDocumentPath(path) ? documents : texts).push({path, text: decoded.text});
    else unchecked.push({path, reason: decoded.reason, isUnread: true});
  }
  if (links.length > 0) {
    const known = await readLinks(tree, entries);
    const checked = new Set([...documents, ...texts, ...unchecked].map(({path}) => path));
    for (const path of links) {
      const resolved = resolveSymbolicLink(path, known);
      if ('reason' in resolved) unchecked.push({path, reason: resolved.reason});
      else if (resolved.isDirectory) unchecked.push({path, reason: REASONS.linkDirectory});
      else if (!checked.has(resolved.path)) unchecked.push({path, reason: REASONS.linkNoDocument});
    }
  }
  return {files: paths, documents, ...(texts.length > 0 && {texts}), unchecked, head: tree.commit};
}

async function readEntry(tree: Tree, entries: ReadonlyMap<string, TreeEntry>, path: string, limit: number): Promise<Uint8Array | null> {
  let target = path;
  if (isReachedByLink(entries, path)) {
    const resolved = resolveSymbolicLink(path, await readLinks(tree, entries));
    if ('reason' in resolved && resolved.reason === REASONS.linkMissing && entries.get(path)?.kind !== 'link') return null;
    if ('reason' in resolved) throw new ToolError(`Cannot read \`${path}\`: ${resolved.reason}`);
    target = resolved.path;
  }
  const entry = entries.get(target);
  if (entry?.kind !== 'file') return null;
  if (entry.size > limit) throw new ToolError(`Cannot read \`${path}\`: it has more than ${limit.toLocaleString('en')} bytes`);
  for await (const [, bytes] of readBlobs(tree, entries, [target])) return bytes;
  return null;
}

/** Whether a path is in the tree, be it below a symbolic link to a directory. */
export async function holdsPath(tree: Tree, path: string): Promise<boolean> {
  if (tree.entries.has(path) || !isReachedByLink(tree.entries, path)) return tree.entries.has(path);
  return 'path' in resolveSymbolicLink(path, await readLinks(tree, tree.entries));
}

function isReachedByLink(entries: ReadonlyMap<string, TreeEntry>, path: string): boolean {
  for (let place = path; place !== ''; place = dirname(place)) if (entries.get(place)?.kind === 'link') return true;
  return false;
}

async function resolvePath(tree: Tree, entries: ReadonlyMap<string, TreeEntry>, path: string): Promise<string | null> {
  const resolved = resolveSymbolicLink(path, await readLinks(tree, entries));
  if ('path' in resolved) return resolved.path;
  return entries.has(path) ? path : null;
}

/** What is needed to follow the symbolic links of the tree. */
async function readLinks(tree: Tree, entries: ReadonlyMap<string, TreeEntry>): Promise<TreePaths> {
  const paths = [...entries].filter(([, {kind, size}]) => kind === 'link' && size <= MAX_LINK_BYTES).map(([path]) => path);
  const targets = new Map<string, string>();
  for await (const [path, bytes] of readBlobs(tree, entries, paths)) if (bytes !== null) targets.set(path, decodePath(bytes));
  return {files: entries, directories: collectDirectories(entries.keys()), targets};
}

/** The bytes of some entries, in the order asked for; null for one that the object database does not hold. */
async function* readBlobs(
  tree: Tree,
  entries: ReadonlyMap<string, TreeEntry>,
  paths: readonly string[],
): AsyncGenerator<readonly [path: string, bytes: Uint8Array | null]> {
  for (let next = 0; next < paths.length; ) {
    const batch: (readonly [path: string, id: string])[] = [];
    for (let size = 0; next < paths.length && (batch.length === 0 || size < BATCH_BYTES); next++) {
      const path = paths[next] ?? '';
      const entry = entries.get(path);
      if (entry) batch.push([path, entry.id]);
      size += entry?.size ?? 0;
    }
    const ids = batch.map(([, id]) => `${id}\n`).join('');
    const output = await demandGit(`read the files of ${tree.commit}`, tree.directory, ['cat-file', '--batch'], ids);
    let offset = 0;
    for (const [path, id] of batch) {
      const lineEnd = output.indexOf(10, offset);
      const header = output.toString('latin1', offset, lineEnd);
      const size = Number(/^\S+ blob (\d+)$/u.exec(header)?.[1] ?? Number.NaN);
      if (lineEnd < 0 || !header.startsWith(id)) throw new ToolError(`Cannot read \`${path}\`: git answered out of turn`);
      yield [path, Number.isNaN(size) ? null : output.subarray(lineEnd + 1, lineEnd + 1 + size)];
      offset = lineEnd + 1 + (Number.isNaN(size) ? 0 : size + 1);
    }
  }
}
