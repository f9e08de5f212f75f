import { t as ToolError } from "./tool-error.js";
import { t as quote } from "./quote.js";
import { o as readNamedFile } from "./safe-read.js";
import { r as decodeText } from "./decode.js";
import { t as BASELINE_PATH } from "./open.js";
import { d as Document } from "./attribution.js";
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
// src/use-cases/parse-documents.ts
/** Parses what a source has read; `onProgress` is told after each document. */
function parseDocuments(read, parse, onProgress) {
	const documents = [];
	const unchecked = [];
	for (const [index, { path, text, commit }] of read.entries()) {
		try {
			documents.push(new Document(path, text, parse(text), commit));
		} catch (error) {
			if (!(error instanceof Error && error.name === "ParseError")) throw error;
			unchecked.push({
				path,
				reason: error.message
			});
		}
		onProgress?.(index + 1, read.length);
	}
	return {
		documents,
		unchecked
	};
}
/** Parses each text once: two revisions share most of their documents. */
function parseOnce(parse) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		let facts = known.get(text);
		if (!facts) {
			facts = parse(text);
			known.set(text, facts);
		}
		return facts;
	};
}
/** Remembers the facts of the texts parsed last, of at most `limit` UTF-16 code units together: enough for the documents of one run after another. */
function parseRecent(parse, limit) {
	const known = /* @__PURE__ */ new Map();
	let size = 0;
	return (text) => {
		const facts = known.get(text) ?? parse(text);
		if (!known.delete(text)) size += text.length;
		known.set(text, facts);
		for (const oldest of known.keys()) {
			if (size <= limit) break;
			known.delete(oldest);
			size -= oldest.length;
		}
		return facts;
	};
}
/** How much is remembered of what is linted again and again with small changes. */
function sizeOf(documents) {
	return documents.reduce((sum, { text }) => sum + text.length, 0);
}
export { demandBaseline as a, sizeOf as i, parseOnce as n, loadBaseline as o, parseRecent as r, parseDocuments as t };
