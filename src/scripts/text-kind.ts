import {commandLikeness} from './command-like.ts';
import {isJson} from './json-text.ts';
import {maskPlaceholders} from './mask-shell.ts';
import {findCommands, hasForeignPrompt} from './shell-prompts.ts';

/** What a block that is no script looks like; `commands` are commands together with what they print. */
export type TextKind = 'commands' | 'JSON' | 'output' | 'session' | 'synopsis' | 'unknown';

/** No more lines than these are looked at. */
const MAX_LINES = 500;
const ENOUGH = 500;
/** Alternatives, and what may be left out, in any brackets. */
const ALTERNATIVES = /(?<![$<>(])[([{][^()[\]{}"'`|]{1,200}\|[^()[\]{}"'`|]{1,200}[)\]}]/u;
const OPTIONAL = /\[(?:OPTIONS?|options?|flags|args|arguments|--?[\w-]{1,40}[^\][]{0,99})\]|\s\((?:--?[\w-]{1,40}[^()]{0,99}|\.{2,3})\)/u;
/** A heading of columns, as programs print their tables. */
const COLUMNS = /^[A-Z][A-Z()/_-]+(?:\s{2,}[A-Z][A-Z()/_-]*){2,}/u;

/** Guesses what a text that does not parse is; 0-based UTF-16 `at` is where the parser stumbled. */
export function guessKind(text: string, at: number): TextKind {
  if (isJson(text)) return 'JSON';
  if (findCommands(text, true).length > 0 || hasForeignPrompt(text)) return 'session';
  const lines = text
    .split('\n', MAX_LINES)
    .map((line) => line.trim().slice(0, ENOUGH))
    .filter((line) => line !== '' && !line.startsWith('#'));
  const isCommand = lines.map((line) => commandLikeness(line) !== 'none');
  if (!isCommand.includes(true) || COLUMNS.test(lines[0] ?? '')) return 'output';
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = maskPlaceholders(/^[^\n]*/u.exec(text.slice(start, start + ENOUGH))?.[0] ?? '');
  if (ALTERNATIVES.test(line) || OPTIONAL.test(line)) return 'synopsis';
  return isCommand[0] === true && isCommand.includes(false) ? 'commands' : 'unknown';
}
