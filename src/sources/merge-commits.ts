import {devNull} from 'node:os';
import {runGit} from './git.ts';

/** Nothing that the machine's attributes name takes part, nobody is asked who commits, and looking for renamed files has an end. */
const SETTINGS = [
  `core.attributesFile=${devNull}`,
  'merge.renameLimit=1000',
  'user.name=docs-curator',
  'user.email=docs-curator@invalid',
].flatMap((setting) => ['-c', setting]);

/**
 * Makes the commit that merging `head` (full ids) into `base` would make, base first among its parents, as objects alone; null when they
 * conflict, or when git is older than 2.38 and cannot. No program that an attribute names is run.
 */
export async function makeMergeCommit(directory: string, base: string, head: string): Promise<string | null> {
  const merged = await runGit(directory, [...SETTINGS, 'merge-tree', '--write-tree', '--no-messages', base, head]);
  const tree = merged.kind === 'done' ? merged.stdout.toString('latin1').trim() : '';
  if (!/^[0-9a-f]{40,64}$/u.test(tree)) return null;
  const made = await runGit(directory, [...SETTINGS, 'commit-tree', tree, '-p', base, '-p', head, '-m', 'Merge']);
  return made.kind === 'done' ? made.stdout.toString('latin1').trim() : null;
}
