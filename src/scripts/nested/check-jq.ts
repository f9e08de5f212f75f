import type {CheckText} from '../language.ts';
import type {Verdict} from '../verdict.ts';

const CLOSERS: Readonly<Record<string, string>> = {'{': '}', '[': ']', '(': ')', '\\(': ')', if: 'end', reduce: '', foreach: ''};
const TOKEN =
  /(?<blank>\s+|#[^\n]*)|(?<string>")|(?<word>[.$@]?[A-Za-z_][\w:]*|\.{1,2}|\$__loc__)|(?<number>\d[\w.]*)|(?<operator>\?\/\/=?|\/\/=?|\|=|[=!<>+*/%-]=|[|,=<>+*/%:;?-])|(?<bracket>[{}[\]()])|(?<other>.)/suy;
/** Operators that something must stand before and after. `-` may be a sign, `*` a sign of nothing. */
const INFIX = /^(?:\||\|=|\/\/=?|==|!=|<=|>=|<|>|\+=?|\*=?|\/=?|%=?|-=|=|\?\/\/)$/u;

interface Open {
  readonly at: number;
  readonly mark: string;
}

/**
 * Judges a jq program by its brackets, its strings with their interpolations, the `end` of each `if`, and by operators that have
 * nothing before or after them. What passes need not be a program; what does not pass is none.
 */
export const checkJq: CheckText = (text): Verdict => {
  const open: Open[] = [];
  let isString = false;
  /** Offset of the last infix operator when nothing has followed it yet; -1 after anything else, -2 where a term must begin. */
  let dangling = -2;
  for (let at = 0; at < text.length; ) {
    if (isString) {
      const end = endOfString(text, at);
      if (end === null) {
        const start = open.at(-1)?.at ?? 0;
        return fault(start, 1, 'missing partner of a `"`', 'Close the string');
      }
      isString = false;
      if (text[end] === '(') {
        open.push({at: end - 1, mark: '\\('});
        dangling = -2;
      } else {
        open.pop();
        dangling = -1;
      }
      at = end + 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const [token] = match;
    const {groups = {}} = match;
    const start = at;
    at += token.length;
    if (groups.blank !== undefined) continue;
    if (groups.other !== undefined) return null;
    if (groups.string !== undefined) {
      open.push({at: start, mark: '"'});
      isString = true;
      continue;
    }
    const closes = groups.bracket !== undefined && /[}\])]/u.test(token);
    if (groups.operator !== undefined && INFIX.test(token)) {
      if (dangling >= 0) return fault(start, token.length, `unexpected \`${token}\` after an operator`, 'Add what stands between the two');
      if (dangling === -2) return fault(start, token.length, `unexpected \`${token}\`, expected a term before it`, 'Add what it works on');
      dangling = start;
      continue;
    }
    const ends = closes || token === 'end' || token === 'then' || token === 'elif' || token === 'else' || token === ';' || token === ',';
    if (ends && dangling >= 0) {
      const operator = /^(?:\/\/=?|\?\/\/|[^\w\s]=?)/u.exec(text.slice(dangling))?.[0] ?? '|';
      return fault(dangling, operator.length, `missing term after \`${operator}\``, 'Add what it works on, or remove it');
    }
    if (closes || token === 'end') {
      const opener = open.pop();
      if (opener === undefined) return fault(start, token.length, `unexpected \`${token}\``, 'Remove it, or add what it closes');
      const expected = CLOSERS[opener.mark];
      if (expected !== token) return missing(opener, expected ?? '');
      if (opener.mark === '\\(') isString = true;
      dangling = -1;
    } else if (groups.bracket !== undefined || token === 'if') {
      open.push({at: start, mark: token});
      dangling = -2;
    } else
      dangling = /^(?:then|elif|else|and|or|as|reduce|foreach|def|try|catch|import|include|not)$|^[,;:?-]$/u.test(token)
        ? softStart(token)
        : -1;
  }
  if (dangling >= 0) return fault(dangling, 1, `missing term after \`${text[dangling]}\``, 'Add what it works on, or remove it');
  const opener = open.pop();
  if (opener === undefined) return null;
  return opener.mark === '"'
    ? fault(opener.at, 1, 'missing partner of a `"`', 'Close the string')
    : missing(opener, CLOSERS[opener.mark] ?? '');
};

/** After these a term begins, so an infix operator would be wrong; `?`, `:` and names leave it open. */
function softStart(token: string): number {
  return token === 'then' || token === 'elif' || token === 'else' || token === 'and' || token === 'or' ? -2 : -1;
}

/** The offset of the quote that ends a string, or of the parenthesis that opens an interpolation in it; null when neither comes. */
function endOfString(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\' && text[at + 1] === '(') return at + 1;
    if (text[at] === '\\') at++;
  }
  return null;
}

function missing({at, mark}: Open, closer: string): Verdict {
  return fault(at, mark.length, `missing \`${closer}\` for \`${mark}\``, `Add \`${closer}\` where it ends`);
}

function fault(start: number, length: number, problem: string, help: string): Verdict {
  return {certainty: 'hard', start, end: start + length, problem, help};
}
