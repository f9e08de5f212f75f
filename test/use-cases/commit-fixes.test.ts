import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Finding} from '../../src/core/finding.ts';
import {listRuleIds} from '../../src/core/tool-rules.ts';
import {nameFixes} from '../../src/curator/fix-message.ts';
import {toPassReport} from '../../src/curator/to-pass-report.ts';
import {createClient} from '../../src/github/client.ts';
import {findOwnSignature, signatureOf} from '../../src/github/own-signature.ts';
import {findPulls} from '../../src/github/pulls.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import type {SourceContent} from '../../src/sources/source.ts';
import {checkPullRequest} from '../../src/use-cases/check-pull-request.ts';
import {commitFixes, type FixCommitRequest} from '../../src/use-cases/commit-fixes.ts';
import {openComparison} from '../../src/use-cases/open-comparison.ts';
import {buildRepository, GIT_ENVIRONMENT} from '../bed/fixtures/build-repository.ts';
import {type GitHub, startGitHub} from '../bed/github/server.ts';
import {SCENARIO} from '../e2e/pull-request/scenario-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'commit-fixes-'));
const R = {owner: 'guild', repo: 'docs'};
let github: GitHub;
let shas: Readonly<Record<string, string>>;
const path = join(folder, 'origin.git');

beforeAll(async () => {
  const {repository, pulls} = SCENARIO;
  const heads = Object.fromEntries(pulls.map(({number}) => [`refs/pull/${number}/head`, `p${number}`]));
  // The head is the first commit alone, on a branch of its own.
  ({shas} = await buildRepository(path, {...repository, refs: {...heads, 'refs/heads/first': 'p72', ...repository.refs}}));
  github = await startGitHub({repository: path, owner: R.owner, name: R.repo, pulls, tokens: {token: {kind: 'write'}}});
});
afterAll(async () => {
  await github.stop();
  rmSync(folder, {recursive: true, force: true});
  expect(github.violations).toEqual([]);
});

const client = () => createClient({token: 'token', apiUrl: github.url, retryAfterBaseMilliseconds: 1, isPaced: false});

/** What the check of pull request 72 comes to, and a request to fix some of it. */
async function prepare(sha: string) {
  const comparison = await openComparison({start: path, base: shas.start ?? '', head: sha, config: null, ruleIds: listRuleIds(rules)});
  const [base, content, parse] = [await comparison.read('base'), await comparison.read('head'), await createParser('satteri')];
  const {pulls} = await findPulls(client(), R, [], 72);
  const check = (head: SourceContent) =>
    checkPullRequest({
      ...comparison,
      base,
      head,
      root: '',
      rules,
      parse,
      today: '2026-05-05',
      texts: [],
      findPulls: async () => ({pulls, unchecked: []}),
    });
  const {report, describeChange} = await check(content);
  if (!describeChange) throw new Error('Nothing was compared');
  const context = {
    head: sha,
    base: shas.start ?? '',
    prefix: '',
    change: describeChange(),
    attribution: comparison.conventions.attribution,
  };
  const relint = async (changed: SourceContent): Promise<readonly Finding[]> => (await check(changed)).report.findings;
  const request: Omit<FixCommitRequest, 'chosen' | 'kinds'> = {
    client: client(),
    head: {repository: R, branch: 'first', sha},
    isWritable: true,
    content,
    root: '',
    relint,
    nameCommit: (fixed) =>
      nameFixes(
        '[style-harmonize]',
        fixed.map(({ruleId}) => ruleId),
        ['F1', 'F3'],
      ),
    author: signatureOf({id: 583, login: 'writer', name: 'Wanda <Writer>\n'}),
    committer: await findOwnSignature(client()),
    date: '2026-05-05T10:00:00Z',
  };
  return {findings: toPassReport(report, context).findings, request};
}

const git = (...args: string[]) => execFileSync('git', ['-C', path, ...args], {env: GIT_ENVIRONMENT, encoding: 'utf8'});
const countOf = (all: readonly {ruleId: string}[]) => {
  const counts: Record<string, number> = {};
  for (const {ruleId} of all) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
};

