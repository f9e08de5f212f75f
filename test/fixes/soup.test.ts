import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {expect, test} from 'vitest';
import {markdownText} from '../support/markdown-text.ts';
import {FILES, PULLS, SURROUNDINGS} from './faults.ts';
import {fixFiles, surround} from './fix-files.ts';

const RUNS = Number(process.env.SOUP_RUNS ?? 2_000);

/** What a reader sees, with the links taken off: what it says and how it is built; fixes change the letter case of destinations. */
function describe(text: string): unknown[] {
  const seen: unknown[] = [];
  const visit = (node: Node): void => {
    const {type, children = []} = node;
    if (type === 'link' || type === 'linkReference') {
      for (const child of children) visit(child);
      return;
    }
    if (type === 'text') {
      const last = seen.at(-1);
      if (typeof last === 'string') seen[seen.length - 1] = last + node.value;
      else seen.push(node.value);
      return;
    }
    seen.push([
      type,
      (type === 'html' ? node.value?.toLowerCase() : node.value) ?? null,
      node.depth ?? null,
      node.url?.toLowerCase() ?? null,
      node.alt ?? null,
    ]);
    for (const child of children) visit(child);
    if (children.length > 0) seen.push([`/${type}`]);
  };
  visit(fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}) as Node);
  return seen;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const TOKENS = [
  '`addon-backup-guide.md`',
  '`docs/addon-backup-guide.md#full-restore`',
  '[x](ADDON-TOOLS.md)',
  '[y](docs/topics/parts.md#SET-UP)',
];

/** What a bracket of a link could take, or be taken by. */
const NEIGHBOURS = ['!', ']', '[', '[x]', '\\', '[^n]', '*', '_', '**', '|', '<', '(', ')', ':', '^', '`', 'x', '中', ' ', '\n'];

const soup = fc
  .tuple(
    fc.array(
      fc.oneof(
        {weight: 2, arbitrary: markdownText},
        {weight: 3, arbitrary: fc.constantFrom(...TOKENS)},
        {weight: 3, arbitrary: fc.constantFrom(...NEIGHBOURS)},
      ),
      {minLength: 1, maxLength: 8},
    ),
    fc.constantFrom('', '\n\n[x]: https://example.com\n', '\n\n[^n]: note\n'),
  )
  .map(([pieces, end]) => pieces.join('') + end);

test(`${RUNS} texts of any form say the same with links`, {timeout: 900_000}, async () => {
  const surroundings = surround(SURROUNDINGS, FILES, PULLS);
  let fixes = 0;
  await fc.assert(
    fc.asyncProperty(soup, async (text) => {
      const {files, changes, fixed} = await fixFiles({'NOTES.md': text}, surroundings);
      fixes += fixed;
      if (changes.length === 0) return;
      const after = files['NOTES.md'] ?? '';
      expect(describe(after)).toEqual(describe(text));
      expect((await fixFiles(files, surroundings)).changes).toEqual([]);
    }),
    {numRuns: RUNS, ...(process.env.FIX_SEED && {seed: Number(process.env.FIX_SEED)})},
  );
  expect(fixes).toBeGreaterThan(RUNS / 4);
});
