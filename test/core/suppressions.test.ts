import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Comparable, findNew} from '../../src/core/compare.ts';
import {type LintOptions, lint} from '../../src/core/lint.ts';
import {prepare} from '../../src/core/prepare.ts';
import {rules} from '../../src/rules/index.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';

type Files = Readonly<Record<string, string>>;

const TODAY = '2026-06-15';
const PATH = 'notes.md';
const INDEX = 'docs/SKILL-INDEX.md';
/** A broken link on a line of its own, and what is found in it. */
const LINK = 'See [b](absent.md).';
const FOUND = 'link/missing-target';

/** What the rules need for the documents below. */
const modules = await prepare(workspaceOf({[PATH]: '```bash\necho "\n```\n'}), preflight, rules);

const run = (files: Files, options: LintOptions = {today: TODAY}) => lint(workspaceOf(files), preflight, rules, modules, options);
/** `line ruleId` of what is found in one document; and of what is hidden, the line of what hides it as well. */
function read(text: string, options?: LintOptions) {
  const {findings, suppressed} = run({[PATH]: text}, options);
  return {
    found: findings.map(({line, ruleId}) => `${line} ${ruleId}`),
    hidden: suppressed.map(({line, ruleId, suppression}) => `${line} ${ruleId} by ${suppression.line}`),
  };
}
const messagesOf = (text: string) =>
  run({[PATH]: text})
    .findings.filter(({ruleId}) => ruleId.startsWith('tool/'))
    .map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId} ${message}`);

const page = (...lines: string[]) => `# Notes\n\n${lines.join('\n')}\n`;
const comment = (words: string) => `<!-- docs-curator ${words} -->`;
const NEXT = comment(`disable-next-line ${FOUND} -- b is written next`);

