// src/core/fingerprint.ts
/**
* Gives each finding of one rule in one document its id: a hash of rule, path, the text it points at and the message,
* with a count for repeats. Line numbers are left out on purpose: an edit above must not make an old finding new.
*/
function createFingerprints(ruleId, path) {
	const counts = /* @__PURE__ */ new Map();
	const begin = hash(`${ruleId}\0${path}\0`);
	return (evidence, message) => {
		const key = `${evidence.replace(/\s+/gu, " ").trim()}\0${message}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return print(hash(`${key}\0${count}`, begin));
	};
}
/** The id of a finding that is the only one of its kind in its document. */
function fingerprintOf(ruleId, path, evidence, message) {
	return createFingerprints(ruleId, path)(evidence, message);
}
/** A text as 16 hexadecimal digits. Not for secrets. */
function hashText(text) {
	return print(hash(text));
}
/** FNV-1a over UTF-16 code units, 64 bits, from the offset basis or from where another text ended. */
function hash(text, { high, low } = {
	high: 3421674724,
	low: 2216829733
}) {
	let [top, bottom] = [high, low];
	for (let index = 0; index < text.length; index++) {
		bottom = (bottom ^ text.charCodeAt(index)) >>> 0;
		const product = bottom * 435;
		top = Math.imul(top, 435) + Math.floor(product / 4294967296) + (bottom << 8) >>> 0;
		bottom = product >>> 0;
	}
	return {
		high: top,
		low: bottom
	};
}
function print({ high, low }) {
	return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
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
/** How many findings have a severity, those that are not listed among them. */
function countSeverity(findings, severity) {
	return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0) + (finding.omits?.[severity] ?? 0), 0);
}
/** How many findings these are, those that are not listed among them. */
function countAll(findings) {
	return SEVERITIES.reduce((sum, severity) => sum + countSeverity(findings, severity), 0);
}
/** The findings that are errors, those that are not listed among them. */
function onlyErrors(findings) {
	return findings.filter(({ severity }) => severity === "error").map((finding) => finding.omits ? {
		...finding,
		omits: {
			error: finding.omits.error,
			warning: 0,
			info: 0
		}
	} : finding);
}
/** The heaviest of some severities; `info` when there are none. */
function heaviest(severities) {
	return SEVERITIES.find((severity) => severities.includes(severity)) ?? "info";
}
/** The lighter of two severities. */
function lighter(a, b) {
	return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
export { countSeverity as a, onlyErrors as c, hashText as d, countAll as i, toolFinding as l, compareFindings as n, heaviest as o, compareText as r, lighter as s, SEVERITIES as t, createFingerprints as u };
