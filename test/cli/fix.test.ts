import {spawnSync} from 'node:child_process';
import {chmodSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runIn} from '../support/fake-terminal.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

const GUIDE = 'docs/addon-a-guide.md';
const OTHER = 'docs/addon-b-guide.md';
const HEAD =
  '# A\n\n> **Audience**: x\n> **Status**: stable\n> **Applies to**: x\n> **Applies to KB version**: 1.0.x\n\n## 先用白话理解这篇文档\n';
const BAD = `${HEAD}\nSee \`addon-b-guide.md\` (TBD).\n`;
const FIXED = `${HEAD}\nSee [\`addon-b-guide.md\`](addon-b-guide.md).\n`;

const repository = (bad: string | Uint8Array = BAD) => scratchRepository({[GUIDE]: bad, [OTHER]: HEAD});
const read = (root: string, path = GUIDE) => readFileSync(join(root, path), 'utf8');
const isClean = (root: string) => git(root, ['status', '--porcelain']) === '';

describe('--fix', () => {
  test.each([[['--fix']], [['fix']], [['lint', '--fix=safe']], [['fix', GUIDE]], [['fix', '--fix=all']]])(
    '%j writes what can be fixed',
    async (words) => {
      const root = repository();
      expect(await runIn(root, words)).toEqual({
        code: 0,
        out: expect.stringMatching(/^No findings in [12] documents?\n$/u) as string,
        err: 'docs-curator: Fixed 1 finding in 1 file\n',
      });
      expect(read(root)).toBe(FIXED);
      expect(await runIn(root, words)).toMatchObject({code: 0, err: 'docs-curator: There is nothing to fix\n'});
    },
  );

  test('reports what remains, and fails by it', async () => {
    const root = repository(`${BAD}\n[x](none.md)\n`);
    const {code, out} = await runIn(root, ['fix', '--format', 'json']);
    const {findings} = JSON.parse(out) as {findings: {ruleId: string; line: number}[]};
    expect({code, findings: findings.map(({ruleId, line}) => [ruleId, line])}).toEqual({code: 1, findings: [['link/missing-target', 12]]});
  });

  test('leaves out what must not be fixed without a look, unless told to', async () => {
    const text = `${HEAD}\n等 \`addon-b-guide.md\` pending PR #7\n`;
    const root = repository(text);
    expect(await runIn(root, ['fix'])).toMatchObject({code: 1, err: 'docs-curator: There is nothing to fix\n'});
    expect(read(root)).toBe(text);
    expect((await runIn(root, [])).out).toContain('1 finding can be fixed with `--fix=all`');
    expect(await runIn(root, ['--fix=all'])).toMatchObject({code: 0});
    expect(read(root)).toBe(`${HEAD}\n等 [\`addon-b-guide.md\`](addon-b-guide.md)\n`);
  });

  test('fixes the paths that are named, and no others', async () => {
    const root = scratchRepository({[GUIDE]: BAD, 'docs/addon-c-guide.md': BAD, [OTHER]: HEAD});
    await runIn(root, ['fix', 'docs/addon-c-guide.md']);
    expect([read(root), read(root, 'docs/addon-c-guide.md')]).toEqual([BAD, FIXED]);
  });

  test('names a fix that does harm, and offers it no more', async () => {
    const root = repository(`${HEAD}\nSee \`addon-b-guide.md#none\`.\n`);
    const {code, out, err} = await runIn(root, ['--fix']);
    expect({code, err}).toEqual({
      code: 1,
      err: `docs-curator: There is nothing to fix\ndocs-curator: Left out the fix of ${GUIDE}:10:5 reference/not-clickable: it would add \`link/missing-fragment\` to ${GUIDE}\n`,
    });
    expect(out).not.toContain('can be fixed');
    expect(isClean(root)).toBe(true);
  });

  test('keeps mode, byte order mark and line ends', async () => {
    const root = repository(`\ufeff${BAD.replaceAll('\n', '\r\n')}`);
    chmodSync(join(root, GUIDE), 0o755);
    await runIn(root, ['fix']);
    expect(read(root)).toBe(`\ufeff${FIXED.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(root, GUIDE)).mode & 0o777).toBe(0o755);
  });

  test('works without git, and in a subdirectory', async () => {
    const root = scratchFiles({[GUIDE]: BAD, [OTHER]: HEAD, '.github/docs-curator.yml': '{}\n'});
    expect(await runIn(join(root, 'docs'), ['fix'])).toMatchObject({code: 0});
    expect(read(root)).toBe(FIXED);
  });

  test('follows no link', async () => {
    const root = repository();
    symlinkSync('addon-a-guide.md', join(root, 'docs/addon-link-guide.md'));
    await runIn(root, ['fix']);
    expect(read(root, 'docs/addon-link-guide.md')).toBe(FIXED);
    expect(spawnSync('readlink', [join(root, 'docs/addon-link-guide.md')], {encoding: 'utf8'}).stdout).toBe('addon-a-guide.md\n');
  });

  test('has nothing to write to in a revision', async () => {
    const root = repository();
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    const err = 'docs-curator: Cannot write fixes to a revision, only to a working tree; `--fix-dry-run` prints them as a patch\n';
    expect(await runIn(root, ['--fix', '--tree', 'HEAD'])).toEqual({code: 2, out: '', err});
    expect(await runIn(bare, ['fix'])).toEqual({code: 2, out: '', err});
    expect((await runIn(bare, ['--fix-dry-run'])).out).toContain(`--- a/${GUIDE}\n`);
  });
});

describe('--fix-dry-run', () => {
  test('prints a patch that git applies, and writes nothing', async () => {
    const files = {
      [GUIDE]: `\ufeff${BAD.replaceAll('\n', '\r\n')}`,
      'docs/addon-c-guide.md': BAD.trimEnd(),
      'docs/cases/a b/c-case.md': BAD,
      [OTHER]: HEAD,
    };
    const root = scratchRepository(files);
    const {code, out, err} = await runIn(root, ['--fix-dry-run']);
    expect({code, err}).toEqual({code: 0, err: 'docs-curator: Would fix 3 findings in 3 files\n'});
    expect(isClean(root)).toBe(true);
    git(root, ['apply', '--whitespace=nowarn', '-'], out);
    const applied = git(root, ['diff']);
    git(root, ['checkout', '--quiet', '.']);
    await runIn(root, ['fix']);
    expect(git(root, ['diff'])).toBe(applied);
    expect(applied).not.toBe('');
  });

  test('fails as the fixed documents would', async () => {
    const root = repository(`${BAD}\n[x](none.md)\n`);
    expect((await runIn(root, ['fix', '--fix-dry-run'])).code).toBe(1);
    expect(await runIn(root, ['--fix-dry-run', '--rule', 'link/missing-target=off'])).toMatchObject({code: 0});
    expect(isClean(root)).toBe(true);
  });

  test('counts paths from the top of the repository, so that the patch applies in a subdirectory too', async () => {
    const root = scratchRepository({'sub/.github/docs-curator.yml': '{}\n', [`sub/${GUIDE}`]: BAD, [`sub/${OTHER}`]: HEAD});
    const {out} = await runIn(join(root, 'sub'), ['--fix-dry-run']);
    expect(out).toContain(`+++ b/sub/${GUIDE}\n`);
    git(join(root, 'sub'), ['apply', '-'], out);
    expect(read(root, `sub/${GUIDE}`)).toBe(FIXED);
  });

  test('goes to a file as it is; on a terminal it is in color and holds no control characters', async () => {
    const root = repository(`${BAD.trimEnd()} \u001b[2J\n`);
    const shown = await runIn(root, ['--fix-dry-run'], {isTerminal: true});
    expect(shown.out).toContain('\u001b[32m+See [`addon-b-guide.md`](addon-b-guide.md). \\u{1b}[2J\u001b[39m\n');
    const written = await runIn(root, ['--fix-dry-run', '-o', 'fix.patch'], {isTerminal: true});
    expect(written.out).toBe('');
    expect(read(root, 'fix.patch')).toContain('+See [`addon-b-guide.md`](addon-b-guide.md). \u001b[2J\n');
    git(root, ['apply', 'fix.patch']);
  });

  test('in the log of a runner no line of it is a command, and git applies it all the same', async () => {
    const root = repository(`${BAD.trimEnd()}\n::error::x\n`);
    const {out} = await runIn(root, ['--fix-dry-run'], {environment: {GITHUB_ACTIONS: 'true'}});
    const [first = '', ...rest] = out.trimEnd().split('\n');
    expect(first).toMatch(/^::stop-commands::[\da-f-]{36}$/u);
    expect(rest.at(-1)).toBe(`::${first.slice('::stop-commands::'.length)}::`);
    expect(out).toContain('\n ::error::x\n');
    git(root, ['apply', '-'], out);
    expect(read(root)).toBe(FIXED.replace(/\n$/u, '\n::error::x\n'));
  });
});

describe('--stdin', () => {
  const stdin = ['--stdin', '--stdin-filename', GUIDE];

  test('the fixed text goes to standard output, whole and with its byte order mark', async () => {
    const root = repository('# Old\n');
    expect(await runIn(root, [...stdin, '--fix'], {input: `\ufeff${BAD.replaceAll('\n', '\r\n')}`})).toEqual({
      code: 0,
      out: `\ufeff${FIXED.replaceAll('\n', '\r\n')}`,
      err: 'docs-curator: Fixed 1 finding in 1 file\n',
    });
    expect(isClean(root)).toBe(true);
    const rest = `${FIXED}\n[x](none.md)`;
    expect(await runIn(root, [...stdin, '--fix'], {input: rest})).toMatchObject({code: 1, out: rest});
    expect(await runIn(root, [...stdin, 'fix', '--tree', 'HEAD'], {input: BAD})).toMatchObject({code: 0, out: FIXED});
  });

  test('a text that cannot be read is not printed', async () => {
    expect(await runIn(repository(), [...stdin, '--fix'], {input: new Uint8Array([0xff])})).toEqual({
      code: 2,
      out: '',
      err: `docs-curator: Cannot fix \`${GUIDE}\`: invalid UTF-8 at byte offset 0 (counted from 0)\n`,
    });
  });

  test('the patch of a dry run is one of that text', async () => {
    const root = repository('# Old\n');
    const {out} = await runIn(root, [...stdin, '--fix-dry-run'], {input: BAD});
    writeFileSync(join(root, GUIDE), BAD);
    git(root, ['apply', '-'], out);
    expect(read(root)).toBe(FIXED);
  });
});

