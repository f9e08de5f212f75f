import { c as createKindOf } from "./workspace.js";
import { a as join, i as dirname, o as normalize } from "./pattern.js";
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
export { chooseFurtherFiles as n, loadDataParser as t };
