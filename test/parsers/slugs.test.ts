import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {createParser} from '../../src/parsers/parse-facts.ts';

interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

/** The cases of github-slugger 2.0.0, whose expectations GitHub itself made; in order, since repeated headings are counted. */
const cases: readonly Case[] = JSON.parse(readFileSync(new URL('../fixtures/github-slugger/fixtures.json', import.meta.url), 'utf8'));

/** Text that Markdown reads as the very characters. */
const literally = (text: string) => Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

test.each(['satteri', 'mdast'] as const)('%s gives every heading the slug that GitHub gives it', async (name) => {
  const parse = await createParser(name);
  const {headings} = parse(cases.map(({input}) => `# ${literally(input)}\n`).join('\n'));
  const slugs = headings.map(({slug}, at) => ({name: cases[at]?.name, slug}));
  expect(slugs).toEqual(cases.map(({name: title, expected}) => ({name: title, slug: expected})));
});
