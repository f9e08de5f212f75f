import { O as NO_FACTS, fn as onlyErrors, v as lintWorkspace } from "./core.js";
// src/use-cases/lint-commits.ts
/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
async function lintCommits(request) {
	const { content, conventions, isQuiet = false } = request;
	const outcome = await lintWorkspace({
		...request,
		isQuiet: false,
		parse: () => NO_FACTS
	});
	const { findings } = outcome.report;
	const report = {
		...outcome.report,
		commits: content.documents.length,
		...isSwornTo(conventions) && !findings.some(({ omits }) => omits) && { clean: countClean(content, findings) },
		findings: isQuiet ? onlyErrors(findings) : findings
	};
	return {
		...outcome,
		report,
		exitCode: content.unchecked.length > 0 ? 1 : outcome.exitCode
	};
}
/** Whether messages are looked at for attribution, so that those without findings can be called clean. */
function isSwornTo({ attribution, severities }) {
	return attribution.scopes.includes("commit-messages") && severities["attribution/commit"] !== "off";
}
/** A commit that was not read is not clean; the finding that says so is about it. */
function countClean({ documents, unchecked }, findings) {
	const total = documents.length + unchecked.length;
	return {
		commits: total - new Set([...findings, ...unchecked].map(({ path }) => path)).size,
		of: total
	};
}
export { lintCommits as t };
