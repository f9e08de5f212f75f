import {realpathSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {escapeControl} from '../core/escape.ts';
import type {Rule} from '../core/rule.ts';
import {TOOL} from '../core/tool.ts';
import {ToolError} from '../core/tool-error.ts';
import {TOOL_RULES} from '../core/tool-rules.ts';
import {explainFailure} from '../sources/safe-read.ts';
import type {Terminal} from './terminal.ts';

/** The directory to run in: where the tool was started, or what `-C` names from there. Throws a `ToolError` when that is no directory. */
export function findStart(directory: string, change: string | null): string {
  try {
    const start = realpathSync.native(resolve(directory, change ?? ''));
    if (statSync(start).isDirectory()) return start;
  } catch (error) {
    throw new ToolError(`Cannot run in \`${change ?? directory}\`: ${explainFailure(error)}`);
  }
  throw new ToolError(`Cannot run in \`${change ?? directory}\`: it is not a directory`);
}

/** All ids that a configuration or `--rule` may name. */
export function listRuleIds(rules: readonly Rule[]): string[] {
  return [...rules, ...TOOL_RULES].map(({id}) => id);
}

/** Says one thing on the messages' stream. */
export function say(terminal: Terminal, note: string): Promise<void> {
  return terminal.messages.write(`${TOOL.name}: ${escapeControl(note)}\n`);
}
