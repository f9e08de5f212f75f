import {join} from 'node:path';
import {remark} from 'remark';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import preset from '../../src/remark.ts';
import {scratchFiles} from '../support/scratch.ts';

/** What the preset says of a document. */
async function messagesOf(files: Readonly<Record<string, string>>, path: string) {
  const root = scratchFiles(files);
  const file = await remark()
    .use(preset)
    .process(new VFile({cwd: root, path: join(root, path), value: files[path] ?? ''}));
  return file.messages.map(({reason, fatal}) => ({reason, fatal}));
}

test('a mistake in the configuration is said once, with its place', async () => {
  const files = {'.github/docs-curator.yml': 'rules: {}\nextends: generl\n', 'a.md': '# A\n\n# B\n'};
  expect(await messagesOf(files, 'a.md')).toEqual([
    {
      reason:
        '.github/docs-curator.yml:2:10: Unexpected preset `generl`, expected `preflight`, `runbooks`, `incidents` or `general`; did you mean `general`?',
      fatal: true,
    },
  ]);
});

test('what is wrong with a script is said by the rule that the command line names', async () => {
  const files = {'.github/docs-curator.yml': 'extends: general\n', 'a.md': '# A\n\n```bash\nif true\n```\n'};
  expect((await messagesOf(files, 'a.md')).map(({reason}) => reason)).toEqual(['Text of a `bash` block does not parse as shell']);
});
