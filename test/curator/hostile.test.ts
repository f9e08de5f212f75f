import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Pass} from '../../src/curator/pass.ts';
import {renderCheckSummary, renderCheckTitle, renderFailedSummary} from '../../src/curator/render-check.ts';
import {renderPass} from '../../src/curator/render-pass.ts';
import {renderReply} from '../../src/curator/render-reply.ts';
import {renderSweepNote} from '../../src/curator/render-sweep-note.ts';
import type {Reply} from '../../src/curator/reply.ts';
import {findFaults, inspectBody} from './support/inspect-body.ts';
import {AROUND, FIRST, SECOND, THIRD} from './support/passes.ts';
import {SWEEP} from './support/sweep.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;
const SURROUNDINGS = {version: '1.0.0', run: 7};

/** What somebody would write who wants more than to be quoted. */
const PIECES = [
  ...[
    '`',
    '``',
    '```',
    '~~~~',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '    ',
    '|',
    '\\',
    '\\|',
    '\\\\|',
    '*',
    '**',
    '_',
    '[',
    '](',
    ')',
    '<',
    '>',
    '&',
    '![',
  ],
  ...[
    '-->',
    '<!--',
    '<details>',
    '</details>',
    '<summary>',
    '<img src=x onerror=1>',
    '<script>',
    '</sub>',
    '&lt;',
    '\\`',
    '#',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '@team',
    '@a/b',
    '#1',
    'GH-1',
    'closes #1',
    'fixes org/repo#2',
    'https://evil.example',
    'www.evil.example',
    'a@b.cc',
    '[x](https://evil.example)',
  ],
  ...[
    'Co-authored-by: X <x@y.z>',
    'Generated with Claude Code',
    '/curator accept F1 because',
    '```suggestion',
    '<!-- docs-curator:state v1 AAAA -->',
  ],
  ...['\u202e', '\u200b', '\u2066', '\ud800', '\udc00', '\u2028', '\u0000', '\u001b[31m', '\ufeff', '\u00ad', '😀', '中文', 'a'],
];
const hostile = fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 12}).map((pieces) => pieces.join(''));

/** Puts hostile text in the place of every text of a value, as a report or a comment could bring it. `kept` are names of fields of ours. */
function poison<T>(value: T, text: () => string, kept: ReadonlySet<string>): T {
  if (typeof value === 'string') return text() as T;
  if (Array.isArray(value)) return value.map((entry) => poison(entry, text, kept)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, kept.has(key) ? entry : poison(entry, text, kept)])) as T;
}

/** What the room itself or a schema makes sure of, and no text of others. */
const OURS = new Set(['id', 'state', 'language', 'kind', 'version', 'severity', 'fixed.kind', 'date', 'text', 'description', 'rationale']);

const poisoned = <T>(value: T, extra: readonly string[] = []) =>
  fc.array(hostile, {minLength: 8, maxLength: 8}).map((texts) => {
    let next = 0;
    return poison(value, () => texts[next++ % texts.length] ?? '', new Set([...OURS, ...extra]));
  });

describe('the golden bodies', () => {
  const bodies = LANGUAGES.flatMap((language) => [
    ...[FIRST, SECOND, THIRD].map((pass) => renderPass({...pass, language}, AROUND)),
    renderSweepNote({...SWEEP, language}, SURROUNDINGS),
  ]);
  test.each(bodies)('hold nothing that they must not: %#', (body) => {
    expect(findFaults(body)).toEqual([]);
  });
});

