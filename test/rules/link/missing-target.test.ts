import {expect, test} from 'vitest';
import missingTarget from '../../../src/rules/link/missing-target.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const helpOf = (text: string, others: Record<string, string> = {}) =>
  findingsOf(missingTarget, {'a.md': text, ...others}).map(({severity, help}) => [severity, help]);

test('a definition counts once, and at most as an observation when no link uses it', () => {
  expect(linesOf(missingTarget, {'a.md': '[x][d] [y][d]\n\n[d]: gone.md\n[e]: gone-too.md\n'})).toEqual([
    'a.md:3:6 error Link target `gone.md` does not exist',
    'a.md:4:6 info Link target `gone-too.md` does not exist',
  ]);
});

test('images and HTML count; fences and code spans do not', () => {
  expect(linesOf(missingTarget, {'a.md': '![x](gone.png) <img src="gone.svg"> `[x](gone.md)`\n\n```\n[x](gone.md)\n```\n'})).toEqual([
    'a.md:1:6 error Link target `gone.png` does not exist',
    'a.md:1:26 error Link target `gone.svg` does not exist',
  ]);
});

test('below a symbolic link or a submodule nothing is known', () => {
  expect(linesOf(missingTarget, {'a.md': '[x](vendor/lib/x.md)\n', vendor: ''})).toEqual([]);
});

test('an address that lacks its scheme is told so', () => {
  expect(helpOf('[x](someone@example.org) [y](@someone) [z](example.org/page) [w](www.example.net)\n')).toEqual([
    ['error', 'Write a mail address as `mailto:…`'],
    ['error', 'Write the full address of the account: `https://…`'],
    ['error', 'Begin the address with `https://`'],
    ['error', 'Begin the address with `https://`'],
  ]);
});

test('names the file that was meant', () => {
  expect(helpOf('[x](setup-guid.md)\n', {'setup-guide.md': ''})).toEqual([['error', 'Did you mean `setup-guide.md`?']]);
  expect(helpOf('[x](setup.md)\n', {'docs/deep/setup.md': ''})).toEqual([['error', 'Did you mean `docs/deep/setup.md`?']]);
  expect(helpOf('[x](setup.md)\n', {'b/setup.md': '', 'c/setup.md': ''})).toEqual([['error', 'Correct the path, or remove the link']]);
});

test('a name without its ending is a warning: other sites add it', () => {
  expect(helpOf('[x](docs/setup)\n', {'docs/setup.md': ''})).toEqual([['warning', 'Link to `setup.md`: GitHub adds no ending']]);
});

test('a site generator has routes of its own', () => {
  const files = {'docs/a.md': '[x](/guide/start/) [y](../intro/) [z](gone.md) ![i](/img/logo.png)\n', 'hugo.yaml': ''};
  expect(linesOf(missingTarget, files)).toEqual(['docs/a.md:1:39 error Link target `docs/gone.md` does not exist']);
});

test('names nothing that is merely short', () => {
  expect(helpOf('[x](nope.md) [y](addon-backup-guide.md)\n', {'bad.md': '', 'addon-old-guide.md': ''})).toEqual([
    ['error', 'Correct the path, or remove the link'],
    ['error', 'Correct the path, or remove the link'],
  ]);
});
