import {describe, expect, test} from 'vitest';
import commit from '../../../src/rules/attribution/commit.ts';
import document from '../../../src/rules/attribution/document.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const SHA = '1b2c3d4e5f60718293a4b5c6d7e8f90112233445';
const PATH = `commit:${SHA}`;
const message =
  'Explain TLS (#7)\n\n* Explain TLS\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n\n---------\n\nCo-authored-by: Claude <noreply@anthropic.com>\n';

describe('attribution/commit', () => {
  test('one finding a line, counted in the full message', () => {
    expect(linesOf(commit, {[PATH]: message})).toEqual([
      `${PATH}:5:1 error Unexpected attribution trailer, line 5 of commit 1b2c3d4`,
      `${PATH}:9:1 error Unexpected attribution trailer, line 9 of commit 1b2c3d4`,
    ]);
  });

  test('no message or help repeats a marker', () => {
    for (const {message: text, help} of findingsOf(commit, {[PATH]: message})) {
      expect(`${text} ${help}`).not.toMatch(/claude|anthropic|co-authored/iu);
    }
  });

  test('commits are not documents, documents are not commits', () => {
    expect(linesOf(document, {[PATH]: message})).toEqual([]);
    expect(linesOf(commit, {'docs/a.md': message})).toEqual([]);
  });
});
