import {describe, expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {rules} from '../../src/rules/index.ts';
import {preflight} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

const lines = (size: number, line: (index: number) => string) => Array.from({length: size}, (_, index) => line(index)).join('');

/** What a document can hold over and over; each is about as long as `size` says, in units of some twenty characters. */
const REPEATED: Readonly<Record<string, (size: number) => string>> = {
  'naming examples': (size) => '(e.g. `a.md` '.repeat(size),
  'naming examples beside a pattern': (size) => `\`<a>.md\` ${'(e.g. `a.md` '.repeat(size)}`,
  'a span of placeholders': (size) => `(e.g. \`a.md\` \`${'<'.repeat(size * 20)}\``,
  'plain names': (size) => lines(size, (index) => `a-b-c-${index}.md `),
  'plain names of references': (size) => lines(size / 4, (index) => `a-b-c-${index}&#46;md\n\n`),
  'names with markers': (size) => '`addon-c-guide.md` (planned, PR #1) '.repeat(size),
  'wrong fragments': (size) => lines(size / 4, (index) => `# h${index}\n\n[b](#x${index})\n\n`),
  'wrong targets': (size) => lines(size, (index) => `[b](x${index}.md)\n`),
  'entries of an index': (size) => lines(size, (index) => `- [b](addon-${index}-guide.md) — x\n`),
  fields: (size) => lines(size, (index) => `> **F${index}**: draft\n`),
  'blocks of metadata': (size) => '> **Status**: draft\n\n'.repeat(size),
  scripts: (size) => '```sh\necho "\n```\n'.repeat(size),
  'a script of openers': (size) => `\`\`\`sh\n${'if $( { ( '.repeat(size)}\n\`\`\`\n`,
  trailers: (size) => 'Co-authored-by: Claude <noreply@example.com>\n'.repeat(size),
  'raw HTML': (size) => `<div>\n${'<h1><a href="b.md" id="x">'.repeat(size)}`,
};

const PATHS = ['docs/addon-a-guide.md', 'docs/SKILL-INDEX.md', 'commit:0000'];

/** Milliseconds that all rules take for a text, at best of two, parsing left out. */
function timeOf(text: string): number {
  const workspaces = PATHS.map((path) => workspaceOf({[path]: text, 'docs/addon-b-guide.md': '# B\n'}));
  const once = () => {
    const start = performance.now();
    for (const workspace of workspaces) lint(workspace, {...preflight}, rules, modules);
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

describe.each(Object.keys(REPEATED))('%s', (name) => {
  test('take time that grows with their number and not with its square', () => {
    const repeated = REPEATED[name] ?? String;
    timeOf(repeated(200));
    const small = timeOf(`# A\n\n${repeated(1500)}`);
    const large = timeOf(`# A\n\n${repeated(12_000)}`);
    // Eight times the text; the square would be 64.
    expect(large).toBeLessThan(Math.max(300, small * 28));
  });
});
