import {spawnSync} from 'node:child_process';
import {cpSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect} from 'vitest';
import {scratchDirectory} from '../support/scratch.ts';

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = ['src', 'scripts', 'package.json', 'rolldown.config.js', 'tsconfig.json'];

/** Builds a copy of the project in an empty folder and answers with its `dist`. */
export function build(project = scratchDirectory()): string {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(project, source), {recursive: true});
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  expect(runRolldown(project)).toMatchObject({status: 0});
  return join(project, 'dist');
}

/** Runs the bundler in a folder that has a configuration for it. */
export function runRolldown(directory: string) {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules/rolldown/bin/cli.mjs'), '-c'], {cwd: directory, encoding: 'utf8'});
}