describe('a suppression hides', () => {
  test.each<[string, string, string[], string[]]>([
    ['what is on the next line', page(NEXT, LINK, LINK), [`5 ${FOUND}`], [`4 ${FOUND} by 3`]],
    ['what follows a blank line, as formatters have it', page(NEXT, '', LINK), [], [`5 ${FOUND} by 3`]],
    [
      'what follows further comments',
      page(comment('disable-next-line link/missing-fragment, script/* -- x'), NEXT, LINK),
      ['3 tool/unused-suppression', '3 tool/unused-suppression'],
      [`5 ${FOUND} by 4`],
    ],
    ['what is in a quote', page(`> ${NEXT}`, '>', `> ${LINK}`), [], [`5 ${FOUND} by 3`]],
    ['what is in an item', page('- item', '', `  ${NEXT}`, `  ${LINK}`, `- ${LINK}`), [`7 ${FOUND}`], [`6 ${FOUND} by 5`]],
    [
      'what is in a fence below it',
      page(comment('disable-next-line script/syntax -- shown to fail'), '```bash', 'a', 'echo "', '```'),
      [],
      ['6 script/syntax by 3'],
    ],
    [
      'what is on its own line',
      page(`${LINK} <!-- docs-curator disable-line ${FOUND} — so be it -->`, LINK),
      [`4 ${FOUND}`],
      [`3 ${FOUND} by 3`],
    ],
    [
      'what is in its row',
      page('| a |', '| - |', `| ${LINK} <!-- docs-curator disable-line ${FOUND} —— 以后再写 --> |`, `| ${LINK} |`),
      [`6 ${FOUND}`],
      [`5 ${FOUND} by 5`],
    ],
    [
      'what is in its range',
      page(LINK, comment(`disable ${FOUND} -- a list of plans`), LINK, '', LINK, comment('enable'), LINK),
      [`3 ${FOUND}`, `9 ${FOUND}`],
      [`5 ${FOUND} by 4`, `7 ${FOUND} by 4`],
    ],
    [
      'all to the end of a range that nothing ends',
      page(comment(`disable ${FOUND} -- plans`), LINK, '', LINK),
      [],
      [`4 ${FOUND} by 3`, `6 ${FOUND} by 3`],
    ],
    [
      'all of a file, from wherever it stands',
      page(LINK, '', comment(`disable-file ${FOUND} -- plans`), '', LINK),
      [],
      [`3 ${FOUND} by 5`, `7 ${FOUND} by 5`],
    ],
    ['an area', page(comment('disable-next-line link/* -- a draft'), LINK), [], [`4 ${FOUND} by 3`]],
    [
      'an area but for one rule of it',
      page(comment('disable link/* -- a draft'), LINK, comment(`enable ${FOUND}`), LINK, '[x](#y)'),
      [`6 ${FOUND}`],
      [`4 ${FOUND} by 3`, '7 link/missing-fragment by 3'],
    ],
    ['until the last day, and on it', page(comment(`disable-next-line ${FOUND} -- plans; until ${TODAY}`), LINK), [], [`4 ${FOUND} by 3`]],
    [
      'with a comment over several lines',
      page('<!-- docs-curator', `disable-next-line ${FOUND}`, '-- plans -->', LINK),
      [],
      [`6 ${FOUND} by 3`],
    ],
    [
      'the nearest of several',
      page(comment(`disable-file ${FOUND} -- one`), comment(`disable ${FOUND} -- two`), NEXT, LINK),
      ['3 tool/unused-suppression', '4 tool/unused-suppression'],
      [`6 ${FOUND} by 5`],
    ],
    [
      'scripts, at their fence',
      page('```bash no-check', 'echo "', '```', '', '```bash', 'echo "', '```'),
      ['8 script/syntax'],
      ['4 script/syntax by 3'],
    ],
    [
      'scripts, at their fence, with a reason',
      page('```bash title="x" no-check="an echo that fails"', 'echo "', '```'),
      [],
      ['4 script/syntax by 3'],
    ],
  ])('%s', (_, text, found, hidden) => {
    expect(read(text)).toEqual({found, hidden});
  });

  test('nothing else of the same line', () => {
    expect(read(page(NEXT, `${LINK} And [x](#y).`))).toEqual({found: ['4 link/missing-fragment'], hidden: [`4 ${FOUND} by 3`]});
  });

  test('the reason and the day are kept', () => {
    const of = (words: string) => {
      const [hidden] = run({[PATH]: page(comment(`disable-next-line ${FOUND} ${words}`), LINK)}).suppressed;
      return [hidden?.suppression.reason, hidden?.suppression.until];
    };
    expect(of('-- vendored; see the licence; until 2026-12-31')).toEqual(['vendored; see the licence', '2026-12-31']);
    expect(of('-- until 2026-12-31; vendored')).toEqual(['vendored', '2026-12-31']);
    expect(of('-- vendored copy, until 2026-12-31')).toEqual(['vendored copy', '2026-12-31']);
    expect(of('—— 还没写；until 2026-12-31')).toEqual(['还没写', '2026-12-31']);
    expect(of('-- kept until b is written')).toEqual(['kept until b is written', null]);
    expect(of('--- a — b -- c')).toEqual(['a — b -- c', null]);
  });
});

describe('no suppression is', () => {
  test.each<[string, string]>([
    ['a comment in a fence', page('```html', NEXT, '```', LINK)],
    ['a comment in a code span', page(`\`${NEXT}\``, LINK)],
    ['a comment in an indented block', page(`    ${NEXT}`, '', LINK)],
    [
      'a comment about the tool',
      page('<!-- docs-curator is set up in .github -->', '<!-- docs-curator: see CONTRIBUTING -->', '<!-- docs-curator -->', LINK),
    ],
    [
      'a comment for another tool',
      page('<!-- markdownlint-disable MD040 -->', '<!-- lint disable rule -->', '<!-- prettier-ignore -->', '<!-- sample:start -->', LINK),
    ],
    ['a word in the title of a fence', page('```bash no-checks', 'echo a', '```', LINK)],
  ])('%s', (_, text) => {
    const {found, hidden} = read(text);
    expect(hidden).toEqual([]);
    expect(found.map((line) => line.split(' ')[1])).toEqual([FOUND]);
  });

  test('a comment in a document that is ignored, or in one that is none', () => {
    const files = {'x.md': page(comment(`disable-file ${FOUND}`)), 'pull-request:body': comment('disable-file pull-request/open-tasks')};
    expect(lint(workspaceOf(files), {...preflight, ignore: ['x.md']}, rules, modules).findings).toEqual([]);
  });
});

