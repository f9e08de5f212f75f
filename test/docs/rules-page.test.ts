import {expect, test} from 'vitest';
import {rulesPage, rulesTable} from '../../scripts/docs/rules-page.ts';

const rule = {
  id: 'link/missing-target',
  description: 'Relative links point at files that exist.',
  rationale: 'A dead link sends the reader nowhere.',
  severity: 'error',
  whenOff: 'Never.',
  examples: [
    {name: 'existing file', files: {'docs/a.md': '[b](b.md)\n', 'docs/b.md': '# B\n'}, findings: []},
    {
      name: 'missing file',
      files: {'docs/a.md': '```sh\n```\n\n[b](c.md)\n'},
      findings: ['docs/a.md:4:5: Link target `docs/c.md` does not exist'],
    },
  ],
} as const;

test('the table links each rule to its section on the page', () => {
  expect(rulesTable([rule], 'docs/rules.md').split('\n')[2]).toBe(
    '| [`link/missing-target`](docs/rules.md#link-missing-target) | error | Relative links point at files that exist. |',
  );
});

test('a section has an anchor, the reason, and wrong examples before right ones', () => {
  const page = rulesPage([rule]);
  expect(page.slice(page.indexOf('<a name'))).toBe(`<a name="link-missing-target"></a>

## \`link/missing-target\`

Relative links point at files that exist.

A dead link sends the reader nowhere.

Severity: error: a mandatory fix.

**Wrong: missing file**

<code>docs/a.md</code>:

\`\`\`\`markdown
\`\`\`sh
\`\`\`

[b](c.md)
\`\`\`\`

Reported:

\`\`\`text
docs/a.md:4:5: Link target \`docs/c.md\` does not exist
\`\`\`

**Right: existing file**

<code>docs/a.md</code>:

\`\`\`markdown
[b](b.md)
\`\`\`

<code>docs/b.md</code>:

\`\`\`markdown
# B
\`\`\`

**Options**

- \`rules: {link/missing-target: off}\` switches it off; \`info\`, \`warning\` and \`error\` set its severity
- [\`ignore\`](configuration.md#all-keys): documents that are not linted, such as generated ones

**When to switch it off:** Never.

**To keep one finding:** \`<!-- docs-curator disable-next-line link/missing-target -- the reason -->\`
`);
});

test('what the tool says of itself has a section without examples', () => {
  const page = rulesPage([{id: 'tool/x', description: 'A.', rationale: 'B.', severity: 'warning', whenOff: 'Never.'}]);
  expect(page.slice(page.indexOf('<a name'))).toBe(`<a name="tool-x"></a>

## \`tool/x\`

A.

B.

Severity: warning: should be fixed.

**Options**

- \`rules: {tool/x: off}\` switches it off; \`info\`, \`warning\` and \`error\` set its severity

**When to switch it off:** Never.
`);
});
