import {spawnSync} from 'node:child_process';
import {readFileSync, symlinkSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runIn} from '../support/fake-terminal.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

/** A document with exactly one finding, an error that names the trailer's line. */
const BAD = '# Title\n\nText.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const GOOD = '# Title\n\nText.\n';
const CONFIG = '.github/docs-curator.yml';

interface Json {
  readonly head: string | null;
  readonly summary: {readonly documents: number};
  readonly findings: readonly {readonly path: string; readonly ruleId: string; readonly severity: string; readonly message: string}[];
}

/** Runs with the JSON reporter: exit code, what is said, and `path rule` for each finding. */
async function lint(directory: string, ...words: string[]) {
  const {code, out, err} = await runIn(directory, ['--format', 'json', ...words]);
  const report = out === '' ? null : (JSON.parse(out) as Json);
  return {code, err, documents: report?.summary.documents, findings: report?.findings.map(({path, ruleId}) => `${path} ${ruleId}`)};
}

const bad = (path: string) => `${path} attribution/document`;

describe('what is linted', () => {
  test('nothing wrong, something wrong, nothing there', async () => {
    expect(await lint(scratchFiles({'a.md': GOOD}))).toEqual({code: 0, err: '', documents: 1, findings: []});
    expect(await lint(scratchFiles({'a.md': BAD}))).toEqual({code: 1, err: '', documents: 1, findings: [bad('a.md')]});
    const err = 'docs-curator: There are no documents to lint\n';
    expect(await lint(scratchDirectory())).toEqual({code: 0, err, documents: 0, findings: []});
  });

  test('a subdirectory lints the whole workspace, paths narrow what is reported', async () => {
    const root = scratchRepository({'a.md': BAD, 'docs/b.md': BAD, 'docs/sub/c.md': BAD, 'docs-2/d.md': BAD, 'docs/x.png': ''});
    const docs = join(root, 'docs');
    const all = ['a.md', 'docs-2/d.md', 'docs/b.md', 'docs/sub/c.md'].map(bad);
    expect(await lint(docs)).toMatchObject({findings: all, documents: 4});
    expect(await lint(docs, '.')).toMatchObject({findings: [bad('docs/b.md'), bad('docs/sub/c.md')], documents: 2});
    expect(await lint(root, 'docs/')).toMatchObject({findings: [bad('docs/b.md'), bad('docs/sub/c.md')], documents: 2});
    expect(await lint(docs, 'b.md', '../a.md')).toMatchObject({findings: [bad('a.md'), bad('docs/b.md')], documents: 2});
    expect(await lint(docs, join(root, 'docs/sub'))).toMatchObject({findings: [bad('docs/sub/c.md')]});
    expect(await lint(root, '.')).toMatchObject({findings: all});
    expect(await lint(scratchDirectory(), '-C', docs, 'sub')).toMatchObject({findings: [bad('docs/sub/c.md')]});
    expect(await lint(docs, '--tree', 'HEAD', 'sub')).toMatchObject({findings: [bad('docs/sub/c.md')]});
    const err = 'docs-curator: The paths hold no documents to lint\n';
    expect(await lint(docs, 'x.png')).toEqual({code: 0, err, documents: 0, findings: []});
  });

  test('a path that is a link is what it leads to', async () => {
    const root = scratchRepository({'docs/a.md': BAD, 'b.md': BAD});
    symlinkSync('docs/a.md', join(root, 'link.md'));
    const alias = join(scratchDirectory(), 'root');
    symlinkSync(root, alias);
    commitAll(root, 'Link');
    expect(await lint(root, join(alias, 'docs'))).toMatchObject({findings: [bad('docs/a.md')]});
    expect(await lint(root, 'link.md')).toMatchObject({findings: [bad('docs/a.md')]});
    expect(await lint(root, '--tree', 'HEAD', 'link.md')).toMatchObject({findings: [bad('docs/a.md')]});
  });

  test('a revision, also in a bare clone', async () => {
    const root = scratchRepository({'a.md': BAD});
    writeFiles(root, {'a.md': GOOD});
    const head = git(root, ['rev-parse', 'HEAD']);
    expect(await lint(root)).toMatchObject({code: 0, findings: []});
    expect(await lint(root, '--tree', 'HEAD')).toMatchObject({code: 1, findings: [bad('a.md')]});
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    expect(await lint(bare)).toMatchObject({code: 1, findings: [bad('a.md')]});
    expect(await lint(bare, '--tree', 'main', 'a.md')).toMatchObject({code: 1, findings: [bad('a.md')]});
    expect((JSON.parse((await runIn(bare, ['--format=json'])).out) as Json).head).toBe(head);
  });

  test('bad files are named and stop nothing', async () => {
    const root = scratchFiles({
      'bad.md': BAD,
      'binary.md': new Uint8Array([0x23, 0]),
      'huge.md': '',
      'latin.md': new Uint8Array([0x23, 0xe9]),
      'z\n\u001b[31m.md': BAD,
    });
    truncateSync(join(root, 'huge.md'), 50_000_000);
    symlinkSync('/etc/passwd', join(root, 'out.md'));
    expect(spawnSync('mkfifo', [join(root, 'pipe.md')]).status).toBe(0);
    const unchecked = ['binary.md', 'huge.md', 'latin.md', 'out.md', 'pipe.md'].map((path) => `${path} tool/not-checked`);
    const expected = {code: 1, err: '', documents: 2, findings: [bad('bad.md'), ...unchecked, bad('z\n\u001b[31m.md')]};
    expect(await lint(root)).toEqual(expected);
    git(root, ['init', '--quiet']);
    expect(await lint(root)).toEqual({...expected, findings: expected.findings.filter((line) => !line.startsWith('pipe'))});
    const {out} = await runIn(root, []);
    expect(out.includes('\u001b')).toBe(false);
    expect(out).toContain('2,000,000');
  });
});

