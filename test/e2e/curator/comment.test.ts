import {describe, expect, test} from 'vitest';
import {ACTIONS_BOT, addComment, editComment} from '../../bed/github/state.ts';
import {buildDocs} from '../pull-request/docs-world.ts';
import {guide, headOf, index, pull} from '../pull-request/guides.ts';
import {type CuratorWorld, startCurator} from './curator-world.ts';

const ONE = 'addon-one-guide.md';
const TWO = 'addon-two-guide.md';
const broken = guide('Two', `See \`${ONE}\` for the start, and [the end](addon-nine-guide.md).`);
const better = guide('Two', `See \`${ONE}\` for the start.`);
const good = guide('Two', `See [\`${ONE}\`](${ONE}) for the start.`);
const files = (text: string) => ({[`docs/${TWO}`]: text, 'docs/SKILL-INDEX.md': index(ONE, TWO)});

const description = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'Begin\n', files: {'docs/SKILL-INDEX.md': index(ONE), [`docs/${ONE}`]: guide('One', 'Text.')}},
      headOf(1, {files: files(broken)}),
      {mark: 'better', on: 'better', parents: ['p1'], message: 'docs: mend the end\n', files: files(better)},
      {mark: 'good', on: 'good', parents: ['better'], message: 'docs: mend the start\n', files: files(good)},
      headOf(2, {files: files(good)}),
      headOf(3, {files: files(broken)}),
    ],
  },
  pulls: [pull(1), pull(2), pull(3, {user: 'renovate[bot]'})],
};
const built = await buildDocs(description);
const start = () => startCurator(description, built);
const AT = '2026-02-01T00:00:00Z';

const bodyOf = ({comments}: CuratorWorld, number = 1) => comments(number).map(({user, body}) => `${user}: ${body}`);
const only = (world: CuratorWorld) => {
  const own = world.comments(1).filter(({user}) => user === ACTIONS_BOT.login);
  expect(own).toHaveLength(1);
  return own[0]?.body ?? '';
};
const checksOf = ({checks}: CuratorWorld) =>
  checks().map(({headSha, conclusion, title}) => `${headSha.slice(0, 7)} ${conclusion}: ${title}`);

test('the first pass posts one comment in the name of the bot, and one check run', async () => {
  const world = await start();
  const {step, writes} = await world.target(1);
  expect(step.outcome).toBe('success');
  expect(writes).toEqual(['issues/create-comment', 'checks/create']);
  const body = only(world);
  const head = world.shas.p1 ?? '';
  expect(body.split('\n')[0]).toBe('<!-- docs-curator:pass pr=1 -->');
  expect(body).toContain('2 fixes needed before merge');
  expect(body).toContain(`../blob/${head}/docs/${TWO}`);
  expect(body.trimEnd().split('\n').at(-1)).toMatch(/^<!-- docs-curator:state v1 [\w-]+ -->$/u);
  expect(checksOf(world)).toEqual([`${head.slice(0, 7)} failure: 2 to fix`]);
  expect(world.checks()[0]?.summary).toContain('| **F2** |');
});

test('the full report that the comment leads to is the summary of the run', async () => {
  const world = await start();
  const {step} = await world.target(1);
  expect(step.summary).toContain('addon-nine-guide.md');
  expect(step.summary).toContain(`/guild/docs/blob/${world.shas.p1}/docs/${TWO}`);
  expect(only(world)).toContain('[full report](../actions/runs/');
});

test('without a summary the comment leads to none', async () => {
  const world = await start();
  const {step} = await world.target(1, {with: {summary: 'false'}});
  expect(step.summary).toBeNull();
  expect(only(world)).not.toContain('full report');
});

test('a second run over the same head writes nothing', async () => {
  const world = await start();
  await world.target(1);
  expect((await world.target(1)).writes).toEqual([]);
  only(world);
});

test('a new head updates the comment in place, and keeps the numbers', async () => {
  const world = await start();
  await world.target(1);
  const before = world.comments(1)[0]?.id;
  await world.github.push(1, world.shas.better ?? '');
  expect((await world.target(1)).writes).toEqual(['issues/update-comment', 'checks/create']);
  expect(world.comments(1).map(({id}) => id)).toEqual([before]);
  expect(only(world)).toContain('pass v2');
  await world.github.push(1, world.shas.good ?? '');
  await world.target(1);
  expect(only(world)).toContain('pass v3');
  expect(checksOf(world).map((line) => line.slice(8))).toEqual(['failure: 2 to fix', 'failure: 1 to fix', 'success: clean']);
});

test('a clean first pass posts nothing but its check run', async () => {
  const world = await start();
  expect((await world.target(2)).writes).toEqual(['checks/create']);
  expect(checksOf(world).map((line) => line.slice(8))).toEqual(['success: clean']);
  expect((await world.target(2)).writes).toEqual([]);
});

test('a pull request of a bot has its check run only', async () => {
  const world = await start();
  expect((await world.target(3)).writes).toEqual(['checks/create']);
  expect(world.comments(3)).toEqual([]);
  // It says everything, with links that lead there from any page.
  const summary = world.checks()[0]?.summary ?? '';
  expect(summary).toContain(`](${world.github.url}/guild/docs/blob/${world.shas.p3}/docs/${TWO}?plain=1#L8)`);
  expect(summary).not.toContain('](../');
});

