import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Facts} from '../../src/core/facts.ts';
import {LineIndex, type Span} from '../../src/core/text.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import {markdownText} from '../support/markdown-text.ts';
import {PARSERS} from '../support/parsers.ts';
import {git, scratchDirectory} from '../support/scratch.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLE = resolve(ROOT, '../shared/corpus/kubeblocks-addon-docs.bundle');

/** The build that runs everywhere; that others say the same is seen below. */
const satteri = await createParser('satteri', false);
const mdast = await createParser('mdast');

/** Without what a block left open at its end counts as its last lines: the parsers see blank ones differently. */
function comparable(facts: Facts) {
  const fences = facts.fences.map(({end, lines, ...fence}) => {
    const last = lines.findLastIndex(({text}) => text !== '');
    return fence.isClosed ? {...fence, end, lines} : {...fence, lines: lines.slice(0, last + 1)};
  });
  const {headings, links, definitions, codeSpans, anchors, comments, items} = facts;
  return {headings, links, definitions, codeSpans, anchors, comments, fences, items: items.map(({depth, leaf}) => ({depth, leaf}))};
}

/** Where the two disagree, what each says, and which texts the comparison leaves out for it. */
const DIFFERENCES: readonly {
  readonly what: string;
  readonly text: string;
  readonly of: (facts: Facts) => unknown;
  readonly satteri: unknown;
  readonly mdast: unknown;
  readonly leftOut: RegExp;
}[] = [
  {
    what: 'in a table GitHub reads an escaped pipe as a pipe, in a bare URL too; mdast keeps the backslash there',
    text: '|http://a.b\\|c|\n|-|\n',
    of: ({links}) => links.map(({url}) => url),
    satteri: ['http://a.b|c'],
    mdast: ['http://a.b\\|c'],
    leftOut: /(?:http:\/\/a\.b|www\.c\.d|e@f\.gg)\S*\\\|/u,
  },
  {
    what: 'GitHub links `www.` only after white space or a delimiter, satteri after any symbol beyond ASCII',
    text: '😀www.c.d',
    of: ({links}) => links.map(({url}) => url),
    satteri: ['http://www.c.d'],
    mdast: [],
    leftOut: /[^ -~\s](?:www|e@f)/u,
  },
  {
    what: 'GitHub lets a pipe into a URL where the cells do not make a table, satteri ends it there',
    text: 'www.c.d| a | b |\n|---|---|\n',
    of: ({links}) => links.map(({url}) => url),
    satteri: ['http://www.c.d'],
    mdast: ['http://www.c.d|'],
    leftOut: /(?:http:\/\/a\.b|www\.c\.d)\S*\|.*[\r\n]+.*-/u,
  },
  {
    what: 'after an open bracket mdast looks for URLs only here and there',
    text: '[😀http://a.b',
    of: ({links}) => links.map(({url}) => url),
    satteri: ['http://a.b'],
    mdast: [],
    leftOut: /\[[^\]]*(?:http:|www\.)/u,
  },
  {
    what: 'where an address begins that is not set off by white space',
    text: '/e@f.gg',
    of: ({links}) => links.map(({url}) => url),
    satteri: [],
    mdast: ['mailto:e@f.gg'],
    leftOut: /\Se@f/u,
  },
  {
    what: 'a definition before a row of dashes is the head of a table for GitHub, and a definition for satteri',
    text: '[r]: c.md\n-|',
    of: ({blocks}) => blocks.map(({kind}) => kind),
    satteri: ['definition', 'paragraph'],
    mdast: ['table'],
    leftOut: /\]: .*[\r\n]+[ \t>]*[-:|]/u,
  },
  {
    what: 'an item without content after a definition and another block is text for satteri',
    text: '[r]: c.md\n# T\n-\n',
    of: ({items}) => items.length,
    satteri: 0,
    mdast: 1,
    leftOut: /\]: [\s\S]*[\r\n][ \t>]*(?:[-*+]|\d[.)])\s*(?:$|[\r\n])/u,
  },
  {
    what: 'tags alone on a line after a table: GitHub ends the table, satteri makes a row of them',
    text: '| a |\n|---|\n<a id="m">',
    of: ({leaves}) => leaves.map(({kind}) => kind),
    satteri: ['cell', 'cell'],
    mdast: ['cell', 'html'],
    leftOut: /^ *<\/?[ab][^>]*>\s*$/mu,
  },
  {
    what: 'a task box without text goes on in the next line for GitHub, mdast ends the item',
    text: '- [ ] \n<a id="m">',
    of: ({items}) => items.map(({end}) => end),
    satteri: [17],
    mdast: [6],
    leftOut: /\[ \] *[\r\n]/u,
  },
  {
    what: 'after front matter that never ends mdast takes a footnote for a definition',
    text: '---\n[^n]: d\n',
    of: ({definitions}) => definitions.map(({label}) => label),
    satteri: [],
    mdast: ['^n'],
    leftOut: /^(?:---|\+\+\+)/u,
  },
  {
    what: 'satteri counts a lone carriage return at the end of a container',
    text: '1. ~~~\r+++',
    of: ({items}) => items.map(({end}) => end),
    satteri: [7],
    mdast: [6],
    leftOut: /\r(?!\n)/u,
  },
];

test.each(DIFFERENCES)('known difference: $what', ({text, of, ...expected}) => {
  expect({satteri: of(satteri(text)), mdast: of(mdast(text))}).toEqual({satteri: expected.satteri, mdast: expected.mdast});
  expect(text).toMatch(expected.leftOut);
});

