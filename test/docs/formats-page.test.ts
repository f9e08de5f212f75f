import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {formats} from '../../src/reporters/index.ts';
import {runIn} from '../support/fake-terminal.ts';
import {scratchFiles} from '../support/scratch.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/formats.md'), 'utf8');

test.each(formats)('the page says what $name is for', ({name}) => {
  const [table = ''] = page.split('\n## ');
  expect(table).toContain(`\`${name}\``);
  expect(page).toContain(`\n## ${name}\n`);
});

describe('commands of the page', () => {
  const commands = [...page.matchAll(/docs-curator (lint[^|\n]*)/gu)].map(([, words]) => words?.trim() ?? '');

  test('are there', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  test.each(commands)('docs-curator %s', async (command) => {
    const root = scratchFiles({'docs/setup.md': '# Setup\n\nRead [the guide](guide.md) first.\n'});
    const words = command.split(' ');
    const {code, out, err} = await runIn(root, words);
    expect({code, err}).toEqual({code: 1, err: ''});
    const file = words.includes('-o') ? (words[words.indexOf('-o') + 1] ?? '') : null;
    expect(file === null || existsSync(join(root, file))).toBe(true);
    expect(file === null ? out : readFileSync(join(root, file), 'utf8')).toContain('does not exist');
  });
});
