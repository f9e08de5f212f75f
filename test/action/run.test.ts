import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {runAction} from '../bed/runner/run-action.ts';
import type {StepResult} from '../bed/runner/step.ts';

const root = resolve(import.meta.dirname, '../..');
// Inside node_modules, so that the packages which stay outside the bundle are found from there.
const action = join(root, `node_modules/.cache/docs-curator/action-${process.pid}`);
const sha = '0123456789abcdef0123456789abcdef01234567';
let workspace: string;

beforeAll(async () => {
  const bundle = await rolldown({input: join(root, 'src/action.ts'), platform: 'node', external: /^[^./]/u});
  await bundle.write({file: join(action, 'dist/action.js'), format: 'esm', codeSplitting: false});
  copyFileSync(join(root, 'action.yml'), join(action, 'action.yml'));
});

afterAll(() => rmSync(action, {recursive: true, force: true}));

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  return () => rmSync(workspace, {recursive: true, force: true});
});

/** Runs the action as a step does on a workspace of these files. */
function run(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), {recursive: true});
    writeFileSync(join(workspace, path), text);
  }
  return runAction({action, workspace, with: inputs, github: {server_url: 'https://github.com', repository: 'owner/name', sha}});
}

const clean = {'README.md': '# Title\n'};
const broken = {'README.md': '# Title\n\nSee [there](gone.md).\n'};
const failure = {title: null, path: null, line: 0, endLine: 0, column: 0, endColumn: 0};

test('a clean workspace passes with one line', async () => {
  const {outcome, log, annotations, outputs, summary} = await run(clean);
  expect({outcome, log, annotations, summary}).toEqual({
    outcome: 'success',
    log: ['No findings in 1 document'],
    annotations: [],
    summary: '## docs-curator\n\n**No findings in 1 document**\n',
  });
  const {report, ...counts} = outputs;
  expect(counts).toEqual({documents: '1', errors: '0', warnings: '0', infos: '0', fixable: '0', suppressed: '0', baselined: '0'});
  expect(JSON.parse(report ?? '')).toMatchObject({version: 1, findings: []});
});

test('an error fails the step, beside its line, in the log and in the summary', async () => {
  const {outcome, log, annotations, outputs, summary} = await run(broken);
  expect(outcome).toBe('failure');
  expect(log.slice(0, 6)).toEqual([
    'README.md:3:13  error  Link target `gone.md` does not exist  link/missing-target',
    '  3 │ See [there](gone.md).',
    '    │             ^^^^^^^',
    '  help: Correct the path, or remove the link',
    '',
    '1 error, 0 warnings, 0 infos in 1 document',
  ]);
  expect(annotations).toEqual([
    {
      level: 'error',
      message: 'Link target `gone.md` does not exist\nCorrect the path, or remove the link',
      title: 'link/missing-target',
      path: 'README.md',
      line: 3,
      endLine: 3,
      column: 13,
      endColumn: 20,
    },
    {...failure, level: 'error', message: '1 error, 0 warnings, 0 infos in 1 document'},
  ]);
  expect(outputs).toMatchObject({documents: '1', errors: '1', warnings: '0'});
  expect(JSON.parse(outputs.report ?? '').findings).toMatchObject([{ruleId: 'link/missing-target', path: 'README.md', line: 3}]);
  expect(summary).toContain(
    `- **error** [3:13](https://github.com/owner/name/blob/${sha}/README.md?plain=1#L3) Link target \`gone.md\` does not exist`,
  );
});

test('what is shown can be switched off', async () => {
  const {outcome, annotations, summary} = await run(broken, {annotations: 'false', summary: 'false'});
  expect({outcome, annotations, summary}).toEqual({
    outcome: 'failure',
    annotations: [{...failure, level: 'error', message: '1 error, 0 warnings, 0 infos in 1 document'}],
    summary: null,
  });
});

test('a severity of the workflow counts, and so does the number of warnings', async () => {
  const rules = 'link/missing-target=warning';
  expect((await run(broken, {rules})).outcome).toBe('success');
  const {outcome, annotations} = await run(broken, {rules, 'max-warnings': '0'});
  expect(outcome).toBe('failure');
  expect(annotations.map(({message}) => message).at(-1)).toBe('1 warning, more than the 0 that input `max-warnings` allows');
});

test('paths below a root of their own are shown from the root of the repository', async () => {
  expect(spawnSync('git', ['init', '--quiet', workspace]).status).toBe(0);
  const files = {...broken, 'sub/.github/docs-curator.yml': 'version: 1\n', 'sub/README.md': broken['README.md']};
  const {log, annotations, outputs, summary} = await run(files, {'working-directory': 'sub'});
  expect(log[0]).toBe('README.md:3:13  error  Link target `gone.md` does not exist  link/missing-target');
  expect(annotations.map(({path}) => path)).toEqual(['sub/README.md', null]);
  expect(summary).toContain(`/blob/${sha}/sub/README.md?plain=1#L3`);
  expect(outputs.documents).toBe('1');
});

