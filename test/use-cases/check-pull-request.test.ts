import {describe, expect, test} from 'vitest';
import {toolFinding} from '../../src/core/finding.ts';
import type {Pulls} from '../../src/core/pulls.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import type {SourceContent} from '../../src/sources/source.ts';
import {checkPullRequest, type PullRequestCheck} from '../../src/use-cases/check-pull-request.ts';
import {preflight} from '../support/conventions.ts';

type Files = Readonly<Record<string, string>>;

const parse = await createParser();
const contentOf = (files: Files): SourceContent => ({
  files: Object.keys(files),
  documents: Object.entries(files).map(([path, text]) => ({path, text})),
  unchecked: [],
  head: null,
});

/** The outcome of a change, and the numbers that were asked for; null when nobody asked. */
async function check(base: Files, head: Files, change: Partial<PullRequestCheck> & {readonly pulls?: Pulls} = {}) {
  const {pulls = null, ...rest} = change;
  let asked: readonly number[] | null = null;
  const outcome = await checkPullRequest({
    base: contentOf(base),
    head: contentOf(head),
    root: '',
    renames: new Map(),
    changed: new Set(),
    isTouched: () => false,
    conventions: preflight,
    rules,
    parse,
    today: '2026-06-15',
    texts: [],
    remarks: [],
    findPulls: async (numbers) => {
      asked = numbers;
      return {pulls, unchecked: []};
    },
    ...rest,
  });
  const {findings, accepted, isTouched} = outcome.report;
  const lines = findings.map(({path, line, ruleId}) => `${path}:${line} ${ruleId}`);
  return {lines, asked, accepted, isTouched, exitCode: outcome.exitCode, warnings: outcome.warnings, change: outcome.describeChange?.()};
}

const NOTES = {'notes.md': '# Notes\n\nSee [a](a.md).\n'};
const A = {'a.md': '# A\n'};

describe('what is new', () => {
  test('may stand in a file that the change leaves alone', async () => {
    const {lines, exitCode} = await check({...NOTES, ...A}, NOTES);
    expect({lines, exitCode}).toEqual({lines: ['notes.md:3 link/missing-target'], exitCode: 1});
  });

  test('is not what was there before', async () => {
    const {lines, exitCode} = await check(NOTES, {...NOTES, 'b.md': '# B\n'});
    expect({lines, exitCode}).toEqual({lines: [], exitCode: 0});
  });

  test('is a document that cannot be read, as an error, unless the change leaves one alone that could not be read before', async () => {
    const unread = (path: string) => ({path, reason: 'binary data', isUnread: true});
    const side = (...paths: string[]): SourceContent => ({
      ...contentOf(NOTES),
      files: ['notes.md', 'b.md', 'c.md'],
      unchecked: paths.map(unread),
    });
    const of = async (more: Partial<PullRequestCheck>) => {
      const {lines, exitCode} = await check({}, {}, {base: side(), head: side('b.md'), ...more});
      return {lines, exitCode};
    };
    const error = {lines: ['b.md:1 tool/not-checked'], exitCode: 1};
    expect(await of({})).toEqual(error);
    expect(await of({base: side('b.md')})).toEqual({lines: [], exitCode: 0});
    expect(await of({base: side('b.md'), changed: new Set(['b.md'])})).toEqual(error);
    expect(await of({base: side('c.md'), renames: new Map([['c.md', 'b.md']])})).toEqual({lines: [], exitCode: 0});
    expect(await of({base: side('c.md'), renames: new Map([['c.md', 'b.md']]), changed: new Set(['b.md'])})).toEqual(error);
    expect(await of({conventions: {...preflight, severities: {'tool/not-checked': 'warning'}}})).toEqual({...error, exitCode: 0});
    const link = {...side(), unchecked: [{path: 'b.md', reason: 'a symbolic link in a loop'}]};
    expect(await of({head: link})).toEqual({...error, exitCode: 0});
  });

  test('is found among more than is listed', async () => {
    const noise = (count: number, more = '') => ({'b.md': `# B\n\n${'[b](b.txt)\n'.repeat(count)}${more}`});
    const same = await check(noise(20_000), {...noise(20_000), 'c.md': '# C\n'});
    expect({lines: same.lines, exitCode: same.exitCode}).toEqual({lines: [], exitCode: 0});
    expect((await check(noise(5000), noise(4000))).lines).toEqual([]);
    expect((await check(noise(5000), noise(5000, '[c](c.txt)\n'))).lines).toEqual(['b.md:5003 link/missing-target']);
    expect((await check(noise(20_000), noise(20_000, '[c](c.txt)\n'))).lines).toEqual(['b.md:10003 tool/not-checked']);
    const {lines, exitCode} = await check({}, noise(3000));
    expect({last: lines.at(-1), count: lines.length, exitCode}).toEqual({last: 'b.md:1003 tool/not-checked', count: 1001, exitCode: 1});
  });

  test('is a marker that the change fulfils', async () => {
    const base = {'notes.md': '# Notes\n\n`addon-b-guide.md` (TBD)\n'};
    expect((await check(base, {...base, 'addon-b-guide.md': '# B\n'})).lines).toEqual(['notes.md:3 reference/stale-forward']);
  });

  test('is what a commit message says, after the remarks on the change as a whole', async () => {
    const remark = toolFinding('tool/changed-config', 'info', '.github/docs-curator.yml', 'Unexpected change', null);
    const texts = [{path: 'commit:1', text: 'Add a\n\nCo-authored-by: Claude <noreply@anthropic.com>\n'}];
    const {lines} = await check({}, {}, {texts, remarks: [remark]});
    expect(lines).toEqual([
      '.github/docs-curator.yml:1 tool/changed-config',
      'commit:1:3 attribution/commit',
      'commit:1:3 attribution/squash-forecast',
    ]);
  });

  test('counts new warnings only', async () => {
    const noise = {'b.md': '# B\n\n[a](%41.md)\n\n# Second\n'};
    expect((await check(noise, noise, {maxWarnings: 0})).exitCode).toBe(0);
    const {exitCode, warnings} = await check({}, {'b.md': '# B\n\n# Second\n\n## C\n\n## D\n'}, {maxWarnings: 0});
    expect({exitCode, warnings}).toEqual({exitCode: 1, warnings: 1});
  });
});

