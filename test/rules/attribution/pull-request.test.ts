import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import rule from '../../../src/rules/attribution/pull-request.ts';
import {preflight} from '../../support/conventions.ts';
import {linesOf, workspaceOf} from '../../support/lint-files.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const inBody = (body: string) => linesOf(rule, {'pull-request:body': body}).map((line) => line.split(' ')[0]);

describe('attribution/pull-request: used', () => {
  test.each([
    ['in details with a blank line', `<details>\n<summary>Log</summary>\n\n${TRAILER}\n\n</details>\n`, ['pull-request:body:4:1']],
    ['in details without one', `<details><summary>Log</summary>\n${TRAILER}\n</details>\n`, ['pull-request:body:2:1']],
    ['in a comment of several lines', `Why.\n\n<!--\nnote\n${TRAILER}\n-->\n`, ['pull-request:body:5:1']],
    [
      'in a paragraph of HTML',
      '<p align="center">\n🤖 Generated with <a href="https://claude.ai/code"><b>Claude Code</b></a>\n</p>\n',
      ['pull-request:body:2:1'],
    ],
    ['under a ruler', `Why.\n\n---\n${TRAILER}\n`, ['pull-request:body:4:1']],
    ['between lines of a paragraph', `Why.\n${TRAILER}\nMore.\n`, ['pull-request:body:2:1']],
  ])('%s', (_, body, places) => {
    expect(inBody(body)).toEqual(places);
  });
});

describe('attribution/pull-request: mentioned', () => {
  test.each([
    'Commit body and PR text were scrubbed for generated-content attribution markers before curator review.',
    'Doctrine B 5-pattern grep on this commit: clean.',
    `<details>\n<summary>Log</summary>\n<pre>\n${TRAILER}\n</pre>\n</details>\n`,
    `<details>\n<code>${TRAILER}</code>\n</details>\n`,
    `<ul>\n<li>${TRAILER}</li>\n</ul>\n`,
    `<blockquote>\n${TRAILER}\n</blockquote>\n`,
    `> ${TRAILER}\n`,
    `- [x] remove ${TRAILER}\n`,
    'docs: for Claude Code / Cursor, see CLAUDE.md',
  ])('%j', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  test('titles', () => {
    const title = (text: string) => linesOf(rule, {'pull-request:title': text}).length;
    expect(['Update CLAUDE.md', 'ci: reject Co-Authored-By: Claude trailers', 'Generated with Claude Code', TRAILER].map(title)).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

describe('attribution/pull-request: scopes', () => {
  const files = {'pull-request:title': TRAILER, 'pull-request:body': TRAILER, 'pull-request:comment-7': `Thanks.\n\n${TRAILER}\n`};
  const found = (scopes: typeof preflight.attribution.scopes) =>
    lint(workspaceOf(files), {...preflight, attribution: {...preflight.attribution, scopes}}, [rule]).findings.map(
      ({path, message}) => `${path} ${message}`,
    );

  test('each text only where its scope is named; comments are none unless asked for', () => {
    expect(found(['pr-title'])).toEqual(['pull-request:title Unexpected attribution signature in the pull request title']);
    expect(found(['pr-comments'])).toEqual(['pull-request:comment-7 Unexpected attribution trailer, line 3 of comment 7']);
    expect(found(['files', 'commit-messages'])).toEqual([]);
    expect(found(preflight.attribution.scopes)).toHaveLength(2);
  });
});
