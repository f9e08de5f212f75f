import {describe, expect, test} from 'vitest';
import {startDocs, TOKENS, type TokenName} from './docs-world.ts';
import {LARGE, TABLE} from './table-world.ts';

const docs = await startDocs(TABLE);
const large = await startDocs(LARGE);

interface Row {
  readonly pull: number;
  readonly shape?: 'head';
  readonly outcome: 'success' | 'failure';
  readonly counts: string;
  readonly annotations: readonly string[];
  /** What a run without a token says instead. */
  readonly unasked?: Pick<Row, 'counts' | 'annotations'>;
  /** Whether the run has a reason to ask GitHub. */
  readonly asks?: boolean;
}

const GONE =
  'error docs/addon-restart-guide.md:10:13 link/missing-target: Link target `docs/gone.md` does not exist | Correct the path, or remove the link';
const nowhere = (name: string, column: number) =>
  `error docs/addon-restart-guide.md:10:${column} reference/missing-document: Document \`${name}\` does not exist | Correct the name, or mark it as still to come: \`(TBD)\``;
const dangling = (line: number) =>
  `error docs/SKILL-INDEX.md:${line}:3 index/dangling-entry: Index entry \`docs/addon-backup-guide.md\` does not exist | Remove the entry, or correct its path`;

const ROWS: Readonly<Record<string, Row>> = {
  clean: {pull: 1, outcome: 'success', counts: '0/0/0 of 5', annotations: []},
  'new findings': {
    pull: 2,
    outcome: 'failure',
    counts: '2/1/0 of 5',
    annotations: [
      GONE,
      nowhere('addon-nowhere-guide.md', 52),
      'warning docs/addon-restart-guide.md:10:23 reference/unmarked-forward: Missing marker on `addon-network-guide.md`, which open pull request 20 adds | Add `(planned, PR #20)` after the name',
      'error: 2 errors, 1 warning, 0 infos in 5 documents and 1 commit',
    ],
    unasked: {
      counts: '3/0/0 of 5',
      annotations: [
        GONE,
        nowhere('addon-network-guide.md', 23),
        nowhere('addon-nowhere-guide.md', 52),
        'error: 3 errors, 0 warnings, 0 infos in 5 documents and 1 commit',
      ],
    },
    asks: true,
  },
  'only old findings': {pull: 3, outcome: 'success', counts: '0/0/0 of 5', annotations: []},
  'deleted document': {
    pull: 4,
    outcome: 'failure',
    counts: '4/0/0 of 4',
    annotations: [
      dangling(5),
      dangling(11),
      'error docs/addon-old-guide.md:10:5 reference/missing-document: Document `addon-backup-guide.md` does not exist | Correct the name, or mark it as still to come: `(TBD)`',
      'error docs/addon-restart-guide.md:8:20 link/missing-target: Link target `docs/addon-backup-guide.md` does not exist | Correct the path, or remove the link',
      'error: 4 errors, 0 warnings, 0 infos in 4 documents and 1 commit',
    ],
    asks: true,
  },
  rename: {pull: 5, outcome: 'success', counts: '0/0/0 of 5', annotations: []},
  'loosened config': {
    pull: 6,
    outcome: 'failure',
    counts: '1/0/1 of 5',
    annotations: [
      GONE,
      'notice .github/docs-curator.yml:1:1 tool/changed-config: Unexpected change of the configuration, expected the one of the base to judge this change | Read what it loosens before you merge',
      'error: 1 error, 0 warnings, 1 info in 5 documents and 1 commit',
    ],
    asks: true,
  },
  'merge conflict': {
    pull: 7,
    shape: 'head',
    outcome: 'failure',
    counts: '1/0/0 of 5',
    annotations: [
      'error README.md:3:21 link/missing-target: Link target `docs/list.md` does not exist | Correct the path, or remove the link',
      'error: 1 error, 0 warnings, 0 infos in 5 documents and 1 commit',
    ],
    asks: true,
  },
  'empty diff': {pull: 8, outcome: 'success', counts: '0/0/0 of 5', annotations: []},
  '3,000 files': {
    pull: 9,
    outcome: 'failure',
    counts: '1/0/0 of 3001',
    annotations: [
      'error notes/2999.md:3:5 link/missing-target: Link target `notes/missing-picture.png` does not exist | Correct the path, or remove the link',
      'error: 1 error, 0 warnings, 0 infos in 3001 documents and 1 commit',
    ],
  },
};

const TOKEN_NAMES = Object.keys(TOKENS) as TokenName[];

describe.each(Object.entries(ROWS))('%s', (_, row) => {
  test.each(TOKEN_NAMES)('with the token %s', async (token) => {
    const {check} = row.pull === 9 ? large : docs;
    const checked = await check(row.pull, {token, shape: row.shape ?? 'merge'});
    const isUnasked = token === 'nobody';
    const {counts, annotations} = (isUnasked ? row.unasked : undefined) ?? row;
    expect(checked).toMatchObject({annotations, counts, step: {outcome: row.outcome, exitCode: row.outcome === 'success' ? 0 : 1}});
    // Of each of the eight other pull requests the files, and nothing else.
    const listed = checked.operations.filter((operation) => operation === 'pulls/list-files').length;
    expect([checked.operations[0], listed]).toEqual(row.asks === true && !isUnasked ? ['pulls/list', 8] : [undefined, 0]);
  });
});

test('a second run on the same head says the same again', async () => {
  const [first, second] = [await docs.check(2), await docs.check(2)];
  expect(second.step).toEqual(first.step);
  expect(second.operations).toEqual(first.operations);
});

test('what the summary and the log of a pull request say', async () => {
  const {report, step} = await docs.check(4, {token: 'nobody'});
  expect(step.summary?.split('\n').slice(0, 9)).toEqual([
    '## docs-curator',
    '',
    '**4 errors, 0 warnings, 0 infos in 4 documents and 1 commit**',
    '',
    `Only findings that are new since \`${docs.shas.tip?.slice(0, 12)}\`.`,
    '',
    '### `docs/SKILL-INDEX.md`',
    '',
    `- **error** [5:3](https://github.com/guild/docs/blob/${report.head}/docs/SKILL-INDEX.md?plain=1#L5) Index entry \`docs/addon-backup-guide.md\` does not exist · \`index/dangling-entry\`  `,
  ]);
  expect(step.log).toContain(`4 errors, 0 warnings, 0 infos in 4 documents and 1 commit, new since ${docs.shas.tip?.slice(0, 12)}`);
  expect(report).toMatchObject({base: docs.shas.tip, head: await docs.github.git.resolve('refs/pull/4/merge')});
});

test('files of another pull request beyond those that GitHub lists are said to be unknown', async () => {
  const {annotations, operations, step} = await large.check(10);
  expect(annotations).toEqual([
    'warning tool/not-checked: pull-request:body:1: Not checked: there are more pull requests, or files in one, than are looked at, what became of the rest is not known',
  ]);
  expect([operations.length, step.outcome]).toEqual([31, 'success']);
});
