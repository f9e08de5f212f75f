import {run} from '../../src/cli/run.ts';
import type {Output, Terminal} from '../../src/cli/terminal.ts';

/** What a run left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly isTerminal?: boolean;
  readonly today?: string;
}

/** Runs a command line in a directory, as the program would. */
export async function runIn(directory: string, words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const output = createCapture(options.isTerminal === true);
  const messages = createCapture(options.isTerminal === true);
  const terminal: Terminal = {
    directory,
    today: options.today ?? '2026-06-15',
    environment: options.environment ?? {},
    input: (async function* () {
      yield Buffer.from(options.input ?? '');
    })(),
    output,
    messages,
  };
  const code = await run(words, terminal);
  return {code, out: output.text(), err: messages.text()};
}

/** An output that keeps what is written to it. */
export function createCapture(isTerminal: boolean): Output & {text(): string} {
  const written: string[] = [];
  return {
    isTerminal,
    columns: 80,
    write: async (text) => {
      written.push(text);
    },
    text: () => written.join(''),
  };
}
