import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {parseManifest} from './manifest.ts';
import {type ActionStep, runAction} from './run-action.ts';
import type {StepResult} from './step.ts';

const folder = mkdtempSync(join(tmpdir(), 'runner-action-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
mkdirSync(join(folder, 'workspace'));
writeFileSync(
  join(folder, 'action.yml'),
  'inputs: {token: {default: "${' + '{ github.token }}"}, level: {default: error}}\nruns: {using: node24, main: main.mjs}',
);

function run(script: string, given: Partial<ActionStep> = {}): Promise<StepResult> {
  writeFileSync(join(folder, 'main.mjs'), script);
  return runAction({action: folder, workspace: join(folder, 'workspace'), ...given});
}

test('the environment has these names and no more', async () => {
  const script = `console.log(Object.keys(process.env).filter((name) => !/^(PATH|HOME|LANG|TMPDIR|TMP|TEMP)$/.test(name)).sort().join(' '))`;
  const {log} = await run(script, {github: {token: 'ghs_x'}, with: {level: 'warning'}});
  expect(log.join().split(' ')).toEqual([
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'CI',
    'GITHUB_ACTION',
    'GITHUB_ACTIONS',
    'GITHUB_ACTION_PATH',
    'GITHUB_ACTION_REF',
    'GITHUB_ACTION_REPOSITORY',
    'GITHUB_ACTOR',
    'GITHUB_ACTOR_ID',
    'GITHUB_API_URL',
    'GITHUB_BASE_REF',
    'GITHUB_ENV',
    'GITHUB_EVENT_NAME',
    'GITHUB_EVENT_PATH',
    'GITHUB_GRAPHQL_URL',
    'GITHUB_HEAD_REF',
    'GITHUB_JOB',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_REF',
    'GITHUB_REF_NAME',
    'GITHUB_REF_PROTECTED',
    'GITHUB_REF_TYPE',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_RETENTION_DAYS',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_NUMBER',
    'GITHUB_SERVER_URL',
    'GITHUB_SHA',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_TRIGGERING_ACTOR',
    'GITHUB_WORKFLOW',
    'GITHUB_WORKFLOW_REF',
    'GITHUB_WORKFLOW_SHA',
    'GITHUB_WORKSPACE',
    'INPUT_LEVEL',
    'INPUT_TOKEN',
    'RUNNER_ARCH',
    'RUNNER_ENVIRONMENT',
    'RUNNER_NAME',
    'RUNNER_OS',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
  ]);
});

test('the tokens are masked from the start and are no masks of the step', async () => {
  const script = 'console.log(process.env.INPUT_TOKEN, process.env.ACTIONS_RUNTIME_TOKEN)';
  const {log, masks} = await run(script, {github: {token: 'ghs_x'}});
  expect([log, masks]).toEqual([['*** ***'], []]);
});

test('what the toolkit writes comes back whole', async () => {
  const value = 'a\r\nb<<c=d\n::error::e\nghadelimiter_x';
  const toolkit = new URL('../../../node_modules/@actions/core/lib/core.js', import.meta.url).href;
  const {annotations, commands, env, outputs, paths, state, summary} = await run(`
    import * as core from '${toolkit}';
    const value = ${JSON.stringify(value)};
    core.setOutput('o', value); core.saveState('s', value); core.exportVariable('E', value); core.addPath('/p');
    core.error(value, {file: 'a,b:c.md', startLine: 2, startColumn: 3, title: value});
    await core.summary.addRaw(value).write();`);
  expect([outputs, state, env, paths]).toEqual([{o: value}, {s: value}, {E: value}, ['/p']]);
  expect(commands).toHaveLength(1);
  const place = {title: value, path: 'a,b:c.md', line: 2, endLine: 2, column: 3, endColumn: 3};
  expect(annotations).toEqual([{level: 'error', message: value, ...place}]);
  expect(summary).toBe('a\nb<<c=d\n::error::e\nghadelimiter_x\n');
});

test('a process that dies of a signal has failed', async () => {
  const {exitCode, outcome} = await run('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)');
  expect([exitCode, outcome]).toEqual([143, 'failure']);
});

test('a cancelled job is neither a success nor a failure', async () => {
  const {outcome} = await run('setInterval(() => {}, 1000)', {cancel: AbortSignal.abort()});
  expect(outcome).toBe('cancelled');
});

test('a bad stop token ends the step, and its files still count', async () => {
  const {annotations, log, outcome, outputs} = await run(`
    (await import('node:fs')).writeFileSync(process.env.GITHUB_OUTPUT, 'a=1');
    console.log('::stop-commands::'); console.log('after'); setInterval(() => {}, 1000);`);
  expect([annotations.length, log.includes('after'), outcome, outputs]).toEqual([1, false, 'failure', {a: '1'}]);
});

test('a manifest needs a main script', () => {
  expect(() => parseManifest('name: x\nruns: {using: composite, steps: []}\n')).toThrow('Missing `runs.main` in action.yml');
});
