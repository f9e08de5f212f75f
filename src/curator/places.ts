import {code, encodePath, link, type Markdown, trusted} from './markdown.ts';
import type {PassView} from './pass-view.ts';

/** More places than this are counted, not listed. */
const MAX_PLACES = 5;

/** A place: repository-relative path, or that of a commit or a text of the pull request, and a 1-based line. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** Where things are: links to lines at head, those of one document behind its name, which is left out where all is about that document. */
export function describePlaces(places: readonly Place[], view: PassView): Markdown {
  const {speech} = view;
  const shown = places.slice(0, MAX_PLACES);
  const paths = [...new Set(shown.map(({path}) => path))];
  const parts = paths.map((path) => {
    const lines = speech.list(shown.filter((place) => place.path === path).map((place) => describeLine(place, view)));
    return path === view.document || path.includes(':') ? lines : trusted(`${code(path, 120)} ${lines}`);
  });
  const rest = places.length - shown.length;
  return speech.list(rest > 0 ? [...parts, speech.say('more', {count: rest})] : parts);
}

function describeLine({path, line}: Place, {pass, speech}: PassView): Markdown {
  const {say} = speech;
  if (path.startsWith('commit:')) {
    const sha = path.slice('commit:'.length);
    const text = say(line > 1 ? 'place.commit.line' : 'place.commit', {sha: shortSha(sha), line});
    return isSha(sha) ? link(text, `../commit/${sha}`) : text;
  }
  if (path.startsWith('pull-request:')) {
    const part = path.slice('pull-request:'.length);
    return part === 'title' ? say('place.title') : part === 'body' ? say('place.body', {line}) : say('place.comment');
  }
  const text = say('line', {line});
  const {head, prefix} = pass.report;
  return isSha(head) ? link(text, `../blob/${head}/${encodePath(joinPrefix(prefix, path))}?plain=1#L${line}`) : text;
}

/** A path below the directory that paths are relative to, from the root. */
export function joinPrefix(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix.replace(/\/$/u, '')}/${path}`;
}

/** Seven digits of a commit id, as code where it is none. */
export function shortSha(sha: string): Markdown {
  return isSha(sha) ? trusted(sha.slice(0, 7)) : code(sha, 12);
}

/** Whether a text is a commit id. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{7,64}$/u.test(text);
}

/** A link to a pull request of the same repository, which is no reference that GitHub would unfold. */
export function pullLink(number: number, {say}: PassView['speech']): Markdown {
  return link(say('pull.link', {number: trusted(String(number))}), `../pull/${number}`);
}
