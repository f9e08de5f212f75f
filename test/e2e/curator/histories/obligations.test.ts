import {afterAll, afterEach, beforeEach, expect, test, vi} from 'vitest';
import {OURS, PULL, startHistories} from './history-world.ts';

const world = await startHistories();
afterAll(() => world.stop());
beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await world.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(world.github.violations).toEqual([]);
});

const {state} = world.github;
const sticky = () => state.comments.find(({user}) => user === OURS)?.body ?? '';
const NOTE = '**N1** Open task `Link both ways after both are merged`';

test('what the body promises stays an open note until it is done, whatever is pushed', async () => {
  const issue = state.issues.get(PULL);
  const was = issue?.body ?? '';
  for (const mark of ['p1', 'moved', 'half', 'fresh']) {
    await world.github.push(PULL, world.shas[mark] ?? '');
    world.advance(60_000);
    await world.look();
    expect(sticky()).toContain(NOTE);
  }
  if (issue) issue.body = was.replace('- [ ]', '- [x]');
  await world.look();
  expect(sticky()).not.toContain(NOTE);
  expect(sticky()).toContain('✅\u00a0**N1**');
  if (issue) issue.body = was;
});

test.each([
  'Section 4 should name the second engine as well: row W7 reads as if there were one.',
  'LGTM from the engine line. I would still reword the row on sharding after the merge.',
  'Please link both ways after both are merged.',
  'The curator said F1, and I disagree with its wording; see the guide, section 2.',
])('a review of the content is left alone: %s', async (body) => {
  await world.finish();
  const before = {was: sticky(), asked: world.github.requests.length};
  await world.answer(world.comment('writer', body));
  // Whom the token acts as is asked before anything is known of the event.
  expect(world.github.requests.slice(before.asked).map(({operation}) => operation)).toEqual(['graphql']);
  expect(sticky()).toBe(before.was);
  expect(state.reactions).toEqual([]);
  expect(state.comments.filter(({user}) => user === OURS)).toHaveLength(1);
});