describe('a suppression that does not work says why', () => {
  const invalid = 'tool/invalid-suppression';
  test.each<[string, string, string]>([
    [
      'disable-nextline link/missing-target -- x',
      '3:6',
      `${invalid} Unexpected \`docs-curator disable-nextline\`, expected \`docs-curator disable-next-line\``,
    ],
    [
      'Disable-File link/missing-target -- x',
      '3:6',
      `${invalid} Unexpected \`docs-curator Disable-File\`, expected \`docs-curator disable-file\``,
    ],
    [
      'ignore link/missing-target -- x',
      '3:6',
      `${invalid} Unexpected \`docs-curator ignore\`, expected \`docs-curator disable-next-line\``,
    ],
    ['off link/missing-target -- x', '3:6', `${invalid} Unexpected \`docs-curator off\`, expected \`docs-curator disable-next-line\``],
    [
      'disable-next-line lnk/missing-target -- x',
      '3:37',
      `${invalid} Unexpected rule \`lnk/missing-target\`; did you mean \`link/missing-target\`?`,
    ],
    [
      'disable-next-line link/missing-target, * -- x',
      '3:58',
      `${invalid} Unexpected \`*\`, expected a rule such as \`link/missing-target\`, or \` -- \` and the reason`,
    ],
    [
      'disable-next-line link/missing-target because',
      '3:57',
      `${invalid} Unexpected \`because\`, expected a rule such as \`link/missing-target\`, or \` -- \` and the reason`,
    ],
    [
      'disable-next-line -- x',
      '3:1',
      `${invalid} Missing rule in a suppression, expected its id, such as \`disable-next-line link/missing-target\``,
    ],
    [
      'disable-file attribution/commit -- x',
      '3:32',
      `${invalid} Unexpected rule \`attribution/commit\`: it reads no documents, so no comment in one can suppress it`,
    ],
    [
      'disable-file tool/not-checked -- x',
      '3:32',
      `${invalid} Unexpected rule \`tool/not-checked\`: no comment can suppress what the tool says of its own work`,
    ],
    [
      'disable-next-line link/missing-target -- x; until 2026-02-30',
      '3:69',
      `${invalid} Unexpected date \`2026-02-30\` of a suppression, expected a day as \`YYYY-MM-DD\``,
    ],
    [
      'disable-next-line link/missing-target -- x until 31.12.2026',
      '3:68',
      `${invalid} Unexpected date \`31.12.2026\` of a suppression, expected a day as \`YYYY-MM-DD\``,
    ],
    [
      'disable-next-line link/missing-target -- x; until Friday',
      '3:69',
      `${invalid} Unexpected date \`Friday\` of a suppression, expected a day as \`YYYY-MM-DD\``,
    ],
    [
      'disable-next-line link/missing-target',
      '3:1',
      'tool/suppression-without-reason Missing reason in the suppression of `link/missing-target`, which hides nothing without one',
    ],
    [
      'disable-next-line link/missing-target -- ',
      '3:1',
      'tool/suppression-without-reason Missing reason in the suppression of `link/missing-target`, which hides nothing without one',
    ],
    [
      'disable-next-line link/missing-target -- <reason>',
      '3:1',
      'tool/suppression-without-reason Missing reason in the suppression of `link/missing-target`, which hides nothing without one',
    ],
    [
      'disable-next-line link/missing-target -- until 2026-12-31',
      '3:1',
      'tool/suppression-without-reason Missing reason in the suppression of `link/missing-target`, which hides nothing without one',
    ],
    [
      'disable-next-line link/missing-target -- x; until 2026-06-14',
      '3:69',
      'tool/expired-suppression Unexpected suppression of `link/missing-target` past its last day `2026-06-14`',
    ],
    [
      `disable-next-line link/missing-target -- ${'x'.repeat(2000)}`,
      '3:1',
      `${invalid} Unexpected length of a comment that suppresses findings, expected at most 2,000 characters`,
    ],
  ])('%s', (words, place, message) => {
    const text = page(comment(words), LINK);
    expect(messagesOf(text)).toEqual([`${place} ${message}`]);
    expect(read(text)).toEqual({found: [expect.stringMatching(/^3 tool/u), `4 ${FOUND}`], hidden: []});
  });

  test.each<[string, string]>([
    [
      '<!-- docs-curator-disable-next-line link/missing-target -->',
      'Unexpected `docs-curator-disable-next-line`, expected `docs-curator disable-next-line`',
    ],
    [
      '<!-- docs-curator: disable-file link/missing-target -- x -->',
      'Unexpected `docs-curator: disable-file`, expected `docs-curator disable-file`',
    ],
    ['<!-- doc-curator disable link/missing-target -- x -->', 'Unexpected `doc-curator disable`, expected `docs-curator disable`'],
    ['<!-- curator enable -->', 'Unexpected `curator enable`, expected `docs-curator enable`'],
  ])('%s', (text, message) => {
    expect(messagesOf(page(text))).toEqual([`3:6 tool/invalid-suppression ${message}`]);
  });

  test('within a paragraph, where GitHub shows two hyphens', () => {
    const text = page(`${LINK} <!-- docs-curator disable-line ${FOUND} -- so be it -->`);
    expect(messagesOf(text)).toEqual([
      '3:72 tool/invalid-suppression Unexpected `--` within a paragraph, expected `—`: GitHub shows a comment with `--` as text there',
    ]);
    expect(read(text).hidden).toEqual([]);
  });

  test('when its comment is not closed', () => {
    expect(messagesOf(`# A\n\n<!-- docs-curator disable-file ${FOUND} -- x\n\n${LINK}\n`)).toEqual([
      '3:1 tool/invalid-suppression Missing end `-->` of a comment that suppresses findings',
    ]);
  });

  test('a rule with a long name is quoted in part', () => {
    const long = `${'a'.repeat(300)}/${'b'.repeat(300)}`;
    expect(messagesOf(page(comment(`disable-file ${long} disable-file`), LINK))[0]?.length).toBeLessThanOrEqual(160);
  });

  test('every message fits', () => {
    const long = `${'a'.repeat(300)}/${'b'.repeat(300)}`;
    const words = [
      'disable-file',
      'x',
      `disable-${'y'.repeat(90)}`,
      long,
      FOUND,
      `${FOUND}, link/case-mismatch, link/outside-repository`,
      '--',
      'z',
      `until ${long}`,
      'until 2020-01-01',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 5}), (parts) => {
        for (const {message} of run({[PATH]: page(comment(parts.join(' ')), LINK)}).findings)
          expect(message.length).toBeLessThanOrEqual(130);
      }),
    );
  });

  test('a rule that is off, or that had no say, is no reason to remove one', () => {
    const text = page(comment('disable-file reference/unmarked-forward, metadata/new-document-status -- planned'));
    expect(messagesOf(text)).toEqual([]);
    const unused = page(NEXT, 'Nothing.');
    expect(messagesOf(unused)).toEqual(['3:37 tool/unused-suppression Unexpected suppression of `link/missing-target`: it hides nothing']);
    const conventions = {...preflight, severities: {...preflight.severities, [FOUND]: 'off' as const}};
    expect(lint(workspaceOf({[PATH]: unused}), conventions, rules, modules).findings).toEqual([]);
  });

  test('an idle `enable`, an idle fence and one idle rule of several', () => {
    expect(messagesOf(page(comment('enable'), '', '```bash no-check', 'echo a', '```'))).toEqual([
      '3:1 tool/unused-suppression Unexpected `enable`: nothing is disabled here',
      '5:9 tool/unused-suppression Unexpected suppression of `script/*`: it hides nothing',
    ]);
    const several = page(comment(`disable-next-line ${FOUND}, link/case-mismatch -- x`), LINK);
    const [finding, ...others] = run({[PATH]: several}).findings;
    expect([finding?.column, finding?.help, others.length]).toEqual([58, 'Remove `link/case-mismatch` from the comment', 0]);
  });

  test('each can be set to another severity', () => {
    const severities = {'tool/unused-suppression': 'error', 'tool/invalid-suppression': 'off'} as const;
    const text = page(NEXT, '', 'Nothing.', '', comment('disable-file x/y -- z'));
    const {findings} = lint(
      workspaceOf({[PATH]: text}),
      {...preflight, severities: {...preflight.severities, ...severities}},
      rules,
      modules,
    );
    expect(findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)).toEqual(['tool/unused-suppression error']);
  });
});

