import {describe, expect, test} from 'vitest';
import {scrub} from '../../../src/core/scrub.ts';
import {createParser} from '../../../src/parsers/parse-facts.ts';
import {preflight} from '../../support/conventions.ts';
import {type Checked, type DocsDescription, listFindings, startDocs} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

const NAME = 'addon-kb-schema-version-preflight-guide.md';
const ON_MAIN = ['addon-chart-vs-kb-schema-skew-diagnosis-guide.md', 'addon-componentdefinition-upgrade-guide.md'];
const TRAILER = 'Co-Authored-By: Claude Opus 4.7 <noreply@anthropic.com>';
const SUBJECT = 'docs(kb-schema-preflight): three-layer preflight guide';
const ADA = {name: 'Ada Writer', email: 'ada@example.com'};
const LAPTOP = {name: 'ada', email: 'ada@Adas-MacBook-Air.local'};

const BODY = [
  '## Summary',
  'Evidence: `phase2-smoke/01-BLOCKER-2-VERIFICATION-FINAL.txt`. Commit body and PR text were scrubbed for attribution markers.',
  '## Test plan',
  '- [x] verified\n- [ ] joint-authored v2 extension',
  TRAILER,
].join('\n\n');

const added = {
  [`docs/${NAME}`]: guide('Schema', `See [skew](${ON_MAIN[0]}).`),
  'docs/SKILL-INDEX.md': index(...ON_MAIN, NAME),
};

const DESCRIPTION: DocsDescription = {
  repository: {
    commits: [
      {mark: 'root', on: 'main', message: 'docs: root\n', files: {LICENSE: 'x\n'}},
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {
          'docs/SKILL-INDEX.md': index(...ON_MAIN),
          ...Object.fromEntries(ON_MAIN.map((name) => [`docs/${name}`, guide(name, 'Words.')])),
        },
      },
      headOf(70, {message: `${SUBJECT}\n\nThree layers.\n\n${TRAILER}\n`, files: added}),
      // What the branch was before it was reworded: no ref of a checkout leads there.
      headOf(0, {
        mark: 'old',
        on: 'refs/lost/old',
        message: `${SUBJECT}\n\nThree layers.\n\n${TRAILER}\n`,
        files: added,
        date: '2026-02-01T00:00:00Z',
      }),
      {mark: 'elsewhere', on: 'refs/lost/elsewhere', parents: ['root'], message: `${SUBJECT}\n`, files: {'docs/a.txt': 'x\n'}},
      headOf(71, {message: `${SUBJECT}\n\nThree layers.\n`, files: added}),
      headOf(72, {message: `${SUBJECT}\n`, files: {...added, [`docs/${NAME}`]: guide('Schema', 'Other words.')}}),
      {mark: 'two', on: 'topic-73', parents: ['start'], message: 'docs: one\n', files: added},
      headOf(73, {parents: ['two'], message: 'docs: two\n', author: LAPTOP, files: {[`docs/${NAME}`]: guide('Schema', 'More.')}}),
    ],
  },
  pulls: [pull(70, {title: SUBJECT, body: BODY}), pull(71, {title: SUBJECT}), pull(72, {title: SUBJECT}), pull(73)],
};
const docs = await startDocs(DESCRIPTION);
const {p70 = '', p71 = '', p72 = '', p73 = '', old = '', elsewhere = ''} = docs.shas;
const parse = await createParser();

const TASK = 'info pull-request:body:8 pull-request/open-tasks: Unexpected open task `joint-authored v2 extension`, expected it done';
const inCommit = (sha: string) => [
  `error commit:${sha}:5 attribution/commit: Unexpected attribution trailer, line 5 of commit ${sha.slice(0, 7)}`,
  `warning commit:${sha}:5 attribution/squash-forecast: Unexpected co-author in a squash merge, copied from line 5 of commit ${sha.slice(0, 7)}`,
];
const IN_BODY = 'error pull-request:body:10 attribution/pull-request: Unexpected attribution trailer, line 10 of the pull request body';

