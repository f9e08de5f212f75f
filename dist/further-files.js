import { i as createKindOf } from "./rule.js";
import { i as normalize, n as dirname, r as join } from "./path.js";
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
export { needsData as n, sidecarOf as r, chooseFurtherFiles as t };
