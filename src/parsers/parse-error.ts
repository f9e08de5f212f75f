/** A document that is beyond what a parser reads within bounds; the message is the reason, such as `it nests deeper than 200 levels`. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
}
