import {describe, expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {TABLES} from '../../src/curator/catalogue/tables.ts';
import {translate} from '../../src/curator/message-template.ts';
import {rules} from '../../src/rules/index.ts';
import {conventionsFor} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

const toText = (sentence: string, language: 'en' | 'zh-CN') =>
  translate(sentence, TABLES[language])
    ?.map(({kind, text}) => (kind === 'code' ? `\`${text}\`` : text))
    .join('') ?? null;

/** Every sentence that the examples of the rules bring about. */
const sentences = new Set(
  rules.flatMap((rule) =>
    rule.examples.flatMap((example) =>
      lint(workspaceOf(example.files, example), conventionsFor(example), rules, modules).findings.flatMap(({message, help}) => [
        message,
        ...(help === null ? [] : [help.split('\n')[0] ?? '']),
      ]),
    ),
  ),
);

describe('every sentence of the examples', () => {
  test('is known', () => {
    expect([...sentences].filter((sentence) => toText(sentence, 'en') === null)).toEqual([]);
  });
});
