import { b as explainSize, h as resolveCommit, p as demandGit } from "./workspace.js";
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
	if (output.length === 0 && !range.includes("..") && !/^\^|\^[@!-]/u.test(range)) await resolveCommit(directory, range);
	return {
		files: [],
		documents,
		unchecked,
		head: null
	};
}
export { readCommits as t };
