import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {TOOL} from '../../../src/core/tool.ts';
import {ACTIONS_BOT} from '../../bed/github/state.ts';
import {findFaults} from '../../curator/support/inspect-body.ts';
import {buildDocs} from '../pull-request/docs-world.ts';
import {checkAdvice} from './advice.ts';
import {type CuratorWorld, startCurator} from './curator-world.ts';
import {GOLDEN} from './golden-world.ts';

const built = await buildDocs(GOLDEN);
const start = () => startCurator(GOLDEN, built);

/** Set, it makes the golden files anew from what the run says. */
const isRewritten = process.env.UPDATE_GOLDEN === '1';

/**
 * What changes from run to run and says nothing: commits become their marks in the world (`‹p72›`, `‹p72:short›`), the block of the state,
 * the number of the run, the day and the version become words.
 */
function mask(body: string, {shas}: Pick<CuratorWorld, 'shas'>): string {
  let masked = body;
  for (const [mark, sha] of Object.entries(shas)) {
    masked = masked.replaceAll(sha, `‹${mark}›`).replaceAll(sha.slice(0, 7), `‹${mark}:short›`);
  }
  return masked
    .replace(/^(<!-- docs-curator:state v1) [\w-]+ -->$/mu, '$1 ‹state› -->')
    .replaceAll(/actions\/runs\/\d+/gu, 'actions/runs/‹run›')
    .replaceAll(/\d{4}-\d\d-\d\d/gu, '‹day›')
    .replaceAll(/ key=\S+/gu, ' key=‹key›')
    .replaceAll(`docs-curator ${TOOL.version}`, 'docs-curator ‹version›');
}

function expectGolden(name: string, body: string, world: Pick<CuratorWorld, 'shas'>): void {
  expect(findFaults(body)).toEqual([]);
  checkAdvice(body);
  const path = join(import.meta.dirname, 'golden', `${name}.md`);
  const text = `${mask(body, world).trimEnd()}\n`;
  if (isRewritten) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const ours = (world: CuratorWorld, number: number, kind: 'pass' | 'sweep') =>
  world.comments(number).filter(({user, body}) => user === ACTIONS_BOT.login && body.startsWith(`<!-- docs-curator:${kind} `));
const only = (world: CuratorWorld, number: number, kind: 'pass' | 'sweep' = 'pass') => {
  const found = ours(world, number, kind);
  expect(found).toHaveLength(1);
  return found[0]?.body ?? '';
};

test('pull request 72 at its first commit, in both languages, and after its fifth', async () => {
  const world = await start();
  await world.target(72);
  expectGolden('pull-72-pass-1', only(world, 72), world);
  const {comment} = await world.say(72, 'writer', '/curator lang zh');
  expectGolden('pull-72-pass-1.zh-cn', only(world, 72), world);
  world.github.state.comments.splice(world.github.state.comments.indexOf(comment), 1);
  await world.github.push(72, world.shas.p73 ?? '');
  await world.target(72, {before: world.shas.p72 ?? ''});
  expectGolden('pull-72-pass-2', only(world, 72), world);
});

test('pull request 72 with a pass after each of its commits', async () => {
  const world = await start();
  await world.target(72);
  for (const mark of ['c2', 'c3', 'c4', 'p73']) {
    await world.github.push(72, world.shas[mark] ?? '');
    await world.target(72);
  }
  expectGolden('pull-72-each-commit', only(world, 72), world);
});

test('the sweep note on pull request 70, whose body was scrubbed and whose commit was not', async () => {
  const world = await start();
  for (const number of [70, 71, 72]) await world.target(number);
  await world.say(70, 'writer', '/curator scrub');
  await world.sweep();
  expectGolden('pull-70-sweep', only(world, 70, 'sweep'), world);
});

test('what the first pass offers to commit is committed, with the markers', async () => {
  const world = await start();
  await world.target(72);
  expect(only(world, 72)).toContain('`/curator fix` commits F3 and the markers in one commit');
  world.github.state.roles.set('writer', 'write');
  const {reactions} = await world.say(72, 'writer', '/curator fix');
  expect(
    world
      .comments(72)
      .filter(({body}) => body.includes(':reply'))
      .map(({body}) => body),
  ).toEqual([]);
  expect(reactions).toEqual(['eyes', 'rocket']);
  // The commit has the time of the run in it.
  const fixed = (await world.github.git.resolve('refs/pull/72/head')) ?? '';
  expectGolden('pull-72-after-fix', only(world, 72), {shas: {...world.shas, fixed}});
});
