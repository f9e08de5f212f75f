/** How many places of a block are tried. */
const MAX_ANSWERS = 20;
/** A bracket that opens a line and that a bare word never follows, which in a shell it would. */
const OPENING = /^[ \t]*(?:\{[ \t]*(?=$|["}]|\.\.\.|…|\/\/)|\[[ \t]*(?=$|["{\][\d-]|\.\.\.|…|(?:true|false|null)\b))/u;
const TOKEN =
  /"(?:[^"\\\n]|\\.){0,100000}"|-?\d[\w.+-]*|true|false|null|\.{3}|…|[{}[\],:]|\/\/[^\n]*|[ \t\n]+|<[^<>\n]*>|[\p{L}_][\p{L}\p{N}_]*/uy;

/**
 * The end of a JSON object or array that begins at an offset; null when there is none. Generous to documentation: ellipses,
 * placeholders, comments and commas at the end are no errors.
 */
export function endOfJson(text: string, from: number): number | null {
  const open: string[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token] = match;
    if (token === '{' || token === '[') open.push(token);
    else if (token === '}' || token === ']') {
      if (open.pop() !== (token === '}' ? '{' : '[')) return null;
      if (open.length === 0) return TOKEN.lastIndex;
    }
  }
  return null;
}

/** Whether a text is JSON from its first to its last character, as documentation shows it. */
export function isJson(text: string): boolean {
  const start = text.search(/\S/u);
  return start >= 0 && OPENING.test(text.slice(start, endOfLine(text, start))) && endOfJson(text, start) === text.trimEnd().length;
}

/**
 * Blanks what commands answered in JSON: from a line that opens with a bracket to the line that it closes on, where everything before is
 * a script. Keeps the length and the line feeds; null when there is nothing to blank.
 */
export function blankJson(text: string, isScript: (text: string) => boolean): string | null {
  let blanked = text;
  let tries = 0;
  let at = text.indexOf('\n') + 1;
  while (at > 0 && tries < MAX_ANSWERS) {
    const lineEnd = endOfLine(text, at);
    const end = OPENING.test(text.slice(at, lineEnd)) && tries++ < MAX_ANSWERS ? endOfJson(text, at) : null;
    const last = end === null ? lineEnd : endOfLine(text, end);
    if (end !== null && text.slice(end, last).trim() === '' && isScript(blanked.slice(0, at))) {
      blanked = blanked.slice(0, at) + text.slice(at, end).replace(/[^\n]/gu, ' ') + blanked.slice(end);
      at = last + 1;
    } else at = lineEnd + 1;
    if (at > text.length) at = 0;
  }
  return blanked === text ? null : blanked;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