describe('a finding that is shown in one document and about another', () => {
  const guide = (line: string) =>
    `# A\n\n> **Audience**: dev\n> **Status**: draft\n> **Applies to**: any KB addon\n> **Applies to KB version**: 1.0.x\n\n${line}\n\n## 先用白话理解这篇文档\n`;
  const index = (line: string) => `# Index\n\n${line}\n## 按场景找文档\n\n## 文档全列表\n\n## 案例材料\n`;
  const files = (ofGuide: string, ofIndex: string): Files => ({'docs/addon-a-guide.md': guide(ofGuide), [INDEX]: index(ofIndex)});
  const list = (all: Files) => {
    const {findings, suppressed} = run(all);
    return [
      findings.map(({line, ruleId}) => `${line} ${ruleId}`),
      suppressed.map(({line, suppression}) => `${line} by ${suppression.path}`),
    ];
  };
  const [first, second] = [4, 6];

  test('is found', () => {
    expect(list(files('Text.', ''))).toEqual([[`${first} index/missing-entry`, `${second} index/missing-entry`], []]);
  });

  test('is hidden by the document that it is about, as a whole', () => {
    const whole = comment('disable-file index/missing-entry -- internal');
    expect(list(files(whole, ''))).toEqual([[], [`${first} by docs/addon-a-guide.md`, `${second} by docs/addon-a-guide.md`]]);
  });

  test('is hidden where it is shown, line by line', () => {
    const line = comment('disable-next-line index/missing-entry -- sorted by hand');
    expect(list(files('Text.', line))).toEqual([[`${second} index/missing-entry`], [`${first} by ${INDEX}`]]);
  });

  test('is not hidden by a line of the document that it is about', () => {
    const line = comment('disable-next-line index/missing-entry -- internal');
    expect(list(files(`${line}\nText.`, ''))[1]).toEqual([]);
  });
});

