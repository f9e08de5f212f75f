import { d as Document } from "./attribution.js";
import { i as createKindOf } from "./rule.js";
import { i as lint, r as prepare, t as Workspace } from "./workspace.js";
import { t as ParseError } from "./parse-error.js";
import { n as judgeByBaseline } from "./judge-baseline.js";
// src/use-cases/lint-workspace.ts
/** Lints everything a source holds. */
async function lintWorkspace(request) {
	const { content, conventions, rules, today } = request;
	const workspace = createWorkspace(request);
	const modules = await prepare(workspace, conventions, rules);
	const { findings: all, suppressed, accepted, documents, commits } = lint(workspace, conventions, rules, modules, { today });
	const baseline = request.baseline ?? {
		path: "",
		recorded: null
	};
	const { findings, baselined, recording } = judgeByBaseline(baseline, {
		findings: all,
		workspace,
		conventions,
		rules
	});
	const isReported = request.isReported ?? null;
	const isInScope = ({ path, subject }) => isReported === null || isReported(path) || subject !== null && isReported(subject);
	const inScope = findings.filter(isInScope);
	const warnings = count(inScope, "warning");
	const isFailed = count(inScope, "error") > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
	return {
		report: {
			head: content.head,
			base: null,
			...commits > 0 && { commits },
			documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
			findings: request.isQuiet ? inScope.filter(({ severity }) => severity === "error") : inScope,
			accepted: isReported ? accepted.filter(({ path, target }) => isReported(path) || isReported(target)) : accepted,
			suppressed: suppressed.filter(isInScope),
			baselined,
			textOf: (path) => workspace.textOf(path)
		},
		exitCode: isFailed ? 1 : 0,
		warnings,
		...recording !== null && { recording }
	};
}
function createWorkspace({ content, parse, parseData = null, onProgress }) {
	const documents = [];
	const unchecked = [...content.unchecked];
	for (const [index, { path, text, commit }] of content.documents.entries()) {
		try {
			documents.push(new Document(path, text, parse(text), commit));
		} catch (error) {
			if (!(error instanceof ParseError)) throw error;
			unchecked.push({
				path,
				reason: error.message
			});
		}
		onProgress?.(index + 1, content.documents.length);
	}
	return new Workspace({
		documents,
		files: content.files,
		texts: content.texts ?? [],
		parseData,
		unchecked,
		commits: content.commits ?? null
	});
}
function count(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function countDocuments(workspace, conventions, isReported) {
	const { isIgnored } = createKindOf(conventions, workspace);
	return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
export { lintWorkspace as t };
