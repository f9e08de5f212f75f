import { D as ToolError, h as splitPaths, m as decodePath } from "./start.js";
import { $ as linkedPlaces, A as lint, At as loadConfig, Bt as CONFIG_PATH, D as Workspace, Et as createKindOf, F as addKnownCommits, Gt as locateRepository, Ht as NOT_A_REPOSITORY, J as findNames, Kt as resolveCommit, L as readShellBlocks, S as parseTexts, T as findNew, Ut as NOT_INSTALLED, V as readLanguageBlocks, Vt as openSource, Wt as demandGit, _t as formOf, b as parseOnce, cn as compareText, dn as lighter, fn as onlyErrors, it as findLastStart, j as listWithin, k as prepare, kt as loadBaseline, ot as pullsBelow, pn as toolFinding, qt as runGit, un as countSeverity, w as judgeBaselineChange, wt as chooseFurtherFiles, y as parseDocuments } from "./core.js";
import { t as repairCommits } from "./repair-commits.js";
// src/sources/revisions.ts
/** What a person who names no base most likely compares with, in order. */
const USUAL_BASES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
/** A patch is read only to put findings on changed lines first. */
const MAX_PATCH_BYTES = 64e6;
/** Throws a `ToolError` that says why when there is nothing to compare in a directory: no repository, one that git refuses to read, or no git. */
async function demandHistory(directory) {
	const repository = await locateRepository(directory);
	if (repository === null || repository === "no-git") throw new ToolError(`Cannot compare revisions: ${repository === null ? NOT_A_REPOSITORY : NOT_INSTALLED}`);
}
/** The commit that both revisions come from. Throws a `ToolError` when one does not exist, or when the history at hand does not reach it. */
async function findMergeBase(directory, base, head) {
	const commits = await Promise.all([resolveCommit(directory, base), resolveCommit(directory, head)]);
	const result = await runGit(directory, ["merge-base", ...commits]);
	if (result.kind === "done") return result.stdout.toString("latin1").trim();
	throw new ToolError(`Cannot compare with \`${base}\`: no common commit is at hand, fetch the history (\`fetch-depth: 0\`)`);
}
/** The first of the usual bases that exists. Throws a `ToolError` when none does. */
async function findUsualBase(directory) {
	for (const name of USUAL_BASES) if ((await runGit(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	])).kind === "done") return name;
	throw new ToolError("Cannot tell what to compare with, name it with `--base`");
}
/**
* The files that were renamed from one revision to another, old path to new path, relative to `root` (`''` for the top);
* `head` null means the working tree. A file counts as renamed when git finds it at least half the same.
*/
async function listRenames(directory, base, head, root) {
	const args = diff(base, head, [
		"--name-status",
		"--diff-filter=R",
		"-z"
	]);
	const output = await demandGit("compare the revisions", directory, args);
	const words = splitPaths(output);
	const renames = /* @__PURE__ */ new Map();
	for (let index = 0; index + 2 < words.length; index += 3) {
		const [from, to] = [pathBelow(root, words[index + 1] ?? ""), pathBelow(root, words[index + 2] ?? "")];
		if (from !== null && to !== null) renames.set(from, to);
	}
	return renames;
}
/**
* The files that one revision adds to another or has otherwise, relative to `root` (`''` for the top), where they stand now;
* `head` null means the working tree. A file that was renamed only is none.
*/
async function listChanged(directory, base, head, root) {
	const output = await demandGit("compare the revisions", directory, diff(base, head, [
		"--name-status",
		"--diff-filter=AMRT",
		"-z"
	]));
	const words = splitPaths(output);
	const changed = /* @__PURE__ */ new Set();
	for (let index = 0; index + 1 < words.length; index += 2) {
		const isRename = words[index]?.startsWith("R") === true;
		const path = pathBelow(root, words[index + (isRename ? 2 : 1)] ?? "");
		if (path !== null && words[index] !== "R100") changed.add(path);
		if (isRename) index++;
	}
	return changed;
}
/** The parents of a commit as they are at hand; none at the edge of a shallow clone. Throws a `ToolError` when the revision does not exist. */
async function listParents(directory, revision) {
	const commit = await resolveCommit(directory, revision);
	return (await demandGit("read the history", directory, [
		"rev-list",
		"--parents",
		"--no-walk",
		"--end-of-options",
		commit
	])).toString("latin1").trim().split(" ").slice(1);
}
/**
* Answers whether a change touches a 1-based line of a path (relative to `root`). Paths that git writes in quotes count as untouched;
* so does everything when the change is larger than is worth reading for that.
*/
async function readTouchedLines(directory, base, head, root) {
	const args = diff(base, head, [
		"--no-color",
		"--unified=0",
		"--inter-hunk-context=0",
		"--src-prefix=a/",
		"--dst-prefix=b/"
	]);
	const result = await runGit(directory, [
		"-c",
		"core.quotePath=false",
		...args
	], void 0, MAX_PATCH_BYTES).catch(() => null);
	const touched = result?.kind === "done" ? readHunks(result.stdout, root) : /* @__PURE__ */ new Map();
	return (path, line) => {
		const hunk = findLastStart(touched.get(path) ?? [], line);
		return hunk !== void 0 && line < hunk.start + hunk.count;
	};
}
/** The hunks of a patch by path. Lengths are followed, since a changed line may look like a header. */
function readHunks(patch, root) {
	const touched = /* @__PURE__ */ new Map();
	let hunks = [];
	let left = 0;
	for (let at = 0, end = 0; at < patch.length; at = end + 1) {
		end = patch.indexOf(10, at);
		if (end < 0) end = patch.length;
		if (left > 0) {
			if (patch[at] !== 92) left--;
			continue;
		}
		const line = patch.toString("latin1", at, end);
		if (line.startsWith("diff ")) hunks = [];
		const path = line.startsWith("+++ b/") ? pathBelow(root, decodePath(Buffer.from(line.slice(6).replace(/\t$/u, ""), "latin1"))) : null;
		if (path !== null) touched.set(path, hunks);
		const [, removed, start, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(line) ?? [];
		if (start === void 0) continue;
		const count = Number(added ?? 1);
		hunks.push({
			start: Number(start),
			count
		});
		left = Number(removed ?? 1) + count;
	}
	return touched;
}
/** Arguments for a comparison that no configuration bends and that runs no program of its own. */
function diff(base, head, options) {
	return [
		"diff",
		...[
			"--no-ext-diff",
			"--no-textconv",
			"--no-relative",
			"--ignore-submodules=all",
			"--find-renames"
		],
		...options,
		"--end-of-options",
		base,
		...head === null ? [] : [head],
		"--"
	];
}
function pathBelow(root, path) {
	if (root === "") return path;
	return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}
// src/core/forward-question.ts
/** Looks at what head names or links to without having it, where base does not do so as often. */
function findForwardQuestion(base, head, conventions, renames) {
	const known = /* @__PURE__ */ new Map();
	for (const { path, name, number } of openMentions(base, conventions)) {
		const key = keyOf(renames.get(path) ?? path, name, number);
		known.set(key, (known.get(key) ?? 0) + 1);
	}
	const fresh = openMentions(head, conventions).filter(({ path, name, number }) => {
		const key = keyOf(path, name, number);
		const left = known.get(key) ?? 0;
		known.set(key, left - 1);
		return left <= 0;
	});
	const numbers = fresh.map(({ number }) => number).filter((number) => number !== null);
	return {
		isWanted: fresh.length > 0,
		numbers: [...new Set(numbers)].sort((a, b) => a - b)
	};
}
function keyOf(path, name, number) {
	return [
		path,
		name,
		number
	].join("\0");
}
function openMentions(workspace, conventions) {
	return [...workspace.documents.values()].filter(({ path }) => formOf(path) === "markdown").flatMap((document) => {
		const open = [];
		for (const { name, marker, target, isNamingExample } of findNames(document, workspace, conventions)) if (target === null && !isNamingExample) open.push({
			path: document.path,
			name,
			number: marker?.pullRequest ?? null
		});
		for (const { target, link } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || link === null || !target.path.endsWith(".md") || workspace.has(target.path)) continue;
			open.push({
				path: document.path,
				name: target.path,
				number: null
			});
		}
		return open;
	});
}
// src/use-cases/describe-change.ts
/** Counts what a comment says of a change besides its findings. */
function describeChange$1({ base, head, changed, renames, conventions, rules, modules }) {
	const { kindOf, isIgnored } = createKindOf(conventions, head);
	const isRead = ({ path }) => formOf(path) === "markdown" && !isIgnored(path);
	const documents = [...head.documents.values()].filter((document) => isRead(document) && changed.has(document.path));
	const renamed = new Set(renames.values());
	const isDocument = (path) => formOf(path) === "markdown";
	const scripts = {
		parsed: 0,
		of: 0
	};
	const areScriptsRead = rules.some(({ id }) => id === "script/syntax") && conventions.severities["script/syntax"] !== "off";
	for (const document of areScriptsRead ? documents : []) {
		const kind = kindOf(document.path);
		for (const { verdict, isOptedOut } of [...readShellBlocks(document, kind), ...readLanguageBlocks(document, kind, modules)]) {
			if (isOptedOut) continue;
			scripts.of++;
			if (verdict === null) scripts.parsed++;
		}
	}
	return {
		documents: documents.length,
		added: head.documentPaths.filter((path) => isDocument(path) && !base.files.has(path) && !renamed.has(path)),
		deleted: base.documentPaths.filter((path) => isDocument(path) && !head.files.has(path) && !renames.has(path)),
		renames,
		scripts,
		hanShare: measureHan(documents)
	};
}
/** Share of Han characters among the letters of running text; code, links' destinations and HTML are no prose. */
function measureHan(documents) {
	let han = 0;
	let letters = 0;
	for (const { value } of documents.flatMap(({ facts }) => facts.texts)) {
		han += value.match(/\p{Script=Han}/gu)?.length ?? 0;
		letters += value.match(/\p{L}/gu)?.length ?? 0;
	}
	return letters === 0 ? 0 : han / letters;
}
// src/use-cases/check-pull-request.ts
/** Reports what is new in head: whatever it breaks, in files that it does not touch as well. */
async function checkPullRequest(check) {
	const { base, head, conventions, rules, renames, parseData = null } = check;
	const parse = parseOnce(check.parse);
	const before = parseDocuments(base.documents, parse);
	const after = parseDocuments([...head.documents, ...check.texts], parse);
	const textsBefore = parseTexts(base.texts ?? [], conventions, parse);
	const textsAfter = parseTexts(head.texts ?? [], conventions, parse);
	const ofBefore = [
		...base.unchecked,
		...before.unchecked,
		...textsBefore.unchecked
	];
	const ofAfter = [
		...head.unchecked,
		...after.unchecked,
		...textsAfter.unchecked
	];
	const passedOver = ofBefore.filter(({ path }) => !check.changed.has(renames.get(path) ?? path));
	const unchecked = [...judgeUnread(ofAfter, passedOver, renames), ...check.unchecked ?? []];
	const ofBase = {
		documents: before.documents,
		files: base.files,
		texts: textsBefore.texts,
		parseData,
		unchecked: passedOver,
		commits: base.commits ?? null
	};
	const ofHead = {
		documents: after.documents,
		files: head.files,
		texts: textsAfter.texts,
		parseData,
		baseFiles: /* @__PURE__ */ new Set([...base.files, ...renames.values()]),
		commits: head.commits ?? null
	};
	const question = findForwardQuestion(new Workspace(ofBase), new Workspace(ofHead), conventions, renames);
	const answer = question.isWanted ? await check.findPulls(question.numbers) : {
		pulls: null,
		unchecked: []
	};
	const pulls = answer.pulls && pullsBelow(answer.pulls, check.root);
	const squash = { opener: check.opener ?? null };
	const current = new Workspace({
		...ofHead,
		pulls,
		squash,
		unchecked: [...unchecked, ...answer.unchecked]
	});
	const original = new Workspace({
		...ofBase,
		pulls
	});
	const modules = await prepare(original, conventions, rules, await prepare(current, conventions, rules));
	const options = {
		today: check.today,
		listsSuppressions: true
	};
	const result = lint(current, conventions, rules, modules, options);
	const known = lint(original, conventions, rules, modules, options);
	const ofBaseline = check.baselines ? judgeBaselineChange({
		...check.baselines,
		renames
	}, {
		findings: known.findings,
		workspace: original,
		conventions,
		rules
	}, {
		findings: result.findings,
		workspace: current,
		conventions,
		rules
	}) : [];
	const fresh = listWithin(findNew(known.findings, result.findings, renames), findNewClaims(known.accepted, result.accepted, renames));
	const findings = [
		...check.remarks,
		...ofBaseline,
		...fresh.findings
	];
	const { findHistory } = check;
	const repair = findHistory ? await repairCommits(findings, check.texts, conventions.attribution, findHistory) : [];
	const warnings = countSeverity(findings, "warning");
	const isFailed = countSeverity(findings, "error") > 0 || warnings > (check.maxWarnings ?? Number.POSITIVE_INFINITY);
	return {
		report: {
			head: head.head,
			base: base.head,
			documents: result.documents,
			...result.commits > 0 && { commits: result.commits },
			repair,
			...check.rewrite && { rewrite: check.rewrite },
			findings: check.isQuiet ? onlyErrors(findings) : findings,
			suppressed: listWithin(findNew(known.suppressed, result.suppressed, renames)).findings,
			baselined: 0,
			accepted: fresh.accepted,
			isTouched: (path, line) => check.isTouched(path, line) || current.files.has(path) && !ofHead.baseFiles.has(path),
			textOf: (path) => current.textOf(path)
		},
		exitCode: isFailed ? 1 : 0,
		warnings,
		describeChange: () => describeChange$1({
			base: original,
			head: current,
			changed: check.changed,
			renames,
			conventions,
			rules,
			modules
		})
	};
}
/** A document that nobody saw the text of is an error, unless it is as it was: unread in base, and left alone by the change. */
function judgeUnread(head, base, renames) {
	const known = new Set(base.map(({ path }) => renames.get(path) ?? path));
	return head.map((entry) => entry.isUnread === true && !known.has(entry.path) ? {
		...entry,
		isError: true
	} : entry);
}
/** The claims of head that base does not make as often. */
function findNewClaims(base, head, renames) {
	const keyOf = ({ kind, path, target }, place = path) => [
		kind,
		place,
		target
	].join("\0");
	const left = /* @__PURE__ */ new Map();
	for (const claim of base) {
		const key = keyOf(claim, renames.get(claim.path));
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.filter((claim) => {
		const count = left.get(keyOf(claim)) ?? 0;
		left.set(keyOf(claim), count - 1);
		return count <= 0;
	});
}
// src/use-cases/open-comparison.ts
/** Opens both sides. Throws a `ToolError` when one cannot be read, or when neither has a valid configuration. */
async function openComparison(request) {
	const { start, config, ruleIds } = request;
	const judge = request.judge === void 0 ? null : await openSource(start, request.judge);
	const base = await openSource(start, request.base, judge?.rootInRepository ?? null);
	const head = await openSource(start, request.head, base.rootInRepository);
	const old = await tryConfig(judge ?? base, config, start, ruleIds);
	const changed = await tryConfig(head, config, start, ruleIds);
	const conventions = old.conventions ?? changed.conventions;
	if (conventions === null) throw old.error;
	const baselines = await openBaselines(base, head, start);
	const [renames, changedFiles, isTouched] = await Promise.all([
		listRenames(start, request.base, request.head, base.rootInRepository),
		listChanged(start, request.base, request.head, base.rootInRepository),
		readTouchedLines(start, request.base, request.head, base.rootInRepository)
	]);
	const sides = {
		base,
		head
	};
	const read = async (side) => {
		const content = await sides[side].source.read((files) => chooseFurtherFiles(files, conventions));
		return addKnownCommits(sides[side], start, content, conventions);
	};
	return {
		base,
		head,
		read,
		renames,
		changed: changedFiles,
		isTouched,
		baselines,
		conventions,
		remarks: config === null ? remark(old, changed, conventions) : []
	};
}
/** Throws a `ToolError` when that of head is none; what the change mends may be broken in base. */
async function openBaselines(base, head, start) {
	const now = await loadBaseline(head, null, start);
	const before = now.recorded === null ? null : await loadBaseline(base, null, start).catch(() => now);
	return {
		path: now.path,
		base: before?.recorded ?? null,
		head: now.recorded
	};
}
async function tryConfig(side, config, start, ruleIds) {
	try {
		return {
			conventions: await loadConfig(side, config, start, ruleIds),
			error: null
		};
	} catch (error) {
		if (error instanceof ToolError) return {
			conventions: null,
			error
		};
		throw error;
	}
}
/** What to say of a configuration that is another one in head. */
function remark(old, changed, { severities }) {
	const found = describeChange(old, changed);
	const limit = severities["tool/changed-config"] ?? "error";
	if (found === null || limit === "off") return [];
	const severity = lighter(limit, found.severity);
	return [toolFinding("tool/changed-config", severity, CONFIG_PATH, found.message, found.help)];
}
function describeChange(old, changed) {
	if (changed.error !== null) {
		const { place, message } = changed.error;
		return {
			message: `Configuration is not valid${place === null ? "" : ` at ${place.replace(`${CONFIG_PATH}:`, "")}`}: ${message}`,
			help: "Mend it: once merged, every run would fail",
			severity: "error"
		};
	}
	if (areSame(changed.conventions, old.conventions)) return null;
	return {
		message: `Unexpected change of the configuration, expected ${old.conventions === null ? "this one, since that of the base is not valid," : "the one of the base"} to judge this change`,
		help: "Read what it loosens before you merge",
		severity: "info"
	};
}
/** Whether two conventions say the same: patterns count by their source, since every reading makes its own, and keys in any order. */
function areSame(one, other) {
	return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}
function inOrder(_key, value) {
	if (value instanceof RegExp) return String(value);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}
export { findUsualBase as a, findMergeBase as i, checkPullRequest as n, listParents as o, demandHistory as r, openComparison as t };
