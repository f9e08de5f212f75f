import { r as compareText } from "./finding.js";
import { a as explainSize, r as decodeDocument } from "./decode.js";
// src/cli/standard-input.ts
/** Reads a document from standard input, and no more of it than a document may have. */
async function readInput(input) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > 2e6) break;
	}
	const reason = explainSize(size);
	return reason === null ? decodeDocument(Buffer.concat(chunks)) : { reason };
}
/** The content with a text, or with what became of it, in the place of whatever stood at a path. */
function placeDocument(content, path, decoded) {
	const documents = content.documents.filter((document) => document.path !== path);
	const unchecked = content.unchecked.filter((entry) => entry.path !== path);
	if ("text" in decoded) documents.push({
		path,
		text: decoded.text
	});
	else unchecked.push({
		path,
		reason: decoded.reason,
		isUnread: true
	});
	return {
		...content,
		documents,
		unchecked,
		files: [.../* @__PURE__ */ new Set([...content.files, path])].sort(compareText)
	};
}
export { readInput as n, placeDocument as t };
