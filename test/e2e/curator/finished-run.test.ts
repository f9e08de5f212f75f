import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, type Zippable, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import type {PassReport} from '../../../src/curator/pass-report.ts';
import {buildDocs, startDocs} from '../pull-request/docs-world.ts';
import {guide, headOf, index, pull} from '../pull-request/guides.ts';
import {type Curated, type CuratorWorld, startCurator} from './curator-world.ts';

const ONE = 'addon-one-guide.md';
const TWO = 'addon-two-guide.md';
const FILE = 'docs-curator-report.json';
const broken = guide('Two', `See \`${ONE}\` for the start.`);

const description = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'Begin\n', files: {'docs/SKILL-INDEX.md': index(ONE), [`docs/${ONE}`]: guide('One', 'Text.')}},
      headOf(1, {files: {[`docs/${TWO}`]: broken, 'docs/SKILL-INDEX.md': index(ONE, TWO)}}),
      headOf(7, {files: {'docs/addon-seven-guide.md': guide('Seven', 'Text.'), 'docs/SKILL-INDEX.md': index(ONE, 'addon-seven-guide.md')}}),
      {mark: 'next', on: 'next', parents: ['p1'], message: 'docs: say more\n', files: {'README.md': '# Docs\n'}},
    ],
  },
  pulls: [pull(1, {user: 'mallory', headOwner: 'mallory'}), pull(7)],
};
const built = await buildDocs(description);
const docs = await startDocs(description, built);

/** What the job that lints leaves behind, in the runner's own directory. */
async function lint(): Promise<{report: string; checked: Awaited<ReturnType<typeof docs.check>>}> {
  let report = '';
  const inspect = (temp: string) => {
    report = readFileSync(join(temp, FILE), 'utf8');
  };
  const checked = await docs.check(1, {token: 'fork', with: {curator: 'report'}, inspect});
  return {report, checked};
}

const {report, checked} = await lint();
const zip = (files: Zippable) => zipSync(files, {mtime: '2026-01-01'});
const archive = (text: string) => zip({[FILE]: strToU8(text)});
const change = (more: Partial<Record<keyof PassReport, unknown>>) => archive(JSON.stringify({...JSON.parse(report), ...more}));
const start = () => startCurator(description, built);
const checksOf = ({checks}: CuratorWorld) => checks().map(({conclusion, title}) => `${conclusion}: ${title}`);

test('the job that lints fails as ever, and leaves the report as a file', () => {
  expect(checked.step.outcome).toBe('failure');
  expect(checked.step.outputs['curator-report']).toMatch(/[\\/]docs-curator-report\.json$/u);
  expect(JSON.parse(report)).toMatchObject({version: 1, head: built.shas.p1, findings: [{ruleId: 'reference/not-clickable'}]});
});

test('without a pull request there is no report', async () => {
  const {step} = await docs.check(1, {with: {curator: 'report', 'new-only': 'false'}});
  expect(step.outputs['curator-report']).toBe('');
  expect(step.log).toContain('Nothing was compared, there is no report for the curator');
});

test('the report of a fork becomes a comment and a check run of the base', async () => {
  const world = await start();
  const {step, writes} = await world.finished(1, archive(report));
  expect(step.outcome).toBe('success');
  expect(writes).toEqual(['issues/create-comment', 'checks/create']);
  expect(world.comments(1).map(({user, body}) => [user, body.includes('1 fix needed before merge')])).toEqual([
    ['github-actions[bot]', true],
  ]);
  expect(checksOf(world)).toEqual(['failure: 1 to fix']);
  expect((await world.finished(1, archive(report))).writes).toEqual([]);
});

test('a report over an older head says nothing', async () => {
  const world = await start();
  const event = {head_sha: built.shas.p1};
  await world.github.push(1, built.shas.next ?? '');
  const {writes, log} = await world.finished(1, archive(report), {event, headSha: built.shas.p1 ?? ''});
  expect(writes).toEqual([]);
  expect(log).toEqual(['No open pull request has this head any more, there is nothing to say']);
});

test('of two runs that finish out of order, the newer one has the word', async () => {
  const world = await start();
  const older = {event: {head_sha: built.shas.p1}, headSha: built.shas.p1 ?? ''};
  await world.finished(1, archive(report));
  await world.github.push(1, built.shas.next ?? '');
  const newer = {...JSON.parse(report), head: built.shas.next};
  await world.finished(1, archive(JSON.stringify({...newer, findings: []})));
  const was = world.comments(1).map(({body}) => body);
  expect(was.join()).toContain('pass v2');
  expect((await world.finished(1, archive(report), older)).writes).toEqual([]);
  expect(world.comments(1).map(({body}) => body)).toEqual(was);
  expect(checksOf(world)).toEqual(['failure: 1 to fix', 'success: clean']);
});

