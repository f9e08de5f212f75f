import { a as describeRewrite, i as describeOthers, n as describeClean, o as describeTotals, r as describeFixable } from "./totals.js";
import { C as escapeLine } from "./start.js";
// src/reporters/compact.ts
/** For terminals, editors and problem matchers: one line a finding in the form of compilers, then what a list of findings cannot say. */
const compact = { report(report) {
	const notes = [
		describeTotals(report),
		describeFixable(report),
		...describeOthers(report),
		describeClean(report)
	];
	const repair = (report.repair ?? []).flatMap(({ advice, lines }) => [advice, ...lines]);
	const rest = [
		...notes.filter((note) => note !== null),
		...describeRewrite(report),
		...repair
	];
	return [
		...report.findings.map(toLine),
		...rest.map(escapeLine),
		""
	].join("\n");
} };
function toLine({ path, line, column, severity, message, ruleId }) {
	return escapeLine(`${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]`);
}
export { compact };