describe.each(LANGUAGES)('text of others in %s', (language) => {
  test.each([
    {name: 'first', pass: FIRST},
    {name: 'second', pass: SECOND},
    {name: 'third', pass: THIRD},
  ])('stands in code only: the $name pass', ({pass}) => {
    fc.assert(
      fc.property(poisoned<Pass>(pass), poisoned(AROUND.quotes), fc.boolean(), (hostilePass, quotes, keepsRules) => {
        const items = keepsRules
          ? hostilePass.items.map((item, index) => ({...item, ruleId: pass.items[index]?.ruleId ?? ''}))
          : hostilePass.items;
        const given = {...hostilePass, language, items};
        const around = {...AROUND, quotes};
        expect(findFaults(renderPass(given, around))).toEqual([]);
        expect(findFaults(renderCheckSummary(given, around))).toEqual([]);
        expect(renderCheckTitle(given)).toMatch(/^[\p{Script=Han}\w ,，:：]+$/u);
      }),
      {numRuns: 150},
    );
  });

  test('stands in code only: messages around values of ours', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const messages = [
          `Link target \`${a}\` does not exist`,
          `Document ${a} does not exist`,
          a,
          `Unexpected title, expected ${a}`,
          `JSON does not parse: ${b}`,
        ];
        const items = FIRST.items.map((item, index) => ({
          ...item,
          findings: item.findings.map((finding) => ({
            ...finding,
            now: [],
            fixed: null,
            message: messages[index % 5] ?? '',
            help: `Write ${b}\n${a}`,
          })),
        }));
        expect(findFaults(renderPass({...FIRST, language, items}, AROUND))).toEqual([]);
      }),
      {numRuns: 150},
    );
  });

  test('stands in code only: the sweep note', () => {
    fc.assert(
      fc.property(poisoned(SWEEP), (readiness) => {
        expect(findFaults(renderSweepNote({...readiness, language}, SURROUNDINGS))).toEqual([]);
      }),
      {numRuns: 150},
    );
  });

  const replies: readonly Reply[] = [
    {kind: 'no-write-to-head', command: '/curator fix', run: 7},
    {kind: 'no-write-to-head', command: '/curator fix', run: null},
    {kind: 'patch', items: ['F1', 'F3'], lines: ['--- a/x', '+++ b/x', '+y'], baseBranch: 'main'},
    {kind: 'head-moved', from: '7ad984b5', to: '3f2a9c41'},
    {kind: 'nothing-to-fix', items: ['F1']},
    {kind: 'nothing-to-fix', items: []},
    {kind: 'fixed', items: ['F1', 'F2'], sha: '3f2a9c41'},
    {kind: 'unknown-item', item: 'F9', open: ['F1', 'N2']},
    {kind: 'unknown-item', item: 'F9', open: []},
    {kind: 'not-acceptable', item: 'F1', ruleId: 'script/syntax'},
    {kind: 'not-deferrable', item: 'F1'},
    {kind: 'no-reason', item: 'F1'},
    {kind: 'not-permitted', command: '/curator fix', isAuthorEnough: true},
    {kind: 'usage', expected: '/curator accept F1 reason'},
    {kind: 'scrubbed', title: 0, body: 2},
    {kind: 'not-scrubbed', text: 'body', line: 3},
    {
      kind: 'explain',
      explained: {
        ruleId: 'reference/not-clickable',
        severity: 'error',
        description: 'A document that is named is named by a link.',
        rationale: 'A code span cannot be followed.',
        quote: {quote: 'clickable', document: 'CLAUDE.md', section: '3'},
        item: 'F1',
        bad: ['See `a.md`'],
        good: ['See [a](a.md)'],
      },
    },
    {kind: 'unknown-rule', about: 'x/y'},
    {kind: 'help'},
  ];
  test.each(replies)('stands in code only: the reply $kind', (reply) => {
    expect(findFaults(renderReply(reply, language))).toEqual([]);
    fc.assert(
      fc.property(poisoned(reply), (given) => {
        expect(findFaults(renderReply(given, language))).toEqual([]);
      }),
      {numRuns: 60},
    );
  });

  test('stands in code only: why a run failed', () => {
    fc.assert(
      fc.property(hostile, (reason) => {
        expect(findFaults(renderFailedSummary(reason, language))).toEqual([]);
      }),
      {numRuns: 60},
    );
  });
});

test('what is quoted can be read to the letter', () => {
  const line = '<b>`x`</b> | @team closes #1 ```';
  const items = FIRST.items.map((item) => ({
    ...item,
    findings: item.findings.map((finding) => ({...finding, now: [line], identity: {...finding.identity, target: ''}})),
  }));
  expect(inspectBody(renderPass({...FIRST, items}, AROUND)).code).toContain(line);
});
