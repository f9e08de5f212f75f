import {describe, expect, test} from 'vitest';
import title from '../../../src/rules/structure/title.ts';
import {linesOf} from '../../support/lint-files.ts';

const GUIDE = 'docs/addon-tls-guide.md';

describe('structure/title, a document of a kind', () => {
  test.each([
    ['front matter, comments, badges and HTML first', '---\na: 1\n---\n<!-- c -->\n\n<div>\n\n[![b](b.svg)](b)\n\n# T\n\n</div>\n'],
    ['a row of language links first', '[English](a.md) | [中文](b.md)\n\n# T\n'],
    ['a setext title', 'T\n===\n\n## S\n'],
    ['a title in front matter', '---\ntitle: T\n---\n\nText.\n\n## S\n'],
    ['a title in HTML', '<h1 align="center">T</h1>\n\n## S\n'],
    ['H1s in fences, quotes and lists', '# T\n\n```sh\n# comment\n```\n\n> # quoted\n\n- # listed\n'],
    ['the metadata block first, another rule’s finding', '> **Status**: draft\n\n# T\n'],
  ])('%s', (_, text) => {
    expect(linesOf(title, {[GUIDE]: text})).toEqual([]);
  });

  test.each([
    ['nothing at all', '', '1:1', 'Missing title, expected an H1 at the beginning'],
    ['no heading', '\n\nText.\n', '3:1', 'Missing title, expected an H1 at the beginning'],
    ['a lower heading instead', '<!-- c -->\n\n## T\n', '3:1', 'Unexpected H2 at the beginning, expected the title as H1'],
    ['a lower heading first', '## S\n\n# T\n', '1:1', 'Unexpected H2 before the title, expected the title first'],
    ['text first', 'Text.\nmore\n\n# T\n', '1:1', 'Unexpected text before the title, expected the title first'],
    ['a second title', '# T\r\n\r\n# U\r\n', '3:1', 'Unexpected second H1, expected one title'],
    ['many titles, told once', '# T\n\n# U\n\n# V\n\n# W\n', '3:1', 'Unexpected second H1 and 2 more, expected one title'],
  ])('%s', (_, text, point, message) => {
    expect(linesOf(title, {[GUIDE]: text})).toEqual([`${GUIDE}:${point} error ${message}`]);
  });
});

describe('structure/title, any other document', () => {
  test.each([
    ['a README that opens with a logo', 'README.md', '![logo](l.png)\n\n## Install\n'],
    ['a README that opens with text', 'README.md', 'A tool.\n\n## Install\n'],
    ['a README with text before its title', 'README.md', 'Moved to [x](x.md).\n\n# Tool\n'],
    ['a README with H1 sections', 'README.md', '# Tool\n\n# Install\n\n# Use\n\n## Details\n'],
    ['a README with a title in HTML', 'README.md', '<p align="center"><h1>Tool</h1></p>\n\n## Install\n'],
    ['a snippet', 'notes.md', 'Text.\n'],
    ['an empty file', 'empty.md', ''],
    ['a changelog', 'CHANGELOG.md', '## 1.1\n\n## 1.0\n'],
    ['release notes', 'docs/release-notes.md', '# 1.1\n\n# 1.0\n'],
    ['a licence', 'LICENSE.md', '### GNU GENERAL PUBLIC LICENSE\n'],
    ['a pull request template', '.github/pull_request_template.md', '## Summary\n\n## Test plan\n'],
    ['an issue template', '.github/ISSUE_TEMPLATE/bug.md', '---\nname: Bug\n---\n\n## Steps\n'],
    ['a template elsewhere', 'docs/adr-template.md', '## Status\n'],
    ['a part to be included', 'docs/_partials/setup.md', '## Setup\n'],
    ['a page of a site', 'docs/setup.md', '---\nlayout: page\n---\n\n## Setup\n'],
  ])('%s is let be', (_, path, text) => {
    expect(linesOf(title, {[path]: text})).toEqual([]);
  });

  test.each([
    ['a title of another depth', '### T\n\nText.\n', '1:1', 'Unexpected H3 at the beginning, expected the title as H1'],
    ['a title further down', 'Text.\n\n## S\n\n# T\n', '3:1', 'Unexpected H2 before the title, expected the title first'],
    ['a second title', '# T\n\n## S\n\n# U\n', '5:1', 'Unexpected second H1, expected one title'],
  ])('%s is a warning', (_, text, point, message) => {
    expect(linesOf(title, {'docs/setup.md': text})).toEqual([`docs/setup.md:${point} warning ${message}`]);
  });
});