describe('what is configured', () => {
  test('by file and by option, the option last', async () => {
    const root = scratchFiles({'a.md': BAD, 'vendor/b.md': BAD, [CONFIG]: 'ignore: [vendor/**]\nrules: {attribution/document: info}\n'});
    expect(await lint(root)).toMatchObject({code: 0, documents: 1, findings: [bad('a.md')]});
    expect(await lint(root, '--rule', 'attribution/document=error')).toMatchObject({code: 1});
    expect(await lint(root, '--rule=attribution/document=error', '--rule', 'attribution/document=off')).toMatchObject({
      code: 0,
      findings: [],
    });
    writeFiles(root, {'other.yml': 'ignore: [a.md]\n'});
    expect(await lint(root, '--config', 'other.yml')).toMatchObject({code: 1, findings: [bad('vendor/b.md')]});
  });

  test('wrongly is one line with its place', async () => {
    const root = scratchFiles({'a.md': BAD, [CONFIG]: 'rules:\n  atribution/document: off\n'});
    const {code, out, err} = await runIn(root, []);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toBe(`${CONFIG}:2:3: Unexpected rule \`atribution/document\`; did you mean \`attribution/document\`?\n`);
  });
});

test('--only leaves the rules on that it names, and what the tool says of its own work', async () => {
  const root = scratchFiles({'a.md': `${BAD}\n[x](gone.md) [y](#gone)\n`, 'b.md': new Uint8Array([0xff, 0x0a])});
  const unread = 'b.md tool/not-checked';
  const links = ['a.md link/missing-target', 'a.md link/missing-fragment'];
  expect(await lint(root)).toMatchObject({findings: [bad('a.md'), ...links, unread]});
  expect(await lint(root, '--only', 'link/*')).toMatchObject({code: 1, findings: [...links, unread]});
  expect(await lint(root, '--only', 'link/missing-target')).toMatchObject({findings: [links[0], unread]});
  expect(await lint(root, '--only', 'link/missing-target', '--only', 'attribution/*')).toMatchObject({
    findings: [bad('a.md'), links[0], unread],
  });
  expect(await lint(root, '--only', 'link/*', '--rule', 'link/missing-fragment=off')).toMatchObject({findings: [links[0], unread]});
});

