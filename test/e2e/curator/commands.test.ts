import {describe, expect, type TestContext, test} from 'vitest';
import {scrubMark} from '../../../src/curator/scrub-mark.ts';
import {ACTIONS_BOT, editComment, findUser} from '../../bed/github/state.ts';
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

async function start({onTestFinished}: Pick<TestContext, 'onTestFinished'>): Promise<CuratorWorld> {
  const world = await startCurator(description, built, onTestFinished);
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

/** Text of our replies, of which every one has a marker of its own. */
const marksOf = (world: CuratorWorld, number = 1) =>
  world
    .comments(number)
    .filter((comment) => isOwn(comment) && comment.body.startsWith('<!-- docs-curator:reply'))
    .map(({body}) => body.split('\n')[0]);
/** Commits of a head that are not of the pull request as it was opened. */
const commitsOf = async (world: CuratorWorld, number = 1) =>
  world.github.git.between(world.shas[`p${number}`] ?? '', await tipOf(world, number));

describe.concurrent('fix', () => {
  test('is one commit by who asked, and the pass over it in the same job', async (context) => {
    const world = await start(context);
    await world.target(1);
    const {step, reactions, writes} = await world.say(1, 'writer', 'Thanks!\n/curator fix');
    expect(step.outcome).toBe('success');
    expect(reactions).toEqual(['eyes', 'rocket']);
    expect(writes).toEqual([
      'reactions/create-for-issue-comment',
      ...['git/create-blob', 'git/create-tree', 'git/create-commit', 'git/update-ref'],
      ...['issues/update-comment', 'checks/create', 'reactions/create-for-issue-comment'],
    ]);
    const tip = await tipOf(world);
    expect(await world.github.git.commit(tip)).toMatchObject({
      parents: [world.shas.p1],
      message: expect.stringMatching(/^\[style-harmonize\] docs-curator: link 1 reference \(F1\)\n?$/u),
      author: {name: 'writer', email: findUser(world.github.state, 'writer').emails[0]},
      committer: {name: ACTIONS_BOT.login},
    });
    expect(sticky(world)).toContain('Since v1: 1 fixed');
    expect(sticky(world)).toContain(tip.slice(0, 7));
    expect(world.checks().at(-1)?.headSha).toBe(tip);
    expect(replies(world)).toEqual([]);
  });

  test('of an item that nobody can fix but a person says so, and of one that is not there too', async (context) => {
    const world = await start(context);
    await world.target(1);
    const {reactions} = await world.say(1, 'writer', '/curator fix F2\n\n/curator fix F9');
    expect(reactions).toEqual(['eyes', '-1']);
    expect(replies(world)).toEqual([
      'Nothing to commit: none of F2 has a fix that can be made without a person.',
      expect.stringContaining('`F9` is not in the list of this PR. Open: F1–F3'),
    ]);
    expect(await commitsOf(world)).toEqual([]);
  });

  test('where no fix is open is none', async (context) => {
    const world = await start(context);
    await world.target(2);
    await world.say(2, 'writer', '/curator accept F1 it is to be read as code\n/curator accept F2 it comes with the next release');
    expect((await world.say(2, 'writer', '/curator fix')).reactions).toEqual(['eyes', '-1']);
    expect(replies(world, 2)).toEqual(['Nothing to commit: no fix is open.']);
  });

  test('without a comment that gave the numbers, only without numbers', async (context) => {
    const world = await start(context);
    expect((await world.say(1, 'writer', '/curator fix F1')).reactions).toEqual(['eyes', '-1']);
    expect((await world.say(1, 'writer', '/curator fix')).reactions).toEqual(['eyes', 'rocket']);
    expect(await commitsOf(world)).toHaveLength(1);
  });

  test('of a fork that cannot be written to is a patch', async (context) => {
    const world = await start(context);
    await world.target(2);
    const {reactions} = await world.say(2, 'mallory', '/curator fix');
    expect(reactions).toEqual(['eyes', '-1']);
    const [reply = ''] = replies(world, 2);
    expect(reply).toContain('+See [`addon-one-guide.md`](addon-one-guide.md) for the start');
    expect(reply).toContain('docs-curator pr --fix --base origin/main');
    const facts = world.github.state.issues.get(2)?.pull;
    if (facts) facts.maintainerCanModify = false;
    const {writes} = await world.say(2, 'writer', '/curator fix F1');
    expect(writes.filter((operation) => operation.startsWith('git/'))).toEqual([]);
    expect(replies(world, 2)).toHaveLength(2);
  });

  test('stops when the head moves, and looks at the new one', async (context) => {
    const world = await start(context);
    await world.target(1);
    const more = world.shas.more ?? '';
    world.github.faults.add({method: 'POST', path: /\/git\/commits$/u, fault: {kind: 'meanwhile', run: () => world.github.push(1, more)}});
    const {reactions} = await world.say(1, 'writer', '/curator fix');
    expect(reactions).toEqual(['eyes', '-1']);
    expect(await tipOf(world)).toBe(more);
    expect(replies(world)).toEqual([
      `Head moved from ${world.shas.p1?.slice(0, 7)} to ${more.slice(0, 7)}; nothing was committed. A new pass is running.`,
    ]);
    expect(world.checks().at(-1)?.headSha).toBe(more);
  });

  test('with a token that may not write code is a patch, and with one that may not write anything a failed run', async (context) => {
    const world = await start(context);
    await world.target(1);
    expect((await world.say(1, 'writer', '/curator fix', {token: 'readOnly'})).step.outcome).toBe('failure');
    expect(await commitsOf(world)).toEqual([]);
    expect(replies(world)).toEqual([]);
  });

  test.for([
    ['POST', /\/git\/blobs$/u],
    ['POST', /\/git\/trees$/u],
    ['POST', /\/git\/commits$/u],
    ['PATCH', /\/git\/refs\//u],
    ['PATCH', /\/issues\/comments\//u],
    ['POST', /\/check-runs$/u],
    ['POST', /\/reactions$/u],
  ] as const)('that is answered with a failure after it happened happens once: %s %s', async ([method, path], context) => {
    const world = await start(context);
    await world.target(1);
    world.github.faults.add({method, path, when: 'after', fault: {kind: 'status', status: 502}});
    const {step, reactions} = await world.say(1, 'writer', '/curator fix');
    expect(world.github.faults.left()).toEqual([]);
    expect({outcome: step.outcome, reactions}).toEqual({outcome: 'success', reactions: ['eyes', 'rocket']});
    expect(await commitsOf(world)).toHaveLength(1);
    expect(world.comments(1).filter(isOwn)).toHaveLength(1);
    expect(world.checks()).toHaveLength(2);
  });

  test('starts no second time when its job does, and goes on where the first broke off', async (context) => {
    const world = await start(context);
    await world.target(1);
    const {comment} = await world.say(1, 'writer', '/curator fix');
    const {writes, log} = await world.say(1, 'writer', '', {again: comment});
    expect(writes).toEqual([]);
    expect(log).toContain('The comment has been answered');
    expect(await commitsOf(world)).toHaveLength(1);
  });
});

describe.concurrent('who may', () => {
  test('a reader is refused once in words, then by reaction', async (context) => {
    const world = await start(context);
    await world.target(1);
    const before = world.github.requests.length;
    for (const body of ['/curator fix', '/curator fix F1', '/curator accept F1 because I say so']) {
      expect((await world.say(1, 'mallory', body)).reactions).toEqual(['eyes', '-1']);
    }
    expect(replies(world)).toEqual(['`/curator fix` needs write access.', '`/curator accept` needs write access.']);
    expect(marksOf(world)).toEqual([
      '<!-- docs-curator:reply not-permitted verb=fix to=mallory -->',
      '<!-- docs-curator:reply not-permitted verb=accept to=mallory -->',
    ]);
    expect(await commitsOf(world)).toEqual([]);
    expect(world.github.requests.slice(before).filter(({operation}) => operation === 'git-upload-pack')).toEqual([]);
  });

  test('the author of a branch that is no fork of theirs has no more than their permission', async (context) => {
    const world = await start(context);
    await world.target(3);
    expect((await world.say(3, 'mallory', '/curator fix')).reactions).toEqual(['eyes', '-1']);
    expect((await world.say(3, 'mallory', '/curator recheck')).reactions).toEqual(['eyes', '+1']);
    expect((await world.say(1, 'triager', '/curator recheck')).reactions).toEqual(['eyes', '+1']);
    expect((await world.say(1, 'mallory', '/curator recheck')).reactions).toEqual(['eyes', '-1']);
  });
});

describe.concurrent('what is no command', () => {
  test.for([
    ['a content review', 'Section 4 should name the second engine as well, see the table in row W7.'],
    ['code', '```\n/curator fix\n```\n\n    /curator fix'],
    ['a quote', '> /curator fix\n> /curator accept F1 because it is fine'],
  ] as const)('%s is left alone', async ([, body], context) => {
    const world = await start(context);
    const {operations, step} = await world.say(1, 'writer', body);
    expect({operations, outcome: step.outcome}).toEqual({operations: ['graphql'], outcome: 'success'});
  });

  test('a comment of a bot, of the curator, one that was edited, and one that is gone are left alone', async (context) => {
    const world = await start(context);
    const edit = (comment: {id: number}) => {
      const own = world.comments(1).find(({id}) => id === comment.id);
      if (own) editComment(own, {user: 'writer', body: '/curator hold', at: '2030-01-01T00:00:00Z'});
    };
    expect((await world.say(1, 'renovate[bot]', '/curator fix')).writes).toEqual([]);
    expect((await world.say(1, ACTIONS_BOT.login, '/curator fix')).writes).toEqual([]);
    expect((await world.say(1, 'writer', '/curator fix', {meanwhile: edit})).writes).toEqual([]);
    const remove = () => void world.github.state.comments.splice(0);
    expect((await world.say(1, 'writer', '/curator fix', {meanwhile: remove})).writes).toEqual([]);
  });

  test('an unknown word is met with a shrug, a known one in another form with its form', async (context) => {
    const world = await start(context);
    expect((await world.say(1, 'mallory', '/curator merge')).reactions).toEqual(['confused']);
    expect(replies(world)).toEqual([]);
    expect((await world.say(1, 'writer', '/curator accept F1 short')).reactions).toEqual(['eyes', '-1']);
    expect(replies(world)).toEqual(['Expected `/curator accept F1 <reason of at least 10 characters>`.']);
  });
});

describe.concurrent('decisions', () => {
  test('are taken, seen, taken back, and gone with their comment', async (context) => {
    const world = await start(context);
    await world.target(1);
    const {reactions, comment} = await world.say(1, 'writer', '/curator accept F2 The page comes with the next release');
    expect(reactions).toEqual(['eyes', '+1']);
    expect(sticky(world)).toContain('The page comes with the next release');
    editComment(comment, {user: 'writer', body: 'Never mind', at: '2030-01-01T00:00:00Z'});
    await world.target(1);
    expect(sticky(world)).not.toContain('The page comes with the next release');
    await world.say(1, 'writer', '/curator accept F2 Another good reason for it');
    expect(sticky(world)).toContain('Another good reason for it');
    await world.say(1, 'writer', '/curator unaccept F2');
    expect(sticky(world)).not.toContain('Another good reason for it');
  });

  test('hold for as long as who took them may', async (context) => {
    const world = await start(context);
    await world.target(1);
    await world.say(1, 'writer', '/curator accept F2 The page comes with the next release');
    world.github.state.roles.set('writer', 'read');
    await world.target(1);
    expect(sticky(world)).not.toContain('The page comes with the next release');
  });

  test('are refused for what nobody can accept and what is not there', async (context) => {
    const world = await start(context);
    await world.target(1);
    const {reactions} = await world.say(
      1,
      'writer',
      '/curator accept F3 it was a good helper\n/curator accept F7 it was a good helper\n/curator defer F2',
    );
    expect(reactions).toEqual(['eyes', '-1']);
    expect(replies(world)).toEqual([
      'F3 cannot be accepted: `attribution/pull-request` has to be mended.',
      expect.stringContaining('`F7` is not in the list'),
      'F2 is needed before the merge and cannot be deferred: only notes can.',
    ]);
  });

  test('on the language and on waiting are seen at once', async (context) => {
    const world = await start(context);
    await world.target(1);
    expect((await world.say(1, 'mallory', '/curator lang zh')).reactions).toEqual(['eyes', '+1']);
    expect(sticky(world)).toContain('### 文档结构检查');
    await world.say(1, 'writer', '/curator hold');
    expect(sticky(world)).toContain('`/curator unhold`');
    await world.say(1, 'writer', '/curator unhold');
    expect(sticky(world)).not.toContain('`/curator unhold`');
  });
});

test.concurrent('explain and help are said once for each pull request', async (context) => {
  const world = await start(context);
  await world.target(1);
  for (const body of ['/curator explain F1', '/curator explain reference/not-clickable', '/curator help', '/curator help']) {
    expect((await world.say(1, 'mallory', body)).reactions).toEqual(['eyes', '+1']);
  }
  expect(marksOf(world)).toEqual(['<!-- docs-curator:reply explain rule=reference/not-clickable -->', '<!-- docs-curator:reply help -->']);
  expect(replies(world)[0]).toContain('Make the reference clickable');
  expect((await world.say(1, 'mallory', '/curator explain everything')).reactions).toEqual(['eyes', '-1']);
});

test.concurrent('scrub takes the line out of the body, says that it is still there to be read, and looks again', async (context) => {
  const world = await start(context);
  await world.target(1);
  expect(sticky(world)).toContain('**F3**');
  expect((await world.say(1, 'writer', '/curator scrub')).reactions).toEqual(['eyes', '+1']);
  expect(world.github.state.issues.get(1)?.body).toBe('Why.\n\n');
  const told = 'Removed 1 attribution line from the PR body. The earlier text stays readable under “edited”.';
  expect(replies(world)).toEqual([`${told}\n\n${scrubMark({title: 0, body: 1})}`]);
  expect(sticky(world)).toContain('Since v1: 1 fixed, 0 new, 2 still open.');
  const issue = world.github.state.issues.get(1);
  if (issue) issue.body = `Fixes it. ${TRAILER}`;
  expect((await world.say(1, 'writer', '/curator scrub')).reactions).toEqual(['eyes', '-1']);
  expect(issue?.body).toBe(`Fixes it. ${TRAILER}`);
});
