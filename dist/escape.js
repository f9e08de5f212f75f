// src/core/escape.ts
/** JSON in which the characters that nobody sees, or that a terminal acts on, are escaped: a parser reads the same values. */
function escapeJson(json) {
	return json.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
		return character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0")).map((unit) => `\\u${unit}`).join("");
	});
}
/**
* Makes text safe to print on one line of a terminal: control and format characters (C0, C1, ESC, line and paragraph separators,
* bidirectional controls, zero-width characters) and lone surrogates become visible, as in `\u{1b}`. Line ends and tabs as well.
*/
function escapeControl(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
export { escapeJson as n, escapeControl as t };