describe('the exit code', () => {
  const warn = ['--rule', 'attribution/document=warning'];

  test('counts warnings when asked to, in a quiet report too', async () => {
    const root = scratchFiles({'a.md': BAD, 'b.md': BAD});
    expect(await lint(root, ...warn)).toMatchObject({code: 0, findings: [bad('a.md'), bad('b.md')]});
    expect(await lint(root, ...warn, '--max-warnings', '2')).toMatchObject({code: 0, err: ''});
    const err = 'docs-curator: 2 warnings, more than the 1 that `--max-warnings` allows\n';
    expect(await lint(root, ...warn, '--max-warnings', '1')).toMatchObject({code: 1, err, findings: [bad('a.md'), bad('b.md')]});
    expect(await lint(root, ...warn, '--quiet', '--max-warnings', '1')).toMatchObject({code: 1, err, findings: []});
    expect(await lint(root, '--quiet')).toMatchObject({code: 1, findings: [bad('a.md'), bad('b.md')]});
  });
});

describe('standard input', () => {
  test('stands in the place of a file, there or not', async () => {
    const root = scratchRepository({'docs/a.md': GOOD, 'b.md': BAD});
    const stdin = async (path: string, input: string | Uint8Array, ...words: string[]) => {
      const {code, out} = await runIn(join(root, 'docs'), ['--stdin', '--stdin-filename', path, '--format=json', ...words], {input});
      const {summary, findings} = JSON.parse(out) as Json;
      return [code, summary.documents, ...findings.map((finding) => `${finding.path} ${finding.message}`)];
    };
    expect((await stdin('a.md', BAD)).slice(0, 2)).toEqual([1, 1]);
    expect(await stdin('a.md', BAD)).toHaveLength(3);
    expect(await stdin('a.md', GOOD)).toEqual([0, 1]);
    expect((await stdin('new/c.md', BAD)).slice(0, 2)).toEqual([1, 1]);
    expect(await stdin('../b.md', GOOD, '--tree', 'HEAD')).toEqual([0, 1]);
    expect(await stdin('a.md', new Uint8Array([0xff]))).toEqual([
      0,
      0,
      'docs/a.md Not checked: invalid UTF-8 at byte offset 0 (counted from 0)',
    ]);
    const long = await stdin('a.md', 'x'.repeat(2_000_001));
    expect(long).toEqual([0, 0, 'docs/a.md Not checked: 2,000,001 bytes, more than the limit of 2,000,000']);
  });

  test.each([
    [['--stdin'], 'Missing `--stdin-filename` beside `--stdin`'],
    [['--stdin-filename', 'a.md'], 'Missing `--stdin` beside `--stdin-filename`'],
    [['--stdin', '--stdin-filename', 'a.md', 'b.md'], 'Unexpected path `b.md` beside `--stdin`'],
    [['--stdin', '--stdin-filename', 'a.txt'], 'Unexpected `--stdin-filename` `a.txt`, expected a name that ends in .md or .markdown'],
  ])('%j', async (words, message) => {
    expect(await runIn(scratchFiles({'a.md': GOOD}), words)).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
  });
});

