import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseCommands} from '../../src/curator/parse-commands.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';

const parse = await createParser();
const read = (body: string) => parseCommands(body, parse);

test('a line that begins with the name, in any letter case, beside other text', () => {
  expect(read('Thanks!\r\n/Curator FIX f1, N2 F1\r\nand\n\n   /curator recheck please')).toEqual([
    {verb: 'fix', items: ['F1', 'N2']},
    {verb: 'recheck'},
  ]);
  expect(read('/curator fix\n---\nJo')).toEqual([{verb: 'fix', items: []}]);
});

test.each([
  ['inside a line', 'Please say /curator fix'],
  ['another word', '/curators fix\n/curator-fix'],
  ['quoted', '> /curator fix\n> /curator hold'],
  ['right below a quote, where it still belongs to it', '> Try this:\n/curator fix'],
  ['fenced', '```\n/curator fix\n```'],
  ['in a fence that nobody closed', '~~~text\n/curator fix'],
  ['indented', 'Look:\n\n    /curator fix\n\n\t/curator fix'],
  ['in a code span of several lines', 'The command `\n/curator fix\n` does it'],
  ['in a list', '- a\n\n  /curator fix'],
  ['in a comment', '<!--\n/curator fix\n-->\n\nText <!-- a\n/curator hold\n-->'],
  ['in folded HTML', '<details><summary>old</summary>\n/curator fix\n</details>'],
  ['in a table', '| a |\n|---|\n| /curator fix |'],
])('%s it is none', (_, body) => {
  expect(read(body)).toEqual([]);
});

test('every verb with its words', () => {
  const bodies = {
    '/curator accept f2 The team agreed on this': {verb: 'accept', item: 'F2', reason: 'The team agreed on this'},
    '/curator accept F2 团队已经一致同意保留这一处': {verb: 'accept', item: 'F2', reason: '团队已经一致同意保留这一处'},
    '/curator unaccept F2': {verb: 'unaccept', item: 'F2'},
    '/curator defer N1': {verb: 'defer', item: 'N1'},
    '/curator explain `index/missing-entry`': {verb: 'explain', about: 'index/missing-entry'},
    '/curator lang ZH': {verb: 'lang', language: 'zh-CN'},
    '/curator lang en': {verb: 'lang', language: 'en'},
    '/curator scrub': {verb: 'scrub'},
    '/curator hold until Friday': {verb: 'hold'},
    '/curator unhold': {verb: 'unhold'},
    '/curator help': {verb: 'help'},
  };
  for (const [body, command] of Object.entries(bodies)) expect(read(body)).toEqual([command]);
});

test('wrong words are told from no verb of ours', () => {
  const known = [
    'fix it',
    'accept F2',
    'accept F2 too short',
    'accept it because of that',
    'unaccept',
    'defer x',
    'explain',
    'lang fr',
    'lang __proto__',
  ];
  for (const words of known)
    expect(read(`/curator ${words}`)).toEqual([{verb: 'invalid', expected: expect.stringMatching(/^\/curator /u)}]);
  for (const words of ['', 'merge', 'please fix', 'constructor'])
    expect(read(`/curator ${words}`)).toEqual([{verb: 'invalid', expected: null}]);
});

test.each<[string, string, unknown]>([
  ['full-width blanks', '/curator　fix　F1　n3', {verb: 'fix', items: ['F1', 'N3']}],
  ['full-width blanks before it', '　　/curator fix', {verb: 'fix', items: []}],
  ['full-width letters', '/curator fix Ｆ１、ｎ３', {verb: 'fix', items: ['F1', 'N3']}],
  ['Chinese marks', '/curator fix F1、F2，N3；F4。', {verb: 'fix', items: ['F1', 'F2', 'N3', 'F4']}],
  ['a colon after the name', '/curator：recheck。', {verb: 'recheck'}],
  ['marks at the end', '/curator fix F1, F2.', {verb: 'fix', items: ['F1', 'F2']}],
  ['a colon before the reason', '/curator accept F2：此处有意为之', {verb: 'accept', item: 'F2', reason: '此处有意为之'}],
  [
    'a dash before the reason',
    '/curator accept f2 — kept on purpose, see A.',
    {verb: 'accept', item: 'F2', reason: 'kept on purpose, see A.'},
  ],
  ['a full stop behind the id', '/curator accept F2。此处有意为之', {verb: 'accept', item: 'F2', reason: '此处有意为之'}],
  ['a line separator', '/curator hold until\u2028later', {verb: 'hold'}],
])('%s', (_, body, command) => {
  expect(read(body)).toEqual([command]);
});

test.each<[string, boolean]>([
  ['ten chars.', true],
  ['nine char', false],
  ['有意保留它', true],
  ['有意保留', false],
  ['有意keep它', true],
  ['わざとです', true],
  ['일부러그럼', true],
  ['\u200b'.repeat(20), false],
  ['a\u200b\u0301\u2800\u3164bcdefgh', false],
  ['--------- -', false],
])('the reason %j is enough: %j', (reason, isEnough) => {
  expect(read(`/curator accept F1 ${reason}`)[0]?.verb).toBe(isEnough ? 'accept' : 'invalid');
});

