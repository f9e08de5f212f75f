import {escapeControl} from '../core/escape.ts';

/**
 * The commands that a GitHub runner reads from a step's output. `::name key=value::data` counts at the start of a line, after white
 * space; the older `##[name key=value]data` counts anywhere in a line. Source: ActionCommand.cs of actions/runner.
 */

/** Escapes the data of a command as the runner unescapes it. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property value of a command as the runner unescapes it. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Any text as one line that neither a terminal nor a runner acts on: a backslash stands in what a runner would take for a command. */
export function escapeLine(text: string): string {
  return escapeControl(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/u, '$1\\::');
}
