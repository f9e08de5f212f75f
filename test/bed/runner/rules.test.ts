import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {type Replay, replay} from './replay.ts';
import {type RuleSet, type RunnerRuleId, rulesWithout, runnerRules} from './rules.ts';
import {type ActionStep, runAction} from './run-action.ts';
import {StepAborted, type StepResult} from './step.ts';

/** What a rule makes of an input; the test asserts that it differs once the rule is gone. */
interface Case {
  readonly see: (rules: RuleSet) => unknown;
  readonly expected: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'runner-rules-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A case without a process: what is picked of the step that printed or wrote this. */
function seen<K extends keyof StepResult>(pick: K, given: Replay, expected: StepResult[K]): Case {
  return {see: (rules) => replay({...given, rules})[pick], expected};
}

/** A case of annotations, which are told as `level path line-endLine column-endColumn message`. */
function annotated(stdout: string, expected: readonly string[], given: Replay = {}): Case {
  return {see: (rules) => tell(replay({...given, stdout, rules})), expected};
}

function tell({annotations}: Pick<StepResult, 'annotations'>): string[] {
  return annotations.map((a) => `${a.level} ${a.path} ${a.line}-${a.endLine} ${a.column}-${a.endColumn} ${a.message}`);
}

let count = 0;

/** A case with a process: what is picked of the step that ran this script. */
function ran(script: string, pick: (result: StepResult) => unknown, expected: unknown, given: Partial<ActionStep> = {}, inputs = ''): Case {
  const action = join(folder, `action-${++count}`);
  mkdirSync(join(action, 'dist'), {recursive: true});
  mkdirSync(join(action, 'workspace'));
  writeFileSync(join(action, 'action.yml'), `name: probe\ninputs:\n${inputs}\nruns: {using: node24, main: dist/main.mjs}\n`);
  writeFileSync(join(action, 'dist/main.mjs'), script);
  const workspace = join(action, 'workspace');
  const patience = {interrupt: 3000, terminate: 3000, streams: 300};
  const see = async (rules: RuleSet): Promise<unknown> => {
    const cancel = script.endsWith(getReady) ? {cancel: whenReady(workspace)} : {};
    return pick(await runAction({action, workspace, patience, ...cancel, ...given, rules}));
  };
  return {see, expected};
}

/** Ends a script that handles signals: only then may one be sent. */
const getReady = `(await import('node:fs')).writeFileSync('ready', ''); setInterval(() => {}, 1000)`;

/** @returns a signal that fires once the script in this folder is ready. */
function whenReady(workspace: string): AbortSignal {
  const ready = join(workspace, 'ready');
  const controller = new AbortController();
  rmSync(ready, {force: true});
  const timer = setInterval(() => {
    if (!existsSync(ready)) return;
    clearInterval(timer);
    controller.abort();
  }, 20);
  return controller.signal;
}

/** A case of the process's environment. */
function told(expression: string, expected: string, given: Partial<ActionStep> = {}, inputs = ''): Case {
  return ran(`console.log(String(${expression}))`, (result) => result.log.join('\n'), expected, given, inputs);
}

const twelveErrors = Array.from({length: 12}, (_, index) => `::error::e${index}`).join('\n');
const tenErrors = Array.from({length: 10}, (_, index) => `error null 0-0 0-0 e${index}`);
writeFileSync(join(folder, 'matcher.json'), '{"problemMatcher": [{"owner": "lint"}]}');
process.env.DOCS_BED_PARENT = 'leaked';

const cases: Record<RunnerRuleId, Case> = {
  'env.input-name': told(
    'process.env["INPUT_FAIL-ON_LEVEL"]',
    'error',
    {with: {'fail-on level': 'error'}},
    '  fail-on level: {required: true}',
  ),
  'env.input-default': told('[process.env.INPUT_A, process.env.INPUT_B]', 'true,', {}, '  a: {default: true}\n  b: {required: true}'),
  'env.input-expression': told(
    'process.env.INPUT_TOKEN.length',
    '9',
    {github: {token: 'ghs_token'}},
    `  token:\n    default: \${{ github.token }}`,
  ),
  'env.input-caseless': told('process.env.INPUT_PATH', 'mine', {with: {Path: 'mine'}}, '  path: {default: "."}'),
  'env.input-unexpected': ran(
    '',
    tell,
    ["warning null 0-0 0-0 Unexpected input(s) 'b', valid inputs are ['a']"],
    {with: {b: '1'}},
    '  a: {}',
  ),
  'env.input-deprecated': ran(
    '',
    tell,
    ["warning null 0-0 0-0 Input 'a' has been deprecated with message: Use b"],
    {with: {a: '1'}},
    '  a: {deprecationMessage: Use b}',
  ),
  'env.github': told('[process.env.GITHUB_REPOSITORY, process.env.GITHUB_TOKEN, process.env.GITHUB_EVENT]', 'acme/docs,,', {
    github: {token: 't', event: '{}'},
  }),
  'env.runner': told('process.env.RUNNER_OS', 'Linux'),
  'env.services': told('process.env.ACTIONS_RUNTIME_URL', 'http://127.0.0.1:9/'),
  'env.debug': told('process.env.RUNNER_DEBUG', '1', {isDebug: true}),
  'env.ci': told('[process.env.GITHUB_ACTIONS, process.env.CI]', 'true,woodpecker', {env: {CI: 'woodpecker'}}),
  'env.icu': told('process.env.NODE_ICU_DATA', 'undefined', {env: {NODE_ICU_DATA: ''}}),
  'env.event': told('(await import("node:fs")).readFileSync(process.env.GITHUB_EVENT_PATH ?? "/dev/null", "utf8")', '{\n  "number": 7\n}', {
    event: {number: 7},
  }),
  'env.isolated': told('process.env.DOCS_BED_PARENT', 'undefined'),

  'process.cwd': told('process.cwd().endsWith("/workspace")', 'true'),
  'process.stdin': ran('process.stdin.on("data", () => {}).on("end", () => console.log("closed"))', ({log}) => log[0], 'closed', {
    timeout: 2000,
  }),
  'process.exit-code': ran('process.exit(3)', ({outcome, exitCode}) => [outcome, exitCode], ['failure', 3]),
  'process.interrupt': ran(
    `process.on('SIGINT', () => { console.log('interrupted'); process.exit(); }); ${getReady}`,
    ({log}) => log[0],
    'interrupted',
    {patience: {interrupt: 3000, terminate: 3000, streams: 300}},
  ),
  'process.terminate': ran(
    `process.on('SIGINT', () => {}).on('SIGTERM', () => { console.log('terminated'); process.exit(); }); ${getReady}`,
    ({log}) => log[0],
    'terminated',
    {patience: {interrupt: 200, terminate: 3000, streams: 300}},
  ),
  'process.orphans': ran(
    `import {spawn} from 'node:child_process';
     spawn(process.execPath, ['-e', 'setTimeout(() => console.log("late"), 1000)'], {stdio: 'inherit'}).unref();`,
    ({log}) => log,
    [],
  ),
  'process.timeout': ran('setInterval(() => {}, 1000)', ({log}) => log, ['##[error]The action has timed out.'], {timeout: 300}),

  'log.lines': seen('log', {stdout: 'a\rb\r\nc\n\nd'}, ['a', 'b', 'c', '', 'd']),
  'log.bom': annotated('\ufeff::error::e', ['error null 0-0 0-0 e']),
  'log.stderr': ran('console.error("::error::e")', tell, ['error null 0-0 0-0 e']),
  'log.masked': seen('log', {stdout: 'a secret', secrets: ['secret']}, ['a ***']),
  'log.markers': seen('log', {stdout: 'x ##[start-action a] ##[end-action b]'}, ['x ##[\\start-action a] ##[\\end-action b]']),

  'v2.start': annotated('x ::error::e', []),
  'v2.trim': annotated('\x85\xa0\t ::error::nel\n a\n\u200b::error::zwsp', ['error null 0-0 0-0 nel']),
  'v2.data': annotated('::error::a%0Db%0Ac%253A%3A', ['error null 0-0 0-0 a\rb\nc%3A%3A']),
  'v2.properties': annotated('::error file=a%3Ab%2Cc%253A::e', ['error a:b,c%3A 0-0 0-0 e']),
  'v1.anywhere': annotated('x ##[error]e', ['error null 0-0 0-0 e']),
  'v1.first': annotated('##[x] ##[error]e', []),
  'v1.unescape': annotated('##[error file=a%3Bb%5D]c%5D%0A%253B', ['error a;b] 0-0 0-0 c]\n%3B']),
  'command.equals': annotated('::error ==file==a,title=,line==3::e', ['error a 3-3 0-0 e']),
  'command.caseless-keys': annotated('::error FILE=a,Line=3::e', ['error a 3-3 0-0 e']),
  'command.caseless': annotated('::ERROR::e', ['error null 0-0 0-0 e']),
  'command.known': seen('log', {stdout: '::info::i\n##[section]s'}, ['::info::i', '##[section]s']),
  'command.internal': seen('log', {stdout: '##[internal-set-repo-path repoFullName=a/b;workspaceRepo=true]p'}, [
    '##[internal-set-repo-path repoFullName=a/b;workspaceRepo=true]p',
  ]),
  'command.stop': annotated('::stop-commands::pause\n::error::a\n##[error]b\n::pause::\n::error::c', ['error null 0-0 0-0 c']),
  'command.stop-token': {see: (rules) => isAborted('::stop-commands::set-output', rules), expected: true},
  'command.stop-mask': seen('masks', {stdout: '::stop-commands::token-7\n::token-7::\n::stop-commands::short6'}, ['token-7']),
  'command.disabled': seen('outcome', {stdout: '::set-env name=A::1'}, 'failure'),
  'command.unsecure': seen('env', {stdout: '::set-env name=A::1', env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}}, {A: '1'}),
  'command.set-env-blocked': seen('env', {stdout: '::set-env name=Node_Options::-r x', env: {ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true'}}, {}),
  'command.set-output': seen('outputs', {stdout: 'x ##[set-output name=errors]0'}, {errors: '0'}),
  'command.save-state': seen('state', {stdout: '::save-state name=pid::7'}, {pid: '7'}),
  'command.deprecated': annotated('::set-output name=a::1', [
    'warning null 0-0 0-0 The `set-output` command is deprecated and will be disabled soon.',
  ]),
  'command.name': seen('outcome', {stdout: '::set-output::1'}, 'failure'),
  'command.mask': seen('log', {stdout: 'docs\n::add-mask:: docs \nmy docs \ndocs'}, ['docs', 'my***', '***']),
  'command.mask-lines': seen('masks', {stdout: '::add-mask::one%0A two '}, ['one\n two ', 'one', 'two']),
  'command.mask-blank': seen('masks', {stdout: '::add-mask:: '}, []),
  'command.debug': seen('log', {stdout: '::debug::d\nx'}, ['x']),
  'command.issue': annotated('::error::a\n::warning::b\n::notice::c', [
    'error null 0-0 0-0 a',
    'warning null 0-0 0-0 b',
    'notice null 0-0 0-0 c',
  ]),
  'command.group': seen('log', {stdout: '::group::g\nx\n::endgroup::y'}, ['##[group]g', 'x', '##[endgroup]']),
  'command.echo': seen('log', {stdout: '::echo::on\n::save-state name=a::1\n::echo::OFF \n::save-state name=a::2\n::error::e'}, [
    '::save-state name=a::1',
    '##[warning]The `save-state` command is deprecated and will be disabled soon.',
    '::echo::OFF ',
    '##[warning]The `save-state` command is deprecated and will be disabled soon.',
    '##[error]e',
  ]),
  'command.echo-value': seen('outcome', {stdout: '::echo::loud'}, 'failure'),
  'command.matcher': seen('matchers', {stdout: '::add-matcher::matcher.json', workspace: folder}, ['lint']),

  'mask.encodings': seen('log', {stdout: Buffer.from('pass word').toString('base64'), secrets: ['pass word']}, ['***']),
  'mask.merge': seen('log', {stdout: 'xabcdy', secrets: ['abc', 'bcd']}, ['x***y']),

  'annotation.limit': annotated(`${twelveErrors}\n::warning::w`, [...tenErrors, 'warning null 0-0 0-0 w']),
  'annotation.cut': annotated(`::error::${'a'.repeat(4097)}`, [`error null 0-0 0-0 ${'a'.repeat(4096)}`]),
  'annotation.masked': annotated('::error::a secret', ['error null 0-0 0-0 a ***'], {secrets: ['secret']}),
  'annotation.relative': annotated(
    '::error file=/home/w/docs/a.md::e\n::error file=/home/ww/a.md::e',
    ['error docs/a.md 0-0 0-0 e', 'error /home/ww/a.md 0-0 0-0 e'],
    {workspace: '/home/w'},
  ),
  'annotation.end-line-alone': annotated('::error endLine=3::e', ['error null 3-3 0-0 e']),
  'annotation.end-column-alone': annotated('::error line=1,endColumn=3::e', ['error null 1-1 3-3 e']),
  'annotation.columns-alone': annotated('::error col=1,endColumn=2::e', ['error null 0-0 0-0 e']),
  'annotation.columns-lines': annotated('::error line=1,endLine=2,col=3,endColumn=4::e', ['error null 1-2 0-0 e']),
  'annotation.lines-order': annotated('::error line=4,endLine=3::e', ['error null 0-0 0-0 e']),
  'annotation.columns-order': annotated('::error line=1,endLine=1,col=4,endColumn=3::e', ['error null 1-1 0-0 e']),
  'annotation.ends': annotated('::error line=4,col=3::e', ['error null 4-4 3-3 e']),
  'annotation.blank': annotated('::error file=a:: ', []),

  'file.fresh': told('(await import("node:fs")).existsSync(process.env.GITHUB_OUTPUT)', 'true'),
  'file.after': seen('outputs', {stdout: '::set-output name=a::log', output: 'a=file\n'}, {a: 'file'}),
  'file.bom': seen('outputs', {output: '\ufeffa=1\n'}, {a: '1'}),
  'file.pair': seen('outputs', {output: 'a==1=\n\nb=\n'}, {a: '=1=', b: ''}),
  'file.heredoc': seen('outputs', {output: 'a<<END\n1=2\n\nb=3\nEND\n'}, {a: '1=2\n\nb=3'}),
  'file.invalid': seen('outcome', {output: 'just text\n'}, 'failure'),
  'file.heredoc-name': seen('outcome', {state: '<<END\n1\nEND\n'}, 'failure'),
  'file.delimiter': seen('outcome', {output: 'a<<END\n1\n'}, 'failure'),
  'file.last-newline': seen('log', {output: 'a<<END\n1'}, [
    "##[error]Unable to process file command 'output' successfully.",
    '##[error]Invalid value. EOF marker missing new line.',
  ]),
  'file.lazy': seen('outputs', {output: 'a=1\nbad\nb=2\n'}, {a: '1'}),
  'file.output-name': seen('outcome', {output: '=1\n'}, 'failure'),
  'file.caseless': seen('outputs', {output: 'Errors=1\nerrors=2\n'}, {Errors: '2'}),
  'file.state': seen('state', {state: 'a=1\n'}, {a: '1'}),
  'file.env': seen('env', {variables: 'A=1\n'}, {A: '1'}),
  'file.env-blocked': seen('env', {variables: 'node_options<<E\n-r x\nE\nA=1\n'}, {A: '1'}),
  'file.path': seen('paths', {path: '/a\n\n/b\n/a\n'}, ['/b', '/a']),
  'file.summary-size': {
    see: (rules) => {
      const summaries = [1_048_576, 1_048_577].map((size) => replay({summary: Buffer.alloc(size, 'a'), rules}));
      return summaries.map(({annotations, outcome, summary}) => [summary !== null, outcome, annotations.length]);
    },
    expected: [
      [true, 'success', 0],
      [false, 'success', 1],
    ],
  },
  'file.summary-masked': seen('summary', {summary: '# A secret\nb', secrets: ['secret']}, '# A ***\nb\n'),
};

function isAborted(stdout: string, rules: RuleSet): boolean {
  try {
    replay({stdout, rules});
    return false;
  } catch (error) {
    return error instanceof StepAborted;
  }
}

describe('each rule of the table', () => {
  const rows = Object.entries(runnerRules).map(([id, [, , what]]) => [id as RunnerRuleId, what] as const);
  test.each(rows)('%s: %s', async (id) => {
    const {see, expected} = cases[id];
    expect(await see(rulesWithout())).toEqual(expected);
    expect(await see(rulesWithout(id))).not.toEqual(expected);
  });
});

test('each rule names its source', () => {
  const rows = Object.values<readonly string[]>(runnerRules);
  expect(rows.filter(([source = '', method]) => !/^(bed|src\/[\w./]+\.cs)$/.test(source) || !method)).toEqual([]);
});
