import {existsSync, readFileSync} from 'node:fs';

const PRELOAD = new URL('loopback-only.mjs', import.meta.url);

/**
 * Environment for a child process that may talk to this machine only, and for its children. What it tries besides is refused and written
 * to `logFile`; git reads from files only. Add it over the environment that the child gets.
 */
export function loopbackEnvironment(logFile: string, nodeOptions = ''): Record<string, string> {
  return {
    NODE_OPTIONS: [nodeOptions, `--import=${PRELOAD.href}`].filter(Boolean).join(' '),
    LOOPBACK_ONLY_LOG: logFile,
    GIT_ALLOW_PROTOCOL: 'file',
    GIT_TERMINAL_PROMPT: '0',
    // A program that heeds no preload is led to a port where nobody listens.
    http_proxy: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
    no_proxy: '127.0.0.1,localhost',
  };
}

/** What child processes with {@link loopbackEnvironment} tried to reach elsewhere, oldest first. A good test ends with none. */
export function readRefused(logFile: string): string[] {
  if (!existsSync(logFile)) return [];
  const lines = readFileSync(logFile, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => line.slice(line.indexOf(' ') + 1));
}
