import { t as ToolError } from "./tool-error.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { isUtf8 } from "node:buffer";
// src/sources/path-bytes.ts
/**
* A path's bytes as text. In a path that is not UTF-8 every byte from 0x80 on becomes the lone surrogate U+DC00 + byte,
* so that different paths stay different and `encodePath` finds the file again.
*/
function decodePath(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (isUtf8(buffer)) return buffer.toString("utf8");
	return buffer.toString("latin1").replace(/[\x80-\xff]/gu, (byte) => String.fromCharCode(56320 + byte.charCodeAt(0)));
}
/** The inverse of `decodePath`: what file system calls take. */
function encodePath(path) {
	if (!/[\udc80-\udcff]/u.test(path)) return path;
	return Buffer.concat([...path].map((character) => encodeCharacter(character)));
}
/** Splits a list that ends each path with a NUL byte. */
function splitPaths(list) {
	if (isUtf8(list)) return list.toString("utf8").split("\0").slice(0, -1);
	const paths = [];
	for (let start = 0; start < list.length;) {
		const end = list.indexOf(0, start);
		paths.push(decodePath(list.subarray(start, end)));
		start = end + 1;
	}
	return paths;
}
function encodeCharacter(character) {
	const code = character.charCodeAt(0);
	return character.length === 1 && code >= 56448 && code <= 56575 ? Buffer.from([code - 56320]) : Buffer.from(character);
}
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
// src/sources/safe-read.ts
/** What `realpath` and other calls take for a path below an absolute directory; `''` is the directory itself. */
function locate(root, path) {
	return encodePath(path === "" ? root : `${root}/${path}`);
}
/** What stands at a path, links not followed; null when nothing does. Throws what the system says when it cannot tell. */
function lstat(location) {
	return lstatSync(location, { throwIfNoEntry: false }) ?? null;
}
/** Why an entry is not read as a file, or null for a regular file. */
function explainStats(stats) {
	if (stats.isFile()) return null;
	return stats.isDirectory() ? REASONS.directory : REASONS.special;
}
/** Whether an absolute path without links is a directory or stands in it. */
function isInside(directory, path) {
	return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}
/** Reads a regular file of a size just seen. Follows no link and waits on no pipe, whatever came in the file's place meanwhile. */
function readRegularFile(location, size) {
	const descriptor = openSync(location, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		if (!fstatSync(descriptor).isFile()) throw new Error(REASONS.special);
		const buffer = Buffer.allocUnsafe(size);
		let filled = 0;
		while (filled < size) {
			const count = readSync(descriptor, buffer, filled, size - filled, null);
			if (count === 0) break;
			filled += count;
		}
		return buffer.subarray(0, filled);
	} finally {
		closeSync(descriptor);
	}
}
/**
* Reads a regular file, through links as long as they stay inside `confine` (an absolute directory without links; null = anywhere).
* Null when nothing stands there. Throws a `ToolError` that calls the file `name` when it may not or cannot be read.
*/
function readSmallFile(location, name, limit, confine) {
	const refuse = (why) => new ToolError(`Cannot read \`${name}\`: ${why}`);
	try {
		if (lstat(location) === null) return null;
		const target = realpathSync.native(location);
		if (confine !== null && !isInside(confine, target)) throw refuse(REASONS.linkOutside);
		const stats = lstatSync(target);
		const reason = explainStats(stats);
		if (reason !== null) throw refuse(reason);
		if (stats.size > limit) throw refuse(`it has more than ${limit.toLocaleString("en")} bytes`);
		return readRegularFile(target, stats.size);
	} catch (error) {
		throw error instanceof ToolError ? error : refuse(explainFailure(error));
	}
}
/** Reads a file that a person named as `name`, as `readSmallFile` does. `root` is the absolute directory without links that is linted, if there is one. */
function readNamedFile(location, name, limit, root) {
	return readSmallFile(location, name, limit, root !== null && isInside(root, location) ? root : null);
}
/** Why a call to the file system failed, without the path that Node's own messages hold. */
function explainFailure(error) {
	const { code, message } = error;
	if (code === void 0) return message;
	return FAILURES[code] ?? `the system says ${code}`;
}
const FAILURES = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EISDIR: REASONS.directory,
	ELOOP: REASONS.linkLoop,
	ENOENT: "it does not exist",
	ENOTDIR: "it does not exist",
	ENOSPC: "no space is left",
	EROFS: "the file system is read-only"
};
export { lstat as a, readSmallFile as c, findDirectoriesNamedAsDocuments as d, isDocumentPath as f, locate as i, REASONS as l, splitPaths as m, explainStats as n, readNamedFile as o, decodePath as p, isInside as r, readRegularFile as s, explainFailure as t, chooseNone as u };
