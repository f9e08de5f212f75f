import {describe, expect, test} from 'vitest';
import {type Checked, listAccepted, startDocs} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

/** Each line of the guide under check, and what is to be said of it with the other pull requests as they are below. */
const ROWS = [
  ['N open, adds exactly that', '`addon-network-guide.md` (planned, PR #70)', 'accepted: pull request 70, open'],
  [
    'N open, adds it in another directory',
    '`docs/addon-storage-guide.md` (planned, PR 71)',
    'error reference/expired-forward: Unexpected name `docs/addon-storage-guide.md`, expected `guides/addon-storage-guide.md`, which pull request 71 adds',
    '`../guides/addon-storage-guide.md` (planned, PR 71)',
  ],
  [
    'another open pull request adds it',
    '`addon-network-guide.md`（PR #72 待 land）',
    'error reference/expired-forward: Unexpected pull request 72 in the marker, expected 70, which adds `addon-network-guide.md`',
    '`addon-network-guide.md`（PR #70 待 land）',
  ],
  [
    'N open, nobody adds it',
    '`addon-a-guide.md` (planned, PR #73)',
    'error reference/expired-forward: Unexpected forward marker: pull request 73 does not add `addon-a-guide.md`',
  ],
  [
    'N a draft, nobody adds it',
    '`addon-b-guide.md` (planned, PR #72)',
    'warning reference/expired-forward: Unexpected forward marker: pull request 72 does not add `addon-b-guide.md`',
  ],
  [
    'N merged, and it is there',
    '`addon-merged-guide.md` (planned, PR #74)',
    'error reference/stale-forward: Unexpected forward marker `planned, PR #74`: `docs/addon-merged-guide.md` exists',
    '[`addon-merged-guide.md`](addon-merged-guide.md)',
  ],
  [
    'N merged, and it is not there',
    '`addon-c-guide.md` (planned, PR #74)',
    'error reference/expired-forward: Unexpected forward marker: pull request 74 was merged without the document',
  ],
  [
    'N closed without a merge',
    '`addon-d-guide.md` (planned, PR #76)',
    'error reference/expired-forward: Unexpected forward marker: pull request 76 was closed without a merge',
  ],
  [
    'N an issue',
    '`addon-e-guide.md` (planned, #77)',
    'error reference/expired-forward: Unexpected forward marker: there is no pull request 77',
  ],
  [
    'N nothing at all',
    '`addon-f-guide.md` (planned, PR #9999)',
    'error reference/expired-forward: Unexpected forward marker: there is no pull request 9999',
  ],
  [
    'no number, and an open pull request adds it',
    '`addon-network-guide.md` (TBD)',
    'info reference/unmarked-forward: Missing number in the marker on `addon-network-guide.md`: open pull request 70 adds it',
    '`addon-network-guide.md` (planned, PR #70)',
  ],
  [
    'no number, and it is there',
    '`addon-merged-guide.md` (TBD)',
    'error reference/stale-forward: Unexpected forward marker `TBD`: `docs/addon-merged-guide.md` exists',
    '[`addon-merged-guide.md`](addon-merged-guide.md)',
  ],
  ['no number, and nobody adds it', '`addon-g-guide.md` (TBD)', 'accepted: marker `TBD`'],
  [
    'no marker, and one open pull request adds it',
    '`addon-network-guide.md`',
    'warning reference/unmarked-forward: Missing marker on `addon-network-guide.md`, which open pull request 70 adds',
    '`addon-network-guide.md` (planned, PR #70)',
  ],
  ['no marker, and nobody adds it', '`addon-h-guide.md`', 'error reference/missing-document: Document `addon-h-guide.md` does not exist'],
  [
    'a link to what only an open pull request adds',
    '[network](addon-network-guide.md)',
    'error link/missing-target: Link target `docs/addon-network-guide.md` does not exist',
    '`addon-network-guide.md` (planned, PR #70)',
  ],
  ['one that itself plans this one', '`addon-there-guide.md` (planned, PR #80)', 'accepted: pull request 80, open'],
] as const;

