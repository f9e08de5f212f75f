import { E as escapeJson } from "./start.js";
// src/reporters/safe-json.ts
/**
* JSON that every parser takes and that is harmless to print: a lone surrogate becomes U+FFFD; characters that a terminal acts on or does
* not show, and `##[`, which a runner obeys, are escaped inside their strings, so a parser reads the same values.
*/
function stringifySafely(value, indent) {
	const json = JSON.stringify(value, (_key, item) => typeof item === "string" ? item.toWellFormed() : item, indent);
	return escapeJson(json).replaceAll("##[", "\\u0023#[");
}
export { stringifySafely as t };
