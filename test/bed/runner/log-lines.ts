import {StringDecoder} from 'node:string_decoder';
import type {RuleSet} from './rules.ts';

/** Cuts one output stream of a process into lines, as the stream reader of the runner does. */
export class LogLines {
  readonly #decoder = new StringDecoder('utf8');
  readonly #rules: RuleSet;
  #rest = '';
  #isFirst = true;

  constructor(rules: RuleSet) {
    this.#rules = rules;
  }

  /** @returns the lines the chunk completes. */
  push(chunk: Buffer): string[] {
    return this.#take(this.#decoder.write(chunk), false);
  }

  /** @returns what is left at the end of the stream, a last line without a newline included. */
  end(): string[] {
    return this.#take(this.#decoder.end(), true);
  }

  #take(text: string, isEnd: boolean): string[] {
    let pending = this.#rest + text;
    if (this.#isFirst && pending !== '') {
      if (this.#rules.has('log.bom') && pending.startsWith('\ufeff')) pending = pending.slice(1);
      this.#isFirst = false;
    }
    // A CR that ends the chunk may be half of a CR LF.
    const held = !isEnd && pending.endsWith('\r') ? 1 : 0;
    const lines = splitLines(held ? pending.slice(0, -1) : pending, this.#rules.has('log.lines'));
    const last = lines.pop() ?? '';
    this.#rest = last + pending.slice(pending.length - held);
    if (!isEnd || this.#rest === '') return lines;
    return [...lines, this.#rest];
  }
}

function splitLines(text: string, atLoneReturn: boolean): string[] {
  return text.split(atLoneReturn ? /\r\n|\n|\r/ : /\r\n|\n/);
}

/** `File.ReadAllLines` and its kin: no empty line after a last newline. */
export function readLines(text: string): string[] {
  const lines = splitLines(text, true);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
