import type {Span} from './text.ts';

/** The longest nesting of parentheses that GitHub's parser accepts in a destination without angle brackets. */
const MAX_PARENTHESES = 32;

/**
 * Where the destination of `[text](destination "title")` stands, angle brackets outside.
 *
 * @param from an offset inside the link that is not after its text's closing bracket
 * @param end the offset after the link's closing parenthesis
 * @param url the destination as the parser read it; tells a look-alike inside an image's description from the real one
 * @returns null when no reading of the source ends where the parser says
 */
export function findInlineDestination(text: string, from: number, end: number, url: string): Span | null {
  for (let bracket = text.indexOf('](', from); bracket !== -1 && bracket < end; bracket = text.indexOf('](', bracket + 1)) {
    const destination = readResource(text, bracket + 2, end);
    if (destination && couldRead(text, destination, url)) return destination;
  }
  return null;
}

/** Where the destination of a definition `[label]: destination "title"` stands, angle brackets outside. */
export function findDefinitionDestination(text: string, start: number, end: number): Span | null {
  let index = start + 1;
  while (index < end && text[index] !== ']') index += text[index] === '\\' ? 2 : 1;
  if (text[index + 1] !== ':') return null;
  return readDestination(text, skipSpace(text, index + 2, end), end);
}

function readResource(text: string, from: number, end: number): Span | null {
  const destination = readDestination(text, skipSpace(text, from, end), end);
  if (!destination) return null;
  const afterDestination = text[destination.end] === '>' && text[destination.start - 1] === '<' ? destination.end + 1 : destination.end;
  let index = skipSpace(text, afterDestination, end);
  if (index > afterDestination && index < end - 1) {
    index = skipTitle(text, index, end);
    if (index === -1) return null;
    index = skipSpace(text, index, end);
  }
  return index === end - 1 && text[index] === ')' ? destination : null;
}

function readDestination(text: string, start: number, end: number): Span | null {
  if (text[start] === '<') {
    for (let index = start + 1; index < end; index++) {
      const character = text[index];
      if (character === '>') return {start: start + 1, end: index};
      if (character === '<' || character === '\n' || character === '\r') return null;
      if (character === '\\') index++;
    }
    return null;
  }
  let depth = 0;
  let index = start;
  for (; index < end; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '(') {
      if (++depth > MAX_PARENTHESES) return null;
    } else if (character === ')') {
      if (depth === 0) break;
      depth--;
    } else if (text.charCodeAt(index) <= 32) break;
  }
  return depth === 0 ? {start, end: Math.min(index, end)} : null;
}

/** The offset after the title at `start`, or -1. */
function skipTitle(text: string, start: number, end: number): number {
  const opener = text[start];
  if (opener !== '"' && opener !== "'" && opener !== '(') return -1;
  const closer = opener === '(' ? ')' : opener;
  for (let index = start + 1; index < end; index++) {
    const character = text[index];
    if (character === closer) return index + 1;
    if (character === '\\') index++;
  }
  return -1;
}

/** Skips white space, and at the start of a line the marks of enclosing block quotes. */
function skipSpace(text: string, from: number, end: number): number {
  let isAtLineStart = false;
  let index = from;
  for (; index < end; index++) {
    const character = text[index];
    if (character === '\n' || character === '\r') isAtLineStart = true;
    else if (character !== ' ' && character !== '\t' && !(character === '>' && isAtLineStart)) break;
  }
  return index;
}

function couldRead(text: string, {start, end}: Span, url: string): boolean {
  const raw = text.slice(start, end);
  return raw === url || raw.includes('\\') || raw.includes('&');
}