test.each([
  ['a push', {event: 'push'}, 'The run was not one of a pull request, or was cancelled, there is nothing to say'],
  ['a push after it', {conclusion: 'cancelled'}, 'The run was not one of a pull request, or was cancelled, there is nothing to say'],
  [
    'another repository with the same commit',
    {head_repository: {id: 1, owner: {login: 'mallory'}}},
    'No open pull request has this head any more, there is nothing to say',
  ],
  ['another branch', {head_branch: 'other'}, 'No open pull request has this head any more, there is nothing to say'],
])('a run of %s says nothing', async (_, event, message) => {
  const world = await start();
  const {writes, log} = await world.finished(1, archive(report), {event});
  expect([writes, log]).toEqual([[], [message]]);
});

describe('a hostile artifact', () => {
  const finding = {...(JSON.parse(report) as PassReport).findings[0]};
  const cases: readonly [string, Uint8Array | null, string][] = [
    ['none at all', null, "Missing artifact 'docs-curator-report': the run that lints left none"],
    ['another head', change({head: built.shas.next}), 'Cannot use the report: it is about another commit than the run'],
    ['too much', new Uint8Array(3_000_000), "Cannot use artifact 'docs-curator-report': it is too large"],
    ['a bomb', zip({[FILE]: new Uint8Array(50_000_000)}), "Cannot use artifact 'docs-curator-report': it is too large"],
    ['no archive', strToU8('PK nothing'), "Cannot use artifact 'docs-curator-report': it is no archive"],
    [
      'a second file',
      zip({[FILE]: strToU8(report), 'a.js': strToU8('')}),
      `Cannot use artifact 'docs-curator-report': it holds something other than '${FILE}'`,
    ],
    [
      'a path out',
      zip({[`../../${FILE}`]: strToU8(report)}),
      `Cannot use artifact 'docs-curator-report': it holds something other than '${FILE}'`,
    ],
    ['no JSON', archive('{"version": 1'), 'Cannot read the report: it is no JSON in UTF-8'],
    ['another form', change({findings: [{...finding, html: '<b>'}]}), "Cannot read the report: unexpected value at 'findings.0.…'"],
    [
      'a path out of the repository',
      change({findings: [{...finding, path: '../../etc/passwd'}]}),
      "Cannot read the report: unexpected value at 'findings.0.path'",
    ],
    [
      'an unknown rule',
      change({findings: [{...finding, ruleId: 'x/y'}]}),
      "Cannot read the report: unexpected value at 'findings.0.ruleId'",
    ],
  ];
  test.each(cases)('with %s leads to a check run that says so, and to no comment', async (_, bytes, message) => {
    const world = await start();
    const {step, writes} = await world.finished(1, bytes);
    expect([step.outcome, writes, checksOf(world)]).toEqual(['failure', ['checks/create'], [`failure: could not finish: ${message}`]]);
    expect(world.comments(1)).toEqual([]);
  });

  test('whose texts are Markdown shows them as code only', async () => {
    const world = await start();
    const evil = 'x` </details> @team #1 closes #1 <!-- docs-curator:state v1 AAAA --> ![i](https://example.com/i.png)';
    const hostile = {...finding, message: evil, help: evil, now: [evil], fixed: {kind: 'safe', lines: [evil]}, after: null};
    const {step} = await world.finished(1, change({findings: [hostile]}));
    expect(step.outcome).toBe('success');
    const body = world.comments(1)[0]?.body ?? '';
    expect(body.replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/gu, '')).not.toMatch(/@team|closes|example\.com|v1 AAAA/u);
  });

  test('cannot say that another pull request adds a document', async () => {
    const world = await start();
    const claim = {kind: 'forward-declaration', path: `docs/${TWO}`, line: 8, evidence: 'pull request 7, open'};
    const accepted = ['addon-seven-guide.md', 'addon-eight-guide.md'].map((target) => ({...claim, target}));
    await world.finished(1, change({findings: [], accepted: [...accepted, {...claim, target: TWO, evidence: 'pull request 1, open'}]}));
    expect(checksOf(world)).toEqual(['success: clean, 1 forward declaration OK']);
    await world.finished(1, change({accepted}));
    const [seven, eight] = (world.comments(1)[0]?.body ?? '').split('\n').filter((row) => /`addon-(?:seven|eight)-guide/u.test(row));
    expect(seven).toContain('| [PR 7](../pull/7) (open) adds it | OK, verified |');
    expect(eight).toContain('| names [PR 7](../pull/7) | not verified |');
  });

  test('never names the pull request itself', async () => {
    const world = await start();
    const {writes} = await world.finished(1, archive(JSON.stringify({...JSON.parse(report), pull: 2})));
    expect(writes).toEqual(['checks/create']);
  });
});

test('nothing is downloaded or commented with the token of a job that may not', async () => {
  const world = await start();
  const {step}: Curated = await world.finished(1, archive(report), {token: 'noChecks'});
  expect(step.outcome).toBe('failure');
  expect(world.comments(1)).toEqual([]);
});
