import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findMessageMarkers} from '../../src/core/attribution.ts';
import {preflight} from '../support/conventions.ts';
import {scratchDirectory} from '../support/scratch.ts';

/** Tools and people as trailers name them, and for the oracle nothing but the list. */
const TOOLS = [
  'Claude <noreply@anthropic.com>',
  'Claude Opus 4.7 <noreply@anthropic.com>',
  'Copilot <175728472+Copilot@users.noreply.github.com>',
  'Cursor <cursoragent@cursor.com>',
  'aider (openai/gpt-5) <aider@aider.chat>',
  'Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
];
const PEOPLE = ['Mia Chen <mia@example.com>', 'Claude Monet <claude@monet.example>', 'Devin <devin@example.com>', '陈 <c@example.com>'];
const KEYS = ['Co-authored-by', 'Co-Authored-By', 'CO-AUTHORED-BY', 'co-authored-by', 'Signed-off-by', 'Assisted-by', 'Reviewed-by'];
const SIGNATURE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

const trailer = (values: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ':', ' : ', ':  ', ':\t'), fc.constantFrom(...values), fc.boolean())
    .map(([key, colon, value, isFolded]) => {
      const at = isFolded ? value.indexOf(' <') : -1;
      return at < 0 ? `${key}${colon}${value}` : `${key}${colon}${value.slice(0, at)}\n ${value.slice(at)}`;
    });
