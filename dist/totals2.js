// src/reporters/totals.ts
function countTotals({ documents, findings }) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		documents,
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info"),
		fixable: findings.filter(({ fix }) => fix?.kind === "safe").length
	};
}
/** `1 error, 2 warnings, 0 infos in 58 documents`; `No findings in 58 documents`. */
function describeTotals(totals) {
	const { documents, errors, warnings, infos } = totals;
	return `${errors + warnings + infos === 0 ? "No findings" : [
		plural(errors, "error"),
		plural(warnings, "warning"),
		plural(infos, "info")
	].join(", ")} in ${plural(documents, "document")}`;
}
/** A count with its noun: `1 error`, `2 errors`. */
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Findings by path, in report order. */
function groupByPath(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.path);
		if (group) group.push(finding);
		else groups.set(finding.path, [finding]);
	}
	return groups;
}
/** Says how many findings come with an edit: `1 finding has a safe fix in the JSON report`. */
function describeFixable(count) {
	return `${plural(count, "finding")} ${count === 1 ? "has" : "have"} a safe fix in the JSON report`;
}
export { plural as a, groupByPath as i, describeFixable as n, describeTotals as r, countTotals as t };
