import { At as loadConfig, Ct as listRuleIds, N as findStart, Qt as MAX_DOCUMENT_BYTES, Vt as openSource, g as readMaxWarnings, m as applyRuleOptions, p as preparePrint, vt as DRAFT_PREFIX } from "./core.js";
import { D as ToolError, l as readSmallFile } from "./start.js";
import { t as lintCommits } from "./lint-commits.js";
import { resolve } from "node:path";
// src/cli/commit-msg.ts
/** Runs `commit-msg FILE` and answers with the exit code. Says nothing of a message without findings: a hook speaks when it refuses. */
async function runCommitMessage(args, terminal) {
	const [file] = args.operands;
	if (file === void 0) throw new ToolError("Missing FILE, such as `.git/COMMIT_EDITMSG`");
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const print = await preparePrint(args, terminal, start);
	const bytes = readSmallFile(resolve(start, file), file, MAX_DOCUMENT_BYTES, null);
	if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
	const { rules } = await import("./rules.js");
	const ruleIds = listRuleIds(rules);
	const opened = await openSource(start, null);
	const configured = await loadConfig(opened, args.valueOf("config"), start, ruleIds);
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	const outcome = await lintCommits({
		content: {
			files: [],
			documents: [{
				path: `${DRAFT_PREFIX}${file}`,
				text
			}],
			unchecked: [],
			head: null
		},
		conventions: applyRuleOptions(configured, args, ruleIds),
		rules,
		today: terminal.today,
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings"))
	});
	const isSilent = outcome.report.findings.length === 0 && args.valueOf("format") === null && args.valueOf("output") === null;
	const { clean: _, ...report } = outcome.report;
	return isSilent ? outcome.exitCode : print({
		...outcome,
		report
	});
}
export { runCommitMessage };
