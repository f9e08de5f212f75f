import {type ChildProcess, spawn} from 'node:child_process';
import {constants} from 'node:os';
import {runtimes} from '../../support/runtimes.ts';
import {LogLines} from './log-lines.ts';
import type {RuleSet} from './rules.ts';

/** How long the runner waits, in milliseconds. */
export interface Patience {
  readonly interrupt: number;
  readonly terminate: number;
  /** For streams that stay open after the exit. */
  readonly streams: number;
}

/** The runner's own times. */
export const runnerPatience: Patience = {interrupt: 7500, terminate: 2500, streams: 5000};

/** What to start and how to listen to it. */
export interface ProcessOptions {
  readonly script: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly patience: Patience;
  readonly rules: RuleSet;
  /** Ends the process: see {@link Patience}. */
  readonly stop: AbortSignal;
  readonly receive: (line: string) => void;
}

/** Node 24, which GitHub runs actions under, where there is one; says on stderr which Node it is. */
const runtime = runtimes.find(({name}) => name.startsWith('Node 24.')) ?? {name: `Node ${process.versions.node}`, path: process.execPath};
process.stderr.write(`actions run under ${runtime.name}\n`);

/**
 * Runs an action's script to its end.
 *
 * @returns its exit code, 128 + the signal's number when it died of one.
 * @throws what `receive` throws, after the process is gone.
 */
export async function runProcess(options: ProcessOptions): Promise<number> {
  const {cwd, environment, patience, receive, rules, script, stop} = options;
  // A process group of its own makes the whole tree killable.
  const stdin = rules.has('process.stdin') ? 'ignore' : 'pipe';
  const child = spawn(runtime.path, [script], {cwd, env: environment, detached: true, stdio: [stdin, 'pipe', 'pipe']});
  let thrown: {error: unknown} | null = null;
  const take = (lines: readonly string[]): void => {
    try {
      for (const line of lines) if (!thrown) receive(line);
    } catch (error) {
      thrown = {error};
      killTree(child);
    }
  };
  for (const stream of [child.stdout, rules.has('log.stderr') ? child.stderr : null]) {
    const lines = new LogLines(rules);
    stream?.on('data', (chunk: Buffer) => take(lines.push(chunk)));
    stream?.on('end', () => take(lines.end()));
  }
  if (!rules.has('log.stderr')) child.stderr?.resume();
  const exitCode = await waitForEnd(child, stop, patience, rules);
  if (thrown) throw (thrown as {error: unknown}).error;
  return exitCode;
}

function waitForEnd(child: ChildProcess, stop: AbortSignal, patience: Patience, rules: RuleSet): Promise<number> {
  return new Promise((end, reject) => {
    const timers: NodeJS.Timeout[] = [];
    const onStop = (): void => {
      timers.push(...stopGently(child, patience, rules));
    };
    if (stop.aborted) onStop();
    else stop.addEventListener('abort', onStop, {once: true});
    child.once('error', reject);
    child.once('exit', () => {
      if (rules.has('process.orphans')) timers.push(setTimeout(() => killTree(child), patience.streams));
    });
    child.once('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      stop.removeEventListener('abort', onStop);
      end(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function stopGently(child: ChildProcess, patience: Patience, rules: RuleSet): NodeJS.Timeout[] {
  const interrupt = rules.has('process.interrupt') ? patience.interrupt : 0;
  const terminate = rules.has('process.terminate') ? patience.terminate : 0;
  if (interrupt > 0) child.kill('SIGINT');
  return [setTimeout(() => terminate > 0 && child.kill('SIGTERM'), interrupt), setTimeout(() => killTree(child), interrupt + terminate)];
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing of the tree is left.
  }
}
