import {quote} from '../../core/quote.ts';
import type {Span} from '../../core/text.ts';
import type {ScriptFault} from '../verdict.ts';

/** An error as the parser has it, at 0-based UTF-16 offsets. */
export interface YamlError extends Span {
  readonly code: string;
  readonly message: string;
}

const INDENT_HELP = 'Align the line with those of its level, with blanks and no tabs';
const QUOTE_HELP = 'Put the value in quotes';

/** Says an error in our words; the range is the smallest text that shows it. */
export function describeYamlError({code, message, start, end}: YamlError, text: string): ScriptFault {
  const line = lineAt(text, start);
  const content = line.start + text.slice(line.start, line.end).search(/\S|$/u);
  const here = {start: Math.min(start, line.end), end: Math.min(Math.max(end, start + 1), line.end)};
  const indent = {start: line.start, end: Math.max(content, Math.min(line.start + 1, line.end))};
  const opener = /["']/u.exec(message)?.[0];
  if (code === 'TAB_AS_INDENT') return {...indent, problem: 'unexpected tab in the indentation', help: INDENT_HELP};
  if (code === 'DUPLICATE_KEY') {
    const key = quote(text.slice(start, end), 40);
    return {
      ...here,
      problem: `unexpected second ${key} in one mapping`,
      help: 'Remove or rename one of the two: parsers refuse it, or drop one',
    };
  }
  if (/^Missing closing/u.test(message) && opener !== undefined) {
    const at = openingQuote(text, start, opener);
    return {start: at, end: at + 1, problem: `missing partner of a \`${opener}\``, help: `Add the missing \`${opener}\``};
  }
  if (/flow (?:sequence|collection|map)/iu.test(message)) {
    const mark = /with a ([\]}])/u.exec(message)?.[1];
    if (mark !== undefined) return {...here, problem: `missing \`${mark}\``, help: `Add \`${mark}\` where the collection ends`};
    return {...here, problem: 'missing comma between the items of a collection', help: 'Separate items by commas, and close every quote'};
  }
  if (code === 'BAD_DQ_ESCAPE') {
    const sequence = quote(text.slice(start, Math.min(start + 2, line.end)), 10);
    return {
      start,
      end: Math.min(start + 2, line.end),
      problem: `unexpected escape ${sequence} in double quotes`,
      help: 'Double the backslash, or use single quotes',
    };
  }
  if (code === 'BAD_SCALAR_START' || (code === 'BLOCK_AS_IMPLICIT_KEY' && !message.startsWith('A block'))) {
    const mark = /[`@]/u.exec(text.slice(start, start + 1))?.[0];
    if (mark !== undefined) {
      const shown = mark === '`' ? 'backtick' : '`@`';
      return {start, end: start + 1, problem: `unexpected ${shown} at the start of a value`, help: QUOTE_HELP};
    }
    const value = text.slice(start, line.end);
    const colon = /:(?=\s|$)/u.exec(value)?.index;
    if (colon !== undefined) {
      return {start: start + colon, end: start + colon + 1, problem: 'unexpected second `:` on a line', help: QUOTE_HELP};
    }
    const below = nextLine(text, line.end);
    return below === null
      ? {...here, problem: 'unexpected text', help: INDENT_HELP}
      : {...below, problem: 'unexpected indentation below a value', help: INDENT_HELP};
  }
  if (code === 'BAD_INDENT' || /without - indicator/u.test(message))
    return {...indent, problem: 'unexpected indentation', help: INDENT_HELP};
  const tight = /^\s*(?:- +)*[\w./-]+(:)(?=\S)/u.exec(text.slice(line.start, line.end));
  if (tight !== null && (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MISSING_CHAR')) {
    const colon = line.start + tight[0].length - 1;
    if (/[\u00a0\u200b-\u200f\u2060\ufeff]/u.test(text[colon + 1] ?? '')) {
      return {start: colon + 1, end: colon + 2, problem: 'unexpected invisible character after `:`', help: 'Type the line anew'};
    }
    return {start: colon, end: colon + 1, problem: 'missing blank after `:`', help: 'Write `key: value`'};
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /followed by map values/u.test(message)) {
    const range = {start: content, end: content + text.slice(content, line.end).trimEnd().length};
    return {...range, problem: 'missing `:` after a key', help: 'Write `key: value`, or indent what goes on from the line above'};
  }
  if (code === 'UNEXPECTED_TOKEN')
    return {...here, problem: 'unexpected text after a value', help: 'Begin a comment with `#`; quote the value as a whole'};
  return {...here, problem: 'unexpected text', help: 'Mend it, or put the value in quotes'};
}

/** The parser says where a quote is missed, at the end; the reader wants to see the one that is open. */
function openingQuote(text: string, from: number, mark: string): number {
  const until = text.slice(0, from);
  const opened = [...until.matchAll(mark === '"' ? /(?<=^|[\s[{,:(-])"/gmu : /(?<=^|[\s[{,:(-])'/gmu)].at(-1);
  return opened?.index ?? Math.max(0, Math.min(from, text.length - 1));
}

function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return {start, end: end < 0 ? text.length : end};
}

/** The indentation of the next line that has content. */
function nextLine(text: string, from: number): Span | null {
  const found = /\n([ \t]*)(?=\S)/u.exec(text.slice(from));
  if (found === null) return null;
  const start = from + found.index + 1;
  return {start, end: start + Math.max(1, found[1]?.length ?? 1)};
}
