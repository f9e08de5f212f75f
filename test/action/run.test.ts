import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';

const root = resolve(import.meta.dirname, '../..');
// Inside node_modules, so that the packages which stay outside the bundle are found from there.
const script = join(root, `node_modules/.cache/docs-curator/action-${process.pid}.js`);
let directory: string;

beforeAll(async () => {
  const bundle = await rolldown({input: join(root, 'src/action.ts'), platform: 'node', external: /^[^./]/u});
  await bundle.write({file: script, format: 'esm', codeSplitting: false});
});

afterAll(() => rmSync(script, {force: true}));

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'action-'));
  return () => rmSync(directory, {recursive: true, force: true});
});

interface Step {
  readonly exitCode: number | null;
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action as a step does on a workspace of these files. */
function run(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}, more: NodeJS.ProcessEnv = {}): Step {
  const workspace = join(directory, 'workspace');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), {recursive: true});
    writeFileSync(join(workspace, path), text);
  }
  const [output, summary] = ['output', 'summary'].map((name) => join(directory, name)) as [string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env.PATH,
    HOME: directory,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    ...Object.fromEntries(given),
    ...more,
  };
  const {status, stdout, stderr} = spawnSync(process.execPath, [script], {cwd: workspace, env, encoding: 'utf8'});
  expect(stderr).toBe('');
  return {
    exitCode: status,
    lines: stdout.trimEnd().split('\n'),
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(?<name>[^<\n]+)<<(?<delimiter>.+)\n(?<value>[\s\S]*?)\n\k<delimiter>$/gmu);
  return Object.fromEntries([...found].map(({groups}) => [groups?.name ?? '', groups?.value ?? '']));
}

const clean = {'README.md': '# Title\n'};
const broken = {'README.md': '# Title\n\nSee [there](gone.md).\n'};

test('a clean workspace passes with one line', () => {
  const {exitCode, lines, outputs, summary} = run(clean);
  expect({exitCode, lines, summary}).toEqual({
    exitCode: 0,
    lines: ['No findings in 1 document'],
    summary: '## docs-curator\n\n**No findings in 1 document**\n',
  });
  const {report, ...counts} = outputs;
  expect(counts).toEqual({documents: '1', errors: '0', warnings: '0', infos: '0', fixable: '0'});
  expect(JSON.parse(report ?? '')).toMatchObject({version: 1, findings: []});
});

test('an error fails the step, beside its line, in the log and in the summary', () => {
  const {exitCode, lines, outputs, summary} = run(broken);
  expect(exitCode).toBe(1);
  expect(lines).toEqual([
    'README.md:3:13  error  Link target `gone.md` does not exist  link/missing-target',
    '  3 │ See [there](gone.md).',
    '    │             ^^^^^^^',
    '  help: Correct the path, or remove the link',
    '',
    '1 error, 0 warnings, 0 infos in 1 document',
    '::error title=link/missing-target,file=README.md,line=3,endLine=3,col=13,endColumn=20::Link target `gone.md` does not exist%0ACorrect the path, or remove the link',
    '::error::1 error, 0 warnings, 0 infos in 1 document',
  ]);
  expect(outputs).toMatchObject({documents: '1', errors: '1', warnings: '0'});
  expect(JSON.parse(outputs.report ?? '').findings).toMatchObject([{ruleId: 'link/missing-target', path: 'README.md', line: 3}]);
  expect(summary).toContain(
    '- **error** [3:13](https://github.com/owner/name/blob/0123456789abcdef0123456789abcdef01234567/README.md?plain=1#L3) Link target `gone.md` does not exist',
  );
});

test('what is shown can be switched off', () => {
  const {exitCode, lines, summary} = run(broken, {annotations: 'false', summary: 'false'});
  expect({exitCode, summary}).toEqual({exitCode: 1, summary: ''});
  expect(lines.filter((line) => line.startsWith('::'))).toEqual(['::error::1 error, 0 warnings, 0 infos in 1 document']);
});

