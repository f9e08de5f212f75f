import type {Document} from '../core/document.ts';
import type {Fence} from '../core/facts.ts';
import type {Span} from '../core/text.ts';
import {shellModeOf} from './shell-languages.ts';

const PROMPT = /^(?:[$%#>❯➜](?:[ \t]+\S|$)|\$[a-z])/u;

/** Where a command with its prompt stands in an info string, in the place of the language or behind a shell's name; null if nowhere. */
export function findInfoPrompt(document: Document, {isIndented, opening, lang, meta}: Fence): Span | null {
  if (isIndented || lang === null) return null;
  const info = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
  const start = opening.start + info + (shellModeOf(lang) !== null && meta !== null ? lang.length : 0);
  const text = document.text.slice(start, opening.end);
  const blanks = text.length - text.trimStart().length;
  return PROMPT.test(text.trim()) ? {start: start + blanks, end: start + text.trimEnd().length} : null;
}
