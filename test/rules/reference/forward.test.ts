import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import type {RuleExample} from '../../../src/core/rule.ts';
import {rules} from '../../../src/rules/index.ts';
import {preflight} from '../../support/conventions.ts';
import {modules, workspaceOf} from '../../support/lint-files.ts';

const PATH = 'notes.md';
const ADDED = 'docs/addon-b-guide.md';

/** What all rules together say of a text about references: each fault is told once. */
function said(text: string, pulls: NonNullable<RuleExample['pulls']>, path = PATH): string[] {
  const {findings} = lint(workspaceOf({[path]: text, 'docs/addon-a-guide.md': '# A\n'}, {pulls}), preflight, rules, modules);
  return findings
    .filter(({path: at, ruleId}) => at === path && /^(?:reference|link)\/|dangling/u.test(ruleId))
    .map(({ruleId, severity, message}) => `${ruleId} ${severity} ${message}`);
}

const open = (number: number, added: readonly string[] = [], isDraft = false) => ({number, added, isDraft});
const MARKED = '# N\n\n`addon-b-guide.md` (planned, PR #71)\n';

describe('a marker', () => {
  test.each<[string, NonNullable<RuleExample['pulls']>, string[]]>([
    ['that holds', {open: [open(71, [ADDED])]}, []],
    ['that could not be verified', {open: []}, []],
    [
      'of a draft that does not add the document yet',
      {open: [open(71, [], true)]},
      ['reference/expired-forward warning Unexpected forward marker: pull request 71 does not add `addon-b-guide.md`'],
    ],
    [
      'of an open pull request that does not add it',
      {open: [open(71)]},
      ['reference/expired-forward error Unexpected forward marker: pull request 71 does not add `addon-b-guide.md`'],
    ],
    [
      'of another number',
      {open: [open(71), open(72, [ADDED])]},
      ['reference/expired-forward error Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`'],
    ],
    [
      'of one that was merged without it',
      {open: [], closed: {71: 'merged'}},
      ['reference/expired-forward error Unexpected forward marker: pull request 71 was merged without the document'],
    ],
    [
      'of an issue',
      {open: [], closed: {71: 'none'}},
      ['reference/expired-forward error Unexpected forward marker: there is no pull request 71'],
    ],
  ])('%s', (_, pulls, expected) => {
    expect(said(MARKED, pulls)).toEqual(expected);
  });
});

describe('a document that an open pull request adds', () => {
  const pulls = {open: [open(71, [ADDED])]};

  test('named without a marker', () => {
    expect(said('# N\n\nSee `addon-b-guide.md`.\n', pulls)).toEqual([
      'reference/unmarked-forward warning Missing marker on `addon-b-guide.md`, which open pull request 71 adds',
    ]);
  });

  test('named in the index without a marker, which is told once', () => {
    expect(said('# I\n\n- `addon-b-guide.md`\n', pulls, 'docs/SKILL-INDEX.md')).toEqual([
      'reference/unmarked-forward warning Missing marker on `addon-b-guide.md`, which open pull request 71 adds',
    ]);
  });

  test('named with a marker that has no number', () => {
    expect(said('# N\n\n`addon-b-guide.md` (TBD)\n', pulls)).toEqual([
      'reference/unmarked-forward info Missing number in the marker on `addon-b-guide.md`: open pull request 71 adds it',
    ]);
  });

  test('named by a link, which is broken until then', () => {
    expect(said('# N\n\n[b](docs/addon-b-guide.md)\n', pulls)).toEqual([
      'link/missing-target error Link target `docs/addon-b-guide.md` does not exist',
    ]);
  });

  test('in a fence, or as an example of names', () => {
    expect(
      said('# N\n\n```\n`addon-b-guide.md`\n```\n\nNames (for example `addon-b-guide.md` for `addon-<topic>-guide.md`).\n', pulls),
    ).toEqual([]);
  });
});
