import {dirname} from '../core/path.ts';
import {REASONS} from './source.ts';

/** As many links are followed as Linux follows. */
const MAX_HOPS = 40;

/** What a tree holds, by path. */
export interface TreePaths {
  readonly files: {has(path: string): boolean};
  readonly directories: ReadonlySet<string>;
  /** The text of every symbolic link. */
  readonly targets: ReadonlyMap<string, string>;
}

/** What a path of a tree leads to when all symbolic links in it are followed, without a disk; or the reason why it leads to nothing. */
export function resolveSymbolicLink(
  path: string,
  tree: TreePaths,
): {readonly path: string; readonly isDirectory: boolean} | {readonly reason: string} {
  let hops = 0;
  const parts: string[] = [];
  const rest = path.split('/').reverse();
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return {reason: REASONS.linkOutside};
      continue;
    }
    parts.push(part);
    const target = tree.targets.get(parts.join('/'));
    if (target === undefined) continue;
    if (++hops > MAX_HOPS) return {reason: REASONS.linkLoop};
    if (target.startsWith('/')) return {reason: REASONS.linkOutside};
    parts.pop();
    rest.push(...target.split('/').reverse());
  }
  const found = parts.join('/');
  if (tree.files.has(found)) return {path: found, isDirectory: false};
  return tree.directories.has(found) ? {path: found, isDirectory: true} : {reason: REASONS.linkMissing};
}

/** The directories that a list of files implies, the root `''` among them. */
export function collectDirectories(files: Iterable<string>): Set<string> {
  const directories = new Set<string>(['']);
  for (const file of files) {
    for (let folder = dirname(file); !directories.has(folder); folder = dirname(folder)) directories.add(folder);
  }
  return directories;
}
