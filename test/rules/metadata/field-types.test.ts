import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import {rules} from '../../../src/rules/index.ts';
import {conventionsFor} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const ours = rules.filter(({id}) => id.startsWith('metadata/'));

/** What all metadata rules say of one list of fields: `line:column Message → marked text`. */
function check(fields: string, block: string, others: Readonly<Record<string, string>> = {}): string[] {
  const config = `extends: general
registries:
  tickets: {type: github-pull, ref: 'T-(?<id>[0-9]+)'}
kinds:
  - {id: adr, include: 'adr/1.md', metadata: {form: list, fields: {${fields}}}}
`;
  const text = `# TLS\n\n${block}\n`;
  return lint(workspaceOf({'adr/1.md': text, ...others}), conventionsFor({config}), ours).findings.map(
    ({line, column, endColumn, message}) =>
      `${line}:${column} ${message} → ${(text.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)}`,
  );
}

describe('dates', () => {
  const date = 'date: {labels: [Date], type: date}';
  test.each(['2026-01-30', '2026-01-30 (revised)', '2026-01-30T10:00:00Z', '**2026-01-30**', '2024-02-29', '2026-01-30 – 2026-02-01', ''])(
    '`%s` is one',
    (value) => {
      expect(check(date, `- Date: ${value}`)).toEqual([]);
    },
  );
  test.each(['2026-1-30', '30.01.2026', 'yesterday', '2026-01-301', '2026年1月30日'])('`%s` is none', (value) => {
    expect(check(date, `- Date: ${value}`)).toEqual([
      `3:9 Unexpected \`Date\` value \`${value}\`, expected a date as \`YYYY-MM-DD\` → ${value}`,
    ]);
  });
  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-00-10'])('`%s` is no day', (value) => {
    expect(check(date, `- Date: ${value}`)).toEqual([
      `3:9 Unexpected \`Date\` value \`${value}\`, expected a day of the calendar → ${value}`,
    ]);
  });
});

describe('references', () => {
  const ref = 'next: {labels: [Superseded by], type: ref, values: [none]}';
  const others = {'adr/2.md': '# Two\n', 'docs/three.md': '# Three\n'};
  test.each(['[two](2.md)', '`2.md`', '2.md', 'see adr/2.md', 'three.md', 'https://a.example/b', 'T-12', 'None', '<https://a.example>'])(
    '`%s` is one',
    (value) => {
      expect(check(ref, `- Superseded by: ${value}`, others).filter((line) => !line.includes('letter case'))).toEqual([]);
    },
  );
  test.each(['9.md', 'the next one', '1.md'])('`%s` is none', (value) => {
    expect(check(ref, `- Superseded by: ${value}`, others)).toEqual([
      `3:18 Unexpected \`Superseded by\` value \`${value}\`, expected a link to a document → ${value}`,
    ]);
  });
});

describe('lists', () => {
  const tags = 'tags: {labels: [Tags], type: list, values: [net, disk]}';
  test.each(['net', 'net, disk', 'net、disk', '[net](t.md), `disk`'])('`%s` is one', (value) => {
    expect(check(tags, `- Tags: ${value}`)).toEqual([]);
  });
  test('every item is judged, and the first wrong one marked', () => {
    expect(check(tags, '- Tags: net, cpu, ram')).toEqual(['3:14 Unexpected `Tags` value `cpu`, expected `net` or `disk` → cpu']);
    expect(check(tags, '- Tags:\n  - net\n  - cpu')).toEqual(['5:5 Unexpected `Tags` value `cpu`, expected `net` or `disk` → cpu']);
  });
  test('items may have a pattern', () => {
    expect(check("ids: {labels: [Ids], type: list, match: {match: '^[0-9]+$', expected: numbers}}", '- Ids: 1, 2, x')).toEqual([
      '3:14 Unexpected `Ids` value `x`, expected numbers → x',
    ]);
  });
});

describe('patterns', () => {
  test('what a value must match', () => {
    const version = "v: {labels: [Version], match: {match: '^v[0-9]', expected: 'a version such as `v1`'}}";
    expect(check(version, '- Version: `v1.2`')).toEqual([]);
    expect(check(version, '- Version: one')).toEqual(['3:12 Unexpected `Version` value `one`, expected a version such as `v1` → one']);
  });
  test('what it must not match', () => {
    expect(check("v: {labels: [Version], deny: '^any\\s*$'}", '- Version: any')).toEqual([
      '3:12 Unexpected `Version` value `any`, expected no match of `^any\\s*$` → any',
    ]);
  });
});

describe('values', () => {
  const status = "status: {labels: [Status], values: {open: [未解决], done: [已解决], Last Call: []}, suffix: '[（(][^（）()]+[）)]'}";
  test.each(['open', '未解决', '已解决（部分）', 'done (in part)', '**done** (in part)', '[done](x.md)', '✅ done', 'Last Call', '"done"'])(
    '`%s`',
    (value) => {
      expect(check(status, `- Status: ${value}`)).toEqual([]);
    },
  );
  test.each([
    ['done in part', '3:16 Unexpected `in part` behind `Status` `done`, expected a match of `[（(][^（）()]+[）)]` → in part'],
    ['已解决一半', '3:14 Unexpected `一半` behind `Status` `已解决`, expected a match of `[（(][^（）()]+[）)]` → 一半'],
    ['last call', '3:11 Unexpected letter case in `Status` value `last call`, expected `Last Call` → last call'],
    ['Last Chance', '3:11 Unexpected `Status` value `Last`, expected `open`, `done` or `Last Call` → Last'],
    ['done-ish', '3:11 Unexpected `Status` value `done-ish`, expected `open`, `done` or `Last Call` → done-ish'],
    ['open / done', '3:11 Unexpected choice of `Status` values, expected one of `open`, `done` or `Last Call` → open / done'],
  ])('`%s` is none', (value, finding) => {
    expect(check(status, `- Status: ${value}`)).toEqual([finding]);
  });

  test('many of them stay one line', () => {
    const values = Array.from({length: 30}, (_, index) => `value${index}`);
    const [finding] = check(`status: {labels: [Status], values: [${values.join(', ')}]}`, '- Status: other');
    expect(finding).toBe(
      '3:11 Unexpected `Status` value `other`, expected `value0`, `value1`, `value2`, `value3`, `value4` or 25 more → other',
    );
  });
});

describe('what a value asks for', () => {
  test('a line', () => {
    const status =
      "status: {labels: [Status], values: [open, done], on: {done: {require_line: {match: '^Verified: ', expected: 'a line `Verified: <date>`'}}}}";
    expect(check(status, '- Status: open')).toEqual([]);
    expect(check(status, '- Status: done\n\nText.\nVerified: today')).toEqual([]);
    expect(check(status, '- Status: done')).toEqual([
      '3:11 Missing line that `Status` `done` asks for, expected a line `Verified: <date>` → done',
    ]);
  });

  test('fields', () => {
    const fields =
      'status: {labels: [Status], values: [open, done], on: {done: {require_field: [by, when]}}}, by: {labels: [By]}, when: {labels: [When]}';
    expect(check(fields, '- Status: open')).toEqual([]);
    expect(check(fields, '- Status: done\n- By: me')).toEqual([
      '4:3 Missing field `When` in the metadata list, expected with `Status` `done` → By',
    ]);
    expect(check(fields, '- Status: done\n- By: me\n- Whem: now')).toEqual(['5:3 Unexpected field `Whem`, did you mean `When`? → Whem']);
  });
});
