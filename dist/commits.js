import { At as loadConfig, Ct as listRuleIds, N as findStart, Vt as openSource, d as say, g as readMaxWarnings, m as applyRuleOptions, p as preparePrint } from "./core.js";
import { D as ToolError, v as quote } from "./start.js";
import { c as readCommits, i as findPublished, n as compareTips, r as findPlace, t as repairCommits } from "./repair-commits.js";
import { t as lintCommits } from "./lint-commits.js";
// src/cli/commits.ts
/** Runs `commits RANGE...` and answers with the exit code. */
async function runCommits(args, terminal) {
	const ranges = args.operands;
	if (ranges.length === 0) throw new ToolError("Missing RANGE, such as `origin/main..HEAD`");
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const print = await preparePrint(args, terminal, start);
	const { rules } = await import("./rules.js");
	const ruleIds = listRuleIds(rules);
	const content = await readCommits(start, ...ranges);
	const opened = await openSource(start, null);
	const configured = await loadConfig(opened, args.valueOf("config"), start, ruleIds);
	const tip = findTip(ranges);
	const oldTip = args.valueOf("old-tip");
	if (oldTip !== null && tip === null) throw new ToolError("Missing one tip to compare `--old-tip` with, name one range");
	const rewrite = oldTip === null || tip === null ? null : await compareTips(start, oldTip, tip);
	const conventions = applyRuleOptions(configured, args, ruleIds);
	const outcome = await lintCommits({
		content,
		conventions,
		rules,
		today: terminal.today,
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings"))
	});
	const repair = await repairCommits(outcome.report.findings, content.documents, conventions.attribution, async (dirty) => ({
		published: await findPublished(start, dirty),
		place: tip === null ? null : await findPlace(start, content.documents[0]?.commit?.sha ?? ""),
		range: ranges.length === 1 ? toHeadRange(ranges[0] ?? "") : null
	}));
	if (content.documents.length === 0 && content.unchecked.length === 0) await say(terminal, `There are no commits in ${quote(ranges.join(" "))}`);
	if (opened.repository?.isShallow) await say(terminal, "The clone is shallow: commits that it does not hold are not checked");
	const code = await print({
		...outcome,
		report: {
			...outcome.report,
			repair,
			...rewrite && { rewrite }
		}
	});
	return rewrite?.paths?.length ? 1 : code;
}
/** The one revision that the ranges lead to; null when they lead to several, or from two sides. */
function findTip(ranges) {
	const tips = ranges.filter((range) => !range.startsWith("^"));
	const [tip = ""] = tips;
	if (tips.length !== 1 || tip.includes("...") || /\^[@!-]/u.test(tip.replace(/\^!$/u, ""))) return null;
	const end = tip.slice(tip.indexOf("..") < 0 ? 0 : tip.indexOf("..") + 2).replace(/\^!$/u, "");
	return end === "" ? "HEAD" : end;
}
/** The range if it still means the branch after it was rewritten: it ends at `HEAD`. */
function toHeadRange(range) {
	const from = /^([\w./-]+)\.\.(?:HEAD)?$/u.exec(range)?.[1];
	return from === void 0 ? null : `${from}..HEAD`;
}
export { runCommits };
