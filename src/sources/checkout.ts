import {lstatSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/**
 * The top directory of the checkout that holds an absolute directory: the nearest one, from there up, with a `.git` of its own. Null where
 * there is none, and inside a git directory. What git itself would find is another matter: it takes any directory that holds what a bare
 * repository holds for one, which a checkout may bring along so as to be read as something else.
 */
export function findCheckout(directory: string): string | null {
  for (let folder = directory; basename(folder) !== '.git'; folder = dirname(folder)) {
    if (isGitDirectory(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) break;
  }
  return null;
}

/** Whether git, asked in a directory below the top of a checkout, would take it or one above it for a bare repository. */
export function hidesBareRepository(checkout: string, directory: string): boolean {
  for (let folder = directory; folder !== checkout; folder = dirname(folder)) {
    if (['HEAD', 'objects', 'refs'].every((name) => hasEntry(join(folder, name)))) return true;
  }
  return false;
}

/** Whether anything stands at a path, a link that leads nowhere included. What the system does not tell about does not. */
export function hasEntry(path: string): boolean {
  return typeOf(path) !== null;
}

/** A file points at the git directory of an added worktree or a submodule; git passes over a directory that it did not make. */
function isGitDirectory(path: string): boolean {
  const type = typeOf(path);
  return type === 'other' || (type === 'directory' && hasEntry(join(path, 'HEAD')));
}

function typeOf(path: string): 'directory' | 'other' | null {
  try {
    const stats = lstatSync(path, {throwIfNoEntry: false});
    return stats === undefined ? null : stats.isDirectory() ? 'directory' : 'other';
  } catch {
    return null;
  }
}
