import {basename} from './path.ts';

/** A pull request that is open, as far as forward declarations need it. */
export interface OpenPull {
  readonly number: number;
  readonly isDraft: boolean;
  /** Repository-relative paths that exist at its head and not on its base. */
  readonly added: readonly string[];
}

/** What became of a number that a marker names and that is no open pull request. */
export type ClosedState = 'merged' | 'closed' | 'none';

/** What is known of the repository's other pull requests: provisional targets for forward declarations. */
export interface Pulls {
  readonly open: ReadonlyMap<number, OpenPull>;
  /** Only numbers that were asked for; `none` is an issue, or nothing at all. */
  readonly closed: ReadonlyMap<number, ClosedState>;
}

/** The same with the paths that lie below a directory of the repository, relative to it; `''` is the top. */
export function pullsBelow(pulls: Pulls, root: string): Pulls {
  if (root === '') return pulls;
  const prefix = `${root}/`;
  const below = (added: readonly string[]) => added.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return {...pulls, open: new Map([...pulls.open].map(([number, pull]) => [number, {...pull, added: below(pull.added)}]))};
}

/** The one open pull request that adds a path, or null. */
export function findAdder(pulls: Pulls | null, path: string): OpenPull | null {
  const adding = [...(pulls?.open.values() ?? [])].filter(({added}) => added.includes(path));
  return adding.length === 1 ? (adding[0] ?? null) : null;
}

/** The file that an open pull request adds for a mention: one of the paths it may mean, else the one file of that base name. */
export function findAdded(pull: OpenPull, candidates: readonly string[]): string | null {
  const exact = pull.added.find((path) => candidates.includes(path));
  if (exact !== undefined) return exact;
  const name = candidates[0];
  // A name with a directory is meant literally; a bare name means the one file that is called so.
  if (name === undefined || name.includes('/')) return null;
  const namesakes = pull.added.filter((path) => basename(path) === name);
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
