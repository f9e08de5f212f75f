import {expect, test} from 'vitest';
import {hasOptOut} from '../../src/scripts/opt-out.ts';

test.each([
  ['bash', 'no-check', true],
  ['bash', '{linenos=true, no-check}', true],
  ['bash,no-check', null, true],
  ['no-check', null, true],
  ['bash', 'no-check-here', false],
  ['bash', 'title="no-check.sh"', false],
  ['bash', null, false],
  [null, null, false],
])('%s %s: %s', (lang, meta, expected) => {
  expect(hasOptOut({lang, meta})).toBe(expected);
});
