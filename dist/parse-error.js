// src/parsers/parse-error.ts
/** A document that is beyond what a parser reads within bounds; the message is the reason, such as `it nests deeper than 200 levels`. */
var ParseError = class extends Error {
	name = "ParseError";
};
export { ParseError as t };
