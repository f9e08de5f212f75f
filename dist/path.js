// src/core/path.ts
/** Repository-relative POSIX paths; `''` is the root. Nothing here looks at a disk. */
/** The directory part, `''` at the root. */
function dirname(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function basename(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function join(base, path) {
	return base === "" ? path : `${base}/${path}`;
}
/** Resolves `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalize(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
/** The relative path that leads from a document to a file: what a link in `from` to `to` has as its destination. */
function relative(from, to) {
	const base = dirname(from) === "" ? [] : dirname(from).split("/");
	const target = to.split("/");
	let common = 0;
	while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
	return [...base.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}
export { relative as a, normalize as i, dirname as n, join as r, basename as t };
