import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {afterAll, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: {readonly path: string; readonly start: {readonly line: number}};
  }[];
}

const PURE = ['src/core/scratch.ts', 'src/rules/link/scratch.ts', 'src/rules/index.ts', 'src/scripts/scratch.ts', 'src/curator/scratch.ts'];
const MIDDLE = ['sources', 'parsers', 'reporters', 'config', 'github', 'sweep'].map((room) => `src/${room}/scratch.ts`);
const EDGES = ['sources', 'parsers', 'reporters', 'config', 'use-cases', 'github', 'sweep', 'cli', 'action', 'remark'];
const IMPORT = 'lint/style/noRestrictedImports';

/** Every forbidden line, the files it is forbidden in, and the rule that says so. */
const forbidden: readonly (readonly [source: string, files: readonly string[], category: string])[] = [
  ["import {read} from 'node:fs';", PURE, IMPORT],
  ["import {read} from 'node:fs/promises';", PURE, IMPORT],
  ["import {join} from 'node:path';", PURE, IMPORT],
  ["import type {Stats} from 'node:fs';", PURE, IMPORT],
  ["import {read} from 'fs';", [...PURE, ...MIDDLE], 'lint/style/useNodejsImportProtocol'],
  ["import * as core from '@actions/core';", PURE, IMPORT],
  ["import {Octokit} from '@octokit/rest';", PURE, IMPORT],
  ...EDGES.flatMap((room) => [
    [`import {x} from '../${room}/x.ts';`, PURE, IMPORT] as const,
    [`import {x} from '../../${room}/deep/x.ts';`, PURE, IMPORT] as const,
  ]),
  ["import {main} from '../cli.ts';", [...PURE, ...MIDDLE, 'src/use-cases/scratch.ts'], IMPORT],
  ["import {main} from '../action.ts';", [...PURE, ...MIDDLE, 'src/use-cases/scratch.ts'], IMPORT],
  ["import {main} from '../cli/options.ts';", [...PURE, ...MIDDLE, 'src/use-cases/scratch.ts'], IMPORT],
  ["import {main} from '../action/inputs.ts';", [...PURE, ...MIDDLE, 'src/use-cases/scratch.ts'], IMPORT],
  ["import {main} from '../use-cases/lint-workspace.ts';", [...PURE, ...MIDDLE], IMPORT],
  ["import type {Rule} from '../rules/index.ts';", ['src/core/scratch.ts', 'src/scripts/scratch.ts', 'src/curator/scratch.ts'], IMPORT],
  ["import {parse} from '../scripts/shell.ts';", ['src/core/scratch.ts', 'src/curator/scratch.ts'], IMPORT],
  ["import type {Pass} from '../curator/pass.ts';", ['src/core/scratch.ts', 'src/scripts/scratch.ts', 'src/rules/index.ts'], IMPORT],
  ["import other from './missing-target.ts';", ['src/rules/link/scratch.ts'], IMPORT],
  ["import other from '../reference/not-clickable.ts';", ['src/rules/link/scratch.ts'], IMPORT],
  ["export {default as other} from './missing-target.ts';", ['src/rules/link/scratch.ts'], IMPORT],
  ["export const load = () => import('../config/load.ts');", PURE, IMPORT],
  ['export const home = process.env;', PURE, 'lint/style/noRestrictedGlobals'],
  ['export const home = globalThis;', PURE, 'lint/style/noRestrictedGlobals'],
  ['export const print = console;', PURE, 'lint/style/noRestrictedGlobals'],
  ["export const get = fetch('x');", PURE, 'lint/style/noRestrictedGlobals'],
  [
    "console.log('text');",
    [...MIDDLE, 'src/use-cases/scratch.ts', 'src/cli/scratch.ts', 'src/action/scratch.ts', 'src/cli.ts'],
    'lint/suspicious/noConsole',
  ],
  ["core.info('text');", [...MIDDLE, 'src/use-cases/scratch.ts', 'src/cli/scratch.ts', 'src/action/scratch.ts', 'src/action.ts'], 'plugin'],
  ["info('text');", [...MIDDLE, 'src/action/scratch.ts'], 'plugin'],
];

