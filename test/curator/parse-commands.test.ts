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
