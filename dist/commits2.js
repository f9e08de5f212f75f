import { n as loadConfig, t as findStart } from "./start.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
import { n as listRuleIds } from "./tool-rules.js";
import { t as readCommits } from "./commits.js";
import { n as NO_FACTS, u as openSource } from "./workspace.js";
import { t as lintWorkspace } from "./lint-workspace.js";
import { a as readMaxWarnings, n as preparePrint, r as applyRuleOptions, t as say } from "./say.js";
// src/use-cases/lint-commits.ts
/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
async function lintCommits(request) {
	const outcome = await lintWorkspace({
		...request,
		parse: () => NO_FACTS
	});
	return {
		...outcome,
		report: {
			...outcome.report,
			commits: request.content.documents.length
		}
	};
}
// src/cli/commits.ts
/** Runs `commits RANGE` and answers with the exit code. */
async function runCommits(args, terminal) {
	const [range] = args.operands;
	if (range === void 0) throw new ToolError("Missing RANGE, such as `origin/main..HEAD`");
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const print = await preparePrint(args, terminal, start);
	const { rules } = await import("./rules2.js");
	const ruleIds = listRuleIds(rules);
	const content = await readCommits(start, range);
	const opened = await openSource(start, null);
	const configured = await loadConfig(opened, args.valueOf("config"), start, ruleIds);
	const outcome = await lintCommits({
		content,
		conventions: applyRuleOptions(configured, args.valuesOf("rule"), ruleIds),
		rules,
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings"))
	});
	if (content.documents.length === 0 && content.unchecked.length === 0) await say(terminal, `There are no commits in ${quote(range)}`);
	if (opened.repository?.isShallow) await say(terminal, "The clone is shallow: commits that it does not hold are not checked");
	return print(outcome);
}
export { runCommits };
