import { r as pairingRepairs, t as describeUnpaired } from "./unpaired.js";
import { R as applyRepair } from "./core.js";
// src/scripts/languages/json-tokens.ts
const TOKEN = /(?<blank>[\s\uFEFF]+|\/\/[^\n]*|#(?=[\s#!])[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)|(?<openComment>\/\*[\s\S]*)|(?<gap>\.{2,}|…+|⋮|<[^<>\n"]{1,200}>|\$\{[^{}\n]{1,200}\}|\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\{[ \t]*(?:\.{3}|…)[ \t]*\}|\((?:\.{3}|…)\)|\[(?:snip|truncated|omitted)[^\]\n]*\])|(?<string>"(?:[^"\\\n]|\\[^\n])*")|(?<open>"(?:[^"\\\n]|\\[^\n])*)|(?<single>'(?:[^'\\\n]|\\[^\n])*')|(?<mark>[{}[\],:])|(?<word>[^\s{}[\],:"']+|')/gu;
/** Splits a text into tokens; `open` is a string that its line does not close. Linear. */
function* readJsonTokens(text) {
	for (const match of text.matchAll(TOKEN)) {
		const { groups = {}, index } = match;
		const span = {
			start: index,
			end: index + match[0].length
		};
		if (groups.blank !== void 0) continue;
		if (groups.openComment !== void 0) yield {
			start: index,
			end: index + 2,
			kind: "word"
		};
		else if (groups.mark !== void 0) yield {
			...span,
			kind: groups.mark
		};
		else if (groups.gap !== void 0) yield {
			...span,
			kind: "gap"
		};
		else if (groups.string !== void 0) yield {
			...span,
			kind: "string"
		};
		else if (groups.open !== void 0) yield {
			...span,
			kind: "open"
		};
		else yield {
			...span,
			kind: "word"
		};
	}
}
// src/scripts/languages/json.ts
const MAX_FAULTS = 3;
/** Stands for a value that the reader puts in, or is one. */
const VALUE = /^(?:-?\d[\w.+-]*|true|false|null|[A-Z][A-Z\d_-]*|\*+|x+)$/u;
const BAD_ESCAPE = /\\(?:[^"\\/bfnrtu]|u(?![\da-f]{4}))/iu;
/** Marks by which a site shows a line as added or removed. */
const CHANGE = /\[!code (?:--|\+\+)\]/u;
const CLOSER = {
	"{": "}",
	"[": "]"
};
/** Judges JSON with what documentation does to it: comments, ellipses, placeholders, commas at the end, fragments, a value a line. */
const checkJson = (text, budget) => check(text, budget, true);
/** The same for a text that must be a document by itself, such as a file or the body of a request. */
const checkJsonDocument = (text, budget) => check(text, budget, false);
function check(text, budget, mayBeFragment) {
	if (!budget.take(text)) return "unchecked";
	if (isStrictJson(text) || CHANGE.test(text)) return null;
	const { faults, hasWords } = readJson(text, mayBeFragment);
	const [first] = faults;
	if (first === void 0) return null;
	const quote = findQuote(text, budget, mayBeFragment);
	if (quote !== null) return quote;
	return {
		certainty: hasWords || faults.length > MAX_FAULTS ? "soft" : "hard",
		...first
	};
}
/** A quote without a partner, if one more makes JSON of the text. */
function findQuote(text, budget, mayBeFragment) {
	let tried = 0;
	for (const { kind, start } of readJsonTokens(text)) {
		if (kind !== "open") continue;
		if (tried++ === MAX_FAULTS) return null;
		const mark = {
			at: start,
			mark: "\"",
			partner: "\""
		};
		for (const repair of pairingRepairs(mark, text)) {
			const repaired = applyRepair(text, repair);
			if (!budget.take(repaired)) return "unchecked";
			if (readJson(repaired, mayBeFragment).faults.length === 0) return {
				certainty: "hard",
				...describeUnpaired(mark)
			};
		}
	}
	return null;
}
/** Whether a text is JSON by the letter. */
function isStrictJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
/** Reads a text as JSON; every fault is one that no habit of documentation explains. */
function readJson(text, mayBeFragment = true) {
	const faults = [];
	const stack = [{
		opener: null,
		next: "item",
		comma: null,
		isObject: false
	}];
	let hasWords = false;
	let isFragment = false;
	let last = null;
	const shown = (token) => text.slice(token.start, token.end);
	const add = ({ start, end }, problem, help) => faults.push({
		start,
		end,
		problem,
		help
	});
	for (const token of readJsonTokens(text)) {
		const level = stack.at(-1);
		const { kind } = token;
		if (kind === "gap") level.next = level.next === "value" ? "comma" : "any";
		else if (kind === ",") {
			if (level.next === "value") add(lastOf(last, token), "missing value after `:`", "Add the value");
			else if (level.next === "colon") takeKeyAlone(last);
			else if (level.next === "item" && level.opener !== null) add(token, "unexpected `,`", "Remove it, or add what stands before it");
			level.next = "item";
			level.comma = token;
		} else if (kind === ":") {
			if (level.opener === null && level.next === "comma" && mayBeFragment) isFragment = true;
			else if (level.opener === null && level.next === "comma") add(token, "unexpected `:` outside of an object", "Put the document in `{…}`");
			else if (level.next !== "colon" && level.next !== "any") add(token, "unexpected `:`", "Remove it, or add the key before it");
			level.next = "value";
		} else if (kind === "}" || kind === "]") {
			if (level.next === "value") add(lastOf(last, token), "missing value after `:`", "Add the value");
			else if (level.next === "colon") takeKeyAlone(last);
			close(token, level);
		} else {
			if (kind === "open") add({
				start: token.start,
				end: token.start + 1
			}, "missing partner of a `\"`", "Close the string on its line");
			else if (kind === "string" && BAD_ESCAPE.test(shown(token).replaceAll("\\\\", "  "))) addEscape(token);
			else if (kind === "word" && !VALUE.test(shown(token))) {
				add(token, "unexpected word", "Quote it, or label the block with the language that it is in");
				hasWords = true;
			}
			takeValue(token, level);
		}
		last = token;
	}
	const open = stack.slice(1);
	for (const { opener } of open.reverse()) {
		if (opener === null || isFragment || stack[0]?.next === "any") continue;
		const [mark = "{"] = shown(opener);
		add(opener, `missing \`${CLOSER[mark]}\` for \`${mark}\``, `Add \`${CLOSER[mark]}\` where the \`${mark}\` ends`);
	}
	return {
		faults: faults.sort((a, b) => a.start - b.start),
		hasWords
	};
	function takeValue(token, level) {
		if (level.next === "comma" && level.opener !== null) add({
			start: token.start,
			end: Math.min(token.end, token.start + 1)
		}, "missing `,` before an item", "Add the comma after the item before");
		else if (level.next === "colon") {
			if (!isGapKey(last)) add(lastOf(last, token), "missing `:` after a key", "Add `:` and the value");
			level.next = "value";
		}
		const isKey = level.isObject && level.next !== "value";
		if (token.kind === "{" || token.kind === "[") {
			level.next = "comma";
			stack.push({
				opener: token,
				next: "item",
				comma: null,
				isObject: token.kind === "{"
			});
		} else level.next = isKey ? "colon" : "comma";
		level.comma = null;
	}
	function takeKeyAlone(key) {
		if (key !== null && !isGapKey(key)) add(key, "missing `:` after a key", "Add `:` and the value");
	}
	function isGapKey(key) {
		return key !== null && (key.kind === "word" || /\.{2,}|…/u.test(shown(key)));
	}
	function close(token, level) {
		const mark = shown(token);
		const expected = level.opener === null ? null : CLOSER[shown(level.opener)];
		if (expected === mark) stack.pop();
		else if (level.opener === null) {
			if (!isFragment && level.next !== "any") add(token, `unexpected \`${mark}\``, "Remove it, or add the bracket that it closes");
		} else {
			add(token, `unexpected \`${mark}\`, expected \`${expected}\``, `Close the \`${shown(level.opener)}\` first`);
			if (stack.some(({ opener }) => opener !== null && CLOSER[shown(opener)] === mark)) while (stack.length > 1) {
				const { opener } = stack.pop();
				if (opener !== null && CLOSER[shown(opener)] === mark) break;
			}
		}
	}
	function addEscape(token) {
		const found = BAD_ESCAPE.exec(shown(token).replaceAll("\\\\", "  "));
		if (found === null) return;
		const start = token.start + found.index;
		add({
			start,
			end: start + 2
		}, "unexpected escape in a string", "Double the backslash");
	}
}
function lastOf(last, token) {
	return last ?? token;
}
export { readJson as i, checkJsonDocument as n, isStrictJson as r, checkJson as t };