test('more findings than GitHub shows are all in the log and the summary', async () => {
  const links = Array.from({length: 12}, (_, index) => `[a](gone-${index}.md)`);
  const {log, annotations, outputs, summary} = await run({'README.md': `# Title\n\n${links.join('\n\n')}\n`});
  expect(annotations).toHaveLength(10);
  expect(log).toContain('3 more errors: GitHub keeps ten annotations of each kind, the summary has them all');
  expect(log.filter((line) => line.startsWith('README.md:'))).toHaveLength(12);
  expect(summary?.match(/^- /gmu)).toHaveLength(12);
  expect(outputs.errors).toBe('12');
});

test('nothing to lint is said', async () => {
  const {outcome, annotations} = await run({'notes.txt': 'x\n'});
  expect(outcome).toBe('success');
  expect(annotations).toEqual([{...failure, level: 'warning', message: 'There are no documents to lint'}]);
});

test('a runner without job summaries is no failure', async () => {
  await run(clean);
  const env = {PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: join(workspace, 'output')};
  writeFileSync(env.GITHUB_OUTPUT, '');
  const {status, stdout} = spawnSync(process.execPath, [join(action, 'dist/action.js')], {env, encoding: 'utf8'});
  expect({status, stdout}).toEqual({status: 0, stdout: 'No findings in 1 document\nThere is no job summary to write to\n'});
});

describe('a wrong input is one clear line', () => {
  test.each([
    [{'working-directory': 'gone'}, 'Cannot run in `gone`: it does not exist'],
    [{config: 'gone.yml'}, 'Cannot read `gone.yml`: it does not exist'],
    [{paths: 'gone'}, 'Path `gone` does not exist'],
    [{rules: 'link/missing-targets=off'}, 'Unexpected rule `link/missing-targets`; did you mean `link/missing-target`?'],
    [{'max-warnings': 'many'}, 'Unexpected `many` in input `max-warnings`, expected a whole number'],
  ])('%j', async (inputs, message) => {
    const {outcome, log, annotations} = await run(clean, inputs);
    expect({outcome, log, annotations}).toEqual({
      outcome: 'failure',
      log: [`##[error]${message}`],
      annotations: [{...failure, level: 'error', message}],
    });
  });
});

test('what documents say stays text', async () => {
  const hostile = ['::error::forged', '##[error]forged', '##[add-mask]docs', '##[set-output name=errors]0', '\u001B[31m', '\u202E'];
  const text = hostile.map((word, index) => `${word}\n\n[${word}](${index}${encodeURIComponent(word)}.md)\n`).join('\n');
  const {commands, masks, outputs, summary} = await run({'::add-mask::a.md': text, 'b ##[error].md': text, 'c\n::debug::d.md': text});
  const {findings, summary: totals} = JSON.parse(outputs.report ?? '');
  const shown = (severity: string, name: string) =>
    findings
      .filter((finding: {severity: string}) => finding.severity === severity)
      .slice(0, severity === 'error' ? 9 : 10)
      .map(({path}: {path: string}) => ['V2', name, path]);
  expect(commands.map(({syntax, name, properties}) => [syntax, name, properties.file])).toEqual([
    ...shown('error', 'error'),
    ...shown('warning', 'warning'),
    ...shown('info', 'notice'),
    ['V2', 'error', undefined],
  ]);
  expect(masks).toEqual([]);
  expect(Object.keys(outputs).sort()).toEqual(['baselined', 'documents', 'errors', 'fixable', 'infos', 'report', 'suppressed', 'warnings']);
  expect(outputs.errors).toBe(String(totals.errors));
  expect(new Set(findings.map(({path}: {path: string}) => path))).toEqual(
    new Set(['::add-mask::a.md', 'b ##[error].md', 'c\n::debug::d.md']),
  );
  expect(summary).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
});

test('with more errors than GitHub keeps, what fails the step is among those it keeps', async () => {
  const links = Array.from({length: 12}, (_, index) => `[a](gone-${index}.md)\n`).join('');
  const {annotations} = await run({'README.md': `# Title\n\n${links}`});
  expect(annotations.filter(({level}) => level === 'error')).toHaveLength(10);
  expect(annotations.at(-1)?.message).toBe('12 errors, 0 warnings, 0 infos in 1 document');
});

test.each(['..', '/', 'out'])('a working directory outside the workspace, %s, is an error', async (directory) => {
  symlinkSync(tmpdir(), join(workspace, 'out'));
  const {outcome, annotations} = await run(clean, {'working-directory': directory});
  const message = `Unexpected \`${directory}\` in input \`working-directory\`, expected a directory in the workspace`;
  expect({outcome, messages: annotations.map((annotation) => annotation.message)}).toEqual({outcome: 'failure', messages: [message]});
});
