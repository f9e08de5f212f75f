import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {createProgress} from '../../src/cli/progress.ts';
import {run} from '../../src/cli/run.ts';
import {TOOL_RULES} from '../../src/core/tool-rules.ts';
import {rules} from '../../src/rules/index.ts';
import {createCapture, runIn} from '../support/fake-terminal.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

describe('commits', () => {
  const trailer = 'Explain TLS\n\nText.\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

  test('of a range, in a subdirectory, a bare clone, and one without HEAD', async () => {
    const root = scratchRepository({'docs/a.md': '# A\n'});
    const bad = commitAll(root, trailer);
    commitAll(root, 'Fix');
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    const headless = join(scratchDirectory(), 'headless.git');
    git(root, ['clone', '--quiet', '--bare', root, headless]);
    git(headless, ['symbolic-ref', 'HEAD', 'refs/heads/gone']);
    for (const [directory, range] of [
      [join(root, 'docs'), 'HEAD~2..'],
      [root, 'HEAD'],
      [bare, 'main'],
      [headless, `${bad}^!`],
    ] as const) {
      const {code, out, err} = await runIn(directory, ['commits', range, '--format=json']);
      const {findings} = JSON.parse(out) as {findings: {path: string; line: number; ruleId: string}[]};
      expect(findings).toMatchObject([{path: `commit:${bad}`, line: 5, ruleId: 'attribution/commit'}]);
      expect({code, err}).toEqual({code: 1, err: ''});
    }
    expect((await runIn(root, ['commits', 'HEAD~1..', '--format=json'])).code).toBe(0);
  });

  test('are configured like documents', async () => {
    const root = scratchRepository({'.github/docs-curator.yml': 'rules: {attribution/commit: info}\n'});
    commitAll(root, trailer);
    expect((await runIn(root, ['commits', 'HEAD'])).code).toBe(0);
    expect((await runIn(root, ['commits', 'HEAD', '--rule', 'attribution/commit=error'])).code).toBe(1);
    expect((await runIn(root, ['commits', 'HEAD', '--rule', 'attribution/commit=warning', '--max-warnings=0'])).code).toBe(1);
  });

  test('that are none are said to be none', async () => {
    const root = scratchRepository({});
    const {code, err} = await runIn(root, ['commits', 'HEAD..HEAD']);
    expect({code, err}).toEqual({code: 0, err: 'docs-curator: There are no commits in `HEAD..HEAD`\n'});
  });

  test('of a shallow clone are not all', async () => {
    const root = scratchRepository({});
    commitAll(root, 'Second');
    const shallow = join(scratchDirectory(), 'shallow');
    git(root, ['clone', '--quiet', '--depth=1', `file://${root}`, shallow]);
    const {code, err} = await runIn(shallow, ['commits', 'HEAD']);
    expect({code, err}).toEqual({code: 0, err: 'docs-curator: The clone is shallow: commits that it does not hold are not checked\n'});
  });

  test.each([
    [[], 'Missing RANGE, such as `origin/main..HEAD`'],
    [['none..HEAD'], "Cannot read commits `none..HEAD`: bad revision 'none..HEAD'"],
  ])('%j', async (words, message) => {
    const root = scratchRepository({});
    expect(await runIn(root, ['commits', ...words])).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
  });

  test('outside git', async () => {
    const err = 'docs-curator: Cannot read commits `HEAD`: this is not a git repository\n';
    expect(await runIn(scratchDirectory(), ['commits', 'HEAD'])).toEqual({code: 2, out: '', err});
  });
});

