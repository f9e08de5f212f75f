import { t as TOOL } from "./tool.js";
import { t as findNearest } from "./nearest.js";
import { t as quote } from "./quote.js";
import { d as hashText, l as toolFinding, n as compareFindings, o as heaviest, r as compareText, s as lighter, t as SEVERITIES, u as createFingerprints } from "./finding.js";
import { i as normalize, n as dirname, r as join, t as basename } from "./path.js";
import { t as explainUnknown } from "./explain-unknown.js";
import { i as createKindOf, n as doesRead, r as formOf } from "./rule.js";
import { n as limitOf, r as listRuleIds } from "./tool-rules.js";
import { a as isMarkerLine, d as Document } from "./attribution.js";
import { t as findLastStart } from "./bisect.js";
// src/core/hide-markers.ts
/** A message in which no value in backticks is a marker: what the tool says is shown by GitHub, where none may stand. */
function hideMarkers(message, conventions) {
	return message.split("`").map((part, index) => index % 2 === 1 && isMarker(part, conventions) ? "…" : part).join("`");
}
/** Whether a value is a marker, or what is left of one that was cut in its middle. */
function isMarker(value, conventions) {
	const cut = value.indexOf("…");
	return isMarkerLine(value, conventions) || cut >= 0 && isMarkerLine(value.slice(0, cut), conventions);
}
// src/core/identity.ts
/** Enough to tell the lines of a document apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;
/**
* What a finding is recognised by in another revision: the text it points at, or what is missing there. The message stays out as far as
* it speaks of the surroundings: of the place where a field is expected, or of the path that a link leads to since its document moved.
*/
function identify(document, { range, message, subject }) {
	const { start, end } = document.lines.spanOf(document.lines.pointAt(range.start).line);
	const text = message.startsWith("Missing ") ? "" : fold(document.slice(range));
	return {
		target: subject === void 0 ? text || (message.split(", expected ")[0] ?? "") : "",
		line: fold(document.slice({
			start,
			end: Math.min(end, start + MAX_LINE_LENGTH)
		})),
		heading: (findLastStart(document.facts.headings, range.start)?.text ?? "").replace(/^[\d.]+[、.\s]*/u, "")
	};
}
function fold(text) {
	return text.replace(/\s+/gu, " ").trim();
}
// src/core/lazy-module.ts
/** The modules that are there; rules ask it synchronously for what was loaded before they ran. */
var LoadedModules = class {
	#loaded = /* @__PURE__ */ new Map();
	/** Loads what is not there yet. */
	async load(wanted) {
		const missing = [...new Set(wanted)].filter((module) => !this.#loaded.has(module));
		await Promise.all(missing.map(async (module) => this.#loaded.set(module, await module.load())));
	}
	/** A module that was loaded. Throws when it was not, which is a fault of the rule: it must name it in `needs`. */
	get(module) {
		if (!this.#loaded.has(module)) throw new Error(`Module ${module.name} is used before it is loaded`);
		return this.#loaded.get(module);
	}
};
// src/core/listing.ts
/** As many findings of one rule in one document are listed: more than anyone reads. */
const MAX_LISTED = 1e3;
/** More are kept to be compared: what a document loses at its top must not make new what stood beyond the bound. */
const MAX_KEPT = 10 * MAX_LISTED;
/** UTF-16 code units that all that is listed may take together; a report is several times as long, and must fit into one string. */
const MAX_UNITS = 1e7;
/** What a finding takes besides its own texts: names of fields, colours, the frame below it. */
const UNITS_PER_FINDING = 250;
/** Starts a listing. */
function createListing(perRule = MAX_LISTED, units = MAX_UNITS) {
	const findings = [];
	const accepted = [];
	const groups = /* @__PURE__ */ new Map();
	const beyond = createGroup();
	let room = units;
	let claims = 0;
	let claimed = "";
	return {
		add(finding) {
			room -= unitsOf(finding);
			if (room < 0) return omit(beyond, finding);
			const group = findGroup(groups, finding);
			if (group.listed >= perRule && finding.omits === void 0) {
				room += unitsOf(finding);
				return omit(group, finding);
			}
			group.listed++;
			findings.push(finding);
		},
		accept(claim) {
			room -= UNITS_PER_FINDING + claim.path.length + claim.target.length + claim.evidence.length;
			if (room >= 0) accepted.push(claim);
			else if (claims++ === 0) claimed = claim.path;
		},
		end() {
			for (const group of [...groups.values()].flatMap((ofPath) => [...ofPath.values()])) if (group.first !== null) findings.push(describe(group, group.first, `of \`${group.first.ruleId}\` in this document`));
			if (beyond.first !== null) findings.push(describe(beyond, beyond.first, "in this document and others"));
			const message = countMore(claims, "accepted claim", "");
			const remark = toolFinding("tool/not-checked", "info", claimed, message, null);
			return {
				findings: claims > 0 ? [...findings, remark] : findings,
				accepted
			};
		}
	};
}
/** What a report lists of findings and claims, findings in report order. */
function listWithin(found, claims = []) {
	const listing = createListing();
	for (const finding of found) listing.add(finding);
	for (const claim of claims) listing.accept(claim);
	const { findings, accepted } = listing.end();
	return {
		findings: findings.sort(compareFindings),
		accepted
	};
}
function findGroup(groups, { path, ruleId }) {
	const ofPath = groups.get(path) ?? /* @__PURE__ */ new Map();
	const group = ofPath.get(ruleId) ?? createGroup();
	groups.set(path, ofPath.set(ruleId, group));
	return group;
}
function createGroup() {
	return {
		listed: 0,
		first: null,
		counts: {
			error: 0,
			warning: 0,
			info: 0
		},
		digest: ""
	};
}
function omit(group, finding) {
	group.first ??= finding;
	group.counts[finding.severity]++;
	for (const severity of SEVERITIES) group.counts[severity] += finding.omits?.[severity] ?? 0;
	group.digest = hashText(`${group.digest}${finding.id}`);
}
/** One finding in the place of many, where the first of them would stand. It is one of those it stands for, by its severity. */
function describe({ counts, digest }, first, which) {
	const count = counts.error + counts.warning + counts.info;
	const severity = heaviest(SEVERITIES.filter((candidate) => counts[candidate] > 0));
	const message = countMore(count, "finding", ` ${which}`);
	const { line, column, endLine, endColumn } = first;
	return {
		...first,
		...toolFinding("tool/not-checked", severity, first.path, message, "Mend those that are listed, and run again"),
		line,
		column,
		endLine,
		endColumn,
		identity: {
			target: digest,
			line: "",
			heading: ""
		},
		omits: {
			...counts,
			[severity]: counts[severity] - 1
		}
	};
}
function countMore(count, noun, which) {
	return count === 1 ? `1 more ${noun}${which} is not listed` : `${count.toLocaleString("en")} more ${noun}s${which} are not listed`;
}
function unitsOf({ path, message, help, subject, section, fix, identity }) {
	return [
		path,
		message,
		help,
		subject,
		section,
		identity.target,
		identity.line,
		...(fix?.edits ?? []).flatMap((edit) => [edit.path, edit.text])
	].reduce((sum, text) => sum + (text?.length ?? 0), UNITS_PER_FINDING);
}
// src/core/suppression.ts
/** What follows the tool's name in a comment that suppresses findings, or ends a suppression. */
const VERBS = [
	"disable-next-line",
	"disable-line",
	"disable-file",
	"disable",
	"enable"
];
/** Whether a rule is the one that is named, or of the area that is named. */
function isNamed(ruleId, name) {
	return name === ruleId || name === areaOf(ruleId);
}
/** The name of all rules of an area: `link/*` for `link/missing-target`. */
function areaOf(ruleId) {
	return `${ruleId.slice(0, ruleId.indexOf("/"))}/*`;
}
// src/core/suppression-comment.ts
/** UTF-16 code units after the verb: a list of rules, a sentence and a date. */
const MAX_LENGTH = 2e3;
/** What other linters call it. */
const FOREIGN_VERB = /^(?:disable|enable|ignore|suppress)/u;
/** In front of the reason. GitHub shows a comment within a paragraph as text when it holds `--`, so there a dash stands for it. */
const SEPARATOR = /(?:^|\s)-{2,}|[—–]+/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DATE_AT_END = /\buntil:?\s+(\d[\d./-]{3,20})$/iu;
/** Reads a comment: null when it does not speak to this tool. A comment with a fault hides nothing. */
function readComment(document, comment, terms) {
	const opening = readOpening(document, comment, terms);
	if (opening === null || "found" in opening) return opening;
	const { verb, rest } = opening;
	if (!document.slice(comment).endsWith("-->")) return invalid({
		start: comment.start,
		end: opening.rest.start
	}, "Missing end `-->` of a comment that suppresses findings", "Close the comment on its line");
	if (rest.end - rest.start > MAX_LENGTH) {
		const message = `Unexpected length of a comment that suppresses findings, expected at most ${MAX_LENGTH.toLocaleString("en")} characters`;
		return invalid({
			start: comment.start,
			end: rest.start
		}, message, "Give the reason in a sentence");
	}
	const separator = SEPARATOR.exec(document.slice(rest));
	const head = {
		start: rest.start,
		end: separator === null ? rest.end : rest.start + separator.index
	};
	const rules = readRules(document, head, terms);
	if ("found" in rules) return rules;
	if (verb === "enable") return {
		verb,
		rules: rules.names,
		start: comment.start,
		end: comment.end
	};
	if (rules.names.length === 0) {
		const message = `Missing rule in a suppression, expected its id, such as ${quote(`${verb} link/missing-target`)}`;
		return invalid({
			start: comment.start,
			end: head.end
		}, message, "Name each rule that is to be silent");
	}
	const tail = {
		start: separator === null ? rest.end : head.end + separator[0].length,
		end: rest.end
	};
	if (separator?.[0].includes("--") && !isBlock(document, comment)) return invalid({
		start: tail.start - separator[0].trim().length,
		end: tail.start
	}, "Unexpected `--` within a paragraph, expected `—`: GitHub shows a comment with `--` as text there", "Write `—` before the reason");
	return withReason(document, comment, {
		verb,
		rules: rules.names
	}, tail, terms);
}
function withReason(document, comment, { verb, rules }, tail, { today }) {
	const { reason, until } = readReason(document.slice(tail));
	const listed = rules.map(({ name }) => name).join(", ");
	if (until !== null && !isDate(until)) {
		const message = `Unexpected date ${quote(until, 40)} of a suppression, expected a day as \`YYYY-MM-DD\``;
		return invalid(find$1(document, tail, until), message, "Write the last day on which it is to hold");
	}
	if (!/[\p{L}\p{N}]/u.test(reason) || /^<[^<>]*>$/u.test(reason)) return {
		ruleId: "tool/suppression-without-reason",
		found: {
			range: comment,
			message: `Missing reason in the suppression of ${quote(listed, 44)}, which hides nothing without one`,
			help: `Say why, as in \`${verb} ${listed} ${isBlock(document, comment) ? "--" : "—"} <reason>\``
		}
	};
	if (until !== null && today !== null && today > until) {
		const message = `Unexpected suppression of ${quote(listed, 50)} past its last day \`${until}\``;
		return {
			ruleId: "tool/expired-suppression",
			found: {
				range: find$1(document, tail, until),
				message,
				help: "It hides nothing any more: mend the finding and remove the comment, or set another day"
			}
		};
	}
	const { line } = document.lines.pointAt(comment.start);
	return {
		verb,
		path: document.path,
		line,
		rules,
		reason,
		until,
		start: comment.start,
		end: comment.end
	};
}
/** The tool's name and the verb. */
function readOpening(document, { start, value }, { names }) {
	const [, indent = "", tool = "", gap = "", word = "", third = ""] = /^(\s*)(\S+)(?:(\s+)(\S+)(?:\s+([^\s,]+))?)?/u.exec(value) ?? [];
	const at = start + 4 + indent.length;
	const end = at + tool.length + gap.length + word.length;
	const verb = VERBS.find((known) => known === word);
	if (tool === TOOL.name && verb) return {
		verb,
		rest: {
			start: end,
			end: start + 4 + value.length
		}
	};
	const called = tool.toLowerCase().replace(/:$/u, "");
	const joined = called.startsWith(`${TOOL.name}-`) ? called.slice(TOOL.name.length + 1) : null;
	const meant = joined ?? (called === "curator" || findNearest(called, [TOOL.name]) !== null ? word.toLowerCase() : "");
	if (!(nearestVerb(meant) !== null || FOREIGN_VERB.test(meant) || meant !== "" && joined === null && names.has(third))) return null;
	const range = {
		start: at,
		end: joined === null ? end : at + tool.length
	};
	const help = "Write it in that form; as it stands it hides nothing";
	const expected = nearestVerb(meant) ?? "disable-next-line";
	return invalid(range, `Unexpected ${quote(document.slice(range), 60)}, expected \`${TOOL.name} ${expected}\``, help);
}
function nearestVerb(word) {
	return VERBS.includes(word) ? word : findNearest(word, VERBS);
}
/** The rules before the reason: ids or areas, with commas or blanks between them. */
function readRules(document, head, { ruleIds, names }) {
	const found = /* @__PURE__ */ new Map();
	for (const { 0: name, index } of document.slice(head).matchAll(/[^\s,，、]+/gu)) {
		const span = {
			start: head.start + index,
			end: head.start + index + name.length
		};
		if (!names.has(name)) return invalid(span, explainName(name, ruleIds, names), "Until then the comment hides nothing");
		if (!found.has(name)) found.set(name, {
			name,
			...span
		});
	}
	return { names: [...found.values()] };
}
function explainName(name, ruleIds, names) {
	const known = ruleIds.includes(name);
	if (known && name.startsWith("tool/")) return `Unexpected rule ${quote(name)}: no comment can suppress what the tool says of its own work`;
	if (known) return `Unexpected rule ${quote(name)}: it reads no documents, so no comment in one can suppress it`;
	if (!name.includes("/")) return `Unexpected ${quote(name, 40)}, expected a rule such as \`link/missing-target\`, or \` -- \` and the reason`;
	return explainUnknown("rule", name, [...names]);
}
/** The reason and, where a part of it says `until`, the date, which need not be one. */
function readReason(text) {
	const parts = text.split(/[;；]/u).map((part) => part.trim());
	const dated = parts.findIndex((part, index) => /^until\b/iu.test(part) && (index === parts.length - 1 || /^until:?\s*\d/iu.test(part)));
	if (dated >= 0) {
		const until = (parts[dated] ?? "").replace(/^until:?\s*/iu, "");
		return {
			reason: parts.filter((_, index) => index !== dated).join("; "),
			until
		};
	}
	const reason = text.trim();
	const end = DATE_AT_END.exec(reason.slice(-40));
	if (end === null) return {
		reason,
		until: null
	};
	return {
		reason: reason.slice(0, reason.length - end[0].length).replace(/[\s,，.。(（]+$/u, ""),
		until: end[1] ?? ""
	};
}
function isDate(text) {
	if (!DATE.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Where a word of the tail stands; the whole tail when it is empty. */
function find$1(document, tail, word) {
	const start = tail.start + document.slice(tail).lastIndexOf(word);
	return word === "" ? tail : {
		start,
		end: start + word.length
	};
}
/** Whether a comment is one of raw HTML between the paragraphs. */
function isBlock({ facts }, { start, end }) {
	const leaf = findLastStart(facts.leaves, start);
	return leaf?.kind === "html" && end <= leaf.end;
}
function invalid(range, message, help) {
	return {
		ruleId: "tool/invalid-suppression",
		found: {
			range,
			message,
			help
		}
	};
}
// src/core/next-content.ts
/**
* Answers which line follows a line, blank lines and the lines in `passed` left out; both count from 1. A line beyond the last is
* answered where only such lines follow. Any number of questions together cost no more than the lines that there are.
*/
function createNextContent(document, passed) {
	const known = /* @__PURE__ */ new Map();
	return (line) => {
		const seen = [];
		let next = line + 1;
		for (; next <= document.lines.count && !known.has(next) && (passed.has(next) || isBlank(document, next)); next++) seen.push(next);
		const answer = known.get(next) ?? next;
		for (const place of seen) known.set(place, answer);
		return answer;
	};
}
/** Whether a line holds nothing, or nothing but the marks of the quotes that it stands in. */
function isBlank(document, line) {
	return /^[\s>]*$/u.test(document.slice(document.lines.spanOf(line)));
}
// src/core/suppression-scopes.ts
const ALL = "*";
/** @param readings in the order of the document */
function createScopes(document, readings) {
	const uses = [];
	const idle = [];
	const lines = /* @__PURE__ */ new Map();
	const file = /* @__PURE__ */ new Map();
	const fences = /* @__PURE__ */ new Map();
	const switches = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const turn = (name, start, use) => {
		const list = switches.get(name);
		if (list) list.push({
			start,
			use
		});
		else switches.set(name, [{
			start,
			use
		}]);
	};
	const nextContent = createNextContent(document, linesOfTheirOwn(document, readings));
	const add = (suppression, use) => {
		const { verb, line, start, end } = suppression;
		const { name } = use.rule;
		if (verb === "disable-file") file.set(name, use);
		else if (verb === "no-check") fences.set(line, use);
		else if (verb === "disable-line") lines.set(`${line}\0${name}`, use);
		else if (verb === "disable-next-line") lines.set(`${nextContent(document.lines.pointAt(end).line)}\0${name}`, use);
		else {
			open.add(name);
			turn(name, start, use);
		}
	};
	for (const reading of readings) {
		if (reading.verb === "enable") {
			if (!close(reading.rules, open)) idle.push(reading);
			for (const name of reading.rules.length === 0 ? [ALL] : reading.rules.map((rule) => rule.name)) turn(name, reading.start, null);
			continue;
		}
		for (const rule of reading.rules) {
			const use = {
				suppression: reading,
				rule,
				isUsed: false
			};
			uses.push(use);
			add(reading, use);
		}
	}
	const ofBoth = (map, prefix, ruleId) => map.get(prefix + ruleId) ?? map.get(prefix + areaOf(ruleId)) ?? null;
	const ofRange = (ruleId, offset) => {
		return [
			ruleId,
			areaOf(ruleId),
			ALL
		].map((name) => findLastStart(switches.get(name) ?? [], offset)).reduce((latest, found) => (found?.start ?? -1) > (latest?.start ?? -1) ? found : latest, void 0)?.use ?? null;
	};
	return {
		uses,
		idle,
		find(ruleId, line, offset) {
			const fence = fenceAt(document, offset);
			const fenceLine = fence === null ? line : document.lines.pointAt(fence.start).line;
			const ofFence = fence === null ? void 0 : fences.get(fenceLine);
			return ofBoth(lines, `${line}\0`, ruleId) ?? (ofFence && isNamed(ruleId, ofFence.rule.name) ? ofFence : null) ?? ofBoth(lines, `${fenceLine}\0`, ruleId) ?? ofRange(ruleId, offset) ?? ofBoth(file, "", ruleId);
		},
		findOfFile: (ruleId) => ofBoth(file, "", ruleId)
	};
}
/** Ends what is open of some rules, of all when none is named; whether anything was. */
function close(rules, open) {
	if (rules.length === 0) {
		const wasOpen = open.size > 0;
		open.clear();
		return wasOpen;
	}
	let wasOpen = false;
	for (const { name } of rules) {
		if (open.has(areaOf(name))) wasOpen = true;
		for (const other of [...open]) if (isNamed(other, name) && open.delete(other)) wasOpen = true;
	}
	return wasOpen;
}
function fenceAt({ facts }, offset) {
	const fence = findLastStart(facts.fences, offset);
	return fence && offset < fence.end ? fence : null;
}
/** The lines that hold such a comment and nothing else: what is to be suppressed is below them. */
function linesOfTheirOwn(document, readings) {
	const found = /* @__PURE__ */ new Set();
	for (const reading of readings) {
		if (reading.verb === "no-check" || !isBlock(document, reading)) continue;
		const [first, last] = [document.lines.pointAt(reading.start).line, document.lines.pointAt(reading.end).line];
		const before = document.slice({
			start: document.lines.startOf(first),
			end: reading.start
		});
		if (document.slice({
			start: reading.end,
			end: document.lines.spanOf(last).end
		}).trim() === "" && /^[\s>]*$/u.test(before)) for (let line = first; line <= last; line++) found.add(line);
	}
	return found;
}
// src/core/suppressions.ts
const NO_CHECK = /[\s,{]no-check(?:=(?:"([^"]*)"|([^\s,}]*)))?(?=[\s,}]|$)/u;
/**
* Reads the suppressions of all documents that are not ignored.
*
* @param today the date as `YYYY-MM-DD`; null when nothing expires
*/
function readSuppressions(workspace, isIgnored, rules, today) {
	const terms = createTerms(rules, today);
	const faults = [];
	const known = /* @__PURE__ */ new Map();
	const entries = () => [...known.values()];
	for (const document of workspace.documents.values()) {
		if (formOf(document.path) !== "markdown" || isIgnored(document.path)) continue;
		const readings = [];
		for (const comment of document.facts.comments) {
			const reading = readComment(document, comment, terms);
			if (reading !== null && "found" in reading) faults.push({
				document,
				...reading
			});
			else if (reading !== null) readings.push(reading);
		}
		for (const fence of document.facts.fences) readings.push(...readFence(document, fence));
		if (readings.length === 0) continue;
		known.set(document.path, {
			document,
			scopes: createScopes(document, readings.sort((a, b) => a.start - b.start))
		});
	}
	return {
		hide(finding) {
			const use = terms.names.has(finding.ruleId) ? find(known, finding) : null;
			if (use === null) return null;
			use.isUsed = true;
			return {
				...finding,
				suppression: use.suppression
			};
		},
		list() {
			return entries().flatMap(({ document, scopes: { uses } }) => {
				return [...new Set(uses.map(({ suppression }) => suppression))].map((suppression) => announce(document, suppression));
			});
		},
		end(active, skipped) {
			const able = active.filter(({ silentWithout }) => silentWithout === void 0 || silentWithout === "pulls" && workspace.pulls !== null);
			const whole = entries().filter(({ document }) => !skipped.has(document.path));
			return [...faults, ...whole.flatMap((entry) => listIdle(entry.document, entry.scopes, able))];
		}
	};
}
/** What comments may name: the rules that read documents, and the areas of these. */
function createTerms(rules, today) {
	const suppressible = rules.filter((rule) => doesRead(rule, "markdown")).map(({ id }) => id);
	return {
		ruleIds: listRuleIds(rules),
		names: /* @__PURE__ */ new Set([...suppressible, ...suppressible.map(areaOf)]),
		today
	};
}
/** A `no-check` behind the language of a fence. Where an open fence ends nobody knows, so there it hides nothing. */
function readFence(document, { isClosed, isIndented, opening }) {
	if (isIndented || !isClosed) return [];
	const found = NO_CHECK.exec(document.slice(opening));
	if (found === null) return [];
	const start = opening.start + found.index + 1;
	const span = {
		start,
		end: start + found[0].length - 1
	};
	const reason = (found[1] ?? found[2] ?? "").trim();
	const { line } = document.lines.pointAt(start);
	return [{
		verb: "no-check",
		path: document.path,
		line,
		rules: [{
			name: "script/*",
			...span
		}],
		reason: reason || null,
		until: null,
		...span
	}];
}
function find(known, finding) {
	const { ruleId, path, line, column, subject } = finding;
	const place = known.get(path);
	return place?.scopes.find(ruleId, line, place.document.lines.startOf(line) + column - 1) ?? (subject === null ? null : known.get(subject)?.scopes.findOfFile(ruleId) ?? null);
}
function listIdle(document, { uses, idle }, active) {
	const ofRanges = idle.map(({ start, end }) => ({
		range: {
			start,
			end
		},
		message: "Unexpected `enable`: nothing is disabled here",
		help: "Remove the comment"
	}));
	const unused = uses.filter(({ isUsed, rule }) => !isUsed && active.some(({ id }) => isNamed(id, rule.name)));
	const used = new Set(uses.filter(({ isUsed }) => isUsed).map(({ suppression }) => suppression));
	const ofRules = unused.map(({ rule, suppression }) => ({
		range: {
			start: rule.start,
			end: rule.end
		},
		message: `Unexpected suppression of ${quote(rule.name)}: it hides nothing`,
		help: adviseRemoval(suppression, rule, used.has(suppression))
	}));
	return [...ofRanges, ...ofRules].map((found) => ({
		document,
		ruleId: "tool/unused-suppression",
		found
	}));
}
function adviseRemoval({ verb }, { name }, isUsedOtherwise) {
	if (verb === "no-check") return "Remove `no-check` from the fence";
	return isUsedOtherwise ? `Remove ${quote(name)} from the comment` : "Remove the comment";
}
function announce(document, { verb, rules, reason, until, start, end }) {
	const named = quote(rules.map(({ name }) => name).join(", "), 60);
	const day = until === null ? "" : `, until ${until}`;
	return {
		document,
		ruleId: "tool/new-suppression",
		found: {
			range: {
				start,
				end
			},
			message: `Unexpected new suppression of ${named} by \`${verb}\``,
			help: reason === null ? "Judge whether it is needed: it gives no reason" : `Judge the reason that it gives: ${quote(reason, 300)}${day}`
		}
	};
}
// src/core/lint.ts
/** Runs every rule that the conventions leave on over every document that they do not ignore; `prepare` loads the modules. */
function lint(workspace, conventions, rules, modules = new LoadedModules(), options = {}) {
	const { kindOf, isIgnored } = createKindOf(conventions, workspace);
	const suppressions = readSuppressions(workspace, isIgnored, options.known ?? rules, options.today ?? null);
	const listings = {
		wanted: createListing(MAX_KEPT),
		other: createListing(MAX_KEPT),
		suppressed: createListing(MAX_KEPT)
	};
	const { isWanted = null } = options;
	const isOfInterest = (path, subject) => isWanted === null || isWanted(path) || subject !== null && isWanted(subject);
	const addRemark = (finding) => (isOfInterest(finding.path, finding.subject) ? listings.wanted : listings.other).add(finding);
	const add = (finding) => {
		const hidden = suppressions.hide(finding);
		if (hidden === null) addRemark(finding);
		else listings.suppressed.add(hidden);
	};
	const notWhole = /* @__PURE__ */ new Set();
	const active = rules.map((rule) => ({
		rule,
		limit: conventions.severities[rule.id] ?? rule.severity
	})).filter(isOn);
	const notChecked = limitOf("tool/not-checked", conventions.severities);
	let documents = 0;
	let commits = 0;
	for (const document of [...workspace.documents.values(), ...workspace.texts.values()]) {
		if (isIgnored(document.path)) continue;
		const form = workspace.texts.get(document.path) === document ? "data" : formOf(document.path);
		if (form === "markdown") documents++;
		else if (form === "commit") commits++;
		const make = createMake(conventions);
		const skipped = [];
		const context = {
			modules,
			skip: (part) => skipped.push(part),
			workspace,
			conventions,
			kind: kindOf(document.path),
			kindOf,
			accept: ({ at, ...rest }) => {
				(isOfInterest(document.path, rest.target) ? listings.wanted : listings.other).accept({
					...rest,
					path: document.path,
					line: document.lines.pointAt(at).line
				});
			}
		};
		for (const { rule, limit } of active) {
			if (!doesRead(rule, form)) continue;
			const isSet = conventions.severities[rule.id] !== void 0;
			for (const found of rule.check(document, context)) add(make(found, rule.id, isSet ? limit : found.configured ?? limit, document));
		}
		if (skipped.length > 0) notWhole.add(document.path);
		for (const { range, reason } of skipped) {
			if (notChecked === "off") break;
			addRemark(make({
				range,
				message: `Not checked: ${reason}`
			}, "tool/not-checked", notChecked, document));
		}
	}
	for (const { path, reason, isUnread, isError } of workspace.unchecked) {
		if (notChecked === "off" || isIgnored(path)) continue;
		const isIndex = isUnread === true && conventions.indexes.some(({ file }) => file === path);
		const isHeavier = (isError === true || isIndex) && conventions.severities["tool/not-checked"] === void 0;
		addRemark(toolFinding("tool/not-checked", isHeavier ? "error" : notChecked, path, `Not checked: ${reason}`, null));
	}
	const remarks = options.known ? [] : suppressions.end(active.map(({ rule }) => rule), notWhole);
	const make = createMake(conventions);
	for (const { document, ruleId, found } of options.listsSuppressions ? [...remarks, ...suppressions.list()] : remarks) {
		const limit = limitOf(ruleId, conventions.severities);
		if (limit !== "off") addRemark(make(found, ruleId, limit, document));
	}
	const wanted = listings.wanted.end();
	const other = listings.other.end();
	const findings = [...wanted.findings, ...other.findings];
	const suppressed = listings.suppressed.end().findings;
	findings.sort(compareFindings);
	suppressed.sort(compareFindings);
	return {
		findings,
		suppressed,
		accepted: [...wanted.accepted, ...other.accepted],
		documents,
		commits
	};
}
function isOn(entry) {
	return entry.limit !== "off";
}
/** Makes findings whose ids differ, as long as it is asked for those of one document at a time. */
function createMake({ attribution }) {
	const fingerprints = /* @__PURE__ */ new Map();
	return (found, ruleId, limit, checked) => {
		const { path } = found.source ?? checked;
		const key = `${ruleId}\0${path}`;
		const fingerprint = fingerprints.get(key) ?? createFingerprints(ruleId, path);
		fingerprints.set(key, fingerprint);
		return toFinding(found, fingerprint, ruleId, limit, checked, attribution);
	};
}
function toFinding(found, fingerprint, ruleId, limit, checked, attribution) {
	const document = found.source ?? checked;
	const subject = found.subject ?? (document === checked ? void 0 : checked.path);
	const start = document.lines.pointAt(found.range.start);
	const end = document.lines.pointAt(found.range.end);
	return {
		id: fingerprint(subject ?? document.slice(found.range), found.message),
		ruleId,
		severity: lighter(limit, found.severity ?? limit),
		path: document.path,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		message: hideMarkers(found.message, attribution),
		help: found.help === void 0 ? null : hideMarkers(found.help, attribution),
		subject: subject ?? null,
		section: found.section ?? null,
		fix: found.fix ?? null,
		identity: identify(document, found)
	};
}
// src/core/prepare.ts
/** Loads what the rules that are on need for the documents of a workspace; it comes before `lint`, which is synchronous. */
async function prepare(workspace, conventions, rules, modules = new LoadedModules()) {
	const { isIgnored, kindOf } = createKindOf(conventions, workspace);
	const active = rules.filter(({ id, needs }) => needs !== void 0 && conventions.severities[id] !== "off");
	const wanted = /* @__PURE__ */ new Set();
	for (const document of workspace.documents.values()) {
		if (active.length === 0 || isIgnored(document.path)) continue;
		const form = formOf(document.path);
		const kind = kindOf(document.path);
		for (const rule of active) {
			if (!doesRead(rule, form)) continue;
			for (const module of rule.needs?.(document, kind) ?? []) wanted.add(module);
		}
	}
	await modules.load(wanted);
	return modules;
}
// src/core/facts.ts
/** The facts of a text that is no Markdown, such as a commit message. */
const NO_FACTS = {
	frontmatter: null,
	blocks: [],
	leaves: [],
	headings: [],
	anchors: [],
	links: [],
	definitions: [],
	codeSpans: [],
	texts: [],
	items: [],
	fences: [],
	comments: []
};
// src/core/workspace.ts
/** The configuration of a site generator, at the root or one directory below. */
const SITE_CONFIG = /^(?:[^/]+\/)?(?:hugo\.(?:ya?ml|toml|json)|mkdocs\.ya?ml|_config\.ya?ml|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|book\.toml|antora\.yml|conf\.py|eleventy\.config\.[cm]?js|\.eleventy\.js|\.vitepress\/config\.[cm]?[jt]s)$/u;
/** Everything the rules may know of a repository at one moment. */
var Workspace = class {
	documents;
	/** Files that are no Markdown and were read because the conventions ask for them, without facts. */
	texts;
	files;
	directories;
	unchecked;
	/** Whether a file that is not here may be there. */
	isPartial;
	pulls;
	commits;
	baseFiles;
	squash;
	#parseData;
	#data = /* @__PURE__ */ new Map();
	#byDirectory;
	#isSite;
	#byLowerCase = /* @__PURE__ */ new Map();
	#byBasename = /* @__PURE__ */ new Map();
	constructor(input) {
		this.documents = new Map(input.documents.map((document) => [document.path, document]));
		this.texts = new Map((input.texts ?? []).map(({ path, text }) => [path, new Document(path, text, NO_FACTS)]));
		this.#parseData = input.parseData ?? null;
		this.files = new Set(input.files);
		this.unchecked = input.unchecked ?? [];
		this.isPartial = input.isPartial ?? false;
		this.pulls = input.pulls ?? null;
		this.commits = input.commits ?? null;
		this.baseFiles = input.baseFiles ?? null;
		this.squash = input.squash ?? null;
		const directories = /* @__PURE__ */ new Set([""]);
		for (const file of input.files) {
			for (let folder = dirname(file); folder !== "" && !directories.has(folder); folder = dirname(folder)) directories.add(folder);
			push(this.#byBasename, basename(file), file);
		}
		this.directories = directories;
		for (const path of [...input.files, ...directories]) this.#byLowerCase.set(path.toLowerCase(), path);
	}
	/** Whether a site generator builds pages from the documents: it has routes of its own, which no file shows. */
	get isSite() {
		this.#isSite ??= [...this.files].some((file) => SITE_CONFIG.test(file));
		return this.#isSite;
	}
	/** The Markdown documents, those that could not be read among them. */
	get documentPaths() {
		const unread = this.unchecked.filter(({ path, isUnread }) => isUnread === true && this.files.has(path)).map(({ path }) => path);
		return [.../* @__PURE__ */ new Set([...this.documents.keys(), ...unread])].sort(compareText);
	}
	/**
	* The YAML front matter of a document, or the whole of a further file, as data; spans are offsets into the document's text.
	* Null when there is no front matter, or nobody to read it.
	*/
	dataOf(document) {
		let data = this.#data.get(document);
		if (data === void 0) {
			const span = this.texts.get(document.path) === document ? {
				start: 0,
				end: document.text.length
			} : frontmatterOf(document);
			data = span && (this.#parseData?.(document.slice(span), span.start) ?? null);
			this.#data.set(document, data);
		}
		return data;
	}
	/** The text of a document or a further file; null when it was not read. */
	textOf(path) {
		return (this.documents.get(path) ?? this.texts.get(path))?.text ?? null;
	}
	/** Whether a file or a directory stands at this path, letter case included. */
	has(path) {
		return this.files.has(path) || this.directories.has(path);
	}
	/** The path that differs from this one by letter case alone, or null. */
	caseVariant(path) {
		const found = this.#byLowerCase.get(path.toLowerCase());
		return found === void 0 || found === path ? null : found;
	}
	/** Whether the path lies below a symbolic link or a submodule, where nothing is known. */
	isUnknown(path) {
		for (let folder = dirname(path); folder !== ""; folder = dirname(folder)) if (this.files.has(folder)) return true;
		return false;
	}
	/** The files that lie in a directory itself, not below it. */
	filesIn(directory) {
		if (!this.#byDirectory) {
			this.#byDirectory = /* @__PURE__ */ new Map();
			for (const file of this.files) push(this.#byDirectory, dirname(file), file);
		}
		return this.#byDirectory.get(directory) ?? [];
	}
	/** All files of this base name, in path order of the source. */
	withBasename(name) {
		return this.#byBasename.get(name) ?? [];
	}
	/**
	* The file that a mention such as `addon-x-guide.md` or `cases/y.md` in document `from` means:
	* relative to the document, then in the roots, then by a base name that only one file has. Null when there is none.
	*/
	resolveMention(from, mention, roots) {
		for (const base of [dirname(from), ...roots]) {
			const path = normalize(join(base, mention));
			if (path !== null && this.files.has(path)) return path;
		}
		const namesakes = this.withBasename(basename(mention));
		return namesakes.length === 1 ? namesakes[0] ?? null : null;
	}
};
/** The lines between the two lines of dashes. */
function frontmatterOf({ text, facts }) {
	const { frontmatter } = facts;
	if (frontmatter === null || !text.startsWith("---", frontmatter.start)) return null;
	const start = frontmatter.start + (/^.*(?:\r\n?|\n)?/u.exec(text.slice(frontmatter.start, frontmatter.end))?.[0].length ?? 0);
	return {
		start,
		end: Math.max(start, text.lastIndexOf("---", frontmatter.end))
	};
}
function push(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
export { listWithin as a, lint as i, NO_FACTS as n, LoadedModules as o, prepare as r, Workspace as t };
