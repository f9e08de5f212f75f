import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import syntax from '../../../src/rules/script/syntax.ts';
import {checkShell} from '../../../src/scripts/check-shell.ts';
import {ParseBudget} from '../../../src/scripts/parse-shell.ts';
import {preflight} from '../../support/conventions.ts';
import {modules, workspaceOf} from '../../support/lint-files.ts';

const SKIPPED = 'warning tool/not-checked Not checked: the shell script is too large or too intricate';
const FOUND = 'error script/syntax Shell script does not parse: missing partner of a `"`';

const fence = (script: string) => `\`\`\`bash\n${script}\n\`\`\`\n\n`;
const findingsOf = (text: string, severities = {}) =>
  lint(workspaceOf({'a.md': text}), {...preflight, severities}, [syntax], modules).findings;
const toLine = ({line, ruleId, severity, message}: ReturnType<typeof findingsOf>[number]) => `${line} ${severity} ${ruleId} ${message}`;

test('a script beyond the limits is said not to be checked, and the next one is checked', () => {
  const text = `# A\n\n${fence('('.repeat(300))}${fence('echo "a')}`;
  expect(findingsOf(text).map(toLine)).toEqual([`3 ${SKIPPED}`, `8 ${FOUND}`]);
  expect(findingsOf(text, {'tool/not-checked': 'off'}).map(toLine)).toEqual([`8 ${FOUND}`]);
});

test('scripts that share an allowance are checked as long as it lasts', () => {
  const allowance = new ParseBudget(200);
  const isTypo = (text: string) => checkShell(text, 'script', {allowance});
  expect(isTypo('echo "done\n')).toMatchObject({isTypo: true});
  expect(isTypo(`echo "${'a'.repeat(200)}\n`)).toMatchObject({isTypo: false, problem: 'missing partner of a `"`'});
  expect(isTypo('echo "done\n')).toMatchObject({isTypo: false});
  expect(isTypo('echo done\n')).toBe(null);
  expect(checkShell('$ echo done\n', 'session', {allowance})).toBe('unchecked');
});
