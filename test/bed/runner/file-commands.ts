import {readLines} from './log-lines.ts';
import type {RuleSet} from './rules.ts';

/** A line of a command file that fails the step. */
export class FileCommandError extends Error {}

/**
 * Reads `NAME=VALUE` and `NAME<<DELIMITER` entries one by one, so that those before a bad line are seen.
 *
 * @throws FileCommandError at a line that is neither, or at a value that does not end.
 */
export function* readPairs(text: string, rules: RuleSet): Generator<[name: string, value: string]> {
  const reader = new TextReader(rules.has('file.bom') ? text.replace(/^\ufeff/, '') : text);
  for (let line = reader.read(); line; line = reader.read()) {
    if (line.text === '') continue;
    const equals = line.text.indexOf('=');
    const heredoc = rules.has('file.heredoc') ? line.text.indexOf('<<') : -1;
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const at = rules.has('file.pair') ? equals : line.text.lastIndexOf('=');
      yield [line.text.slice(0, at), line.text.slice(at + 1)];
    } else if (heredoc >= 0) {
      yield readHeredoc(line.text.slice(0, heredoc), line.text.slice(heredoc + 2), reader, rules);
    } else if (rules.has('file.invalid')) {
      throw new FileCommandError(`Invalid format '${line.text}'`);
    }
  }
}

function readHeredoc(name: string, delimiter: string, reader: TextReader, rules: RuleSet): [string, string] {
  if ((name === '' || delimiter === '') && rules.has('file.heredoc-name')) {
    throw new FileCommandError(`Invalid format '${name}<<${delimiter}'. Name must not be empty and delimiter must not be empty`);
  }
  const lines: string[] = [];
  for (let line = reader.read(); line?.text !== delimiter; line = reader.read()) {
    if (!line) {
      if (!rules.has('file.delimiter')) break;
      throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    if (!line.hasNewline && rules.has('file.last-newline')) throw new FileCommandError('Invalid value. EOF marker missing new line.');
    lines.push(line.text);
  }
  return [name, lines.join('\n')];
}

/** Lines end at LF only: a CR stays part of its line, and so of a value or a delimiter. */
class TextReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): {text: string; hasNewline: boolean} | null {
    if (this.#at >= this.#text.length) return null;
    const newline = this.#text.indexOf('\n', this.#at);
    const end = newline < 0 ? this.#text.length : newline;
    const text = this.#text.slice(this.#at, end);
    this.#at = end + 1;
    return {text, hasNewline: newline >= 0};
  }
}

/** Reads GITHUB_PATH: one folder a line after those already there; a folder named again moves to the end. */
export function readPaths(before: readonly string[], text: string): string[] {
  const paths = [...before, ...readLines(text.replace(/^\ufeff/, '')).filter((line) => line !== '')];
  return paths.filter((path, index) => paths.lastIndexOf(path) === index);
}