const NAMES = ['addon-merged-guide.md'];
const docs = await startDocs({
  repository: {
    commits: [
      {mark: 'before', on: 'main', message: 'docs: begin\n', files: {'docs/SKILL-INDEX.md': index()}},
      {
        mark: 'start',
        on: 'main',
        message: 'docs: merged (#74)\n',
        files: {
          'docs/SKILL-INDEX.md': index(...NAMES),
          'docs/addon-merged-guide.md': guide('Merged', 'Plans `addon-d-guide.md` (planned, PR #76) and `addon-network-guide.md`.'),
        },
      },
      {
        mark: 'p74',
        on: 'topic-74',
        parents: ['before'],
        message: 'docs: merged\n',
        files: {'docs/addon-merged-guide.md': guide('Merged', 'Words.')},
      },
      headOf(1, {
        files: {
          'docs/SKILL-INDEX.md': index('addon-here-guide.md', ...NAMES),
          'docs/addon-here-guide.md': guide('Here', ROWS.map(([, line]) => line).join('\n\n')),
        },
      }),
      headOf(70, {files: {'docs/addon-network-guide.md': guide('Network', 'Wires.')}}),
      headOf(71, {files: {'guides/addon-storage-guide.md': guide('Storage', 'Disks.')}}),
      headOf(72, {files: {'README.md': '# Docs\n'}}),
      headOf(73, {files: {'README.md': '# The docs\n'}}),
      headOf(76, {files: {'docs/addon-d-guide.md': guide('D', 'Words.')}}),
      headOf(80, {
        files: {
          'docs/SKILL-INDEX.md': index(...NAMES, 'addon-there-guide.md'),
          'docs/addon-there-guide.md': guide('There', 'See `addon-here-guide.md` (planned, PR #1).'),
        },
      }),
    ],
  },
  pulls: [
    ...[1, 70, 71, 73, 80].map((number) => pull(number)),
    pull(72, {draft: true}),
    pull(74, {mergedAs: 'start'}),
    pull(76, {isClosed: true}),
  ],
});
const one = docs.github.state.issues.get(70);
if (one) docs.github.state.issues.set(77, {...one, number: 77, pull: null});

const lineOf = (row: number) => 8 + 2 * row;
const path = 'docs/addon-here-guide.md';

/** What a report says of a row: its finding, or what it accepted. */
function saidOf({report}: Checked, row: number): string[] {
  const isHere = (place: {path: string; line: number}) => place.path === path && place.line === lineOf(row);
  return [
    ...report.findings.filter(isHere).map(({severity, ruleId, message}) => `${severity} ${ruleId}: ${message}`),
    ...report.accepted.filter(isHere).map(({evidence}) => `accepted: ${evidence}`),
  ];
}

/** The line of a row after the fix of its finding; null without one. */
function fixedLine({report}: Checked, row: number): string | null {
  const [, line] = ROWS[row] ?? [];
  const [fix] = report.findings.flatMap((finding) =>
    finding.path === path && finding.line === lineOf(row) && finding.fix ? [finding.fix] : [],
  );
  if (!fix || line === undefined) return null;
  const text = guide('Here', ROWS.map((each) => each[1]).join('\n\n'));
  const fixed = [...fix.edits]
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, {start, end, text: word}) => all.slice(0, start) + word + all.slice(end), text);
  return fixed.split('\n')[lineOf(row) - 1] ?? null;
}

const checked = await docs.check(1);

describe('a document that does not exist yet', () => {
  test.each(ROWS.map((row, index) => [row[0], index, row[2], row[3] ?? null] as const))('%s', (_, row, said, fixed) => {
    expect({said: saidOf(checked, row), fixed: fixedLine(checked, row)}).toEqual({said: [said], fixed});
  });

  test('the rows are all that is said', () => {
    expect(checked.report.findings.length + checked.report.accepted.length).toBe(ROWS.length);
    expect(checked.step.summary).toContain('3 forward declarations accepted.');
  });

  test('every open pull request is listed once, and every other number asked for once', () => {
    const {operations} = checked;
    const count = (name: string) => operations.filter((operation) => operation === name).length;
    expect([operations.length, count('pulls/list'), count('pulls/list-files'), count('pulls/get')]).toEqual([10, 1, 5, 4]);
  });

  test('the other half of a pair that plans each other', async () => {
    const {annotations, report} = await docs.check(80);
    expect(annotations).toEqual([]);
    expect(listAccepted({report})).toEqual(['docs/addon-there-guide.md:8 addon-here-guide.md: pull request 1, open']);
  });

  test('without a token markers are taken at their word, and a name without one is not there', async () => {
    const {operations, report} = await docs.check(1, {token: 'nobody'});
    expect(operations).toEqual([]);
    expect(new Set(report.accepted.map(({evidence}) => evidence.replace(/^marker `.+`, /u, '')))).toEqual(new Set(['not verified']));
    expect(report.findings.map(({ruleId, line}) => [line, ruleId])).toEqual([
      [18, 'reference/stale-forward'],
      [30, 'reference/stale-forward'],
      [34, 'reference/missing-document'],
      [36, 'reference/missing-document'],
      [38, 'link/missing-target'],
    ]);
  });

  test('what became of others since is no doing of a change that leaves the text alone', async () => {
    // The base plans a document of a pull request that was closed, and names one that another adds.
    const {operations, report} = await docs.check(73);
    expect({findings: report.findings, accepted: report.accepted, operations}).toEqual({findings: [], accepted: [], operations: []});
  });
});
