import { t as ToolError } from "./tool-error.js";
import { n as expectWord } from "./settings.js";
// src/cli/fix-plan.ts
const KINDS = ["safe", "all"];
/** Reads the options for fixes; null when nothing is to be fixed. Throws a `ToolError` when they do not go together with others. */
function readFixPlan(args) {
	const dryRun = args.valueOf("fix-dry-run");
	const asked = [args.valueOf("fix") ?? (args.verb.name === "fix" ? "safe" : null), dryRun].filter((kinds) => kinds !== null).map((kinds) => expectWord("kind of fixes", kinds, KINDS));
	if (asked.length === 0) return null;
	const [isDryRun, isText] = [dryRun !== null, args.isOn("stdin")];
	if ((isDryRun || isText) && args.valueOf("format") !== null) throw new ToolError(`Unexpected \`--format\`: the output is ${isDryRun ? "a patch" : "the fixed text"}, not a report`);
	return {
		kinds: asked.includes("all") ? "all" : "safe",
		isDryRun
	};
}
/** Throws a `ToolError` when there are no files to write fixes to. */
function demandFiles(plan, { source }, args) {
	if (plan === null || plan.isDryRun || source.write !== void 0 || args.isOn("stdin")) return;
	throw new ToolError("Cannot write fixes to a revision, only to a working tree; `--fix-dry-run` prints them as a patch");
}
/** Makes the fixes that a plan asks for, in memory. What that takes is loaded now. */
async function makeFixes(plan, order) {
	if (plan === null) return null;
	const { fixContent } = await import("./fix-content.js");
	return fixContent({
		...order,
		kinds: plan.kinds
	});
}
export { makeFixes as n, readFixPlan as r, demandFiles as t };