const messageOf = (revision: string) => git('log', '-1', '--format=%an <%ae>%n%cn <%ce>%n%B', revision).trim().split('\n');
const PEOPLE = [
  'Wanda Writer <583+writer@users.noreply.github.com>',
  'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
];

test('without ids what leaves the meaning alone, with ids the rest; one commit each, and nothing else changes', async () => {
  const first = await prepare(shas.p72 ?? '');
  const found = {'metadata/new-document-status': 1, 'index/missing-entry': 2};
  expect(countOf(first.findings)).toEqual({...found, 'reference/unmarked-forward': 2, 'reference/not-clickable': 2});
  const safe = await commitFixes({...first.request, chosen: first.findings, kinds: 'safe'});
  expect(safe).toMatchObject({kind: 'committed', withdrawn: []});
  expect(countOf(safe.fixed)).toEqual({'reference/unmarked-forward': 2, 'reference/not-clickable': 2});
  expect(messageOf('first')).toEqual([...PEOPLE, '[style-harmonize] docs-curator: mark 2 forward references, link 2 references (F1 F3)']);
  // What is shown where nothing can be committed is what was committed here.
  expect(
    git('diff', '--abbrev=7', shas.p72 ?? '', 'first')
      .replace(/^index .*\n/gmu, '')
      .replace(/(?<=^@@ .* @@).*/gmu, ''),
  ).toBe(safe.patch);
  const second = await prepare(git('rev-parse', 'first').trim());
  const asked = await commitFixes({...second.request, chosen: second.findings, kinds: 'all'});
  expect({kind: asked.kind, fixed: countOf(asked.fixed)}).toEqual({kind: 'committed', fixed: found});
  expect(messageOf('first')[2]).toBe('[style-harmonize] docs-curator: add 2 index entries, correct 1 status (F1 F3)');
  const third = await prepare(git('rev-parse', 'first').trim());
  expect(third.findings).toEqual([]);
  expect(git('rev-list', '--count', `${shas.p72}..first`).trim()).toBe('2');
});

test('nothing chosen is nothing to commit, and a head that moved is not written over', async () => {
  const {findings, request} = await prepare(shas.p72 ?? '');
  const tip = git('rev-parse', 'first').trim();
  expect(await commitFixes({...request, chosen: [], kinds: 'all'})).toMatchObject({kind: 'nothing', patch: ''});
  expect(await commitFixes({...request, chosen: findings, kinds: 'all'})).toMatchObject({kind: 'moved', head: tip});
  expect(git('rev-parse', 'first').trim()).toBe(tip);
});

test('a byte order mark and line ends stay', async () => {
  const guide = 'docs/addon-runtime-contract-preflight-guide.md';
  const text = git('show', `${shas.p72}:${guide}`).replaceAll('\n', '\r\n');
  const person = {name: 'Ada', email: 'ada@example.com', date: '2026-05-05T09:00:00Z'};
  const blob = await github.git.writeBlob(Buffer.from(`\uFEFF${text}`));
  const folder = git('ls-tree', `${shas.p72}:docs`).replace(/[0-9a-f]{40}(?=\taddon-runtime)/u, blob);
  const docs = await github.git.text(['mktree'], folder);
  const tree = await github.git.text(['mktree'], `040000 tree ${docs.trim()}\tdocs\n`);
  const sha = await github.git.writeCommit(tree.trim(), [shas.start ?? ''], 'docs: other line ends', person, person);
  git('update-ref', 'refs/heads/first', sha);
  const {findings, request} = await prepare(sha);
  const outcome = await commitFixes({...request, chosen: findings, kinds: 'safe'});
  expect(outcome.kind).toBe('committed');
  const after = (await github.git.blob(git('rev-parse', `first:${guide}`).trim())).toString();
  expect(after.startsWith('\uFEFF# Runtime')).toBe(true);
  expect(after).not.toMatch(/[^\r]\n/u);
  expect(after.split('\r\n').filter((line, index) => line !== `\uFEFF${text}`.split('\r\n')[index])).toHaveLength(outcome.fixed.length);
});
