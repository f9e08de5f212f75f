import {isPseudoDocument} from './annotations.ts';

/** Where a document lies: a URI below the root of the repository, or, for what is no file, one of its own. */
export function artifactLocationOf(path: string, prefix: string): {readonly uri: string; readonly uriBaseId?: string} {
  if (isPseudoDocument(path)) {
    const colon = path.indexOf(':');
    return {uri: `${path.slice(0, colon)}:${encodePath(path.slice(colon + 1))}`};
  }
  return {uri: encodePath(prefix === '' ? path : `${prefix}/${path}`), uriBaseId: ROOT_ID};
}

/** The name that stands for the root of the repository. */
export const ROOT_ID = '%SRCROOT%';

function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}
