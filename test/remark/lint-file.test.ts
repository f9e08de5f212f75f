import {join} from 'node:path';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {lintFile} from '../../src/remark/lint-file.ts';
import {rules} from '../../src/rules/index.ts';
import {scratchDirectory} from '../support/scratch.ts';

const idsOf = async (text: string, ruleId: string) => {
  const rule = rules.find(({id}) => id === ruleId);
  if (!rule) throw new Error(`No rule ${ruleId}`);
  const cwd = scratchDirectory();
  const {findings} = await lintFile(new VFile({cwd, path: join(cwd, 'a.md'), value: text}), rule);
  return findings.map((finding) => `${finding.line} ${finding.ruleId}`);
};

test('a suppression hides what it names, whichever rules it names beside it', async () => {
  const text = (comment: string) => `# A\n\n<!-- docs-curator ${comment} -->\n## B\n\n# C\n`;
  expect(await idsOf(text('x'), 'structure/title')).toEqual(['6 structure/title']);
  expect(await idsOf(text('disable-file link/missing-target, structure/title -- two parts'), 'structure/title')).toEqual([]);
  expect(await idsOf(text('disable-file structure/title -- two parts; until 2020-01-01'), 'structure/title')).toEqual([
    '6 structure/title',
  ]);
});

test('a rule says nothing of the suppressions of others', async () => {
  const text = '# A\n\n<!-- docs-curator disable-file link/missing-target -- x -->\n<!-- docs-curator disable-file lnk/x -- y -->\nText.\n';
  expect(await idsOf(text, 'structure/title')).toEqual([]);
});
