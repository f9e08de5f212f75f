import {expect} from 'vitest';
import {parseArguments} from '../../../src/cli/parse-arguments.ts';
import {parseCommands} from '../../../src/curator/parse-commands.ts';
import {createParser} from '../../../src/parsers/parse-facts.ts';
import {inspectBody} from '../../curator/support/inspect-body.ts';

const parse = await createParser();

/** Expects that every command that a body advises is one of ours: those for a comment, and those for a command line. */
export function checkAdvice(body: string): void {
  const lines = inspectBody(body).code.flatMap((text) => text.split('\n'));
  for (const line of lines.filter((text) => text.startsWith('docs-curator '))) {
    const [words = ''] = line.split(/\s+#\s/u);
    expect(() => parseArguments(words.split(/\s+/u).slice(1))).not.toThrow();
  }
  for (const line of lines.filter((text) => text.startsWith('/curator'))) {
    const [command] = parseCommands(line.replace(/<[^>]*>/u, 'a reason that is long enough'), parse);
    expect([line, command?.verb]).not.toEqual([line, 'invalid']);
    expect([line, command]).not.toEqual([line, undefined]);
  }
}
