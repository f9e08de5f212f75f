import { n as dirname$1, r as join$1, t as basename$1 } from "./path.js";
import { t as ToolError } from "./tool-error.js";
import { r as compareText } from "./finding.js";
import { n as createSizeTest, r as decodeDocument } from "./decode.js";
import { a as lstat, c as readSmallFile, d as findDirectoriesNamedAsDocuments, f as isDocumentPath, i as locate, l as REASONS, m as splitPaths, n as explainStats, p as decodePath, r as isInside, s as readRegularFile, t as explainFailure, u as chooseNone } from "./safe-read.js";
import { t as quote } from "./quote.js";
import { closeSync, constants, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readdirSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
// src/sources/checkout.ts
/**
* The top directory of the checkout that holds an absolute directory: the nearest one, from there up, with a `.git` of its own. Null where
* there is none, and inside a git directory. What git itself would find is another matter: it takes any directory that holds what a bare
* repository holds for one, which a checkout may bring along so as to be read as something else.
*/
function findCheckout(directory) {
	for (let folder = directory; basename(folder) !== ".git"; folder = dirname(folder)) {
		if (isGitDirectory(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) break;
	}
	return null;
}
/** Whether git, asked in a directory below the top of a checkout, would take it or one above it for a bare repository. */
function hidesBareRepository(checkout, directory) {
	for (let folder = directory; folder !== checkout; folder = dirname(folder)) if ([
		"HEAD",
		"objects",
		"refs"
	].every((name) => hasEntry(join(folder, name)))) return true;
	return false;
}
/** Whether anything stands at a path, a link that leads nowhere included. What the system does not tell about does not. */
function hasEntry(path) {
	return typeOf(path) !== null;
}
/** A file points at the git directory of an added worktree or a submodule; git passes over a directory that it did not make. */
function isGitDirectory(path) {
	const type = typeOf(path);
	return type === "other" || type === "directory" && hasEntry(join(path, "HEAD"));
}
function typeOf(path) {
	try {
		const stats = lstatSync(path, { throwIfNoEntry: false });
		return stats === void 0 ? null : stats.isDirectory() ? "directory" : "other";
	} catch {
		return null;
	}
}
// src/sources/git.ts
/** Why git could not be asked; completes `Cannot …: `. */
const NOT_INSTALLED = "git is not installed";
const NOT_A_REPOSITORY = "this is not a git repository";
/** No listing or log is read beyond this. */
const MAX_OUTPUT_BYTES = 4e8;
/** Nothing that a repository or its configuration names may run: no hooks, monitors, pagers, and no fetching of what is not here. */
const CONFIGURATION = [
	"--no-pager",
	"--no-replace-objects",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null"
];
/** Set by git for its hooks; they would make another directory's git command read the wrong repository. */
const INHERITED = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_COMMON_DIR",
	"GIT_NAMESPACE",
	"GIT_PREFIX",
	"GIT_LITERAL_PATHSPECS",
	"GIT_GLOB_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_ICASE_PATHSPECS"
];
/**
* Runs git, without a shell, at the top of the checkout that holds a directory, so that git finds no other repository; where there is no
* checkout, in the directory itself. Throws a `ToolError` when the answer is larger than any listing should be.
*/
async function runGit(directory, args, input, maxBytes = MAX_OUTPUT_BYTES) {
	if (process.platform === "win32") process.env.NoDefaultCurrentDirectoryInExePath = "1";
	const checkout = findCheckout(directory);
	const child = spawn("git", [...CONFIGURATION, ...args], {
		cwd: checkout ?? directory,
		env: {
			...createEnvironment(process.env),
			...checkout !== null && { GIT_CEILING_DIRECTORIES: dirname(checkout) }
		},
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	const output = [];
	const errors = [];
	let size = 0;
	child.stdout.on("data", (chunk) => {
		size += chunk.length;
		if (size > maxBytes) child.kill();
		else output.push(chunk);
	});
	child.stderr.on("data", (chunk) => {
		if (errors.length < 16) errors.push(chunk);
	});
	child.stdin.on("error", () => {});
	child.stdin.end(input ?? "");
	const status = await new Promise((settle) => {
		child.on("error", () => settle(null));
		child.on("close", (code) => settle(code ?? -1));
	});
	if (status === null) return { kind: "missing" };
	if (size > maxBytes) throw new ToolError(`Cannot read more than ${maxBytes.toLocaleString("en")} bytes from git ${args[0]}`);
	const stdout = Buffer.concat(output);
	return status === 0 ? {
		kind: "done",
		stdout
	} : {
		kind: "failed",
		stdout,
		message: explain(Buffer.concat(errors).toString("utf8"))
	};
}
/** Like `runGit`, but anything other than success is a `ToolError` that says what could not be done: `Cannot <task>: <why>`. */
async function demandGit(task, directory, args, input) {
	const result = await runGit(directory, args, input);
	if (result.kind === "done") return result.stdout;
	throw new ToolError(`Cannot ${task}: ${result.kind === "missing" ? NOT_INSTALLED : result.message}`);
}
/** Finds the repository of a directory; null outside git. Throws a `ToolError` when there is one that git refuses to read. */
async function locateRepository(directory) {
	const result = await runGit(directory, [
		"rev-parse",
		"--is-shallow-repository",
		"--is-inside-work-tree",
		"--show-toplevel"
	]);
	if (result.kind === "missing") return "no-git";
	const [isShallow, isInside, ...topLevel] = result.stdout.toString("utf8").split("\n");
	if (isInside === "false" || result.kind === "done" && findCheckout(directory) === null) return {
		topLevel: null,
		isShallow: isShallow === "true"
	};
	if (result.kind === "done") return {
		topLevel: resolve(topLevel.join("\n").replace(/\n$/u, "")),
		isShallow: isShallow === "true"
	};
	if (result.message === "this is not a git repository") return null;
	throw new ToolError(`Cannot read the git repository: ${result.message}`);
}
/** The full id of the commit that a revision names. Throws a `ToolError` when it names none. */
async function resolveCommit(directory, revision) {
	const result = await runGit(directory, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	if (result.kind === "done") return result.stdout.toString("latin1").trim();
	if (result.kind === "missing") throw new ToolError(`Cannot read revision \`${revision}\`: ${NOT_INSTALLED}`);
	throw new ToolError(`Revision \`${revision}\` does not exist`);
}
function createEnvironment(inherited) {
	const environment = {
		...inherited,
		GIT_ALLOW_PROTOCOL: "none",
		GIT_NO_LAZY_FETCH: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LANGUAGE: "",
		LC_ALL: "C"
	};
	for (const name of INHERITED) delete environment[name];
	return environment;
}
/** One line from what git printed on stderr; the two failures that people meet most get the way out. */
function explain(errors) {
	const lines = errors.split("\n").filter((line) => !line.startsWith("warning: "));
	const owner = /detected dubious ownership in repository at '(.+)'/u.exec(errors);
	if (owner) return `\`${owner[1]}\` belongs to another user; run \`git config --global --add safe.directory ${owner[1]}\` if you trust it`;
	if (errors.includes("promisor remote")) return "this partial clone does not hold all files of the revision";
	if (errors.includes("not a git repository (or any")) return NOT_A_REPOSITORY;
	return (lines[0] ?? "").replace(/^(?:fatal|error): /u, "").trim() || "git failed";
}
// src/sources/write-texts.ts
const MARK = Buffer.from([
	239,
	187,
	191
]);
/**
* Writes new texts below an absolute directory without links. A file keeps its mode, its owner and its byte order mark; its bytes change
* at once or not at all. Every file is looked at before the first is written. Throws a `ToolError` where a file is no longer what was
* read, is reached through a symbolic link, or may not be written.
*/
function writeTexts(root, changes) {
	let written = 0;
	try {
		for (const change of changes) inspect(root, change);
		for (const change of changes) {
			replaceFile(root, change);
			written++;
		}
	} catch (error) {
		if (!(error instanceof ToolError)) throw error;
		throw new ToolError(`${error.message}; ${written === 0 ? "nothing was" : `${written} of ${changes.length} files were`} written`);
	}
}
function refusal(path, why) {
	return new ToolError(`Cannot write ${quote(path)}: ${why}`);
}
/** What stands at the path now, which must be what was read. */
function inspect(root, { path, before }) {
	const refuse = (why) => refusal(path, why);
	const location = locate(root, path);
	try {
		const folder = dirname$1(path) === "" ? root : `${root}/${dirname$1(path)}`;
		if (decodePath(realpathSync.native(locate(folder, ""), "buffer")).replaceAll(sep, "/") !== folder.replaceAll(sep, "/")) throw refuse("a symbolic link leads to it");
		const stats = lstat(location);
		if (stats === null) throw refuse("it does not exist any more");
		const reason = stats.isSymbolicLink() ? "a symbolic link leads to it" : explainStats(stats);
		if (reason !== null) throw refuse(reason);
		if ((stats.mode & 146) === 0) throw refuse("it is read-only");
		const bytes = Buffer.from(readRegularFile(location, stats.size));
		const hasMark = bytes.subarray(0, MARK.length).equals(MARK);
		if (!bytes.subarray(hasMark ? MARK.length : 0).equals(Buffer.from(before))) throw refuse("it changed since it was read");
		return {
			stats,
			hasMark
		};
	} catch (error) {
		throw error instanceof ToolError ? error : refuse(explainFailure(error));
	}
}
function replaceFile(root, change) {
	const { path, after } = change;
	const { stats, hasMark } = inspect(root, change);
	const temporary = locate(root, join$1(dirname$1(path), `.${basename$1(path).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`));
	let isLeft = false;
	try {
		const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
		const descriptor = openSync(temporary, flags, 384);
		isLeft = true;
		try {
			writeAll(descriptor, Buffer.concat(hasMark ? [MARK, Buffer.from(after)] : [Buffer.from(after)]));
			keepOwner(descriptor, stats);
			fchmodSync(descriptor, stats.mode & 4095);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		inspect(root, change);
		renameSync(temporary, locate(root, path));
		isLeft = false;
	} catch (error) {
		throw error instanceof ToolError ? error : refusal(path, explainFailure(error));
	} finally {
		if (isLeft) rmSync(temporary, { force: true });
	}
}
function writeAll(descriptor, bytes) {
	for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}
/** Only a privileged user can give a file away; for all others it is theirs already, or becomes theirs. */
function keepOwner(descriptor, { uid, gid }) {
	try {
		fchownSync(descriptor, uid, gid);
	} catch {}
}
// src/sources/file-system.ts
/** No directory outside git is walked beyond this many entries: it is a home directory or a whole disk, not a docs repository. */
const MAX_ENTRIES = 1e6;
/** The files below an absolute directory; in a git working tree those that git tracks or would track. */
function createFileSystemSource(directory, isInGit) {
	const root = realpathSync.native(directory);
	return {
		read: async (choose = chooseNone) => readListing(root, isInGit ? await listWithGit(root) : walk(root), choose),
		readFile: async (path, limit) => readSmallFile(locate(root, path), path, limit, root),
		resolve: async (path) => exists(root, path) ? followPath(root, path) : null,
		write: async (changes) => writeTexts(root, changes)
	};
}
function readListing(root, { files, unchecked }, choose) {
	const documents = [];
	const texts = [];
	const further = choose([...files]);
	const links = [];
	const isPlain = createDirectoryTest(root);
	const explainSize = createSizeTest();
	const settled = new Set(unchecked.map(({ path }) => path));
	for (const path of [...files].sort(compareText)) {
		const isDocument = isDocumentPath(path);
		if (!(isDocument || further.has(path)) || settled.has(path)) continue;
		const read = isPlain(dirname$1(path)) ? readDocument(root, path, explainSize) : null;
		if (read === null) files.delete(path);
		else if ("linkTo" in read) links.push([path, read.linkTo]);
		else if ("text" in read) (isDocument ? documents : texts).push({
			path,
			text: read.text
		});
		else unchecked.push({
			path,
			...read
		});
	}
	const checked = new Set([
		...documents,
		...texts,
		...unchecked
	].map(({ path }) => path));
	for (const [path, target] of links) if (!checked.has(target)) unchecked.push({
		path,
		reason: REASONS.linkNoDocument
	});
	return {
		files: [...files].sort(compareText),
		documents,
		...texts.length > 0 && { texts },
		unchecked,
		head: null
	};
}
async function listWithGit(root) {
	const folder = toPath(findCheckout(root) ?? root, root);
	const prefix = folder === "" ? "" : `${folder}/`;
	const args = [
		"ls-files",
		"-z",
		"-t",
		"--cached",
		"--others",
		"--deleted",
		"--exclude-standard",
		"--",
		...prefix === "" ? [] : [`:(literal)${prefix}`]
	];
	const lines = splitPaths(await demandGit("list the files", root, args)).map((line) => line.slice(0, 2) + line.slice(2 + prefix.length));
	const files = /* @__PURE__ */ new Set();
	const unchecked = [];
	for (const line of lines) {
		const path = line.slice(2).replace(/\/$/u, "");
		files.add(path);
		if (line.startsWith("S") && isDocumentPath(path)) unchecked.push({
			path,
			reason: REASONS.sparse
		});
	}
	for (const line of lines) if (line.startsWith("R") && !exists(root, line.slice(2))) files.delete(line.slice(2));
	for (const path of findDirectoriesNamedAsDocuments(files)) unchecked.push({
		path,
		reason: REASONS.directory
	});
	return {
		files,
		unchecked
	};
}
function walk(root) {
	const files = /* @__PURE__ */ new Set();
	const unchecked = [];
	const pending = [""];
	let count = 0;
	for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) for (const entry of readDirectory(root, folder, unchecked)) {
		if (++count > MAX_ENTRIES) throw new ToolError(`Cannot list the files: there are more than ${MAX_ENTRIES.toLocaleString("en")}`);
		const name = decodePath(entry.name);
		const path = join$1(folder, name);
		if (name === ".git" || name === "node_modules" && entry.isDirectory()) continue;
		if (!entry.isDirectory()) files.add(path);
		else if (pending.push(path) && isDocumentPath(path)) unchecked.push({
			path,
			reason: REASONS.directory
		});
	}
	return {
		files,
		unchecked
	};
}
function readDirectory(root, folder, unchecked) {
	try {
		return readdirSync(locate(root, folder), {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		if (folder === "") throw new ToolError(`Cannot list the files: ${explainFailure(error)}`);
		unchecked.push({
			path: folder,
			reason: `its files cannot be listed, ${explainFailure(error)}`
		});
		return [];
	}
}
/** Null when nothing stands there. */
function readDocument(root, path, explainSize) {
	const location = locate(root, path);
	try {
		const stats = lstat(location);
		if (stats === null) return null;
		if (stats.isSymbolicLink()) return followLink(root, location);
		const special = explainStats(stats);
		if (special !== null) return { reason: special };
		const reason = explainSize(stats.size);
		const decoded = reason === null ? decodeDocument(readRegularFile(location, stats.size)) : { reason };
		return "text" in decoded ? decoded : {
			...decoded,
			isUnread: true
		};
	} catch (error) {
		return {
			reason: explainFailure(error),
			isUnread: true
		};
	}
}
function followLink(root, location) {
	try {
		const target = decodePath(realpathSync.native(location, "buffer"));
		if (!isInside(root, target)) return { reason: REASONS.linkOutside };
		if (lstat(locate(target, ""))?.isDirectory()) return { reason: REASONS.linkDirectory };
		return { linkTo: toPath(root, target) };
	} catch (error) {
		const { code } = error;
		return { reason: code === "ENOENT" ? REASONS.linkMissing : explainFailure(error) };
	}
}
/** Where a path leads inside the root; the path itself when it leads nowhere or outside. */
function followPath(root, path) {
	try {
		const target = decodePath(realpathSync.native(locate(root, path), "buffer"));
		return isInside(root, target) ? toPath(root, target) : path;
	} catch {
		return path;
	}
}
function toPath(root, absolute) {
	return absolute.slice(root.endsWith(sep) ? root.length : root.length + 1).replaceAll(sep, "/");
}
/** Answers whether a directory is reached without a link: what git tracks below a link that took a directory's place is gone. */
function createDirectoryTest(root) {
	const known = /* @__PURE__ */ new Map([["", true]]);
	const test = (folder) => {
		const answer = known.get(folder) ?? (test(dirname$1(folder)) && isDirectory(locate(root, folder)));
		known.set(folder, answer);
		return answer;
	};
	return test;
}
function isDirectory(location) {
	try {
		return lstat(location)?.isDirectory() === true;
	} catch {
		return true;
	}
}
/** What the system refuses to tell about is taken to exist. */
function exists(root, path) {
	try {
		return lstat(locate(root, path)) !== null;
	} catch {
		return true;
	}
}
// src/sources/symbolic-link.ts
/** As many links are followed as Linux follows. */
const MAX_HOPS = 40;
/** What a path of a tree leads to when all symbolic links in it are followed, without a disk; or the reason why it leads to nothing. */
function resolveSymbolicLink(path, tree) {
	let hops = 0;
	const parts = [];
	const rest = path.split("/").reverse();
	for (let part = rest.pop(); part !== void 0; part = rest.pop()) {
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (parts.pop() === void 0) return { reason: REASONS.linkOutside };
			continue;
		}
		parts.push(part);
		const target = tree.targets.get(parts.join("/"));
		if (target === void 0) continue;
		if (++hops > MAX_HOPS) return { reason: REASONS.linkLoop };
		if (target.startsWith("/")) return { reason: REASONS.linkOutside };
		parts.pop();
		rest.push(...target.split("/").reverse());
	}
	const found = parts.join("/");
	if (tree.files.has(found)) return {
		path: found,
		isDirectory: false
	};
	return tree.directories.has(found) ? {
		path: found,
		isDirectory: true
	} : { reason: REASONS.linkMissing };
}
/** The directories that a list of files implies, the root `''` among them. */
function collectDirectories(files) {
	const directories = /* @__PURE__ */ new Set([""]);
	for (const file of files) for (let folder = dirname$1(file); !directories.has(folder); folder = dirname$1(folder)) directories.add(folder);
	return directories;
}
// src/sources/git-tree.ts
/** A longer target of a symbolic link is none that a file system would follow. */
const MAX_LINK_BYTES = 4096;
/** As much is read from git at once, so that memory is bounded by the documents themselves. */
const BATCH_BYTES = 64e6;
/** Lists a revision. Throws a `ToolError` when it does not exist. */
async function openTree(directory, revision) {
	const commit = await resolveCommit(directory, revision);
	const list = await demandGit(`read revision \`${revision}\``, directory, [
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit
	]);
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < list.length;) {
		const end = list.indexOf(0, start);
		const tab = list.indexOf(9, start);
		const [mode, , id, size] = list.toString("latin1", start, tab).split(/ +/u);
		const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
		entries.set(decodePath(list.subarray(tab + 1, end)), {
			kind,
			id: id ?? "",
			size: Number(size) || 0
		});
		start = end + 1;
	}
	return {
		directory,
		commit,
		entries
	};
}
/** The part of a revision below `root` (repository-relative, `''` for all of it) as a source. */
function createTreeSource(tree, root) {
	const prefix = root === "" ? "" : `${root}/`;
	const entries = /* @__PURE__ */ new Map();
	for (const [path, entry] of tree.entries) if (path.startsWith(prefix)) entries.set(path.slice(prefix.length), entry);
	const paths = [...entries.keys()].sort(compareText);
	return {
		read: (choose = chooseNone) => readContent(tree, entries, paths, choose),
		readFile: (path, limit) => readEntry(tree, entries, path, limit),
		resolve: (path) => resolvePath(tree, entries, path)
	};
}
async function readContent(tree, entries, paths, choose) {
	const documents = [];
	const texts = [];
	const further = choose(paths);
	const isRead = (path) => isDocumentPath(path) || further.has(path);
	const unchecked = findDirectoriesNamedAsDocuments(paths).map((path) => ({
		path,
		reason: REASONS.directory
	}));
	const wanted = [];
	const explainSize = createSizeTest();
	const links = [...entries].filter(([path, { kind }]) => kind === "link" && isRead(path)).map(([path]) => path);
	for (const path of paths) {
		const entry = entries.get(path);
		if (!entry || entry.kind === "link" || !isRead(path)) continue;
		const isSubmodule = entry.kind === "submodule";
		const reason = isSubmodule ? REASONS.submodule : explainSize(entry.size);
		if (reason === null) wanted.push(path);
		else unchecked.push({
			path,
			reason,
			isUnread: !isSubmodule
		});
	}
	for await (const [path, bytes] of readBlobs(tree, entries, wanted)) {
		const decoded = bytes === null ? { reason: "its content is not in this repository" } : decodeDocument(bytes);
		if ("text" in decoded) (isDocumentPath(path) ? documents : texts).push({
			path,
			text: decoded.text
		});
		else unchecked.push({
			path,
			reason: decoded.reason,
			isUnread: true
		});
	}
	if (links.length > 0) {
		const known = await readLinks(tree, entries);
		const checked = new Set([
			...documents,
			...texts,
			...unchecked
		].map(({ path }) => path));
		for (const path of links) {
			const resolved = resolveSymbolicLink(path, known);
			if ("reason" in resolved) unchecked.push({
				path,
				reason: resolved.reason
			});
			else if (resolved.isDirectory) unchecked.push({
				path,
				reason: REASONS.linkDirectory
			});
			else if (!checked.has(resolved.path)) unchecked.push({
				path,
				reason: REASONS.linkNoDocument
			});
		}
	}
	return {
		files: paths,
		documents,
		...texts.length > 0 && { texts },
		unchecked,
		head: tree.commit
	};
}
async function readEntry(tree, entries, path, limit) {
	let target = path;
	if (isReachedByLink(entries, path)) {
		const resolved = resolveSymbolicLink(path, await readLinks(tree, entries));
		if ("reason" in resolved && resolved.reason === REASONS.linkMissing && entries.get(path)?.kind !== "link") return null;
		if ("reason" in resolved) throw new ToolError(`Cannot read \`${path}\`: ${resolved.reason}`);
		target = resolved.path;
	}
	const entry = entries.get(target);
	if (entry?.kind !== "file") return null;
	if (entry.size > limit) throw new ToolError(`Cannot read \`${path}\`: it has more than ${limit.toLocaleString("en")} bytes`);
	for await (const [, bytes] of readBlobs(tree, entries, [target])) return bytes;
	return null;
}
/** Whether a path is in the tree, be it below a symbolic link to a directory. */
async function holdsPath(tree, path) {
	if (tree.entries.has(path) || !isReachedByLink(tree.entries, path)) return tree.entries.has(path);
	return "path" in resolveSymbolicLink(path, await readLinks(tree, tree.entries));
}
function isReachedByLink(entries, path) {
	for (let place = path; place !== ""; place = dirname$1(place)) if (entries.get(place)?.kind === "link") return true;
	return false;
}
async function resolvePath(tree, entries, path) {
	const resolved = resolveSymbolicLink(path, await readLinks(tree, entries));
	if ("path" in resolved) return resolved.path;
	return entries.has(path) ? path : null;
}
/** What is needed to follow the symbolic links of the tree. */
async function readLinks(tree, entries) {
	const paths = [...entries].filter(([, { kind, size }]) => kind === "link" && size <= MAX_LINK_BYTES).map(([path]) => path);
	const targets = /* @__PURE__ */ new Map();
	for await (const [path, bytes] of readBlobs(tree, entries, paths)) if (bytes !== null) targets.set(path, decodePath(bytes));
	return {
		files: entries,
		directories: collectDirectories(entries.keys()),
		targets
	};
}
/** The bytes of some entries, in the order asked for; null for one that the object database does not hold. */
async function* readBlobs(tree, entries, paths) {
	for (let next = 0; next < paths.length;) {
		const batch = [];
		for (let size = 0; next < paths.length && (batch.length === 0 || size < BATCH_BYTES); next++) {
			const path = paths[next] ?? "";
			const entry = entries.get(path);
			if (entry) batch.push([path, entry.id]);
			size += entry?.size ?? 0;
		}
		const ids = batch.map(([, id]) => `${id}\n`).join("");
		const output = await demandGit(`read the files of ${tree.commit}`, tree.directory, ["cat-file", "--batch"], ids);
		let offset = 0;
		for (const [path, id] of batch) {
			const lineEnd = output.indexOf(10, offset);
			const header = output.toString("latin1", offset, lineEnd);
			const size = Number(/^\S+ blob (\d+)$/u.exec(header)?.[1] ?? NaN);
			if (lineEnd < 0 || !header.startsWith(id)) throw new ToolError(`Cannot read \`${path}\`: git answered out of turn`);
			yield [path, Number.isNaN(size) ? null : output.subarray(lineEnd + 1, lineEnd + 1 + size)];
			offset = lineEnd + 1 + (Number.isNaN(size) ? 0 : size + 1);
		}
	}
}
// src/sources/open.ts
/** Where the configuration of a root stands, relative to the root; also what makes a directory a root. */
const CONFIG_PATH = ".github/docs-curator.yml";
const NO_GIT = "git is not installed, so files that git ignores are read as well";
const BARE = "A bare repository inside a checkout is read as the folder that it is";
/** Where the baseline of a root stands, relative to the root. */
const BASELINE_PATH = ".github/docs-curator-baseline.jsonl";
/**
* Opens what an existing start directory belongs to: the revision `tree`, else the working tree, else, without one, `HEAD`.
* The root is the nearest directory, from the start directory up to git's top level, that holds a configuration; else the top level;
* outside git, where there is no configuration above either, the start directory. Where `root` is given (relative to the top level), that is the root instead. Throws a `ToolError`
* when there is no such revision, or git refuses to read the repository.
*/
async function openSource(start, tree, root = null) {
	const directory = realpathSync.native(start);
	const located = await locateRepository(directory);
	const repository = located === "no-git" ? null : located;
	if (repository !== null && (tree !== null || repository.topLevel === null)) return openRevision(directory, tree, root, repository);
	if (tree !== null) throw new ToolError(`Cannot read revision \`${tree}\`: ${located === "no-git" ? NOT_INSTALLED : NOT_A_REPOSITORY}`);
	const topLevel = repository?.topLevel ?? findCheckout(directory) ?? findConfigured(directory) ?? directory;
	const location = root === null ? findRoot(directory, topLevel) : resolve(topLevel, root);
	return {
		source: createFileSystemSource(location, repository !== null),
		root: location,
		rootInRepository: repository === null ? "" : toPosix(relative(topLevel, location)),
		prefix: toPosix(relative(location, directory)),
		repository,
		notes: [...located === "no-git" && hasEntry(join$1(topLevel, ".git")) ? [NO_GIT] : [], ...noteBare(directory)]
	};
}
async function openRevision(directory, revision, wanted, repository) {
	const { topLevel } = repository;
	const start = topLevel === null ? "" : toPosix(relative(topLevel, directory));
	const isEmpty = revision === null && (await runGit(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	])).kind === "failed";
	const tree = isEmpty ? {
		directory,
		commit: null,
		entries: /* @__PURE__ */ new Map()
	} : await openTree(directory, revision ?? "HEAD");
	const root = wanted ?? await findTreeRoot(tree, start);
	const source = createTreeSource(tree, root);
	return {
		source: isEmpty ? {
			...source,
			read: () => readNothing(directory, source)
		} : source,
		root: topLevel === null ? null : resolve(topLevel, root),
		rootInRepository: root,
		prefix: start.slice(root === "" ? 0 : root.length + 1),
		repository,
		notes: noteBare(directory)
	};
}
function noteBare(directory) {
	const checkout = findCheckout(directory);
	return checkout !== null && hidesBareRepository(checkout, directory) ? [BARE] : [];
}
/** A repository without commits has no documents; one where only `HEAD` names none has, and somebody must say which are meant. */
async function readNothing(directory, source) {
	if ((await demandGit("read the repository", directory, ["for-each-ref", "--count=1"])).length > 0) throw new ToolError("`HEAD` names no commit, name a revision with `--tree`");
	return source.read();
}
async function findTreeRoot(tree, start) {
	for (let folder = start; folder !== ""; folder = dirname$1(folder)) if (await holdsPath(tree, join$1(folder, ".github/docs-curator.yml"))) return folder;
	return "";
}
function findRoot(start, topLevel) {
	for (let folder = start; folder !== topLevel; folder = dirname(folder)) {
		if (hasEntry(join$1(folder, ".github/docs-curator.yml"))) return folder;
		if (folder === dirname(folder)) break;
	}
	return topLevel;
}
/** The nearest directory, from the start up, that holds a configuration. */
function findConfigured(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (hasEntry(join$1(folder, ".github/docs-curator.yml"))) return folder;
		if (folder === dirname(folder)) return null;
	}
}
function toPosix(path) {
	return path.replaceAll(sep, "/");
}
export { NOT_INSTALLED as a, resolveCommit as c, NOT_A_REPOSITORY as i, runGit as l, CONFIG_PATH as n, demandGit as o, openSource as r, locateRepository as s, BASELINE_PATH as t, findCheckout as u };
