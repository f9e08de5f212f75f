import {join} from 'node:path';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {lintFile} from '../../src/remark/lint-file.ts';
import {rules} from '../../src/rules/index.ts';
import {scratchFiles} from '../support/scratch.ts';

const fields = 'fields: {status: {labels: [status], required: true, values: [draft, done]}, next: {labels: [next], type: ref}}';
const config = `extends: general
kinds:
  - {id: kep, include: 'keps/*/README.md', metadata: {form: sidecar, file: kep.yaml, ${fields}}}
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, ${fields}}}
`;

/** What the rules about metadata that need one document say of it, in an editor. */
async function check(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = scratchFiles({'.github/docs-curator.yml': config, ...files});
  const said: string[] = [];
  for (const rule of rules.filter(({id, scope}) => id.startsWith('metadata/') && scope === 'document')) {
    const file = new VFile({path: join(root, path), cwd: root, value: files[path] ?? ''});
    for (const {line, message} of (await lintFile(file, rule)).findings) said.push(`${line} ${message}`);
  }
  return said;
}

test('fields in a file beside the document are read, and what is wrong there is left to that file', async () => {
  expect(await check('keps/1/README.md', {'keps/1/README.md': '# K\n', 'keps/1/kep.yaml': 'status: draft\n'})).toEqual([]);
  expect(await check('keps/1/README.md', {'keps/1/README.md': '# K\n', 'keps/1/kep.yaml': 'status: gone\n'})).toEqual([]);
  expect(await check('keps/1/README.md', {'keps/1/README.md': '# K\n'})).toEqual([
    '1 Missing metadata file `keps/1/kep.yaml`, expected `status`',
  ]);
});

test('front matter is read; documents that it names may be there', async () => {
  expect(await check('adr/1.md', {'adr/1.md': '---\nstatus: draft\nnext: 0002-other.md\n---\n# T\n'})).toEqual([]);
  expect(await check('adr/1.md', {'adr/1.md': '---\nstatus: gone\n---\n# T\n'})).toEqual([
    '2 Unexpected `status` value `gone`, expected `draft` or `done`',
  ]);
});
