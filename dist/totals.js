import { ln as countAll, un as countSeverity } from "./core.js";
// src/reporters/totals.ts
function countTotals({ documents, findings, suppressed, baselined }) {
	return {
		documents,
		errors: countSeverity(findings, "error"),
		warnings: countSeverity(findings, "warning"),
		infos: countSeverity(findings, "info"),
		fixable: findings.filter(({ fix }) => fix?.kind === "safe").length,
		suppressed: countAll(suppressed),
		baselined
	};
}
/** `1 error, 2 warnings, 0 infos in 58 documents`; `No findings in 58 documents`; `No findings in 5 commits`. */
function describeTotals(report) {
	const { documents, errors, warnings, infos } = countTotals(report);
	const counts = errors + warnings + infos === 0 ? "No findings" : [
		plural(errors, "error"),
		plural(warnings, "warning"),
		plural(infos, "info")
	].join(", ");
	const commits = report.commits === void 0 ? [] : [plural(report.commits, "commit")];
	return `${counts} in ${(documents > 0 || commits.length === 0 ? [plural(documents, "document"), ...commits] : commits).join(" and ")}`;
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
/** Says which findings the tool can fix: ``2 findings can be fixed with `--fix`, 1 more with `--fix=all` ``; null when there are none. */
function describeFixable({ findings }) {
	const count = (kind) => findings.filter(({ fix }) => fix?.kind === kind).length;
	const [safe, suggested] = [count("safe"), count("suggested")];
	if (safe + suggested === 0) return null;
	if (safe === 0) return `${plural(suggested, "finding")} can be fixed with \`--fix=all\``;
	return `${plural(safe, "finding")} can be fixed with \`--fix\`${suggested === 0 ? "" : `, ${suggested} more with \`--fix=all\``}`;
}
/** The evidence that commits were looked at one by one: `clean: 5 of 5 commits`; null where none was asked for. */
function describeClean({ clean }) {
	return clean === void 0 ? null : `clean: ${clean.commits} of ${plural(clean.of, "commit")}`;
}
/** The most paths that are listed one by one. */
const MAX_PATHS = 50;
/** What a rewrite did to the files: one line, and one for each file that differs. Empty when there was no rewrite. */
function describeRewrite({ rewrite }) {
	if (rewrite === void 0) return [];
	const { from, to, paths } = rewrite;
	const tips = `${from.slice(0, 12)} and ${to.slice(0, 12)}`;
	if (paths === null) return [`not compared: the files of ${tips}`];
	if (paths.length === 0) return [`same files: ${tips} have equal trees`];
	const more = paths.length > MAX_PATHS ? [`and ${paths.length - MAX_PATHS} more`] : [];
	return [
		`other files: ${plural(paths.length, "file")} differ${paths.length === 1 ? "s" : ""} between ${tips}`,
		...paths.slice(0, MAX_PATHS),
		...more
	];
}
/** One line each for what is not among the findings: accepted, suppressed, in the baseline. */
function describeOthers({ accepted, suppressed, baselined }) {
	return [
		...accepted.length > 0 ? [`${plural(accepted.length, "forward declaration")} accepted`] : [],
		...suppressed.length > 0 ? [`${plural(countAll(suppressed), "finding")} suppressed`] : [],
		...baselined > 0 ? [`${plural(baselined, "finding")} in the baseline`] : []
	];
}
export { describeRewrite as a, plural as c, describeOthers as i, describeClean as n, describeTotals as o, describeFixable as r, groupByPath as s, countTotals as t };
