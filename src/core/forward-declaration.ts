import type {Conventions} from './conventions.ts';
import type {Mention} from './mention.ts';
import {basename, dirname, join, normalize} from './path.ts';
import {type ClosedState, findAdded, type OpenPull, type Pulls} from './pulls.ts';
import type {Workspace} from './workspace.ts';

/** What is to be said of a mention whose document does not exist. */
export type ForwardDeclaration =
  /** No marker, and no open pull request adds it. */
  | {readonly kind: 'missing'}
  /** In order; the evidence is a sentence part such as `pull request 71, open`. */
  | {readonly kind: 'accepted'; readonly evidence: string}
  /** An open pull request adds it, and the text does not say so: no marker, or one without the number. */
  | {readonly kind: 'unnamed'; readonly pull: OpenPull; readonly isMarked: boolean}
  /** The marker names an open pull request that adds a file of this name elsewhere. */
  | {readonly kind: 'misplaced'; readonly pull: OpenPull; readonly path: string}
  /** The marker names a pull request that does not add it, and another one does. */
  | {readonly kind: 'other-pull'; readonly number: number; readonly pull: OpenPull}
  /** The marker names an open pull request that does not add it. */
  | {readonly kind: 'not-added'; readonly pull: OpenPull}
  /** The marker names a number that is no open pull request. */
  | {readonly kind: 'not-open'; readonly number: number; readonly state: ClosedState};

/** Judges a mention without a target. Without knowledge of other pull requests a marker is taken at its word, and said to be. */
export function judgeForward(mention: Mention, from: string, workspace: Workspace, conventions: Conventions): ForwardDeclaration {
  const {marker} = mention;
  const {pulls} = workspace;
  if (!pulls) return marker ? {kind: 'accepted', evidence: `marker \`${marker.text}\`, not verified`} : {kind: 'missing'};
  const candidates = candidatesOf(mention.name, from, conventions);
  const adding = [...pulls.open.values()].filter((pull) => findAdded(pull, candidates) !== null);
  const [adder] = adding;
  const number = marker?.pullRequest ?? null;
  if (number === null) {
    if (adder && (adding.length === 1 || marker)) return {kind: 'unnamed', pull: adder, isMarked: marker !== null};
    return marker ? {kind: 'accepted', evidence: `marker \`${marker.text}\``} : {kind: 'missing'};
  }
  return judgeNumber(number, mention.name, pulls, adding);
}

function judgeNumber(number: number, name: string, pulls: Pulls, adding: readonly OpenPull[]): ForwardDeclaration {
  const named = pulls.open.get(number);
  if (named && adding.includes(named)) return {kind: 'accepted', evidence: `pull request ${number}, open`};
  const elsewhere = named?.added.find((path) => basename(path) === basename(name));
  if (named && elsewhere !== undefined) return {kind: 'misplaced', pull: named, path: elsewhere};
  const [adder] = adding;
  if (adder) return {kind: 'other-pull', number, pull: adder};
  if (named) return {kind: 'not-added', pull: named};
  const state = pulls.closed.get(number);
  return state === undefined ? {kind: 'accepted', evidence: `pull request ${number}, not verified`} : {kind: 'not-open', number, state};
}

/** The name itself, then every path it may mean: relative to the document, and in the roots. */
export function candidatesOf(name: string, from: string, conventions: Conventions): string[] {
  const paths = [dirname(from), ...conventions.roots].map((base) => normalize(join(base, name)));
  return [name, ...paths.filter((path) => path !== null)];
}
