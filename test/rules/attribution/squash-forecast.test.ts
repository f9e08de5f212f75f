import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import rule from '../../../src/rules/attribution/squash-forecast.ts';
import {preflight} from '../../support/conventions.ts';
import {linesOf, workspaceOf} from '../../support/lint-files.ts';

const first = `commit:${'1'.repeat(40)}`;
const second = `commit:${'2'.repeat(40)}`;
const ada = {name: 'Ada Writer', email: 'ada@example.com'};
const mia = {name: 'Mia Chen', email: 'mia@example.com'};
const files = {[second]: 'docs: two\n', [first]: 'docs: one\n'};
const by = (author: typeof ada) => ({author, committer: author});

function check(people: Parameters<typeof workspaceOf>[1], coAuthors: 'allow' | 'report' = 'allow', texts: typeof files = files) {
  const conventions = {...preflight, attribution: {...preflight.attribution, coAuthors}};
  return lint(workspaceOf(texts, {squash: {opener: 'ada'}, ...people}), conventions, [rule]).findings.map(
    ({severity, message}) => `${severity} ${message}`,
  );
}

describe('attribution/squash-forecast', () => {
  test('a person is an observation where people may be co-authors, else a warning', () => {
    const people = {[first]: by(ada), [second]: by(mia)};
    expect(check({people})).toEqual(['info Unexpected co-author `Mia Chen` in a squash merge, the author of commit 2222222']);
    expect(check({people}, 'report')).toEqual(
      [
        'warning Unexpected co-author `Ada Writer` in a squash merge, the author of commit 1111111',
        'warning Unexpected co-author `Mia Chen` in a squash merge, the author of commit 2222222',
      ].slice(1),
    );
  });

  test('a tool is a warning and is not named', () => {
    const people = {[first]: by(ada), [second]: by({name: 'Claude', email: 'noreply@anthropic.com'})};
    expect(check({people})).toEqual(['warning Unexpected co-author in a squash merge, the author of commit 2222222']);
  });

  test('only the newest commit is amended where it is, another one in a rebase', () => {
    const laptop = {name: 'ada', email: 'ada@laptop.local'};
    const helpOf = (path: string) => {
      const people = {[first]: by(ada), [second]: by(ada), [path]: by(laptop)};
      return lint(workspaceOf(files, {squash: {opener: 'ada'}, people}), preflight, [rule]).findings.map(({help}) => help);
    };
    const [newest = '', oldest = ''] = Object.keys(files).filter((path) => path.startsWith('commit:'));
    const set = 'Set `git config user.email` to an address of the account, then';
    expect(helpOf(newest)).toEqual([`${set} run \`git commit --amend --no-edit --reset-author\``]);
    expect(helpOf(oldest)).toEqual([
      `${set} \`edit\` the commit in \`git rebase --interactive\` and run \`git commit --amend --no-edit --reset-author\` there`,
    ]);
  });

  test('nothing is forecast where there is no pull request', () => {
    expect(linesOf(rule, {[first]: 'docs: one\n\nCo-authored-by: Claude <noreply@anthropic.com>\n'})).toEqual([]);
    expect(check({squash: undefined as never, people: {[first]: by(ada), [second]: by(mia)}})).toEqual([]);
  });
});
