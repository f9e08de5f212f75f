import type {Output} from './terminal.ts';

/** Nothing is said of work that ends within this time, in milliseconds. */
const PATIENCE = 1000;

/** How often the line is renewed on a terminal, and how often a line is added elsewhere, in milliseconds. */
const REFRESH = {terminal: 100, log: 10_000};

/** Tells how far long work has come: one line that is renewed on a terminal, plain lines now and then elsewhere. */
export interface Progress {
  readonly advance: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** @param now milliseconds from any beginning */
export function createProgress(output: Output, what: string, now: () => number = () => performance.now()): Progress {
  const start = now();
  let next = start + PATIENCE;
  let isShown = false;
  return {
    advance: (done, total) => {
      const time = now();
      if (time < next) return;
      next = time + (output.isTerminal ? REFRESH.terminal : REFRESH.log);
      const left = Math.ceil(((time - start) / done) * (total - done) * 0.001);
      const line = `${what}: ${done} of ${total}, ${left} s left`;
      isShown = output.isTerminal;
      void output.write(output.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (isShown) void output.write('\r\u001b[K');
    },
  };
}
