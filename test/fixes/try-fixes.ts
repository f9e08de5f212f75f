import fc from 'fast-check';
import {expect} from 'vitest';
import {applyEdits} from '../../src/core/edits.ts';
import {FILES, PULLS, SURROUNDINGS, sample} from './faults.ts';
import {fixFiles, lintAll, surround} from './fix-files.ts';

/** How many cases all halves try together. */
const RUNS = Number(process.env.FIX_RUNS ?? 20_000);
const HALVES = 2;

/** How many cases one half tries. */
export const HALF = Math.ceil(RUNS / HALVES);

/** Fixes documents with random faults, as many as one half has: two files share the work, so that two processors do. */
export async function tryFixes(): Promise<void> {
  const surroundings = surround(SURROUNDINGS, FILES, PULLS);
  await fc.assert(
    fc.asyncProperty(sample, async ({path, bad, good}) => {
      const {files, changes, withdrawn} = await fixFiles({[path]: bad}, surroundings);
      expect(files[path]).toBe(good);
      for (const {before, after, edits} of changes) expect(applyEdits(before, edits)).toBe(after);
      // The second time there is nothing to do but to leave out again what does harm.
      const rest = lintAll(files, surroundings).filter(({fix}) => fix?.kind === 'safe');
      expect(rest.map(({id}) => id)).toEqual(withdrawn.map(({finding}) => finding.id));
      if (rest.length > 0) expect((await fixFiles(files, surroundings)).changes).toEqual([]);
    }),
    {numRuns: HALF, ...(process.env.FIX_SEED && {seed: Number(process.env.FIX_SEED)})},
  );
}
