import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {COMMAND_RIGHTS} from '../../src/curator/command-rights.ts';

const page = readFileSync(new URL('../../docs/curator.md', import.meta.url), 'utf8');
const commands = page.slice(page.indexOf('## Commands'), page.indexOf('## What it writes'));

test('the page on the curator lists every command with a row, and no other', () => {
  const listed = [...commands.matchAll(/`\/curator (\w+)/gu)].map(([, verb]) => verb);
  expect([...new Set(listed)].sort()).toEqual(Object.keys(COMMAND_RIGHTS).sort());
});

test('the page says who may give a command as the rights do', () => {
  const rows = commands.split('\n').filter((line) => line.startsWith('| `/curator'));
  const isForAnyone = (row: string) => row.endsWith('| anyone |');
  for (const row of rows) {
    const verb = /\/curator (\w+)/u.exec(row)?.[1] as keyof typeof COMMAND_RIGHTS;
    const {from, also} = COMMAND_RIGHTS[verb];
    expect([verb, isForAnyone(row), row.includes('author,') || row.includes('owner')]).toEqual([verb, from === null, also !== null]);
  }
});
