import {expect, test} from 'vitest';
import label from '../../../src/rules/script/label.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n`;
const OUTPUT = 'NAME  AGE  PORT(S)\nweb   1d   80/TCP';

test('points at the label, wherever the block stands, and says where the text would fail', () => {
  const text = `- a\n\n  > ~~~  Bash{linenos=true} title="x"\n  > kubectl get svc -n a\n  > ${OUTPUT.replace('\n', '\n  > ')}\n  > ~~~\n`;
  const [found] = findingsOf(label, {'a.md': text});
  expect([found?.line, found?.column, found?.endColumn, found?.message, found?.help, found?.fix]).toEqual([
    3,
    10,
    14,
    'Unexpected output after a command in a `Bash` block, expected a script',
    'Label it `console`, with a prompt before each command; if it is to be run, mend line 5: unexpected `(`',
    null,
  ]);
});

test('changes the label where the text leaves no doubt', () => {
  const fixOf = (info: string, text: string) => {
    const document = fence(info, text);
    const edit = findingsOf(label, {'a.md': document})[0]?.fix?.edits[0];
    return edit === undefined ? null : (document.slice(0, edit.start) + edit.text + document.slice(edit.end)).split('\n')[0];
  };
  expect(fixOf('sh title="a"', OUTPUT)).toBe('```text title="a"');
  expect(fixOf('console', OUTPUT)).toBe('```text');
  expect(fixOf('shell', 'mysql> select count(*) from a;')).toBe('```console');
  expect(fixOf('bash', '{\n  "a": {\n    "b": 1\n  }\n}')).toBe('```json');
  expect(fixOf('bash', 'app run (a | b)')).toBe(null);
});

test('says nothing of what `script/syntax` says, of opted out blocks and of other languages', () => {
  const blocks = [
    fence('bash', 'echo "a'),
    fence('bash no-check', OUTPUT),
    fence('text', OUTPUT),
    fence('', OUTPUT),
    fence('python', OUTPUT),
  ];
  expect(linesOf(label, {'a.md': blocks.join('\n')})).toEqual([]);
});

test.each([
  ['$ ls', 1],
  ['$', 1],
  ['❯ make', 1],
  ['bash $ ls', 1],
  ['$ls', 1],
  ['bash title="$ ls"', 0],
  ['$schema.json', 1],
  ['c#', 0],
  ['#', 1],
])('a prompt in the info string: %s', (info, count) => {
  expect(linesOf(label, {'a.md': fence(info, 'a')})).toHaveLength(count);
});

test('the range is the command in the info string', () => {
  const [found] = findingsOf(label, {'a.md': fence('bash  $ ls -l ', 'a')});
  expect([found?.column, found?.endColumn, found?.severity]).toEqual([10, 17, 'warning']);
});
