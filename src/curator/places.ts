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
  // Lines of a text of the pull request have no links and may be many.
  const shown = places.filter(({path}, index) => index < MAX_PLACES || path.startsWith('pull-request:'));
  const paths = [...new Set(shown.map(({path}) => path))];
  const parts = paths.map((path) => {
    const here = shown.filter((place) => place.path === path);
    if (path.startsWith('pull-request:')) return describeText(path, here, view);
    if (path.startsWith('commit:')) return speech.list(here.map((place) => describeCommit(place, view)));
    const lines = speech.say('lines', {lines: speech.list(here.map((place) => linkLine(place, view))), count: here.length});
    return path === view.document ? lines : trusted(`${code(path, 120)} ${lines}`);
  });
  const rest = places.length - shown.length;
  return rest > 0 ? speech.say('more', {places: speech.list(parts), count: rest}) : speech.list(parts);
}

function describeCommit({path}: Place, {speech: {say}}: PassView): Markdown {
  const sha = path.slice('commit:'.length);
  const text = say('place.commit', {sha: shortSha(sha)});
  return isSha(sha) ? link(text, `../commit/${sha}`) : text;
}

/** The number of a line, as a link to it at head. */
function linkLine({path, line}: Place, {pass}: PassView): Markdown {
  const text = trusted(String(line));
  const {head, prefix} = pass.report;
  return isSha(head) ? link(text, `../blob/${head}/${encodePath(joinPrefix(prefix, path))}?plain=1#L${line}`) : text;
}

function describeText(path: string, places: readonly Place[], {speech: {say, list}}: PassView): Markdown {
  const part = path.slice('pull-request:'.length);
  if (part === 'title') return say('place.title');
  if (part !== 'body') return say('place.comment');
  return say('place.body', {lines: places.length, numbers: list(toRanges(places.map(({line}) => line)))});
}

/** Numbers in their order, those that follow each other as a range: `4`, `61–68`. */
export function toRanges(numbers: readonly number[]): Markdown[] {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.slice(0, MAX_RANGES).map(([from, to]) => trusted(from === to ? String(from) : `${from}–${to}`));
}

const MAX_RANGES = 10;

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
