import type {ParseFault} from './parse-shell.ts';
import {insert, type Repair, replace} from './repair.ts';
import {backBoundaries, blockEnds, boundaries, closings, isEnumerated, lineEnd, lineStart, openings, REACH} from './repair-places.ts';

/** The words of one construct: one that lacks a word must have another of them, else it is prose that begins with `if` or `for`. */
const FAMILIES: readonly RegExp[] = [
  family('if', 'then', 'elif', 'else', 'fi'),
  family('for', 'while', 'until', 'select', 'do', 'done'),
  family('case', 'esac'),
];

/** The changes that would mend a typo of the kind the parser met, the likeliest first. */
export function* repairsOf({message, at, hereDocument}: ParseFault, text: string): Iterable<Repair> {
  const word = /'(.+?)'/u.exec(message)?.[1] ?? '';
  if (hereDocument !== undefined) {
    const delimiter = hereDocument.delimiter?.value ?? '';
    if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(delimiter)) yield insert(text.length, `\n${delimiter}\n`);
  } else if (message.startsWith('unterminated ')) {
    const closer = /parameter/u.test(message) ? '}' : /arithmetic/u.test(message) ? '))' : /subscript/u.test(message) ? ']' : ')';
    for (const place of [...blockEnds(text, at), ...boundaries(text, at, REACH)]) yield insert(place, closer);
    if (closer === ')') for (const place of boundaries(text, at, REACH)) yield insert(place, '))');
  } else if (message.startsWith('expected command after')) {
    yield insert(at, ' :\n');
  } else if (/^expected '(?:then|do|fi|done|esac)'/u.test(message)) {
    if (!hasFamily(word, text) || (word === 'do' && hasOddHeader(text, at))) return;
    const nearest = word === 'then' || word === 'do' ? [] : [at, text.length, ...closings(text, at)];
    for (const place of [...nearest, ...backBoundaries(text, at)]) yield insert(place, separated(word, text, place));
  } else if (
    message.startsWith("expected ']]'") ||
    (message.startsWith('unexpected') && /\[\[\s[^\n]*$/u.test(text.slice(lineStart(text, at), at)))
  ) {
    for (const open of openings(text, '[[', at)) {
      yield* emptiedTest(text, open);
      for (const place of boundaries(text, open, REACH)) yield insert(place, ' ]] ');
    }
  } else if (/^expected '[)}]' to close/u.test(message)) {
    // `{ a | b }` on a usage line is in balance; so is what a case's patterns do not upset.
    if (count(text, word === '}' ? '{' : '(') <= count(text, word) && !hasFamily('esac', text)) return;
    yield insert(text.length, `\n${word}\n`);
    for (const place of [at, ...closings(text, at), ...backBoundaries(text, at)]) yield insert(place, word === '}' ? '\n}\n' : ')');
  } else if (message.includes('as function body')) {
    if (count(text, '}') > count(text, '{')) yield insert(at, ' {\n');
  } else if (message.startsWith('unexpected token')) {
    yield* unexpectedRepairs(word, at, text);
  }
}

function* unexpectedRepairs(token: string, at: number, text: string): Iterable<Repair> {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  if (token === '(' && /\bfor\s*$/u.test(text.slice(start, at))) yield insert(at, '(');
  else if (token === ')' && count(line, ')') > count(line, '(') && !isEnumerated(line)) {
    const assignment = text.slice(0, at).lastIndexOf('=\n');
    if (assignment >= 0) yield insert(assignment + 1, '(');
    yield insert(at, '(');
    yield replace(at, 1, ' ');
    yield replace(at, 1, '_');
  } else if (token === '}') {
    const call = /(?<=^|\n)[ \t]*(?:function )?[\w.:-]+\((?=[ \t]*\{[ \t]*\n)/u.exec(text.slice(0, at));
    if (call !== null) yield insert(call.index + call[0].length, ')');
    if (count(text, '}') > count(text, '{')) {
      yield replace(at, 1, ':');
      for (const place of backBoundaries(text, at)) yield insert(place, ' { ');
    }
  } else if (/^(?:then|elif|else|fi|do|done|esac)$/u.test(token)) {
    if (hasFamily(token, text)) yield replace(at, token.length, ':');
  } else if (hasFamily('esac', text)) {
    for (const place of boundaries(text, start, REACH)) yield insert(place, ')');
    yield replace(at, token.length, ' ');
  }
}

/** A reserved word as a command of its own at a place. */
function separated(word: string, text: string, at: number): string {
  if (at === 0 || text[at - 1] === '\n') return `${word}\n`;
  return /[;&]\s*$/u.test(text.slice(Math.max(0, at - 9), at)) ? ` ${word} ` : `; ${word} `;
}

function* emptiedTest(text: string, open: number): Iterable<Repair> {
  const close = text.indexOf(']]', open);
  if (open >= 0 && close > open && close <= lineEnd(text, open)) yield replace(open + 2, close - open - 2, ' _ ');
}

/** `for each node` is a sentence: after the name of a loop's variable only `in`, `do` or the end of the command can follow. */
function hasOddHeader(text: string, at: number): boolean {
  const headers = [
    ...text.slice(0, at).matchAll(/(?:^[ \t]{0,99}|;[ \t]{0,9})(for|select|while|until)[ \t]{1,9}\w{0,99}[ \t]{0,9}(\w*)/gmu),
  ];
  const [, keyword, next = ''] = headers.at(-1) ?? [];
  return (keyword === 'for' || keyword === 'select') && !['', 'in', 'do'].includes(next);
}

function hasFamily(word: string, text: string): boolean {
  // A case that lacks its `esac` still has the marks that end its branches.
  if (word === 'esac' && text.includes(';;')) return true;
  const members = FAMILIES.find((pattern) => new RegExp(`^(?:${pattern.source})$`, 'mu').test(word));
  return members !== undefined && new Set([...text.matchAll(members)].map((match) => match[0])).size >= 2;
}

/** The words where a command begins or a list ends: after a line's indent, a semicolon or a closing parenthesis. */
function family(...words: string[]): RegExp {
  return new RegExp(`(?<=^[ \\t]{0,99}|[;&|][ \\t]{0,9}|[)] )(?:${words.join('|')})(?=[\\s;)&|]|$)`, 'gmu');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
