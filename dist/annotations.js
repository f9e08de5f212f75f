import { T as escapeControl } from "./start.js";
import { c as plural } from "./totals.js";
// src/reporters/annotations.ts
/** How many annotations of each level a runner keeps of one step; the rest is only in the log. */
const ANNOTATIONS_PER_LEVEL = 10;
/** How many UTF-16 code units of a message a runner keeps. */
const MESSAGE_LIMIT = 4096;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const SEVERITY_ORDER = [
	"error",
	"warning",
	"info"
];
/**
* The annotations that a runner will keep. `prefix` leads from the repository's root to the directory that paths are relative to.
*
* @param reservedErrors how many errors the step says besides these, which count as annotations too
*/
function selectAnnotations({ findings, isTouched = () => false }, prefix = "", reservedErrors = 0) {
	const omitted = {
		error: 0,
		warning: 0,
		info: 0
	};
	return {
		annotations: SEVERITY_ORDER.flatMap((severity) => {
			const all = findings.filter((finding) => finding.severity === severity);
			const candidates = [true, false].flatMap((wanted) => all.filter(({ path, line }) => isTouched(path, line) === wanted));
			const limit = ANNOTATIONS_PER_LEVEL - (severity === "error" ? reservedErrors : 0);
			omitted[severity] = Math.max(0, candidates.length - limit);
			return candidates.slice(0, limit).map((finding) => toAnnotation(finding, prefix));
		}),
		omitted
	};
}
/** One line on the findings without an annotation and where they are to be seen; null when every finding has one. */
function describeOmitted({ omitted }, elsewhere) {
	const { error, warning, info } = omitted;
	const counts = [
		[error, "error"],
		[warning, "warning"],
		[info, "info"]
	].filter(([count]) => count > 0);
	return counts.length === 0 ? null : `${counts.map(([count, noun]) => plural(count, `more ${noun}`)).join(", ")}: ${elsewhere}`;
}
function toAnnotation(finding, prefix) {
	const place = toPlace(finding, prefix);
	const where = place === null ? `${finding.path}:${finding.line}: ` : "";
	const help = finding.help === null ? "" : `\n${finding.help}`;
	const message = `${where}${finding.message}${help}`.split("\n").map(escapeControl).join("\n");
	return {
		level: LEVELS[finding.severity],
		title: finding.ruleId,
		message: cut(message, MESSAGE_LIMIT),
		place
	};
}
/** A runner has no escape for these in a path, and a log must not hold them; joiners, which emoji need, do no harm. */
const UNPRINTABLE = /(?![\r\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function toPlace({ path, line, column, endLine, endColumn }, prefix) {
	if (isPseudoDocument(path)) return null;
	const file = prefix === "" ? path : `${prefix}/${path}`;
	if (UNPRINTABLE.test(file)) return null;
	if (endLine === line) return {
		file,
		line,
		endLine,
		column,
		endColumn
	};
	return {
		file,
		line,
		endLine: endColumn === 1 ? endLine - 1 : endLine,
		column: null,
		endColumn: null
	};
}
/** Whether a path names a commit message or a pull request's text instead of a file. */
function isPseudoDocument(path) {
	return /^(?:commit:[0-9a-f]+|commit-msg:.+|pull-request:(?:title|body|comment-\d+))$/su.test(path);
}
function cut(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
export { isPseudoDocument as n, selectAnnotations as r, describeOmitted as t };