test('pr fixes what a change brings, and leaves the rest', async () => {
  const root = scratchRepository({[OTHER]: HEAD, 'docs/addon-old-guide.md': BAD, [GUIDE]: HEAD});
  git(root, ['checkout', '--quiet', '-b', 'topic']);
  const mine = `${HEAD}\nSee \`addon-b-guide.md\` and \`addon-later-guide.md\`.\n`;
  writeFiles(root, {[GUIDE]: mine, 'pulls.json': JSON.stringify([{number: 71, added: ['docs/addon-later-guide.md']}])});
  commitAll(root, 'docs: name another guide');
  const words = ['pr', '--base', 'main', '--open-pulls', 'pulls.json'];
  const patch = await runIn(root, [...words, '--fix-dry-run']);
  expect(patch.err).toContain('Would fix 2 findings in 1 file\n');
  const {code, err} = await runIn(root, [...words, '--fix']);
  expect({code, err: err.split('\n').at(-2)}).toEqual({code: 0, err: 'docs-curator: Fixed 2 findings in 1 file'});
  expect(read(root)).toBe(`${HEAD}\nSee [\`addon-b-guide.md\`](addon-b-guide.md) and \`addon-later-guide.md\` (planned, PR #71).\n`);
  expect(read(root, 'docs/addon-old-guide.md')).toBe(BAD);
  git(root, ['checkout', '--quiet', GUIDE]);
  git(root, ['apply', '-'], patch.out);
  expect(read(root)).toContain('(planned, PR #71)');
  expect((await runIn(root, [...words, '--tree', 'topic', '--fix'])).code).toBe(2);
});

test.each([
  [['--fix=some'], 'Unexpected kind of fixes `some`, expected `safe` or `all`'],
  [['--fix-dry-run', '--format', 'json'], 'Unexpected `--format`: the output is a patch, not a report'],
  [
    ['--stdin', '--stdin-filename', 'a.md', '--fix', '--format', 'json'],
    'Unexpected `--format`: the output is the fixed text, not a report',
  ],
  [['commits', 'HEAD', '--fix'], 'Unexpected option `--fix` for `commits`'],
])('%j is refused', async (words, message) => {
  expect(await runIn(scratchFiles({'a.md': HEAD}), words)).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
});
