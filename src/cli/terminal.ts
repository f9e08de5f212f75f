import {ToolError} from '../core/tool-error.ts';
import {explainFailure} from '../sources/safe-read.ts';

/** One of the two streams that the tool writes to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in characters. */
  readonly columns: number;
  /** Ends when the text is handed over. A reader that went away is no failure. */
  write(text: string): Promise<void>;
}

/** Everything a run may touch of the process it runs in. */
export interface Terminal {
  /** The directory the run was started in. */
  readonly directory: string;
  /** The date in UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: AsyncIterable<Uint8Array>;
  /** For the report alone. */
  readonly output: Output;
  /** For progress, notes and errors. */
  readonly messages: Output;
}

/** Where nobody says how wide the terminal is. */
const DEFAULT_COLUMNS = 80;

/** The terminal of a Node process, of which it uses no more than this. */
export function createTerminal(process: Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr'>): Terminal {
  return {
    directory: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    environment: process.env,
    // Opened when it is read, since it is opened by being named.
    get input() {
      return process.stdin;
    },
    output: createOutput(process.stdout, true),
    messages: createOutput(process.stderr, false),
  };
}

/** What a stream says when nobody reads it any more. */
const GONE = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** @param isDemanded whether a failure to write is one of the run; a message that cannot be delivered is not worth another */
function createOutput(stream: NodeJS.WriteStream, isDemanded: boolean): Output {
  // Failures arrive where the text was written; this one only keeps them from ending the process.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? DEFAULT_COLUMNS,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const code = (error as NodeJS.ErrnoException | null | undefined)?.code ?? '';
          if (!error || !isDemanded || GONE.includes(code)) resolve();
          else reject(new ToolError(`Cannot write the output: ${explainFailure(error)}`));
        });
      }),
  };
}
