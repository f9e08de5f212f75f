import {expect, test} from 'vitest';
import {fixFiles} from '../fixes/fix-files.ts';

const FROM = 'docs/addon-probe-guide.md';

/** A document that names the file, after its fixes. */
async function linked(text: string, target: string): Promise<string> {
  const {files} = await fixFiles({[FROM]: text, [target]: '# T\n\n## Part\n'});
  return files[FROM] ?? '';
}

test.each([
  ['Look!`addon-b-guide.md`', 'Look\\![`addon-b-guide.md`](addon-b-guide.md)'],
  ['Look\\!`addon-b-guide.md`', 'Look\\![`addon-b-guide.md`](addon-b-guide.md)'],
  ['Look\\\\!`addon-b-guide.md`', 'Look\\\\\\![`addon-b-guide.md`](addon-b-guide.md)'],
  ['[x]`addon-b-guide.md`\n\n[x]: https://example.com', '[x]`addon-b-guide.md`\n\n[x]: https://example.com'],
  ['[x\\]`addon-b-guide.md`', '[x\\][`addon-b-guide.md`](addon-b-guide.md)'],
  ['[`addon-b-guide.md`](', '[[`addon-b-guide.md`](addon-b-guide.md)]('],
  ['<a href="addon-b-guide.md">the `addon-b-guide.md`</a>', '<a href="addon-b-guide.md">the `addon-b-guide.md`</a>'],
  ['<a href="x">y</a> `addon-b-guide.md`', '<a href="x">y</a> [`addon-b-guide.md`](addon-b-guide.md)'],
  ['<a name="x"> `addon-b-guide.md`', '<a name="x"> [`addon-b-guide.md`](addon-b-guide.md)'],
  ['`addon-b-guide.md#part`', '[`addon-b-guide.md#part`](addon-b-guide.md#part)'],
  ['`addon-b-guide.md#part)`', '`addon-b-guide.md#part)`'],
])('%j becomes %j', async (before, after) => {
  expect(await linked(`# A\n\n${before}\n`, 'docs/addon-b-guide.md')).toBe(`# A\n\n${after}\n`);
});

test.each([
  ['docs/cases/r&copy;d/b-case.md', 'cases/r%26copy;d/b-case.md'],
  ['docs/cases/a|b/b-case.md', 'cases/a%7Cb/b-case.md'],
  ['docs/note:1/b-case.md', 'note%3A1/b-case.md'],
  ['docs/cases/{{x}}/b-case.md', 'cases/%7B{x}}/b-case.md'],
  ['docs/cases/a b (c)/b-case.md', 'cases/a%20b%20%28c%29/b-case.md'],
  ['docs/cases/数据库/b-case.md', 'cases/数据库/b-case.md'],
  ['docs/cases/100%/b-case.md', 'cases/100%25/b-case.md'],
])('a path is written so that it stays one: %s', async (target, destination) => {
  expect(await linked('# A\n\n| a |\n| --- |\n| `b-case.md` |\n', target)).toBe(
    `# A\n\n| a |\n| --- |\n| [\`b-case.md\`](${destination}) |\n`,
  );
});
