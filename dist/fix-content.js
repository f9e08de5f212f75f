import { G as composeEdits, K as createOffsetMap, T as findNew, W as applyEdits, in as LineIndex, q as sortEdits, sn as compareFindings } from "./core.js";
// src/core/find-added.ts
/**
* The findings of `after` that `before` does not have. A finding is the same where it stands at the same place, as edits moved it, else
* where it points at the same text: an edit within its range may change what it points at, one elsewhere what it is recognised by.
*/
function findAdded(before, after, step) {
	const linesBefore = createLines(step.before);
	const linesAfter = createLines(step.after);
	const offsetMaps = new Map([...step.edits].map(([path, edits]) => [path, createOffsetMap(edits)]));
	const known = /* @__PURE__ */ new Map();
	for (const finding of before) {
		const key = keyOf(finding, placeAfter(finding));
		const same = known.get(key);
		if (same) same.push(finding);
		else known.set(key, [finding]);
	}
	const unmatched = after.filter((finding) => known.get(keyOf(finding, `${finding.line}:${finding.column}`))?.pop() === void 0);
	return findNew([...known.values()].flat(), unmatched).map((finding) => ({
		finding,
		edited: editsAt(finding)
	}));
	function placeAfter({ path, line, column }) {
		const old = linesBefore(path);
		const changed = linesAfter(path);
		if (!old || !changed) return `${line}:${column}`;
		const offset = old.startOf(line) + column - 1;
		const point = changed.pointAt(offsetMaps.get(path)?.(offset) ?? offset);
		return `${point.line}:${point.column}`;
	}
	function editsAt({ path, line, endLine }) {
		const changed = linesAfter(path);
		if (!changed) return [];
		let shift = 0;
		return (step.edits.get(path) ?? []).filter(({ start, end, text }) => {
			const from = changed.pointAt(start + shift).line;
			const to = changed.pointAt(start + shift + text.length).line;
			shift += text.length - (end - start);
			return from <= endLine && line <= to;
		});
	}
}
function keyOf({ ruleId, path, subject, section }, place) {
	return [
		ruleId,
		path,
		subject,
		section,
		place
	].join("\0");
}
/** Line indexes by path, each made once. */
function createLines(texts) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const text = texts.get(path);
		if (text === void 0) return null;
		const lines = known.get(path) ?? new LineIndex(text);
		known.set(path, lines);
		return lines;
	};
}
// src/core/pick-fixes.ts
/** The fix of a finding without edits that change nothing; null when there is none, or when an edit lies outside its document. */
function toRepair(finding, fix, textOf) {
	const edits = [];
	for (const edit of fix.edits) {
		const text = textOf(edit.path);
		if (text === null || !(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length) || !edit.text.isWellFormed()) return null;
		if (text.slice(edit.start, edit.end) !== edit.text) edits.push(edit);
	}
	const isDistinct = [...groupEdits(edits).values()].every((ofPath) => ofPath.every((edit, index) => index === 0 || ofPath[index - 1].end <= edit.start));
	return edits.length > 0 && isDistinct ? {
		finding,
		edits
	} : null;
}
/** Takes repairs in order, each that overlaps with none before it. Equal edits do not overlap: they are one. */
function pickRepairs(repairs) {
	const taken = /* @__PURE__ */ new Map();
	const picked = [];
	const waiting = [];
	for (const repair of repairs) {
		if (repair.edits.some((edit) => overlapsOne(taken.get(edit.path) ?? [], edit))) {
			waiting.push(repair);
			continue;
		}
		picked.push(repair);
		for (const edit of repair.edits) {
			const ofPath = taken.get(edit.path) ?? [];
			taken.set(edit.path, ofPath);
			ofPath.splice(indexFrom(ofPath, edit.start), 0, edit);
		}
	}
	return {
		repairs: picked,
		waiting
	};
}
/** The edits of several repairs by path, sorted, equal ones once. */
function collectEdits(repairs) {
	const known = /* @__PURE__ */ new Set();
	return groupEdits(repairs.flatMap((repair) => repair.edits.filter((edit) => {
		const key = [
			edit.path,
			edit.start,
			edit.end,
			edit.text
		].join("\0");
		if (known.has(key)) return false;
		known.add(key);
		return true;
	})));
}
function groupEdits(edits) {
	const groups = /* @__PURE__ */ new Map();
	for (const edit of sortEdits(edits)) {
		const group = groups.get(edit.path);
		if (group) group.push(edit);
		else groups.set(edit.path, [edit]);
	}
	return groups;
}
/** Whether an edit overlaps with one of a sorted list without overlaps and is not the same. */
function overlapsOne(sorted, edit) {
	let index = indexFrom(sorted, edit.start);
	while (index > 0 && sorted[index - 1].end > edit.start) index--;
	for (let other = sorted[index]; other !== void 0 && other.start < edit.end; other = sorted[++index]) if (other.end > edit.start && !isSame(other, edit)) return true;
	return false;
}
function isSame(a, b) {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}
/** The index of the first edit that starts at an offset or behind it. */
function indexFrom(sorted, offset) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/core/fix.ts
/** A pass makes all fixes that do not overlap; what overlaps needs another. A few do for real documents. */
const MAX_PASSES = 10;
/** How often the documents are linted to find the fixes that do harm among those that do not. */
const MAX_ATTEMPTS = 100;
/**
* Makes the wanted fixes, pass by pass until there are none left. Every fix is proved by another lint: one that leaves its finding where
* it is or adds one, in any document, is withdrawn and named. Of fixes that overlap, the one whose finding comes first goes first.
*/
async function fixFindings(request) {
	const texts = /* @__PURE__ */ new Map();
	const edits = /* @__PURE__ */ new Map();
	const textOf = (path) => texts.get(path) ?? request.textOf(path);
	const budget = { attempts: MAX_ATTEMPTS };
	let { findings } = request;
	let withdrawn = [];
	let fixed = 0;
	for (let pass = 0; pass < MAX_PASSES; pass++) {
		const outcome = await runPass({
			...request,
			findings,
			textOf,
			relint: (changed) => request.relint(new Map([...texts, ...changed]))
		}, budget);
		withdrawn = outcome.withdrawn;
		if (outcome.made.length === 0) break;
		fixed += outcome.made.length;
		findings = outcome.findings;
		for (const [path, made] of collectEdits(outcome.made)) {
			const middle = textOf(path) ?? "";
			edits.set(path, composeEdits(middle, edits.get(path) ?? [], made));
			texts.set(path, applyEdits(middle, made));
		}
	}
	return {
		changes: [...texts.keys()].sort().map((path) => ({
			path,
			before: request.textOf(path) ?? "",
			after: texts.get(path) ?? "",
			edits: edits.get(path) ?? []
		})).filter(({ before, after }) => before !== after),
		fixed,
		withdrawn: withdrawn.toSorted((a, b) => compareFindings(a.finding, b.finding))
	};
}
async function runPass(request, budget) {
	const withdrawn = [];
	let waiting = request.findings.filter(request.isWanted).flatMap((finding) => {
		const repair = finding.fix && toRepair(finding, finding.fix, request.textOf);
		if (finding.fix && !repair) withdrawn.push({
			finding,
			reason: "its edits do not fit the documents that may be changed"
		});
		return repair ? [repair] : [];
	});
	let made = [];
	let { findings } = request;
	while (made.length === 0 && waiting.length > 0) {
		const picked = pickRepairs(waiting);
		waiting = picked.waiting;
		const pending = [picked.repairs];
		for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
			const trial = [...made, ...next];
			const { added, result } = budget.attempts-- > 0 ? await attempt(request, trial) : OUT_OF_ATTEMPTS;
			if (added.length === 0) {
				made = trial;
				findings = result;
			} else if (next.length === 1 || budget.attempts < 0) for (const { finding } of next) withdrawn.push({
				finding,
				reason: explain(finding, added)
			});
			else pending.push(...divide(next, added));
		}
	}
	return {
		made,
		findings,
		withdrawn
	};
}
const OUT_OF_ATTEMPTS = {
	added: [{
		finding: null,
		edited: []
	}],
	result: []
};
async function attempt({ findings, textOf, relint }, repairs) {
	const edits = collectEdits(repairs);
	const before = new Map([...edits.keys()].map((path) => [path, textOf(path) ?? ""]));
	const after = new Map([...edits].map(([path, ofPath]) => [path, applyEdits(before.get(path) ?? "", ofPath)]));
	const result = await relint(after);
	const fixed = new Set(repairs.map(({ finding }) => finding));
	return {
		added: findAdded(findings.filter((finding) => !fixed.has(finding)), result, {
			edits,
			before,
			after
		}),
		result
	};
}
/** Two parts of repairs that do harm together, the second to be tried first: those that may have done it, and the others. */
function divide(repairs, added) {
	const near = new Set(added.flatMap(({ edited }) => edited.map((edit) => JSON.stringify(edit))));
	const paths = new Set(added.map(({ finding }) => finding?.path));
	const tests = [({ edits }) => edits.some((edit) => near.has(JSON.stringify(edit))), ({ edits }) => edits.some(({ path }) => paths.has(path))];
	for (const isSuspect of tests) {
		const suspects = repairs.filter(isSuspect);
		if (suspects.length > 0 && suspects.length < repairs.length) return [suspects, repairs.filter((repair) => !isSuspect(repair))];
	}
	const half = Math.ceil(repairs.length / 2);
	return [repairs.slice(half), repairs.slice(0, half)];
}
function explain(finding, added) {
	const first = added[0]?.finding ?? null;
	if (first === null) return "too many fixes do harm, so that it was not tried";
	if (first.ruleId === finding.ruleId && first.path === finding.path) return "it would not remove its finding";
	return `it would add \`${first.ruleId}\` to ${first.path}`;
}
// src/use-cases/fix-content.ts
/** Makes the fixes of a content, in memory. */
async function fixContent({ content, kinds, relint, isReported, isChosen, onlyPath = null }) {
	const texts = new Map([...content.documents, ...content.texts ?? []].map(({ path, text }) => [path, text]));
	const withTexts = (changed) => {
		const change = ({ path, text }) => ({
			path,
			text: changed.get(path) ?? text
		});
		return {
			...content,
			documents: content.documents.map(change),
			...content.texts && { texts: content.texts.map(change) }
		};
	};
	const result = await fixFindings({
		findings: await relint(content),
		textOf: (path) => onlyPath === null || path === onlyPath ? texts.get(path) ?? null : null,
		relint: (changed) => relint(withTexts(changed)),
		isWanted: (finding) => {
			const { fix, path, subject } = finding;
			return (fix?.kind === "safe" || fix !== null && kinds === "all") && (isReported === null || isReported(path) || subject !== null && isReported(subject)) && (isChosen?.(finding) ?? true);
		}
	});
	return {
		...result,
		content: withTexts(new Map(result.changes.map(({ path, after }) => [path, after])))
	};
}
export { fixContent as t };
