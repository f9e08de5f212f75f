import {describe, expect, test} from 'vitest';
import {ACTIONS_BOT, findUser} from '../../bed/github/state.ts';
import {buildDocs} from '../pull-request/docs-world.ts';
import {guide, headOf, index, pull} from '../pull-request/guides.ts';
import {type CuratorWorld, startCurator} from './curator-world.ts';

const ONE = 'addon-one-guide.md';
const TWO = 'addon-two-guide.md';
const broken = guide('Two', `See \`${ONE}\` for the start, and [the end](addon-nine-guide.md).`);
const files = (text: string) => ({[`docs/${TWO}`]: text, 'docs/SKILL-INDEX.md': index(ONE, TWO)});
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';

const description = {
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'Begin\n',
        files: {
          'docs/SKILL-INDEX.md': index(ONE),
          [`docs/${ONE}`]: guide('One', 'Text.'),
          '.github/docs-curator.yml': "curator:\n  commit_prefix: '[style-harmonize]'\n",
        },
      },
      headOf(1, {files: files(broken)}),
      {mark: 'more', on: 'more', parents: ['p1'], message: 'docs: more\n', files: files(broken.replace('the start', 'the beginning'))},
      headOf(2, {files: files(broken)}),
      headOf(3, {files: files(broken)}),
    ],
    refs: {'refs/heads/topic-1': 'p1'},
  },
  pulls: [pull(1, {body: `Why.\n\n${TRAILER}\n`}), pull(2, {user: 'mallory', headOwner: 'mallory'}), pull(3, {user: 'mallory'})],
};
const built = await buildDocs(description);

async function start(): Promise<CuratorWorld> {
  const world = await startCurator(description, built);
  const {state} = world.github;
  state.roles.set(findUser(state, 'writer').login, 'write');
  state.roles.set(findUser(state, 'triager').login, 'triage');
  return world;
}

const isOwn = ({user}: {user: string}) => user === ACTIONS_BOT.login;
const sticky = (world: CuratorWorld, number = 1) =>
  world.comments(number).find((comment) => isOwn(comment) && comment.body.startsWith('<!-- docs-curator:pass'))?.body ?? '';
const replies = (world: CuratorWorld, number = 1) =>
  world
    .comments(number)
    .filter((comment) => isOwn(comment) && comment.body.startsWith('<!-- docs-curator:reply'))
    .map(({body}) => body.split('\n').slice(1).join('\n'));
const tipOf = async (world: CuratorWorld, number = 1) => (await world.github.git.resolve(`refs/pull/${number}/head`)) ?? '';

test('fix: one commit by who asked, and the pass over it in the same job', async () => {
  const world = await start();
  await world.target(1);
  const before = sticky(world);
  const {step, reactions, writes} = await world.say(1, 'writer', 'Thanks!\n/curator fix');
  expect(step.outcome).toBe('success');
  expect(reactions).toEqual(['eyes', 'rocket']);
  console.log(writes, before, sticky(world), replies(world));
  const tip = await tipOf(world);
  expect(await world.github.git.commit(tip)).toMatchObject({
    parents: [world.shas.p1],
    author: {name: 'writer'},
    committer: {name: ACTIONS_BOT.login},
  });
});
