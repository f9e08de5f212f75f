import {expect, test} from 'vitest';
import caseMismatch from '../../../src/rules/link/case-mismatch.ts';
import {findingsOf} from '../../support/lint-files.ts';

test('a long path is shown from where it differs, and the help says what to type', () => {
  const folder = 'docs/a-folder-with-a-very-long-name/and-another-one';
  const [finding] = findingsOf(caseMismatch, {'a.md': `[x](${folder}/guide.md)\n`, [`${folder}/Guide.md`]: ''});
  expect(finding?.message).toBe('Unexpected letter case in `…/guide.md`, expected `…/Guide.md`');
  expect(finding?.help).toBe(`Write \`${folder}/Guide.md\``);
});
