import type {Command} from './command.ts';

/** What a person may do in the repository, from nothing to everything. */
export const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Who asks, as far as rights depend on it. Read from GitHub when the command is carried out. */
export interface Asker {
  readonly permission: Permission;
  /** Whether the pull request is theirs. */
  readonly isAuthor: boolean;
  /** Whether the head branch stands in a fork of their own. */
  readonly ownsHead: boolean;
}

/** Whose word it takes: of somebody who can write to the head, to the repository, and so on. */
export type Refusal = 'head' | 'write' | 'author-or-write' | 'author-or-triage';

export type Verb = Exclude<Command['verb'], 'invalid'>;

interface Right {
  /** The least permission that is enough; null = whoever can comment. */
  readonly from: Permission | null;
  /** Who may ask with less than that. */
  readonly also: 'author' | 'head-owner' | null;
  readonly refusal: Refusal;
}

/**
 * Who may ask for what. The author of a pull request between two branches of the repository gets no more than their permission where it
 * counts: whoever can read can open one. Only in a fork of their own can they write to the head anyway.
 */
export const COMMAND_RIGHTS: Readonly<Record<Verb, Right>> = {
  recheck: {from: 'triage', also: 'author', refusal: 'author-or-triage'},
  fix: {from: 'write', also: 'head-owner', refusal: 'head'},
  explain: {from: null, also: null, refusal: 'write'},
  accept: {from: 'write', also: null, refusal: 'write'},
  unaccept: {from: 'write', also: null, refusal: 'write'},
  defer: {from: 'write', also: null, refusal: 'write'},
  scrub: {from: 'write', also: 'author', refusal: 'author-or-write'},
  hold: {from: 'write', also: null, refusal: 'write'},
  unhold: {from: 'write', also: null, refusal: 'write'},
  lang: {from: null, also: null, refusal: 'write'},
  help: {from: null, also: null, refusal: 'write'},
};

/** Why somebody may not ask for this; null when they may. */
export function findRefusal(verb: Verb, asker: Asker): Refusal | null {
  const {from, also, refusal} = COMMAND_RIGHTS[verb];
  if (from === null || isAtLeast(asker.permission, from)) return null;
  const isExcepted = (also === 'author' && asker.isAuthor) || (also === 'head-owner' && asker.isAuthor && asker.ownsHead);
  return isExcepted ? null : refusal;
}

/** Whether a permission includes another. */
export function isAtLeast(permission: Permission, least: Permission): boolean {
  return PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(least);
}