/** The nearest lines that must stay allowed. */
const allowed: readonly (readonly [source: string, files: readonly string[]])[] = [
  ["import {join} from 'node:path/posix';", PURE],
  [
    "import type {Rule} from '../core/rule.ts';",
    [...MIDDLE, 'src/scripts/scratch.ts', 'src/curator/scratch.ts', 'src/use-cases/scratch.ts'],
  ],
  ["import type {Pass} from '../curator/pass.ts';", ['src/github/scratch.ts', 'src/use-cases/scratch.ts', 'src/action/scratch.ts']],
  ["import {named} from './shared-part.ts';", ['src/curator/scratch.ts']],
  ["import type {Rule} from '../../core/rule.ts';", ['src/rules/link/scratch.ts']],
  ["import {parse} from '../../scripts/shell.ts';", ['src/rules/link/scratch.ts']],
  ["import {named} from './shared-part.ts';", ['src/rules/link/scratch.ts', 'src/core/scratch.ts']],
  ["import other from './link/missing-target.ts';", ['src/rules/index.ts']],
  ["import {read} from 'node:fs';", [...MIDDLE, 'src/use-cases/scratch.ts', 'src/cli/scratch.ts', 'src/action/scratch.ts']],
  ["import * as core from '@actions/core';", ['src/action/scratch.ts']],
  ["import {lint} from '../use-cases/lint-workspace.ts';", ['src/cli/scratch.ts', 'src/action/scratch.ts']],
  ["import {load} from '../config/load.ts';", ['src/use-cases/scratch.ts']],
  ["core.info('text');", ['src/action/log.ts']],
];

const WALLS = [IMPORT, 'lint/style/useNodejsImportProtocol', 'lint/style/noRestrictedGlobals', 'lint/suspicious/noConsole', 'plugin'];

/** Lints a tree of files made of these lines with the project's own configuration; returns the walls hit, as `file:line: category`. */
function lint(files: ReadonlyMap<string, readonly string[]>): string[] {
  const tree = mkdtempSync(join(scratch, 'tree-'));
  for (const name of ['biome.json', 'scripts/no-raw-log.grit']) cpSync(join(root, name), join(tree, name));
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(tree, file)), {recursive: true});
    writeFileSync(join(tree, file), `${lines.join('\n')}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const {stdout, stderr} = spawnSync(process.execPath, [biome, ...args], {cwd: tree, encoding: 'utf8'});
  if (stdout === '') throw new Error(stderr);
  const {diagnostics} = JSON.parse(stdout) as Report;
  return diagnostics
    .filter(({category, severity}) => severity === 'error' && WALLS.includes(category))
    .map(({category, location}) => `${location.path}:${location.start.line}: ${category}`)
    .sort();
}

/** One file for every path, one line for every source: what stands where, and where each source ended up. */
function lay(cases: readonly (readonly [source: string, files: readonly string[], category?: string])[]) {
  const files = new Map<string, string[]>();
  const places: string[] = [];
  for (const [source, paths, category] of cases) {
    for (const path of paths) {
      const lines = files.get(path) ?? [];
      files.set(path, lines);
      places.push(`${path}:${lines.push(source)}: ${category}`);
    }
  }
  return {files, places: places.sort()};
}

test('every forbidden line is an error, by the rule that forbids it', () => {
  const {files, places} = lay(forbidden);
  expect(lint(files)).toEqual(places);
});

test('the nearest allowed lines pass', () => {
  expect(lint(lay(allowed).files)).toEqual([]);
});

test('one forbidden line is enough to fail the lint step', () => {
  const tree = mkdtempSync(join(scratch, 'tree-'));
  for (const name of ['biome.json', 'scripts/no-raw-log.grit']) cpSync(join(root, name), join(tree, name));
  mkdirSync(join(tree, 'src/core'), {recursive: true});
  const file = join(tree, 'src/core/scratch.ts');
  const step = () =>
    spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', 'src'], {cwd: tree})
      .status;
  writeFileSync(file, "import {join} from 'node:path/posix';\n\nexport const path = join('a', 'b');\n");
  expect(step()).toBe(0);
  writeFileSync(file, "import {join} from 'node:path';\n\nexport const path = join('a', 'b');\n");
  expect(step()).toBe(1);
});