describe('what cannot be done is said in one line, exit code 2', () => {
  test.each([
    [['--format', 'jsn'], 'Unexpected format `jsn`'],
    [['--parser', 'mdas'], 'Unexpected parser `mdas`, expected `satteri` or `mdast`; did you mean `mdast`?'],
    [['--only', 'link/missing-targt'], 'Unexpected rule `link/missing-targt`; did you mean `link/missing-target`?'],
    [['--only', 'lnk/*'], 'Unexpected rule `lnk/*`'],
    [['--rule', 'attribution/documnt=off'], 'Unexpected rule `attribution/documnt`; did you mean `attribution/document`?'],
    [['--rule', 'attribution/document=of'], 'Unexpected severity `of`, expected `off`, `info`, `warning` or `error`; did you mean `off`?'],
    [['--rule', 'attribution/document'], 'Unexpected value `attribution/document` of `--rule`, expected `ID=SEVERITY`'],
    [['--max-warnings', 'many'], 'Unexpected value `many` of `--max-warnings`, expected a whole number'],
    [['--formt', 'json'], 'Unexpected option `--formt`; did you mean `--format`?'],
    [['ruls'], 'Path `ruls` does not exist; did you mean the verb `rules`?'],
    [['lnit'], 'Path `lnit` does not exist; did you mean the verb `lint`?'],
    [['--rule', 'nothing/like-it=off'], 'Unexpected rule `nothing/like-it`; `docs-curator rules` lists them'],
    [['lint', 'ruls'], 'Path `ruls` does not exist'],
    [['a.md', 'none.md'], 'Path `none.md` does not exist'],
    [['--tree', 'HEAD'], 'Cannot read revision `HEAD`: this is not a git repository'],
    [['-C', 'none'], 'Cannot run in `none`: it does not exist'],
    [['-C', 'a.md'], 'Cannot run in `a.md`: it is not a directory'],
    [['--config', 'none.yml'], 'Cannot read `none.yml`: it does not exist'],
    [['-o', 'none/report'], 'Cannot write `none/report`: it does not exist'],
    [['\u001b[31m\u202e'], 'Path `\\u{1b}[31m\\u{202e}` does not exist'],
  ])('%j', async (words, message) => {
    const {code, out, err} = await runIn(scratchFiles({'a.md': GOOD}), words);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err.startsWith(`docs-curator: ${message}`)).toBe(true);
    expect(err.indexOf('\n')).toBe(err.length - 1);
  });

  test('annotations name files from the top of the repository', async () => {
    const root = scratchRepository({[`sub/${CONFIG}`]: '', 'sub/a.md': BAD});
    const place = /::error file=sub\/a\.md,/u;
    for (const words of [[], ['--tree', 'HEAD']])
      expect((await runIn(join(root, 'sub'), ['--format', 'github', ...words])).out).toMatch(place);
    writeFiles(root, {'sub/b.md': BAD});
    commitAll(root, 'Add b');
    const {out} = await runIn(join(root, 'sub'), ['pr', '--base', 'HEAD~1', '--format', 'github']);
    expect(out).toContain('::error file=sub/b.md,');
  });

  test('a path outside the root', async () => {
    const root = scratchRepository({'a.md': GOOD});
    expect((await runIn(root, ['..'])).err).toBe(`docs-curator: Path \`..\` is outside the root \`${root}\`\n`);
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    expect((await runIn(bare, ['../a.md'])).err).toBe('docs-curator: Path `../a.md` is outside the root\n');
    expect((await runIn(bare, ['/a.md'])).err).toBe('docs-curator: Path `/a.md` is outside the root\n');
  });

  test('a revision that does not exist', async () => {
    const root = scratchRepository({'a.md': GOOD});
    expect((await runIn(root, ['--tree', 'none'])).err).toBe('docs-curator: Revision `none` does not exist\n');
    expect((await runIn(root, ['--tree=--help'])).err).toBe('docs-curator: Revision `--help` does not exist\n');
  });
});

describe('where the report goes', () => {
  test('to a file, relative to the directory that is run in', async () => {
    const root = scratchFiles({'a.md': BAD});
    const {code, out} = await runIn(scratchDirectory(), ['-C', root, '--format', 'json', '-o', 'report.json']);
    expect({code, out}).toEqual({code: 1, out: ''});
    expect((JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as Json).findings).toHaveLength(1);
  });

  test.each([
    [true, {}, [], true],
    [false, {}, [], false],
    [true, {NO_COLOR: '1'}, [], false],
    [true, {NO_COLOR: ''}, [], true],
    [true, {TERM: 'dumb'}, [], false],
    [false, {FORCE_COLOR: '1', NO_COLOR: '1'}, [], true],
    [true, {FORCE_COLOR: '0'}, [], false],
    [true, {FORCE_COLOR: '1'}, ['--no-color'], false],
  ] as const)('in color or not: terminal %j, %j, %j', async (isTerminal, environment, words, isColored) => {
    const {out} = await runIn(scratchFiles({'a.md': BAD}), words, {environment, isTerminal});
    expect(out.includes('\u001b[')).toBe(isColored);
  });
});
