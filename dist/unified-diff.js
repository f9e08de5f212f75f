import { W as applyEdits } from "./core.js";
import { T as escapeControl } from "./start.js";
// src/reporters/unified-diff.ts
/** Lines of context around a change, as git has it. */
const CONTEXT = 3;
/**
* Prints changes as a patch that `git apply` takes. The edits say what differs, so nothing has to be searched for: the time is linear.
* A line ends at its line feed, as git has it; a carriage return belongs to the line.
*/
function formatUnifiedDiff(inputs, options) {
	const print = createPrinter(options);
	return inputs.flatMap((input) => printFile(input, print)).join("");
}
/** SGR codes as git's own diff uses them. */
const COLORS = {
	header: [1, 22],
	hunk: [36, 39],
	removed: [31, 39],
	added: [32, 39],
	context: null
};
function createPrinter({ color, isEscaped }) {
	return (style, line) => {
		const shown = isEscaped ? line.split("	").map(escapeControl).join("	") : line;
		const codes = color ? COLORS[style] : null;
		return codes === null ? `${shown}\n` : `\u001B[${codes[0]}m${shown}\u001B[${codes[1]}m\n`;
	};
}
function printFile({ path, before, edits }, print) {
	const lines = splitLines(before);
	const changes = toLineChanges(before, lines, edits);
	if (changes.length === 0) return [];
	const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
	const end = /^[^"].* /u.test(from) ? "	" : "";
	return [...[
		`diff --git ${from} ${to}`,
		`--- ${from}${end}`,
		`+++ ${to}${end}`
	].map((line) => print("header", line)), ...printHunks(lines, changes, print)];
}
function* printHunks(lines, changes, print) {
	let grown = 0;
	for (const hunk of groupChanges(changes)) {
		const first = hunk[0];
		const last = hunk.at(-1);
		const from = Math.max(0, first.start - CONTEXT);
		const to = Math.min(lines.length, last.start + last.removed.length + CONTEXT);
		const growth = hunk.reduce((sum, { added, removed }) => sum + added.length - removed.length, 0);
		yield print("hunk", `@@ -${range(from, to - from)} +${range(from + grown, to - from + growth)} @@`);
		let at = from;
		for (const { start, removed, added } of hunk) {
			for (const line of lines.slice(at, start)) yield printLine("context", line, print);
			for (const line of removed) yield printLine("removed", line, print);
			for (const line of added) yield printLine("added", line, print);
			at = start + removed.length;
		}
		for (const line of lines.slice(at, to)) yield printLine("context", line, print);
		grown += growth;
	}
}
const SIGNS = {
	context: " ",
	removed: "-",
	added: "+"
};
function printLine(style, line, print) {
	const isEnded = line.endsWith("\n");
	const printed = print(style, SIGNS[style] + (isEnded ? line.slice(0, -1) : line));
	return isEnded ? printed : printed + print("context", "\\ No newline at end of file");
}
/** `start,count` as a hunk counts lines: from 1, and an empty range stands behind the line it names. */
function range(start, count) {
	return `${count === 0 ? start : start + 1}${count === 1 ? "" : `,${count}`}`;
}
function* groupChanges(changes) {
	let group = [];
	for (const change of changes) {
		const last = group.at(-1);
		if (last !== void 0 && change.start - (last.start + last.removed.length) > 6) {
			yield group;
			group = [];
		}
		group.push(change);
	}
	if (group.length > 0) yield group;
}
/**
* Widens edits to whole lines, those that share a line together, and takes off again what is equal at both ends. The line in which an
* edit ends is taken along, so that its line feed stays and the lines behind it are what they were.
*/
function toLineChanges(before, lines, edits) {
	const starts = [0];
	for (const line of lines) starts.push(starts.at(-1) + line.length);
	const lineAt = (offset) => countFrom(starts, offset, before.endsWith("\n") || before === "" ? lines.length : lines.length - 1);
	const groups = [];
	for (const edit of edits) {
		const [first, last] = [lineAt(edit.start), lineAt(edit.end)];
		const group = groups.at(-1);
		if (group !== void 0 && first <= group.last) {
			group.edits.push(edit);
			group.last = last;
		} else groups.push({
			first,
			last,
			edits: [edit]
		});
	}
	return groups.flatMap(({ first, last, edits: ofGroup }) => {
		const start = starts[first];
		const region = before.slice(start, starts[last + 1] ?? before.length);
		const moved = ofGroup.map((edit) => ({
			start: edit.start - start,
			end: edit.end - start,
			text: edit.text
		}));
		return trimEqual(first, lines.slice(first, last + 1), splitLines(applyEdits(region, moved)));
	});
}
/** The index of the last start at an offset or before it, at most `limit`. */
function countFrom(starts, offset, limit) {
	let low = 0;
	let high = limit;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function trimEqual(start, removed, added) {
	const most = Math.min(removed.length, added.length);
	let head = 0;
	while (head < most && removed[head] === added[head]) head++;
	let tail = 0;
	while (tail < most - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
	if (head === removed.length && head === added.length) return [];
	return [{
		start: start + head,
		removed: removed.slice(head, removed.length - tail),
		added: added.slice(head, added.length - tail)
	}];
}
/**
* A path as a patch names it: in double quotes, with escapes as in C, where it holds a quote, a backslash or a control character.
* A path that is not UTF-8 keeps its bytes: `decodePath` made each a lone surrogate.
*/
function quotePath(path) {
	if (!/["\\\p{Cc}\p{Cs}]/u.test(path)) return path;
	return `"${path.replace(/["\\\p{Cc}\p{Cs}]/gu, (character) => ESCAPES[character] ?? toOctal(character))}"`;
}
function toOctal(character) {
	const code = character.charCodeAt(0);
	return (code >= 56448 && code <= 56575 ? [code - 56320] : [...new TextEncoder().encode(character)]).map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
const ESCAPES = {
	"\"": "\\\"",
	"\\": "\\\\",
	"\n": "\\n",
	"	": "\\t",
	"\r": "\\r"
};
function splitLines(text) {
	return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
export { formatUnifiedDiff as t };
