import { i as normalize, n as dirname, r as join } from "./path.js";
import { o as createKindOf } from "./workspace.js";
import { d as Document } from "./attribution.js";
// src/core/further-files.ts
/** Forms whose texts are YAML or JSON. */
const DATA_FORMS = [
	"frontmatter",
	"sidecar",
	"nav",
	"json"
];
/** Whether the conventions ask for anything that stands in YAML or JSON. */
function needsData({ kinds, general, indexes }) {
	return [...kinds, general].some(({ metadata }) => metadata !== null && DATA_FORMS.includes(metadata.form)) || indexes.some(({ entry }) => DATA_FORMS.includes(entry.form));
}
/**
* Which files of a root have to be read besides its documents: indexes that are no Markdown, and the files beside documents that hold
* their fields. Never more than one a document and one an index.
*/
function chooseFurtherFiles(files, conventions) {
	const known = new Set(files);
	const chosen = new Set(conventions.indexes.map(({ file }) => file).filter((file) => known.has(file)));
	if (![...conventions.kinds, conventions.general].some(({ metadata }) => metadata?.form === "sidecar")) return chosen;
	const { kindOf, isIgnored } = createKindOf(conventions, { files: known });
	for (const path of files) {
		if (!/\.(?:md|markdown)$/iu.test(path) || isIgnored(path)) continue;
		const { metadata } = kindOf(path);
		const sidecar = metadata && sidecarOf(path, metadata);
		if (sidecar && known.has(sidecar)) chosen.add(sidecar);
	}
	return chosen;
}
/** The path of the file that holds the fields of a document; null when the form has none, or when it would be outside the root. */
function sidecarOf(path, { form, file }) {
	return form === "sidecar" && file !== null ? normalize(join(dirname(path), file)) : null;
}
// src/parsers/load-data-parser.ts
/** Loads what reads YAML and JSON, where the conventions have a use for it; else null, since it takes as long to load as all rules. */
async function loadDataParser(conventions) {
	return needsData(conventions) ? (await import("./parse-data.js")).parseData : null;
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
export { chooseFurtherFiles as i, parseOnce as n, loadDataParser as r, parseDocuments as t };
