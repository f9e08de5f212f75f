import {LogLines} from './log-lines.ts';
import {rulesWithout} from './rules.ts';
import {Step, type StepContext, type StepResult} from './step.ts';

/** What a process would have printed and written. */
export interface Replay extends Partial<StepContext> {
  readonly stdout?: string | Buffer;
  readonly output?: string;
  readonly state?: string;
  readonly variables?: string;
  readonly path?: string;
  readonly summary?: string | Buffer;
}

/** Runs a step without a process: the same scanner and the same command files, for tests of the emulator. */
export function replay(given: Replay): StepResult {
  const {env = {}, isDebug = false, rules = rulesWithout(), secrets = [], workspace = '/home/runner/work/docs/docs'} = given;
  const step = new Step({env, isDebug, rules, secrets, workspace});
  const lines = new LogLines(rules);
  for (const line of [...lines.push(Buffer.from(given.stdout ?? '')), ...lines.end()]) step.receive(line);
  const toBuffer = (text: string | Buffer | undefined): Buffer => Buffer.from(text ?? '');
  step.readFiles({
    output: toBuffer(given.output),
    state: toBuffer(given.state),
    env: toBuffer(given.variables),
    path: toBuffer(given.path),
    step_summary: toBuffer(given.summary),
  });
  return step.finish(0);
}
