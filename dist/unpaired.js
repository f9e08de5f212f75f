import { B as replace, z as insert } from "./core.js";
// src/scripts/bracket-repairs.ts
const PARTNERS = {
	"(": ")",
	"[": "]",
	"{": "}",
	")": "(",
	"]": "[",
	"}": "{"
};
/** How many places are tried for one mark. */
const MAX_PLACES = 24;
const MAX_LINES = 12;
/**
* The quotes and brackets without a partner, in text order. `tokens` is a global pattern that matches strings, comments and brackets;
* a string that is not closed is in the group `open`, a bracket in the group `bracket`.
*/
function findUnpaired(text, tokens) {
	const unpaired = [];
	const open = [];
	for (const { groups = {}, index } of text.matchAll(tokens)) {
		const { open: quote, bracket } = groups;
		if (quote !== void 0) unpaired.push({
			at: index + quote.search(/["'`]/u),
			mark: quoteOf(quote),
			partner: quoteOf(quote)
		});
		if (bracket === void 0) continue;
		if ("([{".includes(bracket)) {
			open.push({
				at: index,
				mark: bracket
			});
			continue;
		}
		const partner = PARTNERS[bracket] ?? "";
		const matching = open.findLastIndex(({ mark }) => mark === partner);
		if (matching < 0) unpaired.push({
			at: index,
			mark: bracket,
			partner
		});
		else for (const { at, mark } of open.splice(matching).slice(1)) unpaired.push({
			at,
			mark,
			partner: PARTNERS[mark] ?? ""
		});
	}
	for (const { at, mark } of open) unpaired.push({
		at,
		mark,
		partner: PARTNERS[mark] ?? ""
	});
	return unpaired.sort((a, b) => a.at - b.at);
}
/** The changes that would pair a mark, the likeliest first. Closing at the end of the text is not among them: an excerpt may stop there. */
function* pairingRepairs({ at, mark, partner }, text) {
	const isQuote = mark === partner;
	if (isQuote || ")]}".includes(mark)) {
		if (!isQuote) yield replace(at, 1, " ");
		yield* insertsBefore(at, partner, isQuote ? 1 : MAX_LINES, text);
		if (!isQuote) return;
	}
	let from = at + mark.length;
	let tried = 0;
	const lines = isQuote && mark.length === 1 ? 1 : MAX_LINES;
	for (let line = 0; line < lines && from < text.length; line++) {
		const next = text.indexOf("\n", from);
		const end = next < 0 ? text.length : next;
		for (const place of placesIn(text.slice(from, end), /(?=[\s,;:)\]}.]|$)/gu)) {
			if (tried++ > 48) return;
			if (from + place < text.trimEnd().length || isQuote || line === 0) yield insert(from + place, partner);
		}
		from = end + 1;
	}
}
/** Before a closing mark: on its own line where a word begins, on the lines above at their ends. */
function* insertsBefore(at, partner, lines, text) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const places = [...text.slice(start, at).matchAll(/(?<=^|[\s=(,[{:!&|+.\w])(?=\S)/gu)].map(({ index }) => start + index);
	for (const place of places.reverse().slice(0, MAX_PLACES)) yield insert(place, partner);
	let end = start - 1;
	for (let line = 1; line < lines && end > 0; line++) {
		yield insert(end, ` ${partner}`);
		end = text.lastIndexOf("\n", end - 1);
	}
}
/** The end of a line without blanks first, then the other places from the right to the left. */
function placesIn(line, boundary) {
	return /* @__PURE__ */ new Set([line.trimEnd().length, ...[...line.matchAll(boundary)].map(({ index }) => index).reverse()]);
}
function quoteOf(open) {
	return /["'`]{3}|["'`]/u.exec(open)?.[0] ?? "\"";
}
// src/scripts/unpaired.ts
/** Says of a quote or a bracket that its partner is missing. */
function describeUnpaired({ at, mark, partner }) {
	const range = {
		start: at,
		end: at + mark.length
	};
	const [own, other] = [mark, partner].map((token) => token === "`" ? "backtick" : `\`${token}\``);
	if (mark === partner) return {
		...range,
		problem: `missing partner of a ${own}`,
		help: `Add the missing ${other}`
	};
	return ")]}".includes(mark) ? {
		...range,
		problem: `unexpected ${own}`,
		help: "Remove it, or add the bracket that it closes"
	} : {
		...range,
		problem: `missing ${other} for ${own}`,
		help: `Add ${other} where the ${own} ends`
	};
}
export { findUnpaired as n, pairingRepairs as r, describeUnpaired as t };
