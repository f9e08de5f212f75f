import { t as findNearest } from "./nearest.js";
import { i as normalize, r as join$1 } from "./path.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
import { r as isInside } from "./safe-read.js";
import { realpathSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
// src/sources/scope.ts
/** A path given on the command line, relative to the root; the path itself need not exist. Throws a `ToolError` when it is outside the root. */
function toRootPath(opened, start, operand) {
	const { root, prefix } = opened;
	const inTree = isAbsolute(operand) ? null : normalize(join$1(prefix, operand));
	const path = root === null ? inTree : inRoot(root, resolve(start, operand));
	if (path === null) throw new ToolError(`Path ${quote(operand)} is outside the root${root === null ? "" : ` ${quote(root)}`}`);
	return path;
}
/**
* Answers which paths the operands of a lint name, directories with all that is in them; null when there are none, which means all.
* Throws a `ToolError` for an operand that does not exist.
*
* @param verbs the names that the first operand may have been meant for
*/
async function createScope(opened, start, operands, verbs) {
	if (operands.length === 0) return null;
	const targets = [];
	for (const [index, operand] of operands.entries()) {
		const path = toRootPath(opened, start, operand);
		const resolved = await opened.source.resolve(path);
		if (resolved === null) throw new ToolError(explainMissing(operand, index === 0 ? verbs : []));
		targets.push(path, resolved);
	}
	return (path) => targets.some((target) => target === "" || path === target || path.startsWith(`${target}/`));
}
function inRoot(root, absolute) {
	const location = isInside(root, absolute) ? absolute : followDirectory(absolute);
	return isInside(root, location) ? relative(root, location).replaceAll(sep, "/") : null;
}
/** The root has no links in its path, a path given in full may. */
function followDirectory(absolute) {
	try {
		return realpathSync.native(absolute);
	} catch {
		return absolute;
	}
}
function explainMissing(operand, verbs) {
	const verb = findNearest(operand, verbs);
	return `Path ${quote(operand)} does not exist${verb === null ? "" : `; did you mean the verb \`${verb}\`?`}`;
}
export { toRootPath as n, createScope as t };
