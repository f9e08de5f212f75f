import {TOOL} from '../core/tool.ts';
import {escapeLine} from '../reporters/workflow-commands.ts';
import type {Terminal} from './terminal.ts';

/** Says one thing on the messages' stream. */
export function say(terminal: Terminal, note: string): Promise<void> {
  return terminal.messages.write(`${TOOL.name}: ${escapeLine(note)}\n`);
}
