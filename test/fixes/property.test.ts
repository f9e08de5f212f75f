import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits} from '../../src/core/edits.ts';
import {FILES, PULLS, SURROUNDINGS, sample} from './faults.ts';
import {fixFiles, lintAll, surround} from './fix-files.ts';

const RUNS = Number(process.env.FIX_RUNS ?? 20_000);

test(`${RUNS} documents become what they should be, and nothing else`, {timeout: 900_000}, async () => {
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
    {numRuns: RUNS, ...(process.env.FIX_SEED && {seed: Number(process.env.FIX_SEED)})},
  );
});
