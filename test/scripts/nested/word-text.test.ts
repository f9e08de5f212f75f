import fc from 'fast-check';
import {type Command, parse} from 'unbash';
import {expect, test} from 'vitest';
import {readHereDocument, readWord} from '../../../src/scripts/nested/word-text.ts';

const plain = fc.string({
  unit: fc.constantFrom('a', 'é', '𝄞', ' ', '"', "'", '\\', '{', '}', ':', '$', '`', '\n', '#', '('),
  maxLength: 30,
});

function commandOf(text: string): Command {
  const command = parse(text).commands[0]?.command;
  if (command?.type !== 'Command') throw new Error(`no command: ${text}`);
  return command;
}

/** Every code unit stands where the map says; an escape's own backslash is no part of the text. */
function expectInPlace(script: string, text: string, offsets: readonly number[]): void {
  expect(offsets).toHaveLength(text.length + 1);
  expect(offsets.slice(0, -1).map((at) => script[at])).toEqual(text.split(''));
  expect(offsets.every((at, index) => index === 0 || at > (offsets[index - 1] ?? 0))).toBe(true);
}

test('a word in single quotes is what stands between them', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const script = `a 'x' ${value
        .split("'")
        .map((part) => `'${part}'`)
        .join("\\'")} b`;
      const word = commandOf(script).args[1];
      const read = word?.type === 'Word' ? readWord(word, {parsed: script, written: script}) : null;
      expect(read?.text).toBe(value);
      expectInPlace(script, value, read?.offsets ?? []);
    }),
  );
});

test('a word in double quotes is without the backslashes that the shell takes away', () => {
  fc.assert(
    fc.property(plain, (value) => {
      const script = `a "${value.replace(/["\\$`]/gu, '\\$&')}"c`;
      const word = commandOf(script).args[0];
      const read = word?.type === 'Word' ? readWord(word, {parsed: script, written: script}) : null;
      expect(read?.text).toBe(`${value}c`);
      expectInPlace(script, `${value}c`, read?.offsets ?? []);
    }),
  );
});

test('a here-document is its lines, with and without quotes around its delimiter', () => {
  fc.assert(
    fc.property(plain, fc.boolean(), (value, isQuoted) => {
      const body = isQuoted ? value : value.replace(/[\\$`]/gu, '\\$&');
      const script = `cat <<${isQuoted ? "'END'" : 'END'} > f\n${body}\nEND\nls\n`;
      const document = commandOf(script).redirects.find((redirect) => redirect.type === 'HereDoc');
      const read = document?.type === 'HereDoc' ? readHereDocument(document, {parsed: script, written: script}) : null;
      expect(read?.text.trimEnd()).toBe(value.trimEnd());
      expectInPlace(script, read?.text ?? '', read?.offsets ?? []);
    }),
  );
});

test('tabs go where the operator takes them away, and expansions and placeholders are fillers', () => {
  const written = 'cat <<-END\n\ta: $b\n\t\tc: <name>\nEND\n';
  const parsed = written.replace('<name>', '_name_');
  const document = commandOf(parsed).redirects[0];
  const read = document?.type === 'HereDoc' ? readHereDocument(document, {parsed, written}) : null;
  expect(read?.text).toBe('a: XX\nc: XnameX\n');
  expect(read?.fillers.map(({start, end}) => read.text.slice(start, end))).toEqual(['XX', 'X', 'X']);
});

test('a node that does not stand where it says is not trusted', () => {
  const script = "a 'b'";
  const word = commandOf(script).args[0];
  expect(word?.type === 'Word' ? readWord(word, {parsed: ` ${script}`, written: ` ${script}`}) : 'none').toBeNull();
});
