import { U as toWord } from "./core.js";
// src/scripts/mask-data.ts
/** Everything here keeps the text's UTF-16 length and its line feeds, so that an offset means the same before and after. */
/** `{{ x }}`, `{% x %}`, `<% x %>`, `{!x!}`, `{{< x >}}`, over a few lines at the most. */
const TEMPLATE = /\{\{[^{}]{0,400}\}\}|\{%[^%]{0,400}%\}|<%[^%]{0,400}%>|\{![^!\n]{0,200}!\}/gu;
const PLACEHOLDER = /\$\{[^{}\n]{0,200}\}|@[A-Za-z_][\w.-]{0,60}@|%\([\w.-]{1,60}\)s|<[^<>\n"'`,[\]{}]{1,120}>|«[^»\n]{1,120}»/gu;
/** Nothing but a template, an inclusion of another file, or a mark of a site generator. */
const DIRECTIVE = /^[ \t]*(?:(?:\{\{[^{}]*\}\}|\{%[^%]*%\})[ \t]*)+$|^[ \t]*(?:-{1,2}8<-{1,2}\b.*|<<<[ \t]*@?[\w./-].*|\{[!@]?include.*|@include.*|:::.*|\{\{%?[^}]*\}\}.*\{\{[^}]*\}\}[ \t]*)$/gmu;
/** An ellipsis alone, with a comment, after a dash, or after a word that goes on: `...`, `- …`, `# ...`, `[...]`, `etc...`. */
const ELISION = /^[ \t]*(?:[-*+][ \t]+)?(?:(?:#|\/\/|;|--)[ \t]*)?(?:["'([<{*]{0,2}(?:\.{2,}|…+|⋮|\[?(?:\.\.|snip|truncated|omitted|cut)\]?)["')\]>}*]{0,2},?)(?:[ \t]*(?:#|\/\/|\(|\[|[\p{L}<]).*)?$/gimu;
const TRAILING_ELISION = /^[ \t]*(?:[-*+][ \t]+)?(?:\p{L}[\p{L}\p{N} ,/()-]{0,80})(?:\.{3,}|…)[ \t]*$/gmu;
const LONE_MARK = /^[ \t]*(?:\.|\||:|⋮)[ \t]*$/gmu;
/** `(1)`, `<2>`, `①` at the end of a line: numbers that the text below explains. */
const CALLOUT = /(?<=\S[ \t]{1,40})(?:(?:\(\d{1,2}\)|<\d{1,2}>)!?|[\u2460-\u2473\u24ea\u2776-\u2793]|(?:←|<-{1,2}|⟵|<=|👈)[^\n]*)[ \t]*$/gmu;
/** Blanks lines that stand for something left out or put in from elsewhere, and replaces placeholders by words. */
function maskData(text) {
	return text.replaceAll("\r", " ").replace(DIRECTIVE, toBlank).replace(CALLOUT, toBlank).replace(ELISION, (all) => /^[ \t]*-[ \t]/u.test(all) ? all.replace(/^([ \t]*-)(.*)$/u, (_, dash, rest) => dash + toBlank(rest)) : toBlank(all)).replace(TRAILING_ELISION, toBlank).replace(LONE_MARK, toBlank).replace(TEMPLATE, toSingleWord).replace(PLACEHOLDER, toSingleWord);
}
/** Blanks in the place of everything but line feeds. */
function toBlank(text) {
	return text.replace(/[^\n]/gu, (character) => " ".repeat(character.length));
}
/** A word of the same length; what stands on further lines is blanked. */
function toSingleWord(text) {
	const end = text.indexOf("\n");
	return end < 0 ? toWord(text) : toWord(text.slice(0, end)) + toBlank(text.slice(end));
}
export { toBlank as n, maskData as t };
