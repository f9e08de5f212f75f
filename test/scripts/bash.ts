import {spawnSync} from 'node:child_process';

const environment = {LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin'};

/** Whether `bash -n` is there to be asked. */
export const hasBash = spawnSync('bash', ['-n'], {input: ':\n', env: environment}).status === 0;

/**
 * Whether Bash refuses a text, or warns of it. It only reads: one process a text, on its standard input, never as an argument of
 * `eval` or inside a function, where a stray brace would have the rest run.
 */
export function isRefused(text: string): boolean {
  const {status, stderr} = spawnSync('bash', ['-n'], {input: text.endsWith('\n') ? text : `${text}\n`, env: environment, encoding: 'utf8'});
  return status !== 0 || stderr !== '';
}
