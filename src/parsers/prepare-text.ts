/**
 * The text as parsers and facts see it, of the same length, so that offsets hold for the original: what CommonMark
 * replaces (NUL) and what UTF-8 cannot carry (lone surrogates) becomes U+FFFD. A leading U+FEFF, left over after the
 * byte order mark was taken off, becomes a line end, since parsers would drop it and count everything after it one less.
 */
export function prepareText(text: string): string {
  let prepared = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
  if (prepared.startsWith('\ufeff')) prepared = `\n${prepared.slice(1)}`;
  return prepared.toWellFormed();
}
