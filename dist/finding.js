// src/core/fingerprint.ts
/**
* Gives each finding of one report its id: a hash of rule, path, the text it points at and the message,
* with a count for repeats. Line numbers are left out on purpose: an edit above must not make an old finding new.
*/
function createFingerprints() {
	const counts = /* @__PURE__ */ new Map();
	return (ruleId, path, evidence, message) => {
		const key = [
			ruleId,
			path,
			evidence.replace(/\s+/gu, " ").trim(),
			message
		].join("\0");
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return hash(`${key}\0${count}`);
	};
}
/** The id of a finding that is the only one of its kind in its document. */
function fingerprintOf(ruleId, path, evidence, message) {
	return createFingerprints()(ruleId, path, evidence, message);
}
/** A text as 16 hexadecimal digits. Not for secrets. */
function hashText(text) {
	return hash(text);
}
/** FNV-1a over UTF-16 code units, 64 bits, as 16 hexadecimal digits. Not for secrets. */
function hash(text) {
	let value = 14695981039346656037n;
	for (let index = 0; index < text.length; index++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 1099511628211n);
	return value.toString(16).padStart(16, "0");
}
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
/** A finding of the tool itself about a whole document. */
function toolFinding(ruleId, severity, path, message, help) {
	const place = {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const identity = {
		target: message,
		line: "",
		heading: ""
	};
	return {
		id: fingerprintOf(ruleId, path, "", message),
		ruleId,
		severity,
		path,
		...place,
		message,
		help,
		subject: null,
		section: null,
		fix: null,
		identity
	};
}
/** The lighter of two severities. */
function lighter(a, b) {
	return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
export { toolFinding as a, lighter as i, compareFindings as n, createFingerprints as o, compareText as r, hashText as s, SEVERITIES as t };
