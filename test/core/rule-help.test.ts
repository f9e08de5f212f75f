import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {helpOf} from '../../src/core/rule-help.ts';
import {TOOL_RULES} from '../../src/core/tool-rules.ts';
import {rules} from '../../src/rules/index.ts';

const helps = [...rules, ...TOOL_RULES].map(helpOf);
const configuration = readFileSync(resolve(import.meta.dirname, '../../docs/configuration.md'), 'utf8');

test.each(helps)('$id says when to switch it off, in sentences', ({whenOff, id}) => {
  expect(whenOff).toMatch(/^[A-Z].*\.$/u);
  expect(whenOff).not.toBe(helpOf({id: `${id.split('/')[0]}s/x`, description: '', rationale: '', severity: 'info'}).whenOff);
});

test.each(helps.flatMap(({options}) => options))('the configuration has the key $key', ({key, meaning}) => {
  expect(configuration).toContain(`| \`${key}\` |`);
  expect(meaning).toMatch(/^[^A-Z].*[^.]$/u);
});

test('a rule of nobody known is explained as well', () => {
  expect(helpOf({id: 'mine/x', description: 'A.', rationale: 'B.', severity: 'info'})).toEqual({
    id: 'mine/x',
    severity: 'info',
    weight: 'an observation',
    description: 'A.',
    rationale: 'B.',
    examples: [],
    options: [],
    whenOff: 'Where its description is not what you want of your documents.',
    suppression: '<!-- docs-curator disable-next-line mine/x -- the reason -->',
  });
});

test('what no document can suppress offers no comment', () => {
  const without = helps.filter(({suppression}) => suppression === null).map(({id}) => id);
  expect(without).toEqual([
    'attribution/commit',
    'attribution/pull-request',
    'attribution/squash-forecast',
    'pull-request/open-tasks',
    'pull-request/title',
    ...TOOL_RULES.map(({id}) => id),
  ]);
});
