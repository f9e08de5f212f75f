import {describe, expect, test} from 'vitest';
import {COMMAND_RIGHTS, findRefusal, PERMISSIONS, type Permission, type Verb} from '../../src/curator/command-rights.ts';

const LEVELS = ['none', 'read', 'triage', 'write', 'admin'] as const;
const PLACES = ['same', 'fork'] as const;

/** Who may: of others, the author of a branch of the repository, and the author whose head is a fork of their own. */
const MAY: Readonly<Record<Verb, readonly [other: readonly Permission[], author: readonly Permission[], forker: readonly Permission[]]>> = {
  recheck: [['triage', 'write', 'admin'], [...LEVELS], [...LEVELS]],
  fix: [['write', 'admin'], ['write', 'admin'], [...LEVELS]],
  explain: [[...LEVELS], [...LEVELS], [...LEVELS]],
  accept: [
    ['write', 'admin'],
    ['write', 'admin'],
    ['write', 'admin'],
  ],
  unaccept: [
    ['write', 'admin'],
    ['write', 'admin'],
    ['write', 'admin'],
  ],
  defer: [
    ['write', 'admin'],
    ['write', 'admin'],
    ['write', 'admin'],
  ],
  scrub: [['write', 'admin'], [...LEVELS], [...LEVELS]],
  hold: [
    ['write', 'admin'],
    ['write', 'admin'],
    ['write', 'admin'],
  ],
  unhold: [
    ['write', 'admin'],
    ['write', 'admin'],
    ['write', 'admin'],
  ],
  lang: [[...LEVELS], [...LEVELS], [...LEVELS]],
  help: [[...LEVELS], [...LEVELS], [...LEVELS]],
};
const verbs = Object.keys(MAY) as Verb[];

test('every verb has its rights', () => {
  expect(Object.keys(COMMAND_RIGHTS).sort()).toEqual([...verbs].sort());
});

describe.each(verbs)('%s', (verb) => {
  const cells = LEVELS.flatMap((permission) => [true, false].flatMap((isAuthor) => PLACES.map((place) => ({permission, isAuthor, place}))));
  test.each(cells)('$permission, author $isAuthor, $place', ({permission, isAuthor, place}) => {
    const [other, author, forker] = MAY[verb];
    const who = isAuthor ? (place === 'fork' ? forker : author) : other;
    // A fork belongs to whoever opened it: others who can write have it only in common with everybody.
    const refusal = findRefusal(verb, {permission, isAuthor, ownsHead: isAuthor && place === 'fork'});
    expect(refusal === null).toBe(who.includes(permission));
    if (refusal !== null) expect(refusal).toBe(COMMAND_RIGHTS[verb].refusal);
  });
});

test('the steps between count as the one below, and owning a head is nothing without the pull request', () => {
  expect(PERMISSIONS.map((permission) => findRefusal('accept', {permission, isAuthor: false, ownsHead: false}))).toEqual([
    'write',
    'write',
    'write',
    null,
    null,
    null,
  ]);
  expect(findRefusal('fix', {permission: 'read', isAuthor: false, ownsHead: true})).toBe('head');
});
