// src/core/finding.ts
/** Severities from the weightiest to the lightest. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
/** Sorts by path, then place, then rule: the order every reporter prints. */
function compareFindings(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId) || compareText(a.subject ?? "", b.subject ?? "") || compareText(a.section ?? "", b.section ?? "");
}
/** Code unit order: the same on every machine and in every locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
export { compareFindings as n, compareText as r, SEVERITIES as t };
