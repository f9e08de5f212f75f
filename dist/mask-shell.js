// src/scripts/mask-shell.ts
/** Everything here keeps the text's UTF-16 length and its line feeds, so that an offset means the same before and after. */
const TEMPLATE = /\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>/gu;
/** `<<The id>>`: more than one word, or nothing that a here-document's redirection could go on with. */
const DOUBLE_ANGLE = /<<(?![<\s'"-])([^<>\n"'`$;|&]{0,99}[^<>\n"'`$;|&\s])>>(?![\w./~$"'>])/gu;
/** `<name>`, `<a|b>`, `<your cluster's name>`; no blank inside its ends, since `cmd <in >out` is a pair of redirections. */
const ANGLE = /(?<!<)<(?![\s<>(&=])((?:[^<>\n"'`$;&\s|]|(?<=\p{L})'(?=\p{L})|[ \t|](?!>)){1,120})>/gu;
/** `< name >` where no word follows that the second bracket could redirect into. */
const PADDED_ANGLE = /(?<![<\w])<[ \t]{1,4}(?![\s<>(&=])([^<>\n"'`$;|&]{1,120})>(?=[ \t]{0,8}(?:[\n|;)&#<"']|$))/gu;
/** `< name | id >` where the line ends. */
const PADDED_CHOICE = /(?<![<\w])<[ \t]{1,4}[\w:./-]{1,60}(?:[ \t]\|[ \t][\w:./-]{1,60}){1,9}[ \t]>(?=[ \t]{0,8}$)/gmu;
/** `http(s)://`: both schemes at once. */
const SCHEME = /\b[a-z]{2,6}\(s\)(?=:\/\/)/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
const ELISION = /^[ \t]*(?:\.{3,6}|…{1,2}|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|<(?:\.{3}|…)>)[ \t]*$/gmu;
/**
* Replaces what stands for a value in a script, such as `<pod>` or `{{ name }}`, by word characters, and carriage returns by
* blanks. Redirections, process substitutions, here-documents and here-strings stay. `further` are forms of one family of documents.
*/
function maskPlaceholders(text, further = []) {
	let known = text.replaceAll("\r", " ");
	for (const pattern of further) known = maskMatches(known, pattern);
	const templated = known.replace(TEMPLATE, toWord).replace(SCHEME, toWord).replace(PADDED_CHOICE, toWord);
	const once = templated.replace(DOUBLE_ANGLE, (all, inner) => isHereDocument(templated, inner) ? all : toWord(all)).replace(ANGLE, toWord).replace(PADDED_ANGLE, toWord);
	return once.includes("<") ? once.replace(ANGLE, toWord) : once;
}
/** Replaces what a pattern matches by word characters. */
function maskMatches(text, pattern) {
	let masked = "";
	let from = 0;
	for (const { start, end } of pattern.matches(text)) {
		masked += text.slice(from, start) + text.slice(start, end).split("\n").map(toWord).join("\n");
		from = end;
	}
	return masked + text.slice(from);
}
/** Blanks lines that hold nothing but an ellipsis. */
function blankElisions(text) {
	return text.replace(ELISION, (all) => " ".repeat(all.length));
}
/** The same number of UTF-16 code units, all of them word characters. */
function toWord(text) {
	let word = "";
	for (const character of text) word += WORD_CHARACTER.test(character) ? character : "_".repeat(character.length);
	return word;
}
function isHereDocument(text, delimiter) {
	return !/\s/u.test(delimiter) && text.includes(`\n${delimiter}\n`);
}
export { toWord as i, maskMatches as n, maskPlaceholders as r, blankElisions as t };