describe('what a change brings', () => {
  const newIn = (base: string, head: string, renames?: ReadonlyMap<string, string>) => {
    const [old, now] = [base, head].map((text, index) =>
      run({[renames && index === 1 ? 'tips.md' : PATH]: text}, {today: TODAY, listsSuppressions: true}),
    );
    return findNew(old?.findings ?? [], now?.findings ?? [], renames).map(({line, ruleId, help}) => `${line} ${ruleId} ${help}`);
  };
  const base = page(NEXT, LINK);

  test('is each suppression that base does not have', () => {
    expect(newIn(page(LINK), base)).toEqual(['3 tool/new-suppression Judge the reason that it gives: `b is written next`']);
    expect(newIn(base, page(NEXT, LINK, '', NEXT, LINK))).toHaveLength(1);
    expect(newIn(page('```bash', 'echo "', '```'), page('```bash no-check', 'echo "', '```'))).toEqual([
      '3 tool/new-suppression Judge whether it is needed: it gives no reason',
    ]);
  });

  test('is one with another reason, or another day', () => {
    const dated = (day: string) => page(comment(`disable-next-line ${FOUND} -- b is written next; until ${day}`), LINK);
    expect(newIn(dated('2026-07-01'), dated('2027-07-01'))).toEqual([
      '3 tool/new-suppression Judge the reason that it gives: `b is written next`, until 2027-07-01',
    ]);
  });

  test('is none that moved, or whose document has another name', () => {
    expect(newIn(base, page('Words.', '', NEXT, LINK))).toEqual([]);
    expect(newIn(base, base, new Map([[PATH, 'tips.md']]))).toEqual([]);
  });

  test('is the finding itself when its suppression is removed', () => {
    expect(newIn(base, page(LINK))).toEqual([`3 ${FOUND} Correct the path, or remove the link`]);
  });
});