const used = trailer(TOOLS);
const block = fc
  .array(fc.oneof(used, trailer(PEOPLE), fc.constantFrom('Fixes: #12', 'Change-Id: I0123', 'Cc: ops@example.com')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.join('\n'));
const ownBlock = fc
  .tuple(block, fc.constantFrom('Signed-off-by: Mia Chen <mia@example.com>', '(cherry picked from commit 0123456789abcdef)'))
  .map((parts) => parts.join('\n'));

/** Everything that only speaks of such lines, or looks like them. */
const mention = used.chain((line) => {
  // Beside a trailer of its own, git takes a sentence or a fence for trailers as well; people do not.
  const flat = line.replace(/\n\s+/u, ' ').replace(/^Signed-off-by/u, 'Co-authored-by');
  return fc.constantFrom(
    `> ${flat}`,
    `\`\`\`\n${flat}\n\`\`\``,
    `~~~ text\n${flat}\n~~~`,
    `    ${flat}`,
    `- ${flat}\n- ${SIGNATURE}`,
    `\`${flat}\``,
    `"${flat}"`,
    `${flat} trailers are rejected from now on.`,
    `The tool appends\n${flat}\nto every message.`,
    `Note that ${flat} is gone`,
    `规则：${flat} 不得出现`,
    `Die Zeile „${flat}“ gehört nicht hierher.`,
    `Footers such as "${SIGNATURE}" are dropped`,
  );
});
const prose = fc.constantFrom(
  'Adds CLAUDE.md for Claude Code / Cursor.',
  'Commit body and text were scrubbed for attribution markers.',
  '说明：Claude Code 读取 CLAUDE.md。',
  'このページは手で書きました。',
  'Note: the cursor moves\nWarning: Gemini nodes restart',
  'Author: Jules Verne\nEditor: Devin Booker',
  '* first item\n* second item: with a colon',
  'co-authored by many people over the years',
);
const signature = fc.constant(SIGNATURE);
const paragraph = fc.oneof(
  {weight: 3, arbitrary: block},
  {weight: 1, arbitrary: ownBlock},
  {weight: 3, arbitrary: mention},
  prose,
  signature,
);
const title = fc.constantFrom(
  'docs: explain TLS',
  'Update CLAUDE.md routing (#39)',
  '补充 TLS 说明',
  'Revert "Generated with Claude Code"',
);
const message = fc.record({
  title,
  paragraphs: fc.array(fc.tuple(paragraph, fc.constantFrom('', '---------')), {maxLength: 6}),
  trailing: fc.constantFrom('', '  ', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  blanks: fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
});

/** What git reads as trailers in each paragraph, were it the last of a message: one process for all, with a trailer between any two. */
function askGit(paragraphs: readonly string[]): Map<string, string[]> {
  const folder = scratchDirectory();
  const mark = 'X-Paragraph';
  const files = paragraphs.flatMap((text, index) => {
    const [file, separator] = [join(folder, `${index}`), join(folder, `${index}-end`)];
    writeFileSync(file, `Title\n\n${text}\n`);
    writeFileSync(separator, `Title\n\n${mark}: ${index}\n`);
    return [file, separator];
  });
  const {status, stdout} = spawnSync('git', ['interpret-trailers', '--parse', '--no-divider', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(status).toBe(0);
  const answers = stdout.split(new RegExp(`^${mark}: \\d+\n`, 'mu'));
  return new Map(paragraphs.map((text, index) => [text, answers[index]?.split('\n').filter((line) => line !== '') ?? []]));
}

/** How many lines of a paragraph credit a tool: those that git reads as trailers and whose value is one of the tools, and the signature. */
function countTrue(text: string, trailers: readonly string[]): number {
  const values = trailers.map((line) =>
    line
      .slice(line.indexOf(':') + 1)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return text === SIGNATURE ? 1 : values.filter((value) => TOOLS.includes(value)).length;
}

test('350 messages: every line that git reads as a trailer of a tool, and no other', () => {
  const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);
  const messages = fc.sample(message, {seed, numRuns: 350});
  const trailers = askGit([...new Set(messages.flatMap(({paragraphs}) => paragraphs.map(([text]) => text)))]);
  let total = 0;
  for (const {title: subject, paragraphs, trailing, lineEnd, blanks} of messages) {
    let text = subject;
    // The first line of the paragraph that each of the lines stands in.
    const expected: number[] = [];
    for (const [part, ruler] of paragraphs) {
      text += blanks;
      const begin = text.split('\n').length;
      const count = countTrue(part, trailers.get(part) ?? []);
      expected.push(...Array.from({length: count}, () => begin));
      text += part + (ruler === '' ? '' : `\n\n${ruler}`);
    }
    const written = text.replaceAll('\n', `${trailing}${lineEnd}`);
    const begins = [...new Set(expected)];
    const lines = findMessageMarkers(written, preflight.attribution).map(({start}) => written.slice(0, start).split('\n').length);
    const found = lines.map((line) => begins.findLast((begin) => begin <= line) ?? line);
    expect({seed, message: JSON.stringify(written), found}).toEqual({seed, message: JSON.stringify(written), found: expected});
    total += expected.length;
  }
  expect(total).toBeGreaterThan(300);
});

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аɑａ𝐚',
  o: 'оοｏ𝗼',
  e: 'еｅℯ',
  c: 'сⅽｃ',
  i: 'іｉ𝒊',
  d: 'ԁｄ𝖉',
  u: 'ｕ𝚞',
  '-': '‐‑–',
  ':': '：∶',
};
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\ufe0f', '\u{e0041}', '\u202e'];

test('a trailer is found under any look-alikes and invisible characters', () => {
  const disguised = fc.constantFrom(...TOOLS.map((tool) => `Co-authored-by: ${tool}`), 'Generated with Claude Code').chain((line) =>
    fc.array(fc.tuple(fc.nat(), fc.nat()), {minLength: line.length, maxLength: line.length}).map((choices) =>
      Array.from(line, (char, index) => {
        const [first = 0, second = 0] = choices[index] ?? [];
        const others = Array.from(LOOK_ALIKES[char.toLowerCase()] ?? '');
        const shown = others.length > 0 && first % 3 === 0 ? (others[second % others.length] ?? char) : char;
        return shown + (first % 7 === 0 ? (INVISIBLE[second % INVISIBLE.length] ?? '') : '');
      }).join(''),
    ),
  );
  fc.assert(
    fc.property(disguised, (line) => {
      const text = `Explain TLS\n\nText.\n\n${line}\n`;
      expect(findMessageMarkers(text, preflight.attribution)).toHaveLength(1);
    }),
    {numRuns: 300},
  );
});
