import { t as quote } from "./quote.js";
import { d as hashText, l as toolFinding, n as compareFindings, r as compareText, s as lighter } from "./finding.js";
import { r as formOf } from "./rule.js";
import { n as limitOf } from "./tool-rules.js";
import { d as Document } from "./attribution.js";
import { n as matchFindings } from "./compare.js";
import { t as ParseError } from "./parse-error.js";
// src/core/document-sample.ts
/** As many lines of a document are sampled. */
const MAX_LINES = 16;
/** Enough to tell lines apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;
/** A document with this share of a sample is the one that it was taken from, under another name. */
const MIN_SHARE = .5;
/** An older sample is kept while the document has this share of it, so that the file of the baseline changes little. */
const FRESH_SHARE = .75;
/** The samples of those paths that are documents, in the order of the paths. */
function sampleDocuments(paths, workspace, known) {
	const samples = /* @__PURE__ */ new Map();
	const counts = paths.size === 0 ? /* @__PURE__ */ new Map() : countLines(workspace);
	for (const path of [...paths].sort()) {
		const document = workspace.documents.get(path);
		const older = known.get(path);
		if (document && (older === void 0 || shareOf(older, hashLines(document)) < FRESH_SHARE)) samples.set(path, thin(linesOf(document).filter((line) => counts.get(line) === 1)).map(hashLine));
		else if (older) samples.set(path, older);
	}
	return samples;
}
/**
* The sampled documents that are gone, with the document that each most likely is now: one that was not sampled and has at least half
* of the lines. Boilerplate does not count, since it was never sampled.
*/
function findRenamedDocuments(samples, workspace) {
	const gone = [...samples].filter(([path]) => !workspace.files.has(path));
	if (gone.length === 0) return /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map();
	for (const [path, sample] of gone) for (const hash of new Set(sample)) holders.set(hash, holders.has(hash) ? null : path);
	const pairs = [];
	for (const document of documentsOf(workspace)) {
		if (samples.has(document.path)) continue;
		const hits = /* @__PURE__ */ new Map();
		for (const hash of hashLines(document)) {
			const path = holders.get(hash) ?? null;
			if (path !== null) hits.set(path, (hits.get(path) ?? 0) + 1);
		}
		for (const [from, count] of hits) {
			const share = count / new Set(samples.get(from)).size;
			if (share >= MIN_SHARE) pairs.push({
				from,
				to: document.path,
				share
			});
		}
	}
	const renames = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of pairs.sort((a, b) => b.share - a.share)) {
		if (renames.has(from) || taken.has(to)) continue;
		renames.set(from, to);
		taken.add(to);
	}
	return renames;
}
function documentsOf({ documents }) {
	return [...documents.values()].filter(({ path }) => formOf(path) === "markdown");
}
/** In how many places of the workspace each line stands. */
function countLines(workspace) {
	const counts = /* @__PURE__ */ new Map();
	for (const document of documentsOf(workspace)) for (const line of linesOf(document)) counts.set(line, (counts.get(line) ?? 0) + 1);
	return counts;
}
/** The lines that say something, white space folded. */
function linesOf({ text }) {
	return text.split(/\r\n|[\r\n]/u).map((line) => line.slice(0, MAX_LINE_LENGTH).replace(/\s+/gu, " ").trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
}
function hashLines(document) {
	return new Set(linesOf(document).map(hashLine));
}
function hashLine(line) {
	return hashText(line).slice(8);
}
/** At most so many of them, evenly from the first to the last. */
function thin(lines) {
	if (lines.length <= MAX_LINES) return [...lines];
	return Array.from({ length: MAX_LINES }, (_, index) => lines[Math.floor(index * lines.length / MAX_LINES)] ?? "");
}
function shareOf(sample, lines) {
	return sample.length === 0 ? 0 : sample.filter((hash) => lines.has(hash)).length / sample.length;
}
// src/core/baseline.ts
/** Tells the findings that a baseline holds from the others. What the tool says of its own work is in no baseline. */
function applyBaseline({ entries, samples }, findings, workspace) {
	const renames = findRenamedDocuments(samples, workspace);
	const candidates = findings.filter(isRecorded).map((finding) => ({
		...finding,
		identity: hashIdentity(finding.identity),
		finding
	}));
	const { fresh, gone } = matchFindings(entries, candidates, renames);
	const left = new Set(fresh.map(({ finding }) => finding));
	const unchecked = /* @__PURE__ */ new Set([...workspace.unchecked.map(({ path }) => path), ...findings.filter(({ ruleId }) => ruleId === "tool/not-checked").map(({ path }) => path)]);
	const isUnknown = ({ path, subject }) => unchecked.has(path) || subject !== null && unchecked.has(subject);
	return {
		fresh: findings.filter((finding) => !isRecorded(finding) || left.has(finding)),
		known: findings.filter((finding) => isRecorded(finding) && !left.has(finding)),
		gone: gone.filter((entry) => !isUnknown(entry)),
		unknown: gone.filter(isUnknown)
	};
}
/** A baseline of findings, in the order of its file. */
function recordBaseline(findings, workspace) {
	const entries = findings.filter(isRecorded).map((finding) => {
		const { ruleId, path, subject, section, message } = finding;
		return {
			ruleId,
			path,
			subject,
			section,
			message,
			identity: hashIdentity(finding.identity),
			line: 0
		};
	});
	return {
		entries: entries.sort(compareEntries),
		samples: sampleDocuments(pathsOf(entries), workspace, /* @__PURE__ */ new Map())
	};
}
/** The baseline without what no longer occurs, with the paths of now. Nothing is added. */
function shrinkBaseline(baseline, findings, workspace) {
	const { known, unknown } = applyBaseline(baseline, findings, workspace);
	const { entries } = recordBaseline(known, workspace);
	const kept = [...entries, ...unknown].sort(compareEntries);
	return {
		entries: kept,
		samples: sampleDocuments(pathsOf(kept), workspace, baseline.samples)
	};
}
/** Says which entries no longer occur; null when all do. */
function describeStale(gone) {
	const [first] = [...gone].sort((a, b) => a.line - b.line);
	if (first === void 0) return null;
	return {
		message: gone.length === 1 ? `Unexpected entry for \`${first.ruleId}\` in ${quote(first.path, 50)}: the finding no longer occurs` : `Unexpected ${gone.length} entries of the baseline: their findings no longer occur`,
		line: first.line
	};
}
function isRecorded({ ruleId }) {
	return !ruleId.startsWith("tool/");
}
function hashIdentity({ target, line, heading }) {
	return {
		target: hashText(target),
		line: hashText(line),
		heading: hashText(heading)
	};
}
function pathsOf(entries) {
	return new Set(entries.flatMap(({ path, subject }) => subject === null ? [path] : [path, subject]));
}
function compareEntries(a, b) {
	const keys = ({ path, ruleId, section, subject, identity }) => [...[
		path,
		ruleId,
		section ?? "",
		subject ?? ""
	], ...[
		identity.target,
		identity.heading,
		identity.line
	]];
	const [left, right] = [keys(a), keys(b)];
	const index = left.findIndex((key, place) => key !== right[place]);
	return index < 0 ? 0 : compareText(left[index] ?? "", right[index] ?? "");
}
// src/use-cases/judge-baseline.ts
/** Takes what the baseline holds out of the findings. */
function judgeByBaseline({ path, recorded, isRecording = false }, judged) {
	const { findings, workspace, conventions } = judged;
	const recording = isRecording ? record(recorded, judged) : null;
	const baseline = recording ?? recorded;
	if (baseline === null) return {
		findings,
		baselined: 0,
		recording
	};
	const { fresh, known, gone } = applyBaseline(baseline, findings, workspace);
	const stale = describeStale(gone.filter(({ ruleId }) => !isOff(ruleId, judged)));
	const remarks = stale === null ? [] : remark("tool/stale-baseline", path, {
		...stale,
		help: SHRINK
	}, conventions);
	return {
		findings: [...fresh, ...remarks].sort(compareFindings),
		baselined: known.length,
		recording
	};
}
/** What to say of what a change does to the baseline, or leaves in it. It hides nothing that the change brings. */
function judgeBaselineChange({ path, base, head, renames }, ofBase, ofHead) {
	if (head === null) return [];
	const { conventions } = ofHead;
	if (base === null) return remark("tool/grown-baseline", path, {
		message: `Unexpected new baseline: it takes ${head.entries.length} findings out of later reports`,
		line: 1,
		help: "Agree on when they are to be mended"
	}, conventions).map((finding) => ({
		...finding,
		severity: lighter(finding.severity, "info")
	}));
	const called = (path) => renames.get(path) ?? path;
	const asNow = (entry) => ({
		...entry,
		path: called(entry.path),
		subject: entry.subject && called(entry.subject)
	});
	const grown = matchFindings(base.entries, head.entries.map(asNow), renames).fresh;
	const goneOf = (baseline, judged) => {
		return applyBaseline(baseline, judged.findings, judged.workspace).gone.filter(({ ruleId }) => !isOff(ruleId, judged));
	};
	const stale = describeStale(matchFindings(goneOf(base, ofBase), goneOf(head, ofHead).map(asNow), renames).fresh);
	const line = Math.min(...grown.map((entry) => entry.line));
	const message = `Unexpected growth of the baseline by ${grown.length} findings, expected it to shrink only`;
	return [...grown.length === 0 ? [] : remark("tool/grown-baseline", path, {
		message,
		line,
		help: "Mend the findings, or suppress them with a reason"
	}, conventions), ...stale === null ? [] : remark("tool/stale-baseline", path, {
		...stale,
		help: SHRINK
	}, conventions)];
}
const SHRINK = "Run `docs-curator lint --update-baseline`, which takes out what no longer occurs";
function record(recorded, { findings, workspace }) {
	return recorded === null ? recordBaseline(findings, workspace) : shrinkBaseline(recorded, findings, workspace);
}
/** Whether a rule that exists found nothing because it did not run. */
function isOff(ruleId, { conventions, rules }) {
	const rule = rules.find(({ id }) => id === ruleId);
	return rule !== void 0 && (conventions.severities[ruleId] ?? rule.severity) === "off";
}
function remark(ruleId, path, { message, line, help }, { severities }) {
	const limit = limitOf(ruleId, severities);
	return limit === "off" ? [] : [{
		...toolFinding(ruleId, limit, path, message, help),
		line,
		endLine: line
	}];
}
// src/use-cases/parse-documents.ts
/** As many facts are kept, at some 150 bytes each: those of 100 MB of what people write. */
const MAX_FACTS = 6e6;
/** Parses what a source has read; `onProgress` is told after each document. What would take too much memory is not checked. */
function parseDocuments(read, parse, onProgress, maxFacts = MAX_FACTS) {
	const documents = [];
	const unchecked = [];
	let room = maxFacts;
	for (const [index, { path, text, commit }] of read.entries()) {
		try {
			const facts = parse(text);
			const size = countFacts(facts);
			if (size > room) throw new ParseError("the documents before it take up the memory that is kept for facts");
			room -= size;
			documents.push(new Document(path, text, facts, commit));
		} catch (error) {
			if (!(error instanceof ParseError)) throw error;
			unchecked.push({
				path,
				reason: error.message,
				isUnread: true
			});
		}
		onProgress?.(index + 1, read.length);
	}
	return {
		documents,
		unchecked
	};
}
/** Parses each text once: two revisions share most of their documents. */
function parseOnce(parse) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let facts = known.get(text);
		if (!facts) {
			facts = parse(text);
			known.set(text, facts);
		}
		return facts;
	};
}
function countFacts(facts) {
	return Object.values(facts).filter((value) => Array.isArray(value)).reduce((sum, list) => sum + list.length, 0) + facts.fences.reduce((sum, { lines }) => sum + lines.length, 0);
}
/** Remembers the facts of the texts parsed last, of at most `limit` UTF-16 code units together: enough for the documents of one run after another. */
function parseRecent(parse, limit) {
	const known = /* @__PURE__ */ new Map();
	let size = 0;
	return (text) => {
		const facts = known.get(text) ?? parse(text);
		if (!known.delete(text)) size += text.length;
		known.set(text, facts);
		for (const oldest of known.keys()) {
			if (size <= limit) break;
			known.delete(oldest);
			size -= oldest.length;
		}
		return facts;
	};
}
/** How much is remembered of what is linted again and again with small changes. */
function sizeOf(documents) {
	return documents.reduce((sum, { text }) => sum + text.length, 0);
}
export { judgeBaselineChange as a, sizeOf as i, parseOnce as n, judgeByBaseline as o, parseRecent as r, parseDocuments as t };
