import {describe, expect, test} from 'vitest';
import type {Facts} from '../../src/core/facts.ts';
import type {Span} from '../../src/core/text.ts';
import {PARSERS} from '../support/parsers.ts';

/** Every span as the characters it covers. */
function shown(text: string, facts: Facts) {
  const at = ({start, end}: Span) => text.slice(start, end);
  return {
    frontmatter: facts.frontmatter && at(facts.frontmatter),
    blocks: facts.blocks.map((block) => [block.kind, at(block)]),
    leaves: facts.leaves.map((leaf) => [leaf.kind, at(leaf), leaf.block]),
    headings: facts.headings.map((heading) => [heading.depth, heading.text, heading.slug, heading.top, at(heading)]),
    anchors: facts.anchors.map((anchor) => [anchor.id, at(anchor)]),
    links: facts.links.map((link) => [link.kind, link.url, at(link.destination), link.text, at(link)]),
    definitions: facts.definitions.map((definition) => [definition.label, definition.url, at(definition.destination), definition.isUsed]),
    codeSpans: facts.codeSpans.map((span) => [span.value, at(span.content), at(span), span.isInLink]),
    texts: facts.texts.map((run) => [run.value, at(run)]),
    items: facts.items.map((item) => [item.depth, item.leaf === -1 ? null : at(facts.leaves[item.leaf] ?? item), at(item)]),
    fences: facts.fences.map((fence) => ({
      ...fence,
      start: at(fence),
      end: undefined,
      opening: at(fence.opening),
      lines: fence.lines.map(({start, text: line}) => [text.slice(start, start + line.length), line]),
    })),
    comments: facts.comments.map((comment) => [comment.value, at(comment)]),
  };
}

