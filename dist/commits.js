import { a as demandGit, c as explainSize, i as openSource, n as findStart, r as loadConfig, t as lintWorkspace } from "./lint-workspace.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
import { n as listRuleIds } from "./tool-rules.js";
import { a as readMaxWarnings, n as preparePrint, r as applyRuleOptions, t as say } from "./say.js";
// src/sources/commits.ts
/**
* The messages of all commits in a range as git has it (`main..topic`; a single revision means all commits reachable from it),
* in full, each as the document `commit:<sha>`, newest first. Throws a `ToolError` when git does not know the range.
*/
async function readCommits(directory, range) {
	const output = await demandGit(`read commits \`${range}\``, directory, [
		"log",
		...[
			"--format=%H%x00%B",
			"-z",
			"--encoding=UTF-8",
			"--no-show-signature",
			"--no-patch",
			"--no-notes",
			"--no-color"
		],
		"--end-of-options",
		range,
		"--"
	]);
	const documents = [];
	const unchecked = [];
	for (let start = 0; start < output.length;) {
		const idEnd = output.indexOf(0, start);
		const end = output.indexOf(0, idEnd + 1);
		const path = `commit:${output.toString("latin1", start, idEnd)}`;
		const reason = explainSize(end - idEnd - 1);
		if (reason === null) documents.push({
			path,
			text: output.toString("utf8", idEnd + 1, end)
		});
		else unchecked.push({
			path,
			reason
		});
		start = end + 1;
	}
	return {
		files: [],
		documents,
		unchecked,
		head: null
	};
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
// src/use-cases/lint-commits.ts
/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
function lintCommits(request) {
	const outcome = lintWorkspace({
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
	const outcome = lintCommits({
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
