import {expect, test} from 'vitest';
import {shellModeOf} from '../../src/scripts/shell-languages.ts';

test.each([
  ['bash', 'script'],
  ['SH', 'script'],
  ['bash=', 'script'],
  ['Bash{linenos=true}', 'script'],
  ['shell,ignore', 'script'],
  ['sh:install.sh', 'script'],
  ['bash[1-3]', 'script'],
  ['zsh', 'dialect'],
  ['ShellSession', 'session'],
  ['console', 'session'],
  ['terminal', 'session'],
  ['bashful', null],
  ['{.bash', null],
  ['python', null],
  ['text', null],
  [null, null],
])('%s is read as %s', (lang, mode) => {
  expect(shellModeOf(lang)).toBe(mode);
});