describe.each(PARSERS)('$name', ({parse}) => {
  const read = (text: string) => shown(text, parse(text));

  test('an empty document has no facts', () => {
    const none = {blocks: [], leaves: [], headings: [], anchors: [], links: [], definitions: [], codeSpans: [], texts: [], items: []};
    expect(parse('')).toEqual({frontmatter: null, ...none, fences: [], comments: []});
  });

  describe('blocks and leaves', () => {
    test('each kind of block', () => {
      const text = [
        '---\ntitle: a\n---',
        '# H',
        'p',
        '> q',
        '- i',
        '***',
        '| a | b |\n| - | - |\n| c | d\\| |',
        '<div>\nx\n</div>',
        '```\nc\n```',
        '[d]: e',
        '[^f]: note',
      ].join('\n\n');
      expect(read(text).blocks).toEqual([
        ['frontmatter', '---\ntitle: a\n---'],
        ['heading', '# H'],
        ['paragraph', 'p'],
        ['blockquote', '> q'],
        ['list', '- i'],
        ['thematicBreak', '***'],
        ['table', '| a | b |\n| - | - |\n| c | d\\| |'],
        ['html', '<div>\nx\n</div>'],
        ['code', '```\nc\n```'],
        ['definition', '[d]: e'],
        ['footnoteDefinition', '[^f]: note'],
      ]);
      expect(read(text).leaves).toEqual([
        ['heading', '# H', 1],
        ['paragraph', 'p', 2],
        ['paragraph', 'q', 3],
        ['paragraph', 'i', 4],
        ['cell', 'a', 6],
        ['cell', 'b', 6],
        ['cell', 'c', 6],
        ['cell', 'd\\|', 6],
        ['html', '<div>\nx\n</div>', 7],
        ['paragraph', 'note', 10],
      ]);
    });

    test('front matter is YAML or TOML, and only at the start', () => {
      expect(read('---\na: 1\n---\nx').frontmatter).toBe('---\na: 1\n---');
      expect(read('+++\na = 1\n+++\nx').frontmatter).toBe('+++\na = 1\n+++');
      expect(read('---\n---\n').frontmatter).toBe('---\n---');
      expect(read('x\n\n---\na: 1\n---\n').frontmatter).toBe(null);
    });

    test('cells of a table without outer pipes, and empty ones', () => {
      expect(read('a | b\n-|-\n c |\n| | `x\\|y` |').leaves.map(([, cell]) => cell)).toEqual(['a', 'b', 'c', '', '`x\\|y`']);
    });

    test('a paragraph of a quote holds the marks of its later lines, and lazy lines', () => {
      expect(read('> a\n> b\nc').leaves).toEqual([['paragraph', 'a\n> b\nc', 0]]);
    });
  });

  describe('headings', () => {
    test('ATX, closed ATX and setext, at the top and inside', () => {
      const text = '# One\n\n## Two ##   \n\nThree\nlines\n===\n\n> ### Quoted\n\n- #### Item\n\n#not\n\n####### seven\n';
      expect(read(text).headings).toEqual([
        [1, 'One', 'one', true, '# One'],
        [2, 'Two', 'two', true, expect.stringMatching(/^## Two ## *$/u)],
        [1, 'Three\nlines', 'threelines', true, 'Three\nlines\n==='],
        [3, 'Quoted', 'quoted', false, '### Quoted'],
        [4, 'Item', 'item', false, '#### Item'],
      ]);
    });

    test('text is what GitHub counts for the anchor', () => {
      const slugs = (text: string) => read(text).headings.map(([, heading, slug]) => [heading, slug]);
      expect(slugs('# A `b_c` [d *e*](f) ![g](h)')).toEqual([['A b_c d e ', 'a-b_c-d-e-']]);
      expect(slugs('# a <!-- b -->')).toEqual([['a ', 'a-']]);
      expect(slugs('# a <b>c</b> <br>d')).toEqual([['a c d', 'a-c-d']]);
      expect(slugs('# a\\_b &amp; c')).toEqual([['a_b & c', 'a_b--c']]);
      expect(slugs('# see https://a.b/c')).toEqual([['see https://a.b/c', 'see-httpsabc']]);
      expect(slugs('# a[^1]\n\n[^1]: n')).toEqual([['a', 'a']]);
    });

    test.each([
      ['# 日本語', '日本語'],
      ['# 什么时候用（以及不用）', '什么时候用以及不用'],
      ['# 😄 unicode emoji', '-unicode-emoji'],
      ['# 😄 - an emoji', '---an-emoji'],
      ['# :smile: - a gemoji', 'smile---a-gemoji'],
      ['# Valid Heading 2004 ✌️', 'valid-heading-2004-\ufe0f'],
      ['# valid\\_heading escaped_underscores', 'valid_heading-escaped_underscores'],
      ['# _valid_ **heading** ~~gone~~', 'valid-heading-gone'],
      ['# trailing space <!-- c -->', 'trailing-space-'],
      ['# Title {#custom}', 'title-custom'],
      ['# 2² Ⅻ 1.2', '2-ⅻ-12'],
      ['# a  b — c', 'a--b--c'],
    ])('%s', (text, slug) => {
      expect(parse(text).headings.map((heading) => heading.slug)).toEqual([slug]);
    });

    test('equal headings are numbered by the first free name', () => {
      const slugs = parse('# echo\n# echo\n# echo 1\n# echo-1\n# echo\n').headings.map(({slug}) => slug);
      expect(slugs).toEqual(['echo', 'echo-1', 'echo-1-1', 'echo-1-2', 'echo-2']);
    });
  });

  describe('raw HTML', () => {
    test('ids of any element and names of anchors, in blocks and in lines', () => {
      const text =
        '<div ID="a" data-id="no" class=x>\n<p id = b><img id=\'c\' name="no">\n</div>\n\nx <a name="d&amp;e"></a><a id="f" name="f"></a>\n\n- <a name=g>';
      expect(read(text).anchors).toEqual([
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
        ['d&e', 'd&amp;e'],
        ['f', 'f'],
        ['g', 'g'],
      ]);
    });

    test('nothing counts in comments, code and attribute values', () => {
      const text = '<!-- <a id="a"> -->\n\n`<a id="b">`\n\n<p title="<a id=d>">\n\n    <a id="e">\n\n<a id="">';
      expect(read(text).anchors).toEqual([]);
    });

    test('elements of raw text hide nothing: GitHub shows their tags as they are written', () => {
      const text = '<script>"<a id=a>"</script>\n\n<textarea>\n<a href=b.md>c</a></textarea>\n\nd <xmp><a href=e.md>f</a></xmp>';
      expect(read(text).anchors.map(([id]) => id)).toEqual(['a']);
      expect(read(text).links.map(([, url]) => url)).toEqual(['b.md', 'e.md']);
    });

    test('headings have an anchor, in one count with those of Markdown', () => {
      const facts = parse('# A\n\n<h1 align="center"><a href="x">A</a></h1>\n\n# A\n\n<h2>\n  B <img src="y" alt="no">\n</h2>');
      expect(facts.headings.map(({slug}) => slug)).toEqual(['a', 'a-2']);
      expect(facts.anchors.map(({id}) => id)).toEqual(['a-1', '--b-', 'b']);
    });

    test('comments, closed or not', () => {
      const text = 'a <!-- b -->\n\n<!--c\n\nd--> <!----> <!-->\n\n> <!-- e\n\n<!-- f';
      expect(read(text).comments).toEqual([
        [' b ', '<!-- b -->'],
        ['c\n\nd', '<!--c\n\nd-->'],
        ['', '<!---->'],
        ['', '<!-->'],
        [' e', '<!-- e'],
        [' f', '<!-- f'],
      ]);
    });

    test('links and images', () => {
      const text =
        '<a href="a?b&amp;c">t <b>u</b></a> <img src=d alt="e"> <a>no</a> <link href="no">\n\n<p>\n<a class="x" HREF=\'f\'><img src="g" alt="h"></a>';
      expect(read(text).links).toEqual([
        ['html', 'a?b&c', 'a?b&amp;c', 't u', '<a href="a?b&amp;c">'],
        ['html', 'd', 'd', 'e', '<img src=d alt="e">'],
        ['html', 'f', 'f', 'h', '<a class="x" HREF=\'f\'>'],
        ['html', 'g', 'g', 'h', '<img src="g" alt="h">'],
      ]);
    });
  });

  describe('links', () => {
    test.each([
      ['[a](b.md)', 'b.md', 'b.md'],
      ['[a](<b c.md> "t")', 'b c.md', 'b c.md'],
      ['[a](<b\\>c>)', 'b>c', 'b\\>c'],
      ['[a](b(c(d)).md)', 'b(c(d)).md', 'b(c(d)).md'],
      ['[a](b\\)c (title (\\) x))', 'b)c', 'b\\)c'],
      ['[a](b c)', null, null],
      ["[a](b\\)c 'it\\'s')", 'b)c', 'b\\)c'],
      ['[a](b (ti\\)tle))', 'b', 'b'],
      ['[a](b&amp;c#d%20e)', 'b&c#d%20e', 'b&amp;c#d%20e'],
      ['[a]()', '', ''],
      ['[a](<>)', '', ''],
      ['[](b)', 'b', 'b'],
      ['[a\n](\n  b\n  "c\nd"\n)', 'b', 'b'],
      ['> [a](\n> b)', 'b', 'b'],
      ['- [a](\n  b\n  )', 'b', 'b'],
      ['[a `](x)` b](c)', 'c', 'c'],
      ['[a\\](x) b](c)', 'c', 'c'],
      ['[a <b title="](x)"> c](d)', 'd', 'd'],
      ['[**a**](b)', 'b', 'b'],
      ['| [a](b\\|c) |\n| - |', 'b|c', 'b\\|c'],
      ['[中😀](文.md#锚)', '文.md#锚', '文.md#锚'],
    ])('destination of %j', (text, url, source) => {
      expect(
        read(text)
          .links.filter(([kind]) => kind === 'link')
          .map((link) => link.slice(1, 3)),
      ).toEqual(url === null ? [] : [[url, source]]);
    });

    test.each([
      ['![a](b.png "t")', 'a', 'b.png'],
      ['![a [b](c) d](e)', 'a b d', 'e'],
      ['![a `](x)` b](c)', 'a ](x) b', 'c'],
      ['![a ![b](c) d](e)', 'a b d', 'e'],
      ['![](<b c>)', '', 'b c'],
    ])('image %j', (text, alt, source) => {
      expect(read(text).links.map(([kind, , destination, content]) => [kind, destination, content])).toEqual([['image', source, alt]]);
    });

    test('an image inside a link', () => {
      expect(read('[![a](b) c](d)').links).toEqual([
        ['link', 'd', 'd', 'a c', '[![a](b) c](d)'],
        ['image', 'b', 'b', 'a', '![a](b)'],
      ]);
    });

    test('autolinks and bare URLs', () => {
      expect(read('<https://a.b/c> https://d.e/f. www.g.h (x@y.zz) <m@n.oo>').links).toEqual([
        ['autolink', 'https://a.b/c', 'https://a.b/c', 'https://a.b/c', '<https://a.b/c>'],
        ['autolink', 'https://d.e/f', 'https://d.e/f', 'https://d.e/f', 'https://d.e/f'],
        ['autolink', 'http://www.g.h', 'www.g.h', 'www.g.h', 'www.g.h'],
        ['autolink', 'mailto:x@y.zz', 'x@y.zz', 'x@y.zz', 'x@y.zz'],
        ['autolink', 'mailto:m@n.oo', 'm@n.oo', 'm@n.oo', '<m@n.oo>'],
      ]);
    });

    test('bare URLs at every border, in CJK text too', () => {
      expect(read('看https://a.b/c，然后 _https://d.e_ 和(www.f.g)').links.map(([, url, source]) => [url, source])).toEqual([
        ['https://a.b/c，然后', 'https://a.b/c，然后'],
        ['https://d.e', 'https://d.e'],
        ['http://www.f.g', 'www.f.g'],
      ]);
    });

    test('in a table a bare URL ends at the pipe, elsewhere it does not', () => {
      const urls = (text: string) => read(text).links.map(([, url, source]) => [url, source]);
      const row = '|https://a.b/c|(https://d.e/f).|www.g.h|';
      expect(urls(`| 1 | 2 | 3 |\n|-|-|-|\n${row}\n`)).toEqual([
        ['https://a.b/c', 'https://a.b/c'],
        ['https://d.e/f', 'https://d.e/f'],
        ['http://www.g.h', 'www.g.h'],
      ]);
      expect(urls('https://a.b/c|d\n-|-\n')).toEqual([['https://a.b/c', 'https://a.b/c']]);
      expect(urls('see https://a.b/c|d')).toEqual([['https://a.b/c|d', 'https://a.b/c|d']]);
      expect(urls('| x |\n|-|\n|https://a.b/c|\n\nsee https://a.b/c|d')).toEqual([
        ['https://a.b/c', 'https://a.b/c'],
        ['https://a.b/c|d', 'https://a.b/c|d'],
      ]);
      expect(read('|https://a.b/c|d|\n|-|-|\n').leaves.map(([, cell]) => cell)).toEqual(['https://a.b/c', 'd']);
    });

    test('references point at the first definition of their label', () => {
      const text = '[a][R  1] [r 1][] [r 1] ![b][r 1] [c][none]\n\n[r 1]: <x y> "t"\n[R 1]: z\n[Unused\\]]:\n  u\n';
      const facts = parse(text);
      expect(shown(text, facts).links).toEqual([
        ['link', 'x y', 'x y', 'a', '[a][R  1]'],
        ['link', 'x y', 'x y', 'r 1', '[r 1][]'],
        ['link', 'x y', 'x y', 'r 1', '[r 1]'],
        ['image', 'x y', 'x y', 'b', '![b][r 1]'],
      ]);
      expect(facts.links.map(({definition}) => definition)).toEqual([0, 0, 0, 0]);
      expect(shown(text, facts).definitions).toEqual([
        ['r 1', 'x y', 'x y', true],
        ['R 1', 'z', 'z', false],
        ['Unused]', 'u', 'u', false],
      ]);
    });

    test('a link knows its leaf', () => {
      expect(parse('# [a](b)\n\nc\n\n> [d](e)').links.map(({leaf}) => leaf)).toEqual([0, 2]);
    });
  });

  describe('code spans and text', () => {
    test.each([
      ['`a.md`', 'a.md', 'a.md'],
      ['`` a`b ``', 'a`b', 'a`b'],
      ['` `', ' ', ' '],
      ['`  a  `', ' a ', ' a '],
      ['` a`', ' a', ' a'],
      ['`a\nb`', 'a b', 'a\nb'],
      ['`\r\na\r\n`', 'a', 'a'],
      ['> `a\n> b`', 'a b', 'a\n> b'],
      ['| `a\\|b` |\n| - |', 'a|b', 'a\\|b'],
      ['`中😀`', '中😀', '中😀'],
      ['`a\tb`', 'a\tb', 'a\tb'],
    ])('%j', (text, value, content) => {
      expect(read(text).codeSpans.map((span) => span.slice(0, 2))).toEqual([[value, content]]);
    });

    test('inside a link or a reference, and outside', () => {
      expect(
        read('`a` [`b`](c) [x `d`][e] <a href="y">`f`</a>\n\n[e]: z').codeSpans.map(([value, , , isInLink]) => [value, isInLink]),
      ).toEqual([
        ['a', false],
        ['b', true],
        ['d', true],
        ['f', false],
      ]);
    });

    test('text outside code, links and HTML', () => {
      expect(read('a **b** `c` [d](e) \\*f &amp; <b>g</b>\nh').texts).toEqual([
        ['a ', 'a '],
        ['b', 'b'],
        [' ', ' '],
        [' ', ' '],
        [' *f & ', ' \\*f &amp; '],
        ['g', 'g'],
        ['\nh', '\nh'],
      ]);
    });
  });

  describe('lists', () => {
    test('depth, and the first paragraph of each item', () => {
      const text = '- a\n  - b\n\n    > 1. c\n- - d\n- ```\n  e\n  ```\n-\n- [ ] `f` g\n- [x] h\n';
      expect(read(text).items.map(([depth, leaf]) => [depth, leaf])).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [1, null],
        [2, 'd'],
        [1, null],
        [1, null],
        [1, '`f` g'],
        [1, 'h'],
      ]);
    });
  });

  describe('fences', () => {
    const fence = {lang: null, meta: null, isIndented: false, isClosed: true};
    const lines = (...texts: string[]) => texts.map((line) => [line, line]);

    test.each([
      [
        '```sh no-check here\necho\n\n  b\n```',
        {...fence, lang: 'sh', meta: 'no-check here', opening: '```sh no-check here', lines: lines('echo', '', '  b')},
      ],
      ['~~~~ a`b\n```\n~~~\n~~~~~  \nx', {...fence, lang: 'a`b', opening: '~~~~ a`b', lines: lines('```', '~~~')}],
      ['```\n```', {...fence, opening: '```', lines: []}],
      ['```\n\n```', {...fence, opening: '```', lines: lines('')}],
      ['```', {...fence, isClosed: false, opening: '```', lines: []}],
      ['```\n', {...fence, isClosed: false, opening: '```', lines: []}],
      ['```\na\n\n', {...fence, isClosed: false, opening: '```', lines: lines('a', '')}],
      ['```\na\n    ```', {...fence, isClosed: false, opening: '```', lines: lines('a', '    ```')}],
      ['````\na\n```', {...fence, isClosed: false, opening: '````', lines: lines('a', '```')}],
      ['```\na\n``` x', {...fence, isClosed: false, opening: '```', lines: lines('a', '``` x')}],
      ['```\r\na\r\n\r\nb\r\n```\r\n', {...fence, opening: '```', lines: lines('a', '', 'b')}],
      ['```\ra\r```', {...fence, opening: '```', lines: lines('a')}],
      ['  ```\n  a\n b\n     c\n  ```', {...fence, opening: '```', lines: lines('a', 'b', '   c')}],
      ['- x\n  ```\n  a\n   b\n  ```', {...fence, opening: '```', lines: lines('a', ' b')}],
      ['1. ```\n   a\n\n   b\n\nc', {...fence, isClosed: false, opening: '```', lines: lines('a', '', 'b')}],
      ['> ```\n> a\n>\n>b\n> ```', {...fence, opening: '```', lines: lines('a', '', 'b')}],
      ['> ```\n> a\nb', {...fence, isClosed: false, opening: '```', lines: lines('a')}],
      ['> - ```\n>   > a\n>   ```', {...fence, opening: '```', lines: lines('> a')}],
      ['```\n中😀\u2028x\n```', {...fence, opening: '```', lines: lines('中😀\u2028x')}],
      ['```\n\ta\n```', {...fence, opening: '```', lines: lines('\ta')}],
      ['    a\n\n      b\n', {...fence, isIndented: true, opening: '    a', lines: lines('a', '', '  b')}],
      ['\ta\n\t\tb', {...fence, isIndented: true, opening: '\ta', lines: lines('a', '\tb')}],
      ['-     a\n\n      b', {...fence, isIndented: true, opening: '    a', lines: lines('a', '', 'b')}],
    ])('%j', (text, expected) => {
      expect(read(text).fences.map(({start, end, ...rest}) => rest)).toEqual([expected]);
    });

    test('a tab that the list takes in part becomes spaces: the offsets of what follows it stay right', () => {
      const text = '- ```\n\tab\n  ```';
      expect(parse(text).fences[0]?.lines).toEqual([{start: 6, text: '  ab'}]);
    });
  });

  describe('characters', () => {
    test('offsets count UTF-16 code units', () => {
      const text = '😀中 `a`\r\n\t[b](c)\r`d` \u2028 `e` \ud83d\ude00`f`';
      expect(read(text).codeSpans.map(([value, content]) => [value, content])).toEqual([
        ['a', 'a'],
        ['d', 'd'],
        ['e', 'e'],
        ['f', 'f'],
      ]);
      expect(read(text).links).toEqual([['link', 'c', 'c', 'b', '[b](c)']]);
    });

    test('what UTF-8 or CommonMark cannot have reads as the replacement character', () => {
      const text = 'a\0 `b\0` \ud800 [c](d\udc00) `e`';
      const facts = parse(text);
      expect(facts.codeSpans.map(({value}) => value)).toEqual(['b\ufffd', 'e']);
      expect(facts.links.map(({url}) => url)).toEqual(['d\ufffd']);
      expect(shown(text, facts).codeSpans.map(([, content]) => content)).toEqual(['b\0', 'e']);
    });

    test('a mark left at the start does not move anything', () => {
      expect(read('\ufeff# a `b`')).toMatchObject({headings: [[1, 'a b', 'a-b', true, '# a `b`']], codeSpans: [['b', 'b', '`b`', false]]});
    });
  });
});
