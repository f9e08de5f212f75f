// src/core/escape.ts
/**
* Makes text safe to print on one line of a terminal: control and format characters (C0, C1, ESC, line and paragraph separators,
* bidirectional controls, zero-width characters) and lone surrogates become visible, as in `\u{1b}`. Line ends and tabs as well.
*/
function escapeControl(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
export { escapeControl as t };
