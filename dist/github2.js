import { r as selectAnnotations, t as describeOmitted } from "./annotations.js";
import { a as describeRewrite, n as describeClean, o as describeTotals } from "./totals.js";
import { C as escapeLine, S as escapeData, w as escapeProperty } from "./start.js";
// src/reporters/github.ts
/** For a step of a workflow that runs the command line: what is printed becomes annotations. */
const github = { report(report) {
	const selected = selectAnnotations(report, report.prefix);
	const omitted = describeOmitted(selected, "a runner keeps ten annotations of each kind, another format shows all findings");
	const clean = describeClean(report);
	const notes = [
		omitted,
		describeTotals(report),
		clean
	].filter((note) => note !== null);
	return [
		...selected.annotations.map(toCommand),
		...notes,
		...describeRewrite(report).map(escapeLine),
		""
	].join("\n");
} };
function toCommand({ level, title, message, place }) {
	const { file, line, endLine, column, endColumn } = place ?? {};
	return `::${level} ${Object.entries({
		file,
		line,
		endLine,
		col: column,
		endColumn,
		title
	}).filter(([, value]) => value !== void 0 && value !== null).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}`;
}
export { github };
