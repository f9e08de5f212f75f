import {expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {rules} from '../../src/rules/index.ts';
import {LANGUAGES} from '../../src/scripts/languages.ts';
import {preflight} from '../support/conventions.ts';
import {preparedOf, workspaceOf} from '../support/lint-files.ts';

const fence = (label: string, text: string) => `# A\n\n\`\`\`${label}\n${text}\n\`\`\`\n`;

async function findingsOf(text: string): Promise<string[]> {
  const workspace = workspaceOf({'a.md': text});
  const {findings} = lint(workspace, preflight, rules, await preparedOf(workspace));
  return findings.filter(({ruleId}) => /^(?:script|tool)\//u.test(ruleId)).map(({ruleId, line, message}) => `${line} ${ruleId} ${message}`);
}

const first = LANGUAGES.map(({name, labels}) => [name, labels.split(' ')[0] ?? ''] as const);

test.each(first)('%s that is nested without end, or a megabyte long, is said not to be checked', async (name, label) => {
  const skipped = [`3 tool/not-checked Not checked: the ${name} is too large or too intricate`];
  expect(await findingsOf(fence(label, '['.repeat(5000)))).toEqual(skipped);
  expect(await findingsOf(fence(label, 'a: {b: [\n'.repeat(1000)))).toEqual(skipped);
  expect(await findingsOf(fence(label, 'key: value\n'.repeat(95_000)))).toEqual(skipped);
});

test('what a command is given, nested without end, is said not to be checked', async () => {
  const skipped = ['3 tool/not-checked Not checked: what the commands are given is too large or too intricate'];
  expect(await findingsOf(fence('bash', `kubectl patch a -p '${'['.repeat(5000)}'`))).toEqual(skipped);
  expect(await findingsOf(fence('bash', `kubectl apply -f - <<'EOF'\n${'a: {\n'.repeat(5000)}EOF`))).toEqual(skipped);
});

test('aliases that stand for aliases cost nothing: they are not followed', async () => {
  const levels = Array.from({length: 200}, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
  expect(await findingsOf(fence('yaml', ['a0: &a0 x', ...levels].join('\n')))).toEqual([]);
});

const bombs: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  [
    '"',
    '`',
    '- ',
    'a: ',
    '!a ',
    '<',
    '<a ',
    '{{ a ',
    '\\',
    '\n',
    ' ',
    '\r',
    '\u2028a',
    '[a.b]\n',
    '[[a]]\n',
    'a = "\n',
    "a: '\n",
    'a: [b]]\n',
    'a:\n\tb: 1\n',
    'a: b: c\n',
    'f(a))\n',
    '... ',
    '# ...\n',
    'a (1) ',
    'ab cd\n',
    '<a>',
    'a ? ',
  ].map((unit) => [unit, (length: number) => unit.repeat(Math.ceil(length / unit.length))]),
);

/** The least of a few runs, in milliseconds of this process. */
function timeOf(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

test.each(first)(
  '%s takes time in proportion to its length',
  async (_, label) => {
    const {verdictOf} = await import('./verdict-of.ts');
    for (const [unit, make] of Object.entries(bombs)) {
      // Four times the length may take eight times as long, but not sixteen. A busy machine is asked again.
      const isLinear = [1, 2, 3].some(() => {
        const [short, long] = [8_000, 32_000].map((length) => timeOf(() => verdictOf(label, make(length)))) as [number, number];
        return long < 40 || long < 10 * short;
      });
      expect({unit, isLinear}).toEqual({unit, isLinear: true});
    }
  },
  60_000,
);