describe('whatever is edited elsewhere', () => {
  const WORDS = fc.constantFrom(
    'Words.',
    '',
    '- item',
    'See [c](gone.md).',
    '> quote',
    '## Part',
    '| a |\n| - |\n| b |',
    '```bash\necho "\n```',
    '1. one',
  );
  const BLOCKS = fc.array(WORDS, {maxLength: 12});
  const write = (before: readonly string[], kept: readonly string[], after: readonly string[]) =>
    `# Notes\n\n${[...before, kept.join('\n'), ...after].join('\n\n')}\n`;
  const tell = (findings: readonly Comparable[]) => findings.map(({ruleId, identity}) => `${ruleId} ${identity.target}`).sort();

  test('a suppression hides exactly its finding', () => {
    fc.assert(
      fc.property(BLOCKS, BLOCKS, fc.constantFrom('\n', '\r\n'), (before, after, lineEnd) => {
        const lint = (kept: readonly string[]) => run({[PATH]: write(before, kept, after).replaceAll('\n', lineEnd)});
        const [plain, hidden] = [lint([LINK]), lint([NEXT, LINK])];
        expect(tell(hidden.suppressed)).toEqual([`${FOUND} absent.md`]);
        expect(tell([...hidden.findings, ...hidden.suppressed])).toEqual(tell(plain.findings));
      }),
      {numRuns: 300},
    );
  });

  test('a range hides exactly what is in it, and a file all', () => {
    const key = ({ruleId, line}: {readonly ruleId: string; readonly line: number}) => `${line} ${ruleId}`;
    fc.assert(
      fc.property(BLOCKS, BLOCKS, BLOCKS, (before, inside, after) => {
        const text = (start: string, end: string) =>
          write(before, [start, '', LINK, '', ...inside.flatMap((block) => [block, '']), end], after);
        const bare = run({[PATH]: text('<!-- a -->', '<!-- b -->')}).findings.filter(({ruleId}) => !ruleId.startsWith('tool/'));
        const ranged = run({[PATH]: text(comment(`disable ${FOUND} -- x`), comment('enable'))});
        const lines = text('<!-- a -->', '<!-- b -->').split('\n');
        const [first, last] = [lines.indexOf('<!-- a -->') + 1, lines.indexOf('<!-- b -->') + 1];
        const expected = bare.filter(({ruleId, line}) => ruleId === FOUND && line > first && line < last);
        expect(ranged.suppressed.map(key)).toEqual(expected.map(key));
        expect(ranged.findings.map(key)).toEqual(bare.filter((finding) => !expected.includes(finding)).map(key));
        const whole = run({[PATH]: text(comment(`disable-file ${FOUND} -- x`), '<!-- b -->')});
        expect(whole.suppressed.map(key)).toEqual(bare.filter(({ruleId}) => ruleId === FOUND).map(key));
      }),
      {numRuns: 300},
    );
  });
});

describe('a hostile document', () => {
  test.each<[string, (size: number) => string]>([
    ['made of suppressions', (size) => `# A\n\n${`${NEXT}\n`.repeat(size)}${LINK}\n`],
    ['made of ranges', (size) => `# A\n\n${`${comment(`disable ${FOUND} -- x`)}\n${LINK}\n${comment('enable')}\n`.repeat(size)}`],
    ['made of one line', (size) => `# A\n\n${`[b](c.md) <!-- docs-curator disable-line ${FOUND} — x --> `.repeat(size / 4)}\n`],
    ['made of comments on one line, and of blank lines', (size) => `# A\n\n${NEXT.repeat(size)}\n${'\n'.repeat(size)}${LINK}\n`],
    ['made of slips', (size) => `# A\n\n${`${comment('disable-nextlin lnk/missing-target')}\n`.repeat(size)}`],
    ['made of blanks', (size) => `# A\n\n<!--${' '.repeat(40 * size)}docs-curator${' '.repeat(40 * size)}x -->\n`],
    ['made of fences', (size) => `# A\n\n${'```bash no-check\necho "\n```\n\n'.repeat(size)}`],
  ])('%s is read in linear time', (_, build) => {
    const some = rules.filter(({id}) => id === FOUND || id === 'script/unclosed-fence');
    const time = (size: number) => {
      const workspace = workspaceOf({[PATH]: build(size)});
      const times = Array.from({length: 3}, () => {
        const start = performance.now();
        lint(workspace, preflight, some, modules, {today: TODAY});
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    time(500);
    expect(time(4000)).toBeLessThan(24 * Math.max(20, time(500)));
  });
});
