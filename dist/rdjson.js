import { O as TOOL } from "./start.js";
import { n as isPseudoDocument } from "./annotations.js";
import { a as toByteRange, i as safeEdits, n as rangeOf, t as placeTexts } from "./places.js";
import { t as stringifySafely } from "./safe-json.js";
// src/reporters/rdjson.ts
/** A suggestion is read as a whole; one that repeats more lines than this hides what it changes. */
const MAX_SUGGESTED_LINES = 40;
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** For reviewdog: its diagnostic format, in which columns count bytes of UTF-8, and safe fixes are suggestions to be taken over at a click. */
const rdjson = { report(report) {
	const textOf = placeTexts(report.textOf);
	const diagnostics = report.findings.map((finding) => toDiagnostic(finding, report, textOf));
	return `${stringifySafely({
		source: { name: TOOL.name },
		diagnostics
	}, 2)}\n`;
} };
function toDiagnostic(finding, { prefix = "" }, textOf) {
	const { path, message, help, severity, ruleId } = finding;
	const placed = textOf(path);
	const suggestion = placed && suggest(finding, placed, textOf);
	return {
		message: help === null ? message : `${message}\n${help}`,
		location: {
			path: prefix === "" || isPseudoDocument(path) ? path : `${prefix}/${path}`,
			range: placed ? toByteRange(rangeOf(finding), placed) : { start: { line: finding.line } }
		},
		severity: SEVERITIES[severity],
		code: { value: ruleId },
		...suggestion && { suggestions: [suggestion] }
	};
}
/** All edits as one, since suggestions beside each other are alternatives; null where they lead out of the document or too far apart. */
function suggest({ fix, path }, placed, textOf) {
	const edits = safeEdits(fix, textOf);
	const own = edits.get(path) ?? [];
	const [first] = own;
	if (first === void 0 || edits.size > 1) return null;
	const end = Math.max(...own.map((edit) => edit.end));
	const range = {
		start: placed.lines.pointAt(first.start),
		end: placed.lines.pointAt(end)
	};
	if (range.end.line - range.start.line > MAX_SUGGESTED_LINES) return null;
	let text = "";
	let at = first.start;
	for (const edit of own) {
		text += placed.text.slice(at, edit.start) + edit.text;
		at = Math.max(at, edit.end);
	}
	return {
		range: toByteRange(range, placed),
		text: text + placed.text.slice(at, end)
	};
}
export { rdjson };
