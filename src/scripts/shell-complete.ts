import {type ParseBudget, type ParsedShell, parseShell} from './parse-shell.ts';

/** Here-documents that are pending at the end of one line cost the parser the square of their number. */
const MAX_PENDING = 1_000;

/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS: readonly (readonly [string, string])[] = [
  ['single', "'"],
  ['ANSI', "'"],
  ['double', '"'],
  ['backtick', '`'],
  ['parameter', '}'],
];

/**
 * Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over.
 * Null when the budget is spent.
 */
export function isComplete(length: number, block: string, budget: ParseBudget): boolean | null {
  for (let end = length; ; ) {
    const candidate = block.slice(0, end);
    const parsed = parseShell(candidate, budget);
    if (parsed === null) return null;
    if (parsed.faults.length === 0) return true;
    const closer = closerOf(parsed, candidate);
    if (end >= block.length || closer === null) return false;
    const found = block.indexOf(closer, end);
    const next = found < 0 ? -1 : block.indexOf('\n', found + 1);
    end = next < 0 ? block.length : next;
  }
}

/** Whether a line, with those that backslashes join to it, opens more here-documents than can be read in time. */
export function hasPendingFlood(text: string): boolean {
  let pending = 0;
  for (const [mark] of text.matchAll(/<<|\\\n|\n/gu)) {
    if (mark === '<<') pending++;
    else if (mark === '\n') pending = 0;
    if (pending > MAX_PENDING) return true;
  }
  return false;
}

/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed: ParsedShell, text: string): string | null {
  const {message = '', at = 0, hereDocument} = parsed.faults[0] ?? {};
  if (hereDocument !== undefined) return hereDocument.delimiter?.value ?? '\n';
  if (message.startsWith('unterminated')) return CLOSERS.find(([kind]) => message.includes(kind))?.[1] ?? ')';
  const word = /^expected '(.+?)' to close/u.exec(message)?.[1];
  return word ?? (at >= text.trimEnd().length ? '\n' : null);
}
