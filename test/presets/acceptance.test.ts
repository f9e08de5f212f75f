import {describe, expect, test} from 'vitest';
import {conventionsOf} from '../../src/config/presets/index.ts';
import {lint} from '../../src/core/lint.ts';
import {prepare} from '../../src/core/prepare.ts';
import {rules} from '../../src/rules/index.ts';
import {workspaceOf} from '../support/lint-files.ts';
import {GENERAL, INCIDENTS, RUNBOOKS} from './families.ts';

type Files = Readonly<Record<string, string>>;
type Preset = 'runbooks' | 'incidents' | 'general';

async function findingsOf(preset: Preset, files: Files): Promise<string[]> {
  const workspace = workspaceOf(files);
  const conventions = conventionsOf(preset);
  const {findings} = lint(workspace, conventions, rules, await prepare(workspace, conventions, rules));
  return findings.map(({path, line, ruleId, message}) => `${path}:${line} ${ruleId} ${message}`);
}

/** The files with one text exchanged for another, which must stand there once. */
function exchange(files: Files, path: string, before: string, after: string): Files {
  const text = files[path] ?? '';
  expect(text.split(before)).toHaveLength(2);
  return {...files, [path]: text.replace(before, () => after)};
}

/** A fault: the file, what stood there, what stands there now, and the one finding that follows. */
type Fault = readonly [name: string, path: string, before: string, after: string, finding: string];

const OPS = 'runbooks/ops-node-recovery.md';
const DECISIONS = 'docs/design-decisions.md';
const REPORT = 'docs/incidents/2026-04-probe-timeout.md';

const runbookFaults: readonly Fault[] = [
  [
    'an entry missing in the README',
    'runbooks/README.md',
    '- phase-02-storage.md -- disks and pools.\n',
    '',
    'runbooks/README.md:1 index/missing-entry',
  ],
  ['an entry of a document that is gone', 'runbooks/README.md', 'appendix-A-troubleshooting.md', 'appendix-B-versions.md', ''],
  ['a step that the document does not have', OPS, 'Repeat Step 1/2', 'Repeat Step 1/9', `${OPS}:52 reference/unknown-section`],
  [
    'a section of another document that it does not have',
    'runbooks/phase-02-storage.md',
    'Section 2 for',
    'Section 7 for',
    'runbooks/phase-02-storage.md:11 reference/unknown-section',
  ],
  [
    'an END that is missing',
    OPS,
    `sleep 30\n} )\n${'-'.repeat(72)}\nEND runbook block\n${'-'.repeat(72)}\n`,
    'sleep 30\n} )\n',
    `${OPS}:20 script/block-markers`,
  ],
  ['a name of a block that repeats', OPS, 'block: import the pool', 'block: power on', `${OPS}:37 script/block-markers`],
  ['a script that does not parse', OPS, '|| true\n  done', '|| true', `${OPS}:39 script/syntax`],
  ['an id that nothing defines', 'runbooks/phase-01-network.md', 'D-001', 'D-099', 'runbooks/phase-01-network.md:7 reference/unknown-id'],
  [
    'a phase that does not exist',
    'runbooks/phase-01-network.md',
    'phase-02',
    'phase-07',
    'runbooks/phase-01-network.md:11 reference/unknown-id',
  ],
  [
    'a decision that does not say who superseded it',
    DECISIONS,
    'Superseded by D-003.',
    'Said once.',
    `${DECISIONS}:17 reference/not-reciprocal`,
  ],
  [
    'a proposal without its line',
    DECISIONS,
    'STATUS: PROPOSED (decision pending). Recorded 2026-03-02.\n\n',
    '',
    `${DECISIONS}:25 reference/unknown-id`,
  ],
  ['a row out of order', DECISIONS, '| 2026-03-02 | D-004', '| 2026-01-02 | D-004', `${DECISIONS}:7 structure/chronology`],
  [
    'a status that says nothing',
    'runbooks/phase-02-storage.md',
    'Status: DRAFT',
    'Status: fine',
    'runbooks/phase-02-storage.md:3 metadata/invalid-value',
  ],
  [
    'a status that is missing',
    'runbooks/phase-01-network.md',
    'Status: AS-EXECUTED-VERIFIED 2026-02-10.\n\n',
    '',
    'runbooks/phase-01-network.md:1 metadata/missing-block',
  ],
  ['a dash that is not ASCII', OPS, '# Recover a node', '# Recover a node — fast', `${OPS}:1 structure/charset`],
  [
    'a section number that is left out',
    'runbooks/phase-02-storage.md',
    '## 1. Pools',
    '## 2. Pools',
    'runbooks/phase-02-storage.md:9 structure/sections',
  ],
  [
    'a runbook that is named and does not exist',
    'runbooks/phase-02-storage.md',
    'See ops-node-recovery Section 2',
    'See `ops-disk-recovery.md`',
    'runbooks/phase-02-storage.md:11 reference/missing-document',
  ],
];

