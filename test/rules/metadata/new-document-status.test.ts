import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import rule from '../../../src/rules/metadata/new-document-status.ts';
import {preflight} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';
const withStatus = (status: string) => `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n`;

function messagesOf(text: string, baseFiles: readonly string[] | null, path = PATH): string[] {
  const workspace = workspaceOf({[path]: text}, baseFiles ? {baseFiles} : {});
  return lint(workspace, preflight, [rule]).findings.map(({line, column, message}) => `${line}:${column} ${message}`);
}

const UNEXPECTED = ['4:15 Unexpected `Status` `stable` of a new document, expected `draft`'];

test('a new document that calls itself settled', () => {
  expect(messagesOf(withStatus('stable'), [])).toEqual(UNEXPECTED);
  expect(messagesOf(withStatus('stable (reviewed)'), ['docs/other.md'])).toEqual(UNEXPECTED);
});

test.each<[string, string, readonly string[] | null]>([
  ['without a base to compare with', withStatus('stable'), null],
  ['of a document that the base has', withStatus('stable'), [PATH]],
  ['of a draft', withStatus('draft (v1)'), []],
  ['of a word that is no status, which is another finding', withStatus('finished'), []],
  ['of an empty value', withStatus(''), []],
  ['of a document without a block', '# TLS\n\nStatus: stable\n', []],
])('nothing %s', (_, text, baseFiles) => {
  expect(messagesOf(text, baseFiles)).toEqual([]);
});

test('nothing of a document of no kind', () => {
  expect(messagesOf(withStatus('stable'), [], 'notes.md')).toEqual([]);
});
