import { a as countSeverity, c as onlyErrors } from "./finding.js";
import { i as createKindOf } from "./rule.js";
import { a as listWithin, i as lint, r as prepare, t as Workspace } from "./workspace.js";
import { o as judgeByBaseline, t as parseDocuments } from "./parse-documents.js";
// src/use-cases/lint-workspace.ts
/** Lints everything a source holds. */
async function lintWorkspace(request) {
	const { content, conventions, rules, today } = request;
	const workspace = createWorkspace(request);
	const modules = await prepare(workspace, conventions, rules);
	const isReported = request.isReported ?? null;
	const { documents, commits, ...linted } = lint(workspace, conventions, rules, modules, {
		today,
		isWanted: isReported
	});
	const baseline = request.baseline ?? {
		path: "",
		recorded: null
	};
	const { recording, ...judged } = judgeByBaseline(baseline, {
		findings: linted.findings,
		workspace,
		conventions,
		rules
	});
	const isInScope = ({ path, subject }) => isReported === null || isReported(path) || subject !== null && isReported(subject);
	const claims = linted.accepted.filter(({ path, target }) => isReported === null || isReported(path) || isReported(target));
	const { findings, accepted } = listWithin(judged.findings.filter(isInScope), claims);
	const warnings = countSeverity(findings, "warning");
	const isFailed = countSeverity(findings, "error") > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
	return {
		report: {
			head: content.head,
			base: null,
			...commits > 0 && { commits },
			documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
			findings: request.isQuiet ? onlyErrors(findings) : findings,
			accepted,
			suppressed: listWithin(linted.suppressed.filter(isInScope)).findings,
			baselined: judged.baselined,
			textOf: (path) => workspace.textOf(path)
		},
		exitCode: isFailed ? 1 : 0,
		warnings,
		...recording !== null && { recording }
	};
}
function createWorkspace({ content, parse, parseData = null, onProgress }) {
	const { documents, unchecked } = parseDocuments(content.documents, parse, onProgress);
	const { files, texts = [], commits = null } = content;
	return new Workspace({
		documents,
		files,
		texts,
		parseData,
		unchecked: [...content.unchecked, ...unchecked],
		commits
	});
}
function countDocuments(workspace, conventions, isReported) {
	const { isIgnored } = createKindOf(conventions, workspace);
	return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
export { lintWorkspace as t };
