// src/sources/source.ts
/** The choice of none. */
const chooseNone = () => /* @__PURE__ */ new Set();
/** Whether a path is one of a document, by its extension in any letter case. */
function isDocumentPath(path) {
	return /\.(?:md|markdown)$/iu.test(path);
}
/** Directories with the name of a document: nothing in them is hidden, but the name promises a text. */
function findDirectoriesNamedAsDocuments(files) {
	const found = /* @__PURE__ */ new Set();
	for (const file of files) for (const { index, 0: match } of file.matchAll(/\.(?:md|markdown)\//giu)) found.add(file.slice(0, index + match.length - 1));
	return [...found];
}
/** Completions of `Not checked: …`, the same in every source. */
const REASONS = {
	directory: "a directory, not a file",
	special: "neither a file nor a directory, such as a pipe or a device",
	submodule: "a submodule, not a file",
	sparse: "outside the sparse checkout",
	linkLoop: "a symbolic link in a loop",
	linkOutside: "a symbolic link that leads out of the repository",
	linkMissing: "a symbolic link to a file that does not exist",
	linkDirectory: "a symbolic link to a directory",
	linkNoDocument: "a symbolic link to a file that is not checked under its own name"
};
export { isDocumentPath as i, chooseNone as n, findDirectoriesNamedAsDocuments as r, REASONS as t };
