import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createRepository, writeFiles} from '../support/repository.ts';
import {runtimes} from '../support/runtimes.ts';
import {installCommand, scratchFolder} from './command-line.ts';

const run = installCommand();
const scratch = scratchFolder();
const repository = join(scratch, 'repository');
createRepository(repository, {'a.md': '# A\n'});

/** Command lines that ask for what there is not, and the one line that says so. */
const COMMAND_LINES: readonly (readonly [args: readonly string[], message: string])[] = [
  [['--nope'], 'Unexpected option `--nope`'],
  [['--formt', 'json'], 'Unexpected option `--formt`; did you mean `--format`?'],
  [['--tree'], 'Missing REV after `--tree`'],
  [['--tree', 'nope'], 'Revision `nope` does not exist'],
  [['--tree', '--format'], 'Missing REV after `--tree`'],
  [['--quiet=yes'], 'Unexpected value for `--quiet`, expected none'],
  [
    ['--format', 'xml'],
    'Unexpected format `xml`, expected `stylish`, `compact`, `json`, `github`, `markdown`, `sarif`, `rdjson`, `junit` or `html`',
  ],
  [['--rule', 'link/missing-traget=off'], 'Unexpected rule `link/missing-traget`; did you mean `link/missing-target`?'],
  [['--rule', 'link/missing-target'], 'Unexpected value `link/missing-target` of `--rule`, expected `ID=SEVERITY`'],
  [['--rule', 'link/missing-target=loud'], 'Unexpected severity `loud`, expected `off`, `info`, `warning` or `error`'],
  [['--max-warnings', 'few'], 'Unexpected value `few` of `--max-warnings`, expected a whole number'],
  [['--stdin'], 'Missing `--stdin-filename` beside `--stdin`'],
  [['--config', 'nope.yml'], 'Cannot read `nope.yml`: it does not exist'],
  [['-C', 'nope'], 'Cannot run in `nope`: it does not exist'],
  [['lnt'], 'Path `lnt` does not exist; did you mean the verb `lint`?'],
  [['lint', 'b.md'], 'Path `b.md` does not exist'],
  [['rules', 'all'], 'Unexpected operand `all`, expected none'],
  [['rules', '--format', 'json'], 'Unexpected option `--format` for `rules`'],
  [['explain', 'nope'], 'Unexpected rule `nope`; `docs-curator rules` lists them'],
  [['commits'], 'Missing RANGE, such as `origin/main..HEAD`'],
  [['commits', 'nope..HEAD'], "Cannot read commits `nope..HEAD`: bad revision 'nope..HEAD'"],
  // A hostile word is shown on one line, and its escape codes are not obeyed.
  [['--\u001b[2J\n::error::x'], 'Unexpected option `--\\u{1b}[2J ::error::x`'],
];

const CONFIGURATIONS: readonly (readonly [text: string, message: string])[] = [
  ['extends: preflight\nignroe: []\n', '2:1: Unexpected key `ignroe`; did you mean `ignore`?'],
  [
    'extends: prefight\n',
    '1:10: Unexpected preset `prefight`, expected `preflight`, `runbooks`, `incidents` or `general`; did you mean `preflight`?',
  ],
  ['rules:\n  link/missing-target: loud\n', '2:24: Unexpected severity `loud`, expected `off`, `info`, `warning` or `error`'],
  ['rules:\n  link/missing-traget: off\n', '2:3: Unexpected rule `link/missing-traget`; did you mean `link/missing-target`?'],
  ['ignore: docs\n', '1:9: Unexpected text, expected a list of globs'],
];

describe.each(runtimes)('under $name', (runtime) => {
  test.each(COMMAND_LINES)('%j is refused', (args, message) => {
    expect(run(runtime, args, {cwd: repository})).toEqual({status: 2, stdout: '', stderr: `docs-curator: ${message}\n`});
  });

  test.each(CONFIGURATIONS)('the configuration %j is refused', (text, message) => {
    const folder = join(scratch, 'configured');
    writeFiles(folder, {'.github/docs-curator.yml': text, 'a.md': '# A\n'});
    expect(run(runtime, [], {cwd: folder})).toEqual({status: 2, stdout: '', stderr: `.github/docs-curator.yml:${message}\n`});
  });

  test('what is asked for and there is stays silent on stderr', () => {
    for (const args of [['--version'], ['--help'], ['rules'], ['explain', 'link/missing-target']]) {
      const {status, stdout, stderr} = run(runtime, args, {cwd: repository});
      expect({status, stderr, isEmpty: stdout === ''}, args.join(' ')).toEqual({status: 0, stderr: '', isEmpty: false});
    }
  });
});
