import fc from 'fast-check';
import type {Link, Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {describe, expect, test} from 'vitest';
import {markdown, renderSummary} from '../../src/reporters/summary.ts';
import {finding, HOSTILE, reportOf} from './report-of.ts';

const LIMIT = 1_048_576;
const place = {repositoryUrl: 'https://github.com/owner/name', sha: '0123456789abcdef', prefix: ''};

describe('the summary', () => {
  test('of a clean run', () => {
    expect(renderSummary(reportOf({'docs/a.md': ''}, []), LIMIT, place)).toBe('## docs-curator\n\n**No findings in 1 document**\n');
  });

  test('lists every finding by document, with links to the lines', () => {
    const report = reportOf(
      {},
      [
        finding({line: 3, endLine: 3, fix: {kind: 'safe', edits: []}, help: 'Add below `x`:\n> **A**: <a>\n\n```sh'}),
        finding({line: 4, endLine: 6, severity: 'warning'}),
        finding({path: 'docs/案例 (1).md', severity: 'info'}),
        finding({path: 'commit:0a1b2c', line: 5}),
        finding({path: 'pull-request:title'}),
      ],
      {
        base: '89abcdef0123456789abcdef',
        accepted: [{kind: 'forward-declaration', path: 'docs/a.md', line: 3, target: 'docs/b.md', evidence: '`TBD`'}],
      },
    );
    expect(renderSummary(report, LIMIT, {...place, prefix: 'sub'})).toBe(`## docs-curator

**3 errors, 1 warning, 1 info in 0 documents**

Only findings that are new since \`89abcdef0123\`.

1 finding can be fixed with \`--fix\`.

1 forward declaration accepted.

### \`docs/a.md\`

- **error** [3:1](https://github.com/owner/name/blob/0123456789abcdef/sub/docs/a.md?plain=1#L3) Missing \`x\` · \`area/rule\`${'  '}
  Add below \`x\`:
  \`\`\`\`
  > **A**: <a>
${'  '}
  \`\`\`sh
  \`\`\`\`
- **warning** [4:1](https://github.com/owner/name/blob/0123456789abcdef/sub/docs/a.md?plain=1#L4-L6) Missing \`x\` · \`area/rule\`

### \`docs/案例 (1).md\`

- **info** [1:1](https://github.com/owner/name/blob/0123456789abcdef/sub/docs/%E6%A1%88%E4%BE%8B%20%281%29.md?plain=1#L1) Missing \`x\` · \`area/rule\`

### \`commit:0a1b2c\`

- **error** [5:1](https://github.com/owner/name/commit/0a1b2c) Missing \`x\` · \`area/rule\`

### \`pull-request:title\`

- **error** 1:1 Missing \`x\` · \`area/rule\`
`);
  });

  test('has no links where the repository is not known', () => {
    expect(renderSummary(reportOf({}, [finding()]), LIMIT, null)).toContain('- **error** 1:1 Missing `x` · `area/rule`\n');
  });

  test('is cut between two findings, and says so', () => {
    const findings = Array.from({length: 200}, (_, index) => finding({line: index + 1, message: `Missing \`${'案'.repeat(50)}\``}));
    const summary = renderSummary(reportOf({}, findings), 10_000, null);
    const lines = summary.trimEnd().split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(10_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(9500);
    expect(items.at(-1)).toBe(`- **error** ${items.length}:1 Missing \`${'案'.repeat(50)}\` · \`area/rule\``);
    expect(lines.at(-1)).toBe(
      `${200 - items.length} findings more did not fit here: the log of this step has all of them, and so has \`docs-curator lint\`.`,
    );
  });

  test('never exceeds its limit', () => {
    const message = fc.nat(4000).map((length) => `Missing \`${'案'.repeat(length)}\``);
    const paths = fc.constantFrom('a.md', 'b.md', 'c.md');
    fc.assert(
      fc.property(fc.array(fc.record({message, path: paths}), {maxLength: 40}), fc.integer({min: 10_000, max: 60_000}), (parts, limit) => {
        const summary = renderSummary(reportOf({}, parts.map(finding)), limit, place);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

/** The summary's structure without the text of code: what hostile text must not change. */
function skeletonOf(node: Nodes): unknown {
  if ('children' in node) return [node.type, ...node.children.map(skeletonOf)];
  return node.type === 'text' ? [node.type, node.value] : [node.type];
}

describe('hostile text', () => {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.array(fc.constantFrom(...HOSTILE, '`', ' ', '\n', 'word'), {maxLength: 6}).map((parts) => parts.join('')),
    fc.string({unit: 'binary'}),
  );

  test.each(HOSTILE)('%j stands in code only', (value) => {
    const report = reportOf({}, [finding({path: value, message: `Unexpected ${value}`, help: value, ruleId: value})], {base: value});
    const nodes = nodesOf(parse(renderSummary(report, LIMIT, place)));
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value.trim()] : [])).filter((found) => found !== '');
    expect(texts).toEqual([
      'docs-curator',
      '1 error, 0 warnings, 0 infos in 0 documents',
      'Only findings that are new since',
      '.',
      'error',
      '1:1',
      ...texts.slice(6),
    ]);
    // Words around the values of a message may stay when they are nothing but words.
    expect(texts.slice(6).join(' ')).toMatch(/^(?:Unexpected|line|·|[ ,])*$/u);
  });

  test('adds no node but code, and no link but ours', () => {
    fc.assert(
      fc.property(text, text, text, (path, message, help) => {
        const markdown = renderSummary(reportOf({}, [finding({path, message: `Unexpected \`${message}\``, help})]), LIMIT, place);
        const nodes = nodesOf(parse(markdown));
        const kinds = new Set(nodes.map(({type}) => type));
        const allowed = ['root', 'heading', 'text', 'paragraph', 'strong', 'inlineCode', 'code', 'list', 'listItem', 'link', 'break'];
        expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
        const links = nodes.filter((node): node is Link => node.type === 'link');
        expect(links.map(({url}) => url.startsWith(`${place.repositoryUrl}/blob/${place.sha}/`))).toEqual([true]);
        expect(links[0]?.url).toMatch(/^[!-~]+$/u);
        for (const node of nodes) if (node.type === 'text') expect(node.value).toMatch(/^[A-Za-z0-9 ,.;:?…()'·\n-]*$/u);
        for (const node of nodes) if (node.type === 'text') expect(node.value).not.toMatch(/\b[A-Za-z]+-\d|\d{6,}|www\./u);
        expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\u200B]/u);
      }),
      {numRuns: 200},
    );
  });

  test('does not change the structure of what stands around it', () => {
    const skeleton = (path: string) => skeletonOf(parse(renderSummary(reportOf({}, [finding({path}), finding({path})]), LIMIT, null)));
    const expected = skeleton('plain');
    fc.assert(
      fc.property(text, (path) => {
        expect(skeleton(path)).toEqual(expected);
      }),
      {numRuns: 100},
    );
  });
});

test('as a format it is whole, and leads nowhere', () => {
  const findings = Array.from({length: 2000}, (_, index) => finding({line: index + 1, message: `Missing \`${'x'.repeat(500)}\``}));
  const printed = markdown.report(reportOf({'docs/a.md': ''}, findings), {color: true, columns: 10});
  expect(printed.match(/^- \*\*error\*\* \d+:1 Missing /gmu)).toHaveLength(2000);
  expect(printed).not.toContain('](');
});
