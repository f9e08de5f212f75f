import { t as ToolError } from "./tool-error.js";
import { t as quote } from "./quote.js";
import { o as readNamedFile } from "./safe-read.js";
import { i as decodeText } from "./decode.js";
import { l as runGit, t as BASELINE_PATH } from "./open.js";
import { resolve } from "node:path";
// src/config/load-baseline.ts
/** Some ten thousand findings. */
const MAX_BASELINE_BYTES = 1e7;
/** The baseline of a source, as `loadBaseline` reads it. Throws a `ToolError` when one is named and does not exist, too. */
async function demandBaseline(opened, file, start) {
	const loaded = await loadBaseline(opened, file, start);
	if (file === null || loaded.recorded !== null) return loaded;
	const command = `docs-curator lint --init-baseline --baseline ${file}`;
	throw new ToolError(`Missing baseline ${quote(file)}, record one with ${quote(command)}`);
}
/**
* The baseline of a source: from `file` where one is named (relative to `start`, always from disk), else from the root, read from the same
* revision as the documents. Throws a `ToolError` when the file is no baseline, or is a link that leads out of the root.
*/
async function loadBaseline({ source, root }, file, start) {
	const path = file ?? ".github/docs-curator-baseline.jsonl";
	const bytes = file === null ? await source.readFile(BASELINE_PATH, MAX_BASELINE_BYTES) : readNamedFile(resolve(start, file), file, MAX_BASELINE_BYTES, root);
	if (bytes === null) return {
		path,
		recorded: null
	};
	const decoded = decodeText(bytes);
	if ("reason" in decoded) throw new ToolError(`Cannot read \`${path}\`: ${decoded.reason}`);
	const { parseBaseline } = await import("./baseline-file.js");
	return {
		path,
		recorded: parseBaseline(decoded.text, path)
	};
}
// src/core/commit-ids.ts
/** More than anyone writes down; what lies beyond is not asked for, and then nothing is said of it. */
const MAX_IDS = 2e4;
/**
* What may be ids of commits in texts, each once: what a history has to be asked about before the rules run. Empty when no registry of
* the conventions is one of commits.
*/
function collectCommitIds(texts, conventions) {
	if (!conventions.registries.some(({ type }) => type === "commit")) return [];
	const ids = /* @__PURE__ */ new Set();
	for (const text of texts) for (const [id] of text.matchAll(/(?<![\w-])[0-9a-f]{7,40}(?![\w-])/giu)) {
		if (ids.size >= MAX_IDS) return [...ids];
		ids.add(id.toLowerCase());
	}
	return [...ids];
}
// src/sources/known-commits.ts
/**
* The same content together with what git knows of the commits that its documents may name, where the conventions want to know. Nothing
* is known outside git, and of a history that was cut off.
*
* @param directory where to run git
*/
async function addKnownCommits({ repository }, directory, content, conventions) {
	if (repository === null || repository.isShallow) return content;
	const texts = function* () {
		for (const { text } of content.documents) yield text;
	};
	const asked = collectCommitIds(texts(), conventions);
	if (asked.length === 0) return content;
	const result = await runGit(directory, ["cat-file", "--batch-check"], asked.map((id) => `${id}^{commit}\n`).join(""));
	if (result.kind !== "done") return content;
	const answers = result.stdout.toString("latin1").split("\n");
	const known = asked.filter((_, index) => answers[index] !== void 0 && !/ missing$/u.test(answers[index] ?? ""));
	return {
		...content,
		commits: {
			asked: new Set(asked),
			known: new Set(known)
		}
	};
}
export { demandBaseline as n, loadBaseline as r, addKnownCommits as t };