describe('help and the like', () => {
  test('help names every verb and option that works, and fits a terminal', async () => {
    const {code, out, err} = await runIn(scratchDirectory(), ['--help']);
    expect({code, err}).toEqual({code: 0, err: ''});
    for (const word of [
      'lint [PATH...]',
      'commits RANGE',
      'explain RULE',
      'rules',
      '-C, --directory DIR',
      '-o, --output FILE',
      'stylish',
    ]) {
      expect(out).toContain(word);
    }
    expect(Math.max(...out.split('\n').map(({length}) => length))).toBeLessThanOrEqual(140);
    expect((await runIn(scratchDirectory(), ['commits', '-h'])).out).toBe(out);
  });

  test('the version', async () => {
    const {code, out} = await runIn(scratchDirectory(), ['-v']);
    expect({code, out}).toEqual({code: 0, out: expect.stringMatching(/^docs-curator \d+\.\d+\.\d+\n$/u)});
  });

  test('the rules, all of them, by id', async () => {
    const {code, out} = await runIn(scratchDirectory(), ['rules']);
    expect(code).toBe(0);
    const listed = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(listed).toEqual([...rules, ...TOOL_RULES].map(({id}) => id).sort());
  });

  test('a rule, with its examples and without escape sequences', async () => {
    for (const {id, description, rationale} of [...rules, ...TOOL_RULES]) {
      const {code, out} = await runIn(scratchDirectory(), ['explain', id]);
      expect(code).toBe(0);
      expect(out.startsWith(`${id} (`)).toBe(true);
      expect(out).toContain(description);
      expect(out).toContain(rationale);
      expect(out).toContain(`\n  rules: {${id}: off}\n`);
      expect(out).toContain('\nWhen to switch it off: ');
      expect(/[\p{Cc}\p{Cf}]/u.test(out.replaceAll('\n', ''))).toBe(false);
    }
  });

  test.each([
    [[], 'Missing RULE, such as `link/missing-target`; `docs-curator rules` lists them all'],
    [['atribution/commit'], 'Unexpected rule `atribution/commit`; did you mean `attribution/commit`?'],
  ])('explain %j', async (words, message) => {
    expect(await runIn(scratchDirectory(), ['explain', ...words])).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
  });
});

test('an unexpected failure is one line, with its stack only on demand', async () => {
  const fail = async (environment: Record<string, string>) => {
    const messages = createCapture(false);
    const output = {...createCapture(false), write: () => Promise.reject(new Error('lamp\u001b broke\nhere'))};
    const code = await run(['--version'], {
      directory: '/',
      today: '2026-06-15',
      environment,
      input: (async function* () {})(),
      output,
      messages,
    });
    return {code, err: messages.text()};
  };
  expect(await fail({})).toEqual({code: 2, err: 'docs-curator: internal error: lamp\\u{1b} broke\\u{a}here\n'});
  expect((await fail({DOCS_CURATOR_DEBUG: '1'})).err).toContain('    at ');
});

test('a configuration cannot make the tool say control characters', async () => {
  const root = scratchFiles({'.github/docs-curator.yml': '"\\e[31m": 1\n'});
  writeFiles(root, {'a.md': '# A\n'});
  const {code, err} = await runIn(root, []);
  expect(code).toBe(2);
  expect(err).toMatch(/^\.github\/docs-curator\.yml:1:1: Unexpected key `\\u\{1b\}\[31m`, expected /u);
});

describe('progress', () => {
  const track = (isTerminal: boolean) => {
    const output = createCapture(isTerminal);
    const now = vi.fn(() => 0);
    const progress = createProgress(output, 'Reading', now);
    const at = (time: number, done: number) => {
      now.mockReturnValue(time);
      progress.advance(done, 10);
    };
    return {output, progress, at};
  };

  test('is silent within a second', () => {
    const {output, progress, at} = track(true);
    at(500, 1);
    at(999, 10);
    progress.end();
    expect(output.text()).toBe('');
  });

  test('is one line on a terminal, and then none', () => {
    const {output, progress, at} = track(true);
    at(1000, 2);
    at(1050, 3);
    at(1500, 5);
    progress.end();
    expect(output.text()).toBe('\r\u001b[KReading: 2 of 10, 4 s left\r\u001b[KReading: 5 of 10, 2 s left\r\u001b[K');
  });

  test('is a line now and then elsewhere', () => {
    const {output, progress, at} = track(false);
    at(1000, 1);
    at(5000, 3);
    at(11_000, 5);
    progress.end();
    expect(output.text()).toBe('Reading: 1 of 10, 9 s left\nReading: 5 of 10, 11 s left\n');
  });
});
