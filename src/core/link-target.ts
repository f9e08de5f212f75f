import {dirname, join, normalize} from './path.ts';

/** Where a link destination leads, by the rules of GitHub's file view. */
export type LinkTarget =
  /** Another host, a mail address, or a form this tool does not judge: a template, a route of GitHub's own pages. */
  | {readonly kind: 'external'}
  /** Leaves the repository. */
  | {readonly kind: 'outside'}
  /** A file or directory; `path` is `''` for the root. */
  | {readonly kind: 'internal'; readonly path: string; readonly fragment: string | null};

/** Routes of a repository's pages, reached as `../../issues` from a file at the root: two steps up leave `blob/<branch>`. */
const REPOSITORY_ROUTES =
  /^(?:actions|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|forks|graphs|issues|labels|milestones?|network|packages|projects|pulls?|pulse|raw|releases|security|settings|stargazers|tags|tree|watchers|wiki)(?:\/|$)/u;

/** Reads a destination as it stands in a document: split at `#`, then `?`, then percent-decoded. */
export function readTarget(from: string, url: string): LinkTarget {
  const trimmed = url.trim();
  if (/^[a-z][a-z0-9+.-]*:/iu.test(trimmed) || trimmed.startsWith('//')) return {kind: 'external'};
  const hash = trimmed.indexOf('#');
  const beforeHash = hash < 0 ? trimmed : trimmed.slice(0, hash);
  const afterHash = hash < 0 ? '' : trimmed.slice(hash + 1);
  const fragment = hash < 0 || isTemplate(afterHash) ? null : decode(afterHash);
  const query = beforeHash.indexOf('?');
  const written = query < 0 ? beforeHash : beforeHash.slice(0, query);
  if (isTemplate(written)) return {kind: 'external'};
  const path = decode(written);
  if (path === '') return {kind: 'internal', path: from, fragment};
  const isRooted = path.startsWith('/');
  const resolved = normalize(isRooted ? path : join(dirname(from), path));
  if (resolved !== null) return {kind: 'internal', path: resolved, fragment};
  return isRepositoryRoute(from, path) ? {kind: 'external'} : {kind: 'outside'};
}

/** Percent-decodes; a malformed sequence stays as it is written. */
export function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Writes a relative path as a link destination: percent-encodes whatever would end it, its table cell, or change its meaning. */
export function encodeDestination(path: string): string {
  const encoded = path.replace(/[\s%()<>?#\\"`[\]|\p{Cc}]|&(?=#?\w+;)|\{(?=[{%])/gu, encodeCharacter);
  // What stands before a colon would be a scheme.
  return encoded.replace(/^[^/:]*:/u, (scheme) => `${scheme.slice(0, -1)}%3A`);
}

/** Writes a fragment, `#` included, behind a destination; what is percent-encoded stays so. */
export function encodeFragment(fragment: string): string {
  return fragment.replace(/[\s()<>\\"`[\]|\p{Cc}]|%(?![\da-f]{2})|&(?=#?\w+;)|\{(?=[{%])/giu, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** `{{ site.url }}`, `${BASE}`, `<version>`: filled in before anyone follows the link. What is not closed is none. */
function isTemplate(part: string): boolean {
  return /\{\{[^{}]+\}\}|\{%[^{}]+%\}|\$\{[^{}]+\}|<[^<>]+>/u.test(part);
}

function isRepositoryRoute(from: string, path: string): boolean {
  const steps = [...from.split('/').slice(0, -1), ...path.split('/')].filter((step) => step !== '' && step !== '.');
  const rest: string[] = [];
  let above = 0;
  for (const step of steps) {
    if (step !== '..') rest.push(step);
    else if (rest.pop() === undefined) above++;
  }
  return above === 2 && REPOSITORY_ROUTES.test(rest.join('/'));
}
