import {wrapInCode, wrapInFence} from '../core/code-span.ts';

/** Markdown that may stand in a comment: words of this project, or text of others made harmless by a function of this file. */
export type Markdown = string & {readonly markdown: true};

/** Longest text of others in a code span, in UTF-16 code units. */
const MAX_SPAN = 240;

/** Words of this project. Never to be called with text of a document, a commit, a pull request or a report. */
export function trusted(text: string): Markdown {
  return text as Markdown;
}

/** Text of others: one line, cut to `limit` UTF-16 code units, in a code span in which nothing is Markdown, a mention or a reference. */
export function code(text: string, limit = MAX_SPAN): Markdown {
  return trusted(wrapInCode(shorten(showUnseen(text.replace(/[\r\n\t\u2028\u2029]+/gu, ' ')), limit)));
}

/** Lines of others in a fence that nothing in them closes, each cut to `limit` UTF-16 code units, indented by `indent` spaces. */
export function fence(lines: readonly string[], indent = 0, limit = 2000): Markdown {
  const shown = lines.flatMap((line) => line.split(/\r\n?|\n/u)).map((line) => shorten(showUnseen(line.replaceAll('\t', '    ')), limit));
  return trusted(wrapInFence(shown, indent).trimEnd());
}

/** A link within the repository: `destination` starts with `../` or `https://` and is percent-encoded where it needs to be. */
export function link(text: Markdown, destination: string): Markdown {
  return trusted(`[${text}](${destination})`);
}

/** What stands in a cell of a table: a pipe in it, in code as well, would end the cell. */
export function cell(text: Markdown): Markdown {
  // The cell ends at a pipe whose backslash is itself escaped, so that an odd run of backslashes before it gets one more.
  return trusted(text.replace(/(\\*)\|/gu, (_, run: string) => `${run}${run.length % 2 === 1 ? '\\' : ''}\\|`));
}

/** A table with these columns; none when it has no rows. */
export function table(columns: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => trusted(`| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'));
  return [[line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n') as Markdown];
}

/** A part that is folded until a reader opens it. `title` is plain words: Markdown is not read there. */
export function folded(title: Markdown, parts: readonly Markdown[]): Markdown {
  return trusted([`<details><summary>${title}</summary>`, ...parts, '</details>'].join('\n\n'));
}

/** A path as a destination below a revision: every character that Markdown or an address could take for its own is encoded. */
export function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

/** Characters that nobody sees, or that turn the direction of what follows, as `U+202E`. */
function showUnseen(text: string): string {
  return text.replace(/\p{Extended_Pictographic}\uFE0F|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) => {
    if (character.endsWith('\uFE0F') && character.length > 1) return character;
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** Cut in the middle, where lines differ least; no character is torn apart. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  return `${text.slice(0, half).replace(/[\uD800-\uDBFF]$/u, '')}…${text.slice(text.length - half).replace(/^[\uDC00-\uDFFF]/u, '')}`;
}
