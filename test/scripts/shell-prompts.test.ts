import {expect, test} from 'vitest';
import {endOfSecondPrompts, findCommands, stripSecondPrompts} from '../../src/scripts/shell-prompts.ts';

const commandsOf = (text: string, allowsRoot = true) => findCommands(text, allowsRoot).map(({start, end}) => text.slice(start, end));

test.each([
  ['$ ls -l', 'ls -l'],
  ['  $ ls -l', 'ls -l'],
  ['❯ ls -l', 'ls -l'],
  ['user@host:~/src$ ls -l', 'ls -l'],
  ['root@host:/# ls -l', 'ls -l'],
  ['[root@host ~]# ls -l', 'ls -l'],
  ['(venv) $ ls -l', 'ls -l'],
  ['~/src $ ls -l', 'ls -l'],
  ['bash-5.2$ ls -l', 'ls -l'],
  ['# ls -l', 'ls -l'],
  ['% ls -l', 'ls -l'],
])('finds the command of %s', (text, command) => {
  expect(commandsOf(`${text}\ntotal 0\n`)).toEqual([command]);
});

test.each([
  'ls -l',
  '$HOME/bin/run',
  'mysql> select 1',
  '>>> print(1)',
  '> ls',
  'Total # of pods',
  'a % b',
  '#!/bin/sh',
  '# Lists the files',
  '100% done',
])('finds none in %s', (text) => {
  expect(commandsOf(text)).toEqual([]);
});

test('a number sign prompts only where it opens the text, nothing else prompts and it may', () => {
  expect(commandsOf('$ ls\n# then\n')).toEqual(['ls']);
  expect(commandsOf('ls\n# then\n')).toEqual([]);
  expect(commandsOf('# ls\n', false)).toEqual([]);
});

test('a backslash joins lines, and the next prompt limits a command', () => {
  const text = '$ tar \\\n  -x\nx a\n$ ls\n';
  expect(findCommands(text, true)).toEqual([
    {start: 2, end: 12, limit: 16, isCertain: true},
    {start: 19, end: 21, limit: 22, isCertain: true},
  ]);
});

test('second prompts are taken out, and offsets lead back', () => {
  const text = '$ cat <<EOF\n> a\n> EOF\nout';
  expect(endOfSecondPrompts(text, 11, text.length)).toBe(21);
  const command = stripSecondPrompts(text, 2, 21);
  expect(command.text).toBe('cat <<EOF\na\nEOF');
  expect([0, 10, 12].map((offset) => text[command.toSource(offset)])).toEqual(['c', 'a', 'E']);
});
