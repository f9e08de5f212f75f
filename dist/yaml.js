import { t as require_dist } from "./dist2.js";
import { t as maskData } from "./mask-data.js";
import { t as boundRecursion } from "./bound-recursion.js";
import { v as quote } from "./start.js";
// src/scripts/languages/yaml-errors.ts
var import_dist = require_dist();
const INDENT_HELP = "Align the line with those of its level, with blanks and no tabs";
const QUOTE_HELP = "Put the value in quotes";
/** Says an error in our words; the range is the smallest text that shows it. */
function describeYamlError({ code, message, start, end }, text) {
	const line = lineAt(text, start);
	const content = line.start + text.slice(line.start, line.end).search(/\S|$/u);
	const here = {
		start: Math.min(start, line.end),
		end: Math.min(Math.max(end, start + 1), line.end)
	};
	const indent = {
		start: line.start,
		end: Math.max(content, Math.min(line.start + 1, line.end))
	};
	const opener = /["']/u.exec(message)?.[0];
	if (code === "TAB_AS_INDENT") return {
		...indent,
		problem: "unexpected tab in the indentation",
		help: INDENT_HELP
	};
	if (code === "DUPLICATE_KEY") {
		const key = quote(text.slice(start, end), 40);
		return {
			...here,
			problem: `unexpected second ${key} in one mapping`,
			help: "Remove or rename one of the two: parsers refuse it, or drop one"
		};
	}
	if (/^Missing closing/u.test(message) && opener !== void 0) {
		const at = openingQuote(text, start, opener);
		return {
			start: at,
			end: at + 1,
			problem: `missing partner of a \`${opener}\``,
			help: `Add the missing \`${opener}\``
		};
	}
	if (/flow (?:sequence|collection|map)/iu.test(message)) {
		const mark = /with a ([\]}])/u.exec(message)?.[1];
		if (mark !== void 0) return {
			...here,
			problem: `missing \`${mark}\``,
			help: `Add \`${mark}\` where the collection ends`
		};
		return {
			...here,
			problem: "missing comma between the items of a collection",
			help: "Separate items by commas, and close every quote"
		};
	}
	if (code === "BAD_DQ_ESCAPE") {
		const sequence = quote(text.slice(start, Math.min(start + 2, line.end)), 10);
		return {
			start,
			end: Math.min(start + 2, line.end),
			problem: `unexpected escape ${sequence} in double quotes`,
			help: "Double the backslash, or use single quotes"
		};
	}
	if (code === "BAD_SCALAR_START" || code === "BLOCK_AS_IMPLICIT_KEY" && !message.startsWith("A block")) {
		const mark = /[`@]/u.exec(text.slice(start, start + 1))?.[0];
		if (mark !== void 0) {
			const shown = mark === "`" ? "backtick" : "`@`";
			return {
				start,
				end: start + 1,
				problem: `unexpected ${shown} at the start of a value`,
				help: QUOTE_HELP
			};
		}
		const value = text.slice(start, line.end);
		const colon = /:(?=\s|$)/u.exec(value)?.index;
		if (colon !== void 0) return {
			start: start + colon,
			end: start + colon + 1,
			problem: "unexpected second `:` on a line",
			help: QUOTE_HELP
		};
		const below = nextLine(text, line.end);
		return below === null ? {
			...here,
			problem: "unexpected text",
			help: INDENT_HELP
		} : {
			...below,
			problem: "unexpected indentation below a value",
			help: INDENT_HELP
		};
	}
	if (code === "BAD_INDENT" || /without - indicator/u.test(message)) return {
		...indent,
		problem: "unexpected indentation",
		help: INDENT_HELP
	};
	const tight = /^\s*(?:- +)*[\w./-]+(:)(?=\S)/u.exec(text.slice(line.start, line.end));
	if (tight !== null && (code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" || code === "MISSING_CHAR")) {
		const colon = line.start + tight[0].length - 1;
		if (/[\u00a0\u200b-\u200f\u2060\ufeff]/u.test(text[colon + 1] ?? "")) return {
			start: colon + 1,
			end: colon + 2,
			problem: "unexpected invisible character after `:`",
			help: "Type the line anew"
		};
		return {
			start: colon,
			end: colon + 1,
			problem: "missing blank after `:`",
			help: "Write `key: value`"
		};
	}
	if (code === "MULTILINE_IMPLICIT_KEY" || /followed by map values/u.test(message)) return {
		start: content,
		end: content + text.slice(content, line.end).trimEnd().length,
		problem: "missing `:` after a key",
		help: "Write `key: value`, or indent what goes on from the line above"
	};
	if (code === "UNEXPECTED_TOKEN") return {
		...here,
		problem: "unexpected text after a value",
		help: "Begin a comment with `#`; quote the value as a whole"
	};
	return {
		...here,
		problem: "unexpected text",
		help: "Mend it, or put the value in quotes"
	};
}
/** The parser says where a quote is missed, at the end; the reader wants to see the one that is open. */
function openingQuote(text, from, mark) {
	return [...text.slice(0, from).matchAll(mark === "\"" ? /(?<=^|[\s[{,:(-])"/gmu : /(?<=^|[\s[{,:(-])'/gmu)].at(-1)?.index ?? Math.max(0, Math.min(from, text.length - 1));
}
function lineAt(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const end = text.indexOf("\n", start);
	return {
		start,
		end: end < 0 ? text.length : end
	};
}
/** The indentation of the next line that has content. */
function nextLine(text, from) {
	const found = /\n([ \t]*)(?=\S)/u.exec(text.slice(from));
	if (found === null) return null;
	const start = from + found.index + 1;
	return {
		start,
		end: start + Math.max(1, found[1]?.length ?? 1)
	};
}
// src/scripts/languages/yaml.ts
const MAX_TYPOS = 3;
/** A text with more errors than these is no YAML with a typo, and each error takes the parser time. */
const MAX_ERRORS = 30;
/** A line of a block collection: a key with its colon, or an item. */
const KEY = /^\s*(?:- +)*(?:[\w$./*~-][^:#{}[\]"'`]{0,80}|"[^"]*"|'[^']*')\s*:(?:\s|$)/u;
const ITEM = /^\s*-(?:\s|$)/u;
/** A word, and perhaps another: a key that lacks its colon, and no sentence. */
const NO_COLON = /^(\s*(?:- +)?[A-Za-z_][\w./-]*)(?:[ \t]+\S+)?[ \t]*$/u;
const TIGHT = /^\s*(?:- +)*[A-Za-z_][\w./-]*:(?=[^\s:/])/u;
const MIN_KEYS = 2;
/** A value that says in words what belongs there. */
const PROSE = /^\s*(?:- +)*[\w.-]+:[ \t]+(?![[{"'&*!|>])(?:(?!#)[^\s:]+[ \t]+){4}|^\s*(?:- +)*[\w.-]+:[ \t]+(?:[`(（]|[^\n:]{0,40}[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])/u;
/** What `kubectl describe` prints: headings in capitals, values in a column. */
const DESCRIPTION = /^\s*[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*:(?: {2,}\S|\s*$)/u;
const TEMPLATE_CONTROL = /\{\{-?\s*(?:if|else|end|range|with|define|include|template|block)\b|\{\{-?\s*\/\*|\{%-?\s*\w/u;
/** Judges YAML: one document or several, a fragment, with what documentation leaves out. */
const checkYaml = boundRecursion(check);
function check(text, budget) {
	const masked = maskData(text);
	const lifted = liftSeparators(masked);
	for (const reading of /* @__PURE__ */ new Set([
		text.replaceAll("\r", " "),
		masked,
		lifted
	])) {
		const errors = readYaml(reading, budget);
		if (errors === null) return "unchecked";
		if (errors.length === 0) return null;
	}
	const sections = splitSections(lifted, text);
	if (sections.length > 1) {
		const results = sections.map((section) => readYaml(section, budget));
		if (results.includes(null)) return "unchecked";
		if (results.every((errors) => errors?.length === 0)) return null;
	}
	const errors = readYaml(lifted, budget) ?? [];
	const [error] = errors;
	if (error !== void 0 && errors.length > MAX_ERRORS) return soften(lifted, text, error);
	return findColon(lifted, budget) ?? findTypo(lifted, text, budget);
}
/** The errors of a text in the order of their places; null when the budget is spent. */
function readYaml(text, budget) {
	if (!budget.take(text)) return null;
	const documents = (0, import_dist.parseAllDocuments)(text, {
		logLevel: "silent",
		prettyErrors: false,
		uniqueKeys: false
	});
	const errors = [];
	for (const document of documents) {
		for (const { code, message, pos } of document.errors) errors.push({
			code,
			message,
			start: pos[0],
			end: pos[1]
		});
		if (errors.length > 0) continue;
		(0, import_dist.visit)(document, { Map: (_, map) => {
			const seen = /* @__PURE__ */ new Set();
			for (const { key } of map.items) {
				if (!(0, import_dist.isScalar)(key) || !key.range) continue;
				const name = `${key.type === "PLAIN" ? "" : "\""}${String(key.value)}`;
				const [start, end] = key.range;
				if (seen.has(name) && name !== "<<" && !isAlternative(text, start)) errors.push({
					code: "DUPLICATE_KEY",
					message: name,
					start,
					end
				});
				seen.add(name);
			}
		} });
	}
	for (let extra = Math.min(4, errors.length / 100); extra >= 1; extra--) budget.take(text);
	return errors.sort((a, b) => a.start - b.start);
}
/** A key after a blank line or a comment shows another way to say it. */
function isAlternative(text, at) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const above = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(0, start - 1));
	return start === 0 || above.trim() === "" || /^\s*(?:- )?#/u.test(above);
}
/** An indented `---` in a block that is indented as a whole. */
function liftSeparators(text) {
	return text.replace(/^([ \t]+)(---|\.\.\.)[ \t]*$/gmu, (_, indent, mark) => mark + " ".repeat(indent.length));
}
/** Parts that need not belong together: what stands left of where its part began, or after a gap that was left out. */
function splitSections(masked, text) {
	const sections = [[]];
	let indent = -1;
	let gap = "none";
	const written = text.split("\n");
	for (const [index, line] of masked.split("\n").entries()) {
		const content = line.search(/\S/u);
		const isNoise = content < 0 || line[content] === "#";
		if (!isNoise && indent >= 0 && (content < indent || gap === "elision" || gap === "blank" && content <= indent)) {
			sections.push([]);
			indent = -1;
		}
		if (!isNoise && indent < 0) indent = content;
		if (!isNoise) gap = "none";
		else if (line.trim() !== written[index]?.trim()) gap = "elision";
		else if (gap === "none") gap = "blank";
		sections.at(-1)?.push(line);
	}
	return sections.map((section) => section.join("\n")).filter((section) => section.trim() !== "");
}
/** Blanks one line after the other until the rest parses; the lines that had to go are what is wrong. */
function findTypo(masked, text, budget) {
	let current = masked;
	const removed = [];
	for (let errors = readYaml(current, budget);;) {
		if (errors === null) return "unchecked";
		const [error] = errors;
		if (error === void 0) break;
		if (removed.length === MAX_TYPOS) return soften(masked, text, removed[0]?.error ?? error);
		let best = null;
		for (const line of linesAt(current, error)) {
			const tried = current.slice(0, line.start) + " ".repeat(line.end - line.start) + current.slice(line.end);
			const result = readYaml(tried, budget);
			if (result === null) return "unchecked";
			const reach = result[0]?.start ?? Number.POSITIVE_INFINITY;
			if (best === null || reach > best.reach) best = {
				text: tried,
				line: current.slice(line.start, line.end),
				errors: result,
				reach
			};
		}
		if (best === null || best.reach <= error.start) return soften(masked, text, removed[0]?.error ?? error);
		removed.push({
			line: best.line,
			error
		});
		current = best.text;
		errors = best.errors;
	}
	const first = removed[0];
	if (first === void 0) return null;
	const keys = countKeys(current);
	const described = current.split("\n").filter((line) => DESCRIPTION.test(line)).length;
	const isProse = removed.every(({ line }) => PROSE.test(line) && !/^\s*(?:- +)*[\w.-]+:[ \t]+`[^`]*`\s*$/u.test(line));
	if (!(keys >= 2 && described * 2 < keys && !isProse && !TEMPLATE_CONTROL.test(text)) || !removed.every(({ line }) => KEY.test(line) || ITEM.test(line) || /["'[\]{}]/u.test(line))) return soften(masked, text, first.error);
	return {
		certainty: "hard",
		...describeYamlError(first.error, masked)
	};
}
/** A key without its colon, if the colon makes YAML of the text. */
function findColon(masked, budget) {
	const [error] = readYaml(masked, budget) ?? [];
	if (error === void 0 || countKeys(masked) < MIN_KEYS) return null;
	for (const { start, end } of linesAt(masked, error)) {
		const line = masked.slice(start, end);
		const tight = TIGHT.exec(line)?.[0];
		const key = tight ?? NO_COLON.exec(line)?.[1];
		if (key === void 0) continue;
		const result = readYaml(`${masked.slice(0, start + key.length)}${tight === void 0 ? ":" : " "}${masked.slice(start + key.length)}`, budget);
		if (result === null) return "unchecked";
		if (result.length > 0) continue;
		const colon = {
			start: start + key.length - 1,
			end: start + key.length
		};
		if (tight !== void 0) return {
			certainty: "hard",
			...colon,
			problem: "missing blank after `:`",
			help: "Write `key: value`"
		};
		return {
			certainty: "hard",
			start: start + key.search(/[A-Za-z_]/u),
			end: start + key.length,
			problem: "missing `:` after a key",
			help: "Write `key: value`"
		};
	}
	return null;
}
function countKeys(text) {
	return text.split("\n").filter((line) => KEY.test(line)).length;
}
function soften(masked, text, error) {
	if (TEMPLATE_CONTROL.test(text)) return null;
	return {
		certainty: "soft",
		...describeYamlError(error, masked)
	};
}
/** The line of an error, the one with content before it, and the one after. */
function linesAt(text, { start }) {
	const places = [];
	const add = (at) => {
		const from = text.lastIndexOf("\n", at - 1) + 1;
		const next = text.indexOf("\n", from);
		const end = next < 0 ? text.length : next;
		if (text.slice(from, end).trim() !== "" && !places.some((place) => place.start === from)) places.push({
			start: from,
			end
		});
		return {
			from,
			end
		};
	};
	const here = add(Math.min(start, text.length));
	let before = here.from;
	for (let steps = 0; before > 0 && steps < 20 && places.length < 2; steps++) before = add(before - 1).from;
	if (here.end < text.length) add(here.end + 1);
	return places;
}
export { readYaml as n, checkYaml as t };