const incidentFaults: readonly Fault[] = [
  ['a status that claims too much', REPORT, '已修复 (部分)', '已修复', `${REPORT}:6 metadata/item-state`],
  ['a status of another vocabulary', REPORT, '已修复 (部分)', '搞定', `${REPORT}:6 metadata/invalid-value`],
  ['a path that does not exist', REPORT, '`pkg/probe/cache.go`', '`pkg/probe/store.go`', `${REPORT}:46 reference/missing-path`],
  ['a date in another form', REPORT, '2026-04-12', '12.4.2026', `${REPORT}:3 metadata/invalid-value`],
  ['a severity that is none', REPORT, 'Medium', '中', `${REPORT}:5 metadata/invalid-value`],
  ['a field that is missing', REPORT, '**影响范围**: 安装器  \n', '', `${REPORT}:3 metadata/missing-field`],
  ['a section that is missing', REPORT, '## 根因分析', '## 分析', `${REPORT}:1 structure/sections`],
  ['a time out of order', REPORT, '| 10:40 |', '| 09:40 |', `${REPORT}:55 structure/chronology`],
  ['a script that does not parse', REPORT, '/version  # 正常', "/version'", `${REPORT}:18 script/syntax`],
];

const generalFaults: readonly Fault[] = [
  [
    'a link to a file that is not there',
    'docs/guide.md',
    '[reference](reference.md)',
    '[reference](references.md)',
    'docs/guide.md:5 link/missing-target',
  ],
  ['a link to a heading that is not there', 'README.md', '#set-up', '#setup', 'README.md:3 link/missing-fragment'],
  [
    'a document that is named and does not exist',
    'README.md',
    '`docs/reference.md`',
    '`docs/references.md`',
    'README.md:3 reference/missing-document',
  ],
  ['a script that does not parse', 'README.md', 'npm install', 'npm install "x', 'README.md:6 script/syntax'],
  [
    'a signature of a tool',
    'docs/guide.md',
    '# Guide\n',
    '# Guide\n\n🤖 Generated with Claude Code\n',
    'docs/guide.md:3 attribution/document',
  ],
];

const families: readonly (readonly [Preset, Files, readonly Fault[]])[] = [
  ['runbooks', RUNBOOKS, runbookFaults],
  ['incidents', INCIDENTS, incidentFaults],
  ['general', GENERAL, generalFaults],
];

describe.each(families)('%s', (preset, files, faults) => {
  test('is silent where everything is right', async () => {
    expect(await findingsOf(preset, files)).toEqual([]);
  });

  test.each(faults)('%s: exactly one finding', async (_name, path, before, after, finding) => {
    const found = await findingsOf(preset, exchange(files, path, before, after));
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([finding]);
  });
});

test('there are faults enough', () => {
  expect(families.flatMap(([, , faults]) => faults).length).toBeGreaterThanOrEqual(25);
});
