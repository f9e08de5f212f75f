import type {CheckText} from '../language.ts';
import type {Verdict} from '../verdict.ts';

const CLOSERS: Readonly<Record<string, string>> = {'{': '}', '[': ']', '(': ')'};

/**
 * Judges a template as kubectl reads it: what stands in braces is a path, `range`, `end` or a quoted text, all else is printed.
 * Brackets, quotes and the pairing of `range` and `end` are looked at, nothing more.
 */
export const checkJsonPath: CheckText = (text): Verdict => {
  let ranges = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    const end = endOfAction(text, at);
    const fault = findBracketFault(text, at, end);
    if (fault !== null) return fault;
    const action = text.slice(at + 1, end - 1).trim();
    if (/^range(?![\w-])/u.test(action)) ranges++;
    if (action === 'end' && ranges-- === 0) {
      const help = 'Remove it, or open the loop with `{range …}`';
      return {certainty: 'hard', start: at, end, problem: 'unexpected `{end}` without a `{range}`', help};
    }
    at = end;
  }
  return null;
};

/** After the brace that closes an action; the end of the text when none does. */
function endOfAction(text: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '}') return at + 1;
  }
  return text.length;
}

/** The first bracket or quote in a part of a text that has no partner. */
export function findBracketFault(text: string, from: number, to: number): Verdict {
  const open: number[] = [];
  let quote = -1;
  for (let at = from; at < to; at++) {
    const character = text[at] ?? '';
    if (character === '\\') at++;
    else if (quote >= 0) quote = character === text[quote] ? -1 : quote;
    else if (character === '"' || character === "'") quote = at;
    else if (character in CLOSERS) open.push(at);
    else if (character === '}' || character === ']' || character === ')') {
      const opener = open.pop();
      if (opener === undefined) return fault(at, `unexpected \`${character}\``, 'Remove it, or add the bracket that it closes');
      const expected = CLOSERS[text[opener] ?? ''];
      if (expected !== character) return missing(opener, text[opener] ?? '', expected ?? '');
    }
  }
  if (quote >= 0) return fault(quote, `missing partner of a \`${text[quote]}\``, 'Close the quote');
  const opener = open.pop();
  return opener === undefined ? null : missing(opener, text[opener] ?? '', CLOSERS[text[opener] ?? ''] ?? '');
}

function missing(at: number, opener: string, closer: string): Verdict {
  return fault(at, `missing \`${closer}\` for \`${opener}\``, `Add \`${closer}\` where the \`${opener}\` ends`);
}

function fault(at: number, problem: string, help: string): Verdict {
  return {certainty: 'hard', start: at, end: at + 1, problem, help};
}
