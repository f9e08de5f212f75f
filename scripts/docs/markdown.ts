/** A table of columns as wide as their content needs; cells are Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');
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
