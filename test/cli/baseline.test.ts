import {existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type RunOptions, runIn} from '../support/fake-terminal.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

const FILE = '.github/docs-curator-baseline.jsonl';
const FILES = {'a.md': '# A\n\nThe first page of all.\n\nSee [x](gone.md).\n', 'b.md': '# B\n\nSee [y](lost.md) and [x](gone.md).\n'};

/** Exit code, what is said, the findings and the counts. */
async function lint(directory: string, words: readonly string[] = [], options: RunOptions = {}) {
  const {code, out, err} = await runIn(directory, [...words, '--format', 'json'], options);
  if (out === '') return {code, err};
  const {findings, summary, suppressed} = JSON.parse(out);
  const lines = findings.map(({path, line, ruleId}: {path: string; line: number; ruleId: string}) => `${path}:${line} ${ruleId}`);
  return {code, err, lines, baselined: summary.baselined, suppressed: summary.suppressed, hidden: suppressed.length};
}

const recorded = async (files: Readonly<Record<string, string>> = FILES) => {
  const root = scratchRepository(files);
  await runIn(root, ['lint', '--init-baseline']);
  return root;
};
const linesOf = (root: string, file = FILE) => readFileSync(join(root, file), 'utf8').trim().split('\n').length;

describe('a baseline', () => {
  test('is recorded once, and only what comes later is reported', async () => {
    const root = scratchRepository(FILES);
    expect(await lint(root, ['--init-baseline'])).toEqual({
      code: 0,
      err: `docs-curator: ${FILE} holds 3 findings\n`,
      lines: [],
      baselined: 3,
      suppressed: 0,
      hidden: 0,
    });
    writeFiles(root, {'c.md': '# C\n\n[z](none.md)\n'});
    expect(await lint(root)).toMatchObject({code: 1, err: '', lines: ['c.md:3 link/missing-target'], baselined: 3});
    expect((await runIn(root, ['--no-color'])).out).toContain('1 error, 0 warnings, 0 infos in 3 documents\n3 findings in the baseline\n');
    expect(await lint(root, ['--no-baseline'])).toMatchObject({code: 1, baselined: 0, lines: expect.objectContaining({length: 4})});
    expect(await lint(root, ['--init-baseline'])).toEqual({
      code: 2,
      err: `docs-curator: Unexpected \`--init-baseline\`: \`${FILE}\` exists, \`--update-baseline\` takes out what no longer occurs; to begin anew, delete the file first\n`,
    });
  });

  test('only shrinks', async () => {
    const root = await recorded();
    writeFiles(root, {'a.md': '# A\n\nThe first page of all.\n', 'c.md': '# C\n\n[z](none.md)\n'});
    expect(await lint(root)).toMatchObject({code: 1, lines: [`${FILE}:3 tool/stale-baseline`, 'c.md:3 link/missing-target'], baselined: 2});
    expect(await lint(root, ['--update-baseline'])).toMatchObject({
      code: 1,
      err: `docs-curator: ${FILE} holds 2 findings, 1 taken out\n`,
      lines: ['c.md:3 link/missing-target'],
      baselined: 2,
    });
    const text = readFileSync(join(root, FILE), 'utf8');
    await runIn(root, ['--update-baseline']);
    expect(readFileSync(join(root, FILE), 'utf8')).toBe(text);
    expect(linesOf(root)).toBe(4);
  });

  test('follows a document to another name, without git as well', async () => {
    const root = scratchFiles(FILES);
    await runIn(root, ['--init-baseline']);
    mkdirSync(join(root, 'docs'));
    renameSync(join(root, 'a.md'), join(root, 'docs/first.md'));
    expect(await lint(root)).toMatchObject({code: 0, lines: [], baselined: 3});
    expect((await lint(root, ['--update-baseline'])).err).toBe(`docs-curator: ${FILE} holds 3 findings, 0 taken out\n`);
    expect(readFileSync(join(root, FILE), 'utf8')).toContain('"path":"docs/first.md"');
  });

  test('is read from the revision that is linted, and from where it is named', async () => {
    const root = await recorded();
    commitAll(root, 'Record');
    renameSync(join(root, FILE), join(root, 'known.jsonl'));
    expect(await lint(root, ['--tree', 'HEAD'])).toMatchObject({code: 0, baselined: 3});
    expect(await lint(root)).toMatchObject({code: 1, baselined: 0});
    expect(await lint(root, ['--baseline', 'known.jsonl'])).toMatchObject({code: 0, baselined: 3});
    expect(await lint(root, ['--baseline', 'known.jsonl', 'a.md'])).toMatchObject({code: 0, lines: []});
    expect((await lint(root, ['--init-baseline', '--baseline', 'sub/other.jsonl'])).err).toBe(
      'docs-curator: sub/other.jsonl holds 3 findings\n',
    );
    expect(linesOf(root, 'sub/other.jsonl')).toBe(6);
  });

  test('of a rule that is off for a run is not stale', async () => {
    const root = await recorded();
    expect(await lint(root, ['--rule', 'link/missing-target=off'])).toMatchObject({code: 0, lines: [], baselined: 0});
  });

  test('keeps what it holds from being fixed, unless it is set aside', async () => {
    const text = '# A\n\nSee `addon-b-guide.md`.\n';
    const root = await recorded({'docs/a.md': text, 'docs/addon-b-guide.md': '# B\n'});
    await runIn(root, ['--fix']);
    expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe(text);
    await runIn(root, ['fix', '--no-baseline']);
    expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe('# A\n\nSee [`addon-b-guide.md`](addon-b-guide.md).\n');
  });

  test('leaves a suppressed finding as it is', async () => {
    const text = '# A\n\n<!-- docs-curator disable-next-line reference/not-clickable -- a name, not a place -->\nSee `addon-b-guide.md`.\n';
    const root = scratchRepository({'docs/a.md': text, 'docs/addon-b-guide.md': '# B\n'});
    expect((await runIn(root, ['--fix=all'])).out).toContain('1 finding suppressed');
    expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe(text);
  });

  test('never counts as a warning too many', async () => {
    const root = await recorded({'a.md': '# A\n\n# Second\n\n[x](%41.md)\n'});
    expect(await lint(root, ['--max-warnings', '0'])).toMatchObject({code: 0, lines: []});
  });

  test.each<[string[], string]>([
    [['--update-baseline'], `Missing baseline \`${FILE}\`, record one with \`docs-curator lint --init-baseline\``],
    [['--baseline', 'x.jsonl'], 'Missing baseline `x.jsonl`, record one with `docs-curator lint --init-baseline --baseline x.jsonl`'],
    [
      ['--update-baseline', '--baseline', 'x.jsonl'],
      'Missing baseline `x.jsonl`, record one with `docs-curator lint --init-baseline --baseline x.jsonl`',
    ],
    [['--init-baseline', '--update-baseline'], 'Unexpected `--init-baseline` beside `--update-baseline`'],
    [['--init-baseline', '--no-baseline'], 'Unexpected `--no-baseline` beside `--init-baseline`'],
    [['--baseline', 'x', '--no-baseline'], 'Unexpected `--baseline` beside `--no-baseline`'],
    [['--update-baseline', '--tree', 'HEAD'], 'Unexpected `--tree` beside `--update-baseline`'],
    [['--update-baseline', '--only', 'link/*'], 'Unexpected `--only` beside `--update-baseline`'],
    [['--update-baseline', '--rule', 'link/missing-target=off'], 'Unexpected `--rule` beside `--update-baseline`'],
    [['--init-baseline', 'a.md'], 'Unexpected path `a.md` beside `--init-baseline`: it is for the whole root'],
    [['--init-baseline', '--stdin', '--stdin-filename', 'a.md'], 'Unexpected `--stdin` beside `--init-baseline`'],
    [['--fix', '--init-baseline'], 'Unexpected `--fix` beside `--init-baseline`'],
    [['fix', '--update-baseline'], 'Unexpected option `--update-baseline` for `fix`'],
    [['pr', '--update-baseline'], 'Unexpected option `--update-baseline` for `pr`'],
  ])('%j is refused', async (words, message) => {
    const root = scratchRepository(FILES);
    expect(await lint(root, words)).toEqual({code: 2, err: `docs-curator: ${message}\n`});
    expect(existsSync(join(root, FILE))).toBe(false);
  });

  test('that is none ends the run, and says where and what to do', async () => {
    const root = scratchRepository({...FILES, [FILE]: '{"tool":"docs-curator","version":1}\n\u001b[31m\n'});
    const {code, err} = await lint(root);
    expect(code).toBe(2);
    expect(err).toBe(
      `${FILE}:2:1: Unexpected text in the baseline, expected a line of JSON: mend the line, or delete the file and record what there is with \`docs-curator lint --init-baseline\`\n`,
    );
  });

  test('is not written for a patch that is only shown', async () => {
    const {code, err} = await runIn(scratchRepository(FILES), ['--fix-dry-run', '--init-baseline']);
    expect({code, err}).toEqual({code: 2, err: 'docs-curator: Unexpected `--fix-dry-run` beside `--init-baseline`\n'});
  });

  test('is not written through a link', async () => {
    const target = join(scratchDirectory(), 'kept.txt');
    writeFileSync(target, 'kept');
    const root = scratchRepository(FILES);
    mkdirSync(join(root, '.github'));
    symlinkSync(target, join(root, FILE));
    expect((await lint(root, ['--init-baseline'])).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  test('is not written in a bare repository', async () => {
    const root = scratchRepository(FILES);
    const bare = scratchDirectory();
    git(bare, ['clone', '--quiet', '--bare', root, '.']);
    expect(await lint(bare, ['--init-baseline'])).toEqual({
      code: 2,
      err: 'docs-curator: Cannot write a baseline: there is no working tree\n',
    });
  });
});

describe('a suppression', () => {
  const text = (until: string) =>
    `# A\n\n<!-- docs-curator disable-next-line link/missing-target -- planned; until ${until} -->\nSee [x](gone.md).\n`;

  test('is counted, and ends with its day', async () => {
    const root = scratchRepository({'a.md': text('2026-03-31')});
    expect(await lint(root, [], {today: '2026-03-31'})).toMatchObject({code: 0, lines: [], suppressed: 1, hidden: 1});
    expect((await runIn(root, [], {today: '2026-03-31'})).out).toBe('No findings in 1 document\n1 finding suppressed\n');
    expect(await lint(root, [], {today: '2026-04-01'})).toMatchObject({
      code: 1,
      lines: ['a.md:3 tool/expired-suppression', 'a.md:4 link/missing-target'],
      suppressed: 0,
    });
  });

  test('is counted where its document is reported', async () => {
    const root = scratchRepository({'a.md': text('2099-12-31'), 'b.md': '# B\n'});
    expect(await lint(root, ['b.md'])).toMatchObject({code: 0, suppressed: 0});
    expect(await lint(root, ['a.md'])).toMatchObject({code: 0, suppressed: 1});
  });
});

describe('`pr`', () => {
  const SUPPRESSED =
    '# A\n\nThe first page of all.\n\n<!-- docs-curator disable-next-line link/missing-target -- planned -->\nSee [x](gone.md).\n';
  const change = async (
    base: Readonly<Record<string, string>>,
    head: Readonly<Record<string, string>>,
    prepare?: (root: string) => Promise<unknown>,
  ) => {
    const root = scratchRepository(base);
    await prepare?.(root);
    commitAll(root, 'Base');
    git(root, ['checkout', '--quiet', '-b', 'change']);
    writeFiles(root, head);
    return root;
  };
  const init = (root: string) => runIn(root, ['--init-baseline']);

  test('shows what a change suppresses, also when it was there before', async () => {
    const root = await change(FILES, {'a.md': SUPPRESSED});
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: ['a.md:5 tool/new-suppression'], suppressed: 1, hidden: 1});
    git(root, ['checkout', '--quiet', '.']);
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: [], suppressed: 0});
  });

  test('is not told to look away by a baseline', async () => {
    const root = await change(FILES, {'a.md': `${FILES['a.md']}\n[z](none.md)\n`}, init);
    expect(await lint(root, ['pr'])).toMatchObject({code: 1, lines: ['a.md:7 link/missing-target'], baselined: 0});
  });

  test('tells a baseline that grows, one that is new, and one with stale entries', async () => {
    const root = await change(FILES, {'c.md': '# C\n\n[z](none.md)\n'}, init);
    const before = readFileSync(join(root, FILE), 'utf8');
    writeFileSync(join(root, FILE), '');
    renameSync(join(root, FILE), join(root, 'old.jsonl'));
    await init(root);
    const grown = [`${FILE}:8 tool/grown-baseline`, 'c.md:3 link/missing-target'];
    expect(await lint(root, ['pr'])).toMatchObject({code: 1, lines: grown});
    writeFiles(root, {[FILE]: before, 'c.md': '# C\n', 'a.md': '# A\n\nThe first page of all.\n'});
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: [`${FILE}:3 tool/stale-baseline`]});
    await runIn(root, ['--update-baseline']);
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: []});

    const fresh = await change(FILES, {'c.md': '# C\n'});
    await init(fresh);
    expect(await lint(fresh, ['pr'])).toMatchObject({code: 0, lines: [`${FILE}:1 tool/grown-baseline`]});
  });

  test('follows renames in a baseline', async () => {
    const root = await change(FILES, {}, init);
    git(root, ['mv', 'a.md', 'first.md']);
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: []});
    await runIn(root, ['--update-baseline']);
    git(root, ['add', '.']);
    expect(await lint(root, ['pr'])).toMatchObject({code: 0, lines: []});
  });

  test('stops at a baseline that the change breaks, and goes on where the change mends one', async () => {
    const root = await change(FILES, {[FILE]: 'x'}, init);
    expect((await lint(root, ['pr'])).code).toBe(2);
    const broken = await change({...FILES, [FILE]: 'x'}, {[FILE]: '{"tool":"docs-curator","version":1}\n'});
    expect(await lint(broken, ['pr'])).toMatchObject({code: 0, lines: []});
  });
});
