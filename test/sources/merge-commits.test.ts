import {afterAll, beforeAll, expect, test} from 'vitest';
import {makeMergeCommit} from '../../src/sources/merge-commits.ts';
import {listParents} from '../../src/sources/revisions.ts';
import {buildGuides} from '../bed/github/start-guides.ts';

let guides: Awaited<ReturnType<typeof buildGuides>>;
beforeAll(async () => {
  guides = await buildGuides();
});
afterAll(() => guides.remove());

test('is made of objects alone, with the base as its first parent', async () => {
  const {path, shas} = guides.built;
  const [base = '', head = ''] = [shas.squash, shas.p61];
  const merge = await makeMergeCommit(path, base, head);
  expect(await listParents(path, merge ?? '')).toEqual([base, head]);
});

test('is none in a conflict, and none of what is no commit', async () => {
  const {path, shas} = guides.built;
  expect(await makeMergeCommit(path, shas.tip ?? '', shas.p74 ?? '')).toBeNull();
  expect(await makeMergeCommit(path, shas.squash ?? '', '0'.repeat(40))).toBeNull();
});