test('a draft is looked at, and gates nothing', async () => {
  const world = await start();
  const facts = world.github.state.issues.get(1)?.pull;
  if (facts) facts.draft = true;
  await world.target(1);
  expect(checksOf(world).map((line) => line.slice(8))).toEqual(['neutral: draft: 2 to fix, not gating']);
  only(world);
});

describe('what others write', () => {
  test('a forged comment is left alone, and nothing in it counts', async () => {
    const world = await start();
    await world.target(1);
    const forged = only(world).replace('pass v1', 'pass v9');
    const other = await start();
    addComment(other.github.state, {issue: 1, user: 'mallory', body: forged, at: AT});
    await other.target(1);
    expect(bodyOf(other)[0]).toBe(`mallory: ${forged}`);
    expect(only(other)).toContain('pass v1');
  });

  test('an edited comment is written anew from what the check run remembers', async () => {
    const world = await start();
    await world.target(1);
    await world.github.push(1, world.shas.better ?? '');
    await world.target(1);
    const [comment] = world.comments(1);
    const was = only(world);
    if (comment) editComment(comment, {user: 'writer', body: '<!-- docs-curator:pass pr=1 -->\nAll is well.\n', at: AT});
    const {log} = await world.target(1);
    expect(log.join('\n')).toContain('The comment was edited by somebody else, nothing in it counts');
    expect(only(world).replaceAll(/runs\/\d+/gu, '')).toBe(was.replaceAll(/runs\/\d+/gu, ''));
  });

  test('a deleted comment comes back with its numbers', async () => {
    const world = await start();
    await world.target(1);
    await world.github.push(1, world.shas.better ?? '');
    await world.target(1);
    const was = only(world);
    world.github.state.comments.length = 0;
    await world.target(1);
    expect(only(world).replaceAll(/runs\/\d+/gu, '')).toBe(was.replaceAll(/runs\/\d+/gu, ''));
  });

  test('a deleted comment is remembered over a push', async () => {
    const world = await start();
    await world.target(1);
    world.github.state.comments.length = 0;
    await world.github.push(1, world.shas.better ?? '');
    await world.target(1, {before: world.shas.p1 ?? ''});
    expect(only(world)).toContain('pass v2');
  });

  test('a second comment of ours is folded away', async () => {
    const world = await start();
    await world.target(1);
    addComment(world.github.state, {issue: 1, user: ACTIONS_BOT.login, body: only(world), at: AT});
    expect((await world.target(1)).writes).toEqual(['graphql']);
    expect(world.comments(1).map(({minimized}) => minimized)).toEqual([null, 'duplicate']);
    expect((await world.target(1)).writes).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('a run that is overtaken says nothing', async () => {
    const world = await start();
    await world.target(1);
    const was = only(world);
    await world.github.push(1, world.shas.better ?? '');
    // The newer run finishes while the older one is about to write.
    const overtake = async () => {
      await world.github.push(1, world.shas.good ?? '');
    };
    world.github.faults.add({method: 'POST', path: '/graphql', skip: 1, fault: {kind: 'meanwhile', run: overtake}});
    const {writes, log} = await world.target(1);
    expect(writes).toEqual([]);
    expect(log.at(-1)).toBe('Comment: outdated, check run: none');
    expect(only(world)).toBe(was);
    await world.target(1);
    expect(only(world)).toContain(world.shas.good?.slice(0, 7));
  });

  test('a creation that failed after it happened leaves one comment', async () => {
    const world = await start();
    world.github.faults.add({method: 'POST', path: /\/issues\/1\/comments$/u, when: 'after', fault: {kind: 'status', status: 502}});
    world.github.faults.add({method: 'POST', path: /\/check-runs$/u, when: 'after', fault: {kind: 'status', status: 502}});
    const {step} = await world.target(1);
    expect(step.outcome).toBe('success');
    only(world);
    expect(world.checks()).toHaveLength(1);
  });

  test('without the permission for check runs the step fails in their place', async () => {
    const world = await start();
    const {step, log} = await world.target(1, {token: 'noChecks'});
    only(world);
    expect(log).toContain('There is no check run: the token may not write one (`checks: write`)');
    expect(step.outcome).toBe('failure');
    const clean = await start();
    expect((await clean.target(2, {token: 'noChecks'})).step.outcome).toBe('success');
  });

  test('what cannot be checked is no success', async () => {
    const world = await start();
    const {step, writes} = await world.target(1, {with: {'working-directory': '../elsewhere'}});
    expect(step.outcome).toBe('failure');
    expect(writes).toEqual(['checks/create']);
    expect(checksOf(world).map((line) => line.slice(8))).toEqual([
      "failure: could not finish: Cannot run outside the repository: input 'working-directory' leads out of it",
    ]);
  });

  test.each([
    [{config: 'x.yml'}, 'Unexpected input `config` with `curator` as `comment`: there is no checkout to look at'],
    [{token: ''}, 'Missing input `token`, without it nothing can be written'],
    [{token: 'maintainer-token'}, 'Unexpected token of a person, expected that of the workflow or of an app, whose comments are its own'],
  ])('wrong inputs: %j', async (inputs, message) => {
    const {step} = await (await start()).target(1, {with: inputs});
    expect(step.annotations.map((annotation) => annotation.message)).toEqual([message]);
  });
});
