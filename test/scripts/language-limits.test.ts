import {expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {rules} from '../../src/rules/index.ts';
import {LANGUAGES} from '../../src/scripts/languages.ts';
import {isNestedTooDeeply} from '../../src/scripts/nesting.ts';
import {preflight} from '../support/conventions.ts';
import {preparedOf, workspaceOf} from '../support/lint-files.ts';
import {verdictOf} from './verdict-of.ts';

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

test.each(['js', 'tsx'])('%s that the parser finds its way through only with effort is said not to be checked', async (label) => {
  const skipped = `3 tool/not-checked Not checked: the ${label === 'js' ? 'JavaScript' : 'TSX'} is too large or too intricate`;
  for (const length of [4_000, 16_000]) expect(await findingsOf(fence(label, '<'.repeat(length)))).toEqual([skipped]);
});

test('a program is judged whatever its length, with a slip or without', () => {
  const line = 'const a = async <T>(b: T, {c = 1}: {c?: number}): Promise<T[]> => [b, ...(await d<T>(c))].filter((e) => e);\n';
  expect(verdictOf('ts', line.repeat(800))).toBeNull();
  expect(verdictOf('ts', `${line.repeat(75)}f(\n${line.repeat(75)}`)).toBe('hard 76:2-1 missing `)` for `(`');
});

/** What a block may hold over and over. */
const UNITS = [
  ...['"', '`', '- ', 'a: ', '!a ', '<', '<a ', '{{ a ', '\\', '\n', ' ', '\r', '\u2028a', '[a.b]\n', '[[a]]\n', 'a = "\n', "a: '\n"],
  ...['a: [b]]\n', 'a:\n\tb: 1\n', 'a: b: c\n', 'f(a))\n', '... ', '# ...\n', 'a (1) ', 'ab cd\n', '<a>', 'a ? ', '*', '=>', 'a<b>('],
  ...['[a(/{', 'async <', '@#{:', '/* ', '# a', '%{', '--> ', '{ %a', 'RUN \\\n', '"\\', "'''", '"""', 'a@b:c$', '`${a'],
];

/** In milliseconds of this process. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}

test.each(first)('%s takes time in proportion to its length, and not much of it', (_, label) => {
  const cost = (unit: string, length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return timeOf(() => isNestedTooDeeply(text) || verdictOf(label, text));
  };
  for (const unit of UNITS) {
    // Four times the length may take eight times as long, but not sixteen. A busy machine is asked again.
    const isBounded = [1, 2, 3].some(() => {
      const long = cost(unit, 20_000);

      return long < 150 || (long < 3_000 && long < 10 * cost(unit, 5_000));
    });
    expect({unit, isBounded}).toEqual({unit, isBounded: true});
  }
});
