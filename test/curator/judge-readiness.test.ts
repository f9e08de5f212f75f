import {expect, test} from 'vitest';
import type {RuleExample} from '../../src/core/rule.ts';
import {judgeReadiness, type SweptPull, summarizeReadiness} from '../../src/curator/judge-readiness.ts';
import {isReady} from '../../src/curator/render-sweep-note.ts';
import {rules} from '../../src/rules/index.ts';
import {HEAD, passReportOf} from './reports.ts';

const FACTS = {date: '2026-05-06', dashboard: null};
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const person = {name: 'Wei', email: 'wei@example.com'};
const commit = (sha: string, parent: string) => ({sha, parents: [parent], author: person, committer: person});

const IDS = [
  'pull-request/open-tasks',
  'attribution/pull-request',
  'attribution/commit',
  'reference/unmarked-forward',
  'reference/expired-forward',
  'reference/missing-document',
];
const read = rules.filter(({id}) => IDS.includes(id));

const swept = (
  number: number,
  files: Readonly<Record<string, string>>,
  more: Partial<SweptPull> = {},
  pulls?: RuleExample['pulls'],
): SweptPull => ({
  pull: {number, head: HEAD, isDraft: false, isFork: false, baseBranch: 'main', author: 'weicao'},
  language: 'en',
  report: passReportOf(read, files, pulls ? {pulls} : {}),
  structure: {number: 1, head: HEAD, open: 0},
  commits: [commit('a'.repeat(40), 'b'.repeat(40))],
  isHeld: false,
  scrubbed: {title: 0, body: 0},
  ...more,
});
const judge = (one: SweptPull, ...others: SweptPull[]) => judgeReadiness(one, [one, ...others], FACTS);
const CLEAN = {'docs/addon-a-guide.md': '# A\n'};

test('a clean pull request is ready', () => {
  const readiness = judge(swept(70, CLEAN));
  expect(readiness).toMatchObject({marked: [], commits: [], openTasks: 0, broken: [], waitsFor: [], waiting: []});
  expect(readiness.history).toEqual({commits: 1, authors: 1, parent: 'b'.repeat(40)});
  expect(isReady(readiness)).toBe(true);
});

test('markers in the texts and the commits, and tasks that are not struck through, stand in the way', () => {
  const [first, second] = ['1'.repeat(40), '2'.repeat(40)];
  const files = {
    ...CLEAN,
    'pull-request:body': `Plan:\n\n- [ ] link both ways after both merge\n- [ ] ~~rename~~\n- [x] write\n\n${TRAILER}\n`,
    [`commit:${second}`]: `docs: two\n\n${TRAILER}\n`,
    [`commit:${first}`]: `docs: one\n\nText.\n\n${TRAILER}\n`,
  };
  const readiness = judge(swept(70, files, {commits: [commit(first, '0'.repeat(40)), commit(second, first)]}));
  expect(readiness).toMatchObject({
    marked: [{text: 'body', lines: [7]}],
    commits: [
      {sha: first, line: 5},
      {sha: second, line: 3},
    ],
    history: {commits: 2, authors: 1, parent: '0'.repeat(40)},
    openTasks: 1,
  });
  expect(isReady(readiness)).toBe(false);
});

test('who waits for whom is known on both sides, with a marker and without; what was closed is broken', () => {
  const text = '# C\n\nSee `addon-b-guide.md`.\n\n`addon-d-guide.md` (planned, PR #71)\n\n`addon-e-guide.md` (planned, PR #60)\n';
  const pulls = {
    open: [
      {number: 70, added: ['docs/addon-b-guide.md']},
      {number: 71, added: ['docs/addon-d-guide.md']},
    ],
    closed: {60: 'closed'},
  } as const;
  const one = swept(72, {'docs/addon-c-guide.md': text}, {}, pulls);
  const other = swept(70, CLEAN);
  const place = (line: number) => ({path: 'docs/addon-c-guide.md', line});
  const readiness = judge(one, other);
  expect(readiness.waitsFor).toEqual([
    {pull: 71, place: place(5), target: 'addon-d-guide.md'},
    {pull: 70, place: place(3), target: 'addon-b-guide.md'},
  ]);
  expect(readiness.broken).toEqual([{pull: 60, place: place(7), target: 'addon-e-guide.md'}]);
  expect(judge(other, one).waiting).toEqual([{pull: 72, place: place(3), target: 'addon-b-guide.md'}]);
});

test('two notes that would say the same are the same', () => {
  const one = judge(swept(70, CLEAN));
  const same = [
    judgeReadiness(swept(70, CLEAN), [], {...FACTS, date: '2026-05-13'}),
    judge(swept(70, CLEAN, {structure: {number: 4, head: HEAD, open: 0}})),
  ];
  const others = [
    judge(swept(70, CLEAN, {structure: {number: 1, head: HEAD, open: 2}})),
    judge(swept(70, CLEAN, {structure: {number: 1, head: 'f'.repeat(40), open: 0}})),
    judge(swept(70, CLEAN, {structure: null, commits: null})),
    judge(swept(70, CLEAN, {isHeld: true})),
    judge(swept(70, {...CLEAN, 'pull-request:body': '- [ ] one\n'})),
  ];
  expect(new Set([one, ...same].map(summarizeReadiness)).size).toBe(1);
  expect(new Set([one, ...others].map(summarizeReadiness)).size).toBe(others.length + 1);
  const oneTask = summarizeReadiness(judge(swept(70, {...CLEAN, 'pull-request:body': '- [ ] one\n'})));
  expect(summarizeReadiness(judge(swept(70, {...CLEAN, 'pull-request:body': '- [ ] one\n- [ ] two\n'})))).toBe(oneTask);
});
