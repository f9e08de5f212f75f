import {describe, expect, test} from 'vitest';
import {ParseError} from '../../src/parsers/parse-error.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {createSatteriParser} from '../../src/parsers/satteri.ts';
import {startSatteri} from '../../src/parsers/satteri-module.ts';
import {PARSERS} from '../support/parsers.ts';

const satteri = await createParser('satteri', false);
const mdast = await createParser('mdast');

const BOMBS: Readonly<Record<string, (size: number) => string>> = {
  'block quotes': (size) => '>'.repeat(size),
  'list items in one line': (size) => '- '.repeat(size),
  'numbered items in one line': (size) => '1. '.repeat(size),
  'nested lists': (size) => Array.from({length: Math.min(size, 1000)}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'emphasis of two kinds': (size) => '*a_ '.repeat(size),
  'strong around strong': (size) => '**a'.repeat(size) + 'b**'.repeat(size),
  'stars around a letter': (size) => `${'*'.repeat(size)}a${'*'.repeat(size)}`,
  'open brackets': (size) => '['.repeat(size),
  'open links': (size) => '[a]('.repeat(size),
  'open brackets and escapes': (size) => '[a\\'.repeat(size),
  'images in images': (size) => `${'!['.repeat(size)}a${'](b)'.repeat(size)}`,
  'runs of backticks': (size) => Array.from({length: size}, (_, index) => '`'.repeat(1 + (index % 50))).join(' '),
  'growing runs of backticks': (size) => Array.from({length: Math.min(size, 2000)}, (_, index) => `${'`'.repeat(index)}a`).join(''),
  'open tags': (size) => '<a x="'.repeat(size),
  'open comments': (size) => '- <!--\n'.repeat(size),
  'open scripts': (size) => '- <script>\n'.repeat(size),
  'CDATA in a line': (size) => 'a <![CDATA['.repeat(size),
  'HTML links': (size) => '<a href=x>b'.repeat(size),
  URLs: (size) => 'http://a.b '.repeat(size),
  'URLs and pipes': (size) => `|a|\n|-|\n|${'http://a.b|'.repeat(size)}`,
  'URLs and full stops': (size) => `|http://a${'.'.repeat(size * 10)}b|\n|-|\n`,
  'character references': (size) => '&amp;'.repeat(size),
  'equal headings': (size) => '# a\n'.repeat(size),
  definitions: (size) => Array.from({length: size}, (_, index) => `[a${index}]: b\n`).join(''),
  'uses of a definition': (size) => `[a]: b\n\n${'[a] '.repeat(size)}`,
  footnotes: (size) => Array.from({length: size}, (_, index) => `[^${index}]: a\n\n[^${index}]\n\n`).join(''),
  fences: (size) => '```\n'.repeat(size),
  'a wide table': (size) => `${'|a'.repeat(size)}|\n${'|-'.repeat(size)}|\n`,
  'a long line': (size) => 'a'.repeat(size * 20),
  'a long destination': (size) => `[a](${'('.repeat(size)}`,
  'links on a line of more than ASCII': (size) => '文[a](b)'.repeat(size),
  'escapes on a line of more than ASCII': (size) => `é${'\\*'.repeat(size)}`,
  'cells on a line of more than ASCII': (size) => `${'|é'.repeat(size)}|\n${'|-'.repeat(size)}|\n`,
  'image look-alikes': (size) => `![${'](a "'.repeat(size)}](b)`,
};

/** How long the processor works, in milliseconds, however busy it is; a document that is refused counts like one that is read. */
function time(parse: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  try {
    parse(text);
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
  }
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe.each(Object.keys(BOMBS))('%s', (name) => {
  const bomb = BOMBS[name] ?? String;

  test.each(PARSERS.filter(({parse}) => parse.parser === 'satteri'))('end in time with $name, and the next document parses', ({parse}) => {
    expect(time(parse, bomb(10_000))).toBeLessThan(5_000);
    expect(time(parse, bomb(50_000))).toBeLessThan(15_000);
    expect(parse('# a').headings).toHaveLength(1);
  });

  test('end in time with mdast', () => {
    expect(time(mdast, bomb(10_000))).toBeLessThan(20_000);
    expect(mdast('# a').headings).toHaveLength(1);
  });
});

describe('reasons', () => {
  test.each([
    [satteri, '>'.repeat(50_000), 'it nests deeper than 1,000 levels'],
    [satteri, '\n> '.repeat(10) + '- '.repeat(50_000), 'it nests deeper than 1,000 levels'],
    [satteri, '&amp;'.repeat(50_000), 'it has too much markup that belongs together'],
    [satteri, `a\r\n${'&amp;\r\n'.repeat(50_000)}`, 'it has too much markup that belongs together'],
    [satteri, '文[a](b)'.repeat(50_000), 'it has too much markup that belongs together'],
    [satteri, 'a'.repeat(4_000_001), 'it has more than 4,000,000 characters'],
    [satteri, `${'!['.repeat(10_001)}a${'](b)'.repeat(10_001)}`, 'it has too much markup that belongs together'],
    [mdast, '>'.repeat(101), 'it nests deeper than 100 levels'],
    [mdast, `${'  '.repeat(100)}- a`, 'it nests deeper than 100 levels'],
    [mdast, '['.repeat(6000), 'it has too much markup that belongs together'],
    [mdast, 'a'.repeat(500_001), 'it has more than 500,000 characters'],
  ] as const)('%#', (parse, text, reason) => {
    expect(() => parse(text)).toThrow(new ParseError(reason));
  });

  test('paragraphs do not add up beyond what they take', () => {
    expect(satteri(`${'&amp;'.repeat(100)}\n\n`.repeat(500)).blocks).toHaveLength(500);
    expect(satteri('文[a](b)\n'.repeat(50_000)).links).toHaveLength(50_000);
    expect(satteri(`${'文'.repeat(100)}[a](b)`.repeat(500)).links).toHaveLength(500);
    expect(mdast('[a](b) '.repeat(100).concat('\n\n').repeat(20)).links).toHaveLength(2000);
  });

  test('deep documents within the bounds are read', () => {
    expect(satteri(`${'> '.repeat(900)}a`).leaves).toHaveLength(1);
    expect(mdast(`${'> '.repeat(90)}a`).leaves).toHaveLength(1);
  });
});

describe('a trap', () => {
  test('ends the module: the next document starts a new one', () => {
    let starts = 0;
    const parse = createSatteriParser(() => {
      starts++;
      const module = startSatteri();
      if (starts > 1) return module;
      // Text that no bound lets pass overflows the stack of the module.
      const bomb = `${'!['.repeat(30_000)}a${'](b)'.repeat(30_000)}`;
      return {...module, createMdastHandle: (_text, ...rest) => module.createMdastHandle(bomb, ...rest)};
    });
    expect(() => parse('# a')).toThrow(new ParseError('the parser cannot read it'));
    expect(parse('# a').children).toHaveLength(1);
    expect(parse('# a').children).toHaveLength(1);
    expect(starts).toBe(2);
  });
});

test('images in images as deep as the bound allows are read by every build, and say the same', () => {
  const text = `${'!['.repeat(10_000)}a${'](b)'.repeat(10_000)}`;
  for (const {parse} of PARSERS) if (parse.parser === 'satteri') expect(parse(text).links).toEqual(satteri(text).links);
});

test('memory does not grow from document to document', () => {
  const text = 'a `b` [c](d)\n\n'.repeat(2000);
  for (let round = 0; round < 20; round++) satteri(text);
  const before = process.memoryUsage().rss;
  for (let round = 0; round < 60; round++) satteri(text);
  expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
});

test('time grows with the length and not with its square', () => {
  const document =
    '# Heading `a`\n\nText [b](c.md) and **d** at https://e.f/g.\n\n- item\n\n```sh\necho\n```\n\n| a | b |\n|---|---|\n| c | d |\n\n';
  for (let round = 0; round < 3; round++) satteri(document.repeat(500));
  // Processor time of this process, the least of a few runs: a busy machine counts for little. Four times the length, at most eight times the time.
  const best = (text: string) =>
    Math.min(
      ...[1, 2, 3, 4].map(() => {
        const start = process.cpuUsage();
        satteri(text);
        return process.cpuUsage(start).user;
      }),
    );
  expect(best(document.repeat(4000)) / best(document.repeat(1000))).toBeLessThan(8);
});
