import {expect, test} from 'vitest';
import {ACTIONS_BOT, addComment, findUser} from '../../bed/github/state.ts';
import {buildDocs} from '../pull-request/docs-world.ts';
import {guide, headOf, index, pull} from '../pull-request/guides.ts';
import {type CuratorWorld, startCurator} from './curator-world.ts';

const ONE = 'addon-one-guide.md';
const NEW = 'addon-new-guide.md';
const NEXT = 'addon-next-guide.md';
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const linked = (name: string) => `[\`${name}\`](${name})`;

/** Pull request 1 adds a guide with a trailer in its commit, 2 names that guide and has open tasks, 3 has nothing to wait for. */
const description = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'Begin\n', files: {'docs/SKILL-INDEX.md': index(ONE), [`docs/${ONE}`]: guide('One', 'Text.')}},
      headOf(1, {
        message: `docs: add a guide\n\n${TRAILER}\n`,
        files: {[`docs/${NEW}`]: guide('New', 'Text.'), 'docs/SKILL-INDEX.md': index(ONE, NEW)},
      }),
      headOf(2, {
        files: {
          [`docs/${NEXT}`]: guide('Next', `See \`${NEW}\` (planned, PR #1) and ${linked(ONE)}.`),
          'docs/SKILL-INDEX.md': index(ONE, NEXT),
        },
      }),
      headOf(3, {files: {[`docs/${ONE}`]: guide('One', 'Better text.')}}),
      headOf(4, {files: {[`docs/${ONE}`]: guide('One', '[Nowhere](nowhere.md).')}}),
    ],
  },
  pulls: [pull(1), pull(2, {body: 'Plan:\n\n- [ ] link both ways after both merge\n'}), pull(3), pull(4, {user: 'renovate[bot]'})],
};
const built = await buildDocs(description);

const notesOf = (world: CuratorWorld, number: number) =>
  world.comments(number).filter(({user, body}) => user === ACTIONS_BOT.login && body.startsWith('<!-- docs-curator:sweep'));

test('a note where something stands in the way, again only when that changed, and the old one is folded away', {
  timeout: 240_000,
}, async (context) => {
  const world = await startCurator(description, built, context.onTestFinished);
  world.github.state.roles.set(findUser(world.github.state, 'writer').login, 'write');
  for (const number of [1, 2, 3]) await world.target(number);
  const {step, writes, log} = await world.sweep();
  expect(step.outcome).toBe('success');
  expect(log.filter((line) => line.startsWith('Pull request'))).toEqual([
    'Pull request 1: written',
    'Pull request 2: written',
    'Pull request 3: silent',
  ]);
  expect(writes).toEqual(['issues/create-comment', 'issues/create-comment']);
  const [first] = notesOf(world, 1);
  expect(first?.body).toContain('has an attribution trailer in its message (line 3)');
  expect(first?.body).toContain('**Not ready to merge: 1 blocker.**');
  expect(first?.body).toMatch(/\[PR 2\]\(\.\.\/pull\/2\) .*refers to `addon-new-guide\.md`, which this PR adds/u);
  expect(first?.body).not.toContain(TRAILER);
  const [second] = notesOf(world, 2);
  expect(second?.body).toContain('1 open task');
  expect(second?.body).toContain('[PR 1](../pull/1)');

  // Talk about the content, and the same state of things: nothing is said.
  const at = '2026-03-01T10:00:00Z';
  addComment(world.github.state, {issue: 2, user: 'reviewer', body: 'Section 2 reads well; row 7 needs a source.', at});
  expect((await world.sweep()).writes).toEqual([]);

  // The guide is not to come any more; the task stays open until it is ticked.
  await world.say(2, 'writer', '/curator hold');
  const issue = world.github.state.issues.get(1);
  if (issue) Object.assign(issue, {state: 'closed', closedAt: at, closedBy: 'writer'});
  if (issue?.pull) issue.pull.baseSha = world.shas.start ?? null;
  const later = await world.sweep();
  expect(later.writes).toEqual(['issues/create-comment', 'graphql']);
  const [old, now] = notesOf(world, 2);
  expect({old: old?.minimized, now: now?.minimized}).toEqual({old: 'outdated', now: null});
  expect(now?.body).toContain('was to come with [PR 1](../pull/1), which is closed');
  expect(now?.body).toContain('1 open task');
  expect(now?.body).toContain('`/curator unhold`');
});

test('a note that was written and answered with a failure is not written again', {timeout: 120_000}, async (context) => {
  const world = await startCurator(description, built, context.onTestFinished);
  world.github.faults.add({method: 'POST', path: /\/issues\/1\/comments$/u, when: 'after', fault: {kind: 'status', status: 502}});
  await world.sweep();
  expect(notesOf(world, 1)).toHaveLength(1);
  expect((await world.sweep()).writes).toEqual([]);
});

test('a pull request that cannot be read keeps the others from nothing', {timeout: 120_000}, async (context) => {
  const world = await startCurator(description, built, context.onTestFinished);
  world.github.faults.add({method: 'GET', path: /\/pulls\/1$/u, times: 9, fault: {kind: 'status', status: 500}});
  const {step} = await world.sweep();
  expect(step.annotations.map(({level, message}) => `${level}: ${message}`)).toEqual([
    'warning: Not checked: pull request 1, GitHub did not answer',
  ]);
  expect(notesOf(world, 2)).toHaveLength(1);
});
