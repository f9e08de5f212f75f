import {expect, test} from 'vitest';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {parseDocuments} from '../../src/use-cases/parse-documents.ts';

const parse = await createParser();

test('facts of all documents together are kept up to a bound', () => {
  const read = ['# A\n', '# B\n\n```\n1\n2\n3\n```\n', '# C\n', '# D\n'].map((text, index) => ({path: `${index}.md`, text}));
  const {documents, unchecked} = parseDocuments(read, parse, undefined, 9);
  expect(documents.map(({path}) => path)).toEqual(['0.md', '2.md']);
  const reason = 'the documents before it take up the memory that is kept for facts';
  expect(unchecked).toEqual(['1.md', '3.md'].map((path) => ({path, reason, isUnread: true})));
});
