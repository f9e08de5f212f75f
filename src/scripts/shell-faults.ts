import type {Span} from '../core/text.ts';
import {type ParsedShell, type ParseFault, visit} from './parse-shell.ts';

/** Why a block is no script: where, in a few words that complete `Shell script does not parse: …`, and what to do about it. */
export interface ShellFault extends Span {
  readonly problem: string;
  /** An imperative. */
  readonly help: string;
}

const NODES: Readonly<Record<string, string>> = {
  if: 'If',
  for: 'For ArithmeticFor',
  select: 'Select',
  while: 'While',
  until: 'While',
  case: 'Case',
  '[[': 'TestCommand',
  '{': 'BraceGroup',
  '(': 'Subshell',
};
const UNTERMINATED: readonly (readonly [RegExp, string, string])[] = [
  [/single quote|ANSI-C quote/u, "'", "'"],
  [/double quote/u, '"', '"'],
  [/backtick/u, '`', '`'],
  [/command substitution/u, ')', '$('],
  [/process substitution/u, ')', '<('],
  [/parameter expansion/u, '}', '${'],
  [/arithmetic expansion/u, '))', '$(('],
  [/arithmetic/u, '))', '(('],
  [/subscript/u, ']', '['],
  [/extended glob/u, ')', '('],
];
const SHOWABLE = /^[\x21-\x5f\x61-\x7e]{1,20}$/u;

/** Says in our words what the parser found; the range is the smallest text that shows it, usually what was opened and never closed. */
export function describeFault(fault: ParseFault, parsed: ParsedShell, text: string): ShellFault {
  const {message, at} = fault;
  if (fault.hereDocument !== undefined) return describeHereDocument(fault.hereDocument, text, at);
  const unterminated = UNTERMINATED.find(([pattern]) => message.startsWith('unterminated') && pattern.test(message));
  if (unterminated !== undefined) return describeUnterminated(text, at, unterminated[1], unterminated[2]);
  const closing = /^expected '(.+?)' to close (?:'(.+)'|subshell|brace group|test group)$/u.exec(message);
  if (closing?.[1] !== undefined) {
    const opener = closing[2] ?? (closing[1] === '}' ? '{' : '(');
    const start = openerOf(opener, parsed, at, true) ?? at;
    return missing(span(text, start, opener), `\`${closing[1]}\` for \`${opener}\``, `Add \`${closing[1]}\` where the \`${opener}\` ends`);
  }
  const keyword = /^expected '(then|do)'$/u.exec(message)?.[1];
  if (keyword !== undefined) {
    const openers = keyword === 'then' ? ['if'] : ['for', 'while', 'select'];
    const start = Math.max(-1, ...openers.map((opener) => openerOf(opener, parsed, at, false) ?? -1));
    const opener = /^[a-z]+/u.exec(text.slice(Math.max(start, 0), start + 10))?.[0];
    if (start < 0 || opener === undefined) return missing(span(text, at, ' '), `\`${keyword}\``, `Add \`${keyword}\``);
    return missing(
      span(text, start, opener),
      `\`${keyword}\` after \`${opener}\``,
      `Add \`${keyword}\` between the condition and the body`,
    );
  }
  const empty = /^expected command after '(.+)'$/u.exec(message)?.[1];
  if (empty !== undefined) return describeEmpty(text, at, empty);
  if (message === 'expected redirect target')
    return missing(span(text, at - 1, '>'), 'file after a redirection', 'Name the file, or quote the bracket');
  if (message.includes('as function body'))
    return missing(span(text, at, ' '), '`{` of a function', 'Open the body of the function with `{`');
  const token = /^unexpected (?:token|argument) '(.+?)'/u.exec(message)?.[1];
  const shown = token !== undefined && SHOWABLE.test(token) && text.startsWith(token, at) ? token : null;
  return {
    ...span(text, at, shown ?? ' '),
    problem: shown === null ? 'unexpected text' : `unexpected \`${shown}\``,
    help: 'Remove it, or add what it belongs to; quote it when it is meant literally',
  };
}

/** A mark that has no partner. */
export function describeUnpaired({
  at,
  opener,
  closer,
}: {
  readonly at: number;
  readonly opener: string;
  readonly closer: string;
}): ShellFault {
  const range = {start: at, end: at + opener.length};
  const help = `Add the missing ${shown(closer)}, or escape this one`;
  return missing(range, closer === opener ? `partner of a ${shown(opener)}` : `${shown(closer)} for ${shown(opener)}`, help);
}

function shown(token: string): string {
  return token === '`' ? 'backtick' : `\`${token}\``;
}

function describeUnterminated(text: string, at: number, closer: string, opener: string): ShellFault {
  const found = closer === "'" || opener === '(' ? text.indexOf(opener, at) : at;
  return describeUnpaired({at: Math.max(at, found), opener, closer});
}

function describeHereDocument(node: NonNullable<ParseFault['hereDocument']>, text: string, at: number): ShellFault {
  const word = node.delimiter?.value ?? '';
  const shown = SHOWABLE.test(word) ? ` \`${word}\`` : '';
  return {
    start: at,
    end: Math.max(at + 2, Math.min(node.delimiter?.end ?? at + 2, text.length)),
    problem: `missing end${shown} of a here-document`,
    help: 'End the here-document with a line that holds its delimiter and nothing else, no blank before or after',
  };
}

/** An empty body: the comment that stands for it is the place to put a command, else the word that opens it. */
function describeEmpty(text: string, at: number, opener: string): ShellFault {
  const help = `Put a command after \`${opener}\`; a comment is none, \`:\` is one that does nothing`;
  const opened = text.lastIndexOf(opener, at - 1);
  const comment = /^\s*(#[^\n]*)/u.exec(text.slice(opened + opener.length));
  if (opened >= 0 && comment?.[1] !== undefined) {
    const start = opened + opener.length + comment[0].length - comment[1].length;
    return missing({start, end: start + comment[1].trimEnd().length}, `command after \`${opener}\``, help);
  }
  return missing(span(text, Math.max(opened, 0), opener), `command after \`${opener}\``, help);
}

/** Where the construct opens that the parser was in at an offset: the innermost one, unclosed ones only where asked. */
function openerOf(opener: string, parsed: ParsedShell, at: number, isUnclosed: boolean): number | null {
  const types = (NODES[opener] ?? '').split(' ');
  let found: number | null = null;
  visit(parsed.script, (node, base) => {
    if (base !== null || !types.includes(node.type) || node.pos > at) return;
    if (isUnclosed ? node.end > node.pos : node.end < at) return;
    if (found === null || node.pos > found) found = node.pos;
  });
  return found;
}

function span(text: string, start: number, token: string): Span {
  const from = Math.max(0, Math.min(start, text.length));
  return {start: from, end: Math.min(text.length, from + token.length)};
}

function missing(range: Span, what: string, help: string): ShellFault {
  return {start: range.start, end: range.end, problem: `missing ${what}`, help};
}

/** zsh and ksh have constructs that Bash has not; what was begun as in Bash ends alike in all of them. */
export function isInEveryShell(fault: ShellFault): boolean {
  return /^missing (?:partner|end|`\)` for `\$\(`|`(?:fi|done|esac)`)/u.test(fault.problem);
}
