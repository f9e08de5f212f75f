import { D as ToolError, b as PARSERS, l as readSmallFile, v as quote } from "./start.js";
import { C as sizeOf, Ct as listRuleIds, N as findStart, c as makeFixes, d as say, f as placeBelow, g as readMaxWarnings, h as expectWord, l as readFixPlan, m as applyRuleOptions, p as preparePrint, s as demandFiles, x as parseRecent, xt as loadDataParser } from "./core.js";
import { c as readCommits, r as findPlace } from "./repair-commits.js";
import { a as findUsualBase, i as findMergeBase, n as checkPullRequest, r as demandHistory, t as openComparison } from "./open-comparison.js";
import { resolve } from "node:path";
// src/config/open-pulls.ts
const EXPECTED = "expected `[{\"number\": 71, \"added\": [\"docs/a.md\"]}]`, with `\"draft\"` or `\"state\": \"closed\"` where they hold";
/**
* Reads what `--open-pulls` names: a JSON list of pull requests with the paths they add; `state` is `open` when absent, else `merged`
* or `closed`. Throws a `ToolError` for anything else.
*/
function parseOpenPulls(text, name) {
	const fail = (what) => {
		throw new ToolError(`Unexpected ${what} in ${quote(name)}, ${EXPECTED}`);
	};
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return fail("text that is not JSON");
	}
	if (!Array.isArray(value)) return fail("value");
	const open = /* @__PURE__ */ new Map();
	const closed = /* @__PURE__ */ new Map();
	for (const [index, entry] of value.entries()) {
		if (typeof entry !== "object" || entry === null) return fail(`entry ${index + 1}`);
		const { number, added = [], draft = false, state = "open", ...rest } = entry;
		const [unknown] = Object.keys(rest);
		if (unknown !== void 0) return fail(`key ${quote(unknown)}`);
		if (!Number.isSafeInteger(number) || number < 1) return fail(`number in entry ${index + 1}`);
		if (open.has(number) || closed.has(number)) return fail(`second entry ${index + 1} for number ${number}`);
		if (!Array.isArray(added) || added.some((path) => typeof path !== "string")) return fail(`list \`added\` in entry ${index + 1}`);
		if (typeof draft !== "boolean") return fail(`value of \`draft\` in entry ${index + 1}`);
		if (state === "open") open.set(number, {
			number,
			isDraft: draft,
			added
		});
		else if (state === "merged" || state === "closed") closed.set(number, state);
		else return fail(`state in entry ${index + 1}`);
	}
	return {
		open,
		closed
	};
}
// src/cli/pr.ts
const MAX_PULLS_BYTES = 2e7;
/** Runs `pr` and answers with the exit code: what is new against the merge base, the way the check on a pull request sees it. */
async function runPr(args, terminal) {
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const parser = expectWord("parser", args.valueOf("parser") ?? PARSERS[0], PARSERS);
	const print = await preparePrint(args, terminal, start);
	const pulls = readOpenPulls(args.valueOf("open-pulls"), start);
	const tree = args.valueOf("tree");
	const plan = readFixPlan(args);
	await demandHistory(start);
	const baseName = args.valueOf("base") ?? await findUsualBase(start);
	const base = await findMergeBase(start, baseName, tree ?? "HEAD");
	const [{ rules }, { createParser }] = await Promise.all([import("./rules.js"), import("./parse-facts.js")]);
	const ruleIds = listRuleIds(rules);
	const comparison = await openComparison({
		start,
		base,
		head: tree,
		config: args.valueOf("config"),
		ruleIds
	});
	const [baseContent, headContent, commits, parse, parseData] = await Promise.all([
		comparison.read("base"),
		comparison.read("head"),
		readCommits(start, `${base}..${tree ?? "HEAD"}`),
		createParser(parser),
		loadDataParser(comparison.conventions)
	]);
	demandFiles(plan, comparison.head, args);
	const check = {
		base: baseContent,
		head: headContent,
		root: comparison.base.rootInRepository,
		renames: comparison.renames,
		changed: comparison.changed,
		conventions: applyRuleOptions(comparison.conventions, args, ruleIds),
		rules,
		parse: plan === null ? parse : parseRecent(parse, 2 * sizeOf([...baseContent.documents, ...headContent.documents])),
		parseData,
		today: terminal.today,
		baselines: comparison.baselines,
		texts: commits.documents,
		remarks: comparison.remarks,
		isTouched: comparison.isTouched,
		unchecked: commits.unchecked,
		findHistory: async () => ({
			published: null,
			place: await findPlace(start, commits.documents[0]?.commit?.sha ?? ""),
			range: `${baseName}..HEAD`
		}),
		findPulls: async () => ({
			pulls,
			unchecked: []
		}),
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings"))
	};
	const fixed = await makeFixes(plan, {
		content: headContent,
		isReported: null,
		relint: async (changed) => (await checkPullRequest({
			...check,
			head: changed,
			isQuiet: false
		})).report.findings
	});
	const outcome = placeBelow(comparison.head.rootInRepository, await checkPullRequest({
		...check,
		head: fixed?.content ?? headContent
	}));
	for (const note of comparison.head.notes) await say(terminal, note);
	await say(terminal, `Compared with ${base.slice(0, 12)}, the merge base with ${baseName}`);
	if (plan === null || fixed === null) return print(outcome);
	const { deliverFixes, dropWithdrawn } = await import("./fix.js");
	return print(dropWithdrawn(outcome, fixed), await deliverFixes(plan, fixed, comparison.head, null, args, terminal));
}
function readOpenPulls(file, start) {
	if (file === null) return null;
	const bytes = readSmallFile(resolve(start, file), file, MAX_PULLS_BYTES, null);
	if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
	return parseOpenPulls(new TextDecoder().decode(bytes), file);
}
export { runPr };
