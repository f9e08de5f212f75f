import {expect, test} from 'vitest';
import {linearPattern} from '../../src/config/linear-pattern.ts';
import {findQuotes} from '../../src/use-cases/find-quotes.ts';

const text = [
  '# Contributing',
  '',
  '## Files ##',
  '',
  '```',
  '# no heading',
  '```',
  '- A new guide **must** be in the index\r',
  '> - quoted: a rule of its own',
  `long ${'x'.repeat(500)}`,
].join('\n');

const find = (match: string, document = 'CONTRIBUTING.md') =>
  findQuotes({'a/b': {document, match: linearPattern(match)}}, new Set(['a/b']), async (path) =>
    path === 'CONTRIBUTING.md' ? new TextEncoder().encode(text) : null,
  );

test.each<[string, string | null, string | null]>([
  ['must', 'A new guide **must** be in the index', 'Files'],
  ['^> - quoted', 'quoted: a rule of its own', 'Files'],
  ['^# Contributing', '# Contributing', null],
  ['nowhere', null, null],
  ['^long', null, null],
])('%s', async (match, quote, section) => {
  expect(await find(match)).toEqual(quote === null ? {} : {'a/b': {quote, document: 'CONTRIBUTING.md', section}});
});

test('a document that is not there, or cannot be read, has none', async () => {
  expect(await find('must', 'OTHER.md')).toEqual({});
  const source = {'a/b': {document: 'x.md', match: linearPattern('a')}};
  expect(await findQuotes(source, new Set(['a/b']), () => Promise.reject(new Error('gone')))).toEqual({});
});

test('only what is wanted is read', async () => {
  const asked: string[] = [];
  await findQuotes({'a/b': {document: 'x.md', match: linearPattern('a')}}, new Set(), async (path) => {
    asked.push(path);
    return null;
  });
  expect(asked).toEqual([]);
});
