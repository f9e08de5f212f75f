import {describe, expect, test} from 'vitest';
import {runIn} from '../support/fake-terminal.ts';
import {scratchFiles} from '../support/scratch.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const SIGNATURE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

describe('scrub', () => {
  test('copies the text without the lines, and shows the difference beside it', async () => {
    const input = `Why.\r\n\r\n${SIGNATURE}\r\n\r\n${TRAILER}\r\n`;
    expect(await runIn(scratchFiles({}), ['scrub'], {input})).toEqual({
      code: 0,
      out: 'Why.\r\n\r\n\r\n',
      err: `docs-curator: - 3: ${SIGNATURE}\ndocs-curator: - 5: ${TRAILER}\n`,
    });
  });

  test('leaves a line that holds anything else, and says so', async () => {
    const input = `Why. ${SIGNATURE}\n`;
    expect(await runIn(scratchFiles({}), ['scrub'], {input})).toEqual({
      code: 1,
      out: input,
      err: 'docs-curator: Line 1 holds an attribution signature and other words, it is left as it is\n',
    });
  });

  test('a clean text, a byte order mark and nothing are copied as they are', async () => {
    for (const input of ['Why.\n', '\uFEFFWhy.\n', '']) {
      expect(await runIn(scratchFiles({}), ['scrub'], {input})).toEqual({code: 0, out: input, err: ''});
    }
  });

  test('the log of a workflow shows no marker', async () => {
    const {out, err} = await runIn(scratchFiles({}), ['scrub'], {input: `${TRAILER}\n`, environment: {GITHUB_ACTIONS: 'true'}});
    expect({out, err}).toEqual({out: '', err: 'docs-curator: - 1: attribution trailer\n'});
  });

  test('a denied line has its article', async () => {
    const root = scratchFiles({'.github/docs-curator.yml': 'extends: preflight\nattribution:\n  deny: ["^Task: X-"]\n'});
    const {code, err} = await runIn(root, ['scrub'], {input: 'Task: X-12\n'});
    expect({code, err}).toEqual({code: 1, err: 'docs-curator: Line 1 holds a denied line and other words, it is left as it is\n'});
  });

  test('what cannot be parsed comes out as it went in', async () => {
    const input = `${'> '.repeat(20_000)}x\n\n${TRAILER}\n`;
    const {code, out, err} = await runIn(scratchFiles({}), ['scrub'], {input});
    expect({code, isSame: out === input}).toEqual({code: 2, isSame: true});
    expect(err).toMatch(/^docs-curator: Cannot scrub the standard input, it is not checked and left as it is: \S/u);
  });

  test('what is no text is not touched', async () => {
    const {code, out, err} = await runIn(scratchFiles({}), ['scrub'], {input: Uint8Array.of(0x61, 0xff, 0x0a)});
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^docs-curator: Cannot read the standard input: /u);
  });
});
