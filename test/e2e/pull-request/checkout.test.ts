import {describe, expect, test} from 'vitest';
import {startDocs, type TokenName} from './docs-world.ts';
import {TABLE} from './table-world.ts';

const docs = await startDocs(TABLE);
const {tip, start} = docs.shas;

describe('what the checkout holds', () => {
  test.each([
    ['merge', tip, []],
    ['depth-2', tip, ['pulls/list-commits']],
    ['head', start, []],
  ] as const)('%s: the same findings', async (shape, base, operations) => {
    const whole = await docs.check(4);
    const checked = await docs.check(4, {shape});
    expect(checked.annotations).toEqual(whole.annotations);
    expect(checked.report.base).toBe(base);
    expect(checked.operations).toEqual([...operations, ...whole.operations]);
  });

  test.each(['depth-1', 'head-depth-1'] as const)('%s: one line that says what to set', async (shape) => {
    const {annotations, counts, operations, step} = await docs.check(4, {shape});
    expect({annotations, counts, log: step.log, operations, outcome: step.outcome, summary: step.summary}).toEqual({
      annotations: ['error: Cannot compare with the base: the checkout holds no history, set `fetch-depth: 0` for actions/checkout'],
      counts: 'undefined/undefined/undefined of undefined',
      log: ['##[error]Cannot compare with the base: the checkout holds no history, set `fetch-depth: 0` for actions/checkout'],
      operations: [],
      outcome: 'failure',
      summary: null,
    });
  });

  test.each([
    ['write', 0],
    ['fork', 0],
    ['dependabot', 0],
    ['nobody', 1],
  ] as const)('depth-2 with the token %s: commit messages that cannot be read are named', async (token: TokenName, warnings) => {
    const {annotations, step} = await docs.check(1, {shape: 'depth-2', token});
    expect(step.outcome).toBe('success');
    expect(annotations).toEqual(
      Array(warnings).fill(
        'warning tool/not-checked: pull-request:body:1: Not checked: the commit messages, the checkout is shallow: set `fetch-depth: 0`',
      ),
    );
  });

  test('`new-only: false` looks at everything and needs no history', async () => {
    const {counts, operations} = await docs.check(1, {shape: 'depth-1', with: {'new-only': 'false'}});
    expect({counts, operations}).toEqual({counts: '2/0/0 of 5', operations: []});
  });
});

test.each([
  [{base: {sha: '--upload-pack=x'}}, 'Cannot read the pull request: the event names no commit'],
  [{head: {sha: 7}}, 'Cannot read the pull request: the event names no commit'],
  [{base: null}, 'Cannot read the pull request: the event names no commit'],
])('an event with %j is one clear line', async (event, message) => {
  const {annotations, step} = await docs.check(1, {event});
  expect([annotations, step.outcome]).toEqual([[`error: ${message}`], 'failure']);
});