describe('other pull requests', () => {
  const marked = {'notes.md': '# Notes\n\n`addon-b-guide.md` (planned, PR #71)\n'};
  const closed: Pulls = {open: new Map(), closed: new Map([[71, 'closed']])};

  test('are asked about only when something is named that does not exist', async () => {
    expect((await check({}, {...NOTES, ...A})).asked).toBeNull();
    expect((await check({}, marked)).asked).toEqual([71]);
  });

  test('make nothing new of a marker that this change did not bring', async () => {
    expect((await check(marked, {...marked, ...A}, {pulls: closed})).lines).toEqual([]);
    expect((await check({}, marked, {pulls: closed})).lines).toEqual(['notes.md:3 reference/expired-forward']);
  });

  test('make nothing new of a name without a marker either', async () => {
    const named = {'notes.md': '# Notes\n\nSee `addon-b-guide.md`.\n'};
    const pulls: Pulls = {open: new Map([[71, {number: 71, isDraft: false, added: ['addon-b-guide.md']}]]), closed: new Map()};
    expect((await check(named, {...named, ...A}, {pulls})).lines).toEqual([]);
    expect((await check({}, named, {pulls})).lines).toEqual(['notes.md:3 reference/unmarked-forward']);
  });

  test('leave the declarations that are new', async () => {
    const more = {'more.md': '# More\n\n`addon-c-guide.md` (TBD)\n'};
    expect((await check(marked, {...marked, ...more})).accepted).toEqual([
      {kind: 'forward-declaration', path: 'more.md', line: 3, target: 'addon-c-guide.md', evidence: 'marker `TBD`, not verified'},
    ]);
    const renames = new Map([['notes.md', 'tips.md']]);
    expect((await check(marked, {'tips.md': marked['notes.md']}, {renames})).accepted).toEqual([]);
  });
});

test('a document that the base does not have is touched on every line, a renamed one is not', async () => {
  const {isTouched} = await check(A, {'renamed.md': '# A\n', 'b.md': '# B\n'}, {renames: new Map([['a.md', 'renamed.md']])});
  expect(['b.md', 'renamed.md', 'pull-request:body'].map((path) => isTouched?.(path, 1))).toEqual([true, false, false]);
});

describe('the change as a whole', () => {
  const fence = (...lines: string[]) => `\n\`\`\`bash\n${lines.join('\n')}\n\`\`\`\n`;

  test('counts the documents and scripts that it touches, and those alone', async () => {
    const head = {
      'a.md': `# A\n${fence('echo a')}${fence('echo "b')}\n\`\`\`json\n{}\n\`\`\`\n`,
      'b.md': `# B\n${fence('echo b')}`,
    };
    const {change} = await check({'b.md': head['b.md']}, head, {changed: new Set(['a.md', 'c.txt'])});
    expect([change?.documents, change?.scripts]).toEqual([1, {parsed: 2, of: 3}]);
  });

  test('tells documents that come and go from those that are renamed', async () => {
    const base = {'old.md': '# A\n', 'gone.md': '# B\n', 'same.md': '# C\n'};
    const head = {'new.md': '# A\n', 'more.md': '# D\n', 'same.md': '# C\n'};
    const texts = [{path: 'pull-request:title', text: 'docs: more'}];
    const {change} = await check(base, head, {renames: new Map([['old.md', 'new.md']]), changed: new Set(['more.md']), texts});
    expect([change?.added, change?.deleted]).toEqual([['more.md'], ['gone.md']]);
  });

  test.each([
    ['# 三四\n\nab `code` 五六七八\n', 6 / 8],
    ['# Title\n', 0],
    ['', 0],
  ])('measures how much of the prose of %j is Chinese', async (text, share) => {
    const {change} = await check({}, {'a.md': text, 'b.md': '# 三\n'}, {changed: new Set(['a.md'])});
    expect(change?.hanShare).toBe(share);
  });

  test('reads no scripts where their rule is off', async () => {
    const off = {...preflight, severities: {'script/syntax': 'off' as const}};
    const {change} = await check({}, {'a.md': `# A\n${fence('echo a')}`}, {changed: new Set(['a.md']), conventions: off});
    expect(change?.scripts).toEqual({parsed: 0, of: 0});
  });
});