test('a severity of the workflow counts, and so does the number of warnings', () => {
  const rules = 'link/missing-target=warning';
  expect(run(broken, {rules}).exitCode).toBe(0);
  const {exitCode, lines} = run(broken, {rules, 'max-warnings': '0'});
  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toBe('::error::1 warning, more than the 0 that input `max-warnings` allows');
});

test('paths below a root of their own are shown from the root of the repository', () => {
  const files = {'sub/.github/docs-curator.yml': 'version: 1\n', 'sub/README.md': broken['README.md'], 'README.md': broken['README.md']};
  expect(spawnSync('git', ['init', '--quiet', join(directory, 'workspace')]).status).toBe(0);
  const {lines, outputs, summary} = run(files, {'working-directory': 'sub'});
  expect(lines[0]).toBe('README.md:3:13  error  Link target `gone.md` does not exist  link/missing-target');
  expect(lines.at(-2)).toMatch(/^::error title=link\/missing-target,file=sub\/README\.md,line=3,/u);
  expect(summary).toContain('/blob/0123456789abcdef0123456789abcdef01234567/sub/README.md?plain=1#L3');
  expect(outputs.documents).toBe('1');
});

test('nothing to lint is said', () => {
  const {exitCode, lines} = run({'notes.txt': 'x\n'});
  expect({exitCode, lines}).toEqual({exitCode: 0, lines: ['::warning::There are no documents to lint', 'No findings in 0 documents']});
});

test('a runner without job summaries is no failure', () => {
  const {exitCode, lines} = run(clean, {}, {GITHUB_STEP_SUMMARY: ''});
  expect({exitCode, lines}).toEqual({exitCode: 0, lines: ['No findings in 1 document', 'There is no job summary to write to']});
});

describe('a wrong input is one clear line', () => {
  test.each([
    [{'working-directory': 'gone'}, 'Cannot run in `gone`: it does not exist'],
    [{config: 'gone.yml'}, 'Cannot read `gone.yml`: it does not exist'],
    [{paths: 'gone'}, 'Path `gone` does not exist'],
    [{rules: 'link/missing-targets=off'}, 'Unexpected rule `link/missing-targets`; did you mean `link/missing-target`?'],
    [{'max-warnings': 'many'}, 'Unexpected `many` in input `max-warnings`, expected a whole number'],
  ])('%j', (inputs, message) => {
    const {exitCode, lines} = run(clean, inputs);
    expect({exitCode, lines}).toEqual({exitCode: 1, lines: [`::error::${message}`]});
  });
});

test('what documents say stays text', () => {
  const hostile = ['::error::forged', '##[error]forged', '##[add-mask]docs', '##[set-output name=errors]0', '\u001B[31m', '\u202E'];
  const text = hostile.map((word, index) => `${word}\n\n[${word}](${index}${encodeURIComponent(word)}.md)\n`).join('\n');
  const {lines, outputs, summary} = run({'::add-mask::a.md': text, 'b ##[error].md': text, 'c\n::debug::d.md': text});
  expect(lines.filter((line) => /\p{Cc}|[\u202A-\u202E]/u.test(line))).toEqual([]);
  const commands = lines.filter((line) => /^\s*::/u.test(line));
  // A runner that has read a line as one command looks for no other in it.
  expect(lines.filter((line) => line.includes('##[') && !commands.includes(line))).toEqual([]);
  expect(commands.filter((line) => !/^::(?:error|warning|notice) title=[a-z/-]+,file=[^:,]*,line=\d+,[^:]*::/u.test(line))).toEqual([
    `::error::${lines.find((line) => / in 3 documents$/u.test(line))}`,
  ]);
  expect(Object.keys(outputs).sort()).toEqual(['documents', 'errors', 'fixable', 'infos', 'report', 'warnings']);
  expect(JSON.parse(outputs.report ?? '').findings.map(({path}: {path: string}) => path)).toContain('c\n::debug::d.md');
  expect(summary).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
});
