import {describe, expect, test} from 'vitest';
import rule from '../../../src/rules/attribution/chat-residue.ts';
import {linesOf} from '../../support/lint-files.ts';

const found = (text: string) => linesOf(rule, {'docs/a.md': text}).map((line) => /`(.*)`/u.exec(line)?.[1]);

describe('attribution/chat-residue', () => {
  test.each([
    ['twice in a sentence', 'As said (msg=e80c0d8f) and again：msg=71c7d784。\n', ['msg=e80c0d8f', 'msg=71c7d784']],
    ['a code span', '- `/Users/ada/agents/x.md`\n', ['/Users/ada/agents/x.md']],
    ['running text', 'See /home/mchen/notes/plan.txt.\n', ['/home/mchen/notes/plan.txt']],
    ['an address of a file', 'See `file:///Users/ada/notes.md`.\n', ['file:///Users/ada/notes.md']],
    ['Windows', 'See `C:\\Users\\ada\\notes.md`.\n', ['C:\\Users\\ada\\notes.md']],
    ['a heading', '# Evidence in /Users/ada/final\n', ['/Users/ada/final']],
    ['beside a placeholder', '`/Users/wei/.slock/agents/<uuid>/artifacts`\n', ['/Users/wei/.slock/agents/']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '`/Users/...` and `/Users/<name>/x` and `/Users/$USER/x` and `/home/you/x`\n',
    '`/home/postgres/pgdata/pgroot`, `/home/runner/work/x` and `/Users/Shared/x`\n',
    '`unix:///Users/ada/.docker/run/docker.sock`\n',
    'https://example.com/home/ada/page and [x](https://example.com/Users/ada/y)\n',
    '```\ncd /Users/ada/x # msg=4284b1d7\n```\n',
    '    cd /Users/ada/x\n',
    '| a |\n|---|\n| `/Users/ada/x` |\n',
    '`msg=4284b1d7` and msg=<hash> and msg=hello and xmsg=4284b1d7 and msg=4284b1d71\n',
    'level=info msg=started id=4284b1d7\n',
    '<!-- msg=4284b1d7 -->\n',
  ])('silent on %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a title of a pull request is published too, a commit message is not', () => {
    expect(linesOf(rule, {'pull-request:title': 'docs: as agreed (msg=4284b1d7)', 'commit:1': 'docs: x\n\nmsg=4284b1d7\n'})).toHaveLength(
      1,
    );
  });

  test('long texts cost linear time', () => {
    const time = (count: number) => {
      const begin = performance.now();
      found(`${'/Users/ada/x msg=4284b1d7 /home/'.repeat(count)}\n`);
      return performance.now() - begin;
    };
    time(500);
    expect(time(8000)).toBeLessThan(2000);
  });
});