test('the parsers agree on any other text', () => {
  const text = markdownText.filter((candidate) => !DIFFERENCES.some(({leftOut}) => leftOut.test(candidate)));
  fc.assert(
    fc.property(text, (candidate) => {
      expect(comparable(satteri(candidate))).toEqual(comparable(mdast(candidate)));
    }),
    // Always the same texts: one that shows yet another difference is worth a search of its own, not a red build.
    {numRuns: 1500, seed: 1},
  );
});

describe.each([satteri, mdast].map((parse) => ({name: parse.parser, parse})))('$name on any text', ({parse}) => {
  const holds = (property: (text: string, facts: Facts) => void) =>
    fc.assert(
      fc.property(markdownText, (text) => property(text, parse(text))),
      {numRuns: 500},
    );

  test('spans lie in the text, in order, and inside one another', () => {
    holds((text, facts) => {
      for (const list of [
        facts.blocks,
        facts.leaves,
        facts.headings,
        facts.anchors,
        facts.links,
        facts.definitions,
        facts.items,
        facts.fences,
      ]) {
        expectInOrder(list, text);
      }
      for (const list of [facts.codeSpans, facts.texts, facts.comments]) expectInOrder(list, text);
      for (const {content, ...outer} of facts.codeSpans) expectInside(content, outer);
      for (const link of facts.links) if (link.definition === -1) expectInside(link.destination, link);
      for (const {destination, ...outer} of facts.definitions) expectInside(destination, outer);
      for (const {leaf, ...span} of [...facts.texts, ...facts.codeSpans, ...facts.links]) {
        if (leaf !== -1) expectInside(span, facts.leaves[leaf]);
      }
      for (const {block, ...leaf} of facts.leaves) expectInside(leaf, facts.blocks[block]);
    });
  });

  test('values are what the source says', () => {
    holds((text, facts) => {
      for (const {value, content} of facts.codeSpans) {
        const source = text.slice(content.start, content.end);
        if (!/[\r\n|]/u.test(source)) expect(source).toBe(value);
      }
      for (const {destination, url, kind} of facts.links) {
        const source = text.slice(destination.start, destination.end);
        if (kind === 'link' && !/[\\&]/u.test(source)) expect(source).toBe(url);
      }
      for (const {lines} of facts.fences) {
        for (const {start, text: line} of lines) if (!line.startsWith(' ')) expect(text.slice(start, start + line.length)).toBe(line);
      }
      for (const {value, start, end} of facts.comments) expect(text.slice(start, end)).toContain(value);
    });
  });

  test('headings begin a line, after the marks of what holds them', () => {
    holds((text, facts) => {
      const lines = new LineIndex(text);
      for (const {start, top} of facts.headings) {
        const before = text.slice(lines.startOf(lines.pointAt(start).line), start);
        expect(before).toMatch(top ? /^ {0,3}$/u : /^[ \t>*+-]*(?:\d+[.)]|\[\^n\]:|\[ \]|[ \t>*+-])*$/u);
      }
    });
  });

  test('slugs differ, and every used definition has a link', () => {
    holds((_text, {headings, links, definitions}) => {
      const slugs = headings.map(({slug}) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const [index, {isUsed}] of definitions.entries()) expect(links.some(({definition}) => definition === index)).toBe(isUsed);
    });
  });
});

describe('the builds of satteri and mdast agree', () => {
  /** That all parsers find the same in texts that people wrote. */
  const expectSame = (texts: Iterable<readonly [name: string, text: string]>) => {
    let count = 0;
    for (const [name, text] of texts) {
      const prepared = text.replace(/^\ufeff/u, '');
      for (const {name: parser, parse} of PARSERS)
        expect({name, parser, facts: parse(prepared)}).toEqual({name, parser, facts: mdast(prepared)});
      count++;
    }
    return count;
  };

  test('on the examples of all rules', () => {
    const files = rules.flatMap(({id, examples}) => examples.map(({files}) => [id, files] as const));
    const texts = files.flatMap(([id, of]) => Object.entries(of).map(([path, text]) => [`${id} ${path}`, text] as const));
    expect(expectSame(texts.filter(([name]) => name.endsWith('.md')))).toBeGreaterThan(100);
  });

  test('on the documents of this repository', () => {
    const paths = git(ROOT, ['ls-files', '-z'])
      .split('\0')
      .filter((path) => path.endsWith('.md'));
    expect(expectSame(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]))).toBeGreaterThan(15);
  });

  test('on the documents of another', () => {
    if (!existsSync(BUNDLE)) {
      process.stderr.write(`Nothing was compared: ${BUNDLE} is absent\n`);
      return;
    }
    const repository = scratchDirectory();
    git(repository, ['clone', '--quiet', '--bare', BUNDLE, '.']);
    const paths = git(repository, ['ls-tree', '-r', '-z', '--name-only', 'main'])
      .split('\0')
      .filter((path) => path.endsWith('.md'));
    expect(expectSame(paths.map((path) => [path, git(repository, ['show', `main:${path}`])]))).toBeGreaterThan(20);
  });
});

test('the builds of satteri give the same facts of any text, also where mdast differs', () => {
  const builds = PARSERS.filter(({parse}) => parse.parser === 'satteri');
  fc.assert(
    fc.property(markdownText, (text) => {
      for (const {name, parse} of builds) expect({name, facts: parse(text)}).toEqual({name, facts: satteri(text)});
    }),
    {numRuns: 1000},
  );
});

function expectInOrder(spans: readonly Span[], {length}: string): void {
  let last = 0;
  for (const {start, end} of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
    last = start;
  }
}

function expectInside(inner: Span, outer: Span | undefined): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer?.start ?? Number.POSITIVE_INFINITY);
  expect(inner.end).toBeLessThanOrEqual(outer?.end ?? Number.NEGATIVE_INFINITY);
}
