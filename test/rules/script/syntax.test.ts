import {expect, test} from 'vitest';
import syntax from '../../../src/rules/script/syntax.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

test.each(syntax.examples)('example: $name', ({files, findings}) => {
  expect(linesOf(syntax, files)).toEqual(findings.map((finding) => finding.replace(': ', ' error ')));
});

test('reports the line and the column of the source inside lists, quotes and indented fences', () => {
  const text = [
    '1. Stop it:',
    '',
    '   ```bash',
    '   cd /srv',
    '   echo "stop',
    '   ```',
    '',
    '> - Start it:',
    '>   ~~~ sh',
    '>   cd /srv && ./run.sh `',
    '>   ~~~',
    '',
    '  ```sh',
    '  for f in *.log; do',
    '    gzip "$f"',
    '  ```',
    '',
  ].join('\n');
  expect(linesOf(syntax, {'a.md': text})).toEqual([
    'a.md:5:9 error Shell script does not parse: missing partner of a `"`',
    'a.md:10:25 error Shell script does not parse: missing partner of a backtick',
    'a.md:14:3 error Shell script does not parse: missing `done` for `for`',
  ]);
});

test('a here-document in a list item ends where the item has its indent', () => {
  const fence = (last: string) => `- Apply it:\n\n  \`\`\`sh\n  cat <<EOF | kubectl apply -f -\n  a: (b\n${last}EOF\n  \`\`\`\n`;
  expect(linesOf(syntax, {'a.md': fence('  '), 'b.md': fence('    ')})).toEqual([
    'b.md:4:7 error Shell script does not parse: missing end `EOF` of a here-document',
  ]);
});

test('reads CRLF as LF, also for the place', () => {
  expect(linesOf(syntax, {'a.md': '```sh\r\nif true; then\r\n  ls\r\nfi\r\n```\r\n\r\n```sh\r\nls\r\necho "a\r\n```\r\n'})).toEqual([
    'a.md:9:6 error Shell script does not parse: missing partner of a `"`',
  ]);
});

test('other languages, indented blocks and blocks that are not closed are not read', () => {
  const broken = 'echo "a\n';
  const text = `\`\`\`text\n${broken}\`\`\`\n\n\`\`\`\n${broken}\`\`\`\n\n    ${broken}\n\`\`\`python\n${broken}\`\`\`\n\n\`\`\`bash\n${broken}`;
  expect(linesOf(syntax, {'a.md': text})).toEqual([]);
});

test('one finding a block, its range the smallest wrong text', () => {
  const found = findingsOf(syntax, {'a.md': '```bash\necho "$(date\nls "a\n```\n\n```bash\nfor f in *; do\n  # nothing yet\ndone\n```\n'});
  expect(found.map(({line, column, endLine, endColumn, message, help}) => [line, column, endLine, endColumn, message, help])).toEqual([
    [2, 6, 2, 7, 'Shell script does not parse: missing partner of a `"`', 'Add the missing `"`, or escape this one'],
    [
      8,
      3,
      8,
      16,
      'Shell script does not parse: missing command after `do`',
      'Put a command after `do`; a comment is none, `:` is one that does nothing',
    ],
  ]);
});

test('shows no more of the document than a short token', () => {
  const delimiter = `E${'x'.repeat(40)}`;
  const [found] = findingsOf(syntax, {'a.md': `\`\`\`bash\ncat <<${delimiter} > a\ntext\n\`\`\`\n`});
  expect([found?.message, found?.help]).toEqual([
    'Shell script does not parse: missing end of a here-document',
    'End the here-document with a line that holds its delimiter and nothing else, no blank before or after',
  ]);
});
