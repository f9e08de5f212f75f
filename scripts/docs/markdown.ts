/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const visible = showControls(text);
  const longest = Math.max(2, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${visible}${visible === '' || visible.endsWith('\n') ? '' : '\n'}${marks}`;
}

/** A table of columns as wide as their content needs; cells are Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');
}

/** A code span whose delimiters are longer than any run of backticks inside. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${marks}${padding}${text}${padding}${marks}`;
}

/**
 * Puts generated text between `<!-- name:start -->` and `<!-- name:end -->`.
 * @throws when the text does not have exactly one such pair.
 */
export function replaceBetween(text: string, name: string, generated: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const [before, inside, ...more] = text.split(start);
  const after = inside?.split(end);
  if (before === undefined || after?.length !== 2 || more.length > 0) throw new Error(`Cannot find one ${start} … ${end}`);
  return `${before}${start}\n\n${generated}\n\n${end}${after[1]}`;
}

function toCell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** Characters that a page cannot show, or that git would normalise, as visible escapes. */
function showControls(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