/** Everything that GitHub shows of a run. */
const shown = ({step, annotations}: Checked) => [...step.log, ...annotations, step.summary ?? '', JSON.stringify(step.outputs)].join('\n');

describe('a pull request whose body and commit carry a trailer', () => {
  test('pass 1: both are found, with the way to mend the commit, and no marker is shown', async () => {
    const checked = await docs.check(70);
    expect(listFindings(checked)).toEqual([...inCommit(p70), TASK, IN_BODY]);
    expect(checked.step.outcome).toBe('failure');
    expect(checked.operations).toEqual([]);
    expect(shown(checked)).not.toMatch(/claude|anthropic|co-authored-by/iu);
    const commands = [
      'git fetch origin',
      'git switch topic-70',
      'git commit --amend',
      `docs-curator commits origin/main..HEAD --old-tip ${p70.slice(0, 12)}`,
      `git push --force-with-lease=topic-70:${p70} origin topic-70`,
    ];
    for (const command of commands) expect(checked.step.summary).toContain(`\n${command}\n`);
  });

  test('pass 2: the body is scrubbed, the commit is still there and fails the run', async () => {
    const {text} = scrub(BODY, preflight.attribution, parse);
    const checked = await docs.check(70, {event: {body: text}});
    expect(listFindings(checked)).toEqual([...inCommit(p70), TASK]);
    expect(checked.step.outcome).toBe('failure');
  });

  test('pass 3: the commit is reworded, and the run proves that no file has changed', async () => {
    const proof = (sha: string) => `same files: ${sha.slice(0, 12)} and ${p71.slice(0, 12)} have equal trees`;
    for (const [before, operations] of [
      [old, ['git/get-commit', 'git/get-commit']],
      [p70, []],
    ] as const) {
      const checked = await docs.check(71, {before});
      expect(listFindings(checked)).toEqual([]);
      expect(checked.step.outcome).toBe('success');
      expect(checked.operations).toEqual(operations);
      expect(checked.step.log).toContain(proof(before));
      expect(checked.step.summary).toContain(proof(before));
    }
  });

  test('a rewrite that changed a file is told from one that did not', async () => {
    for (const [before, operations] of [
      [old, ['git/get-commit', 'git/get-commit', 'repos/compare-commits-with-basehead', 'git/get-tree', 'git/get-tree']],
      [p70, []],
    ] as const) {
      const checked = await docs.check(72, {before});
      expect(checked.step.log).toContain(`other files: 1 file differs between ${before.slice(0, 12)} and ${p72.slice(0, 12)}`);
      expect(checked.step.log).toContain(`  docs/${NAME}`);
      expect(checked.operations).toEqual(operations);
    }
    const blind = await docs.check(72, {before: old, token: 'nobody'});
    expect(blind.step.log).toContain(`not compared: the files of ${old.slice(0, 12)} and ${p72.slice(0, 12)}`);
  });

  test('a branch that was moved to a newer base is not compared', async () => {
    const {step, operations} = await docs.check(72, {before: elsewhere});
    expect(step.log.filter((line) => /files:|compared:/u.test(line))).toEqual([]);
    expect(operations).toEqual(['git/get-commit', 'git/get-commit', 'repos/compare-commits-with-basehead']);
  });

  test('a push that only adds commits is no rewrite', async () => {
    const {step, operations} = await docs.check(73, {before: docs.shas.two ?? ''});
    expect(step.log.filter((line) => /files:|compared:/u.test(line))).toEqual([]);
    expect(operations).toEqual(['pulls/list-commits']);
  });
});

test('the address of a laptop will be credited by a squash', async () => {
  docs.github.state.users.set('writer', {id: 9001, login: 'writer', type: 'User', emails: [ADA.email]});
  expect(listFindings(await docs.check(73))).toEqual([
    `warning commit:${p73}:1 attribution/squash-forecast: Unexpected co-author \`ada\` in a squash merge, from the machine's address on commit ${p73.slice(0, 7)}`,
  ]);
});
