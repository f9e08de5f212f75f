import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runIn} from '../support/fake-terminal.ts';
import {scratchFiles, scratchRepository} from '../support/scratch.ts';

const CONFIG = '.github/docs-curator.yml';
const WROTE = `docs-curator: Wrote ${CONFIG}; \`docs-curator\` lints by it, and \`--init-baseline\` leaves out what it finds today\n`;

test('writes what it prints, once', async () => {
  const root = scratchRepository({'docs/a.md': '# A\n'});
  const {code, out, err} = await runIn(join(root, 'docs'), ['init']);
  expect({code, err}).toEqual({code: 0, err: WROTE});
  expect(out).toContain('extends: general  # no other preset has its documents here\n');
  expect(readFileSync(join(root, CONFIG), 'utf8')).toBe(out);
  expect((await runIn(root, ['lint'])).code).toBe(0);
  const again = await runIn(root, ['init']);
  const advice = '`docs-curator init --print` shows the proposal';
  expect(again).toEqual({code: 2, out: '', err: `docs-curator: Cannot write \`${CONFIG}\`: it exists; ${advice}\n`});
  expect((await runIn(root, ['init', '--print'])).out).toBe(out);
});

test('prints only, where nothing is to be written or can be', async () => {
  const root = scratchFiles({'docs/a.md': '# A\n'});
  expect((await runIn(root, ['init', '--print'])).err).toBe('');
  expect(() => readFileSync(join(root, CONFIG))).toThrow('ENOENT');
});

test('records today’s findings on request', async () => {
  const root = scratchRepository({'docs/a.md': '# A\n\n[b](missing.md)\n'});
  const {code} = await runIn(root, ['init', '--init-baseline']);
  expect(code).toBe(0);
  expect((await runIn(root, ['lint'])).code).toBe(0);
  expect((await runIn(root, ['lint', '--no-baseline'])).code).toBe(1);
});
