/** Text in double quotes, which YAML reads as JSON does; what does not print is escaped. */
export function quoted(text: string): string {
  const escapeAll = (found: string) =>
    Array.from({length: found.length}, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return JSON.stringify(text).replace(/[\p{C}\u2028\u2029]/gu, escapeAll);
}

/** Writes a scalar of YAML: plain where nothing in it means anything, else in double quotes. */
export function scalar(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N}_/-]*(?: [\p{L}\p{N}_/-]+)*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text);
  return isPlain ? text : quoted(text);
}

/** Text of a document for a comment: one line, bounded, nothing that a terminal would obey. */
export function comment(text: string): string {
  const clean = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > 80 ? `${clean.slice(0, 79).toWellFormed()}…` : clean;
}

/** A line with its evidence behind it. */
export function line(indent: number, text: string, evidence?: string): string {
  return `${'  '.repeat(indent)}${text}${evidence === undefined ? '' : `  # ${comment(evidence)}`}`;
}
