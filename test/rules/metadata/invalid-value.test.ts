import {describe, expect, test} from 'vitest';
import invalidValue from '../../../src/rules/metadata/invalid-value.ts';
import {linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';
const check = (status: string) =>
  linesOf(invalidValue, {
    [PATH]: `# TLS\n\n> **Audience**: dev\n> **Status**${status}\n> **Applies to**: any\n> **Applies to KB version**: 1\n`,
  });

describe('metadata/invalid-value', () => {
  test.each([
    ': stable',
    '：stable',
    ':stable',
    ': stable (case closed)',
    ': draft v0.3 (2026-05-05)',
    ': draft（待评审）',
    ': draft待评审',
    ': draft; stable after review',
    ': **stable**',
    ': `draft`',
    ': superseded by [x](x.md)',
    ': [superseded](x.md)',
    ': stable —\n> since May',
  ])('`Status%s` is right', (status) => {
    expect(check(status)).toEqual([]);
  });

  test.each([
    [': final', '4:15', '`final`'],
    [': In review', '4:15', '`In`'],
    ['：**稳定** (stable)', '4:16', '`稳定`'],
    [': drafty', '4:15', '`drafty`'],
    [': 2026', '4:15', '`2026`'],
  ])('`Status%s` is not', (status, point, word) => {
    expect(check(status)).toEqual([
      `${PATH}:${point} error Unexpected \`Status\` value ${word}, expected \`stable\`, \`draft\` or \`superseded\``,
    ]);
  });

  test('letter case is a lighter matter', () => {
    expect(check(': DRAFT (v1)')).toEqual([
      `${PATH}:4:15 warning Unexpected letter case in \`Status\` value \`DRAFT\`, expected \`draft\``,
    ]);
  });

  test.each([': stable | draft', ': stable / draft / superseded', ': stable（draft）'])('`Status%s` does not choose', (status) => {
    expect(check(status)).toEqual([
      `${PATH}:4:15 error Unexpected choice of \`Status\` values, expected one of \`stable\`, \`draft\` or \`superseded\``,
    ]);
  });

  test.each([
    [': stable（决议段 pending）', '4:26', '`pending`'],
    [': stable (tests only; migration TBD)', '4:45', '`TBD`'],
    ['：stable，第 3 节待评审', '4:26', '`待评审`'],
    [': **stable** (PR #12 pending)', '4:34', '`pending`'],
  ])('`Status%s` contradicts itself', (status, point, word) => {
    expect(check(status)).toEqual([
      `${PATH}:${point} warning Unexpected ${word} beside \`Status\` \`stable\`, expected a remark that agrees with it`,
    ]);
  });

  test.each([
    ': draft（对账 pending）',
    ': stable (no items pending)',
    ': stable (nothing pending any more)',
    ': stable (PVC Pending 根因已定位)',
    ': stable (pending pods: case closed)',
    ': stable（没有待决项）',
    ': stable (`.replication-pending` removed)',
    ': stable, depending on nothing',
  ])('`Status%s` does not', (status) => {
    expect(check(status)).toEqual([]);
  });

  test.each(['stable-ish', 'stable2', 'stable_v2', 'stablé', 'un-stable'])('`Status: %s` is another word', (status) => {
    expect(check(`: ${status}`)).toEqual([
      `${PATH}:4:15 error Unexpected \`Status\` value \`${status}\`, expected \`stable\`, \`draft\` or \`superseded\``,
    ]);
  });

  test('marks alone', () => {
    expect(check(': ✅')).toEqual([`${PATH}:4:15 error Unexpected \`Status\` value, expected \`stable\`, \`draft\` or \`superseded\``]);
  });

  test('required fields without a value, the optional one may be empty', () => {
    expect(linesOf(invalidValue, {[PATH]: '# TLS\n\n> **Audience**:\n> **Status**:\n> **Affected by version skew**:\n'})).toEqual([
      `${PATH}:3:5 error Missing value of field \`Audience\`, expected some text`,
      `${PATH}:4:5 error Missing value of field \`Status\`, expected \`stable\`, \`draft\` or \`superseded\``,
    ]);
  });

  test('only the first of a repeated field counts', () => {
    expect(check(': stable\n> **Status**: final')).toEqual([]);
  });

  test('a hostile value stays short in the message', () => {
    expect(check(`: ${'x'.repeat(5000)}`)).toEqual([
      `${PATH}:4:15 error Unexpected \`Status\` value \`${'x'.repeat(20)}\`, expected \`stable\`, \`draft\` or \`superseded\``,
    ]);
  });
});
