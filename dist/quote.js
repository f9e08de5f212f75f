// src/core/quote.ts
/**
* A value for a message: in backticks, on one line, at most `limit` UTF-16 code units, cut in the middle, where names differ least.
* Control characters are left to the reporters, which know their medium.
*/
function quote(value, limit = 88) {
	const line = value.replace(/\s+/gu, " ").replaceAll("`", "ˋ").trim();
	if (line.length <= limit) return `\`${line}\``;
	const half = (limit - 1) / 2;
	return `\`${line.slice(0, Math.ceil(half)).replace(/[\uD800-\uDBFF]$/u, "")}…${line.slice(line.length - Math.floor(half)).replace(/^[\uDC00-\uDFFF]/u, "")}\``;
}
export { quote as t };
