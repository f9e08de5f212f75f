import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findDocumentMarkers} from '../../src/core/attribution.ts';
import {Document} from '../../src/core/document.ts';
import {nativePattern} from '../../src/core/pattern.ts';
import {scrub} from '../../src/core/scrub.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {preflight} from '../support/conventions.ts';

const parse = await createParser();
const clean = (text: string) => scrub(text, preflight.attribution, parse);
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const SIGNATURE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

const dropBlank = (text: string) => text.replaceAll(/^\r?\n/gmu, '');

describe('scrub', () => {
  test.each([
    ['lines at the end', `Why.\n\n${SIGNATURE}\n\n${TRAILER}\n`, 'Why.\n\n\n', [3, 5]],
    ['with CRLF and without a last line end', `Why.\r\n\r\n${TRAILER}`, 'Why.\r\n\r\n', [3]],
    ['a folded trailer', 'Why.\n\nCo-authored-by: Claude\n  <noreply@anthropic.com>\nMore.\n', 'Why.\n\nMore.\n', [3, 4]],
    ['small print', `Why.\n\n<sub>${SIGNATURE}</sub>\n`, 'Why.\n\n', [3]],
    ['a comment of its own', `Why.\n\n<!-- ${TRAILER} -->\n`, 'Why.\n\n', [3]],
    ['a comment of nothing else', `Why.\n\n<!--\n${SIGNATURE}\n\n${TRAILER}\n-->\nMore.\n`, 'Why.\n\nMore.\n', [3, 4, 5, 6, 7]],
    ['a line of a comment', `<!--\nNote for the reviewer\n\n${TRAILER}\n-->\n`, '<!--\nNote for the reviewer\n\n-->\n', [4]],
    [
      'in details',
      `<details>\n<summary>More</summary>\n${SIGNATURE}\n</details>\n`,
      '<details>\n<summary>More</summary>\n</details>\n',
      [3],
    ],
    ['balanced tags', `Why.\n\n<p align="center"><sub>${SIGNATURE}</sub></p>\n`, 'Why.\n\n', [3]],
    ['a comment above a ruler', `Text\n<!-- ${TRAILER} -->\n---\nMore\n`, 'Text\n\n---\nMore\n', [2]],
    ['two comments above a ruler', `Text\r\n<!-- ${TRAILER} -->\r\n<!-- ${TRAILER} -->\r\n---\r\n`, 'Text\r\n\r\n---\r\n', [2, 3]],
    ['Jules', 'PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @mia\n', '', [1]],
  ])('removes %s', (_, text, expected, lines) => {
    const {text: result, removed, refused} = clean(text);
    expect({result, lines: removed.map(({line}) => line), refused}).toEqual({result: expected, lines, refused: []});
  });

  test.each([
    ['a signature with more behind it', `${SIGNATURE} and mended by hand\n`, [1]],
    ['a signature behind a sentence', `Fixes the guide. ${SIGNATURE}\n`, [1]],
    ['a trailer behind a sentence', `Fixes the guide. ${TRAILER}\n`, [1]],
    ['what closes a fold', `<details>\n<summary>More</summary>\n${SIGNATURE}</details>\n`, [3]],
    ['what opens a fold', `<details>${SIGNATURE}\nMore\n</details>\n`, [1]],
    ['the name of a fold', `<details>\n<summary>${SIGNATURE}</summary>\nMore\n</details>\n`, [2]],
    ['what closes a paragraph', `<p>\nText\n${SIGNATURE}</p>\n`, [3]],
    ['an image', `<img src="a.png" alt="The plan"> ${SIGNATURE}\n`, [1]],
    ['a link', `<a href="https://example.com/plan"></a>${SIGNATURE}\n`, [1]],
    ['a comment behind it', `${TRAILER} <!-- keep -->\n`, [1]],
    ['a comment beside text', `Text <!-- ${TRAILER} --> text\n`, [1]],
    ['a comment that begins with it', `<!-- ${TRAILER}\nand a note -->\n`, [1]],
  ])('refuses %s', (_, text, lines) => {
    const {text: result, removed, refused} = clean(text);
    expect({result, removed, lines: refused.map(({line}) => line)}).toEqual({result: text, removed: [], lines});
  });

  test.each([
    `\`${TRAILER}\`\n`,
    `\`\`\`\n${TRAILER}\n\`\`\`\n`,
    `> ${TRAILER}\n`,
    `- ${TRAILER}\n`,
    `Lines such as ${TRAILER} are gone.\n`,
    'Co-authored-by: Mia Chen <mia@example.com>\n',
  ])('leaves a mention: %j', (text) => {
    expect(clean(text)).toEqual({text, removed: [], refused: []});
  });

  test('what a configuration denies goes where it denies the whole line, and is for a person to delete elsewhere', () => {
    const text = 'Task: CHAT-12\nTask: CHAT-12 and more\n';
    const attribution = {...preflight.attribution, deny: [nativePattern(/^Task: CHAT-\d+/u)]};
    const {text: left, removed, refused} = scrub(text, attribution, parse);
    expect([left, removed.map(({line}) => line), refused.map(({name}) => name)]).toEqual([
      'Task: CHAT-12 and more\n',
      [1],
      ['denied line'],
    ]);
  });

  test('any text: only whole lines go, in order; none is left that could go; scrubbing again changes nothing', () => {
    const piece = fc.constantFrom(
      TRAILER,
      SIGNATURE,
      `${SIGNATURE} and more`,
      '<!--',
      '-->',
      '```',
      '> q',
      '- x',
      'Text',
      '---',
      '<details>',
      '</details>',
      '',
      '  ',
    );
    const ends = fc.constantFrom('\n', '\r\n', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, ends), {maxLength: 14}), (pieces) => {
        const text = pieces.flat().join('');
        const {text: result, removed, refused} = clean(text);
        const left = text.split(/(?<=\n)/u);
        for (const {line} of removed.toSorted((a, b) => b.line - a.line)) left.splice(line - 1, 1);
        // A blank line may be left above a ruler.
        expect(dropBlank(left.join(''))).toBe(dropBlank(result));
        const markers = findDocumentMarkers(new Document('pull-request:body', result, parse(result)), preflight.attribution);
        expect(markers.length).toBeLessThanOrEqual(refused.length);
        expect(clean(result)).toEqual({text: result, removed: [], refused: refused.map((line) => ({...line, line: expect.any(Number)}))});
      }),
    );
  });
});
