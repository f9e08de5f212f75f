import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {checkManifest} from './workflow-parser.ts';

const manifest = readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8');

test("action.yml is valid to GitHub's own parser", async () => {
  expect(await checkManifest(manifest)).toEqual([]);
});

test.each([
  ['an unknown key', manifest.replace('\ninputs:', '\ninput:'), "action.yml (Line: 8, Col: 1): Unexpected value 'input'"],
  ['no runtime', manifest.replace('  using: node24\n', ''), 'action.yml (Line: 67, Col: 3): Required property is missing: using'],
  ['a colour that is none', manifest.replace('blue', 'blau'), "action.yml (Line: 6, Col: 10): Unexpected value 'blau'"],
])('that parser sees %s', async (_, text, message) => {
  expect(await checkManifest(text)).toContain(message);
});
