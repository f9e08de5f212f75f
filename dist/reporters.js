import { i as describeOmitted, n as json, o as selectAnnotations, t as stylish } from "./stylish.js";
import { a as describeRewrite, n as describeClean, o as describeTotals } from "./totals.js";
import { n as escapeLine, r as escapeProperty, t as escapeData } from "./workflow-commands.js";
// src/reporters/github.ts
/** For a step of a workflow that runs the command line: what is printed becomes annotations. */
const github = {
	name: "github",
	description: "For workflow steps: annotations, at most ten of each kind",
	report(report) {
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
	}
};
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
// src/reporters/index.ts
/** Every reporter by its name. */
const reporters = {
	stylish,
	json,
	github
};
export { reporters };
