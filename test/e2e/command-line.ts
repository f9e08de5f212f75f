import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll} from 'vitest';
import {GIT_ENVIRONMENT} from '../support/repository.ts';
import type {Runtime} from '../support/runtimes.ts';

/** The project's own folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

const NOBODY = 65_534;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Gives up the rights of the superuser, to whom nothing is unreadable. */
  readonly isUnprivileged?: boolean;
}

/** A folder for one test file, removed after it. Its name has no symbolic link in it. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'docs-curator-')));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Copies dist/ alone to an empty folder, so that nothing else of the project can be found from there, and returns a way to start it. */
export function installCommand(): (runtime: Runtime, args: readonly string[], options: RunOptions) => Run {
  const home = scratchFolder();
  cpSync(join(PROJECT, 'dist'), join(home, 'dist'), {recursive: true});
  return (runtime, args, {cwd, input, env, isUnprivileged}) => {
    const {status, stdout, stderr} = spawnSync(runtime.path, [join(home, 'dist/cli.js'), ...args], {
      cwd,
      input: input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(isUnprivileged && process.getuid?.() === 0 && {uid: NOBODY, gid: NOBODY}),
      env: {PATH: process.env.PATH, HOME: home, NO_COLOR: '1', ...GIT_ENVIRONMENT, ...env},
    });
    return {status, stdout, stderr};
  };
}
