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
// src/core/path.ts
/** Repository-relative POSIX paths; `''` is the root. Nothing here looks at a disk. */
/** The directory part, `''` at the root. */
function dirname(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function basename(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function join(base, path) {
	return base === "" ? path : `${base}/${path}`;
}
/** Resolves `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalize(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
/** The relative path that leads from a document to a file: what a link in `from` to `to` has as its destination. */
function relative(from, to) {
	const base = dirname(from) === "" ? [] : dirname(from).split("/");
	const target = to.split("/");
	let common = 0;
	while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
	return [...base.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}
// src/core/pattern.ts
/** The first match of a pattern; null when there is none. */
function firstMatch(pattern, text) {
	for (const match of pattern.matches(text)) return match;
	return null;
}
/** A pattern that this project wrote itself. */
function nativePattern(regexp) {
	const flags = /* @__PURE__ */ new Set([
		...regexp.flags,
		"m",
		"u"
	]);
	const tester = new RegExp(regexp.source, [...flags].join(""));
	let finder = null;
	return {
		source: regexp.source,
		test: (text) => tester.test(text),
		*matches(text) {
			finder ??= new RegExp(regexp.source, [.../* @__PURE__ */ new Set([
				...flags,
				"g",
				"d"
			])].join(""));
			for (const match of text.matchAll(finder)) {
				if (match[0] === "") continue;
				const groups = {};
				const spans = {};
				for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
					if (range === void 0) continue;
					groups[name] = text.slice(...range);
					spans[name] = {
						start: range[0],
						end: range[1]
					};
				}
				yield {
					start: match.index,
					end: match.index + match[0].length,
					text: match[0],
					groups,
					spans
				};
			}
		}
	};
}
export { join as a, SEVERITIES as c, lighter as d, toolFinding as f, dirname as i, compareFindings as l, nativePattern as n, normalize as o, createFingerprints as p, basename as r, relative as s, firstMatch as t, compareText as u };
