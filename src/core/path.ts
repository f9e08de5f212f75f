/** Repository-relative POSIX paths; `''` is the root. Nothing here looks at a disk. */

/** The directory part, `''` at the root. */
export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function join(base: string, path: string): string {
  return base === '' ? path : `${base}/${path}`;
}

/** Resolves `.`, `..` and doubled slashes; null when the path leaves the root. */
export function normalize(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** The relative path that leads from a document to a file: what a link in `from` to `to` has as its destination. */
export function relative(from: string, to: string): string {
  const base = dirname(from) === '' ? [] : dirname(from).split('/');
  const target = to.split('/');
  let common = 0;
  while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
  return [...base.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}
