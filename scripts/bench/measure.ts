import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** A command line that is timed, and the folder it runs in. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd: string;
}

/** What one run took: seconds by the clock and of all processors, and the most memory of its largest process in MiB. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

export interface Result {
  readonly name: string;
  /** The median of each. */
  readonly cost: Cost;
  readonly runs: number;
}

/** Whatever takes longer is run once only. */
const PATIENCE_S = 20;

/**
 * Runs every command in turn, round after round, so that a busy moment meets all of them, and answers with the medians. The first round
 * fills the caches of the system and does not count.
 *
 * @throws Error where a command cannot be started; with findings or without, its exit code does not matter
 */
export function compare(contestants: readonly Contestant[], rounds: number): readonly Result[] {
  const costs = new Map<Contestant, Cost[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [contestant, known] of costs) {
      const [first] = known;
      if (first !== undefined && first.wall > PATIENCE_S) continue;
      const cost = run(contestant);
      if (round > 0 || cost.wall > PATIENCE_S) known.push(cost);
      process.stderr.write(`${contestant.name}: ${cost.wall.toFixed(2)} s\n`);
    }
  }
  return [...costs].map(([{name}, known]) => ({name, runs: known.length, cost: medianOf(known)}));
}

function run({name, command, cwd}: Contestant): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'cost');
    // Certificates that a machine adds are read at each start of Node.
    const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
    const start = performance.now();
    const {error} = spawnSync('/usr/bin/time', ['-q', '-f', '%U %S %M', '-o', file, ...command], {cwd, env, stdio: 'ignore'});
    const wall = (performance.now() - start) / 1000;
    if (error) throw new Error(`Cannot time ${name}: GNU time is needed in /usr/bin (${error.message})`);
    const [user = 0, system = 0, kibibytes = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
    return {wall, cpu: user + system, memory: kibibytes / 1024};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function medianOf(costs: readonly Cost[]): Cost {
  const median = (of: (cost: Cost) => number) => costs.map(of).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN;
  return {wall: median(({wall}) => wall), cpu: median(({cpu}) => cpu), memory: median(({memory}) => memory)};
}
