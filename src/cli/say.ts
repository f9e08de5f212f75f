import {escapeControl} from '../core/escape.ts';
import {TOOL} from '../core/tool.ts';
import type {Terminal} from './terminal.ts';

/** Says one thing on the messages' stream. */
export function say(terminal: Terminal, note: string): Promise<void> {
  return terminal.messages.write(`${TOOL.name}: ${escapeControl(note)}\n`);
}
