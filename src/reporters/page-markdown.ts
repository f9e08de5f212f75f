/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const visible = showControls(text);
  const longest = Math.max(2, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${visible}${visible === '' || visible.endsWith('\n') ? '' : '\n'}${marks}`;
}

/** A code span whose delimiters are longer than any run of backticks inside. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${marks}${padding}${text}${padding}${marks}`;
}

/** Characters that a page cannot show, or that git would normalise, as visible escapes. */
function showControls(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
