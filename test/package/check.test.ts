import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {createRepository, writeFiles} from '../support/repository.ts';

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(scratch, {recursive: true, force: true}));

function start(script: string, args: readonly string[], cwd: string) {
  const {status, stdout} = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {cwd, encoding: 'utf8'});
  return {status, stdout};
}

describe('the clean step of the check', () => {
  const folder = join(scratch, 'repository');
  createRepository(folder, {'dist/cli.js': 'old();\n', 'docs/rules.md': '# Rules\n', 'README.md': '# Title\n', 'src/cli.ts': 'old();\n'});
  cpSync(join(root, '.gitattributes'), join(folder, '.gitattributes'));

  test('passes when what is generated is what is committed, whatever else changes', () => {
    writeFiles(folder, {'src/cli.ts': 'changed();\n'});
    expect(start('check.js', ['clean'], folder)).toEqual({status: 0, stdout: '\n== clean\n\nAll checks passed\n'});
  });

  test('shows the difference of a changed bundle, and names a file that is not committed', () => {
    writeFiles(folder, {'dist/cli.js': 'changed();\n', 'dist/new.js': 'more();\n'});
    const {status, stdout} = start('check.js', ['clean'], folder);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => /^[ MA?]{2} |^[-+][a-z]/u.test(line))).toEqual([
      ' M dist/cli.js',
      '?? dist/new.js',
      '-old();',
      '+changed();',
    ]);
  });

  test('knows its steps', () => {
    expect(start('check.js', ['nothing'], folder).status).toBe(1);
  });
});

describe('the count of tests', () => {
  const count = (report: unknown) => {
    const file = join(scratch, 'report.json');
    writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
    return start('count-tests.js', [file], scratch);
  };
  const file = (status: string, ...tests: string[]) => ({status, assertionResults: tests.map((test) => ({status: test}))});

  test('counts what passed', () => {
    expect(count({testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')]})).toEqual({
      status: 0,
      stdout: '3 passed, 0 failed\n',
    });
  });

  test.each([
    ['a failed test', {testResults: [file('failed', 'passed', 'failed')]}, '1 passed, 1 failed\n'],
    ['a skipped test', {testResults: [file('passed', 'passed', 'skipped')]}, '1 passed, 1 failed\n'],
    ['a file that did not load', {testResults: [file('failed'), file('passed', 'passed')]}, '1 passed, 1 failed\n'],
    ['a file that failed outside its tests', {testResults: [file('failed', 'passed')]}, '1 passed, 1 failed\n'],
    ['no tests at all', {testResults: []}, '0 passed, 0 failed\n'],
    ['no report', '', '0 passed, 0 failed\n'],
  ])('fails for %s', (_name, report, stdout) => {
    expect(count(report)).toEqual({status: 1, stdout});
  });
});
