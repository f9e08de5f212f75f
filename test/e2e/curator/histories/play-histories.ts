import {afterAll, afterEach, beforeEach, expect, test, vi} from 'vitest';
import {playHistory} from './history.ts';
import {startHistories} from './history-world.ts';

/** So many histories are played; `HISTORIES=2000` plays more, `HISTORY=17` one. */
const COUNT = Number(process.env.HISTORIES ?? 200);
const ONE = process.env.HISTORY === undefined ? null : Number(process.env.HISTORY);

/** Histories that once went wrong. */
const KEPT: readonly number[] = [51];

/** How many files share the histories, so that several processors do. */
const PARTS = 3;

/** Declares the tests of one part, counted from 0. */
export async function testHistories(part: number): Promise<void> {
  const world = await startHistories();
  afterAll(() => world.stop());
  // What the action says to the runner is none of the runner's of these tests.
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  const BATCH = 20;
  const all = ONE === null ? [...KEPT, ...Array.from({length: COUNT}, (_, index) => index + 1)] : [ONE];
  // A part without a history would be a file without a test.
  const seeds = all.filter((_, index) => index % Math.min(PARTS, all.length) === part % all.length);
  const batches = Array.from({length: Math.ceil(seeds.length / BATCH)}, (_, index) => seeds.slice(index * BATCH, (index + 1) * BATCH));

  test.each(batches.map((batch) => [batch[0], batch] as const))('histories from %i on', {timeout: 300_000}, async (_, batch) => {
    const failed: string[] = [];
    for (const seed of batch) {
      const told: string[] = [];
      try {
        await playHistory(world, seed, told);
      } catch (error) {
        failed.push(
          `${seed}:\n  ${told.join('\n  ')}\n${world.github.violations.join('\n')}\n${error instanceof Error ? error.stack?.slice(0, 1500) : String(error)}`,
        );
      }
    }
    expect(failed).toEqual([]);
  });
}
