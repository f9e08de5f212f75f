import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runtimes} from '../support/runtimes.ts';
import {installCommand, PROJECT} from './command-line.ts';

const run = installCommand();
const example = {cwd: join(PROJECT, 'examples/preflight-docs')};

/** What the example repository was written to show: each defect once, and nothing for any of the twins beside them. */
const FINDINGS = [
  'docs/SKILL-INDEX.md:5:1 index/missing-entry error',
  'docs/SKILL-INDEX.md:12:3 index/dangling-entry error',
  'docs/SKILL-INDEX.md:30:1 index/missing-entry error',
  'docs/SKILL-INDEX.md:44:3 index/entry-not-clickable error',
  'docs/SKILL-INDEX.md:46:1 index/missing-entry error',
  'docs/addon-Quota_limits-guide.md:1:1 structure/file-name warning',
  'docs/addon-backup-retention-guide.md:4:5 metadata/missing-field error',
  'docs/addon-log-collection-guide.md:6:30 metadata/vague-value warning',
  'docs/addon-metrics-exporter-guide.md:15:1 structure/title error',
  'docs/addon-node-drain-guide.md:22:1 script/unclosed-fence error',
  'docs/addon-parameter-reload-guide.md:12:30 reference/not-clickable error',
  'docs/addon-parameter-reload-guide.md:17:38 reference/missing-document error',
  'docs/addon-release-note-guide.md:22:1 attribution/document error',
  'docs/addon-restore-drill-guide.md:4:15 metadata/invalid-value error',
  'docs/addon-storage-resize-guide.md:13:18 link/missing-target error',
  'docs/addon-storage-resize-guide.md:17:87 link/missing-fragment error',
  'docs/addon-storage-resize-guide.md:22:47 link/case-mismatch error',
  'docs/addon-storage-resize-guide.md:23:25 link/outside-repository error',
  'docs/addon-switchover-drill-guide.md:11:1 structure/manual-anchor info',
  'docs/addon-switchover-drill-guide.md:17:8 reference/stale-forward error',
  'docs/addon-switchover-drill-guide.md:24:3 script/syntax error',
  'docs/addon-switchover-drill-guide.md:36:1 structure/manual-anchor info',
  'docs/addon-tls-rotation-guide.md:4:5 metadata/field-order warning',
  'docs/cases/mysql/mysql-binlog-purge-case.md:5:5 metadata/misplaced-block warning',
  'docs/cases/redis/redis-replica-lag-case.md:1:1 metadata/missing-block error',
  'docs/cases/redis/redis-replica-lag-case.md:1:1 reference/not-reciprocal warning',
];

const CLOSING = `19 errors, 5 warnings, 2 infos in 22 documents
5 findings can be fixed with \`--fix\`, 3 more with \`--fix=all\`
3 forward declarations accepted
`;

describe.each(runtimes)('the example repository under $name', (runtime) => {
  test('has each defect once, for people', () => {
    const {status, stdout, stderr} = run(runtime, [], example);
    const headlines = [...stdout.matchAll(/^(\S+:\d+:\d+) {2}(\w+) {2}.* {2}(\S+)$/gmu)];
    expect(headlines.map(([, place, severity, ruleId]) => `${place} ${ruleId} ${severity}`)).toEqual(FINDINGS);
    expect(stdout.slice(stdout.lastIndexOf('\n\n') + 2)).toBe(CLOSING);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
  });

  test('has each defect once, for programs', () => {
    const {status, stdout, stderr} = run(runtime, ['--format', 'json'], example);
    const report = JSON.parse(stdout);
    const findings = report.findings as {path: string; line: number; column: number; ruleId: string; severity: string; id: string}[];
    expect(findings.map(({path, line, column, ruleId, severity}) => `${path}:${line}:${column} ${ruleId} ${severity}`)).toEqual(FINDINGS);
    expect(new Set(findings.map(({id}) => id)).size).toBe(FINDINGS.length);
    expect(report.summary).toEqual({documents: 22, errors: 19, warnings: 5, infos: 2, fixable: 5, suppressed: 0, baselined: 0});
    expect(
      report.accepted.map(({path, line, target}: {path: string; line: number; target: string}) => `${path}:${line} ${target}`),
    ).toEqual([
      'README.md:15 addon-minor-upgrade-guide.md',
      'docs/addon-parameter-reload-guide.md:18 addon-parameter-generator-guide.md',
      'docs/addon-switchover-drill-guide.md:18 addon-degraded-mode-guide.md',
    ]);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
  });

  test('has the findings that the README shows', () => {
    const {stdout} = run(runtime, ['-C', 'examples/preflight-docs'], {cwd: PROJECT});
    const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
    const sample = /<!-- sample:start -->\n\n```text\n(.+?)```/su.exec(readme)?.[1] ?? 'no sample';
    for (const block of sample.trimEnd().split('\n\n')) expect(`${stdout}\n`).toContain(`${block}\n`);
  });

  test('says the same of the parts as of the whole', () => {
    const {stdout} = run(runtime, ['docs/addon-tls-rotation-guide.md', 'docs/cases', '--format', 'json'], example);
    const findings = JSON.parse(stdout).findings as {path: string; line: number; ruleId: string; subject: string | null}[];
    expect(findings.map(({path, line, ruleId}) => `${path}:${line} ${ruleId}`)).toEqual([
      'docs/SKILL-INDEX.md:46 index/missing-entry',
      'docs/addon-tls-rotation-guide.md:4 metadata/field-order',
      'docs/cases/mysql/mysql-binlog-purge-case.md:5 metadata/misplaced-block',
      'docs/cases/redis/redis-replica-lag-case.md:1 metadata/missing-block',
      'docs/cases/redis/redis-replica-lag-case.md:1 reference/not-reciprocal',
    ]);
  });
});

test('this repository is clean by its own rules', () => {
  for (const runtime of runtimes) {
    const {status, stdout, stderr} = run(runtime, [], {cwd: PROJECT});
    expect({status, stdout, stderr}, runtime.name).toMatchObject({status: 0, stderr: ''});
    expect(stdout).toMatch(/^No findings in \d+ documents\n/u);
  }
});

const ADR_FINDINGS = [
  'docs/adr/0002-queue-in-broker.md:9:68 reference/unknown-id error',
  'docs/adr/0003-rotate-keys.md:5:1 metadata/invalid-value error',
  'docs/adr/0003-rotate-keys.md:15:4 structure/sections warning',
  'docs/adr/README.md:6:59 metadata/index-mismatch warning',
  'docs/adr/README.md:7:58 metadata/index-mismatch warning',
  'mkdocs.yml:1:1 index/missing-entry error',
  'mkdocs.yml:8:27 index/dangling-entry error',
];

test.each(runtimes)('a family that takes only a configuration, under $name', (runtime) => {
  const {status, stdout} = run(runtime, ['--format', 'json'], {cwd: join(PROJECT, 'examples/adr-docs')});
  const {findings} = JSON.parse(stdout) as {findings: {path: string; line: number; column: number; ruleId: string; severity: string}[]};
  expect(findings.map(({path, line, column, ruleId, severity}) => `${path}:${line}:${column} ${ruleId} ${severity}`)).toEqual(ADR_FINDINGS);
  expect(status).toBe(1);
});
