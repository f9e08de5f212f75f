import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {replay} from './replay.ts';
import {StepAborted} from './step.ts';

// The cases of the runner's own ActionCommandManagerL0, ExecutionContextL0, the file command tests and
// CreateStepSummaryCommandL0, told in other words.

describe('stop-commands', () => {
  test('stops both syntaxes and resumes at the token in either', () => {
    const {commands, log} = replay({
      stdout: ['##[stop-commands]pause-it', '##[error]a', '::error::b', '##[pause-it]', '::group::c', 'd'].join('\n'),
    });
    expect(commands.map(({name, syntax, data}) => [name, syntax, data])).toEqual([
      ['stop-commands', 'V1', 'pause-it'],
      ['pause-it', 'V1', ''],
      ['group', 'V2', 'c'],
    ]);
    expect(log).toEqual(['##[stop-commands]***', '##[error]a', '::error::b', '##[***]', '##[group]c', 'd']);
  });

  test.each(['', 'stop-commands', 'set-env', 'SET-ENV', 'pause-logging'])('refuses the token %j', (token) => {
    expect(() => replay({stdout: `::stop-commands::${token}`})).toThrow(StepAborted);
  });

  test('a token that is not a word of its own never resumes', () => {
    expect(replay({stdout: '::stop-commands::a b\n::a b::\n::error::e'}).annotations).toEqual([]);
  });
});

describe('masks', () => {
  test('every line of a mask counts, a blank one does not', () => {
    const {log, masks} = replay({stdout: '::add-mask::abc%0Ddef%0Aghi%0D%0Ajkl\n::add-mask:: %0D  %0A \nabc def ghi jkl.'});
    expect(log.at(-1)).toBe('*** *** *** ***.');
    expect(masks).toEqual(['abc\rdef\nghi\r\njkl', 'abc', 'def', 'ghi', 'jkl']);
  });

  test.each([
    ['"a secret"', 'a secret'],
    ["it's", "it''s"],
    ['a b', 'a%20b'],
    ['a<b', 'a&lt;b'],
    ['a\tb', 'a\\tb'],
    ['user:pass', Buffer.from('user:pass').toString('base64')],
    ['user:pass', Buffer.from('ser:pass').toString('base64')],
    ['first&second', 'first&'],
  ])('%j is masked as %j', (secret, printed) => {
    expect(replay({stdout: printed, secrets: [secret]}).log).toEqual(['***']);
  });
});

test('debug shows line by line, and turns echo on', () => {
  const {log} = replay({stdout: '::debug::a%0Ab\n::save-state name=x::1', isDebug: true});
  expect(log.slice(0, 3)).toEqual(['##[debug]a', '##[debug]b', '::save-state name=x::1']);
});

test('a command that fails says so without its data when it is never echoed', () => {
  const {annotations, outcome} = replay({stdout: '::set-env name=A::1\n::add-matcher::gone.json', workspace: tmpdir()});
  expect(annotations.map(({message}) => message)).toEqual([
    "Unable to process command '::set-env name=A::1' successfully.",
    'The `set-env` command is disabled.',
    "Unable to process command '::add-matcher::gone.json' successfully.",
    expect.stringContaining('ENOENT'),
  ]);
  expect(outcome).toBe('failure');
});

test('matchers are added from a file of the workspace and removed by owner or by file', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'runner-step-'));
  writeFileSync(join(workspace, 'm.json'), '{"problemMatcher": [{"owner": "a"}, {"owner": "b"}]}');
  try {
    expect(replay({stdout: '::add-matcher::m.json\n::remove-matcher owner=a::', workspace}).matchers).toEqual(['b']);
    expect(replay({stdout: '::add-matcher::m.json\n::remove-matcher::m.json', workspace}).matchers).toEqual([]);
    expect(replay({stdout: '::remove-matcher owner=a::m.json\n::remove-matcher::', workspace}).annotations).toHaveLength(2);
  } finally {
    rmSync(workspace, {recursive: true});
  }
});

describe('ranges of annotations', () => {
  test.each([
    ['line=1,endLine=2,col=1,endColumn=2', [1, 2, 0, 0]],
    ['col=1,endColumn=2', [0, 0, 0, 0]],
    ['endLine=1', [1, 1, 0, 0]],
    ['line=1,endColumn=2', [1, 1, 2, 2]],
    ['line=,endLine=3', [3, 3, 0, 0]],
    ['line=4,endLine=3', [0, 0, 0, 0]],
    ['line=1,endLine=1,col=3,endColumn=2', [1, 1, 0, 0]],
    ['line=1,endLine=1,col=1,endColumn=2', [1, 1, 1, 2]],
    ['line=1,col=1,file=test.txt', [1, 1, 1, 1]],
    ['line=01,endLine=1,col=2', [1, 1, 0, 0]],
    ['line=2147483648,col=2', [0, 0, 0, 0]],
  ])('%s', (properties, expected) => {
    const [annotation] = replay({stdout: `::warning ${properties}::w`}).annotations;
    expect([annotation?.line, annotation?.endLine, annotation?.column, annotation?.endColumn]).toEqual(expected);
  });
});

test('each type has its own ten annotations, and the log has all messages', () => {
  const stdout = ['error', 'warning', 'notice'].flatMap((type) => Array(15).fill(`::${type}::m`)).join('\n');
  const {annotations, log} = replay({stdout});
  expect(['error', 'warning', 'notice'].map((type) => annotations.filter(({level}) => level === type).length)).toEqual([10, 10, 10]);
  expect(log).toHaveLength(45);
});

describe('pairs of a command file', () => {
  test.each<[string, Record<string, string>]>([
    ['', {}],
    ['a=x y', {a: 'x y'}],
    ['\na=1\n\nb=2\n', {a: '1', b: '2'}],
    ['a=', {a: ''}],
    ['a==b\nc=d=e\nf=g=', {a: '=b', c: 'd=e', f: 'g='}],
    ['a<<E\none\ntwo\nE', {a: 'one\ntwo'}],
    ['a<<E\nE', {a: ''}],
    ['a<<=E\nx\n=E\nb<<<E\ny\n<E\nc<<E\nx\n\ny\n\nE\nd<<E\n E\nE', {a: 'x', b: 'y', c: 'x\n\ny\n', d: ' E'}],
    ['a=b<<E\n', {a: 'b<<E'}],
    ['a<<E\nx\r\nE\n', {a: 'x\r'}],
    ['a=1\r\n', {a: '1\r'}],
    ['a<<E\n::error::x\n##[add-mask]x\nE\n', {a: '::error::x\n##[add-mask]x'}],
  ])('%j', (output, expected) => {
    const result = replay({output});
    expect([result.outputs, result.outcome, result.commands]).toEqual([expected, 'success', []]);
  });

  test.each([
    ['a<<E one two E', "Invalid value. Matching delimiter not found 'E one two E'"],
    ['a<<E\none\n two E', 'Invalid value. EOF marker missing new line.'],
    ['a<<\nx\n', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
    ['text\n', "Invalid format 'text'"],
    ['a<<E\r\nx\nE\n', "Invalid value. Matching delimiter not found 'E\r'"],
  ])('%j fails the step', (state, message) => {
    const {annotations, outcome} = replay({state});
    expect([annotations.map((annotation) => annotation.message), outcome]).toEqual([
      ["Unable to process file command 'state' successfully.", message],
      'failure',
    ]);
  });
});

test('a summary is uploaded with LF line ends; an empty one is not', () => {
  expect(replay({summary: '\ufeff# A\r\n\r\nb'}).summary).toBe('# A\n\nb\n');
  expect(replay({summary: ''}).summary).toBeNull();
});