test.each([
  ['in the attribute of a tag', 'A <a title="\n/curator fix">b</a>'],
  ['in the title of a link', 'A [b](c "\n/curator fix\n")'],
  ['in the text of a link', 'A [\n/curator fix\n](c)'],
  ['in a definition', '[a]: b "\n/curator fix\n"'],
  ['in a footnote', '[^1]:\n    /curator fix\n\nA[^1]'],
  ['below a character that nobody sees', '\u200b/curator fix'],
])('%s it is none', (_, body) => {
  expect(read(body)).toEqual([]);
});

test('no more than three commands of a comment are read', () => {
  expect(read('/curator fix\n'.repeat(5))).toHaveLength(3);
  expect(read('/curator x\n/curator y\n/curator z\n/curator fix')).toEqual(Array(3).fill({verb: 'invalid', expected: null}));
});

test('a comment that cannot be parsed has none', () => {
  const fail = () => {
    throw new Error('too deep');
  };
  expect(parseCommands('/curator fix', fail)).toEqual([]);
});

/** Text that a person may put commands between. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\n\n',
      '`',
      '``',
      '```',
      '~~~',
      '*',
      '_',
      '[',
      ']',
      '(b)',
      '<',
      '>',
      '|',
      '- ',
      '1. ',
      '# ',
      '/curator fix',
      '/curator hold',
      '\\',
      '&gt;',
      '\t',
      '    ',
      '\r\n',
      '<!--',
      '-->',
      '<b>',
      '三',
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''));

test('whatever is quoted, fenced or indented as a whole is none', () => {
  const quote = (text: string) =>
    text
      .split(/\r\n|\r|\n/u)
      .map((line) => `> ${line}`)
      .join('\n');
  const indent = (text: string) =>
    text
      .split(/\r\n|\r|\n/u)
      .map((line) => `    ${line}`)
      .join('\n');
  const longest = (text: string) => Math.max(2, ...(text.match(/`+/gu) ?? []).map(({length}) => length));
  const fence = (text: string) => {
    const marks = '`'.repeat(longest(text) + 1);
    return `${marks}\n${text}\n${marks}`;
  };
  fc.assert(
    fc.property(words, words, (text, before) => {
      expect(read(quote(text))).toEqual([]);
      expect(read(indent(text))).toEqual([]);
      expect(read(fence(text))).toEqual([]);
      expect(read(`\`\`\`\n${before.replace(/`/gu, '')}`)).toEqual([]);
      expect(read(`<!--\n${text.replaceAll('-->', '')}`)).toEqual([]);
    }),
    {numRuns: 300},
  );
});

test('a command on a line of its own between blank lines is one, whatever words surround it', () => {
  const plain = fc
    .array(fc.constantFrom('a', ' ', '\n\n', '三', '.', 'b c'), {maxLength: 20})
    .map((parts) => parts.join('').replace(/^\s+/gmu, ''));
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(read(`${before}\n\n/curator hold\n\n${after}`)).toEqual([{verb: 'hold'}]);
    }),
  );
});

test.each<[string, (size: number) => string]>([
  ['commands in code', (size) => `\`\`\`\n${'/curator fix\n'.repeat(size)}`],
  ['commands in a quote', (size) => `> a\n${'/curator fix\n'.repeat(size)}`],
  ['quotes with commands', (size) => '> /curator fix\n\n'.repeat(size)],
  ['marks', (size) => `/curator fix ${'.'.repeat(size * 8)}x`],
  ['backticks', (size) => `/curator explain ${'`'.repeat(size * 8)}x`],
  ['blanks', (size) => `/curator accept F1 ${' '.repeat(size * 8)}x`],
  ['dashes', (size) => `/curator accept F1 ${'- '.repeat(size * 4)}x`],
])('%s are read in linear time', (_, build) => {
  const time = (size: number) => {
    const text = build(size).slice(0, 65_536);
    const facts = parse(text);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      parseCommands(text, () => facts);
      return performance.now() - start;
    });
    // The clock tells little of less.
    return Math.max(4, Math.min(...times));
  };
  const most = Math.floor(65_000 / (build(101).length - build(100).length));
  expect(time(most)).toBeLessThan(20 * time(Math.floor(most / 8)));
});

test('no text breaks it, and none that nobody wrote as a command is one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('/curator fix', '`', '```', '> ', '\n', '    ', '<!--', '-->', 'a', '- ', '\r\n'), {maxLength: 30}),
      (parts) => {
        const body = parts.join('');
        for (const command of read(body)) expect(['fix', 'invalid']).toContain(command.verb);
        expect(
          read(
            body
              .split('\n')
              .map((line) => `> ${line}`)
              .join('\n'),
          ),
        ).toEqual([]);
      },
    ),
  );
});
