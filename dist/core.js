import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { C as escapeLine, D as ToolError, O as TOOL, a as locate, b as PARSERS, c as readRegularFile, d as chooseNone, f as findDirectoriesNamedAsDocuments, h as splitPaths, i as isInside, l as readSmallFile, m as decodePath, n as explainFailure, o as lstat, p as isDocumentPath, r as explainStats, s as readNamedFile, u as REASONS$1, v as quote, x as VERBS$1, y as findNearest } from "./start.js";
import { createRequire } from "node:module";
import { closeSync, constants, fchmodSync, fchownSync, fsyncSync, lstatSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
import { arch, platform } from "node:process";
// src/core/fingerprint.ts
/**
* Gives each finding of one rule in one document its id: a hash of rule, path, the text it points at and the message,
* with a count for repeats. Line numbers are left out on purpose: an edit above must not make an old finding new.
*/
function createFingerprints(ruleId, path) {
	const counts = /* @__PURE__ */ new Map();
	const begin = hash(`${ruleId}\0${path}\0`);
	return (evidence, message) => {
		const key = `${evidence.replace(/\s+/gu, " ").trim()}\0${message}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return print(hash(`${key}\0${count}`, begin));
	};
}
/** The id of a finding that is the only one of its kind in its document. */
function fingerprintOf(ruleId, path, evidence, message) {
	return createFingerprints(ruleId, path)(evidence, message);
}
/** A text as 16 hexadecimal digits. Not for secrets. */
function hashText(text) {
	return print(hash(text));
}
/** FNV-1a over UTF-16 code units, 64 bits, from the offset basis or from where another text ended. */
function hash(text, { high, low } = {
	high: 3421674724,
	low: 2216829733
}) {
	let [top, bottom] = [high, low];
	for (let index = 0; index < text.length; index++) {
		bottom = (bottom ^ text.charCodeAt(index)) >>> 0;
		const product = bottom * 435;
		top = Math.imul(top, 435) + Math.floor(product / 4294967296) + (bottom << 8) >>> 0;
		bottom = product >>> 0;
	}
	return {
		high: top,
		low: bottom
	};
}
function print({ high, low }) {
	return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
// src/core/finding.ts
/** Severities from the weightiest to the lightest. */
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
/** Sorts by path, then place, then rule: the order every reporter prints. */
function compareFindings(a, b) {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId) || compareText(a.subject ?? "", b.subject ?? "") || compareText(a.section ?? "", b.section ?? "");
}
/** Code unit order: the same on every machine and in every locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** A finding of the tool itself about a whole document. */
function toolFinding(ruleId, severity, path, message, help) {
	const place = {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
	const identity = {
		target: message,
		line: "",
		heading: ""
	};
	return {
		id: fingerprintOf(ruleId, path, "", message),
		ruleId,
		severity,
		path,
		...place,
		message,
		help,
		subject: null,
		section: null,
		fix: null,
		identity
	};
}
/** How many findings have a severity, those that are not listed among them. */
function countSeverity(findings, severity) {
	return findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0) + (finding.omits?.[severity] ?? 0), 0);
}
/** How many findings these are, those that are not listed among them. */
function countAll(findings) {
	return SEVERITIES.reduce((sum, severity) => sum + countSeverity(findings, severity), 0);
}
/** The findings that are errors, those that are not listed among them. */
function onlyErrors(findings) {
	return findings.filter(({ severity }) => severity === "error").map((finding) => finding.omits ? {
		...finding,
		omits: {
			error: finding.omits.error,
			warning: 0,
			info: 0
		}
	} : finding);
}
/** The heaviest of some severities; `info` when there are none. */
function heaviest(severities) {
	return SEVERITIES.find((severity) => severities.includes(severity)) ?? "info";
}
/** The lighter of two severities. */
function lighter(a, b) {
	return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
// src/core/text.ts
/** Maps offsets of one text to lines and columns. Line ends are LF, CRLF and lone CR, as CommonMark has them. */
var LineIndex = class {
	#starts = [0];
	#length;
	constructor(text) {
		this.#length = text.length;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) this.#starts.push(index + 1);
		}
	}
	/** How many lines the text has; a text that ends with a line end has an empty last line. */
	get count() {
		return this.#starts.length;
	}
	/** The 1-based line and column of an offset; offsets outside the text are clamped to it. */
	pointAt(offset) {
		const clamped = Math.max(0, Math.min(offset, this.#length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.startOf(middle + 1) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - this.startOf(low + 1) + 1
		};
	}
	/** The offset of the first code unit of a 1-based line; lines outside the text are clamped to it. */
	startOf(line) {
		return this.#starts[Math.max(1, line) - 1] ?? this.#length;
	}
	/** The offsets of a 1-based line, its line end included. */
	spanOf(line) {
		return {
			start: this.startOf(line),
			end: this.startOf(line + 1)
		};
	}
};
/** Cuts blanks and any of some characters off the end of a text; a regular expression would take quadratic time. */
function trimMarks(text, marks) {
	let end = text.length;
	while (end > 0 && (marks.includes(text[end - 1]) || /\s/u.test(text[end - 1]))) end--;
	return text.slice(0, end);
}
// src/config/levels.ts
/** What a rule can be set to, from the lightest. */
const LEVELS = ["off", ...[...SEVERITIES].reverse()];
// src/core/explain-unknown.ts
/** More words than this are not listed beside a suggestion, or without one. */
const MAX_LISTED$1 = {
	suggested: 8,
	alone: 16
};
/** The sentence about a word that is none of those known: lists them when they are few, and names the nearest, or the verb that lists all rules. */
function explainUnknown(what, word, known) {
	if (known.length === 0) return `Unexpected ${what} ${quote(word)}: there is none`;
	const nearest = known.length > 1 ? findNearest(word, known) : null;
	const expected = known.length <= (nearest === null ? MAX_LISTED$1.alone : MAX_LISTED$1.suggested) ? `, expected ${listWords(known)}` : "";
	const elsewhere = what === "rule" && expected === "" ? "; `docs-curator rules` lists them" : "";
	return `Unexpected ${what} ${quote(word, elsewhere === "" ? void 0 : 64)}${expected}${nearest === null ? elsewhere : `; did you mean \`${nearest}\`?`}`;
}
/** Words in backticks, as in `a`, `b` or `c`. */
function listWords(words) {
	const quoted = words.map((word) => `\`${word}\``);
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
// src/sources/decode.ts
/** A document larger than this is not read: no person wrote it, and rules and parsers are only promised time for what people write. */
const MAX_DOCUMENT_BYTES = 2e6;
/** Decodes UTF-8, and says what the bytes are when they are not. */
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = buffer.length < 2 ? 0 : buffer.readUInt16BE(0);
	if (first === 65534 || first === 65279) return { reason: "UTF-16 text, expected UTF-8" };
	const zero = buffer.indexOf(0);
	if (zero >= 0) return { reason: `binary data, a NUL byte at offset ${zero} (counted from 0)` };
	if (!isUtf8(buffer)) return { reason: `invalid UTF-8 at byte offset ${findInvalidByte(buffer)} (counted from 0)` };
	const hasMark = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 15711167;
	return {
		text: buffer.toString("utf8", hasMark ? 3 : 0),
		hasMark
	};
}
/** Decodes a document; the pointer that Git LFS leaves in a file's place is no document. */
function decodeDocument(bytes) {
	const decoded = decodeText(bytes);
	if ("text" in decoded && bytes.length < 1024 && decoded.text.startsWith("version https://git-lfs.github.com/spec/")) return { reason: "a Git LFS pointer, the document itself is not here" };
	return decoded;
}
/** Why a document of this size is not read, or null. */
function explainSize(bytes) {
	if (bytes <= 2e6) return null;
	return `${bytes.toLocaleString("en")} bytes, more than the limit of ${MAX_DOCUMENT_BYTES.toLocaleString("en")}`;
}
/** All documents of a source together are not read beyond this, since they are kept in memory. */
const MAX_TOTAL_BYTES = 25e7;
/** Says, for one document after the other, why a document of its size is not read, or null when it is. */
function createSizeTest(limit = MAX_TOTAL_BYTES) {
	let room = limit;
	return (bytes) => {
		const reason = explainSize(bytes);
		if (reason !== null) return reason;
		if (bytes > room) return `the documents before it take up the ${limit.toLocaleString("en")} bytes that are read`;
		room -= bytes;
		return null;
	};
}
/** The 0-based offset of the first byte that is not UTF-8; the buffer must hold one. */
function findInvalidByte(buffer) {
	const text = buffer.toString("utf8");
	let offset = 0;
	let from = 0;
	for (;;) {
		const found = text.indexOf("�", from);
		offset += Buffer.byteLength(text.slice(from, found));
		if (buffer.toString("latin1", offset, offset + 3) !== "ï¿½") return offset;
		offset += 3;
		from = found + 1;
	}
}
// src/core/path.ts
/** Repository-relative POSIX paths; `''` is the root. Nothing here looks at a disk. */
/** The directory part, `''` at the root. */
function dirname$1(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}
function basename$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function join$2(base, path) {
	return base === "" ? path : `${base}/${path}`;
}
/** Resolves `.`, `..` and doubled slashes; null when the path leaves the root. */
function normalize$1(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
}
/** The relative path that leads from a document to a file: what a link in `from` to `to` has as its destination. */
function relative$1(from, to) {
	const base = dirname$1(from) === "" ? [] : dirname$1(from).split("/");
	const target = to.split("/");
	let common = 0;
	while (common < base.length && common < target.length - 1 && base[common] === target[common]) common++;
	return [...base.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}
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
		message: explain$2(Buffer.concat(errors).toString("utf8"))
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
function explain$2(errors) {
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
	const temporary = locate(root, join$2(dirname$1(path), `.${basename$1(path).slice(0, 40)}.${randomBytes(6).toString("hex")}.tmp`));
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
		reason: REASONS$1.linkNoDocument
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
			reason: REASONS$1.sparse
		});
	}
	for (const line of lines) if (line.startsWith("R") && !exists(root, line.slice(2))) files.delete(line.slice(2));
	for (const path of findDirectoriesNamedAsDocuments(files)) unchecked.push({
		path,
		reason: REASONS$1.directory
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
		const path = join$2(folder, name);
		if (name === ".git" || name === "node_modules" && entry.isDirectory()) continue;
		if (!entry.isDirectory()) files.add(path);
		else if (pending.push(path) && isDocumentPath(path)) unchecked.push({
			path,
			reason: REASONS$1.directory
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
		if (!isInside(root, target)) return { reason: REASONS$1.linkOutside };
		if (lstat(locate(target, ""))?.isDirectory()) return { reason: REASONS$1.linkDirectory };
		return { linkTo: toPath(root, target) };
	} catch (error) {
		const { code } = error;
		return { reason: code === "ENOENT" ? REASONS$1.linkMissing : explainFailure(error) };
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
			if (parts.pop() === void 0) return { reason: REASONS$1.linkOutside };
			continue;
		}
		parts.push(part);
		const target = tree.targets.get(parts.join("/"));
		if (target === void 0) continue;
		if (++hops > MAX_HOPS) return { reason: REASONS$1.linkLoop };
		if (target.startsWith("/")) return { reason: REASONS$1.linkOutside };
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
	} : { reason: REASONS$1.linkMissing };
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
		reason: REASONS$1.directory
	}));
	const wanted = [];
	const explainSize = createSizeTest();
	const links = [...entries].filter(([path, { kind }]) => kind === "link" && isRead(path)).map(([path]) => path);
	for (const path of paths) {
		const entry = entries.get(path);
		if (!entry || entry.kind === "link" || !isRead(path)) continue;
		const isSubmodule = entry.kind === "submodule";
		const reason = isSubmodule ? REASONS$1.submodule : explainSize(entry.size);
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
				reason: REASONS$1.linkDirectory
			});
			else if (!checked.has(resolved.path)) unchecked.push({
				path,
				reason: REASONS$1.linkNoDocument
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
		if ("reason" in resolved && resolved.reason === REASONS$1.linkMissing && entries.get(path)?.kind !== "link") return null;
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
		notes: [...located === "no-git" && hasEntry(join$2(topLevel, ".git")) ? [NO_GIT] : [], ...noteBare(directory)]
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
	for (let folder = start; folder !== ""; folder = dirname$1(folder)) if (await holdsPath(tree, join$2(folder, ".github/docs-curator.yml"))) return folder;
	return "";
}
function findRoot(start, topLevel) {
	for (let folder = start; folder !== topLevel; folder = dirname(folder)) {
		if (hasEntry(join$2(folder, ".github/docs-curator.yml"))) return folder;
		if (folder === dirname(folder)) break;
	}
	return topLevel;
}
/** The nearest directory, from the start up, that holds a configuration. */
function findConfigured(start) {
	for (let folder = start;; folder = dirname(folder)) {
		if (hasEntry(join$2(folder, ".github/docs-curator.yml"))) return folder;
		if (folder === dirname(folder)) return null;
	}
}
function toPosix(path) {
	return path.replaceAll(sep, "/");
}
// src/core/pattern.ts
/** The first match of a pattern; null when there is none. */
function firstMatch(pattern, text) {
	for (const match of pattern.matches(text)) return match;
	return null;
}
/** A pattern that this project wrote itself. */
function nativePattern(regexp) {
	const flags = /* @__PURE__ */ new Set([
		...regexp.flags,
		"m",
		"u"
	]);
	const tester = new RegExp(regexp.source, [...flags].join(""));
	let finder = null;
	return {
		source: regexp.source,
		test: (text) => tester.test(text),
		*matches(text) {
			finder ??= new RegExp(regexp.source, [.../* @__PURE__ */ new Set([
				...flags,
				"g",
				"d"
			])].join(""));
			for (const match of text.matchAll(finder)) {
				if (match[0] === "") continue;
				const groups = {};
				const spans = {};
				for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
					if (range === void 0) continue;
					groups[name] = text.slice(...range);
					spans[name] = {
						start: range[0],
						end: range[1]
					};
				}
				yield {
					start: match.index,
					end: match.index + match[0].length,
					text: match[0],
					groups,
					spans
				};
			}
		}
	};
}
/** What texts bring along from a chat or from the machine that they were written on. */
const residues = [{
	name: "id of a chat message",
	pattern: nativePattern(/(?<![\p{L}\p{N}_&?=.-])msg=[0-9a-f]{8}(?![\p{L}\p{N}_-])/u),
	isInCode: false,
	exceptOwners: []
}, {
	name: "private path",
	pattern: nativePattern(/(?<![\p{L}\p{N}_.~/\\-])(?:file:\/\/)?(?:\/Users\/|\/home\/|(?<![\p{L}\p{N}])[A-Z]:\\Users\\)(?<owner>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40})[/\\](?=[^\s`'"])/u),
	isInCode: true,
	exceptOwners: "shared public default all user username users me you name yourname your-name your_name youruser myuser myname someone somebody anyone nobody foo bar baz xxx example test tester demo alice bob carol john jane johndoe janedoe joe dev developer work worker app appuser nonroot root runner runneradmin vsts vstsagent circleci travis jenkins gitlab-runner buildkite-agent build builder ci deploy docker podman node www www-data git ubuntu debian centos fedora rocky almalinux ec2-user opc azureuser admin administrator core pi vagrant codespace vscode gitpod coder jovyan linuxbrew steam hadoop spark airflow postgres mysql mariadb redis valkey mongo mongodb oracle oceanbase tidb kafka zookeeper elasticsearch opensearch solr neo4j clickhouse rabbitmq minio etcd nacos influxdb kubernetes k8s kbagent helm prometheus grafana".split(" ")
}];
// src/config/presets/coding-tools.ts
/** Names that no person bears: they mean the tool with any address. */
const TOOLS = "github copilot|copilot|cursor|cursor ?agent|codex|openai codex|openai|chatgpt|gemini|google gemini|aider|anthropic|windsurf|codeium|cline|roo code|kilo code|opencode|openhands|tabnine|amazon q|augment code|coderabbit|qwen coder|deepseek|grok|warp agent|replit agent|lovable|v0|ai assistant|ai agent|ai bot|ai pair programmer|llm";
/** Names that people bear too: they mean the tool only with a product, a model or a tool's address beside them. */
const NAMESAKES = "claude|devin|jules|cody|junie|kiro|amp|crush";
const PRODUCTS = "claude[ -](?:code|opus|sonnet|haiku|instant|cli|agent)|devin ai|sourcegraph cody|jetbrains junie|google jules|anthropic claude";
const MODELS = "opus|sonnet|haiku|anthropic|claude|ai\\b|agent|bot\\b|model|gpt|v?\\d";
/** Accounts of tools on GitHub, which writes them `name[bot]` or `<number+name@users.noreply.github.com>`. */
const ACCOUNTS = "claude|copilot|copilot-swe-agent|copilot-pull-request-reviewer|cursor|cursoragent|devin-ai-integration|gemini-code-assist|google-labs-jules|chatgpt-codex-connector|openai-codex|codex|coderabbitai|sourcery-ai|ellipsis-dev|sweep-ai|openhands-agent|factory-droid|amazon-q-developer|windsurf-bot|lovable-dev|v0|qodo-merge-pro|kiro-agent|opencode-agent|aider-chat";
/** Tools that a signature without an address may name; the other namesakes are also names of programs that generate things. */
const SIGNER = `(?:${TOOLS}|${PRODUCTS}|claude|devin|jules|cody|junie|kiro)`;
/** What may follow a tool's name in a signature: the product, the model, a version, brackets, the link's target. */
const REST = "(?:[ -](?:code|cli|agent|assistant|ai|app|bot|developer|chat|opus|sonnet|haiku|pro|flash|assist|composer|v?\\d[\\w.]*|\\([^()]{0,40}\\)))*";
/** Patterns see lines without the marks that Japanese letters carry. */
const bare = (pattern) => pattern.normalize("NFKD").replace(/\p{M}/gu, "");
/** What a Chinese or Japanese signature calls the text that it stands under, and what was done to it. */
const THIS_ZH = "[本此该該] ?(?:文档|文檔|文件|文章|文|页面|頁面|页|頁|报告|報告|指南|代码|代碼|提交|更新|内容|內容|pr)";
const MADE_ZH = "(?:自动|自動|辅助|輔助|协助|協助|协同|帮助|幫助)?(?:生成|产生|產生|撰写|撰寫|编写|編寫|创建|創建|起草|写成|寫成|完成|整理|翻译|翻譯)";
const THIS_JA = bare("(?:この|本|当) ?(?:ドキュメント|文書|記事|コミット|コード|プルリクエスト|ページ|pr)(?:は|を)");
const MADE_JA = bare("(?:を使って|を使用して|を用いて|によって|により|で) ?(?:自動)?(?:生成|作成|執筆)(?:されました|しました|された|した)?");
/** Where a name ends and other words of the line may follow. */
const AFTER = "(?:$|[\\]().,;:!|&+]| (?:and|via|but|on|by|in|for)\\b| ?\\p{Extended_Pictographic})";
const LINK = "\\]?(?:\\([^() ]*\\))?";
const ACTS = "(?:(?:co-?)?(?:generated|authored|written|created|made|assisted|built)) (?:with|by|using|via) (?:the help of )?";
const NO_WORDS$1 = "[^\\p{L}\\p{N}]*$";
/** Signatures behind which a line may go on. */
const looseSignatures = [
	new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?${SIGNER}${REST}${AFTER}`, "u"),
	/^\p{Extended_Pictographic} ?generated with \[?crush\b/u,
	/^\*?pr created automatically by \[?(?:jules|codex|devin|cursor)\b/u
];
/** Signatures that are the whole line. */
const wholeSignatures = [
	new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?(?:${SIGNER}|crush)${REST}${LINK}(?: via \\[?[a-z]+${LINK})?${NO_WORDS$1}`, "u"),
	new RegExp(`^(?:ai-)?(?:generated|co-?authored|assisted) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}${REST}${LINK}${NO_WORDS$1}`, "u"),
	new RegExp(`^made with \\[?cursor${LINK}${NO_WORDS$1}`, "u"),
	/^(?:claude(?:-code)?-session ?: ?)?<?https:\/\/claude\.ai\/code\/session[_/][\w-]+>?$/u,
	/^link to devin (?:run|session) ?: ?[[<(]?(?:[^\s\]]*\]\()?https:\/\/app\.devin\.ai\/\S+$/u,
	/^amp-thread(?:-id)? ?: ?https:\/\/ampcode\.com\/\S+$/u,
	/^(?:\[?codex task\]?(?:\(| ?: ?))?<?https:\/\/chatgpt\.com\/codex\/(?:tasks|cloud)\/[^\s)]+[>)]?$/u,
	new RegExp(`^\\*?pr created automatically by \\[?jules${LINK} for task \\[?\\d+${LINK}(?: started by @?[\\w-]+)?${NO_WORDS$1}`, "u"),
	new RegExp(`^(?:authors?|author name|code by|commit by|committed by) ?: ?\\[?(?:${TOOLS}|${PRODUCTS}|claude)${REST}\\]?(?: ?<[^<>]{1,80}>)?\\.?$`, "u"),
	new RegExp(`^(?:\\p{Extended_Pictographic}+ ?|[(] ?|${THIS_ZH}(?:是)? ?)(?:由|使用|用|借助|通过|通過|透過) ?\\[?${SIGNER}${REST}${LINK} ?${MADE_ZH}的?${NO_WORDS$1}`, "u"),
	new RegExp(`^(?:\\p{Extended_Pictographic}+ ?|${THIS_JA} ?)\\[?${SIGNER}${REST}\\]? ?${MADE_JA}${NO_WORDS$1}`, "u")
];
/** AI coding tools as they sign commits and texts in public repositories. */
const codingTools = {
	scopes: [
		"files",
		"commit-messages",
		"pr-title",
		"pr-body"
	],
	deny: [],
	coAuthors: "allow",
	commitIdentities: "report",
	residues,
	trailerKeys: [
		"Co-authored-by",
		"Coauthored-by",
		"Co-author",
		"Coauthor",
		"Co-authors",
		"Co-created-by",
		"Co-developed-by",
		"Authored-by",
		"Written-by",
		"Created-by",
		"Generated-by",
		"Generated-with",
		"Made-with",
		"Assisted-by",
		"Assisted-with",
		"Implemented-by",
		"Coded-by",
		"Drafted-by",
		"On-behalf-of",
		"AI-assisted-by",
		"AI-generated-by",
		"AI-co-authored-by",
		"Claude-generated-by",
		"Signed-off-by",
		"Reviewed-by",
		"Helped-by",
		"Suggested-by",
		"Tested-by",
		"Pair-programmed-with"
	],
	identities: [
		new RegExp(`^(?:the )?(?:${TOOLS})(?: ai| agent| bot| cli| code assist)?(?:$| ?[<(\\[:,/]| (?:v?\\d|gpt|o\\d|pro\\b|flash\\b))`, "u"),
		new RegExp(`(?:^|[ ,(/:\\[])(?:${PRODUCTS})\\b`, "u"),
		new RegExp(`^(?:${NAMESAKES})(?:$|[ -]?v?\\d[\\d.]*(?:$|[ <(])| ?\\((?:${MODELS})|:)`, "u"),
		/(?:^|[ ,(/:[])claude [a-z]{3,12} v?\d|^claude:claude|(?:^|[ :/(])(?:gpt|chatgpt)-?\d/u,
		new RegExp(`(?:^|[ <+,])(?:${ACCOUNTS})\\[bot\\]`, "u"),
		/\(aider\)(?:$| ?<)/u,
		/<(?:\d+\+)?(?:claude|copilot|cursoragent|devin-ai-integration|openhands-agent|v0agent|gemini-cli|gemini-cli-robot|google-labs-jules|codex)@users\.noreply\.github\.com>/u,
		/<(?:(?:no-?reply|claude[\w.+-]*|bot|agent)@anthropic|noreply@claude)\.(?:com|ai)>/u,
		/<(?:cursor-?agent|agent|no-?reply|bot)@cursor\.(?:com|sh|so)>/u,
		/<(?:no-?reply|codex[\w.+-]*|chatgpt|bot)@openai\.com>/u,
		/<(?:gemini[\w.+-]*|jules[\w.+-]*)@google\.com>/u,
		/<(?:no-?reply|aider|hello)@aider\.chat>|<copilot@github\.com>|<copilot@microsoft\.com>/u,
		/<(?:no-?reply|bot|agent|devin[\w.+-]*)@(?:devin\.ai|cognition\.ai|cognition-labs\.com)>/u,
		/<(?:no-?reply|bot|agent|amp|crush|cline|codeium|windsurf|cascade|openhands|opencode|junie|kiro|droid|qwen-coder|hello)@(?:ampcode\.com|charm\.land|cline\.bot|codeium\.com|windsurf\.com|all-hands\.dev|opencode\.ai|jetbrains\.com|kiro\.dev|factory\.ai|alibabacloud\.com|warp\.dev|lovable\.dev|v0\.dev|replit\.com)>/u
	],
	signatures: [...looseSignatures, ...wholeSignatures],
	wholeSignatures
};
// src/config/resolve-attribution.ts
/** What counts as a marker: the tools that every family knows, and what a configuration adds. */
function resolveAttribution(raw, { pattern }) {
	const { scopes, deny = [], co_authors: people, commit_identities: identities, residues = [] } = raw;
	return {
		...codingTools,
		scopes: scopes ?? codingTools.scopes,
		deny: [...codingTools.deny, ...deny.map(pattern)],
		coAuthors: people ?? codingTools.coAuthors,
		commitIdentities: identities ?? codingTools.commitIdentities,
		residues: [...codingTools.residues, ...residues.map(({ name, match }) => ({
			name: String(name),
			pattern: pattern(match),
			isInCode: false,
			exceptOwners: []
		}))]
	};
}
// src/config/resolve-curator.ts
/** Marks of tools and broken scripts harm whoever reads on: nobody waives them unless a configuration says so. */
const UNACCEPTABLE = ["attribution/*", "script/syntax"];
/** How the curator speaks and acts on pull requests. */
function resolveCurator(raw, { pattern }) {
	const { language, comment, commit_prefix: prefix, fix_author: author, accept = {}, sources = {} } = raw;
	return {
		language: language ?? "auto",
		comment: comment ?? "on-findings",
		commitPrefix: prefix === void 0 ? "" : String(prefix).trim(),
		fixAuthor: author ?? "requester",
		accept: {
			deny: accept.deny?.map(String) ?? UNACCEPTABLE,
			byAuthor: accept.by_author ?? true
		},
		sources: Object.fromEntries(Object.entries(sources).flatMap(([id, source]) => source ? [[id, {
			document: source.document,
			match: pattern(source.match)
		}]] : []))
	};
}
// src/config/merge.ts
/**
* One configuration on top of another: mappings are merged key by key, kinds, indexes and families by their ids, everything else is
* replaced. New kinds come first, since the first match wins; paths to ignore, markers and denied lines are added to those of the base.
*/
function mergeConfigs(base, over) {
	const { markers: before = {}, attribution: attributionBefore = {} } = base;
	const { markers = {}, attribution = {} } = over;
	return {
		...mergeDeep(base, over),
		ignore: [...base.ignore ?? [], ...over.ignore ?? []],
		markers: {
			notes: [...before.notes ?? [], ...markers.notes ?? []],
			words: [...before.words ?? [], ...markers.words ?? []],
			patterns: [...before.patterns ?? [], ...markers.patterns ?? []]
		},
		attribution: {
			...mergeDeep(attributionBefore, attribution),
			deny: [...attributionBefore.deny ?? [], ...attribution.deny ?? []],
			residues: [...attributionBefore.residues ?? [], ...attribution.residues ?? []]
		},
		kinds: mergeLists(over.kinds ?? [], base.kinds ?? [], "first"),
		indexes: mergeLists(over.indexes ?? [], base.indexes ?? [], "last"),
		families: mergeLists(over.families ?? [], base.families ?? [], "last")
	};
}
/** Merges what two values say; what is no mapping on both sides is replaced. */
function mergeDeep(base, over) {
	if (!isMapping(base) || !isMapping(over)) return over === void 0 ? base : over;
	const merged = { ...base };
	for (const [key, value] of Object.entries(over)) merged[key] = mergeDeep(base[key], value);
	return merged;
}
function mergeLists(over, base, place) {
	const known = new Set(base.map(({ id }) => id));
	const changes = new Map(over.map((item) => [item.id, item]));
	const changed = base.map((item) => mergeDeep(item, changes.get(item.id)));
	const added = over.filter(({ id }) => !known.has(id));
	return place === "first" ? [...added, ...changed] : [...changed, ...added];
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
// src/config/resolve-metadata.ts
/** The fields that a kind asks for; null when it asks for none. */
function resolveMetadata(raw, compiler) {
	if (raw === void 0 || raw.form === "none" || raw.fields === void 0) return null;
	return {
		form: raw.form ?? "blockquote",
		file: raw.file === void 0 ? null : String(raw.file),
		isAfterTitle: raw.position !== "anywhere",
		isOrdered: raw.order ?? false,
		unknown: raw.unknown ?? null,
		fields: Object.entries(raw.fields).map(([id, field]) => resolveField(id, field, compiler))
	};
}
function resolveField(id, raw, compiler) {
	const { labels, required = false, type, deny = [], vague = [], initial, inside } = raw;
	return {
		id,
		label: String(labels[0]),
		labels: labels.map(String),
		isRequired: required,
		type: type ?? (raw.values === void 0 ? "text" : "enum"),
		values: resolveValues(raw, compiler),
		suffix: compiler.optional(raw.suffix),
		match: raw.match === void 0 ? null : compiler.expectation(raw.match),
		deny: (Array.isArray(deny) ? deny : [deny]).map((source) => resolveDenied(source, compiler)),
		vague: vague.map(String),
		initial: initial === void 0 ? null : String(initial),
		inside: inside === void 0 ? null : String(inside)
	};
}
/** What must not match is expected not to. */
function resolveDenied(source, { expectation }) {
	const denied = expectation(source);
	return typeof source === "string" || source instanceof RegExp ? {
		...denied,
		expected: denied.expected.replace(/^a match/u, "no match")
	} : denied;
}
function resolveValues({ values, on = {} }, { expectation, optional }) {
	if (values === void 0) return null;
	return (Array.isArray(values) ? values.map((value) => [String(value), []]) : Object.entries(values)).map(([value, aliases]) => {
		const needs = on[value] ?? {};
		return {
			value,
			aliases: aliases.map(String),
			needs: {
				reference: needs.require_ref !== void 0,
				line: needs.require_line === void 0 ? null : expectation(needs.require_line),
				fields: needs.require_field === void 0 ? [] : [needs.require_field].flat().map(String)
			},
			contradiction: optional(needs.deny_suffix)
		};
	});
}
// src/config/resolve-kind.ts
/** The id of the kind of all documents that no other includes. */
const GENERAL = "general";
/** All kinds in the order in which they are tried, and the one for the rest. */
function resolveKinds(raw, compiler) {
	const byId = new Map(raw.map((kind) => [String(kind.id), kind]));
	const rest = byId.get("general") ?? { id: "general" };
	return {
		kinds: raw.filter((kind) => kind !== rest).map((kind) => resolveKind(inherit(kind, byId), compiler)),
		general: resolveKind(rest, compiler)
	};
}
/** A kind with what it takes over from those it extends: everything but the choice of documents. */
function inherit(kind, byId, seen = /* @__PURE__ */ new Set([kind])) {
	const parent = byId.get(String(kind.extends ?? "general"));
	if (!parent || seen.has(parent)) return kind;
	const { include: _, when: __, ...settings } = inherit(parent, byId, /* @__PURE__ */ new Set([...seen, parent]));
	return mergeDeep(settings, kind);
}
function resolveKind(raw, compiler) {
	const { id, include = [], when = null, filename, location, line_width: width, must_be_in: indexes = [] } = raw;
	const { expectation, optional } = compiler;
	const charset = typeof raw.charset === "object" ? raw.charset : { allow: raw.charset ?? "any" };
	return {
		id: String(id),
		include: [include].flat(),
		when,
		fileName: filename === void 0 ? null : expectation(filename),
		location: location === void 0 ? null : expectation(location),
		metadata: resolveMetadata(raw.metadata, compiler),
		sections: resolveSections(raw.sections ?? {}, compiler),
		references: resolveReferences$1(raw.refs ?? {}, compiler),
		charset: charset.allow === "ascii" ? {
			allow: "ascii",
			since: optional("except_before" in charset ? charset.except_before : void 0)
		} : null,
		chronologies: resolveChronologies(raw, compiler),
		lineWidth: width === void 0 ? null : {
			max: width.max,
			except: width.except ?? []
		},
		scripts: resolveScripts(raw.scripts ?? {}, compiler),
		indexPlaces: indexes.map(String)
	};
}
function resolveSections(raw, { pattern, optional, expectation }) {
	const { numbering, item_state: state } = raw;
	return {
		required: (raw.required ?? []).map(expectation),
		recommended: (raw.recommended ?? []).map(expectation),
		isOrdered: raw.order ?? false,
		hasManualAnchors: raw.manual_anchors ?? false,
		subheading: raw.sub === void 0 ? null : expectation(raw.sub),
		numbering: numbering ? {
			heading: pattern(numbering.heading),
			lead: optional(numbering.sub),
			reference: pattern(numbering.ref),
			qualified: optional(numbering.qualified),
			start: numbering.start ?? null,
			isContiguous: numbering.contiguous ?? false
		} : null,
		itemState: state ? {
			section: optional(state.section),
			heading: pattern(state.heading),
			field: String(state.agree_with),
			done: state.done.map(String),
			claims: state.claims.map(String)
		} : null
	};
}
function resolveReferences$1(raw, { pattern, optional }) {
	const { existing = "kinds", missing, plain_text: plain = false } = raw.doc_mention ?? {};
	const { severity, markers = [] } = typeof missing === "object" ? missing : { severity: missing };
	return {
		clickable: existing === "link" ? "all" : existing === "any" ? "none" : "kinds",
		missing: severity ?? null,
		markers: markers.map(pattern),
		isPlainTextRead: plain,
		paths: (raw.path_mention ?? []).map(({ section, regex }) => ({
			section: optional(section),
			pattern: pattern(regex)
		}))
	};
}
function resolveChronologies(raw, { pattern, optional }) {
	const tables = (raw.tables ?? []).map(({ section, columns = [], monotonic }) => {
		const time = {
			columns: columns.map(String),
			column: String(monotonic.column)
		};
		const order = monotonic.order === "descending" ? "descending" : "ascending";
		return {
			section: optional(section),
			time,
			order,
			ignore: (monotonic.ignore ?? []).map(String)
		};
	});
	if (raw.append_log === void 0) return tables;
	const { table, sorted } = raw.append_log;
	return [...tables, {
		section: null,
		time: { row: pattern(table) },
		order: sorted === "descending" ? "descending" : "ascending",
		ignore: []
	}];
}
function resolveScripts(raw, { pattern, optional }) {
	const languages = Object.entries(raw.fences ?? {}).map(([name, value]) => {
		const { lang, when_contains: when } = typeof value === "object" ? value : {
			lang: value,
			when_contains: void 0
		};
		return [name.toLowerCase(), {
			language: String(lang),
			when: optional(when)
		}];
	});
	return {
		languages: Object.fromEntries(languages),
		skipped: (raw.skip ?? []).map((name) => String(name).toLowerCase()),
		placeholders: (raw.placeholders ?? []).map(pattern),
		sentinels: raw.extract ? {
			begin: pattern(raw.extract.begin),
			end: pattern(raw.extract.end),
			areNamesUnique: raw.extract.unique_names ?? false
		} : null
	};
}
// src/config/resolve-registry.ts
/** A registry as rules read it. */
function resolveRegistry(id, raw, { pattern, optional, expectation }, isExpected) {
	const base = {
		id,
		reference: pattern(raw.ref),
		range: optional(raw.range)
	};
	if (raw.type === "git-commit") return {
		...base,
		type: "commit"
	};
	if (raw.type === "github-pull") return {
		...base,
		type: "pull-request"
	};
	const define = optional(raw.define) ?? base.reference;
	if (raw.type === "filename") {
		const include = raw.glob === void 0 ? [] : [raw.glob].flat();
		return {
			...base,
			type: "file-name",
			include,
			define,
			isUnique: raw.unique ?? false
		};
	}
	const [one, other] = Object.entries(raw.reciprocal ?? {}).map(([name, source]) => ({
		words: name.replaceAll("_", " "),
		pattern: pattern(source)
	}));
	return {
		...base,
		type: "heading",
		file: raw.file ?? "",
		isExpected,
		define,
		repeatWhen: Object.fromEntries(Object.entries(raw.repeat_when ?? {}).map(([group, value]) => [group, String(value)])),
		needs: Object.fromEntries(Object.entries(raw.on ?? {}).map(([state, { require_line }]) => [state, expectation(require_line)])),
		reciprocal: one && other ? [one, other] : null,
		mayHaveGaps: raw.gaps !== "report"
	};
}
// src/config/resolve.ts
/**
* The conventions that a whole configuration, merged with its preset, stands for. The compiler of presets refuses text.
*
* @param own what of it the repository says itself
*/
function resolveConfig(config, preset, compiler = presetCompiler, own = {}) {
	const { kinds, general } = resolveKinds(config.kinds ?? [], compiler);
	const { notes = [], words = [], patterns = [] } = config.markers ?? {};
	return {
		preset,
		kinds,
		general,
		indexes: (config.indexes ?? []).map((index) => resolveIndex(index, compiler, own.indexes?.some(({ id }) => id === index.id) === true)),
		registries: Object.entries(config.registries ?? {}).map(([id, registry]) => resolveRegistry(id, registry, compiler, own.registries?.[id]?.file !== void 0)),
		families: (config.families ?? []).map(({ id, parents, members, where, mutual }) => {
			return {
				id: String(id),
				parents,
				members,
				where: where === "anywhere" ? "anywhere" : "intro",
				isMutual: mutual ?? false
			};
		}),
		roots: config.roots?.map(String) ?? [""],
		forwardMarkers: {
			notes: notes.map(String),
			words: words.map(String),
			patterns: patterns.map(compiler.pattern)
		},
		pullRequestTitle: config.pull_request?.title === void 0 ? null : compiler.expectation(config.pull_request.title),
		attribution: resolveAttribution(config.attribution ?? {}, compiler),
		curator: resolveCurator(config.curator ?? {}, compiler),
		ignore: config.ignore ?? [],
		severities: config.rules ?? {}
	};
}
function resolveIndex(index, { optional }, isExpected) {
	const { id, file, section, entry, base, stale, missing, columns = {} } = index;
	return {
		id: String(id),
		file,
		isExpected,
		section: optional(section),
		title: String(index.title ?? (section === void 0 ? file : sourceOf(section).replace(/^\^|\$$/gu, ""))),
		entry: {
			form: entry?.form ?? "link",
			pattern: optional(entry?.regex),
			key: String(entry?.key ?? ""),
			prefix: entry?.prefix === void 0 ? null : String(entry.prefix)
		},
		base: resolveBase(String(base ?? "file"), file),
		stale: stale ?? null,
		missing: missing ?? null,
		columns: Object.fromEntries(Object.entries(columns).map(([heading, field]) => [heading, String(field)]))
	};
}
function resolveBase(base, file) {
	if (base === "file") return dirname$1(file);
	return base === "root" ? "" : base.replace(/\/+$/u, "");
}
/** `linear` compiles what is text. */
function createCompiler(linear) {
	const pattern = (source) => typeof source === "string" ? linear(source) : nativePattern(source);
	return {
		pattern,
		optional: (source) => source === void 0 ? null : pattern(source),
		expectation: (source) => {
			const isAlone = typeof source === "string" || source instanceof RegExp;
			const match = isAlone ? source : source.match;
			return {
				pattern: pattern(match),
				expected: isAlone ? `a match of ${quote(sourceOf(match))}` : String(source.expected)
			};
		}
	};
}
function sourceOf(source) {
	return typeof source === "string" ? source : source.source;
}
/** For presets, which hold all their patterns as expressions. Throws a `TypeError` at one that is text. */
const presetCompiler = createCompiler((source) => {
	throw new TypeError(`A preset holds its patterns as expressions, not as text: ${source}`);
});
// src/config/presets/markers.ts
/** What people write beside the name of a document that is still to come, in English and Chinese. */
const markers = {
	notes: ["TBD"],
	words: [...[
		"planned",
		"pending",
		"forthcoming",
		"upcoming",
		"coming soon",
		"to be written",
		"not yet written"
	], ...[
		"待写",
		"待补",
		"待编写",
		"规划中",
		"计划中",
		"筹备中",
		"尚未编写",
		"还没写",
		"即将推出"
	]]
};
// src/config/presets/numbering.ts
const NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,8}(?:\\.?[a-z]\\b)?";
/** Sections that are mentioned by the section sign, `§2.6`, whatever their headings write around the number. */
const sectionSigns = {
	heading: /^(?:§ ?)?(?<id>\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z]\b)?)(?:[.、．:：)）]|\s|$)/u,
	ref: new RegExp(`§{1,2} ?(?<id>${NUMBER})(?:(?:\\s?[/、~–-]\\s?§ ?|[/~–-])(?<id2>${NUMBER})\\b)?`, "u")
};
const STEP = "\\d{1,2}(?:\\.\\d{1,2}){0,8}(?:[a-z]\\b)?";
const WORD = "(?:[Ss]ections?[ -]|[Ss]teps? )";
/** Sections that are mentioned as such, or as steps: `Section 0`, `Step 4/5`, `ops-recovery 5a`. */
const sectionsAndSteps = {
	heading: /^(?:[Ss]ection |[Ss]tep )?(?<id>\d{1,2}(?:\.\d{1,2})*(?:[a-z]\b)?)(?:[.:)]|-[A-Z]|\s|$)/u,
	sub: /^(?<id>\d{1,2}[a-z])[.)](?:\s|$)/u,
	ref: new RegExp(`\\b${WORD}(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`, "u"),
	qualified: new RegExp(`\\b(?<doc>[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,40}){1,12})(?:\\.md)?,? ${WORD}?(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`, "u")
};
// src/config/presets/general.ts
/** Any Markdown: links, mentions, scripts and attribution, and nothing that only one family agrees on. */
const general = {
	kinds: [{
		id: "general",
		sections: { numbering: sectionSigns }
	}],
	roots: ["", "docs"],
	markers
};
// src/config/presets/incidents.ts
/** Incident reports, one file each, opened by lines of bold labels; the problems in them carry states of their own. */
const incidents = {
	roots: ["", "docs"],
	markers,
	kinds: [
		{
			id: "overview",
			include: [
				"docs/incidents/**/README*.md",
				"docs/troubleshooting/**/README*.md",
				"incidents/**/README*.md"
			]
		},
		{
			id: "incident",
			include: [
				"docs/incidents/**/*.md",
				"docs/troubleshooting/**/*.md",
				"incidents/**/*.md"
			],
			refs: {
				doc_mention: { existing: "any" },
				path_mention: [{
					section: /^(?:相关文件|(?:Related |Affected )?[Ff]iles)/u,
					regex: /^[ \t]*[-*+] \[?`(?<path>[^`\r\n]+)`/u
				}]
			},
			metadata: {
				form: "bold-line",
				position: "after-title",
				fields: {
					date: {
						labels: ["日期", "Date"],
						required: true,
						type: "date"
					},
					scope: {
						labels: ["影响范围", "Scope"],
						required: true
					},
					severity: {
						labels: ["严重程度", "Severity"],
						required: true,
						type: "enum",
						values: [
							"Critical",
							"High",
							"Medium",
							"Low"
						]
					},
					status: {
						labels: ["状态", "Status"],
						required: true,
						type: "enum",
						values: {
							fixed: [
								"已修复",
								"已解决",
								"Fixed",
								"Resolved"
							],
							partial: [
								"部分修复",
								"部分解决",
								"Partially fixed"
							],
							open: [
								"未修复",
								"未解决",
								"未完全解决",
								"Open"
							],
							investigating: ["调查中", "Investigating"],
							mitigated: ["已缓解", "Mitigated"]
						},
						suffix: /[（(][^（）()]+[）)]|[,，;；:：。—–-].*/u
					}
				}
			},
			sections: {
				item_state: {
					section: /^(?:根因分析|Root cause)/iu,
					heading: /^(?:问题|Problem|Issue)\s*\d+\s*[:：].*[（(](?<state>已修复|已解决|未完全解决|未完全修复|未修复|未解决|部分修复|部分解决|已缓解|调查中|[Ff]ixed|[Rr]esolved|[Oo]pen|[Uu]nresolved|[Mm]itigated)[）)]\s*$/u,
					agree_with: "status",
					done: [
						"已修复",
						"已解决",
						"Fixed",
						"fixed",
						"Resolved",
						"resolved"
					],
					claims: ["fixed"]
				},
				required: [
					{
						match: /^(?:问题描述|Problem|Summary)/iu,
						expected: "`问题描述`"
					},
					{
						match: /^(?:根因分析|Root cause)/iu,
						expected: "`根因分析`"
					},
					{
						match: /^(?:解决方案|修复方案|Resolution|Fix)/iu,
						expected: "`解决方案`"
					}
				],
				order: true,
				recommended: [
					{
						match: /^(?:现象分析|Symptoms)/iu,
						expected: "`现象分析`"
					},
					{
						match: /^(?:复现步骤|Steps to reproduce)/iu,
						expected: "`复现步骤`"
					},
					{
						match: /^(?:相关文件|Files)/iu,
						expected: "`相关文件`"
					},
					{
						match: /^(?:时间线|Timeline)/iu,
						expected: "`时间线`"
					},
					{
						match: /^(?:经验教训|Lessons)/iu,
						expected: "`经验教训`"
					}
				]
			},
			tables: [{
				section: /^(?:时间线|Timeline)/iu,
				columns: ["时间"],
				monotonic: {
					column: "时间",
					ignore: ["...", "…"]
				}
			}, {
				section: /^(?:时间线|Timeline)/iu,
				columns: ["Time"],
				monotonic: {
					column: "Time",
					ignore: ["...", "…"]
				}
			}]
		},
		{
			id: "general",
			sections: { numbering: sectionSigns }
		}
	],
	registries: { commits: {
		type: "git-commit",
		ref: /^[Cc]ommit\s?[:：]\s?(?<id>[0-9a-f]{7,40})\b/u
	} }
};
// src/config/presets/preflight.ts
const INDEX$3 = "docs/SKILL-INDEX.md";
/** Words that say in a remark that something is still open, not where it denies that or speaks of pods and volumes. */
const UNSETTLED = /\b(?:no|nothing|without|pods?|pvcs?) (?:\w+ )?pending|pending (?:pods?|pvcs?|volumes?)\b|[-.`\w]pending|pending[-.\w]|(?:没有|无|不再)(?:待定|待决|待补|待确认|待评审|未决|未定)|(?<word>pending|\bTBD\b|\bWIP\b|待定|待决|待补|待确认|待评审|未决|未定)/iu;
/** A heading that begins with one of the titles, behind a number or a sign. */
function heading(titles) {
	return new RegExp(`^(?:[^\\p{L}]*|[一二三四五六七八九十]{1,3}[、.．]\\s*)(?:${titles})`, "u");
}
/** Addon guides and engine cases under docs/, listed in docs/SKILL-INDEX.md, opened by a quoted block of fields. */
const preflight = {
	curator: { sources: {
		"index/missing-entry": {
			document: "CONTRIBUTING.md",
			match: /^[-*] .*`docs\/\*\.md`.*SKILL-INDEX/u
		},
		"metadata/new-document-status": {
			document: "CLAUDE.md",
			match: /^> \*\*Status\*\*: .*draft/u
		},
		"reference/not-clickable": {
			document: "CLAUDE.md",
			match: /clickable markdown links/u
		}
	} },
	kinds: [
		{
			id: "agent-routing",
			include: ["CLAUDE.md", "AGENTS.md"],
			refs: { doc_mention: { existing: "any" } }
		},
		{
			id: "index",
			include: [INDEX$3],
			refs: { doc_mention: { existing: "link" } }
		},
		{
			id: "overview",
			include: ["docs/**/README*.md"]
		},
		{
			id: "guide",
			extends: "described",
			include: ["docs/addon-*-guide.md"],
			filename: {
				match: /^addon-[a-z0-9]+(?:-[a-z0-9]+)*-guide\.md$/u,
				expected: "`addon-<topic>-guide.md` in lower-case kebab-case"
			},
			must_be_in: [
				"scenario",
				"full-list",
				"routing"
			]
		},
		{
			id: "evidence",
			extends: "described",
			include: ["docs/cases/**/evidence/**/*.md"],
			must_be_in: ["cases"]
		},
		{
			id: "case",
			extends: "described",
			include: ["docs/cases/**/*.md"],
			filename: {
				match: /^[a-z0-9]+(?:-[a-z0-9]+)*-case\.md$/u,
				expected: "`<engine>-<symptom>-case.md` in lower-case kebab-case"
			},
			location: {
				match: /^docs\/cases\/[^/]+(?:\/|$)/u,
				expected: "`docs/cases/<engine>`"
			},
			must_be_in: ["cases"]
		},
		{
			id: "stray-case",
			extends: "case",
			include: ["docs/**/*-case.md"],
			when: INDEX$3
		},
		{
			id: "docs-guide",
			extends: "guide",
			include: ["docs/*.md"],
			when: INDEX$3
		},
		{
			id: "described",
			metadata: {
				form: "blockquote",
				position: "after-title",
				order: true,
				fields: {
					audience: {
						labels: ["Audience"],
						required: true
					},
					status: {
						labels: ["Status"],
						required: true,
						type: "enum",
						values: [
							"stable",
							"draft",
							"superseded"
						],
						initial: "draft",
						on: {
							stable: { deny_suffix: UNSETTLED },
							superseded: { require_ref: "doc" }
						}
					},
					applies: {
						labels: ["Applies to"],
						required: true
					},
					kb_version: {
						labels: ["Applies to KB version"],
						required: true,
						vague: ["any"]
					},
					skew: { labels: ["Affected by version skew"] }
				}
			},
			sections: { manual_anchors: true },
			refs: { doc_mention: { existing: "link" } }
		},
		{
			id: "general",
			sections: { numbering: sectionSigns }
		}
	],
	indexes: [
		{
			id: "scenario",
			file: INDEX$3,
			section: heading("按场景找文档|按場景找文[檔件]"),
			title: "按场景找文档"
		},
		{
			id: "full-list",
			file: INDEX$3,
			section: heading("文档全列表|文[檔件]全列表"),
			title: "文档全列表"
		},
		{
			id: "cases",
			file: INDEX$3,
			section: heading("案例材料"),
			title: "案例材料"
		},
		{
			id: "routing",
			file: "CLAUDE.md",
			section: /^Routing\b/u,
			title: "Routing",
			entry: { form: "mention" }
		}
	],
	families: [{
		id: "cases",
		parents: ["docs/addon-*-guide.md"],
		members: ["docs/cases/*/*.md"]
	}],
	roots: ["", "docs"],
	markers,
	pull_request: { title: {
		match: /^(?:\w+(?:\([^()]+\))?!?: \S|\[[\w-]+\] \S|Revert ")/u,
		expected: "`docs: …`, `docs(<topic>): …` or `[<tag>] …`"
	} }
};
// src/config/presets/runbooks.ts
const INDEX$2 = "runbooks/README.md";
// src/config/presets/index.ts
/** Every family of documents that a configuration can extend, by name. */
const presets = {
	preflight,
	runbooks: {
		roots: [
			"",
			"runbooks",
			"docs"
		],
		markers,
		kinds: [
			{
				id: "runbooks-index",
				include: [INDEX$2],
				charset: "ascii"
			},
			{
				id: "decisions",
				include: ["docs/design-decisions.md"],
				charset: {
					allow: "ascii",
					except_before: /^## D-019\b/u
				},
				append_log: {
					table: /^\| *(?<date>\d{4}-\d{2}-\d{2}) *\|/u,
					sorted: "ascending"
				}
			},
			{
				id: "appendix",
				extends: "runbook",
				metadata: { form: "none" },
				include: ["runbooks/appendix-*.md"],
				filename: {
					match: /^appendix-[A-Z]-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u,
					expected: "`appendix-<letter>-<topic>.md`"
				}
			},
			{
				id: "runbook",
				include: ["runbooks/phase-*.md", "runbooks/ops-*.md"],
				filename: {
					match: /^(?:phase-\d{2}|ops)-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u,
					expected: "`phase-<number>-<topic>.md` or `ops-<topic>.md`"
				},
				metadata: {
					form: "line",
					position: "after-title",
					fields: {
						status: {
							labels: ["Status"],
							required: true,
							match: {
								match: /\b(?:AS-EXECUTED-VERIFIED(?: \d{4}-\d{2}-\d{2})?|DRAFT|SUPERSEDED)\b/u,
								expected: "`AS-EXECUTED-VERIFIED <date>`, `DRAFT` or `SUPERSEDED`"
							}
						},
						applies: { labels: ["Applies when"] },
						destination: {
							labels: ["Destination"],
							inside: "status"
						}
					}
				},
				sections: { numbering: {
					...sectionsAndSteps,
					start: 0,
					contiguous: true
				} },
				charset: "ascii",
				scripts: {
					fences: { "": {
						lang: "bash",
						when_contains: /^BEGIN runbook block: /u
					} },
					extract: {
						begin: /^-{72}\nBEGIN runbook block: (?<name>.+)\n-{72}$/u,
						end: /^-{72}\nEND runbook block(?:: .+)?\n-{72}$/u,
						unique_names: true
					}
				},
				must_be_in: ["readme"]
			},
			{
				id: "general",
				sections: { numbering: sectionsAndSteps },
				refs: { doc_mention: {
					existing: "any",
					missing: "error",
					plain_text: true
				} }
			}
		],
		registries: {
			decisions: {
				type: "heading",
				file: "docs/design-decisions.md",
				define: /^(?<id>D-\d{3})(?:\s*(?:-{1,3}|[–—:])\s*(?:(?<state>PROPOSED|AMENDMENT)\b)?.*)?$/u,
				repeat_when: { state: "AMENDMENT" },
				ref: /\b(?<id>D-\d{3})\b/u,
				range: /\b(?<from>D-\d{3})\.\.\.?(?<to>D-\d{3})\b/u,
				reciprocal: {
					supersedes: /\b[Ss]upersedes (?<id>D-\d{3})\b/u,
					superseded_by: /\b(?:[Ss]uperseded by|SUPERSEDED BY|SUPERSEDED by) (?<id>D-\d{3})\b/u
				},
				gaps: "allow",
				on: { PROPOSED: { require_line: {
					match: /^STATUS: PROPOSED \(decision pending\)\. Recorded \d{4}-\d{2}-\d{2}\./u,
					expected: "`STATUS: PROPOSED (decision pending). Recorded <date>.`"
				} } }
			},
			phases: {
				type: "filename",
				glob: "runbooks/**/phase-*.md",
				define: /^(?<id>phase-\d{2})-/u,
				ref: /\b(?<id>phase-\d{2})\b/u,
				unique: true
			},
			appendices: {
				type: "filename",
				glob: "runbooks/**/appendix-*.md",
				define: /^(?<id>appendix-[A-Z])-/u,
				ref: /\b(?<id>appendix-[A-Z])\b/u,
				unique: true
			}
		},
		indexes: [{
			id: "readme",
			file: INDEX$2,
			entry: {
				form: "plain",
				regex: /^- (?<path>[\w.-]+\.md) -- (?<text>.+)$/u
			}
		}]
	},
	incidents,
	general
};
/** What applies without a configuration. */
const DEFAULT_PRESET = "preflight";
/** The conventions of a preset as it stands. */
function conventionsOf(preset) {
	return resolveConfig(presets[preset], preset);
}
// src/config/load.ts
/** What a configuration is easily called; it would have no effect, and nobody would see why. */
const MISNAMED = [
	CONFIG_PATH.replace(/\.yml$/u, ".yaml"),
	"docs-curator.yml",
	"docs-curator.yaml",
	".docs-curator.yml",
	".docs-curator.yaml"
];
/** A configuration is a page of text; what is larger is none. */
const MAX_CONFIG_BYTES = 64e3;
/**
* The conventions of a source: from `file` where one is named (relative to `start`, always from disk), else from the configuration
* in the root, read from the same revision as the documents, else the default preset. Throws a `ToolError` when the file is not there,
* is no configuration, or is a link that leads out of the root.
*/
async function loadConfig(opened, file, start, ruleIds) {
	const bytes = file === null ? await opened.source.readFile(CONFIG_PATH, MAX_CONFIG_BYTES) : readNamed(opened.root, file, start);
	const path = file ?? ".github/docs-curator.yml";
	if (bytes === null) {
		for (const name of MISNAMED) if (await opened.source.resolve(name) !== null) throw new ToolError(`Unexpected name \`${name}\`, expected \`${CONFIG_PATH}\``);
		return conventionsOf(DEFAULT_PRESET);
	}
	const decoded = decodeText(bytes);
	if ("reason" in decoded) throw new ToolError(`Cannot read \`${path}\`: ${decoded.reason}`);
	const { parseConfig } = await import("./parse.js");
	return parseConfig(decoded.text, path, ruleIds);
}
function readNamed(root, file, start) {
	const bytes = readNamedFile(resolve(start, file), file, MAX_CONFIG_BYTES, root);
	if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
	return bytes;
}
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
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/core/kind.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* Answers by path: which kind a document is, and whether the conventions leave it out. A path that matches no kind is looked at again
* without regard to letter case and to the form of its ending: `docs/A-Guide.MD` is a badly named guide, not a document of no kind.
*/
function createKindOf(conventions, workspace) {
	const kinds = conventions.kinds.filter(({ when }) => when === null || workspace.files.has(when)).map((kind) => ({
		kind,
		matches: matcherOf(kind.include),
		resembles: matcherOf(kind.include, "similar")
	}));
	const isIgnored = conventions.ignore.length > 0 ? matcherOf(conventions.ignore) : () => false;
	return {
		kindOf: (path) => {
			const exact = kinds.find(({ matches }) => matches(path));
			const usual = path.replace(/\.(?:md|markdown)$/iu, ".md");
			return (exact ?? kinds.find(({ resembles }) => resembles(usual)))?.kind ?? conventions.general;
		},
		isIgnored: (path) => isIgnored(path)
	};
}
const matchers = {
	exact: /* @__PURE__ */ new WeakMap(),
	similar: /* @__PURE__ */ new WeakMap()
};
/** Globs are compiled once, however often the same conventions judge. `similar` does not tell upper from lower case. */
function matcherOf(globs, likeness = "exact") {
	const matches = matchers[likeness].get(globs) ?? (0, import_picomatch.default)([...globs], {
		dot: true,
		nocase: likeness === "similar"
	});
	matchers[likeness].set(globs, matches);
	return matches;
}
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
/** Whether a file that is no document by its name lists documents in the manner of Markdown, such as `llms.txt`. */
function isMarkdownIndex(path, { indexes }) {
	return indexes.some(({ file, entry }) => file === path && !DATA_FORMS.includes(entry.form));
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
	return form === "sidecar" && file !== null ? normalize$1(join$2(dirname$1(path), file)) : null;
}
// src/core/tool-rules.ts
/** What the tool says of its own work: configured, listed and explained like a rule, but found by no rule. */
const TOOL_RULES = [
	{
		id: "tool/not-checked",
		description: "Every document can be read and is checked in full.",
		rationale: "A document that was passed over in silence would look like one without findings. Where nobody saw the text of an index, of a commit message or of a document that a change brings in, it is an error.",
		severity: "warning"
	},
	{
		id: "tool/changed-config",
		description: "A change leaves the configuration as it is.",
		rationale: "A change is judged by the configuration of its base; what it does to the configuration counts from the next change on.",
		severity: "info"
	},
	{
		id: "tool/unused-suppression",
		description: "Every suppression hides a finding.",
		rationale: "What a suppression was written for may be mended; left behind, it hides the next finding that comes along.",
		severity: "warning"
	},
	{
		id: "tool/suppression-without-reason",
		description: "Every suppression says why.",
		rationale: "Whoever reads the document next cannot tell a considered exception from a shortcut. Without a reason it hides nothing.",
		severity: "warning"
	},
	{
		id: "tool/expired-suppression",
		description: "No suppression is past its date.",
		rationale: "A date was set so that somebody looks again. After it the suppression hides nothing.",
		severity: "warning"
	},
	{
		id: "tool/invalid-suppression",
		description: "Every comment that means to suppress findings can be understood.",
		rationale: "A comment with a slip in it hides nothing, and does not look that way to whoever wrote it.",
		severity: "warning"
	},
	{
		id: "tool/new-suppression",
		description: "A change brings no suppression, or one whose reason was read.",
		rationale: "A suppression takes a finding out of sight; whoever reviews the change sees what it does and the reason it gives.",
		severity: "info"
	},
	{
		id: "tool/stale-baseline",
		description: "Every finding in the baseline still occurs.",
		rationale: "An entry whose finding is mended would hide the same fault when it comes back.",
		severity: "info"
	},
	{
		id: "tool/grown-baseline",
		description: "A change adds nothing to the baseline.",
		rationale: "A baseline holds what was there when it was recorded, to be mended in time; what is new is to be mended at once.",
		severity: "error"
	}
];
/** What is made of a tool rule where the configuration says nothing else. */
function limitOf(id, severities) {
	return severities[id] ?? TOOL_RULES.find((rule) => rule.id === id)?.severity ?? "off";
}
/** All ids that a configuration or `--rule` may name. */
function listRuleIds(rules) {
	return [...rules, ...TOOL_RULES].map(({ id }) => id);
}
// src/parsers/load-data-parser.ts
/** Loads what reads YAML and JSON, where the conventions have a use for it; else null, since it takes as long to load as all rules. */
async function loadDataParser(conventions) {
	return needsData(conventions) ? (await import("./parse-data.js")).parseData : null;
}
// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		/** @type {Record<string, number>} */
		this.occurrences;
		this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/core/fence-lines.ts
const LINE_END = /\r\n|\n|\r/g;
/**
* Finds the lines of a code block in the source.
*
* @param start the offset of the opening fence, or of the first line's indentation
* @param end the offset after the block as the parser says
* @param value the content as the parser read it: container prefixes and the fence's indentation removed
*/
function readFenceSource(text, start, end, value) {
	const source = splitLines(text, start, end);
	const first = source[0] ?? {
		start,
		end
	};
	const marks = /^(?:`{3,}|~{3,})/.exec(text.slice(first.start, first.end))?.[0];
	const values = value.split(/\r\n|\n|\r/);
	if (marks === void 0) return {
		isIndented: true,
		isClosed: true,
		opening: first,
		lines: pairLines(source, values)
	};
	const last = source.at(-1) ?? first;
	if (source.length > 1 && last.start === last.end) source.pop();
	const isClosed = isClosing(text, source, marks, values);
	return {
		isIndented: false,
		isClosed,
		opening: first,
		lines: pairLines(source.slice(1, isClosed ? -1 : void 0), values)
	};
}
function splitLines(text, start, end) {
	const block = text.slice(start, end);
	const lines = [];
	let lineStart = 0;
	for (const { index, 0: lineEnd } of block.matchAll(LINE_END)) {
		lines.push({
			start: start + lineStart,
			end: start + index
		});
		lineStart = index + lineEnd.length;
	}
	lines.push({
		start: start + lineStart,
		end
	});
	return lines;
}
/** Whether the last line is the closing fence, and not content that looks like one because it is indented too far. */
function isClosing(text, source, marks, values) {
	const last = source.at(-1);
	if (!last || source.length === 1) return false;
	const run = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text.slice(last.start, last.end))?.[1];
	if (run === void 0 || !run.startsWith(marks)) return false;
	return !(values.length === source.length - 1 && values.at(-1)?.trim() === run);
}
/** Each value line stands at the end of its source line; a tab that Markdown reads in part makes it longer than its source. */
function pairLines(source, values) {
	return source.map((line, index) => {
		const text = values[index] ?? "";
		return {
			start: Math.max(line.start, line.end - text.length),
			text
		};
	});
}
// src/core/html-tokens.ts
/**
* Tags whose `<` GitHub shows as it is written, so that what stands in them is HTML like any other, not the raw text that a browser would
* take it for. Source: the tag filter of cmark-gfm.
*/
const FILTERED = /^<\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?:[\s>]|\/>)/i;
const MAX_FILTERED_LENGTH = 13;
const NAMED_REFERENCES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
/**
* Splits raw HTML into tags, comments and text as a browser does with what GitHub gives it; declarations, processing instructions
* and CDATA sections are left out, and so is a tag that never ends. Linear: no character is read more than a few times.
*
* @param html the characters of one raw HTML node
* @param base the offset of `html` in the document, added to all spans
*/
function tokenizeHtml(html, base) {
	const tokens = [];
	let index = 0;
	let textStart = 0;
	const addText = (end) => {
		if (end > textStart) tokens.push({
			type: "text",
			start: base + textStart,
			end: base + end
		});
	};
	while (index < html.length) {
		const open = html.indexOf("<", index);
		if (open === -1) break;
		if (!/^<(?:[!?]|\/?[a-z])/i.test(html.slice(open, open + 3))) {
			index = open + 1;
			continue;
		}
		if (FILTERED.test(html.slice(open, open + MAX_FILTERED_LENGTH))) {
			index = open + 1;
			continue;
		}
		addText(open);
		const second = html.charAt(open + 1);
		if (html.startsWith("<!--", open)) {
			const comment = readComment$1(html, open);
			tokens.push({
				...comment,
				start: base + comment.start,
				end: base + comment.end
			});
			index = comment.end;
		} else if (second === "!" || second === "?") index = endAfter(html, html.startsWith("<![CDATA[", open) ? "]]>" : ">", open);
		else {
			const tag = readTag(html, open, base);
			if (tag) tokens.push(tag);
			index = tag ? tag.end - base : html.length;
		}
		textStart = index;
	}
	addText(html.length);
	return tokens;
}
function endAfter(html, closer, from) {
	const found = html.indexOf(closer, from);
	return found === -1 ? html.length : found + closer.length;
}
/** A comment runs to `-->`, or to the last character when nothing closes it; `<!-->` and `<!--->` are whole comments. */
function readComment$1(html, open) {
	for (const empty of ["<!-->", "<!--->"]) if (html.startsWith(empty, open)) return {
		type: "comment",
		value: "",
		start: open,
		end: open + empty.length
	};
	const close = html.indexOf("-->", open + 4);
	if (close === -1) {
		const end = Math.max(open + 4, html.trimEnd().length);
		return {
			type: "comment",
			value: html.slice(open + 4, end),
			start: open,
			end
		};
	}
	return {
		type: "comment",
		value: html.slice(open + 4, close),
		start: open,
		end: close + 3
	};
}
function readTag(html, open, base) {
	const isEnd = html[open + 1] === "/";
	let index = open + (isEnd ? 2 : 1);
	const nameStart = index;
	while (index < html.length && !isNameEnd(html.charCodeAt(index))) index++;
	const name = html.slice(nameStart, index).toLowerCase();
	const attributes = [];
	for (;;) {
		while (isSpace(html.charCodeAt(index)) || html[index] === "/") index++;
		if (index >= html.length) return void 0;
		if (html[index] === ">") break;
		const attributeStart = index;
		index++;
		while (index < html.length && !isNameEnd(html.charCodeAt(index)) && html[index] !== "=") index++;
		const attributeName = html.slice(attributeStart, index).toLowerCase();
		const value = readAttributeValue(html, index);
		if (!value) continue;
		attributes.push({
			name: attributeName,
			value: resolveReferences(html.slice(value.start, value.end)),
			start: base + value.start,
			end: base + value.end
		});
		index = value.next;
	}
	const span = {
		start: base + open,
		end: base + index + 1
	};
	return isEnd ? {
		type: "end",
		name,
		...span
	} : {
		type: "start",
		name,
		attributes,
		...span
	};
}
function readAttributeValue(html, from) {
	let start = skipSpace$1(html, from);
	if (html[start] !== "=") return void 0;
	start = skipSpace$1(html, start + 1);
	const quote = html[start];
	if (quote === "\"" || quote === "'") {
		const close = html.indexOf(quote, start + 1);
		const end = close === -1 ? html.length : close;
		return {
			start: start + 1,
			end,
			next: end + 1
		};
	}
	let end = start;
	while (end < html.length && !isSpace(html.charCodeAt(end)) && html[end] !== ">") end++;
	return {
		start,
		end,
		next: end
	};
}
/** Resolves numeric character references and those of the five markup characters; others stay as written. */
function resolveReferences(value) {
	if (!value.includes("&")) return value;
	return value.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, named) => {
		if (named !== void 0) return NAMED_REFERENCES[named.toLowerCase()] ?? "";
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "�";
	});
}
function skipSpace$1(html, from) {
	let index = from;
	while (isSpace(html.charCodeAt(index))) index++;
	return index;
}
/** Tab, line feed, form feed, carriage return, space. */
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
/** White space, `/` and `>` end a name. */
function isNameEnd(code) {
	return isSpace(code) || code === 47 || code === 62;
}
// src/core/inner-span.ts
/** The inside of a code span: without its backticks and the one space of padding that Markdown takes off each side. */
function insideCode(text, { start, end }) {
	let left = start;
	while (text[left] === "`") left++;
	const right = end - (left - start);
	const inner = text.slice(left, right);
	const before = /^(?:\r\n|[ \r\n])/.exec(inner)?.[0].length ?? 0;
	const after = /(?:\r\n|[ \r\n])$/.exec(inner)?.[0].length ?? 0;
	return before > 0 && after > 0 && /[^ \r\n]/.test(inner) ? {
		start: left + before,
		end: right - after
	} : {
		start: left,
		end: right
	};
}
/** A table cell without the pipes around it and the space inside them. */
function insideCell(text, cell) {
	const isSpace = (index) => text[index] === " " || text[index] === "	";
	let { start, end } = cell;
	if (text[start] === "|") start++;
	while (start < end && isSpace(start)) start++;
	while (end > start && isSpace(end - 1)) end--;
	if (end > start && text[end - 1] === "|" && text[end - 2] !== "\\") end--;
	while (end > start && isSpace(end - 1)) end--;
	return {
		start,
		end
	};
}
// src/core/link-destination.ts
/** The longest nesting of parentheses that GitHub's parser accepts in a destination without angle brackets. */
const MAX_PARENTHESES = 32;
/**
* Where the destination of `[text](destination "title")` stands, angle brackets outside.
*
* @param from an offset inside the link that is not after its text's closing bracket
* @param end the offset after the link's closing parenthesis
* @param url the destination as the parser read it; tells a look-alike inside an image's description from the real one
* @returns null when no reading of the source ends where the parser says
*/
function findInlineDestination(text, from, end, url) {
	for (let bracket = text.indexOf("](", from); bracket !== -1 && bracket < end; bracket = text.indexOf("](", bracket + 1)) {
		const destination = readResource(text, bracket + 2, end);
		if (destination && couldRead(text, destination, url)) return destination;
	}
	return null;
}
/** Where the destination of a definition `[label]: destination "title"` stands, angle brackets outside. */
function findDefinitionDestination(text, start, end) {
	let index = start + 1;
	while (index < end && text[index] !== "]") index += text[index] === "\\" ? 2 : 1;
	if (text[index + 1] !== ":") return null;
	return readDestination(text, skipSpace(text, index + 2, end), end);
}
function readResource(text, from, end) {
	const destination = readDestination(text, skipSpace(text, from, end), end);
	if (!destination) return null;
	const afterDestination = text[destination.end] === ">" && text[destination.start - 1] === "<" ? destination.end + 1 : destination.end;
	let index = skipSpace(text, afterDestination, end);
	if (index > afterDestination && index < end - 1) {
		index = skipTitle(text, index, end);
		if (index === -1) return null;
		index = skipSpace(text, index, end);
	}
	return index === end - 1 && text[index] === ")" ? destination : null;
}
function readDestination(text, start, end) {
	if (text[start] === "<") {
		for (let index = start + 1; index < end; index++) {
			const character = text[index];
			if (character === ">") return {
				start: start + 1,
				end: index
			};
			if (character === "<" || character === "\n" || character === "\r") return null;
			if (character === "\\") index++;
		}
		return null;
	}
	let depth = 0;
	let index = start;
	for (; index < end; index++) {
		const character = text[index];
		if (character === "\\") index++;
		else if (character === "(") {
			if (++depth > MAX_PARENTHESES) return null;
		} else if (character === ")") {
			if (depth === 0) break;
			depth--;
		} else if (text.charCodeAt(index) <= 32) break;
	}
	return depth === 0 ? {
		start,
		end: Math.min(index, end)
	} : null;
}
/** The offset after the title at `start`, or -1. */
function skipTitle(text, start, end) {
	const opener = text[start];
	if (opener !== "\"" && opener !== "'" && opener !== "(") return -1;
	const closer = opener === "(" ? ")" : opener;
	for (let index = start + 1; index < end; index++) {
		const character = text[index];
		if (character === closer) return index + 1;
		if (character === "\\") index++;
	}
	return -1;
}
/** Skips white space, and at the start of a line the marks of enclosing block quotes. */
function skipSpace(text, from, end) {
	let isAtLineStart = false;
	let index = from;
	for (; index < end; index++) {
		const character = text[index];
		if (character === "\n" || character === "\r") isAtLineStart = true;
		else if (character !== " " && character !== "	" && !(character === ">" && isAtLineStart)) break;
	}
	return index;
}
function couldRead(text, { start, end }, url) {
	const raw = text.slice(start, end);
	return raw === url || raw.includes("\\") || raw.includes("&");
}
// src/core/link-facts.ts
/** Gathers the links and definitions of one document, and leads references to their definitions once all are known. */
var LinkFacts = class {
	links = [];
	definitions = [];
	/** Index of the first definition of each identifier: the one that counts. */
	#definitionOf = /* @__PURE__ */ new Map();
	/** The identifiers of reference links, by index into the links. */
	#references = /* @__PURE__ */ new Map();
	/** Adds a link, to be told its text; `identifier` is that of the definition it refers to, null where it has a destination of its own. */
	add(link, identifier = null) {
		if (identifier !== null) this.#references.set(this.links.length, identifier);
		const added = {
			...link,
			text: "",
			definition: -1
		};
		this.links.push(added);
		return added;
	}
	define(identifier, definition) {
		if (!this.#definitionOf.has(identifier)) this.#definitionOf.set(identifier, this.definitions.length);
		this.definitions.push({
			...definition,
			isUsed: false
		});
	}
	/** Gives every reference the destination of its definition. */
	resolve() {
		for (const [index, identifier] of this.#references) {
			const definitionIndex = this.#definitionOf.get(identifier) ?? -1;
			const definition = this.definitions[definitionIndex];
			const link = this.links[index];
			if (!definition || !link) continue;
			definition.isUsed = true;
			Object.assign(link, {
				definition: definitionIndex,
				url: definition.url,
				destination: definition.destination
			});
		}
	}
};
// src/core/open-texts.ts
/** What is open at one place of a document: never more than a handful, since links do not nest and an HTML element ends the open one of its kind. */
var OpenTexts = class {
	#open = [];
	/** @param close is told the text content when it ends */
	open(name, close) {
		this.#open.push({
			name,
			text: "",
			close
		});
	}
	/** Closes the innermost of this name; those opened inside it and left open end with it. */
	close(name) {
		const index = this.#open.findLastIndex((open) => open.name === name);
		if (index === -1) return;
		for (const { text, close } of this.#open.splice(index)) close(text);
	}
	collect(text) {
		for (const open of this.#open) open.text += text;
	}
	/** The alternative text of an image is text of the link around it, but not of the heading. */
	collectAlternative(text) {
		for (const open of this.#open) if (open.name === "link" || open.name === "a") open.text += text;
	}
	/** Forgets what its block left open. */
	drop() {
		this.#open = [];
	}
};
// src/core/facts-builder.ts
/** Gathers the facts of one document, told of its nodes in document order. All spans are offsets into its text. */
var FactsBuilder = class {
	#text;
	#blocks = [];
	#leaves = [];
	#headings = [];
	#anchors = [];
	#links = new LinkFacts();
	#codeSpans = [];
	#texts = [];
	#items = [];
	#fences = [];
	#comments = [];
	#slugger = new BananaSlug();
	#open = new OpenTexts();
	#frontmatter = null;
	#leaf = -1;
	#listDepth = 0;
	#linkDepth = 0;
	constructor(text) {
		this.#text = text;
	}
	/** Starts a direct child of the document. */
	addBlock(kind, span) {
		this.#blocks.push({
			kind,
			...span
		});
		if (kind === "frontmatter") this.#frontmatter ??= span;
	}
	openLeaf(kind, span) {
		this.#leaf = this.#leaves.length;
		this.#leaves.push({
			kind,
			block: this.#blocks.length - 1,
			...kind === "cell" ? insideCell(this.#text, span) : span
		});
	}
	closeLeaf() {
		this.#leaf = -1;
		this.#open.drop();
	}
	openHeading(span, depth, isTop) {
		this.openLeaf("heading", span);
		this.#open.open("heading", (text) => this.#headings.push({
			depth,
			text,
			slug: this.#slugger.slug(text),
			top: isTop,
			...span
		}));
	}
	closeHeading() {
		this.#open.close("heading");
		this.closeLeaf();
	}
	openList() {
		this.#listDepth++;
	}
	closeList() {
		this.#listDepth--;
	}
	addItem(span, beginsWithParagraph) {
		this.#items.push({
			depth: this.#listDepth,
			leaf: beginsWithParagraph ? this.#leaves.length : -1,
			...span
		});
	}
	addText(span, value) {
		this.#open.collect(value);
		if (this.#linkDepth === 0) this.#texts.push({
			value,
			leaf: this.#leaf,
			...span
		});
	}
	addBreak() {
		this.#open.collect("\n");
	}
	addCodeSpan(span, source) {
		const value = source.replace(/\r\n|[\r\n]/g, " ");
		this.#open.collect(value);
		this.#codeSpans.push({
			value,
			content: insideCode(this.#text, span),
			isInLink: this.#linkDepth > 0,
			leaf: this.#leaf,
			...span
		});
	}
	/** @param textEnd the offset after the link's text, when the parser tells */
	openLink(span, url, textEnd) {
		const opener = this.#text[span.start];
		if (opener === "[") {
			const destination = findInlineDestination(this.#text, textEnd ?? span.start + 1, span.end, url) ?? span;
			this.#openLink({
				kind: "link",
				url,
				destination,
				...span
			});
		} else {
			const destination = opener === "<" ? {
				start: span.start + 1,
				end: span.end - 1
			} : span;
			this.#openLink({
				kind: "autolink",
				url,
				destination,
				...span
			});
		}
	}
	openReference(span, identifier) {
		this.#openLink({
			kind: "link",
			url: "",
			destination: span,
			...span
		}, "link", identifier);
	}
	closeLink() {
		this.#linkDepth--;
		this.#open.close("link");
	}
	addImage(span, url, alt) {
		const destination = findInlineDestination(this.#text, span.start + 2, span.end, url) ?? span;
		this.#addImage({
			kind: "image",
			url,
			destination,
			...span
		}, alt);
	}
	addImageReference(span, identifier, alt) {
		this.#addImage({
			kind: "image",
			url: "",
			destination: span,
			...span
		}, alt, identifier);
	}
	addDefinition(span, identifier, label, url) {
		const destination = findDefinitionDestination(this.#text, span.start, span.end) ?? span;
		this.#links.define(identifier, {
			label,
			url,
			destination,
			...span
		});
	}
	addFence(span, lang, meta, value) {
		this.#fences.push({
			lang,
			meta,
			...readFenceSource(this.#text, span.start, span.end, value),
			...span
		});
	}
	/** A raw HTML block, or a single tag or comment within a leaf. */
	addHtml(span) {
		const isBlock = this.#leaf === -1;
		if (isBlock) this.openLeaf("html", span);
		for (const token of tokenizeHtml(this.#text.slice(span.start, span.end), span.start)) this.#addHtmlToken(token);
		if (isBlock) this.closeLeaf();
	}
	finish() {
		this.#links.resolve();
		return {
			frontmatter: this.#frontmatter,
			blocks: this.#blocks,
			leaves: this.#leaves,
			headings: this.#headings,
			anchors: this.#anchors,
			links: this.#links.links,
			definitions: this.#links.definitions,
			codeSpans: this.#codeSpans,
			texts: this.#texts,
			items: this.#items,
			fences: this.#fences,
			comments: this.#comments
		};
	}
	#addHtmlToken(token) {
		const { start, end } = token;
		if (token.type === "comment") this.#comments.push({
			value: token.value,
			start,
			end
		});
		else if (token.type === "text") this.#open.collect(resolveReferences(this.#text.slice(start, end)));
		else if (token.type === "end") this.#open.close(token.name);
		else this.#addStartTag(token);
	}
	#addStartTag({ name, attributes, start, end }) {
		const ids = /* @__PURE__ */ new Map();
		for (const attribute of attributes) if ((attribute.name === "id" || attribute.name === "name" && name === "a") && attribute.value !== "" && !ids.has(attribute.value)) ids.set(attribute.value, attribute);
		for (const [id, span] of ids) this.#anchors.push({
			id,
			start: span.start,
			end: span.end
		});
		const attributeOf = (wanted) => attributes.find((attribute) => attribute.name === wanted);
		const target = name === "a" ? attributeOf("href") : name === "img" ? attributeOf("src") : void 0;
		const link = target && {
			kind: "html",
			url: target.value,
			destination: {
				start: target.start,
				end: target.end
			},
			start,
			end
		};
		if (link && name === "img") this.#addImage(link, attributeOf("alt")?.value ?? "");
		if (name === "a") {
			this.#open.close("a");
			if (link) this.#openLink(link, "a");
		}
		if (/^h[1-6]$/.test(name)) {
			this.#open.close(name);
			this.#open.open(name, (text) => this.#addHtmlHeading(text, {
				start,
				end
			}));
		}
	}
	/** GitHub gives headings of raw HTML an anchor too. Whether it counts white space at their ends is unknown: both are taken. */
	#addHtmlHeading(text, { start, end }) {
		const id = this.#slugger.slug(text);
		this.#anchors.push({
			id,
			start,
			end
		});
		const trimmed = slug(text.trim());
		if (trimmed !== slug(text)) this.#anchors.push({
			id: trimmed,
			start,
			end
		});
	}
	#openLink(link, name = "link", identifier = null) {
		const added = this.#links.add({
			...link,
			leaf: this.#leaf
		}, identifier);
		if (name === "link") this.#linkDepth++;
		this.#open.open(name, (text) => {
			added.text = text;
		});
	}
	#addImage(image, text, identifier = null) {
		this.#links.add({
			...image,
			leaf: this.#leaf
		}, identifier).text = text;
		this.#open.collectAlternative(text);
	}
};
// src/core/extract-facts.ts
const BLOCK_KINDS = {
	blockquote: "blockquote",
	code: "code",
	definition: "definition",
	footnoteDefinition: "footnoteDefinition",
	heading: "heading",
	html: "html",
	list: "list",
	paragraph: "paragraph",
	table: "table",
	thematicBreak: "thematicBreak",
	toml: "frontmatter",
	yaml: "frontmatter"
};
/**
* Collects the facts of a document from its syntax tree in one pass. The walk keeps its own stack, so no nesting
* overflows the machine's.
*
* @param root mdast with GFM and front matter, positions in UTF-16 code units
* @param text the text it was parsed from
*/
function extractFacts(root, text) {
	const builder = new FactsBuilder(text);
	const stack = [{
		node: root,
		span: {
			start: 0,
			end: text.length
		},
		next: 0
	}];
	let lastOffset = 0;
	for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
		const child = "children" in frame.node ? frame.node.children[frame.next++] : void 0;
		if (!child) {
			stack.pop();
			leave(builder, frame.node);
			lastOffset = Math.max(lastOffset, frame.span.end);
			continue;
		}
		const start = child.position?.start.offset ?? lastOffset;
		const span = {
			start,
			end: endOf$1(child.position?.end.offset ?? start, text)
		};
		lastOffset = start;
		if (stack.length === 1) {
			const kind = BLOCK_KINDS[child.type];
			if (kind) builder.addBlock(kind, span);
		}
		enter(builder, child, span, stack.length === 1);
		stack.push({
			node: child,
			span,
			next: 0
		});
	}
	return builder.finish();
}
/** One parser ends some containers between the two characters of a line end. */
function endOf$1(end, text) {
	return text[end - 1] === "\r" && text[end] === "\n" ? end - 1 : end;
}
function enter(builder, node, span, isTop) {
	switch (node.type) {
		case "paragraph":
			builder.openLeaf("paragraph", {
				start: node.children[0]?.position?.start.offset ?? span.start,
				end: span.end
			});
			break;
		case "heading":
			builder.openHeading(span, node.depth, isTop);
			break;
		case "tableCell":
			builder.openLeaf("cell", span);
			break;
		case "list":
			builder.openList();
			break;
		case "listItem":
			builder.addItem(span, node.children[0]?.type === "paragraph");
			break;
		case "text":
			builder.addText(span, node.value);
			break;
		case "inlineCode":
			builder.addCodeSpan(span, node.value);
			break;
		case "break":
			builder.addBreak();
			break;
		case "link":
			builder.openLink(span, node.url, endOfLastChild(node.children));
			break;
		case "linkReference":
			builder.openReference(span, node.identifier);
			break;
		case "image":
			builder.addImage(span, node.url, node.alt ?? "");
			break;
		case "imageReference":
			builder.addImageReference(span, node.identifier, node.alt ?? "");
			break;
		case "definition":
			builder.addDefinition(span, node.identifier, node.label ?? node.identifier, node.url);
			break;
		case "code":
			builder.addFence(span, node.lang || null, node.meta?.trim() || null, node.value);
			break;
		case "html": builder.addHtml(span);
	}
}
function leave(builder, node) {
	switch (node.type) {
		case "paragraph":
		case "tableCell":
			builder.closeLeaf();
			break;
		case "heading":
			builder.closeHeading();
			break;
		case "list":
			builder.closeList();
			break;
		case "link":
		case "linkReference": builder.closeLink();
	}
}
function endOfLastChild(children) {
	return children.at(-1)?.position?.end.offset;
}
// src/parsers/prepare-text.ts
/**
* The text as parsers and facts see it, of the same length, so that offsets hold for the original: what CommonMark
* replaces (NUL) and what UTF-8 cannot carry (lone surrogates) becomes U+FFFD. A leading U+FEFF, left over after the
* byte order mark was taken off, becomes a line end, since parsers would drop it and count everything after it one less.
*/
function prepareText(text) {
	let prepared = text.includes("\0") ? text.replaceAll("\0", "�") : text;
	if (prepared.startsWith("﻿")) prepared = `\n${prepared.slice(1)}`;
	return prepared.toWellFormed();
}
// src/parsers/parse-facts.ts
/**
* Loads a parser: satteri (Rust) unless told otherwise, its native build where that is installed and allowed, else its WebAssembly build,
* and mdast-util-from-markdown where neither loads.
*/
async function createParser(name = "satteri", allowsNative = true) {
	if (name === "satteri") try {
		const [{ createSatteriParser }, start] = await Promise.all([import("./satteri.js"), findBuild(allowsNative)]);
		return toParseFacts(name, createSatteriParser(start));
	} catch {}
	const { parseWithMdast } = await import("./mdast.js");
	return toParseFacts("mdast", parseWithMdast);
}
async function findBuild(allowsNative) {
	if (allowsNative) {
		const { loadNativeSatteri } = await import("./satteri-native.js");
		const native = loadNativeSatteri();
		if (native !== null) return () => native;
	}
	const { startSatteri } = await import("./satteri-module.js");
	return startSatteri;
}
function toParseFacts(parser, parse) {
	const parseFacts = (text) => {
		const prepared = prepareText(text);
		return extractFacts(parse(prepared), prepared);
	};
	return Object.assign(parseFacts, { parser });
}
// src/core/document.ts
/** What the path of a message that is not committed yet begins with; the name of its file follows. */
const DRAFT_PREFIX = "commit-msg:";
/** A text to be linted: a file of the repository, or a pseudo-document such as a commit message. */
var Document = class {
	/** Repository-relative POSIX path, or `commit:<sha>`, `commit-msg:<file>`, `pull-request:title`, `pull-request:body`, `pull-request:comment-<id>`. */
	path;
	/** The text, without a byte order mark. Every offset counts UTF-16 code units of this string. */
	text;
	facts;
	/** The commit that the text is the message of; null where that is not known, or the text is no such message. */
	commit;
	#lines;
	constructor(path, text, facts, commit = null) {
		this.path = path;
		this.text = text;
		this.facts = facts;
		this.commit = commit;
	}
	get lines() {
		this.#lines ??= new LineIndex(this.text);
		return this.#lines;
	}
	/** The source characters of a span. */
	slice(span) {
		return this.text.slice(span.start, span.end);
	}
};
// src/core/rule.ts
/** Declares a rule. Rules read Markdown files of a whole workspace unless they say otherwise. */
function defineRule(rule) {
	return {
		...rule,
		reads: rule.reads ?? "markdown",
		scope: rule.scope ?? "workspace"
	};
}
/** What a document is to rules, by the form of its path. */
function formOf(path) {
	if (path.startsWith("commit:") || path.startsWith("commit-msg:")) return "commit";
	if (path.startsWith("pull-request:")) return "pull-request";
	return /\.(?:ya?ml|json)$/iu.test(path) ? "data" : "markdown";
}
/** Whether a rule reads documents of a form. */
function doesRead({ reads }, form) {
	if (reads === "listing") return form === "markdown" || form === "data";
	if (reads === "published") return form === "markdown" || form === "pull-request";
	return reads === form;
}
// src/rules/attribution/chat-residue.ts
var chat_residue_default = defineRule({
	id: "attribution/chat-residue",
	description: "Published texts hold no ids of chat messages and no paths of a private machine.",
	rationale: "Nobody outside the chat or away from that machine can follow them, and they tell who sits at it.",
	severity: "warning",
	reads: "published",
	scope: "document",
	options: [{
		key: "attribution.residues",
		meaning: "further traces of where a text was written"
	}],
	whenOff: "Where the documents are notes for the people in that chat and are published nowhere.",
	examples: [
		{
			name: "placeholders, accounts of machines, and what is shown on purpose",
			files: { "docs/a.md": "# A\n\nPaths such as `/Users/<name>/docs`, `/Users/...` and `/home/postgres/pgdata` are no place to write.\n\n| Host | Socket |\n| --- | --- |\n| laptop | `/Users/ada/.docker/run/docker.sock` |\n\n```bash\nROOT=/Users/ada/docs # wrong\n```\n" },
			findings: []
		},
		{
			name: "the id of a chat message and a private path",
			files: { "docs/a.md": "# A\n\nDecided by Ada (msg=4284b1d7).\n\n- Report: `/Users/ada/agents/final/summary.md`\n" },
			findings: ["docs/a.md:3:17: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow", "docs/a.md:5:12: Unexpected private path `/Users/ada/agents/final/summary.md`, expected what every reader can follow"]
		},
		{
			name: "in the text of a pull request",
			files: { "pull-request:body": "Placement as agreed (msg=4284b1d7).\n" },
			findings: ["pull-request:body:1:22: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		for (const residue of attribution.residues) for (const place of placesOf(document, residue)) for (const range of findResidue(document.slice(place), residue)) {
			const [start, end] = [place.start + range.start, place.start + range.end];
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${residue.name} ${quote(document.text.slice(start, end), 50)}, expected what every reader can follow`,
				help: "Say it in words, name the file relative to the repository, or link what is published"
			};
		}
	}
});
/** Running text and, where it counts, code spans; no cells of tables. */
function placesOf({ facts }, { isInCode }) {
	const codeSpans = isInCode ? facts.codeSpans.map(({ content, leaf }) => ({
		...content,
		leaf
	})) : [];
	return [...facts.texts, ...codeSpans].filter(({ leaf }) => facts.leaves[leaf]?.kind !== "cell");
}
function* findResidue(text, { pattern, exceptOwners }) {
	for (const { start, end, groups } of pattern.matches(text)) {
		const owner = groups.owner?.toLowerCase();
		if (owner !== void 0 && exceptOwners.includes(owner)) continue;
		yield {
			start,
			end: end + (owner === void 0 ? "" : /^[^\s`'"<>|，。；、）)\]]*/u.exec(text.slice(end))?.[0] ?? "").replace(/[.,;:!?]+$/u, "").length
		};
	}
}
// src/core/lines.ts
/** The lines of a span of a text; line ends are LF, CRLF, lone CR, and those that only Unicode knows. */
function linesOf$1(text, span) {
	const lines = [];
	for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(/[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029])|[^\r\n\x85\u2028\u2029]+/gu)) {
		const content = line.replace(/\x85$/u, "").trim();
		const blanks = content === "" ? "" : line.slice(0, line.length - line.trimStart().length);
		const start = span.start + index + blanks.length;
		lines.push({
			start,
			end: start + content.length,
			text: content,
			indent: blanks.replaceAll("	", "    ").length
		});
	}
	return lines;
}
/** A line without its first characters. */
function cutLine(line, length) {
	const rest = line.text.slice(length);
	const text = rest.trimStart();
	return {
		...line,
		text,
		start: line.start + length + rest.length - text.length
	};
}
// src/core/trailer-block.ts
const TRAILER$1 = /^[A-Za-z0-9-]+[ \t]*:/u;
const OWN_TRAILER = /^(?:Signed-off-by: |\(cherry picked from commit )/u;
/** Whether git would read a line as a trailer, given a place among trailers. */
function isTrailerLine({ text, indent }) {
	return indent === 0 && TRAILER$1.test(text);
}
/**
* The last paragraph of a range, if git reads it as trailers (`git interpret-trailers`): all its lines are trailers, or one is git's own
* and at least a quarter are trailers. Lines that begin with `#` do not count. The title, a first paragraph, never is; a range without
* one is what follows a ruler.
*/
function findTrailerBlock(lines, range, hasTitle) {
	let to = range.to;
	while (to > range.from && lines[to - 1]?.text === "") to--;
	let first = range.from;
	if (hasTitle) while (first < to && lines[first]?.text !== "") first++;
	let trailers = 0;
	let others = 0;
	let folded = 0;
	let hasOwn = false;
	let from = to;
	for (; from > first && lines[from - 1]?.text !== ""; from--) {
		const line = lines[from - 1];
		const isOwn = line.indent === 0 && OWN_TRAILER.test(line.text);
		if (isOwn || isTrailerLine(line)) {
			trailers++;
			folded = 0;
		} else if (line.indent > 0) folded++;
		else {
			others += folded + (isComment(line) ? 0 : 1);
			folded = 0;
		}
		hasOwn ||= isOwn;
	}
	others += folded;
	return hasOwn && trailers * 3 >= others || trailers > 0 && others === 0 ? {
		from,
		to
	} : null;
}
function isComment({ text, indent }) {
	return indent === 0 && text.startsWith("#");
}
// src/core/commit-message.ts
/** Below it git drops everything: `commit --verbose` puts the patch there. */
const SCISSORS = /^\S+ -{24} >8 -{24}\s*$/mu;
const RULER = /^[-*=_]{3,}$/u;
const SQUASH_RULER = /^-{3,}$/u;
/** A bullet as GitHub writes it before the subject of a squashed commit. */
const SQUASHED = /^\* +/u;
const BULLET = /^[-*+]\s/u;
/**
* The paragraphs of a commit message that speak for themselves. Quotes, fenced and indented examples and bullets are left out
* and end a paragraph, as blank lines and rulers do: a squash merge strings the bodies of many commits together with them.
*
* @param isDraft whether it is still to be committed: then what git will drop is left out, comments and what is below the scissors
*/
function readMessage(message, isDraft = false) {
	const lines = linesOf$1(message, {
		start: 0,
		end: (isDraft ? SCISSORS.exec(message)?.index : void 0) ?? message.length
	}).filter(({ text, indent }) => !isDraft || indent > 0 || !text.startsWith("#"));
	const fenced = findFenced(lines);
	const paragraphs = [];
	for (const { from, to, hasTitle } of findSections(lines)) {
		const block = findTrailerBlock(lines, {
			from,
			to
		}, hasTitle);
		const trailers = block !== null && !fenced.has(block.from) ? block : null;
		paragraphs.push(...readParagraphs(lines, {
			from,
			to: trailers?.from ?? to
		}, fenced));
		if (trailers !== null) paragraphs.push({
			lines: lines.slice(trailers.from, trailers.to),
			isTrailerBlock: true
		});
	}
	return paragraphs;
}
function readParagraphs(lines, { from, to }, fenced) {
	const paragraphs = [];
	let current = [];
	const close = () => {
		if (current.length > 0) paragraphs.push({
			lines: current,
			isTrailerBlock: false
		});
		current = [];
	};
	for (let index = from; index < to; index++) {
		const line = lines[index];
		const isExample = fenced.has(index) || line.text.startsWith(">") || line.indent >= 4 && current.length === 0;
		if (line.text !== "" && !isExample && !BULLET.test(line.text) && !RULER.test(line.text)) {
			current.push(line);
			continue;
		}
		close();
		if (isExample || !isBulletUsed(lines, index)) continue;
		paragraphs.push({
			lines: [cutLine(line, SQUASHED.exec(line.text)?.[0].length ?? 0)],
			isTrailerBlock: false
		});
	}
	close();
	return paragraphs;
}
/**
* Whether a bullet is no item of a list that speaks of trailers, but one that was put before a trailer: the subject of a squashed commit,
* or a line among trailers.
*/
function isBulletUsed(lines, index) {
	const line = lines[index];
	const bullet = SQUASHED.exec(line.text);
	if (line.indent > 0 || bullet === null || !isTrailerLine(cutLine(line, bullet[0].length))) return false;
	const [before, after] = [lines[index - 1], lines[index + 1]];
	if ([before, after].some((other) => other !== void 0 && isTrailerLine(other))) return true;
	return (before?.text ?? "") === "" && (after?.text ?? "") === "" && /\(#\d+\)$/u.test(lines[0]?.text ?? "") && !/[:：]$/u.test(lines[index - 2]?.text ?? "");
}
/** The messages that a squash merge strung together, each from its bullet on, and what stands below its ruler; one when there was none. */
function findSections(lines) {
	const sections = [];
	let from = 0;
	let hasTitle = true;
	for (const [index, { text, indent }] of lines.entries()) {
		const isRuler = SQUASH_RULER.test(text);
		if (indent > 0 || !(isRuler || SQUASHED.test(text) && lines[index - 1]?.text === "")) continue;
		if (index > from) sections.push({
			from,
			to: index,
			hasTitle
		});
		hasTitle = !isRuler;
		from = isRuler ? index + 1 : index;
	}
	return [...sections, {
		from,
		to: lines.length,
		hasTitle
	}];
}
/** The lines of fenced examples. A fence that is never closed is none: a message is seldom checked as Markdown by its author. */
function findFenced(lines) {
	const fenced = /* @__PURE__ */ new Set();
	let open = null;
	for (const [index, line] of lines.entries()) {
		const mark = /^(?:`{3,}|~{3,})/u.exec(line.text)?.[0];
		if (mark === void 0) continue;
		if (open === null) open = {
			mark,
			index
		};
		else if (mark.startsWith(open.mark) && line.text === mark) {
			for (let at = open.index; at <= index; at++) fenced.add(at);
			open = null;
		}
	}
	return fenced;
}
// src/core/confusables.ts
/**
* Letters and marks of other scripts that look like ASCII in common fonts and that compatibility normalisation leaves alone
* (a selection from Unicode's confusables.txt: Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic and phonetic letters, dashes, colons, full stops, brackets).
*/
const LOOK_ALIKES = new Map(Object.entries({
	a: "аαɑАΑᴀᎪꭺꓮⲀⲁ",
	b: "вЬВβΒʙᏴᏼꓐⲂⲃ",
	c: "сςᴄСᏟꮯꓚⲤⲥ",
	d: "ԁժɖԀᴅᎠꭰꓓ",
	e: "еєεЕΕᴇᎬꭼꓰⲈⲉ",
	f: "ꜰꓝ",
	g: "ɡցԍɢᏀꮐꓖ",
	h: "һհНΗʜᎻꮋꓧⲎⲏ",
	i: "іıιɩІΙꓲⲒⲓ",
	j: "јϳЈᴊᎫꭻꓙ",
	k: "кκᴋКΚᏦꮶꓗⲔⲕ",
	l: "ӏǀʟᏞꮮꓡ",
	m: "мᴍМΜᎷꮇꓟⲘⲙ",
	n: "ոպηпΝɴꓠⲚⲛ",
	o: "оοօσОΟᴏꓳⲞⲟ",
	p: "рρРΡᴘᏢꮲꓑⲢⲣ",
	q: "ԛգզԚ",
	r: "гᴦʀᎡꭱᏒꮢꓣ",
	s: "ѕꜱЅᏚꮪꓢ",
	t: "тτᴛТΤᎢꭲꓔⲦⲧ",
	u: "υսʋᴜꓴ",
	v: "ѵνᴠᏙꮩꓦᏤꮴ",
	w: "ԝᴡωѡԜᎳꮃꓪᏔꮤ",
	x: "хχХΧꓫⲬⲭ",
	y: "уүγʏУΥꓬⲨⲩ",
	z: "ᴢΖᏃꮓꓜⲌⲍ",
	"-": "‐‑‒–—―−˗⁃",
	":": "∶꞉ː׃։",
	".": "。܁",
	"<": "‹❮˂〈",
	">": "›❯˃〉"
}).flatMap(([ascii, others]) => Array.from(others, (other) => [other, ascii])));
/** Marks that combine with a letter, characters that show nothing, controls but blanks, and fillers that show as blank. */
const UNSEEN = /[\p{M}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u115f\u1160\u3164\uffa0]/gu;
/**
* What a reader takes a line for, in lower-case ASCII as far as there is a likeness: invisible characters and accents dropped,
* full-width and styled letters and look-alikes of other scripts replaced, blanks collapsed. For comparing only, never for showing.
*/
function foldLine(line) {
	return collapse((PLAIN$1.test(line) ? line.replace(/[\uff01-\uff5e\u3002]/gu, toHalfWidth) : resolve$1(line)).toLowerCase());
}
/** ASCII, Chinese text and its punctuation, in which nothing but full-width forms has a likeness: most lines, and no need to look closer. */
const PLAIN$1 = /^[\x20-\x7e\u4e00-\u9fff\u3001\u3002\u300a-\u3011\u201c\u201d\u2192\uff01-\uff5e]*$/u;
function toHalfWidth(char) {
	return char === "。" ? "." : String.fromCharCode(char.charCodeAt(0) - 65248);
}
function resolve$1(line) {
	return Array.from(line.normalize("NFKD").replace(UNSEEN, ""), (char) => LOOK_ALIKES.get(char) ?? char).join("");
}
function collapse(text) {
	return text.replace(/[\s\x85\u2800]+/gu, " ").trim();
}
// src/core/marker-lines.ts
/** What is longer, as a reader sees it, is no signature, and a trailer that was not checked: patterns with repeats are not tried on it. */
const MAX_LINE_LENGTH$2 = 1e3;
/** The lines of a paragraph that credit somebody. People are told from tools, whatever the policy. */
function findCredits(lines, conventions, isTrailerBlock) {
	const keys = new Set(conventions.trailerKeys.map((key) => key.toLowerCase()));
	const credits = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line.indent >= 4 || isForeign$1(line.text)) continue;
		const folded = unwrap$1(foldLine(line.text));
		const trailer = readTrailer(folded, keys);
		const last = trailer === null ? index : findLast(lines, index, keys);
		const value = trailer && normalizeValue([trailer.value, ...lines.slice(index + 1, last + 1).map(({ text }) => foldLine(text))].join(" "));
		const isLong = folded.length > MAX_LINE_LENGTH$2 || (value ?? "").length > MAX_LINE_LENGTH$2;
		const kind = value === null ? isLong ? null : classifyLine(line, folded, lines[index + 1], conventions) : classifyTrailer(value);
		if (kind === null) continue;
		const isComplete = kind === "trailer" && ADDRESSED.test(value ?? "") && !/^\p{Ll}/u.test(lines[last + 1]?.text ?? "");
		if (!isTrailerBlock && !isComplete && isInsideSentence(lines[index - 1], lines[last + 1])) continue;
		const written = lines.slice(index, last + 1).map(({ text }) => text);
		credits.push({
			kind,
			key: trailer?.key ?? null,
			isWhole: isWholeLine(kind, value, line.text, folded, conventions),
			value: trailer && written.join(" ").replace(/^[^:：]*[:：]\s*/u, ""),
			start: line.start,
			end: lines[last].end
		});
		index = last;
		function classifyTrailer(credited) {
			const isWhole = isTrailerBlock && lines.length > 1 || isTrailerValue(credited);
			if (isLong) return isWhole ? "unchecked" : null;
			if (isWhole && conventions.identities.some((identity) => identity.test(credited))) return "trailer";
			if (isDenied(line, folded, conventions)) return "denied";
			return trailer?.key.startsWith("co-") && /<[^<>\s]+@[^<>\s]+>/u.test(credited) && isWhole ? "co-author" : null;
		}
	}
	return credits;
}
function classifyLine(line, folded, next, conventions) {
	if (conventions.signatures.some((signature) => signature.test(folded)) && !/^\w*date ?:/iu.test(next?.text ?? "")) return "signature";
	return isDenied(line, folded, conventions) ? "denied" : null;
}
function isWholeLine(kind, value, text, folded, { wholeSignatures, deny }) {
	if (kind === "unchecked") return false;
	if (kind === "denied") return deny.some((pattern) => isWholeMatch(pattern, text) || isWholeMatch(pattern, folded));
	return value === null ? wholeSignatures.some((signature) => signature.test(folded)) : isTrailerValue(value);
}
function isWholeMatch(pattern, text) {
	const match = firstMatch(pattern, text);
	return match !== null && match.start === 0 && match.end === text.length;
}
/** What stands in a code span is shown, not used. */
function isDenied({ text }, folded, { deny }) {
	if (deny.length === 0) return false;
	const [used, foldedUse] = [text, folded].map(hideCodeSpans);
	return deny.some((pattern) => pattern.test(used) || pattern.test(foldedUse));
}
/** A line with blanks in the place of its code spans. */
function hideCodeSpans(line) {
	return line.includes("`") ? line.replace(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/gu, (span) => " ".repeat(span.length)) : line;
}
/** The last line that a trailer is folded over. */
function findLast(lines, index, keys) {
	let last = index;
	for (let next = lines[last + 1]; next !== void 0 && next.indent > 0; next = lines[last + 1]) {
		if (readTrailer(foldLine(next.text), keys) !== null) break;
		last++;
	}
	return last;
}
/** Longer lines of a script that has no look-alikes of ours are prose. */
const MAX_FOREIGN_LENGTH = 120;
/** Whether a line is of Chinese or Japanese and holds no name that could sign it; saves folding most lines of such a document. */
function isForeign$1(text) {
	if (!/^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
	return text.length > MAX_FOREIGN_LENGTH || !/[A-Za-z\uff21-\uff5a]/u.test(text);
}
/** Inside these a line is shown, struck out or quoted, not used. */
const SHOWN = /<(?:code|pre|kbd|samp|tt|del|strike|s|q|blockquote)\b/u;
const TAG = /<\/?(?:a|abbr|article|aside|b|big|br|center|details|div|em|font|footer|h[1-6]|header|hr|i|img|ins|main|mark|p|section|small|span|strong|sub|summary|sup|u)(?:\s[^<>]*)?\/?>/gu;
/** Drops escapes, tags and emphasis around a line. Bold is kept: it states something, it does not sign; behind a pictograph it signs. */
function unwrap$1(folded) {
	if (SHOWN.test(folded)) return "";
	const plain = folded.replace(TAG, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\\(?=[<>@[\]*_])/gu, "").trim();
	if (plain.startsWith("**")) return plain;
	return trimEmphasis(plain.replace(/^(?:[*_~ ]|--? )+/u, "").replace(/^(\p{Extended_Pictographic}{1,4} ?)[*_]{1,3}/u, "$1"));
}
function trimEmphasis(text) {
	let end = text.length;
	while (end > 0 && "*_~ ".includes(text[end - 1])) end--;
	return text.slice(0, end);
}
/** Key and value of a line whose key is one of the keys, words of the key joined by hyphens, blanks or underscores. */
function readTrailer(folded, keys) {
	const match = /^([a-z][a-z _-]{1,40}?) ?: ?/u.exec(folded);
	const key = match?.[1]?.replace(/[ _]/gu, "-") ?? "";
	return match === null || !keys.has(key) ? null : {
		key,
		value: folded.slice(match[0].length)
	};
}
/** A value as `name <address>`; an address alone gets its brackets. */
function normalizeValue(value) {
	const text = value.trim();
	return /^[^\s<>]+@[^\s<>]+$/u.test(text) ? `<${text}>` : text;
}
/** Most words that a name without an address has; a sentence has more. */
const MAX_NAME_WORDS = 8;
/** Whether a value stops where a trailer's does: after its address, or after a short name. */
function isTrailerValue(value) {
	const close = value.lastIndexOf(">");
	const rest = close < 0 ? "" : value.slice(close + 1).trim();
	if (close >= 0) return rest === "" || /^[.,;]?$/u.test(rest) || /^[([].*[)\]]$/u.test(rest);
	return value.split(" ").length <= MAX_NAME_WORDS && !/[.!?]$/u.test(value);
}
const ADDRESSED = /^[^<>]+<[^<>\s]+@[^<>\s]+>$/u;
/** Whether prose runs on both before and after a line, so that the line is a piece of a sentence about markers. */
function isInsideSentence(before, after) {
	if (before === void 0 || after === void 0) return false;
	const [above, below] = [before, after].map(({ text }) => foldLine(text).replace(TAG, ""));
	return isProse(above) && isProse(below) && !/[.!?:;]$/u.test(above);
}
/** What a line is that continues or follows a trailer: an address at its end, or git's note on a cherry-pick. */
const TRAILING = /<[^<>\s]+@[^<>\s]+>$|^\(cherry picked from commit /u;
/** Whether a line has words, and not those of a trailer or a signature. */
function isProse(folded) {
	if (!/[\p{L}\p{N}]/u.test(folded) || TRAILING.test(folded)) return false;
	return !/^[\p{L}\p{N}-]+ ?:/u.test(folded) && !/^\p{Extended_Pictographic}/u.test(folded);
}
// src/core/within.ts
/** The facts that begin inside a span. The list must be in document order, as lists of facts are. */
function within(facts, span) {
	return facts.slice(lowerBound(facts, span.start), lowerBound(facts, span.end));
}
function lowerBound(facts, offset) {
	let low = 0;
	let high = facts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (facts[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/core/attribution.ts
/** What messages call the lines. */
const MARKER_NAMES = {
	trailer: "attribution trailer",
	signature: "attribution signature",
	"co-author": "co-author",
	denied: "denied line",
	unchecked: "trailer that is too long to check"
};
/** All lines of a commit message that credit somebody, wherever they stand in it, people included. */
function findMessageCredits(message, conventions, isDraft = false) {
	return readMessage(message, isDraft).flatMap(({ lines, isTrailerBlock }) => findCredits(lines, conventions, isTrailerBlock));
}
/** The lines of a commit message that should not be there; co-authors among them only where the policy says so. */
function findMessageMarkers(message, conventions, isDraft = false) {
	return findMessageCredits(message, conventions, isDraft).filter(isReported(conventions));
}
/** Whether a text of one line, such as a title, is a marker and nothing else. */
function isMarkerLine(text, conventions) {
	return findCredits(linesOf$1(text, {
		start: 0,
		end: text.length
	}), conventions, false).some(isReported(conventions));
}
/**
* The marker lines used in a Markdown text: lines of top-level paragraphs, of raw HTML and of comments. Code, quotes and lists only
* mention them.
*/
function findDocumentMarkers(document, conventions) {
	const { comments } = document.facts;
	const shown = document.facts.leaves.map((leaf) => readLeaf(document, leaf));
	const hidden = comments.map(({ start, end }) => linesOf$1(document.text, {
		start: start + 4,
		end: end - 3
	}));
	return [...shown, ...hidden].flatMap((lines) => findCredits(lines, conventions, false)).filter(isReported(conventions)).sort((a, b) => a.start - b.start).filter(({ start }, index, all) => start !== all[index - 1]?.start);
}
/** Whether a person of a commit is a tool, by name or address. */
function isTool({ name, email }, { identities, signatures }) {
	const value = foldLine(`${name} <${email}>`);
	return identities.some((identity) => identity.test(value)) || signatures.some((signature) => signature.test(foldLine(name)));
}
function isReported({ coAuthors }) {
	return ({ kind }) => kind !== "co-author" || coAuthors === "report";
}
function readLeaf(document, leaf) {
	const block = document.facts.blocks[leaf.block]?.kind;
	if (leaf.kind === "paragraph" && block === "paragraph" || isSetext(document, leaf)) return linesOf$1(document.text, leaf);
	return leaf.kind === "html" && block === "html" ? readHtml(document, leaf) : [];
}
/** A paragraph that a ruler below it has turned into a heading. */
function isSetext(document, leaf) {
	return leaf.kind === "heading" && document.text[leaf.start] !== "#" && /[-=]\s*$/u.test(document.text.slice(leaf.end - 2, leaf.end));
}
const SHOWN_BLOCKS = /<(\/?)(?:pre|code|blockquote|ul|ol|table|script|style|textarea)\b/giu;
/** The lines of raw HTML that are neither in a comment nor in an element that shows or lists text instead of saying it. */
function readHtml({ text, facts }, leaf) {
	const comments = within(facts.comments, leaf);
	let depth = 0;
	let next = 0;
	return linesOf$1(text, leaf).filter((line) => {
		const before = depth;
		for (const tag of line.text.matchAll(SHOWN_BLOCKS)) depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
		while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
		return before === 0 && depth === 0 && (comments[next]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
	});
}
// src/core/commit.ts
/** The form in which messages name a commit. */
function shorten(sha) {
	return sha.slice(0, 7);
}
/** Domains that exist on one machine or in one house only. */
const PRIVATE_DOMAIN = /@(?:[^@]*\.)?(?:local|localdomain|localhost|lan|home|internal|intranet|\(none\))$|@[^@.]+$/u;
/** Whether an address is one that git made up from a machine's name: no account can have it. */
function isMachineAddress(email) {
	return PRIVATE_DOMAIN.test(email.trim().toLowerCase());
}
/** The account that a person is known to have: as GitHub says, else by the address that GitHub gives out; null when not known. */
function loginOf({ login, email }) {
	if (typeof login === "string") return login.toLowerCase();
	return /^(?:\d+\+)?([^+@\s]+)@users\.noreply\.github\.com$/u.exec(email.trim().toLowerCase())?.[1] ?? null;
}
/** What tells one person from another: the account where it is known, else the address. */
function keyOf$1(person) {
	return loginOf(person) ?? `<${person.email.trim().toLowerCase()}>`;
}
// src/rules/attribution/commit.ts
const commit = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
var commit_default = defineRule({
	id: "attribution/commit",
	description: "No line of a commit message credits a coding tool.",
	rationale: "A trailer credits an author who cannot answer for the change, and a squash merge copies it into the main branch for good.",
	severity: "error",
	reads: "commit",
	examples: [
		{
			name: "people as co-authors",
			files: { [commit]: "Explain TLS\n\nText.\n\nCo-authored-by: Claude Monet <claude@monet.example>\nSigned-off-by: Devin Booker <devin@example.com>\n" },
			findings: []
		},
		{
			name: "a message about trailers",
			files: { [commit]: "Forbid trailers in CLAUDE.md\n\nLines such as `Co-Authored-By: Claude <noreply@anthropic.com>` are rejected:\n\n    Co-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: []
		},
		{
			name: "a trailer and a signature",
			files: { [commit]: "Explain TLS\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: [`${commit}:3:1: Unexpected attribution signature, line 3 of commit 1b2c3d4`, `${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		},
		{
			name: "a message that is still to be committed, with what git will drop",
			files: { "commit-msg:.git/COMMIT_EDITMSG": "Explain TLS\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n# Please enter the commit message for your changes.\n" },
			findings: ["commit-msg:.git/COMMIT_EDITMSG:3:1: Unexpected attribution trailer, line 3 of the commit message"]
		},
		{
			name: "a trailer in the middle of a squashed message",
			files: { [commit]: "Explain TLS (#7)\n\n* Explain TLS\n\nco-authored-by: GitHub Copilot <copilot@github.com>\n\n* Fix a link\n\n---------\n\nCo-authored-by: Mia Chen <mia@example.com>\n" },
			findings: [`${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		}
	],
	*check(document, { conventions: { attribution } }) {
		if (!attribution.scopes.includes("commit-messages")) return;
		const isDraft = document.path.startsWith(DRAFT_PREFIX);
		const where = isDraft ? "the commit message" : `commit ${shorten(document.path.slice(7))}`;
		for (const { kind, start, end } of findMessageMarkers(document.text, attribution, isDraft)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, line ${document.lines.pointAt(start).line} of ${where}`,
			help: isDraft ? "Delete the line and commit again: git keeps the message in the file that is named above" : "Reword the commit and delete the line: a squash merge copies commit messages into the base branch"
		};
		if (document.commit === null || attribution.commitIdentities === "allow") return;
		for (const role of ["author", "committer"]) {
			if (!isTool(document.commit[role], attribution)) continue;
			yield {
				range: {
					start: 0,
					end: document.text.search(/[\r\n]|$/u)
				},
				message: `Unexpected coding tool as ${role} of ${where}, expected a person`,
				help: "Set `git config user.name` and `user.email`, `edit` it in a rebase, run `git commit --amend --no-edit --reset-author`"
			};
		}
	}
});
// src/rules/attribution/document.ts
var document_default = defineRule({
	id: "attribution/document",
	description: "No line of a document credits a coding tool. Documents may speak about such lines.",
	rationale: "A signature pasted along with a text says nothing to its readers and credits an author who cannot answer for it.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "mentions: code, a quote, a list and bold prose",
			files: { "docs/a.md": "# A\n\nDrop `Co-Authored-By: Claude <noreply@anthropic.com>`.\n\n> Co-Authored-By: Claude <noreply@anthropic.com>\n\n- 🤖 Generated with Claude Code\n\n**Never use Co-Authored-By: Claude**\n\n```\nCo-Authored-By: Claude <noreply@anthropic.com>\n```\n" },
			findings: []
		},
		{
			name: "a signature at the end",
			files: { "docs/a.md": "# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n" },
			findings: ["docs/a.md:5:1: Unexpected attribution signature, expected none in a document"]
		},
		{
			name: "a trailer above a ruler, which makes it a heading",
			files: { "docs/a.md": "# A\n\nCo-authored-by: Cursor Agent <cursoragent@cursor.com>\n---\n" },
			findings: ["docs/a.md:3:1: Unexpected attribution trailer, expected none in a document"]
		}
	],
	*check(document, { conventions }) {
		if (!conventions.attribution.scopes.includes("files")) return;
		for (const { kind, start, end } of findDocumentMarkers(document, conventions.attribution)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, expected none in a document`,
			help: "Delete the line, or put it in a code span or a fence if the text is about it"
		};
	}
});
// src/rules/attribution/pull-request.ts
const TRAILER = "Co-Authored-By: Claude <noreply@anthropic.com>";
var pull_request_default = defineRule({
	id: "attribution/pull-request",
	description: "No line of a pull request title or body credits a coding tool; nor one of its comments, where they are checked.",
	rationale: "What a pull request says stays readable when its branch is gone, and a squash merge may copy title and body into the main branch.",
	severity: "error",
	reads: "pull-request",
	examples: [
		{
			name: "a body that speaks about markers",
			files: {
				"pull-request:title": "docs: forbid tool trailers in CLAUDE.md",
				"pull-request:body": `Commit body and text were scrubbed for attribution markers.\n\nThe guide names \`${TRAILER}\`:\n\n\`\`\`\n${TRAILER}\n\`\`\`\n`
			},
			findings: []
		},
		{
			name: "a signature and a trailer at the end of a body",
			files: { "pull-request:body": `Why.\r\n\r\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\r\n\r\n${TRAILER}\r\n` },
			findings: ["pull-request:body:3:1: Unexpected attribution signature, line 3 of the pull request body", "pull-request:body:5:1: Unexpected attribution trailer, line 5 of the pull request body"]
		},
		{
			name: "where a reader does not look: a comment, and folded details",
			files: { "pull-request:body": `<!-- ${TRAILER} -->\n\n<details>\n<summary>More</summary>\nGenerated with <a href="https://cursor.com">Cursor</a>\n</details>\n` },
			findings: ["pull-request:body:1:6: Unexpected attribution trailer, line 1 of the pull request body", "pull-request:body:5:1: Unexpected attribution signature, line 5 of the pull request body"]
		},
		{
			name: "a title",
			files: { "pull-request:title": "🤖 Generated with Claude Code" },
			findings: ["pull-request:title:1:1: Unexpected attribution signature in the pull request title"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		const part = document.path.slice(13);
		const scope = part === "title" ? "pr-title" : part === "body" ? "pr-body" : "pr-comments";
		if (!attribution.scopes.includes(scope)) return;
		for (const { kind, start, end } of findMarkers$1(document, part, attribution)) {
			const { line } = document.lines.pointAt(start);
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${MARKER_NAMES[kind]}${part === "title" ? " in" : `, line ${line} of`} ${nameOf$1(part)}`,
				help: part === "body" ? "Edit the body and delete the line; `docs-curator scrub` does it for a text" : "Edit it and delete the line"
			};
		}
	}
});
function findMarkers$1(document, part, attribution) {
	if (part !== "title") return findDocumentMarkers(document, attribution);
	return isMarkerLine(document.text, attribution) ? [{
		kind: "signature",
		isWhole: true,
		start: 0,
		end: document.text.length
	}] : [];
}
function nameOf$1(part) {
	return part.startsWith("comment-") ? `comment ${part.slice(8)}` : `the pull request ${part}`;
}
// src/core/squash-forecast.ts
/**
* What GitHub adds to the message of a squash merge, by commit: one line for each author of a commit, and for each co-author that a
* trailer names, other than the account that opened the pull request. It counts a person once, by account or address. Committers get
* no line. Empty when no pull request is under check.
*/
function forecastSquash(workspace, conventions) {
	const forecast = /* @__PURE__ */ new Map();
	if (workspace.squash === null) return forecast;
	const messages = [...workspace.documents.values()].filter(({ path }) => path.startsWith("commit:")).reverse();
	const isOwn = findOwner(messages, workspace.squash.opener, conventions);
	const seen = /* @__PURE__ */ new Set();
	for (const document of messages) for (const line of readLines(document, conventions)) {
		if (isOwn(line.person) || seen.has(keyOf$1(line.person))) continue;
		seen.add(keyOf$1(line.person));
		const lines = forecast.get(document.path) ?? [];
		lines.push(line);
		forecast.set(document.path, lines);
	}
	return forecast;
}
function readLines({ commit, text }, conventions) {
	const subject = {
		start: 0,
		end: text.search(/[\r\n]|$/u)
	};
	const author = commit === null ? [] : [{
		range: subject,
		from: "author",
		person: commit.author
	}];
	const trailers = findMessageCredits(text, conventions).flatMap(({ kind, key, value, start, end }) => {
		const person = kind !== "unchecked" && key?.startsWith("co-") ? readPerson(value ?? "") : null;
		return person === null ? [] : [{
			range: {
				start,
				end
			},
			from: "trailer",
			person
		}];
	});
	return [...author, ...trailers].map((line) => ({
		...line,
		isTool: isTool(line.person, conventions),
		isMachine: isMachineAddress(line.person.email)
	}));
}
/** The person that a trailer's value names; null without an address, which GitHub passes over. */
function readPerson(value) {
	const [, name = "", email] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>/u.exec(value.replaceAll(/&(lt|gt);/giu, decode$1)) ?? [];
	return email === void 0 ? null : {
		name: name.trim(),
		email
	};
}
function decode$1(_, name) {
	return name.toLowerCase() === "lt" ? "<" : ">";
}
/**
* Tells who gets no line since the squash is theirs: the opener's account where GitHub said whose the addresses are. Where it did not,
* whoever wrote most of the commits is taken for the opener, with every address under the same name that an account can have; so is
* whoever wrote all of them, unless people count as well.
*/
function findOwner(messages, opener, conventions) {
	const authors = messages.flatMap(({ commit }) => commit === null || isTool(commit.author, conventions) ? [] : [commit.author]);
	const isAlone = new Set(authors.map(keyOf$1)).size === 1;
	const login = opener?.toLowerCase() ?? null;
	const isAsked = authors.some((author) => author.login !== void 0);
	if (login !== null && (conventions.coAuthors === "report" || !isAlone) && (isAsked || authors.some((author) => loginOf(author) === login))) {
		const own = new Set(authors.filter((author) => loginOf(author) === login).map(({ email }) => email.toLowerCase()));
		const names = new Set(isAsked ? [] : authors.filter((author) => loginOf(author) === login).map(({ name }) => foldLine(name)));
		return (person) => loginOf(person) === login || own.has(person.email.toLowerCase()) || isNamed$1(person, names);
	}
	const contributors = /* @__PURE__ */ new Map();
	for (const person of authors) {
		if (isMachineAddress(person.email)) continue;
		contributors.set(keyOf$1(person), {
			person,
			commits: (contributors.get(keyOf$1(person))?.commits ?? 0) + 1
		});
	}
	const [main] = [...contributors.values()].sort((a, b) => b.commits - a.commits);
	const names = new Set(main ? [foldLine(main.person.name)] : []);
	return (person) => main !== void 0 && keyOf$1(person) === keyOf$1(main.person) || isNamed$1(person, names);
}
function isNamed$1({ name, email }, names) {
	return !isMachineAddress(email) && names.has(foldLine(name));
}
// src/rules/attribution/squash-forecast.ts
const first = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const second = "commit:2b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const ada = {
	name: "Ada Writer",
	email: "ada@example.com"
};
const laptop = {
	name: "ada",
	email: "ada@Adas-MacBook-Air.local"
};
var squash_forecast_default = defineRule({
	id: "attribution/squash-forecast",
	description: "A squash merge of the pull request will credit nobody but its author.",
	rationale: "GitHub adds a co-author line for every other author of a commit and for every co-author that a commit names; nobody reviews those.",
	severity: "warning",
	reads: "commit",
	examples: [{
		name: "commits of one person",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n"
		},
		people: {
			[second]: {
				author: ada,
				committer: ada
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: []
	}, {
		name: "a trailer in a commit, and the address of a laptop",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n\nCo-authored-by: Copilot <copilot@github.com>\n"
		},
		people: {
			[second]: {
				author: laptop,
				committer: laptop
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: [`${first}:3:1: Unexpected co-author in a squash merge, copied from line 3 of commit 1b2c3d4`, `${second}:1:1: Unexpected co-author \`ada\` in a squash merge, from the machine's address on commit 2b2c3d4`]
	}],
	*check(document, { workspace, conventions: { attribution } }) {
		for (const line of forecast(workspace, attribution).get(document.path) ?? []) {
			const { range, from, isTool, isMachine } = line;
			const isMeant = !isTool && !isMachine && attribution.coAuthors === "allow";
			const sha = shorten(document.path.slice(7));
			const source = from === "trailer" ? `copied from line ${document.lines.pointAt(range.start).line} of commit ${sha}` : `${isMachine ? "from the machine's address on" : "the author of"} commit ${sha}`;
			yield {
				range,
				severity: isMeant ? "info" : "warning",
				message: `Unexpected co-author${isTool ? "" : ` ${quote(line.person.name, 30)}`} in a squash merge, ${source}`,
				help: advise$1(line, isMeant, isTip(document, workspace))
			};
		}
	}
});
const cache$8 = /* @__PURE__ */ new WeakMap();
/** The forecast looks at all commits at once; each of them asks for its part. */
function forecast(workspace, attribution) {
	const known = cache$8.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache$8.set(workspace, known);
	const found = known.get(attribution) ?? forecastSquash(workspace, attribution);
	known.set(attribution, found);
	return found;
}
/** Whether a commit is the newest one, which can be amended where it is. */
function isTip({ path }, { documents }) {
	for (const other of documents.keys()) if (other.startsWith("commit:")) return other === path;
	return false;
}
function advise$1({ from, isMachine }, isMeant, isNewest) {
	if (isMeant) return "Leave it if the credit is meant; else delete the line in the merge dialog before the squash is confirmed";
	if (from === "trailer") return "Reword the commit; until then whoever squashes must delete the line from the message that GitHub proposes";
	const amend = "`git commit --amend --no-edit --reset-author`";
	return isMachine ? `Set \`git config user.email\` to an address of the account, then ${isNewest ? `run ${amend}` : `\`edit\` the commit in \`git rebase --interactive\` and run ${amend} there`}` : "Delete the line in the merge dialog before the squash is confirmed";
}
// src/core/family.ts
/** Words that stand for any name in a text that shows how documents are called. */
const PLACEHOLDER = /(?:^|-)(?:x{2,}|y{2,}|foo|bar|baz|your[a-z]*|example|placeholder|topic)(?:-|\.)/u;
/**
* Whether a name that leads nowhere was surely meant as a document of this repository: the place where it would stand
* is a directory that exists, and there it would be of a kind and named as that kind demands. Everything else may be
* a file of another repository or workspace.
*
* @param isAsked whether the conventions ask for such names by themselves: then a kind that leaves its names free is enough
*/
function isFamilyName(from, name, workspace, conventions, kindOf, isAsked = false) {
	return [dirname$1(from), ...conventions.roots].some((base) => {
		const path = normalize$1(join$2(base, name));
		if (path === null || !workspace.directories.has(dirname$1(path))) return false;
		const kind = kindOf(path);
		return (kind.fileName === null ? isAsked && kind !== conventions.general : kind.fileName.pattern.test(basename$1(path))) && !PLACEHOLDER.test(basename$1(path));
	});
}
// src/core/pulls.ts
/** The same with the paths that lie below a directory of the repository, relative to it; `''` is the top. */
function pullsBelow(pulls, root) {
	if (root === "") return pulls;
	const prefix = `${root}/`;
	const below = (added) => added.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
	return {
		...pulls,
		open: new Map([...pulls.open].map(([number, pull]) => [number, {
			...pull,
			added: below(pull.added)
		}]))
	};
}
/** The one open pull request that adds a path, or null. */
function findAdder(pulls, path) {
	const adding = [...pulls?.open.values() ?? []].filter(({ added }) => added.includes(path));
	return adding.length === 1 ? adding[0] ?? null : null;
}
/** The file that an open pull request adds for a mention: one of the paths it may mean, else the one file of that base name. */
function findAdded(pull, candidates) {
	const exact = pull.added.find((path) => candidates.includes(path));
	if (exact !== void 0) return exact;
	const name = candidates[0];
	if (name === void 0 || name.includes("/")) return null;
	const namesakes = pull.added.filter((path) => basename$1(path) === name);
	return namesakes.length === 1 ? namesakes[0] ?? null : null;
}
// src/core/forward-declaration.ts
/** Judges a mention without a target. Without knowledge of other pull requests a marker is taken at its word, and said to be. */
function judgeForward(mention, from, workspace, conventions) {
	const { marker } = mention;
	const { pulls } = workspace;
	if (!pulls) return marker ? {
		kind: "accepted",
		evidence: `marker \`${marker.text}\`, not verified`
	} : { kind: "missing" };
	const candidates = candidatesOf(mention.name, from, conventions);
	const adding = [...pulls.open.values()].filter((pull) => findAdded(pull, candidates) !== null);
	const [adder] = adding;
	const number = marker?.pullRequest ?? null;
	if (number === null) {
		if (adder && (adding.length === 1 || marker)) return {
			kind: "unnamed",
			pull: adder,
			isMarked: marker !== null
		};
		return marker ? {
			kind: "accepted",
			evidence: `marker \`${marker.text}\``
		} : { kind: "missing" };
	}
	return judgeNumber(number, mention.name, pulls, adding);
}
function judgeNumber(number, name, pulls, adding) {
	const named = pulls.open.get(number);
	if (named && adding.includes(named)) return {
		kind: "accepted",
		evidence: `pull request ${number}, open`
	};
	const elsewhere = named?.added.find((path) => basename$1(path) === basename$1(name));
	if (named && elsewhere !== void 0) return {
		kind: "misplaced",
		pull: named,
		path: elsewhere
	};
	const [adder] = adding;
	if (adder) return {
		kind: "other-pull",
		number,
		pull: adder
	};
	if (named) return {
		kind: "not-added",
		pull: named
	};
	const state = pulls.closed.get(number);
	return state === void 0 ? {
		kind: "accepted",
		evidence: `pull request ${number}, not verified`
	} : {
		kind: "not-open",
		number,
		state
	};
}
/** The name itself, then every path it may mean: relative to the document, and in the roots. */
function candidatesOf(name, from, conventions) {
	return [name, ...[dirname$1(from), ...conventions.roots].map((base) => normalize$1(join$2(base, name))).filter((path) => path !== null)];
}
// src/core/data-entries.ts
/** The documents that a YAML or JSON file lists: every text below the place's key that names a Markdown file, with its ending or without. */
function readDataEntries(document, workspace, place) {
	const root = workspace.dataOf(document)?.root ?? null;
	const found = [];
	const pending = [...root === null ? [] : place.entry.key === "" ? [root] : nodesAt(root, place.entry.key.split("."))].reverse();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) if (node.kind === "map") pending.push(...node.entries.map(({ value }) => value).reverse());
	else if (node.kind === "list") pending.push(...[...node.items].reverse());
	else {
		const entry = entryOf(node, workspace, place);
		if (entry !== null) found.push({
			entry,
			node
		});
	}
	return found;
}
function nodesAt(node, keys) {
	let nodes = [node];
	for (const key of keys) nodes = nodes.flatMap((parent) => parent.kind === "map" ? parent.entries.filter((entry) => entry.key === key).map(({ value }) => value) : []);
	return nodes;
}
function entryOf(node, workspace, place) {
	const name = node.text.split("#")[0] ?? "";
	const path = name === "" || /^[a-z][\w+.-]*:/iu.test(name) ? null : normalize$1(join$2(place.base, name));
	if (path === null || path === "") return null;
	const target = /\.(?:md|markdown)$/iu.test(path) ? path : [
		`${path}.md`,
		`${path}/index.md`,
		`${path}/README.md`
	].find((other) => workspace.files.has(other));
	if (target === void 0) return null;
	return {
		range: {
			start: node.start,
			end: node.end
		},
		form: "data",
		path: target,
		exists: workspace.has(target),
		isForward: false,
		name,
		leaf: -1
	};
}
// src/core/link-target.ts
/** Routes of a repository's pages, reached as `../../issues` from a file at the root: two steps up leave `blob/<branch>`. */
const REPOSITORY_ROUTES = /^(?:actions|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|forks|graphs|issues|labels|milestones?|network|packages|projects|pulls?|pulse|raw|releases|security|settings|stargazers|tags|tree|watchers|wiki)(?:\/|$)/u;
/** Reads a destination as it stands in a document: split at `#`, then `?`, then percent-decoded. */
function readTarget(from, url) {
	const trimmed = url.trim();
	if (/^[a-z][a-z0-9+.-]*:/iu.test(trimmed) || trimmed.startsWith("//")) return { kind: "external" };
	const hash = trimmed.indexOf("#");
	const beforeHash = hash < 0 ? trimmed : trimmed.slice(0, hash);
	const afterHash = hash < 0 ? "" : trimmed.slice(hash + 1);
	const fragment = hash < 0 || isTemplate(afterHash) ? null : decode(afterHash);
	const query = beforeHash.indexOf("?");
	const written = query < 0 ? beforeHash : beforeHash.slice(0, query);
	if (isTemplate(written)) return { kind: "external" };
	const path = decode(written);
	if (path === "") return {
		kind: "internal",
		path: from,
		fragment
	};
	const resolved = normalize$1(path.startsWith("/") ? path : join$2(dirname$1(from), path));
	if (resolved !== null) return {
		kind: "internal",
		path: resolved,
		fragment
	};
	return isRepositoryRoute(from, path) ? { kind: "external" } : { kind: "outside" };
}
/** Percent-decodes; a malformed sequence stays as it is written. */
function decode(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Writes a relative path as a link destination: percent-encodes whatever would end it, its table cell, or change its meaning. */
function encodeDestination(path) {
	return path.replace(/[\s%()<>?#\\"`[\]|\p{Cc}]|&(?=#?\w+;)|\{(?=[{%])/gu, encodeCharacter).replace(/^[^/:]*:/u, (scheme) => `${scheme.slice(0, -1)}%3A`);
}
/** Writes a fragment, `#` included, behind a destination; what is percent-encoded stays so. */
function encodeFragment(fragment) {
	return fragment.replace(/[\s()<>\\"`[\]|\p{Cc}]|%(?![\da-f]{2})|&(?=#?\w+;)|\{(?=[{%])/giu, encodeCharacter);
}
function encodeCharacter(character) {
	return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
/** `{{ site.url }}`, `${BASE}`, `<version>`: filled in before anyone follows the link. What is not closed is none. */
function isTemplate(part) {
	return /\{\{[^{}]+\}\}|\{%[^{}]+%\}|\$\{[^{}]+\}|<[^<>]+>/u.test(part);
}
function isRepositoryRoute(from, path) {
	const steps = [...from.split("/").slice(0, -1), ...path.split("/")].filter((step) => step !== "" && step !== ".");
	const rest = [];
	let above = 0;
	for (const step of steps) if (step !== "..") rest.push(step);
	else if (rest.pop() === void 0) above++;
	return above === 2 && REPOSITORY_ROUTES.test(rest.join("/"));
}
// src/core/bisect.ts
/** The last item that starts at a place or before it, of items in the order of their starts; undefined when all start after it. */
function findLastStart(items, place) {
	return items[lastStartIndex(items, place)];
}
/** The index of that item; -1 when all start after the place. */
function lastStartIndex(items, place) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (items[middle].start <= place) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// src/core/forward-marker.ts
const OPENERS = "(（[【";
const CLOSERS$3 = ")）]】";
/** How far a bracket is followed; a longer one is a sentence, not a marker. */
const MAX_LENGTH$3 = 160;
const PULL_REQUEST = /(?:\bPR|\bpull request|#)\s*#?(\d{1,7})/iu;
/** Recognises the notes of one repository. */
var ForwardMarkers = class {
	#atStart;
	#trailing;
	#bare;
	#patterns;
	#awaiting;
	/** `more` are forms that only some documents use. */
	constructor({ notes, words, patterns }, more = []) {
		this.#patterns = [...patterns, ...more];
		const note = alternatives(notes);
		const word = alternatives(words);
		const any = alternatives([...notes, ...words]);
		const pull = "(?:PR|pull request)\\s*#?\\d{1,7}";
		const wordEnd = `(?=\\s*$|\\s*[,，:：;；—–-]|\\s+(?:in\\s+|by\\s+)?(?:${pull}|#\\d))`;
		const awaited = `${pull}\\s*(?:待|未合|pending|to land|not merged)`;
		this.#atStart = new RegExp(`^\\s*(?:(?:${note})(?![a-z])|(?:${word})${wordEnd}|${awaited})`, "iu");
		this.#trailing = new RegExp(`[,，;；]\\s*(?:${any})\\s*$`, "iu");
		const clause = "[^.。;；|()（）\\n]{0,60}";
		const dashed = `(?:—|–|--?)\\s*(?:${note})(?![a-z])${clause}`;
		const plain = `(?:${note})(?=\\s*(?:$|[,，。.;；:：)）\\]】—–-]))${clause}`;
		this.#bare = new RegExp(`^\\s*(?:${dashed}|${plain}|(?:${word})\\s+${pull})`, "iu");
		this.#awaiting = new RegExp(`(?<![a-z])(?:${any}|待|等[^，。；]{1,40}[后後]|waiting|awaiting|once|until)(?![a-z])`, "iu");
	}
	/** Whether words speak of something that is still to come. */
	isAwaiting(words) {
		return this.#awaiting.test(words);
	}
	/** The note that belongs to the mention at `span`, searched no further than `limit`; null when there is none. */
	find(document, span, limit) {
		return this.#after(document.text, span.end, limit.end) ?? this.#before(document.text, span.start, limit.start);
	}
	#after(text, from, limit) {
		const rest = text.slice(from, Math.min(limit, from + MAX_LENGTH$3));
		const spaces = rest.length - rest.trimStart().length;
		for (const pattern of this.#patterns) {
			const match = firstMatch(pattern, rest);
			if (match && match.start <= spaces) return marker(match.text, {
				start: from,
				end: from + match.end
			});
		}
		if (OPENERS.includes(rest.charAt(spaces)) && spaces < rest.length) {
			const close = closing(rest, spaces);
			if (close < 0) return null;
			const inner = rest.slice(spaces + 1, close);
			if (this.#atStart.test(inner)) return marker(inner, {
				start: from,
				end: from + close + 1
			});
			const tail = this.#trailing.exec(inner);
			return tail && marker(tail[0], {
				start: from + spaces + 1 + tail.index,
				end: from + close
			});
		}
		const open = /^\s*[,，;；]\s*/u.exec(rest);
		if (open) {
			const close = [...rest].findIndex((character) => CLOSERS$3.includes(character));
			const inner = close < 0 ? "" : rest.slice(open[0].length, close);
			if (close >= 0 && inner.length < 60 && this.#atStart.test(inner)) return marker(inner, {
				start: from,
				end: from + close
			});
			return null;
		}
		const bare = this.#bare.exec(rest);
		return bare && marker(bare[0], {
			start: from,
			end: from + bare[0].length
		});
	}
	/** `（TBD）：` right before the mention: the note stands on the name of the entry, the mention follows. */
	#before(text, until, limit) {
		const lead = text.slice(Math.max(limit, until - MAX_LENGTH$3), until);
		const match = /[（(]([^（()）]{1,80})[)）]\s*[:：]\s*$/u.exec(lead);
		if (!match || !this.#atStart.test(match[1] ?? "")) return null;
		const start = until - lead.length + match.index;
		return marker(match[1] ?? "", {
			start,
			end: start + match[0].lastIndexOf(match[0].includes("）") ? "）" : ")") + 1
		});
	}
};
/** Offset of the bracket that closes the one at `open`, or -1. */
function closing(text, open) {
	let depth = 0;
	for (let index = open; index < text.length; index++) if (OPENERS.includes(text.charAt(index))) depth++;
	else if (CLOSERS$3.includes(text.charAt(index)) && --depth === 0) return index;
	return -1;
}
function marker(text, span) {
	const number = PULL_REQUEST.exec(text)?.[1];
	return {
		span,
		text: text.replace(/^[\s,，;；—–-]+|\s+$/gu, ""),
		pullRequest: number === void 0 ? null : Number(number)
	};
}
function alternatives(words) {
	return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|") || "(?!)";
}
// src/core/memoize.ts
/** Reads a document once per workspace and conventions, however many rules ask; forgotten together with them. */
function memoize(read) {
	const cache = /* @__PURE__ */ new WeakMap();
	return (document, workspace, conventions) => {
		const ofConventions = cache.get(conventions) ?? /* @__PURE__ */ new WeakMap();
		cache.set(conventions, ofConventions);
		const ofWorkspace = ofConventions.get(workspace) ?? /* @__PURE__ */ new WeakMap();
		ofConventions.set(workspace, ofWorkspace);
		const known = ofWorkspace.get(document);
		if (known !== void 0) return known;
		const value = read(document, workspace, conventions);
		ofWorkspace.set(document, value);
		return value;
	};
}
// src/core/mention.ts
const MAX_NAME_LENGTH$1 = 512;
const NAME$2 = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+\.(?:md|markdown)(#\S*)?$/iu;
const PLACEHOLDER_NAME = /[<>*{}].*\.(?:md|markdown)$/iu;
const EXAMPLE_LEAD = /[（(][^（()）]{0,200}(?:例如|比如|譬如|如[:：]|e\.g\.|for example|for instance|such as|example:)[^（()）]{0,200}$/iu;
/** Finds the code spans of a document that name one, in order. Code spans inside links are the links' business. */
const findMentions = memoize((document, workspace, conventions) => {
	const markers = markersOf(conventions, createKindOf(conventions, workspace).kindOf(document.path));
	const mentions = [];
	const patterned = leavesWithPlaceholders(document);
	for (const code of document.facts.codeSpans) {
		const match = code.isInLink || code.value.length > MAX_NAME_LENGTH$1 ? null : NAME$2.exec(code.value);
		if (!match || isInHtmlLink(document, code)) continue;
		const fragment = match[1] ?? "";
		const name = code.value.slice(0, code.value.length - fragment.length);
		const leaf = document.facts.leaves[code.leaf];
		const limit = leaf ?? code;
		mentions.push({
			form: "code",
			range: {
				start: code.start,
				end: code.end
			},
			name,
			fragment: fragment === "#" ? "" : fragment,
			target: workspace.resolveMention(document.path, decode(name), conventions.roots),
			marker: markers.find(document, code, limit),
			leaf: code.leaf,
			isInHeading: leaf?.kind === "heading",
			isHistory: isHistory(document, code, limit),
			isNamingExample: leaf !== void 0 && patterned.has(code.leaf) && isGivenAsExample(document, code, limit)
		});
	}
	return mentions;
});
/** How far before a mention the tag of a link around it is looked for. */
const MAX_TAG_DISTANCE = 400;
/** Between `<a href=…>` and `</a>`. */
function isInHtmlLink({ text, facts }, code) {
	const from = Math.max(0, code.start - MAX_TAG_DISTANCE);
	const lead = text.slice(from, code.start);
	const open = [...lead.matchAll(/<a\s/giu)].at(-1)?.index;
	if (open === void 0 || /<\/a\s*>/iu.test(lead.slice(open))) return false;
	const link = findLastStart(facts.links, from + open);
	return link?.kind === "html" && link.start === from + open;
}
const markerCache = /* @__PURE__ */ new WeakMap();
/** The notes that announce a document, in documents of a kind. */
function markersOf(conventions, kind) {
	const ofConventions = markerCache.get(conventions) ?? /* @__PURE__ */ new WeakMap();
	markerCache.set(conventions, ofConventions);
	let markers = ofConventions.get(kind);
	if (!markers) {
		markers = new ForwardMarkers(conventions.forwardMarkers, kind.references.markers);
		ofConventions.set(kind, markers);
	}
	return markers;
}
const FORMER_LEAD = /(?:renamed|formerly|previously|used to be|原名?|旧|曾用名|更名自)\s*(?:from)?\s*[:：]?\s*~*$/iu;
const FORMER_TAIL = /^~*\s*(?:(?:was|were|is|has been|have been|已经?|被|现已)\s*)?(?:renamed|removed|deleted|merged into|replaced by|更名|改名|重命名|删除|合并|并入|移除)/iu;
/** Whether what stands at `code` is told as history: a former name, or something that was taken away. */
function isHistory(document, code, limit) {
	const lead = document.text.slice(Math.max(limit.start, code.start - 40), code.start);
	const tail = document.text.slice(code.end, Math.min(limit.end, code.end + 60));
	return lead.endsWith("~~") && tail.startsWith("~~") || FORMER_LEAD.test(lead) || FORMER_TAIL.test(tail);
}
/** The leaves that show a name with a placeholder: their rule is about names. */
function leavesWithPlaceholders({ facts }) {
	return new Set(facts.codeSpans.filter(({ value }) => value.length <= MAX_NAME_LENGTH$1 && PLACEHOLDER_NAME.test(value)).map(({ leaf }) => leaf));
}
/** Whether it stands inside "for example" brackets. */
function isGivenAsExample(document, code, limit) {
	return EXAMPLE_LEAD.test(document.text.slice(Math.max(limit.start, code.start - 400), code.start));
}
// src/core/field-value.ts
/** Marks and emoji before the first word, or before a value that begins with one itself. */
const LEADING = /^[\s*_`~"'“”‘’()（）[\]<>]*/u;
/** Reads which of its values a field's text opens with; null when it holds no word at all. */
function readValue(text, field) {
	const first = firstWord(text);
	const starts = [LEADING.exec(text)?.[0].length ?? 0, first?.index ?? 0];
	for (const isExact of [true, false]) for (const start of starts) {
		const found = valueAt(text, start, field, isExact);
		if (found) return {
			...found,
			start,
			isExact,
			rest: toRest(text.slice(found.end))
		};
	}
	if (first === null) return null;
	const end = first.index + first.word.length;
	return {
		value: null,
		word: first.word,
		start: first.index,
		end,
		isExact: false,
		rest: toRest(text.slice(end))
	};
}
/** The name under which the text of any field is compared with others: of an `enum` its value, else the text. */
function comparableValue(text, field) {
	const value = field.values === null ? null : readValue(text, field)?.value;
	if (value) return value.value;
	return plainText(text).replace(/\s+/gu, " ").replace(/[.。]$/u, "").toLowerCase();
}
/** How documents write a value: as it is named, unless the field's label is of another script and an alias is not. */
function writingOf(field, { value, aliases }) {
	const isLocal = (word) => isForeign(word) === isForeign(field.label);
	return isLocal(value) ? value : aliases.find(isLocal) ?? value;
}
/** Whether a word has letters that are not Latin. */
function isForeign(word) {
	return /(?!\p{Script=Latin})\p{L}/u.test(word);
}
/** Whether a word stands for a value, under its name or another. */
function isWriting({ value, aliases }, word) {
	return value === word || aliases.includes(word);
}
/** A value on one line, without marks of emphasis and the destinations of links. */
function plainText(text) {
	return text.replace(/(?:\r\n?|\n)[ \t>]*/gu, " ").replace(/\[([^\][]*)\]\([^()]*\)/gu, "$1").replace(/[*`~]|__/gu, "").trim();
}
function valueAt(text, start, field, isExact) {
	let best = null;
	for (const value of field.values ?? []) for (const word of [value.value, ...value.aliases]) {
		const end = start + word.length;
		if (best !== null && best.end >= end) continue;
		const found = text.slice(start, end);
		if ((isExact ? found === word : found.toLowerCase() === word.toLowerCase()) && isBoundary(text, end)) best = {
			value,
			word,
			end
		};
	}
	return best;
}
/**
* Whether a word may end here. `draft` ends in `draft待评审`, since the script changes, and not in `drafty`, `draft2` or `draft-ish`;
* scripts that put no blanks between words say nothing.
*/
function isBoundary(text, end) {
	const before = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? "";
	const after = text.slice(end, end + 3);
	if (/\p{Script=Latin}|\p{N}/u.test(before)) return !/^(?:[\p{Script=Latin}\p{N}_]|[-‐‑'’][\p{Script=Latin}\p{N}])/u.test(after);
	if (!/\p{L}/u.test(before) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(before)) return true;
	return !/^[\p{L}\p{N}_]/u.test(after);
}
/** The first word behind marks and blanks, with what is joined to it. */
function firstWord(text) {
	const match = /(?:\p{Script=Latin}+|\p{L}+|\p{N}+)(?:[-‐‑'’_]?[\p{Script=Latin}\p{N}]+)*/u.exec(text);
	return match && {
		index: match.index,
		word: match[0]
	};
}
/** A link's destination and closing marks belong to the value, not to what follows it. */
function toRest(text) {
	return plainText(trimMarks(text.replace(/^[*_`~"'”’]*\](?:\([^()]*\)|\[[^\][]*\])?/u, "").replace(/^[*_`~"'”’]+/u, ""), "\"'”’"));
}
// src/core/table.ts
/** The cells of a table of the document by rows, the header first; without the row of dashes. Empty for any other block. */
function readRows(document, block) {
	const rows = [];
	let line = 0;
	for (const leaf of block.kind === "table" ? within(document.facts.leaves, block) : []) {
		if (leaf.kind !== "cell") continue;
		const own = document.lines.pointAt(leaf.start).line;
		if (own !== line) rows.push([]);
		line = own;
		rows.at(-1)?.push(leaf);
	}
	return rows;
}
// src/core/repeated-links.ts
/**
* The cells of an index whose links are no entries: they repeat a field, such as `Superseded by …`, in a row that names its document in
* another column. Indexes into the document's leaves.
*/
function findRepeatedCells(document, { indexes }, candidates) {
	const headings = new Set(indexes.filter(({ file }) => file === document.path).flatMap(({ columns }) => Object.keys(columns)));
	const found = /* @__PURE__ */ new Set();
	if (headings.size === 0) return found;
	const { leaves, blocks } = document.facts;
	const named = new Set(candidates.map(({ leaf }) => leaf));
	const places = new Map(leaves.map((leaf, place) => [leaf, place]));
	for (const block of blocks) {
		const [header = [], ...rows] = readRows(document, block);
		const isRepeated = header.map((cell) => headings.has(plainText(document.slice(cell))));
		if (!isRepeated.includes(true)) continue;
		for (const cells of rows) {
			const links = cells.flatMap((cell, column) => {
				const leaf = places.get(cell) ?? -1;
				return named.has(leaf) ? [{
					leaf,
					isRepeated: isRepeated[column] === true
				}] : [];
			});
			if (links.every((link) => link.isRepeated)) continue;
			for (const link of links) if (link.isRepeated) found.add(link.leaf);
		}
	}
	return found;
}
// src/core/markdown-entries.ts
/** The documents that a Markdown index lists by links, absolute URLs of the repository among them, or by code spans that name them; `all` of them also where they are no entries. */
function readMarkdownEntries(document, workspace, conventions, which = "entries") {
	const { facts } = document;
	const candidates = [];
	const prefixes = conventions.indexes.filter(({ file, entry }) => file === document.path && entry.form === "url").map(({ entry }) => entry.prefix);
	for (const link of facts.links) {
		if (link.kind !== "link" || link.leaf < 0 || /^[\s\p{Cf}]*$/u.test(link.text)) continue;
		const target = readTarget(document.path, withoutPrefix(link.url, prefixes));
		if (target.kind !== "internal" || !/\.(?:md|markdown)$/iu.test(target.path) || target.path === document.path) continue;
		if (link.text.trim() === "") continue;
		candidates.push({
			range: {
				start: link.start,
				end: link.end
			},
			form: "link",
			path: target.path,
			exists: workspace.has(target.path),
			isForward: false,
			name: target.path,
			leaf: link.leaf
		});
	}
	for (const mention of findMentions(document, workspace, conventions)) candidates.push({
		range: mention.range,
		form: "code",
		path: mention.target ?? mention.name,
		exists: mention.target !== null,
		isForward: mention.marker !== null,
		name: mention.name,
		leaf: mention.leaf
	});
	candidates.sort((a, b) => a.range.start - b.range.start);
	if (which === "all") return candidates;
	const itemLeaves = new Set(facts.items.map(({ leaf }) => leaf));
	const lists = findLists(document, candidates);
	const repeated = findRepeatedCells(document, conventions, candidates);
	const firsts = /* @__PURE__ */ new Map();
	for (const candidate of candidates) if (!firsts.has(candidate.leaf)) firsts.set(candidate.leaf, candidate);
	return candidates.filter((candidate) => {
		const leaf = facts.leaves[candidate.leaf];
		if (!leaf || repeated.has(candidate.leaf)) return false;
		if (leaf.kind === "paragraph" && !itemLeaves.has(candidate.leaf)) return lists.has(candidate.leaf);
		const first = firsts.get(candidate.leaf);
		return first === candidate || first !== void 0 && first.form === candidate.form && !opens(document, leaf, first);
	});
}
/** The paragraphs that hold nothing but names and what stands between them: lists without the form of one. */
function findLists(document, candidates) {
	const rest = /* @__PURE__ */ new Map();
	for (const { leaf: index, range } of candidates) {
		const leaf = document.facts.leaves[index];
		if (!leaf) continue;
		const { text, from } = rest.get(index) ?? {
			text: "",
			from: leaf.start
		};
		rest.set(index, {
			text: text + document.text.slice(from, range.start),
			from: range.end
		});
	}
	const isList = ([index, { text, from }]) => !/[\p{L}\p{N}]/u.test(text + document.text.slice(from, document.facts.leaves[index]?.end));
	return new Set([...rest].filter(isList).map(([index]) => index));
}
/** Whether nothing but marks of emphasis, a task box or a number stands before the entry. */
function opens(document, leaf, entry) {
	return /^[\s*_~[\]xX\d.()（）#>|-]*$/u.test(document.text.slice(leaf.start, entry.range.start));
}
/** An absolute URL of the repository as a path from its root; every other destination as it is. */
function withoutPrefix(url, prefixes) {
	for (const prefix of prefixes) {
		if (prefix !== null && url.startsWith(prefix)) return `/${url.slice(prefix.length).replace(/^\/+/u, "")}`;
		const path = prefix === null ? /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|tree)\/[^/]+\/(.+)$/u.exec(url)?.[1] : void 0;
		if (path !== void 0) return `/${path}`;
	}
	return url;
}
// src/core/plain-entries.ts
/** The documents that an index lists as plain text, line by line, by the pattern of the place. */
function readPlainEntries(document, workspace, place) {
	const { pattern } = place.entry;
	if (pattern === null) return [];
	const entries = [];
	const { leaves } = document.facts;
	for (const [leaf, span] of leaves.entries()) for (const match of pattern.matches(document.slice(lineOf$1(document, span)))) {
		const path = match.spans.path;
		if (path === void 0) continue;
		const start = lineOf$1(document, span).start;
		const name = match.groups.path ?? "";
		const target = normalize$1(join$2(place.base, name));
		if (target === null) continue;
		entries.push({
			range: {
				start: start + path.start,
				end: start + path.end
			},
			form: "plain",
			path: target,
			exists: workspace.has(target),
			isForward: false,
			name,
			leaf
		});
	}
	return entries;
}
/** A block from the beginning of its first line, where the marks of a list stand. */
function lineOf$1(document, { start, end }) {
	let from = start;
	while (from > 0 && !"\r\n".includes(document.text[from - 1])) from--;
	return {
		start: from,
		end
	};
}
// src/core/index-entry.ts
/** All entries of a document that is an index, in source order; empty for any other document. */
const indexEntries = memoize((document, workspace, conventions) => {
	const places = conventions.indexes.filter(({ file }) => file === document.path);
	const entries = places.some(({ entry }) => entry.form === "link" || entry.form === "url") ? readMarkdownEntries(document, workspace, conventions) : [];
	const seen = /* @__PURE__ */ new Set();
	for (const place of places) {
		if (isData(place)) entries.push(...readDataEntries(document, workspace, place).map(({ entry }) => entry));
		if (place.entry.form !== "plain" || seen.has(place.entry.pattern?.source ?? "")) continue;
		seen.add(place.entry.pattern?.source ?? "");
		entries.push(...readPlainEntries(document, workspace, place));
	}
	return entries.sort((a, b) => a.range.start - b.range.start);
});
/** Whether a place is a key of a YAML or JSON file. */
function isData({ entry }) {
	return entry.form === "nav" || entry.form === "json";
}
/** The heading that opens a place and the offsets that the place covers; null when the index has no such heading. */
function findPlace(document, place) {
	if (place.section === null) return {
		heading: null,
		span: {
			start: 0,
			end: document.text.length
		}
	};
	const { headings } = document.facts;
	const index = headings.findIndex((heading) => heading.top && place.section?.test(heading.text) === true);
	const heading = headings[index];
	if (!heading) return null;
	const next = headings.slice(index + 1).find((other) => other.top && other.depth <= heading.depth);
	return {
		heading,
		span: {
			start: heading.end,
			end: next?.start ?? document.text.length
		}
	};
}
// src/rules/index/dangling-entry.ts
var dangling_entry_default = defineRule({
	id: "index/dangling-entry",
	description: "Every entry of an index leads to a document that exists.",
	rationale: "An index entry that leads nowhere is the first thing a newcomer clicks.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "existing, and announced",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- `addon-b-guide.md` (TBD)\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "to come with an open pull request",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- `addon-b-guide.md`\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "document went away",
			files: { "docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n- `addon-b-guide.md`\n" },
			findings: ["docs/SKILL-INDEX.md:3:3: Index entry `docs/addon-a-guide.md` does not exist", "docs/SKILL-INDEX.md:4:3: Index entry `addon-b-guide.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kindOf }) {
		const mentions = new Map(findMentions(document, workspace, conventions).map((mention) => [mention.range.start, mention]));
		for (const entry of indexEntries(document, workspace, conventions)) {
			if (entry.exists || entry.isForward || entry.form === "link" && workspace.caseVariant(entry.path) !== null) continue;
			if (entry.form === "code" && !isFamilyName(document.path, entry.name, workspace, conventions, kindOf)) continue;
			const mention = entry.form === "code" ? mentions.get(entry.range.start) : void 0;
			if (mention && judgeForward(mention, document.path, workspace, conventions).kind === "unnamed") continue;
			const stale = conventions.indexes.find(({ file }) => file === document.path)?.stale ?? null;
			if (stale === "off") continue;
			yield {
				range: entry.range,
				...stale !== null && { severity: stale },
				message: `Index entry ${quote(entry.name)} does not exist`,
				help: "Remove the entry, or correct its path"
			};
		}
	}
});
// src/rules/index/duplicate-entry.ts
var duplicate_entry_default = defineRule({
	id: "index/duplicate-entry",
	description: "A list of an index has one entry for a document.",
	rationale: "Two entries of one document drift apart, and the reader wonders what the difference is.",
	severity: "warning",
	reads: "listing",
	examples: [{
		name: "the same document under two scenarios",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n\n## Test\n\n- [a](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "twice in one list",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [`addon-a-guide.md`](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["docs/SKILL-INDEX.md:7:3: Unexpected second entry of `docs/addon-a-guide.md`, expected the one in line 5"]
	}],
	*check(document, { workspace, conventions }) {
		const { headings } = document.facts;
		const seen = /* @__PURE__ */ new Map();
		let section = -1;
		for (const { path, range } of indexEntries(document, workspace, conventions)) {
			while ((headings[section + 1]?.start ?? Number.POSITIVE_INFINITY) < range.start) {
				section++;
				seen.clear();
			}
			const place = path + (/#[^\s()]+(?=\)$)/u.exec(document.slice(range))?.[0] ?? "");
			const first = seen.get(place);
			if (first === void 0) seen.set(place, document.lines.pointAt(range.start).line);
			else yield {
				range,
				message: `Unexpected second entry of ${quote(path, 64)}, expected the one in line ${first}`,
				help: "Keep the entry that says more"
			};
		}
	}
});
// src/core/link-to.ts
/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
function linkTo(document, mention) {
	const path = encodeDestination(relative$1(document.path, mention.target ?? mention.name));
	return `[${document.slice(mention.range)}](${path}${encodeFragment(mention.fragment)})`;
}
/** The edit that makes a mention a link; null where what stands before it would take the link's bracket for its own. */
function linkEdit(document, mention) {
	const { start, end } = mention.range;
	const text = linkTo(document, mention);
	const before = document.text[start - 1];
	if (before !== "!" && before !== "]" || isEscaped(document.text, start - 1)) return {
		path: document.path,
		start,
		end,
		text
	};
	return before === "!" ? {
		path: document.path,
		start: start - 1,
		end,
		text: `\\!${text}`
	} : null;
}
/** The same as a fix that leaves the meaning as it was. */
function linkFix(document, mention) {
	const edit = linkEdit(document, mention);
	return edit === null ? {} : { fix: {
		kind: "safe",
		edits: [edit]
	} };
}
function isEscaped(text, offset) {
	let backslashes = 0;
	while (text[offset - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}
// src/rules/index/entry-not-clickable.ts
var entry_not_clickable_default = defineRule({
	id: "index/entry-not-clickable",
	description: "Every entry of an index is a link.",
	rationale: "An index is there to be clicked through.",
	severity: "error",
	examples: [{
		name: "link",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "code span",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- `docs/addon-a-guide.md`\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Unexpected index entry `docs/addon-a-guide.md` in a code span, expected a link"]
	}],
	*check(document, { workspace, conventions }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (!entries.has(mention.range.start) || mention.target === null || mention.marker || mention.target === document.path) continue;
			yield {
				range: mention.range,
				message: `Unexpected index entry ${quote(mention.name, 64)} in a code span, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...linkFix(document, mention)
			};
		}
	}
});
// src/core/decoration.ts
/**
* Whether a block says nothing by itself, so that it may stand around a title: front matter, HTML (comments, anchors, logos),
* definitions, rules and paragraphs that hold only images, badges and HTML.
*/
function isDecoration(document, block) {
	if (block.kind === "frontmatter" || block.kind === "html" || block.kind === "definition" || block.kind === "thematicBreak") return true;
	return block.kind === "paragraph" && !hasWords(document, block) && !hasTextLink(document, block);
}
/** Whether a paragraph holds links and images but no words of its own, as a row of language links does. */
function isLinkRow(document, block) {
	return block.kind === "paragraph" && !hasWords(document, block);
}
function hasWords(document, block) {
	const isWord = (value) => /[\p{L}\p{N}]/u.test(value);
	return within(document.facts.texts, block).some((run) => isWord(run.value)) || within(document.facts.codeSpans, block).some((code) => !code.isInLink);
}
function hasTextLink(document, block) {
	const links = within(document.facts.links, block);
	return links.some((link) => link.kind !== "image" && within(links, link).every((other) => other.kind !== "image"));
}
// src/core/title.ts
/** The first H1; without one, a heading of another depth that opens the document. Headings inside quotes and lists are none. */
function findTitle(document) {
	const { blocks, headings } = document.facts;
	const top = headings.filter((heading) => heading.top);
	const first = top[0];
	const h1 = top.find((heading) => heading.depth === 1);
	if (h1 !== void 0 || first === void 0) return h1 ?? null;
	return blocks.find((block) => !isDecoration(document, block))?.start === first.start ? first : null;
}
/** Where to point at a document as a whole: its title, or the first line that has text. Empty in an empty document. */
function findOpening(document) {
	const title = findTitle(document);
	if (title !== null) return title;
	const first = document.facts.blocks.find((block) => block.kind !== "frontmatter");
	return first === void 0 ? {
		start: 0,
		end: 0
	} : firstLine(document, first);
}
/** The part of a span that stands on its first line. */
function firstLine(document, span) {
	let end = span.start;
	while (end < span.end && document.text[end] !== "\n" && document.text[end] !== "\r") end++;
	return {
		start: span.start,
		end
	};
}
// src/core/abstract.ts
/** A sentence that is longer is clipped at its last comma, or not used. */
const MAX_ABSTRACT = 160;
const MIN_ABSTRACT = 8;
/** What stands further down is no abstract. */
const MAX_PARAGRAPHS = 2;
/**
* What a document says of itself, on one line, as Markdown: the first sentence with which it begins, else its title, else null.
* Nothing but the document's own words.
*/
function readAbstract(document) {
	const title = findTitle(document);
	const from = title?.end ?? 0;
	let paragraphs = 0;
	for (const leaf of document.facts.leaves) {
		if (leaf.kind !== "paragraph" || leaf.start < from || document.facts.blocks[leaf.block]?.kind !== "paragraph") continue;
		const sentence = firstSentence(proseOf$1(document, leaf));
		if (sentence !== null) return sentence;
		if (++paragraphs === MAX_PARAGRAPHS) break;
	}
	return title === null || title.text.trim() === "" ? null : title.text.trim();
}
/** A paragraph as one line: code stays code, links and emphasis become their text. */
function proseOf$1(document, leaf) {
	const { texts, codeSpans, links } = document.facts;
	return [
		...within(texts, leaf).map(({ start, value }) => ({
			start,
			text: value
		})),
		...within(codeSpans, leaf).filter(({ isInLink }) => !isInLink).map((code) => ({
			start: code.start,
			text: document.slice(code)
		})),
		...within(links, leaf).filter(({ kind }) => kind === "link").map(({ start, text }) => ({
			start,
			text
		}))
	].sort((a, b) => a.start - b.start).map(({ text }) => text).join("").replace(/\s+/gu, " ").trim();
}
function firstSentence(prose) {
	const end = /[。！？!?](?=.|$)|\.(?=\s|$)/u.exec(prose);
	const sentence = end === null ? prose : prose.slice(0, end.index);
	if (/^(?:本文|本篇|本指南|本案例|这篇|这份|该文|(?:this|the present) (?:guide|document|doc|page|case|article|note|report)\b)/iu.test(sentence)) return null;
	if (sentence.length < MIN_ABSTRACT || /[:：]$/u.test(sentence) || /^[^\s:：]{1,20}[:：]/u.test(sentence)) return null;
	if (sentence.length <= MAX_ABSTRACT) return sentence;
	const clause = sentence.slice(0, MAX_ABSTRACT).search(/[，,；;][^，,；;]*$/u);
	return clause < MAX_ABSTRACT / 4 ? null : sentence.slice(0, clause);
}
// src/core/entry-siblings.ts
/** What it weighs when one of two documents links to the other, and when both lie in one directory, in shared rare words of their names. */
const LINKED = 1.5;
const SAME_DIRECTORY = 2;
/**
* The entry beside which a document's own belongs: the one whose file name shares the rarest words with it, that lies in its directory,
* or that it refers to; without any likeness, the last. Null when there are no entries.
*/
function rankSiblings(siblings, subject, workspace) {
	const words = siblings.map(({ entry }) => wordsOf(entry.path));
	const frequency = /* @__PURE__ */ new Map();
	for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const own = wordsOf(subject.path);
	const targets = linkedFrom(subject);
	const isOneDirectory = new Set(siblings.map(({ entry }) => dirname$1(entry.path))).size <= 1;
	let best = siblings.at(-1) ?? null;
	let bestScore = 0;
	for (const [index, sibling] of siblings.entries()) {
		const { path } = sibling.entry;
		let score = 0;
		for (const word of words[index]) if (own.has(word)) score += Math.log(siblings.length / frequency.get(word));
		if (targets.has(path)) score += LINKED;
		const other = workspace.documents.get(path);
		if (other !== void 0 && linkedFrom(other).has(subject.path)) score += LINKED;
		if (!isOneDirectory && dirname$1(path) === dirname$1(subject.path)) score += SAME_DIRECTORY;
		if (score > 0 && score >= bestScore) {
			best = sibling;
			bestScore = score;
		}
	}
	return best;
}
function wordsOf(path) {
	return new Set(basename$1(path).toLowerCase().replace(/\.\w+$/u, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
}
const linkedPaths = /* @__PURE__ */ new WeakMap();
function linkedFrom(document) {
	let paths = linkedPaths.get(document);
	if (paths === void 0) {
		paths = /* @__PURE__ */ new Set();
		for (const { url } of document.facts.links) {
			const target = readTarget(document.path, url);
			if (target.kind === "internal") paths.add(target.path);
		}
		linkedPaths.set(document, paths);
	}
	return paths;
}
// src/core/entry-draft.ts
/** Fewer entries than this are in order by chance. */
const MIN_SORTED = 3;
/** Between a link and its description. */
const SEPARATOR$1 = /^([*_~]{0,3})(\s*(?:—|–|--?|:|：|，|,)\s*|\s+)(?=\S)/u;
/**
* Drafts the entry of a document for a place of an index, in the form of the entries that stand there, beside the one whose name is
* nearest or that the document itself refers to; in a sorted list, where the order wants it. Null where the entries are rows of a table,
* whose other cells nobody can fill in.
*/
function draftEntry(index, place, entries, span, subject, workspace) {
	const items = new Map(index.facts.items.map((item) => [item.leaf, item]));
	const siblings = entries.flatMap((entry) => {
		const item = items.get(entry.leaf) ?? lineItem(index, entry);
		return item && entry.range.start >= span.start && entry.range.end <= span.end ? [{
			entry,
			item
		}] : [];
	});
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const isInSpan = ({ range }) => range.start >= span.start && range.end <= span.end;
	if (siblings.length === 0 && entries.some((entry) => isInSpan(entry) && index.facts.leaves[entry.leaf]?.kind === "cell")) return null;
	const nearest = rankSiblings(siblings, subject, workspace);
	if (nearest === null) {
		if (place.entry.form === "plain") return null;
		const line = `- [\`${basename$1(subject.path)}\`](${destination(index, subject)}) — ${readAbstract(subject) ?? basename$1(subject.path)}`;
		return {
			line,
			at: endOfIntroduction(index, span),
			text: `${eol}${eol}${line}`
		};
	}
	const line = formLine(index, place, nearest, siblings, subject);
	if (line === null) return null;
	const { place: at, isAfter } = placeInOrder(index, siblings, nearest, subject);
	if (isAfter) return {
		line,
		at: at.item.end,
		text: `${eol}${line}`
	};
	return {
		line,
		at: lineStart$1(index, at.item.start),
		text: `${line}${eol}`
	};
}
/** Beside which sibling the line goes: the nearest, or by the order of the nearest's list when that is sorted. */
function placeInOrder(index, siblings, nearest, subject) {
	const { headings } = index.facts;
	const sectionOf = ({ item }) => headings.findLastIndex((heading) => heading.start < item.start);
	const list = siblings.filter((other) => other.item.depth === nearest.item.depth && sectionOf(other) === sectionOf(nearest));
	const isSorted = list.every((other, place) => place === 0 || compareText(list[place - 1].entry.path, other.entry.path) < 0);
	if (list.length < MIN_SORTED || !isSorted) return {
		place: nearest,
		isAfter: true
	};
	const before = list.findLast(({ entry }) => compareText(entry.path, subject.path) < 0);
	return {
		place: before ?? list[0],
		isAfter: before !== void 0
	};
}
function formLine(index, place, model, siblings, subject) {
	const { entry, item } = model;
	const text = readAbstract(subject) ?? basename$1(subject.path);
	if (entry.form === "plain") return formPlainLine(index, place, model, subject, text);
	const start = lineStart$1(index, item.start);
	const opening = index.text.slice(start, entry.range.start).replace(/\d+(?=[.)])/u, (number) => String(Number(number) + 1));
	const lead = /^[\s>]*(?:[-*+]|\d+[.)])\s+[*_~]{0,3}$/u.test(opening) ? opening : `${/^[\s>]*/u.exec(opening)?.[0] ?? ""}- `;
	const described = [model, ...siblings].find((sibling) => separatorAfter(index, sibling.entry) !== null);
	const [, closing = "", separator = ""] = (described && separatorAfter(index, described.entry)) ?? [];
	const end = lead.trimEnd().endsWith("*") && closing === "" && lead.includes("**") ? "**" : closing;
	const link = `[${linkText(index, entry, subject)}](${destinationLike(index, entry, subject)})${end}`;
	return described === void 0 ? `${lead}${link}` : `${lead}${link}${separator}${text}`;
}
/** What stands between an entry and its description, as the groups 1 (marks that close) and 2; null when it has none. */
function separatorAfter(index, entry) {
	const leaf = index.facts.leaves[entry.leaf];
	return leaf === void 0 ? null : SEPARATOR$1.exec(index.text.slice(entry.range.end, leaf.end));
}
/** The new link's text in the manner of a sibling's: a path from the root, a path as it is linked, a file name, or a title. */
function linkText(index, model, subject) {
	const source = index.slice(model.range);
	const shown = (model.form === "link" ? source.slice(1, source.indexOf("](")) : source).trim();
	const isCode = shown.startsWith("`");
	const name = shown.replaceAll("`", "").trim();
	const found = [
		[relative$1(index.path, model.path), relative$1(index.path, subject.path)],
		[basename$1(model.path), basename$1(subject.path)],
		[model.path, subject.path],
		[basename$1(model.path).replace(/\.\w+$/u, ""), basename$1(subject.path).replace(/\.\w+$/u, "")]
	].find(([other]) => other === name)?.[1] ?? (isCode ? basename$1(subject.path) : findTitle(subject)?.text ?? basename$1(subject.path));
	return isCode ? `\`${found}\`` : found.replace(/[[\]\\]/gu, "\\$&");
}
function destinationLike(index, model, subject) {
	const url = index.facts.links.find(({ start }) => start === model.range.start)?.url ?? "";
	const encoded = encodeDestination(model.path);
	if (/^https?:/u.test(url) && url.endsWith(encoded)) return url.slice(0, -encoded.length) + encodeDestination(subject.path);
	return destination(index, subject, url.startsWith("./"));
}
function destination(index, subject, isDotted = false) {
	const path = encodeDestination(relative$1(index.path, subject.path));
	return isDotted && !path.startsWith(".") ? `./${path}` : path;
}
/** A sibling's line with the path and the text exchanged; null when the pattern would not read the path out of it again. */
function formPlainLine(index, place, { entry, item }, subject, text) {
	const { pattern } = place.entry;
	const start = lineStart$1(index, item.start);
	const line = index.text.slice(start, index.facts.leaves[entry.leaf]?.end).split(/\r\n?|\n/u)[0] ?? "";
	const path = relativeTo(place.base, subject.path);
	for (const { spans } of pattern?.matches(line) ?? []) {
		const from = spans.path;
		if (from === void 0) break;
		const rest = spans.text === void 0 ? line.slice(from.end) : line.slice(from.end, spans.text.start) + text;
		const formed = line.slice(0, from.start) + path + rest;
		return [...pattern?.matches(formed) ?? []][0]?.groups.path === path ? formed : null;
	}
	return null;
}
/** The line of an entry that is no item of a list, where entries are lines of plain text. */
function lineItem(index, { form, range }) {
	if (form !== "plain") return void 0;
	const rest = index.text.slice(range.end).search(/[\r\n]/u);
	return {
		start: lineStart$1(index, range.start),
		end: rest < 0 ? index.text.length : range.end + rest,
		depth: 0
	};
}
/** A path as seen from a directory. */
function relativeTo(directory, path) {
	return relative$1(directory === "" ? "" : `${directory}/`, path);
}
/** The end of what stands between a heading and its first subheading. */
function endOfIntroduction(index, span) {
	const next = index.facts.headings.find((heading) => heading.top && heading.start > span.start && heading.start < span.end);
	return within(index.facts.blocks, {
		start: span.start,
		end: next?.start ?? span.end
	}).filter(({ kind }) => kind !== "heading").at(-1)?.end ?? span.start;
}
function lineStart$1(document, offset) {
	return Math.max(document.text.lastIndexOf("\n", offset - 1), document.text.lastIndexOf("\r", offset - 1)) + 1;
}
// src/rules/index/missing-description.ts
/** From this share of described entries on, a list is one that describes. */
const DESCRIBED_SHARE = 1 / 2;
var missing_description_default = defineRule({
	id: "index/missing-description",
	description: "In a list of an index that describes its documents, every entry has a description.",
	rationale: "Readers choose by the description; an entry without one is passed over.",
	severity: "info",
	examples: [{
		name: "a list of names",
		files: { "docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [c](addon-c-guide.md) — why\n" },
		findings: []
	}, {
		name: "a list of descriptions with a gap",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md) — how\n- [c](addon-c-guide.md) — why\n",
			"docs/addon-a-guide.md": "# A\n\nHow to find the first fault. And more.\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Missing description of the entry `docs/addon-a-guide.md`, expected one as beside the others"]
	}],
	*check(document, { workspace, conventions }) {
		const items = new Map(document.facts.items.map((item) => [item.leaf, item]));
		const entries = indexEntries(document, workspace, conventions).filter(({ leaf, form }) => items.has(leaf) && form !== "plain");
		for (const list of bySection(document, entries)) {
			const bare = list.filter((entry) => {
				const item = items.get(entry.leaf);
				return item !== void 0 && isBare(document, entry, item.end);
			});
			if (list.length < 2 || list.length - bare.length < list.length * DESCRIBED_SHARE) continue;
			const model = list.find((entry) => separatorAfter(document, entry) !== null);
			const [, , separator = " — "] = (model && separatorAfter(document, model)) ?? [];
			for (const { path, range } of bare) {
				const subject = workspace.documents.get(path);
				const text = subject && readAbstract(subject);
				yield {
					range,
					subject: path,
					message: `Missing description of the entry ${quote(path, 56)}, expected one as beside the others`,
					help: text ? `Read over and add: ${text}` : "Say in one line what the reader finds there",
					...text && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: range.end,
							end: range.end,
							text: separator + text
						}]
					} }
				};
			}
		}
	}
});
/** Whether nothing readable stands in the item besides the entry itself. */
function isBare(document, { range, leaf }, end) {
	const start = document.facts.leaves[leaf]?.start ?? range.start;
	return !/[\p{L}\p{N}]/u.test(document.text.slice(start, range.start) + document.text.slice(range.end, end));
}
function bySection(document, entries) {
	const { headings } = document.facts;
	const lists = [];
	let section = -2;
	for (const entry of entries) {
		const own = headings.findLastIndex(({ start }) => start < entry.range.start);
		if (own !== section) lists.push([]);
		section = own;
		lists.at(-1)?.push(entry);
	}
	return lists;
}
// src/core/data-draft.ts
/**
* Drafts the entry of a document for a YAML or JSON file: the line of the nearest sibling with the path, and the title before it,
* exchanged. Null when no entry has a line of its own.
*/
function draftDataEntry(index, place, subject, workspace) {
	const nearest = rankSiblings(readDataEntries(index, workspace, place).filter((listing) => lineOf(index, listing) !== null), subject, workspace);
	const found = nearest && lineOf(index, nearest);
	if (!nearest || !found) return null;
	const { start, end, text } = found;
	const at = nearest.node.start - start;
	const path = relativeTo(place.base, subject.path);
	const name = /\.(?:md|markdown)$/iu.test(nearest.entry.name) ? path : path.replace(/\.\w+$/u, "");
	const source = index.text.slice(nearest.node.start, nearest.node.end);
	const mark = /^["']/u.exec(source)?.[0] ?? (/^[\w./-]+$/u.test(name) ? "" : "\"");
	const value = mark + name.replace(/["'\\]/gu, "") + mark;
	const title = (findTitle(subject)?.text ?? basename$1(subject.path)).replace(/["\\\s]+/gu, " ").trim();
	const lead = text.slice(0, at).replace(/^(\s*(?:-\s+)+)([^:]+)(:\s+)$/u, (_, dash, key, colon) => {
		return `${dash}${/^["']/u.test(key) || !isPlainKey(title) ? `"${title}"` : title}${colon}`;
	});
	const rest = text.slice(at + source.length).replace(/\s*#.*$/u, "");
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const isLast = place.entry.form === "json" && !rest.trimStart().startsWith(",");
	const line = lead + value + (isLast ? rest.trimEnd() : rest);
	if (isLast) return {
		line,
		at: nearest.node.end,
		text: `,${eol}${lead}${value}`
	};
	return {
		line,
		at: end,
		text: `${eol}${line}`
	};
}
/** The line on which an entry stands, when nothing else does. */
function lineOf(index, { node }) {
	const start = Math.max(index.text.lastIndexOf("\n", node.start - 1), index.text.lastIndexOf("\r", node.start - 1)) + 1;
	const stop = index.text.slice(node.end).search(/[\r\n]/u);
	const end = stop < 0 ? index.text.length : node.end + stop;
	const text = index.text.slice(start, end);
	return /^\s*(?:-\s+)*(?:[^:]+:\s+)?$/u.test(text.slice(0, node.start - start)) && /^\s*,?\s*(?:#.*)?$/u.test(text.slice(node.end - start)) ? {
		start,
		end,
		text
	} : null;
}
/** Whether YAML, in the older version that site generators read as well, takes a text without quotes for that text and nothing else. */
function isPlainKey(title) {
	if (/[:#&*!|>{}[\],%@`"]/u.test(title) || /^[-?'](?:\s|$)|^'|^(?:---|\.\.\.)/u.test(title)) return false;
	return !/^(?:[-+.]?\d[\d_.,:eE+-]*|0[xob][\da-f_]+|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/iu.test(title);
}
// src/rules/index/missing-entry.ts
const INDEX$1 = "# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n";
var missing_entry_default = defineRule({
	id: "index/missing-entry",
	description: "Every document has an entry in each place of the index that its kind is listed in.",
	rationale: "Readers come in through the index; a document that is not listed is not found.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "listed in both places",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "named only in the description of another entry",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/SKILL-INDEX.md:3:1: Missing entry for `docs/addon-b-guide.md` under `按场景找文档`"]
		},
		{
			name: "an index without the sections",
			files: {
				"docs/SKILL-INDEX.md": "# 索引\n\n- [a](addon-a-guide.md)\n",
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n"
			},
			findings: ["docs/SKILL-INDEX.md:1:1: Missing entry for `docs/cases/pg/x-case.md`"]
		}
	],
	*check(document, { workspace, conventions, kindOf, skip }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form !== "mention");
		if (places.length === 0) return;
		const problem = places.some(isData) ? workspace.dataOf(document)?.problem : null;
		if (problem) {
			skip({
				range: {
					start: problem.at,
					end: problem.at
				},
				reason: `the index does not parse: ${problem.message}`,
				isError: true
			});
			return;
		}
		const entries = indexEntries(document, workspace, conventions);
		const listed = groupByPath(entries.map(({ path, range }) => ({
			path,
			at: range.start
		})));
		const found = places.map((place) => ({
			place,
			at: findPlace(document, place)
		}));
		for (const path of workspace.documentPaths) {
			const wanted = found.filter(({ place }) => kindOf(path).indexPlaces.includes(place.id));
			if (wanted.length === 0 || path === document.path) continue;
			const subject = workspace.documents.get(path);
			const present = wanted.filter(({ at }) => at !== null);
			const judged = present.length > 0 ? present : wanted.slice(0, 1);
			for (const { place, at } of judged) {
				const span = at?.span ?? {
					start: 0,
					end: document.text.length
				};
				if (listed.get(path)?.some((offset) => offset >= span.start && offset < span.end)) continue;
				const draft = subject === void 0 ? null : draftFor(document, place, entries, span, subject, workspace);
				const section = at?.heading?.text ?? null;
				yield {
					range: at?.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing entry for ${quote(path, 72)}${section === null ? "" : ` under ${quote(section, 24)}`}`,
					help: draft === null ? "List the document where it belongs" : sayDraft(document, draft),
					subject: path,
					...section !== null && { section },
					...place.missing !== null && place.missing !== "off" && { severity: place.missing },
					...draft !== null && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: draft.at,
							end: draft.at,
							text: draft.text
						}]
					} }
				};
			}
		}
	}
});
function draftFor(document, place, entries, span, subject, workspace) {
	return isData(place) ? draftDataEntry(document, place, subject, workspace) : draftEntry(document, place, entries, span, subject, workspace);
}
function groupByPath(listed) {
	const offsets = /* @__PURE__ */ new Map();
	for (const { path, at } of listed) {
		const known = offsets.get(path);
		if (known) known.push(at);
		else offsets.set(path, [at]);
	}
	return offsets;
}
function sayDraft(document, { line, at, text }) {
	return `Add ${text.startsWith(line) ? `before line ${document.lines.pointAt(at).line}` : `after line ${document.lines.pointAt(at).line}`}, and read over the description: ${line.trim()}`;
}
// src/rules/index/missing-mention.ts
const routing = (...names) => `# Notes\n\n## Routing\n\n| Question | Read |\n|---|---|\n| How? | ${names.map((name) => `\`${name}\``).join(", ")} |\n`;
var missing_mention_default = defineRule({
	id: "index/missing-mention",
	description: "Every document is named in the tables that route readers to documents, in whatever form.",
	rationale: "A tool or a newcomer that follows the table never gets to a document that it does not name.",
	severity: "info",
	examples: [{
		name: "named in code",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "not named",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["CLAUDE.md:3:1: Missing mention of `docs/addon-b-guide.md` under `Routing`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form === "mention");
		if (places.length === 0) return;
		const named = readMarkdownEntries(document, workspace, conventions, "all");
		for (const place of places) {
			const at = findPlace(document, place);
			if (at === null) continue;
			const paths = new Set(named.filter(({ range }) => range.start >= at.span.start && range.end <= at.span.end).map(({ path }) => path));
			for (const path of [...workspace.documents.keys()].sort(compareText)) {
				if (paths.has(path) || path === document.path || !kindOf(path).indexPlaces.includes(place.id)) continue;
				yield {
					range: at.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing mention of ${quote(path, 72)} under ${quote(at.heading?.text ?? place.title, 24)}`,
					help: "Name the document beside the question that it answers",
					subject: path,
					section: at.heading?.text ?? place.title,
					...place.missing !== null && place.missing !== "off" && { severity: place.missing }
				};
			}
		}
	}
});
// src/rules/index/wrong-section.ts
var wrong_section_default = defineRule({
	id: "index/wrong-section",
	description: "An entry of an index stands in a place that is meant for documents of its kind.",
	rationale: "A case among the guides is not where readers of cases look.",
	severity: "info",
	reads: "listing",
	examples: [{
		name: "each in its own place",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n\n## 案例材料\n\n- [x](cases/pg/x-case.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: []
	}, {
		name: "a case among the guides",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n- [x](cases/pg/x-case.md)\n\n## 案例材料\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: ["docs/SKILL-INDEX.md:6:3: Unexpected entry of `docs/cases/pg/x-case.md` under `文档全列表`, expected under `案例材料`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, entry }) => file === document.path && entry.form !== "mention").flatMap((place) => {
			const found = findPlace(document, place);
			return found?.heading ? [{
				id: place.id,
				name: found.heading.text,
				span: found.span
			}] : [];
		});
		if (places.length < 2) return;
		for (const { path, range, exists } of indexEntries(document, workspace, conventions)) {
			const wanted = kindOf(path).indexPlaces;
			const own = places.filter(({ id }) => wanted.includes(id));
			const at = places.find(({ span }) => range.start >= span.start && range.start < span.end);
			if (!exists || at === void 0 || own.length === 0 || wanted.includes(at.id)) continue;
			yield {
				range,
				subject: path,
				message: `Unexpected entry of ${quote(path, 48)} under ${quote(at.name, 16)}, expected under ${own.map(({ name }) => quote(name, 16)).join(" or ")}`,
				help: "Move the entry, or say in a sentence why readers need it here"
			};
		}
	}
});
// src/core/linked-place.ts
/** The destinations of a document in order, each read by GitHub's rules. */
function* linkedPlaces(document, workspace, conventions) {
	const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
	const place = (url, range, start, link, isUnused) => ({
		range,
		link,
		target: readTarget(document.path, url),
		isEntry: entries.has(start),
		isUnused
	});
	for (const definition of document.facts.definitions) yield place(definition.url, definition.destination, definition.start, null, !definition.isUsed);
	for (const link of document.facts.links) if (link.definition < 0) yield place(link.url, link.destination, link.start, link.kind === "link" ? link : null, false);
}
// src/rules/link/case-mismatch.ts
var case_mismatch_default = defineRule({
	id: "link/case-mismatch",
	description: "Relative links spell their target in its own letter case.",
	rationale: "The link works on a laptop whose disk ignores letter case and is a 404 page on GitHub.",
	severity: "error",
	examples: [{
		name: "same letter case",
		files: {
			"a.md": "# A\n\n[b](docs/Setup.md)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: []
	}, {
		name: "other letter case",
		files: {
			"a.md": "# A\n\n[b](docs/setup.md#s)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: ["a.md:3:5: Unexpected letter case in `docs/setup.md`, expected `docs/Setup.md`"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || workspace.has(target.path)) continue;
			const right = workspace.caseVariant(target.path);
			if (right === null) continue;
			const written = document.slice(range);
			const path = written.startsWith("/") ? `/${right}` : relative$1(document.path, right);
			const fixed = rewrite(written, range.start, right);
			yield {
				range,
				message: `Unexpected letter case in ${quote(fromDifference(target.path, right), 44)}, expected ${quote(fromDifference(right, target.path), 44)}`,
				help: `Write \`${path}\``,
				...fixed !== null && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: range.start,
						...fixed
					}]
				} }
			};
		}
	}
});
/** The path of a destination with its names in the right letter case, all else as written; null where it is written in a roundabout way. */
function rewrite(written, start, right) {
	if (/[\\&]/u.test(written)) return null;
	const path = written.replace(/[?#].*$/su, "");
	const names = right.split("/").reverse();
	const parts = path.split("/").reverse();
	for (const [index, part] of parts.entries()) {
		if (part === "" || part === ".") continue;
		if (part === "..") break;
		const name = names.shift();
		if (name === void 0 || decode(part).toLowerCase() !== name.toLowerCase()) return null;
		if (decode(part) !== name) parts[index] = encodeDestination(name);
	}
	return {
		end: start + path.length,
		text: parts.reverse().join("/")
	};
}
/** A long path from the directory on in which it first differs from the other, so that a message shows the difference. */
function fromDifference(path, other) {
	if (path.length <= 44) return path;
	let index = 0;
	while (index < path.length && path[index] === other[index]) index++;
	const start = path.lastIndexOf("/", index) + 1;
	return start === 0 ? path : `…/${path.slice(start)}`;
}
// src/rules/link/label-mismatch.ts
var label_mismatch_default = defineRule({
	id: "link/label-mismatch",
	description: "A link whose text is the name of a document leads to that document.",
	rationale: "The reader goes by the name; a target that was renamed, or a pasted line that was changed by half, leads elsewhere.",
	severity: "warning",
	examples: [
		{
			name: "the name with a directory, without its ending, in code, with a fragment",
			files: {
				"docs/a.md": "[`docs/b-guide.md`](b-guide.md) [b-guide](b-guide.md) [b-guide.md#part](b-guide.md#part) [the guide](b-guide.md) [README.md](sub/)\n",
				"docs/b-guide.md": "# B\n\n## Part\n",
				"docs/sub/README.md": "# S\n"
			},
			findings: []
		},
		{
			name: "another document",
			files: {
				"docs/a.md": "[`b-guide.md`](c-guide.md) and [b-guide](c-guide.md)\n",
				"docs/b-guide.md": "# B\n",
				"docs/c-guide.md": "# C\n"
			},
			findings: ["docs/a.md:1:1: Unexpected link text `b-guide.md`, expected the name of its target `docs/c-guide.md`", "docs/a.md:1:32: Unexpected link text `b-guide`, expected the name of its target `docs/c-guide.md`"]
		},
		{
			name: "a name that the target no longer has",
			files: {
				"docs/a.md": "[old-name.md](new-name.md)\n",
				"docs/new-name.md": "# N\n"
			},
			findings: ["docs/a.md:1:1: Unexpected link text `old-name.md`, expected the name of its target `docs/new-name.md`"]
		},
		{
			name: "the namesake in another directory",
			files: {
				"a.md": "[pg/x.md](my/x.md)\n",
				"pg/x.md": "# P\n",
				"my/x.md": "# M\n"
			},
			findings: ["a.md:1:1: Unexpected link text `pg/x.md`, expected the name of its target `my/x.md`"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const label = link.text.trim().replace(/#.*$/u, "");
			if (label.length > MAX_NAME$1 || !NAME$1.test(label)) continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || target.path === document.path || !workspace.files.has(target.path)) continue;
			const resolve = (name) => workspace.resolveMention(document.path, name, conventions.roots);
			const hasEnding = ENDING$1.test(label);
			if (stem$1(label) === stem$1(target.path)) {
				const other = hasEnding && label.includes("/") ? resolve(label) : null;
				if (other === null || other === target.path || `/${target.path}`.endsWith(`/${label.replace(/^(?:\.{1,2}\/)+/u, "")}`)) continue;
			} else if (isIndexOf(target.path, label)) continue;
			else if (!hasEnding && (!label.includes("-") || resolve(`${label}.md`) === null)) continue;
			yield {
				range: {
					start: link.start,
					end: link.end
				},
				message: `Unexpected link text ${quote(label, 32)}, expected the name of its target ${quote(target.path, 40)}`,
				help: "Correct the text, or the target if the text is right"
			};
		}
	}
});
const MAX_NAME$1 = 260;
const ENDING$1 = /\.(?:md|markdown)$/iu;
const NAME$1 = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+$/u;
function stem$1(path) {
	return basename$1(path).replace(ENDING$1, "").toLowerCase();
}
/** Whether a path is the page of the directory that the text names. */
function isIndexOf(path, label) {
	return /^(?:_?index|readme|skill)$/u.test(stem$1(path)) && stem$1(dirname$1(path)) === stem$1(label);
}
// src/core/anchors.ts
const cache$7 = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	let anchors = cache$7.get(document);
	if (!anchors) {
		const exact = /* @__PURE__ */ new Set([...document.facts.headings.map(({ slug }) => slug), ...document.facts.anchors.map(({ id }) => id)]);
		anchors = {
			exact,
			lowerCase: new Map([...exact].map((name) => [name.toLowerCase(), name]))
		};
		cache$7.set(document, anchors);
	}
	return anchors;
}
/** The document whose anchors a path shows on GitHub: the document itself, or the README of a directory. */
function readmeOf(directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return [
		"README.md",
		"readme.md",
		"Readme.md",
		"README.markdown"
	].map((name) => prefix + name);
}
// src/rules/link/missing-fragment.ts
/** `#L12`, `#L12-L20`, `#L3C1-L4C2` mark lines of a file; `#:~:text=` marks text; neither names an anchor. */
const NOT_AN_ANCHOR = /^(?:L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$|:~:)/u;
/** Anchors that GitHub's own pages have around a document. */
const PAGE_ANCHORS = /* @__PURE__ */ new Set([
	"",
	"top",
	"readme"
]);
var missing_fragment_default = defineRule({
	id: "link/missing-fragment",
	description: "Link fragments name a heading, or an `id` or `name` of the target document.",
	rationale: "A wrong fragment drops the reader at the top of a long document with no word that the section was renamed.",
	severity: "error",
	examples: [
		{
			name: "heading, duplicate heading, manual anchor",
			files: {
				"docs/a.md": "# A\n\n[1](b.md#步骤一-准备) [2](b.md#setup-1) [3](b.md#appendix-d) [4](#a)\n",
				"docs/b.md": "# B\n\n## 步骤一 准备\n\n## Setup\n\n## Setup\n\n<a name=\"appendix-d\"></a>\n"
			},
			findings: []
		},
		{
			name: "renamed heading",
			files: {
				"docs/a.md": "# A\n\n[b](b.md#set-up)\n",
				"docs/b.md": "# B\n\n## Setup\n"
			},
			findings: ["docs/a.md:3:5: Fragment `#set-up` does not exist in `docs/b.md`"]
		},
		{
			name: "wrong letter case",
			files: { "docs/a.md": "# A\n\n[b](#Setup)\n\n## Setup\n" },
			findings: ["docs/a.md:3:5: Unexpected letter case in fragment `#Setup`, expected `#setup`"]
		}
	],
	*check(document, { workspace, conventions }) {
		let lookups = 0;
		for (const { target, range, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || target.fragment === null || isUnused) continue;
			const wanted = target.fragment.replace(/^user-content-/u, "");
			const there = shownAt(workspace.has(target.path) ? target.path : workspace.caseVariant(target.path) ?? target.path, workspace);
			if (workspace.isSite && there?.text.includes(`{#${wanted}}`)) continue;
			if (!there || PAGE_ANCHORS.has(wanted.toLowerCase()) || NOT_AN_ANCHOR.test(wanted)) continue;
			const anchors = anchorsOf(there);
			if (anchors.exact.has(wanted)) continue;
			const sameButCase = anchors.lowerCase.get(wanted.toLowerCase());
			if (sameButCase !== void 0) {
				yield {
					range,
					message: `Unexpected letter case in fragment ${quote(`#${wanted}`, 36)}, expected ${quote(`#${sameButCase}`, 36)}`,
					severity: "warning",
					help: "Write the fragment as the anchor is written: only GitHub forgives the difference",
					...recase(document, range, wanted, sameButCase)
				};
				continue;
			}
			const nearest = ++lookups > 200 ? null : findNearest(wanted.toLowerCase(), anchors.exact);
			yield {
				range,
				message: `Fragment ${quote(`#${wanted}`, 40)} does not exist in ${quote(there.path, 44)}`,
				help: nearest === null ? "Name an existing heading, or drop the fragment" : `Did you mean \`#${nearest}\`?`
			};
		}
	}
});
/** The same fragment in the anchor's letter case; a fragment that is written with escapes is left to people. */
function recase(document, range, wanted, right) {
	const written = document.slice(range);
	const fragment = written.slice(written.indexOf("#") + 1);
	const prefix = /^user-content-/u.exec(fragment)?.[0] ?? "";
	const start = range.end - fragment.length + prefix.length;
	if (fragment.slice(prefix.length) === wanted) return fixed(document, {
		start,
		end: range.end
	}, encodeFragment(right));
	const encoded = fragment.slice(prefix.length);
	return /^(?:[^%\\&]|%[\da-f]{2})+$/iu.test(encoded) && decode(encoded) === wanted ? fixed(document, {
		start,
		end: range.end
	}, encodeURIComponent(right)) : {};
}
function fixed(document, span, text) {
	return { fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			start: span.start,
			end: span.end,
			text
		}]
	} };
}
/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path, workspace) {
	if (!workspace.directories.has(path)) return workspace.documents.get(path);
	return readmeOf(path).map((readme) => workspace.documents.get(readme)).find((document) => document !== void 0);
}
// src/rules/link/missing-target.ts
var missing_target_default = defineRule({
	id: "link/missing-target",
	description: "Relative links point at files that exist in the repository.",
	rationale: "A dead cross-reference sends the reader to a 404 page at the moment the document is needed.",
	severity: "error",
	examples: [
		{
			name: "existing file",
			files: {
				"docs/a.md": "# A\n\n[b](b.md)\n",
				"docs/b.md": "# B\n"
			},
			findings: []
		},
		{
			name: "directory, root and percent-encoding",
			files: {
				"docs/a.md": "# A\n\n[d](../docs/) [r](/docs/%E4%B8%AD.md)\n",
				"docs/中.md": "# B\n"
			},
			findings: []
		},
		{
			name: "missing file",
			files: {
				"docs/a.md": "# A\n\n[b](b/c.md)\n",
				"docs/b/d-guide.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b/c.md` does not exist"]
		},
		{
			name: "file name without its ending",
			files: {
				"docs/a.md": "# A\n\n[b](b)\n",
				"docs/b.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b` does not exist"]
		},
		{
			name: "only an open pull request adds it",
			files: { "docs/a.md": "# A\n\n[b](b.md)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/b.md"]
			}] },
			findings: ["docs/a.md:3:5: Link target `docs/b.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions }) {
		let lookups = 0;
		for (const { target, range, link, isEntry, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
			if (workspace.isUnknown(target.path)) continue;
			const withEnding = [
				".md",
				".markdown",
				"/README.md"
			].find((ending) => workspace.files.has(target.path + ending));
			const message = `Link target ${quote(target.path)} does not exist`;
			if (withEnding !== void 0) {
				yield {
					range,
					message,
					severity: "warning",
					help: `Link to \`${basename$1(target.path)}${withEnding}\`: GitHub adds no ending`
				};
				continue;
			}
			if (workspace.isSite && isRoute(document.slice(range))) continue;
			const adder = findAdder(workspace.pulls, target.path);
			const name = relative$1(document.path, target.path);
			if (adder !== null && link !== null && PLAIN_NAME$2.test(name)) {
				const text = `\`${name}${fragmentOf(target.fragment)}\` (planned, PR #${adder.number})`;
				yield {
					range,
					message,
					help: `Until pull request ${adder.number} is merged, write ${text}`,
					fix: {
						kind: [
							name,
							basename$1(name),
							target.path
						].includes(link.text) ? "safe" : "suggested",
						edits: [{
							path: document.path,
							start: link.start,
							end: link.end,
							text
						}]
					}
				};
				continue;
			}
			yield {
				range,
				message,
				help: advise(document.path, document.slice(range), target.path, ++lookups > 200 ? null : workspace),
				...isUnused && { severity: "info" }
			};
		}
	}
});
/** A path that a site generator maps to a page or to a file it serves from elsewhere. */
function isRoute(written) {
	const path = written.replace(/[?#].*$/su, "");
	return path.startsWith("/") || path.endsWith("/");
}
/** A name that a code span holds as it is and that is known again as one of a document. */
const PLAIN_NAME$2 = /^[\w./-]+\.md$/u;
/** The part of the document that is named, where a code span can hold it. */
function fragmentOf(fragment) {
	return fragment !== null && /^[^\s`|]+$/u.test(fragment) ? `#${fragment}` : "";
}
/** What to do about it: an address that lacks its scheme, the same base name elsewhere, a similar name beside it. */
function advise(from, written, path, workspace) {
	if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/iu.test(written)) return "Write a mail address as `mailto:…`";
	if (/^@[a-z\d-]+$/iu.test(written)) return "Write the full address of the account: `https://…`";
	if (/^(?:www\.|[a-z\d-]+\.(?:com|org|net|io|dev)\/)/iu.test(written)) return "Begin the address with `https://`";
	const nearest = workspace && suggest(from, path, workspace);
	return nearest === null ? "Correct the path, or remove the link" : `Did you mean \`${relative$1(from, nearest)}\`?`;
}
/** Among more names than these, some name is always similar. */
const MAX_SIBLINGS = 500;
/** The one document of the same base name, else the most similar name of the same ending in the same directory. */
function suggest(from, path, workspace) {
	const ending = /\.\w+$/u.exec(path)?.[0] ?? null;
	if (ending === null) return null;
	const namesakes = workspace.withBasename(basename$1(path)).filter((file) => file !== from);
	if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0] ?? null : null;
	const siblings = /* @__PURE__ */ new Map();
	for (const file of workspace.filesIn(dirname$1(path))) if (file !== from && file.endsWith(ending)) siblings.set(basename$1(file).slice(0, -ending.length), file);
	const nearest = siblings.size > MAX_SIBLINGS ? null : findNearest(basename$1(path).slice(0, -ending.length), siblings.keys());
	return nearest === null ? null : siblings.get(nearest) ?? null;
}
// src/rules/link/outside-repository.ts
var outside_repository_default = defineRule({
	id: "link/outside-repository",
	description: "Relative links stay inside the repository.",
	rationale: "A path that climbs out of the root works on the laptop it was written on and nowhere else.",
	severity: "error",
	examples: [{
		name: "inside, and a page of the repository",
		files: {
			"docs/a.md": "# A\n\n[r](../README.md) [i](../../../issues/7)\n",
			"README.md": "# R\n"
		},
		findings: []
	}, {
		name: "out of the root",
		files: { "docs/a.md": "# A\n\n[b](../../other/b.md)\n" },
		findings: ["docs/a.md:3:5: Unexpected link target `../../other/b.md` outside the repository"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "outside") continue;
			yield {
				range,
				message: `Unexpected link target ${quote(document.slice(range))} outside the repository`,
				help: "Link to a file of this repository, or give the full address of the other one"
			};
		}
	}
});
// src/core/metadata-label.ts
/** Longer bold text, or longer text before a colon, is a sentence, not a label. */
const MAX_LABEL = 80;
/** The field that bears a label, compared without regard to letter case. */
function findField(schema, label) {
	const name = normalizeLabel(label);
	return schema.fields.find((field) => field.labels.some((other) => normalizeLabel(other) === name)) ?? null;
}
/** The field that a label which no field bears was most likely meant for, and how that is spelt. */
function findMeantLabel(fields, label) {
	const names = new Map(fields.flatMap((field) => field.labels.map((name) => [normalizeLabel(name), {
		field,
		label: name
	}])));
	const nearest = findNearest(normalizeLabel(label), names.keys());
	return nearest === null ? null : names.get(nearest) ?? null;
}
function normalizeLabel(label) {
	return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon. */
function boldLabelAt(schema, text, start, end) {
	const mark = text.slice(start, start + 2);
	if (mark !== "**" && mark !== "__") return null;
	const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
	const close = window.indexOf(mark);
	if (close < 1) return null;
	const inner = window.slice(0, close);
	const hasColonInside = /[:：]\s*$/u.test(inner);
	const after = start + 2 + close + 2;
	const colon = hasColonInside ? after : skipColon(text, after, end);
	if (colon === null) return null;
	const label = trim(text, {
		start: start + 2,
		end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)
	});
	if (label.end === label.start) return null;
	return {
		start,
		end: skipBlanks(text, colon, end),
		label,
		field: findField(schema, text.slice(label.start, label.end))
	};
}
/** `Label:` without marks, of a field or of any words without punctuation. An ASCII colon must stand before a blank or the line's end. */
function plainLabelAt(schema, text, start, end) {
	const window = text.slice(start, Math.min(end, start + MAX_LABEL));
	const found = /^(\p{L}[^:：`*\n.!?;,()。！？；，（）]*?)[ \t]*(?::(?=\s|$)|：)/u.exec(window);
	if (found === null) return null;
	const label = {
		start,
		end: start + (found[1] ?? "").length
	};
	return {
		start,
		end: skipBlanks(text, start + found[0].length, end),
		label,
		field: findField(schema, text.slice(label.start, label.end))
	};
}
function skipColon(text, from, end) {
	let at = from;
	while (at < end && text[at] === " ") at++;
	return at < end && (text[at] === ":" || text[at] === "：") ? at + 1 : null;
}
function skipBlanks(text, from, end) {
	let at = from;
	while (at < end && (text[at] === " " || text[at] === "	" || text[at] === "　")) at++;
	return at;
}
/** Cuts blanks at both ends and what makes a hard break at the end. */
function trim(text, span) {
	let value = text.slice(span.start, span.end).trimEnd();
	const hardBreak = [
		"\\",
		"<br>",
		"<br/>",
		"<br />"
	].find((mark) => value.endsWith(mark));
	if (hardBreak !== void 0) value = value.slice(0, -hardBreak.length).trimEnd();
	return {
		start: span.start + (value.length - value.trimStart().length),
		end: span.start + value.length
	};
}
// src/core/metadata-below-title.ts
/**
* Looks for the first block that holds a field of the schema: between the title and the next heading (to the end, where the
* schema lets the block stand anywhere), then before the title. Blocks of fields that follow it belong to it, up to the last that
* holds one of the schema.
*/
function findBelowTitle(document, schema, read) {
	const { blocks, headings } = document.facts;
	const title = findTitle(document);
	const titleEnd = title?.end ?? 0;
	const next = schema.isAfterTitle ? headings.find((heading) => heading.top && heading.start >= titleEnd) : void 0;
	const from = blocks.findIndex((block) => block.start >= titleEnd);
	const to = next === void 0 ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
	const found = from < 0 ? null : findBlock(document, schema, read, from, to);
	const answer = {
		title,
		document,
		problem: null
	};
	if (found !== null) {
		const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
		return {
			...answer,
			block: {
				...found.block,
				place: title === null || isFirst ? "after-title" : "after-other"
			}
		};
	}
	const before = title === null ? null : findBlock(document, schema, read, 0, Math.max(0, from < 0 ? blocks.length : from));
	return {
		...answer,
		block: before === null ? null : {
			...before.block,
			place: "before-title"
		}
	};
}
function findBlock(document, schema, read, from, to) {
	const { blocks } = document.facts;
	for (let index = from; index < to; index++) {
		const first = blocks[index];
		const entries = [...read(first)];
		if (!entries.some(({ field }) => field !== null)) continue;
		let last = first;
		const strangers = [];
		for (const block of blocks.slice(index + 1, to)) {
			const more = read(block);
			if (more.length === 0) break;
			strangers.push(...more);
			if (!more.some((entry) => isMeant$1(document, schema, entry))) continue;
			entries.push(...strangers.splice(0));
			last = block;
		}
		return {
			index,
			block: {
				start: first.start,
				end: last.end,
				entries
			}
		};
	}
	return null;
}
/** Whether an entry bears a label of the schema, or one that was surely meant for it. */
function isMeant$1(document, schema, { field, label }) {
	return field !== null || findMeantLabel(schema.fields, document.slice(label)) !== null;
}
// src/core/metadata-paragraph.ts
/** The fields of a paragraph: each reaches to the next label, over line ends. */
function readParagraph$1(text, schema, leaf, labelsOf) {
	const drafts = [];
	for (const line of contentLines(text, leaf)) {
		let rest = line;
		for (const found of labelsOf(text, schema, line)) {
			drafts.at(-1)?.lines.push({
				start: rest.start,
				end: found.start
			});
			drafts.push({
				...found,
				lines: []
			});
			rest = {
				start: found.end,
				end: line.end
			};
		}
		drafts.at(-1)?.lines.push(rest);
	}
	return drafts.map(({ start, label, field, lines }) => {
		const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
		const value = {
			start: parts[0]?.start ?? lines[0]?.start ?? label.end,
			end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end
		};
		const shown = parts.map((part) => text.slice(part.start, part.end)).join(" ");
		return {
			start,
			end: value.end,
			label,
			field,
			value,
			text: shown,
			items: null
		};
	});
}
/** The lines of a paragraph without what a quote or an indentation puts before them. */
function* contentLines(text, leaf) {
	for (let start = leaf.start; start < leaf.end;) {
		let end = start;
		while (end < leaf.end && text[end] !== "\n" && text[end] !== "\r") end++;
		yield {
			start,
			end
		};
		start = end;
		while (start < leaf.end && " 	>\r\n".includes(text[start])) start++;
	}
}
/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
const boldLabelsOf = function* (text, schema, line) {
	for (let at = line.start; at < line.end;) {
		const found = boldLabelAt(schema, text, at, line.end);
		if (found && (found.field !== null || at === line.start)) {
			yield found;
			at = found.end;
		}
		const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
		if (space < 0) return;
		at += space + 1;
	}
};
// src/core/metadata-forms/reader.ts
/** What the forms below a title have in common. */
function belowTitle(noun) {
	return {
		noun: `metadata ${noun}`,
		place: () => `in the metadata ${noun}`,
		insertion: ({ isAfterTitle }) => isAfterTitle ? "Insert below the title" : "Insert",
		isMovable: true,
		isClosed: true
	};
}
// src/core/metadata-forms/blockquote.ts
/** `> **Label**: value` below the title. */
const blockquote = {
	...belowTitle("block"),
	toLine: (label, placeholder) => `> **${label}**: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "blockquote" ? within(document.facts.leaves, block).filter((leaf) => leaf.kind === "paragraph").flatMap((leaf) => readParagraph$1(document.text, schema, leaf, boldLabelsOf)) : [])
};
// src/core/metadata-forms/bold-line.ts
/** `**Label**: value` in lines of a paragraph, kept apart by hard breaks, or in paragraphs of their own. */
const boldLine = {
	...belowTitle("lines"),
	toLine: (label, placeholder) => `**${label}**: ${placeholder}  `,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "paragraph" ? readParagraph$1(document.text, schema, block, boldLabelsOf) : [])
};
// src/core/metadata-forms/data-fields.ts
/** The keys at the top of a YAML or JSON text as fields; null when there is none of the schema. */
function readKeys(document, schema, root) {
	if (root?.kind !== "map") return null;
	const entries = root.entries.map(({ key, keySpan, value }) => {
		const items = value.kind === "list" ? value.items.map((item) => ({
			...unquote(document, item),
			text: textOf$1(document, item)
		})) : null;
		return {
			start: keySpan.start,
			end: Math.max(keySpan.end, value.end),
			label: unquote(document, keySpan),
			field: findField(schema, key),
			value: unquote(document, value),
			text: items === null ? textOf$1(document, value) : items.map(({ text }) => text).join(", "),
			items
		};
	});
	if (!entries.some(({ field }) => field !== null)) return null;
	return {
		start: root.start,
		end: root.end,
		entries,
		place: "after-title"
	};
}
/** A quoted text without its quotes. */
function unquote({ text }, { start, end }) {
	const quote = text[start];
	return end - start > 1 && (quote === "\"" || quote === "'") && text[end - 1] === quote ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
}
function textOf$1(document, node) {
	return (node.kind === "scalar" ? node.text : document.slice(node)).replace(/\s+/gu, " ").trim();
}
// src/core/metadata-forms/frontmatter.ts
/** Keys of the YAML front matter. */
const frontmatter$1 = {
	noun: "front matter",
	place: () => "in the front matter",
	insertion: () => "Insert between lines of `---` at the very top",
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder) => `${label}: ${placeholder}`,
	read: (document, schema, workspace) => {
		const data = workspace.dataOf(document);
		const block = readKeys(document, schema, data?.root ?? null);
		return {
			title: findTitle(document),
			document,
			problem: data?.problem ?? null,
			block
		};
	}
};
// src/core/metadata-forms/line.ts
/** `Label: value` in lines that may wrap. Where lines wrap, a word before a colon is a label only when the schema says so. */
const line = {
	...belowTitle("lines"),
	toLine: (label, placeholder) => `${label}: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => readBlock(document, schema, block))
};
function readBlock(document, schema, block) {
	if (block.kind !== "paragraph") return [];
	const { text } = document;
	const isOfLabels = [...contentLines(text, block)].every((part) => plainLabelAt(schema, text, part.start, part.end) !== null);
	const labelsOf = function* (_, __, part) {
		const first = plainLabelAt(schema, text, part.start, part.end);
		const opening = first && (isOfLabels || isMeant(text, schema, first)) ? first : null;
		if (opening) yield opening;
		yield* insideLabels(text, schema, {
			start: opening?.end ?? part.start,
			end: part.end
		});
	};
	return readParagraph$1(text, schema, block, labelsOf);
}
/** Whether a line opens with a label of the schema, or one that was surely meant for it and is written like a label. */
function isMeant(text, schema, { field, label }) {
	const name = text.slice(label.start, label.end);
	return field !== null || /^[^\p{Ll}]/u.test(name) && findMeantLabel(schema.fields, name) !== null;
}
/** Labels that may stand within the value of another field; they begin as a label does, not as a word of the sentence. */
function* insideLabels(text, schema, part) {
	const labels = schema.fields.filter(({ inside }) => inside !== null).flatMap(({ labels: all }) => all);
	if (labels.length === 0) return;
	const source = text.slice(part.start, part.end);
	const pattern = new RegExp(`(?<=^|[\\s(（,;，；。])(?:${labels.map(toPattern).join("|")})(?=[ \\t]*(?::(?:\\s|$)|：))`, "giu");
	for (const { index, 0: name } of source.matchAll(pattern)) {
		if (/^\p{Ll}/u.test(name) && !labels.includes(name)) continue;
		const found = plainLabelAt(schema, text, part.start + index, part.end);
		if (found?.field) yield found;
	}
}
function toPattern(label) {
	return label.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
// src/core/metadata-forms/list.ts
/** `- Label: value`, the label plain or bold; items below an item are the items of its value. */
const list = {
	...belowTitle("list"),
	toLine: (label, placeholder) => `- ${label}: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "list" ? readList(document, schema, block) : [])
};
function readList(document, schema, block) {
	return within(document.facts.items, block).filter(({ depth }) => depth === 1).flatMap((item) => {
		const leaf = document.facts.leaves[item.leaf];
		return leaf === void 0 ? [] : readItem(document, schema, item, leaf);
	});
}
function readItem(document, schema, item, leaf) {
	const { text, facts } = document;
	const [entry] = readParagraph$1(text, schema, leaf, function* (_, __, line) {
		if (line.start !== leaf.start) return;
		const found = boldLabelAt(schema, text, line.start, line.end) ?? plainLabelAt(schema, text, line.start, line.end);
		if (found) yield found;
	});
	if (entry === void 0) return [];
	const below = within(facts.leaves, {
		start: leaf.end,
		end: item.end
	}).filter(({ kind }) => kind === "paragraph");
	const first = below[0];
	const last = below.at(-1);
	if (entry.text !== "" || first === void 0 || last === void 0) return [entry];
	const items = below.map(({ start, end }) => ({
		start,
		end,
		text: text.slice(start, end)
	}));
	const value = {
		start: first.start,
		end: last.end
	};
	return [{
		...entry,
		end: value.end,
		value,
		items,
		text: items.map((part) => part.text).join(", ")
	}];
}
// src/core/metadata-forms/section.ts
/** Blocks that are no value. */
const SILENT = [
	"heading",
	"html",
	"definition",
	"thematicBreak"
];
/** Shorter words have too many neighbours: `Data` is no misspelt `Date`. */
const MIN_MISSPELT = 5;
/** `## Label` and the paragraph below it. Other headings are the document's own. */
const section = {
	noun: "metadata section",
	place: () => "among the sections",
	insertion: () => "Insert",
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder) => `## ${label}\n\n${placeholder}\n`,
	read: readSections$1
};
function readSections$1(document, schema) {
	const title = findTitle(document);
	const headings = document.facts.headings.filter((heading) => heading.top && heading !== title);
	const known = headings.filter((heading) => findField(schema, nameOf(heading)) !== null);
	const depth = known.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
	const ends = findEnds(headings, document.text.length);
	const found = new Set(known.filter((heading) => heading.depth === depth));
	const absent = schema.fields.filter((field) => ![...found].some((heading) => findField(schema, nameOf(heading)) === field));
	const entries = headings.flatMap((heading, index) => {
		if (!found.has(heading) && (heading.depth !== depth || !isMisspelt(heading, absent))) return [];
		return [toEntry$1(document, schema, heading, ends[index] ?? document.text.length)];
	});
	const [first] = entries;
	return {
		title,
		document,
		problem: null,
		block: (first && {
			start: first.start,
			end: entries.at(-1)?.end ?? first.end,
			entries,
			place: "after-title"
		}) ?? null
	};
}
/** Where the section of each heading ends: at the next heading that is not below it. */
function findEnds(headings, textEnd) {
	const next = Array.from({ length: 7 }, () => textEnd);
	const ends = [];
	for (const { depth, start } of headings.toReversed()) {
		ends.push(next[depth] ?? textEnd);
		next.fill(start, depth);
	}
	return ends.reverse();
}
function isMisspelt(heading, absent) {
	const name = nameOf(heading);
	return name.length >= MIN_MISSPELT && findMeantLabel(absent, name) !== null;
}
function toEntry$1(document, schema, heading, end) {
	const label = labelOf$2(document, heading);
	const value = findValue(document, {
		start: heading.end,
		end
	});
	const lines = [...contentLines(document.text, value)].map((line) => document.slice(line).trim());
	return {
		start: heading.start,
		end: Math.max(heading.end, value.end),
		label,
		field: findField(schema, nameOf(heading)),
		value: {
			start: value.start,
			end: value.end
		},
		text: lines.join(" "),
		items: null
	};
}
/** The first paragraph of the first block, or the block where it has none, such as a table; empty when there is nothing. */
function findValue(document, section) {
	const block = within(document.facts.blocks, section).find(({ kind }) => !SILENT.includes(kind));
	if (block === void 0) return {
		start: section.start,
		end: section.start
	};
	return within(document.facts.leaves, block).find(({ kind }) => kind === "paragraph") ?? block;
}
function nameOf({ text }) {
	return trimMarks(text, ":：");
}
/** The first line of a heading without number signs. */
function labelOf$2(document, heading) {
	const [line = ""] = document.slice(heading).split(/\r\n?|\n/u, 1);
	const before = /^\s*#*\s*/u.exec(line)?.[0].length ?? 0;
	const text = trimMarks(trimMarks(line.slice(before), "#"), ":：");
	return {
		start: heading.start + before,
		end: heading.start + before + text.length
	};
}
// src/core/metadata-forms/sidecar.ts
/** Keys of a YAML or JSON file beside the document. */
const sidecar$1 = {
	noun: "metadata file",
	place: ({ file }) => `in ${quote(file ?? "", 40)}`,
	insertion: ({ file }) => `Insert in ${quote(file ?? "")}`,
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder, { file }) => file?.endsWith(".json") ? `${JSON.stringify(label)}: ${JSON.stringify(placeholder)},` : `${label}: ${placeholder}`,
	read: (document, schema, workspace) => {
		const title = findTitle(document);
		const source = workspace.texts.get(sidecarOf(document.path, schema) ?? "");
		if (source === void 0) return {
			title,
			document: null,
			problem: null,
			block: null
		};
		const data = workspace.dataOf(source);
		return {
			title,
			document: source,
			problem: data?.problem ?? null,
			block: readKeys(source, schema, data?.root ?? null)
		};
	}
};
// src/core/metadata-forms/table.ts
/** A table of two columns, label and value, or one with the labels in its header and the values in the row below. */
const table = {
	...belowTitle("table"),
	opening: ["| Field | Value |", "| --- | --- |"],
	toLine: (label, placeholder) => `| ${label} | ${placeholder.replaceAll("|", "\\|")} |`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => {
		const rows = readRows(document, block);
		return hasLabelsInHeader(document, schema, rows) ? readHeader(document, schema, rows) : readColumns(document, schema, rows);
	})
};
function hasLabelsInHeader(document, schema, rows) {
	const [header = []] = rows;
	const known = header.filter((cell) => fieldOf(document, schema, cell) !== null).length;
	return known > 1 || known === 1 && header.length !== 2;
}
function readHeader(document, schema, [header = [], values = []]) {
	return header.flatMap((cell, column) => {
		const value = values[column] ?? {
			start: cell.end,
			end: cell.end
		};
		return toEntry(document, schema, cell, value, {
			start: cell.start,
			end: value.end
		});
	});
}
/** A header without a label of the schema names the columns, or is empty. */
function readColumns(document, schema, rows) {
	if (rows.some((cells) => cells.length > 2)) return [];
	return rows.flatMap(([cell, value], index) => {
		if (cell === void 0 || index === 0 && fieldOf(document, schema, cell) === null) return [];
		const behind = value ?? {
			start: cell.end,
			end: cell.end
		};
		return toEntry(document, schema, cell, behind, {
			start: cell.start,
			end: behind.end
		});
	});
}
function toEntry(document, schema, cell, { start, end }, span) {
	const label = labelOf$1(document, cell);
	if (label.end <= label.start) return [];
	return [{
		start: span.start,
		end: span.end,
		label,
		field: findField(schema, document.slice(label)),
		value: {
			start,
			end
		},
		text: document.text.slice(start, end),
		items: null
	}];
}
function fieldOf(document, schema, cell) {
	return findField(schema, document.slice(labelOf$1(document, cell)));
}
/** A cell without marks of emphasis and a colon. */
function labelOf$1(document, { start, end }) {
	const text = document.text.slice(start, end);
	const before = /^[*_`\s]*/u.exec(text)?.[0].length ?? 0;
	const inner = trimMarks(text.slice(before), "*_`:：");
	return {
		start: start + before,
		end: start + before + inner.length
	};
}
// src/core/metadata-forms/readers.ts
/** Every form, by its name in the configuration. */
const METADATA_READERS = {
	blockquote,
	"bold-line": boldLine,
	line,
	list,
	frontmatter: frontmatter$1,
	table,
	section,
	sidecar: sidecar$1
};
// src/core/metadata.ts
/** What was read, forgotten together with the workspace. */
const cache$6 = /* @__PURE__ */ new WeakMap();
/** Reads the fields of a document in the form that the schema asks for, once per workspace, however many rules and rows of an index ask. */
function readMetadata(document, schema, workspace) {
	const bySchema = cache$6.get(workspace) ?? /* @__PURE__ */ new Map();
	cache$6.set(workspace, bySchema);
	const byDocument = bySchema.get(schema) ?? /* @__PURE__ */ new Map();
	bySchema.set(schema, byDocument);
	const metadata = byDocument.get(document) ?? METADATA_READERS[schema.form].read(document, schema, workspace);
	byDocument.set(document, metadata);
	return metadata;
}
/** The block of a document of a kind that has one; null when it is of another kind, or has none. */
function findMetadata(document, { kind, workspace }) {
	if (kind.metadata === null) return null;
	const { block, document: source } = readMetadata(document, kind.metadata, workspace);
	return block && source && {
		schema: kind.metadata,
		block,
		source
	};
}
/** The first entry of every field that the block has, in source order. */
function firstEntries(block) {
	const seen = /* @__PURE__ */ new Set();
	return block.entries.filter((entry) => {
		if (entry.field === null || seen.has(entry.field)) return false;
		seen.add(entry.field);
		return true;
	});
}
// src/rules/metadata/duplicate-field.ts
var duplicate_field_default = defineRule({
	id: "metadata/duplicate-field",
	description: "A document has each metadata field once.",
	rationale: "Of two values only one can hold, and nobody can tell which.",
	severity: "error",
	scope: "document",
	examples: [{
		name: "each field once",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
		findings: []
	}, {
		name: "a field twice",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
		findings: ["docs/addon-tls-guide.md:7:5: Unexpected second field `Status`, expected one"]
	}],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const seen = /* @__PURE__ */ new Set();
		for (const { field, label } of found.block.entries) {
			if (field === null) continue;
			if (seen.has(field)) yield {
				source: found.source,
				range: label,
				message: `Unexpected second field \`${field.label}\`, expected one`,
				help: "Keep the value that holds"
			};
			seen.add(field);
		}
	}
});
// src/rules/metadata/field-order.ts
var field_order_default = defineRule({
	id: "metadata/field-order",
	description: "The fields of a metadata block stand in the order of the schema.",
	rationale: "In blocks of one order the eye finds a field by its place.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "the order of the schema",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "one field too late",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
			findings: ["docs/addon-tls-guide.md:6:5: Unexpected place of field `Status`, expected after `Audience`"]
		},
		{
			name: "several fields out of place",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Applies to KB version**: 1.0.x\n> **Applies to**: any addon\n> **Status**: stable\n> **Audience**: developers\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Unexpected place of field `Applies to` and 2 more, expected after `Status`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found?.schema.isOrdered) return;
		const { schema, source } = found;
		const entries = firstEntries(found.block).filter(({ field }) => field.inside === null);
		const kept = longestRise(entries.map((entry) => schema.fields.indexOf(entry.field)));
		const moved = entries.filter((_, index) => !kept.has(index));
		const first = moved[0];
		if (first === void 0) return;
		const sorted = entries.toSorted((a, b) => schema.fields.indexOf(a.field) - schema.fields.indexOf(b.field));
		const before = sorted[sorted.indexOf(first) - 1];
		const rest = moved.length > 1 ? ` and ${moved.length - 1} more` : "";
		const place = before === void 0 ? "at the beginning" : `after \`${before.field.label}\``;
		const edits = isMovable(found, entries) ? entries.flatMap((slot, index) => toEdit(source, slot, sorted[index] ?? slot)) : null;
		yield {
			source,
			range: first.label,
			message: `Unexpected place of field \`${first.field.label}\`${rest}, expected ${place}`,
			help: `Put the fields in this order: ${sorted.map((entry) => entry.field.label).join(", ")}`,
			...edits === null ? {} : { fix: {
				kind: "safe",
				edits
			} }
		};
	}
});
/** The indexes of a longest rising subsequence: the largest set of fields that can stay where they are. */
function longestRise(ranks) {
	const lengths = [];
	const previous = [];
	let best = -1;
	for (const [index, rank] of ranks.entries()) {
		previous[index] = -1;
		lengths[index] = 1;
		for (let before = 0; before < index; before++) if (ranks[before] < rank && lengths[before] >= lengths[index]) {
			lengths[index] = lengths[before] + 1;
			previous[index] = before;
		}
		if (best < 0 || lengths[index] > lengths[best]) best = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index);
	return kept;
}
/** Whether the fields can change places: each has one of its own, apart from the others, and takes nothing along that it depends on. */
function isMovable({ schema, block, source }, entries) {
	const fields = block.entries.flatMap((entry) => entry.field === null ? [] : [entry.field]);
	if (new Set(fields).size < fields.length || schema.form === "section") return false;
	if (entries.some((entry, index) => entry.start < (entries[index - 1]?.end ?? 0))) return false;
	return schema.form === "blockquote" || entries.every((entry) => !/[\r\n]/u.test(source.slice(entry)));
}
/** Puts a field into another's slot; line prefixes and hard breaks stay where they are. */
function toEdit(document, slot, entry) {
	return slot === entry ? [] : [{
		path: document.path,
		start: slot.start,
		end: slot.end,
		text: document.slice(entry)
	}];
}
// src/rules/metadata/index-mismatch.ts
const config$1 = `extends: general
kinds:
  - {id: adr, include: 'adr/0*.md', metadata: {form: list, fields: {status: {labels: [Status], values: [proposed, accepted]}}}}
indexes:
  - {id: adrs, file: adr/README.md, columns: {State: status}}
`;
const adr = (title, status) => `# ${title}\n\n- Status: ${status}\n`;
const index = (state) => `# Decisions\n\n| Decision | State |\n|---|---|\n| [TLS](0001-tls.md) | ${state} |\n`;
var index_mismatch_default = defineRule({
	id: "metadata/index-mismatch",
	description: "What a table of an index repeats of a document’s metadata is what the document says.",
	rationale: "Readers choose by the table; where it differs, one of the two is out of date, and nobody knows which.",
	severity: "warning",
	options: [{
		key: "indexes[].columns",
		meaning: "columns that repeat a field of the document"
	}],
	whenOff: "Where a program writes the table from the documents; the program is then to be right.",
	examples: [{
		name: "the same, with a remark in the document",
		config: config$1,
		files: {
			"adr/README.md": index("Accepted"),
			"adr/0001-tls.md": adr("TLS", "accepted (2026-01-30)")
		},
		findings: []
	}, {
		name: "another status",
		config: config$1,
		files: {
			"adr/README.md": index("proposed"),
			"adr/0001-tls.md": adr("TLS", "accepted")
		},
		findings: ["adr/README.md:5:24: Unexpected difference in `Status`: `proposed` here, `accepted` in `adr/0001-tls.md`"]
	}],
	*check(document, context) {
		for (const place of context.conventions.indexes) if (place.file === document.path && Object.keys(place.columns).length > 0) yield* checkPlace$1(document, place, context);
	}
});
function* checkPlace$1(document, place, context) {
	const found = findPlace(document, place);
	const entries = indexEntries(document, context.workspace, context.conventions).map(({ range, path }) => ({
		...range,
		path
	}));
	for (const block of found ? within(document.facts.blocks, found.span) : []) {
		const [header = [], ...rows] = readRows(document, block);
		const columns = header.flatMap((cell, column) => {
			const field = place.columns[plainText(document.slice(cell))];
			return field === void 0 ? [] : [{
				column,
				field
			}];
		});
		for (const cells of columns.length > 0 ? rows : []) {
			const row = {
				start: cells[0]?.start ?? 0,
				end: cells.at(-1)?.end ?? 0
			};
			const listed = context.workspace.documents.get(within(entries, row)[0]?.path ?? "");
			for (const { column, field } of listed ? columns : []) {
				const cell = cells[column];
				const finding = listed && cell && checkCell(document, cell, listed, field, context);
				if (finding) yield finding;
			}
		}
	}
}
function checkCell(document, cell, listed, fieldId, { kindOf, workspace }) {
	const found = findMetadata(listed, {
		kind: kindOf(listed.path),
		workspace
	});
	const entry = found && firstEntries(found.block).find(({ field }) => field.id === fieldId);
	if (!entry || entry.text === "") return null;
	const here = document.slice(cell);
	const there = found.source.slice(entry.value);
	if (comparableValue(here, entry.field) === comparableValue(entry.field.values === null ? entry.text : there, entry.field)) return null;
	return {
		range: {
			start: cell.start,
			end: cell.end
		},
		subject: listed.path,
		message: `Unexpected difference in \`${entry.field.label}\`: ${quote(plainText(here), 20)} here, ${quote(plainText(entry.text), 20)} in ${quote(listed.path, 30)}`,
		help: "Find out which of the two holds, and write it in both places"
	};
}
// src/core/metadata-text.ts
/** Labels as a sentence lists them, cut to a length in characters with a count of the rest: `` `Audience`, `Status` and 2 more ``. */
function listLabels(fields, limit) {
	const labels = fields.map((field) => `\`${field.label}\``);
	let shown = labels.length;
	while (shown > 1 && toList(labels, shown).length > limit) shown--;
	return toList(labels, shown);
}
function toList(labels, shown) {
	const rest = labels.length - shown;
	const last = rest > 0 ? `${rest} more` : labels.at(-1);
	const before = rest > 0 ? labels.slice(0, shown) : labels.slice(0, -1);
	return before.length === 0 ? `${last}` : `${before.join(", ")} and ${last}`;
}
/** A field ready to paste in the form of the schema, its value a placeholder in angle brackets. */
function toFieldLine(field, schema) {
	const words = field.values?.map((value) => writingOf(field, value)).join(" | ");
	const placeholder = field.type === "date" ? "<YYYY-MM-DD>" : `<${words ?? field.label.toLowerCase()}>`;
	return METADATA_READERS[schema.form].toLine(field.label, placeholder, schema);
}
/** A sentence about what is wrong and what is expected; what would make it too long for one line is left to the help. */
function toMessage(wrong, expected) {
	const message = `${wrong}, expected ${expected}`;
	return message.length <= 120 ? message : wrong;
}
// src/core/successor.ts
/**
* Whether a document leads to another one from its fields, or from the text around its title: by a link, by the name of a document
* that exists, by an id of a registry. Outside the fields only what stays in the repository counts, since badges lead outside too.
*/
function leadsElsewhere(document, { block, source }, workspace, conventions) {
	const isOther = ({ url }) => {
		const target = readTarget(document.path, url);
		return target.kind === "internal" && target.path !== document.path;
	};
	for (const { field, value, text } of block.entries) {
		if (field?.type === "ref" && text !== "") return true;
		if (namesDocument(source.slice(value), document, workspace, conventions)) return true;
	}
	if (source === document && within(document.facts.links, block).some((link) => isOther(link) || /^https?:/iu.test(link.url))) return true;
	return places(document, block).some((span) => within(document.facts.links, span).some((link) => link.kind !== "image" && isOther(link)) || within(document.facts.codeSpans, span).some((code) => namesDocument(code.value, document, workspace, conventions)));
}
/** Whether a text holds a URL, the name of another document that exists, or an id of a registry. */
function namesDocument(text, document, workspace, conventions) {
	if (/https?:\/\/\S/iu.test(text)) return true;
	if (conventions.registries.some(({ reference }) => reference.test(text))) return true;
	return text.split(/[\s,，;；、"'`()（）[\]<>]+/u).some((word) => {
		if (!/[./]/u.test(word)) return false;
		const target = workspace.resolveMention(document.path, word, conventions.roots);
		return target === null ? workspace.isPartial && /\.\p{L}/u.test(word) : target !== document.path;
	});
}
/** The text up to the first heading below the title, and the sections that fields stand in. */
function places(document, block) {
	const title = findTitle(document);
	const end = document.text.length;
	const headings = document.facts.headings.filter((heading) => heading.top);
	const next = headings.find((heading) => heading.start >= (title?.end ?? 0));
	const after = headings.find((heading) => heading.start >= block.end);
	return [{
		start: 0,
		end: next?.start ?? end
	}, {
		start: block.start,
		end: after?.start ?? end
	}];
}
// src/core/value-checks.ts
/** By type of the field. */
const CHECKS = {
	enum: checkEnum,
	date: checkDate,
	text: checkText,
	ref: checkReference,
	list: checkText
};
/** What is wrong with the value of an entry; null when nothing is. A list is as good as its items. */
function checkEntry(entry, source, document, context) {
	const { field, value, text } = entry;
	const parts = field.type === "list" ? entry.items ?? splitItems(source, value) : [{
		...value,
		text
	}];
	for (const part of parts) {
		const checked = {
			field,
			value: {
				start: part.start,
				end: part.end
			},
			text: part.text,
			source
		};
		const finding = (field.type === "list" && field.values !== null ? checkEnum : CHECKS[field.type])(checked, document, context) ?? checkPatterns(checked);
		if (finding !== null) return {
			...finding,
			source
		};
	}
	return null;
}
/** What a field wants, in the words of a message: its values, or what its type demands. */
function expectedOf(field) {
	if (field.values !== null) return listChoice(field.values.map((value) => writingOf(field, value)));
	return field.type === "date" ? "a date as `YYYY-MM-DD`" : field.type === "ref" ? "a link to a document" : "some text";
}
function checkText() {
	return null;
}
function checkEnum({ field, value, text, source }) {
	if (field.values === null) return null;
	const expected = expectedOf(field);
	const name = quote(field.label, 30);
	const help = `Begin the value with ${listWords(field.values.map((known) => writingOf(field, known)))}${field.suffix === null ? "; what follows the word is free" : ""}`;
	const read = readValue(source.slice(value), field);
	if (read === null) return {
		range: value,
		message: toMessage(`Unexpected ${name} value`, expected),
		help
	};
	const range = {
		start: value.start + read.start,
		end: value.start + read.end
	};
	const shown = `${name} value \`${read.word.slice(0, 20)}\``;
	if (read.value === null) return {
		range,
		message: toMessage(`Unexpected ${shown}`, expected),
		help
	};
	if (!read.isExact) {
		const found = source.slice(range);
		return {
			range,
			severity: "warning",
			message: `Unexpected letter case in ${name} value ${quote(found, 30)}, expected ${quote(read.word, 30)}`,
			help: `Write \`${read.word}\``,
			fix: {
				kind: "safe",
				edits: [{
					path: source.path,
					...range,
					text: read.word
				}]
			}
		};
	}
	if (isChoice(text, field)) return {
		range: value,
		message: toMessage(`Unexpected choice of ${name} values`, `one of ${expected}`),
		help: "Keep one word"
	};
	const behind = {
		start: range.end,
		end: value.end
	};
	const blanks = /^\s*/u.exec(source.slice(behind))?.[0].length ?? 0;
	return checkSuffix(field, read.word, read.rest, {
		...behind,
		start: behind.start + blanks
	}) ?? checkContradiction(source, behind, name, read.word, read.value.contradiction);
}
function checkSuffix({ suffix, label }, word, rest, behind) {
	if (suffix === null || rest === "") return null;
	for (const { start, end } of suffix.matches(rest)) if (rest.slice(0, start).trim() === "" && rest.slice(end).trim() === "") return null;
	return {
		range: behind,
		message: toMessage(`Unexpected ${quote(rest, 20)} behind ${quote(label, 20)} ${quote(word, 20)}`, `a match of ${quote(suffix.source, 40)}`),
		help: "Put a remark in the form of the family"
	};
}
function checkContradiction(source, behind, name, word, contradiction) {
	for (const { spans } of contradiction?.matches(source.slice(behind)) ?? []) {
		if (spans.word === void 0) continue;
		const range = {
			start: behind.start + spans.word.start,
			end: behind.start + spans.word.end
		};
		const found = quote(source.slice(range), 20);
		return {
			range,
			severity: "warning",
			message: `Unexpected ${found} beside ${name} ${quote(word, 20)}, expected a remark that agrees with it`,
			help: `Settle what is ${found}, or choose another value`
		};
	}
	return null;
}
function checkDate({ field, value, text, source }) {
	const found = /^[\s*_`"'([]*(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(source.slice(value));
	const [, year = "", month = "", day = ""] = found ?? [];
	if (found && isDay(Number(year), Number(month), Number(day))) return null;
	return {
		range: value,
		message: toMessage(`Unexpected ${quote(field.label, 30)} value ${quote(text, 30)}`, found ? "a day of the calendar" : expectedOf(field)),
		help: "Write the date as `YYYY-MM-DD`"
	};
}
function isDay(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function checkReference({ field, value, text, source }, document, { workspace, conventions }) {
	if (field.values !== null && readValue(source.slice(value), field)?.value) return null;
	if (within(source.facts.links, value).length > 0) return null;
	if (namesDocument(plainText(source.slice(value)), document, workspace, conventions)) return null;
	return {
		range: value,
		message: toMessage(`Unexpected ${quote(field.label, 30)} value ${quote(text, 40)}`, "a link to a document"),
		help: "Name a document that exists, or link it"
	};
}
function checkPatterns({ field, value, text }) {
	const plain = plainText(text);
	const accepts = ({ pattern }) => pattern.test(plain) || pattern.test(text);
	const wanted = field.match !== null && !accepts(field.match) ? field.match : field.deny.find(accepts);
	if (wanted === void 0) return null;
	const { expected } = wanted;
	const about = `Unexpected ${quote(field.label, 30)} value`;
	const room = 120 - `${about} \`\`, expected ${expected}`.length;
	return {
		range: value,
		message: toMessage(`${about} ${quote(text, Math.min(30, Math.max(12, room)))}`, expected),
		help: `Write ${expected}`
	};
}
/** The items of a list on one line. */
function splitItems(source, value) {
	const items = [];
	for (const { index, 0: text } of source.slice(value).matchAll(/[^\s,，;；、][^,，;；、]*/gu)) items.push({
		start: value.start + index,
		end: value.start + index + text.trimEnd().length,
		text: text.trimEnd()
	});
	return items;
}
/** Whether a value is nothing but several of the values, as a template offers them. */
function isChoice(text, { values }) {
	const words = (values ?? []).flatMap(({ value, aliases }) => [value, ...aliases]);
	const parts = text.split(/[|/,，、()（）\s]+/u).filter((part) => part !== "" && part !== "or" && part !== "或");
	return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}
/** All of the words, or as many as a message has room for. */
function listChoice(words) {
	let shown = words.length;
	const toText = () => shown === words.length ? listWords(words) : `${words.slice(0, shown).map((word) => `\`${word}\``).join(", ")} or ${words.length - shown} more`;
	while (shown > 1 && toText().length > MAX_CHOICE) shown--;
	return toText();
}
const MAX_CHOICE = 60;
// src/rules/metadata/invalid-value.ts
const withStatus$2 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
const report$2 = (field) => `extends: general
kinds:
  - {id: report, include: 'reports/*.md', metadata: {form: bold-line, fields: {${field}}}}
`;
var invalid_value_default = defineRule({
	id: "metadata/invalid-value",
	description: "A field with a fixed vocabulary opens with one of its words, and a required field is filled in.",
	rationale: "Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "the word alone",
			files: withStatus$2("stable"),
			findings: []
		},
		{
			name: "the word and a remark",
			files: withStatus$2("draft v0.3（待评审）"),
			findings: []
		},
		{
			name: "another word",
			files: withStatus$2("final (reviewed)"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`"]
		},
		{
			name: "the template left as it was",
			files: withStatus$2("stable | draft | superseded"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`"]
		},
		{
			name: "the word in other letter case",
			files: withStatus$2("Stable"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`"]
		},
		{
			name: "a remark that contradicts the word",
			files: withStatus$2("stable（安全章节 pending）"),
			findings: ["docs/addon-tls-guide.md:4:27: Unexpected `pending` beside `Status` `stable`, expected a remark that agrees with it"]
		},
		{
			name: "a date that is none",
			config: report$2("date: {labels: [日期], type: date}"),
			files: {
				"reports/tls.md": "# TLS\n\n**日期**：2026-02-30\n",
				"reports/dns.md": "# DNS\n\n**日期**：2026-02-28\n"
			},
			findings: ["reports/tls.md:3:8: Unexpected `日期` value `2026-02-30`, expected a day of the calendar"]
		},
		{
			name: "a remark in another form than the conventions have",
			config: report$2("status: {labels: [状态], values: {fixed: [已修复], open: [未修复]}, suffix: '[（(][^（）()]+[）)]'}"),
			files: {
				"reports/tls.md": "# TLS\n\n**状态**: 已修复 - 部分\n",
				"reports/dns.md": "# DNS\n\n**状态**: 已修复（部分）\n"
			},
			findings: ["reports/tls.md:3:13: Unexpected `- 部分` behind `状态` `已修复`, expected a match of `[（(][^（）()]+[）)]`"]
		},
		{
			name: "no value",
			files: withStatus$2(""),
			findings: ["docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const { block, source } = found;
		for (const entry of firstEntries(block)) {
			const { field, label, text } = entry;
			const isEmpty = text === "" || /^<[^<>]*>$/u.test(text);
			const finding = isEmpty ? null : checkEntry(entry, source, document, context);
			if (finding !== null) yield finding;
			if (!isEmpty || !field.isRequired) continue;
			yield {
				source,
				range: label,
				message: toMessage(`Missing value of field ${quote(field.label, 30)}`, expectedOf(field)),
				help: `Fill in \`${field.label}\``
			};
		}
	}
});
// src/rules/metadata/item-state.ts
const config = `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata:
      form: bold-line
      fields: {status: {labels: [Status], values: [fixed, open]}}
    sections:
      item_state: {heading: '\\((?<state>fixed|open)\\)$', agree_with: status, done: [fixed], claims: [fixed]}
`;
var item_state_default = defineRule({
	id: "metadata/item-state",
	description: "A document whose parts carry a state of their own says that all is done only when all parts are.",
	rationale: "Who reads only the first lines would take an open problem for a solved one.",
	severity: "warning",
	scope: "document",
	options: [{
		key: "kinds[].sections.item_state",
		meaning: "where parts carry a state, and which field must agree"
	}],
	examples: [
		{
			name: "a remark behind the status",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed (in part)\n\n## Expired root (fixed)\n\n## Clock skew (open)\n" },
			findings: []
		},
		{
			name: "all parts are done",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n" },
			findings: []
		},
		{
			name: "one part is open",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n\n## Clock skew (open)\n" },
			findings: ["reports/tls.md:3:13: Unexpected `Status` `fixed` without a remark, expected one since `Clock skew (open)` is `open`"]
		}
	],
	*check(document, context) {
		const { itemState } = context.kind.sections;
		const found = itemState === null ? null : findMetadata(document, context);
		if (itemState === null || found === null) return;
		const entry = firstEntries(found.block).find(({ field }) => field.id === itemState.field);
		if (entry === void 0) return;
		const read = readValue(found.source.slice(entry.value), entry.field);
		const value = read?.value;
		if (!value || read.rest !== "" || !itemState.claims.some((word) => isWriting(value, word))) return;
		const open = findOpenItem(document, itemState);
		if (open === null) return;
		yield {
			source: found.source,
			range: {
				start: entry.value.start + read.start,
				end: entry.value.start + read.end
			},
			message: `Unexpected \`${entry.field.label}\` ${quote(read.word, 20)} without a remark, expected one since ${quote(open.heading, 30)} is ${quote(open.state, 15)}`,
			help: "Say in brackets behind the value what is not done"
		};
	}
});
/** The first heading whose state is not one of those that count as done. */
function findOpenItem({ facts, text }, { section, heading: pattern, done }) {
	const { headings } = facts;
	const opening = section === null ? -1 : headings.findIndex((heading) => section.test(heading.text));
	if (section !== null && opening < 0) return null;
	const depth = headings[opening]?.depth ?? 0;
	const end = section === null ? text.length : headings.slice(opening + 1).find((other) => other.depth <= depth)?.start ?? text.length;
	for (const heading of headings.slice(opening + 1)) {
		if (heading.start >= end) break;
		const state = firstMatch(pattern, heading.text)?.groups.state;
		if (state !== void 0 && !done.includes(state)) return {
			heading: heading.text,
			state
		};
	}
	return null;
}
// src/rules/metadata/misplaced-block.ts
const fields = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var misplaced_block_default = defineRule({
	id: "metadata/misplaced-block",
	description: "The metadata block stands directly below the title.",
	rationale: "Readers and tools look for the block in one place; text before it pushes it out of sight.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "directly below",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n<!-- reviewed -->\n\n${fields}` },
			findings: []
		},
		{
			name: "after a paragraph",
			files: { "docs/addon-tls-guide.md": `# TLS\n\nPart of the security family.\n\n${fields}\n## Scope\n` },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected text between the title and the metadata block, expected the block first"]
		},
		{
			name: "anywhere, where the conventions say so",
			config: `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata: {form: bold-line, position: anywhere, fields: {status: {labels: [Status]}}}
`,
			files: { "reports/tls.md": "# TLS\n\nA summary.\n\n## Facts\n\n**Status**: open\n" },
			findings: []
		},
		{
			name: "before the title",
			files: { "docs/addon-tls-guide.md": `${fields}\n# TLS\n\nText.\n` },
			findings: ["docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		const first = found?.block.entries[0];
		if (!found || first === void 0 || !found.schema.isAfterTitle || found.block.place === "after-title") return;
		const { noun } = METADATA_READERS[found.schema.form];
		const short = noun.replace("metadata ", "");
		const isMany = short.endsWith("s");
		yield {
			range: first.label,
			message: found.block.place === "before-title" ? `Unexpected ${noun} before the title, expected ${isMany ? "them" : "it"} directly below` : `Unexpected text between the title and the ${noun}, expected the ${short} first`,
			help: `Move the ${short} so that ${isMany ? "they follow" : "it follows"} the title directly`
		};
	}
});
// src/rules/metadata/missing-block.ts
const block = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
const frontmatter = `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status], required: true}}}}
`;
const sidecar = `extends: general
kinds:
  - {id: kep, include: 'keps/*/README.md', metadata: {form: sidecar, file: kep.yaml, fields: {status: {labels: [status], required: true}}}}
`;
var missing_block_default = defineRule({
	id: "metadata/missing-block",
	description: "A document of a kind with metadata has its fields, in the form and the place of the kind.",
	rationale: "The fields tell a reader in a few lines whether the document is for them and whether it can be relied on.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "block below the title",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n${block}\nText.\n` },
			findings: []
		},
		{
			name: "no block",
			files: { "docs/addon-tls-guide.md": "# TLS\n\nText.\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a quote of other fields is no block",
			files: { "docs/cases/mysql/restart-case.md": "# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n" },
			findings: ["docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "front matter, where a kind keeps its fields there",
			config: frontmatter,
			files: { "adr/0001-use-tls.md": "---\nstatus: accepted\n---\n\n# Use TLS\n" },
			findings: []
		},
		{
			name: "a file beside the document that is not there",
			config: sidecar,
			files: { "keps/1-tls/README.md": "# TLS\n" },
			findings: ["keps/1-tls/README.md:1:1: Missing metadata file `keps/1-tls/kep.yaml`, expected `status`"]
		},
		{
			name: "a file beside the document that does not parse",
			config: sidecar,
			files: {
				"keps/1-tls/README.md": "# TLS\n",
				"keps/1-tls/kep.yaml": "status: draft\nowners: [a\n"
			},
			findings: ["keps/1-tls/kep.yaml:3:1: Metadata file does not parse"]
		},
		{
			name: "a kind without metadata",
			files: { "notes/tls.md": "# TLS\n\nText.\n" },
			findings: []
		}
	],
	*check(document, { kind, workspace }) {
		if (kind.metadata === null) return;
		const schema = kind.metadata;
		const { block, document: source, problem } = readMetadata(document, schema, workspace);
		const required = schema.fields.filter((field) => field.isRequired);
		const file = sidecarOf(document.path, schema);
		if (block !== null || required.length === 0 && problem === null) return;
		if (file !== null && workspace.unchecked.some(({ path }) => path === file)) return;
		const { noun, insertion, isMovable, opening = [] } = METADATA_READERS[schema.form];
		const range = findOpening(document);
		if (problem !== null && source !== null) {
			yield {
				source,
				range: {
					start: problem.at,
					end: problem.at
				},
				message: `${sentence(noun)} does not parse`,
				help: `Mend it: ${quote(problem.message, 200)}`
			};
			return;
		}
		const isFrontmatterThere = schema.form === "frontmatter" && workspace.dataOf(document) !== null;
		const name = isFrontmatterThere ? "Missing metadata in the front matter" : file === null ? `Missing ${noun}${isMovable && schema.isAfterTitle ? " below the title" : ""}` : nameFile(file, source !== null);
		const lines = [...opening, ...required.map((field) => toFieldLine(field, schema))].join("\n");
		yield {
			range,
			message: toMessage(name, listLabels(required, 65)),
			help: `${isFrontmatterThere ? "Insert in the front matter" : insertion(schema)}, with your own words for what stands in angle brackets:\n${lines}`
		};
	}
});
function sentence(words) {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function nameFile(file, isThere) {
	return isThere ? `Missing metadata in ${quote(file, 40)}` : `Missing metadata file ${quote(file, 40)}`;
}
// src/core/metadata-misspelt.ts
/** The labels that were meant for a field which the block does not have otherwise, one a field. */
function findMisspelt({ schema, block, source }) {
	const absent = new Set(schema.fields.filter((field) => !block.entries.some((entry) => entry.field === field)));
	const found = [];
	for (const entry of block.entries) {
		const meant = entry.field === null && absent.size > 0 ? findMeantLabel([...absent], source.slice(entry.label)) : null;
		if (meant === null) continue;
		absent.delete(meant.field);
		found.push({
			entry,
			...meant
		});
	}
	return found;
}
// src/core/metadata-wanted.ts
/** The fields that the document must have, with the value of another field that asks for them; empty where all documents must. */
function listWanted({ schema, block, source }) {
	const wanted = new Map(schema.fields.filter(({ isRequired }) => isRequired).map((field) => [field, ""]));
	for (const { field, value } of firstEntries(block)) {
		const read = readValue(source.slice(value), field);
		for (const id of read?.value?.needs.fields ?? []) {
			const needed = schema.fields.find((other) => other.id === id);
			if (needed && read && !wanted.has(needed)) wanted.set(needed, `\`${field.label}\` ${quote(read.word, 30)}`);
		}
	}
	return wanted;
}
// src/rules/metadata/missing-field.ts
var missing_field_default = defineRule({
	id: "metadata/missing-field",
	description: "A metadata block has every required field.",
	rationale: "A reader who does not find for which versions a guide holds has to ask, or to guess.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "optional field left out",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "required field misspelt",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applys to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected field `Applys to`, did you mean `Applies to`?"]
		},
		{
			name: "a field that a value asks for",
			config: `extends: general
kinds:
  - id: adr
    include: 'adr/*.md'
    metadata:
      form: list
      fields:
        status: {labels: [Status], values: [proposed, accepted], on: {accepted: {require_field: date}}}
        date: {labels: [Date], type: date}
`,
			files: {
				"adr/1.md": "# TLS\n\n- Status: proposed\n",
				"adr/2.md": "# DNS\n\n- Status: accepted\n"
			},
			findings: ["adr/2.md:3:3: Missing field `Date` in the metadata list, expected with `Status` `accepted`"]
		},
		{
			name: "required field left out",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		const first = found?.block.entries[0];
		if (!found || first === void 0) return;
		const { schema, block, source } = found;
		const misspelt = new Map(findMisspelt(found).map((label) => [label.field, label]));
		const wanted = listWanted(found);
		const place = METADATA_READERS[schema.form].place(schema);
		let range = first.label;
		let where = "at its beginning";
		for (const field of schema.fields) {
			const entry = block.entries.find((other) => other.field === field);
			const written = misspelt.get(field);
			const reason = wanted.get(field);
			if (entry !== void 0) {
				range = entry.label;
				where = `after \`${field.label}\``;
			} else if (reason !== void 0 && written !== void 0) {
				const { entry: other, label } = written;
				yield {
					source,
					range: other.label,
					message: `Unexpected field ${quote(source.slice(other.label), 40)}, did you mean ${quote(label, 40)}?`,
					help: `Write ${quote(label)}`,
					fix: {
						kind: "suggested",
						edits: [{
							path: source.path,
							...other.label,
							text: label
						}]
					}
				};
			} else if (reason !== void 0) {
				const expected = field.inside === null ? where : `in \`${schema.fields.find(({ id }) => id === field.inside)?.label}\``;
				yield {
					source,
					range,
					message: toMessage(`Missing field \`${field.label}\` ${place}`, reason === "" ? expected : `with ${reason}`),
					help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field, schema)}`
				};
			}
		}
		yield* findMissingLines(document, found);
	}
});
function* findMissingLines(document, { block, source }) {
	for (const { field, value } of firstEntries(block)) {
		const read = readValue(source.slice(value), field);
		const line = read?.value?.needs.line ?? null;
		if (read === null || line === null || line.pattern.test(document.text)) continue;
		yield {
			source,
			range: {
				start: value.start + read.start,
				end: value.start + read.end
			},
			message: toMessage(`Missing line that \`${field.label}\` ${quote(read.word, 30)} asks for`, line.expected),
			help: `Add a line with ${line.expected}`
		};
	}
}
// src/rules/metadata/new-document-status.ts
const withStatus$1 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var new_document_status_default = defineRule({
	id: "metadata/new-document-status",
	description: "A document that a change adds begins with the first status of its life.",
	rationale: "Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.",
	severity: "error",
	silentWithout: "base",
	examples: [
		{
			name: "added as a draft",
			files: withStatus$1("draft (v1)"),
			baseFiles: [],
			findings: []
		},
		{
			name: "on the base already",
			files: withStatus$1("stable"),
			baseFiles: ["docs/addon-tls-guide.md"],
			findings: []
		},
		{
			name: "added as settled",
			files: withStatus$1("stable"),
			baseFiles: [],
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` `stable` of a new document, expected `draft`"]
		}
	],
	*check(document, context) {
		const { baseFiles } = context.workspace;
		if (baseFiles === null || baseFiles.has(document.path)) return;
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value } of firstEntries(found.block)) {
			const { initial, label, values } = field;
			const read = readValue(found.source.slice(value), field);
			if (initial === null || !read?.value || isWriting(read.value, initial)) continue;
			const meant = values?.find((other) => isWriting(other, initial));
			const expected = meant === void 0 ? initial : writingOf(field, meant);
			const range = {
				start: value.start + read.start,
				end: value.start + read.end
			};
			yield {
				source: found.source,
				range,
				message: `Unexpected \`${label}\` \`${read.word}\` of a new document, expected \`${expected}\``,
				help: `Write \`${expected}\`; raise it when others have used the document`,
				fix: {
					kind: "suggested",
					edits: [{
						path: found.source.path,
						...range,
						text: expected
					}]
				}
			};
		}
	}
});
// src/rules/metadata/superseded-without-successor.ts
const withStatus = (status, below = "") => `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n${below}`;
const successor = { "docs/addon-certificates-guide.md": withStatus("stable").replace("TLS", "Certificates") };
var superseded_without_successor_default = defineRule({
	id: "metadata/superseded-without-successor",
	description: "A document that was superseded leads to its successor.",
	rationale: "Whoever finds the old document was looking for what holds now.",
	severity: "error",
	examples: [
		{
			name: "a link behind the word",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded by [certificates](addon-certificates-guide.md)"),
				...successor
			},
			findings: []
		},
		{
			name: "a link below",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded", "\nSee [certificates](addon-certificates-guide.md) instead.\n"),
				...successor
			},
			findings: []
		},
		{
			name: "no link",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded", "\n## Scope\n\n[Certificates](addon-certificates-guide.md)\n"),
				...successor
			},
			findings: ["docs/addon-tls-guide.md:4:15: Missing link to the successor of a document with `Status` `superseded`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value } of firstEntries(found.block)) {
			const read = readValue(found.source.slice(value), field);
			if (!read?.value?.needs.reference || leadsElsewhere(document, found, context.workspace, context.conventions)) continue;
			yield {
				source: found.source,
				range: {
					start: value.start + read.start,
					end: value.start + read.end
				},
				message: `Missing link to the successor of a document with \`${field.label}\` ${quote(read.word, 30)}`,
				help: `Link the document that holds now, beside \`${field.label}\``
			};
		}
	}
});
// src/rules/metadata/unknown-field.ts
const above$1 = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var unknown_field_default = defineRule({
	id: "metadata/unknown-field",
	description: "The metadata of a document holds no fields but those of its kind.",
	rationale: "A field of one’s own is read by nobody, and pushes those that are read apart; text has its place below.",
	severity: "info",
	scope: "document",
	examples: [
		{
			name: "the fields of the kind",
			files: { "docs/addon-tls-guide.md": above$1 },
			findings: []
		},
		{
			name: "a field of one’s own",
			files: { "docs/addon-tls-guide.md": `${above$1}> **Owner**: the network team\n` },
			findings: ["docs/addon-tls-guide.md:7:5: Unexpected field `Owner`, expected only those of the kind `guide`"]
		},
		{
			name: "an optional field misspelt",
			files: { "docs/addon-tls-guide.md": `${above$1}> **Affected by versions skew**: none\n` },
			findings: ["docs/addon-tls-guide.md:7:5: Unexpected field `Affected by versions skew`, did you mean `Affected by version skew`?"]
		},
		{
			name: "keys of the front matter may serve other tools",
			config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status]}}}}
`,
			files: { "adr/1.md": "---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n" },
			findings: []
		},
		{
			name: "keys of the front matter, where the conventions leave none to others",
			config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, unknown: warning, fields: {status: {labels: [status]}}}}
`,
			files: { "adr/1.md": "---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n" },
			findings: ["adr/1.md:3:1: Unexpected field `layout`, expected only those of the kind `adr`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const { schema, block, source } = found;
		const { unknown } = schema;
		if (unknown === "off") return;
		const { isClosed } = METADATA_READERS[schema.form];
		const wanted = listWanted(found);
		const misspelt = new Map(findMisspelt(found).map((other) => [other.entry, other]));
		for (const entry of block.entries) {
			if (entry.field !== null) continue;
			const meant = misspelt.get(entry);
			if (meant === void 0 ? !isClosed && unknown === null : wanted.has(meant.field)) continue;
			const wrong = `Unexpected field ${quote(source.slice(entry.label), 40)}`;
			yield {
				source,
				...unknown === null ? {} : { configured: unknown },
				range: entry.label,
				message: meant === void 0 ? toMessage(wrong, `only those of the kind ${quote(context.kind.id, 30)}`) : `${wrong}, did you mean ${quote(meant.label, 40)}?`,
				help: meant === void 0 ? `Move it to the text; the fields are ${listWords(schema.fields.map(({ label }) => label)).replace(/ or /u, " and ")}` : `Write ${quote(meant.label)}`
			};
		}
	}
});
// src/rules/metadata/vague-value.ts
const above = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n";
var vague_value_default = defineRule({
	id: "metadata/vague-value",
	description: "A value that claims everything says why.",
	rationale: "A bare claim cannot be told from a field that was filled in without thinking; a reason can be checked.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "with a reason",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any (shell only)\n` },
		findings: []
	}, {
		name: "alone",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any\n` },
		findings: ["docs/addon-tls-guide.md:6:30: Unexpected bare `any` in `Applies to KB version`, expected a reason after it"]
	}],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value, text } of firstEntries(found.block)) {
			const word = normalize(text);
			const vague = field.vague.find((other) => normalize(other) === word);
			if (vague === void 0) continue;
			yield {
				source: found.source,
				range: value,
				message: `Unexpected bare \`${vague}\` in \`${field.label}\`, expected a reason after it`,
				help: `Say why in brackets: \`${vague} (<reason>)\``
			};
		}
	}
});
/** Letter case, emphasis and punctuation around a value add nothing to it. */
function normalize(value) {
	return value.toLowerCase().replace(/[\s*_`.。,，;；:：!！"'“”]/gu, "");
}
// src/rules/pull-request/open-tasks.ts
/** A task box that is not ticked, at the start of a list item. */
const OPEN_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+/u;
var open_tasks_default = defineRule({
	id: "pull-request/open-tasks",
	description: "Every task of a pull request body is ticked.",
	rationale: "An open task is what its author still means to do; a merge would bury it.",
	severity: "info",
	reads: "pull-request",
	examples: [{
		name: "all done",
		files: { "pull-request:body": "- [x] run the drill\n\n`- [ ]` is how a task looks.\n" },
		findings: []
	}, {
		name: "one open",
		files: { "pull-request:body": "Plan:\n\n- [x] write\n- [ ] run the drill\n" },
		findings: ["pull-request:body:4:1: Unexpected open task `run the drill`, expected it done"]
	}],
	*check(document) {
		if (document.path !== "pull-request:body") return;
		for (const item of document.facts.items) {
			const line = document.lines.pointAt(item.start).line;
			const span = document.lines.spanOf(line);
			const text = document.slice({
				start: item.start,
				end: Math.min(span.end, item.end)
			}).trimEnd();
			const box = OPEN_BOX.exec(text);
			if (!box) continue;
			yield {
				range: {
					start: item.start,
					end: item.start + text.length
				},
				message: `Unexpected open task ${quote(text.slice(box[0].length), 70)}, expected it done`,
				help: "Do it and tick it, or take it out of the pull request"
			};
		}
	}
});
// src/rules/pull-request/title.ts
var title_default$1 = defineRule({
	id: "pull-request/title",
	description: "The title of a pull request has the configured form.",
	rationale: "A squash merge makes the title the subject of the commit, and the history is read by its subjects.",
	severity: "warning",
	reads: "pull-request",
	options: [{
		key: "pull_request.title",
		meaning: "what a title must match"
	}],
	examples: [
		{
			name: "with a type",
			files: { "pull-request:title": "docs(tls): rotate certificates in two steps" },
			findings: []
		},
		{
			name: "with a tag",
			files: { "pull-request:title": "[style-harmonize] make entries clickable" },
			findings: []
		},
		{
			name: "bare words",
			files: { "pull-request:title": "Update guide" },
			findings: ["pull-request:title:1:1: Unexpected title, expected `docs: …`, `docs(<topic>): …` or `[<tag>] …`"]
		}
	],
	*check(document, { conventions }) {
		const form = conventions.pullRequestTitle;
		if (document.path !== "pull-request:title" || !form || form.pattern.test(document.text)) return;
		yield {
			range: {
				start: 0,
				end: document.text.length
			},
			message: `Unexpected title, expected ${form.expected}`,
			help: `Edit the title; it is now ${quote(document.text, 60)}`
		};
	}
});
// src/core/section-ends.ts
const cache$5 = /* @__PURE__ */ new WeakMap();
/** Where the section of each heading ends, by the heading's index: at the next heading that is no deeper, or with the text. */
function sectionEnds(document) {
	let ends = cache$5.get(document);
	if (!ends) {
		ends = readEnds(document);
		cache$5.set(document, ends);
	}
	return ends;
}
function readEnds({ facts, text }) {
	const ends = facts.headings.map(() => text.length);
	const open = [];
	for (const [index, { depth, start }] of facts.headings.entries()) {
		for (let last = open.at(-1); last !== void 0 && (facts.headings[last]?.depth ?? 0) >= depth; last = open.at(-1)) {
			ends[last] = start;
			open.pop();
		}
		open.push(index);
	}
	return ends;
}
// src/core/registry.ts
const definitions = /* @__PURE__ */ new WeakMap();
/** The definitions of a registry in the order of its document; empty when there is no such document. */
function definitionsOf(registry, workspace) {
	return remember(definitions, workspace, registry, () => {
		const document = workspace.documents.get(registry.file);
		return document ? readDefinitions(registry, document) : [];
	});
}
function readDefinitions(registry, document) {
	const { headings } = document.facts;
	const ends = sectionEnds(document);
	return headings.flatMap((heading, index) => {
		const match = firstMatch(registry.define, heading.text);
		const id = match?.groups.id;
		if (match === null || id === void 0) return [];
		const conditions = Object.entries(registry.repeatWhen);
		return {
			id,
			start: heading.start,
			end: ends[index] ?? document.text.length,
			heading: {
				start: heading.start,
				end: heading.end
			},
			section: {
				start: heading.end,
				end: ends[index] ?? document.text.length
			},
			state: match.groups.state ?? null,
			isRepeat: conditions.length > 0 && conditions.every(([group, value]) => match.groups[group] === value)
		};
	});
}
const fileNames = /* @__PURE__ */ new WeakMap();
/** The files that define each id by their names, in path order. */
function fileNameIds(registry, workspace) {
	return remember(fileNames, workspace, registry, () => {
		const isIncluded = (0, import_picomatch.default)([...registry.include]);
		const found = /* @__PURE__ */ new Map();
		for (const path of [...workspace.files].sort(compareText)) {
			const id = isIncluded(path) ? firstMatch(registry.define, basename$1(path))?.groups.id : void 0;
			if (id !== void 0) found.set(id, [...found.get(id) ?? [], path]);
		}
		return found;
	});
}
/** All ids that a registry holds; null where nothing is known of them. */
function idsOf(registry, workspace) {
	if (registry.type === "heading") return toSet(definitionsOf(registry, workspace).map(({ id }) => id));
	if (registry.type === "file-name") return toSet([...fileNameIds(registry, workspace).keys()]);
	return null;
}
/** A registry without a single id is one that this repository does not keep. */
function toSet(ids) {
	return ids.length === 0 ? null : new Set(ids);
}
function remember(cache, workspace, registry, read) {
	const ofWorkspace = cache.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache.set(workspace, ofWorkspace);
	const known = ofWorkspace.get(registry);
	if (known !== void 0) return known;
	const value = read();
	ofWorkspace.set(registry, value);
	return value;
}
// src/core/document-name.ts
const DOCUMENT$1 = /\.(?:md|markdown)$/iu;
const MAX_NAME_LENGTH = 512;
/** The file that a name means, with or without an ending: `b.md`, `cases/b.md`, `ops-recovery`, or an id such as `phase-06`. Null for none. */
function resolveDocumentName(name, from, workspace, conventions) {
	if (name.length > MAX_NAME_LENGTH || !/^[\p{L}\p{N}]|^\.{1,2}\//u.test(name)) return null;
	const bare = name.replace(/#.*$/u, "");
	const found = workspace.resolveMention(from, DOCUMENT$1.test(bare) ? bare : `${bare}.md`, conventions.roots);
	if (found !== null) return found;
	for (const registry of conventions.registries) {
		const files = registry.type === "file-name" ? fileNameIds(registry, workspace).get(bare) : void 0;
		if (files?.length === 1) return files[0] ?? null;
	}
	return null;
}
/** The document that a link or a code span names; null where it is none of this repository, undefined where it names no document at all. */
function documentOfPiece(piece, from, workspace, conventions) {
	if (piece.kind === "code") {
		const name = decode(piece.code.value.trim());
		if (/\s/u.test(name)) return void 0;
		return resolveDocumentName(name, from, workspace, conventions) ?? (DOCUMENT$1.test(name.replace(/#.*$/u, "")) ? null : void 0);
	}
	if (piece.kind !== "link") return void 0;
	const target = readTarget(from, piece.link.url);
	if (target.kind !== "internal") return null;
	return workspace.documents.has(target.path) || !DOCUMENT$1.test(basename$1(target.path)) ? target.path : null;
}
// src/core/prose.ts
const cache$4 = /* @__PURE__ */ new WeakMap();
/** The prose of a document, in order; raw HTML and images are left out. */
function proseOf(document) {
	let known = cache$4.get(document);
	if (!known) {
		known = readProse(document);
		cache$4.set(document, known);
	}
	return known;
}
function readProse(document) {
	const { leaves, texts, codeSpans, links } = document.facts;
	const byLeaf = /* @__PURE__ */ new Map();
	const add = (leaf, source) => {
		const list = byLeaf.get(leaf);
		if (list) list.push(source);
		else byLeaf.set(leaf, [source]);
	};
	for (const text of texts) add(text.leaf, {
		kind: "text",
		value: text.value,
		at: text,
		whole: text
	});
	for (const code of codeSpans) if (!code.isInLink) add(code.leaf, {
		kind: "code",
		value: code.value,
		at: code.content,
		whole: code,
		code
	});
	for (const link of links) if (link.kind === "link" || link.kind === "autolink") add(link.leaf, {
		kind: "link",
		value: link.text,
		at: link,
		whole: link,
		link
	});
	return leaves.flatMap((leaf, index) => {
		const sources = byLeaf.get(index);
		if (leaf.kind === "html" || !sources) return [];
		sources.sort((a, b) => a.whole.start - b.whole.start);
		return [join$1(document.text, leaf, index, sources)];
	});
}
function join$1(source, leaf, index, parts) {
	const characters = [];
	const offsets = [];
	const pieces = [];
	let end = parts[0]?.whole.start ?? leaf.start;
	const add = (character, offset) => {
		if (character === " " && characters.at(-1) === " ") return;
		characters.push(character);
		offsets.push(offset);
	};
	for (const part of parts) {
		if (characters.length > 0 && /[\s!<]/u.test(source.slice(end, part.whole.start))) add(" ", end);
		const start = characters.length;
		const value = part.value.replace(/[\r\n]/gu, " ");
		const places = part.kind === "link" ? null : align(source, part.at, part.value);
		for (let at = 0; at < value.length; at++) add(value.charAt(at), places?.[at] ?? part.whole.start);
		const range = {
			start,
			end: characters.length
		};
		if (part.kind === "text") pieces.push({
			kind: "text",
			...range
		});
		else if (part.kind === "code") pieces.push({
			kind: "code",
			code: part.code,
			...range
		});
		else pieces.push({
			kind: "link",
			link: part.link,
			...range
		});
		end = part.whole.end;
	}
	return {
		text: characters.join(""),
		leaf,
		index,
		pieces,
		spanOf: ({ start, end: until }) => {
			const last = findLastStart(pieces, until - 1);
			return {
				start: offsets[start] ?? leaf.start,
				end: last?.kind === "link" ? last.link.end : (offsets[until - 1] ?? leaf.end - 1) + 1
			};
		}
	};
}
const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{1,32});/uy;
/** Where each code unit of a value stands in the source, which has escapes, references and line prefixes besides. */
function align(source, { start, end }, value) {
	const offsets = [];
	let from = start;
	for (let index = 0; index < value.length; index++) {
		const wanted = value[index];
		if (source[from] === "&") {
			REFERENCE.lastIndex = from;
			const reference = REFERENCE.exec(source)?.[0];
			if (reference !== void 0 && !value.startsWith(reference, index)) {
				offsets.push(from);
				if (/[\uD800-\uDBFF]/.test(wanted)) {
					offsets.push(from);
					index++;
				}
				from += reference.length;
				continue;
			}
		}
		const isBreak = wanted === "\n" || wanted === "\r";
		if (wanted === " " && (source[from] === "\n" || source[from] === "\r")) {
			offsets.push(from);
			from += source[from] === "\r" && source[from + 1] === "\n" ? 2 : 1;
			continue;
		}
		while (from < end && source[from] !== wanted && (isBreak || " 	>\r\n\\".includes(source[from]))) {
			if (isBreak && (source[from] === "\n" || source[from] === "\r")) break;
			from++;
		}
		offsets.push(Math.min(from, Math.max(start, end - 1)));
		from++;
	}
	return offsets;
}
// src/core/plain-name.ts
/** All names of documents that a document mentions, in order: its code spans, and its plain text where its kind reads that. */
const findNames = memoize((document, workspace, conventions) => {
	const mentions = findMentions(document, workspace, conventions);
	const { kindOf } = createKindOf(conventions, workspace);
	const kind = kindOf(document.path);
	if (!kind.references.isPlainTextRead) return mentions;
	const markers = markersOf(conventions, kind);
	const plain = proseOf(document).flatMap((prose) => [...plainNames(prose, kind.sections.numbering?.qualified ?? null)].map(({ name, span }) => {
		const range = prose.spanOf(span);
		return {
			form: "plain",
			range,
			name,
			fragment: "",
			target: resolveDocumentName(name, document.path, workspace, conventions),
			marker: markers.find(document, range, prose.leaf),
			leaf: prose.index,
			isInHeading: prose.leaf.kind === "heading",
			isHistory: isHistory(document, range, prose.leaf),
			isNamingExample: false
		};
	}));
	return [...mentions, ...plain].sort((a, b) => a.range.start - b.range.start);
});
/** The name of the file that a mention stands for: plain text may leave out the ending. */
function fileNameOf({ name }) {
	return ENDING.test(name) ? name : `${name}.md`;
}
const ENDING = /\.(?:md|markdown)$/iu;
/** Bounded, so that a long run of such characters is not read anew from each of them. */
const NAME = /(?<![\w./@-])(?:[\w@+-][\w.@+-]{0,120}\/){0,12}[\w@+-][\w.@+-]{0,120}\.(?:md|markdown)(?![\w/-])/giu;
/** Names with an ending, and names without one that a number of a section follows: then a document is meant. */
function* plainNames(prose, qualified) {
	for (const piece of prose.pieces) {
		if (piece.kind !== "text") continue;
		for (const match of prose.text.slice(piece.start, piece.end).matchAll(NAME)) {
			const start = piece.start + match.index;
			yield {
				name: match[0],
				span: {
					start,
					end: start + match[0].length
				}
			};
		}
	}
	for (const match of qualified?.matches(prose.text) ?? []) {
		const { doc } = match.spans;
		if (doc === void 0 || !/\s\p{L}+[\s-]$/u.test(prose.text.slice(doc.end, match.spans.id?.start))) continue;
		if (prose.text[doc.start - 1] !== "/") yield {
			name: match.groups.doc ?? "",
			span: doc
		};
	}
}
// src/rules/reference/expired-forward.ts
var expired_forward_default = defineRule({
	id: "reference/expired-forward",
	description: "A pull request that a marker names is open and adds the document.",
	rationale: "A plan that was dropped or moved leaves a promise in the text that nobody will keep.",
	severity: "error",
	silentWithout: "pulls",
	examples: [
		{
			name: "open, and adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "closed without a merge",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: {
				open: [],
				closed: { 71: "closed" }
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker: pull request 71 was closed without a merge"]
		},
		{
			name: "another pull request adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: []
			}, {
				number: 72,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`"]
		},
		{
			name: "added in another directory",
			files: { "docs/addon-a-guide.md": "# A\n\n`docs/addon-b-guide.md#part` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["guides/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected name `docs/addon-b-guide.md`, expected `guides/addon-b-guide.md`, which pull request 71 adds"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			const said = explain$1(forward, mention.name);
			if (said) yield {
				range: mention.range,
				...said,
				...correct(document, mention, forward)
			};
		}
	}
});
function explain$1(forward, name) {
	switch (forward.kind) {
		case "misplaced": return {
			message: `Unexpected name ${quote(name, 36)}, expected ${quote(forward.path, 48)}, which pull request ${forward.pull.number} adds`,
			help: "Correct the name"
		};
		case "other-pull": return {
			message: `Unexpected pull request ${forward.number} in the marker, expected ${forward.pull.number}, which adds ${quote(name, 40)}`,
			help: `Write \`PR #${forward.pull.number}\``
		};
		case "not-added": return {
			message: `Unexpected forward marker: pull request ${forward.pull.number} does not add ${quote(name, 48)}`,
			help: "Correct the number or the name, or add the document to that pull request",
			...forward.pull.isDraft && { severity: "warning" }
		};
		case "not-open": return {
			message: `Unexpected forward marker: ${STATES[forward.state](forward.number)}`,
			help: forward.state === "merged" ? "Correct the name: the merged pull request left no such document" : "Plan it anew, mark it `(TBD)`, or remove the reference"
		};
		default: return null;
	}
}
/** Where it is known what the text should have said: the name, or the number in the marker. */
function correct(document, { form, marker, range, fragment }, forward) {
	const edit = (span, text) => ({ fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			...span,
			text
		}]
	} });
	if (forward.kind === "misplaced") {
		const name = relative$1(document.path, forward.path) + fragment;
		return /^[^\s`|\p{C}]+$/u.test(name) ? edit(range, inForm(form, name)) : {};
	}
	if (forward.kind !== "other-pull" || marker === null) return {};
	const found = new RegExp(`(?<=(?:PR|request|#)\\s*#?)0*${forward.number}(?!\\d)`, "iu").exec(document.slice(marker.span));
	if (!found) return {};
	const start = marker.span.start + found.index;
	return edit({
		start,
		end: start + found[0].length
	}, String(forward.pull.number));
}
function inForm(form, name) {
	return form === "code" ? `\`${name}\`` : name;
}
const STATES = {
	merged: (number) => `pull request ${number} was merged without the document`,
	closed: (number) => `pull request ${number} was closed without a merge`,
	none: (number) => `there is no pull request ${number}`
};
// src/core/renamed.ts
/** As many words must agree from the beginning. */
const MIN_WORDS = 3;
/** A beginning that so many documents share tells nothing. */
const MAX_CANDIDATES = 100;
/**
* The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
* and more than half of the missing name. Null when there is none, or when two would do.
*/
function findRenamed(name, workspace, conventions, kindOf) {
	const words = stem(name);
	const candidates = beginningsOf(workspace).get(beginningOf(words)) ?? [];
	if (candidates.length > MAX_CANDIDATES) return null;
	let best = null;
	let bestCount = 0;
	let isUnique = true;
	for (const path of candidates) {
		if (kindOf(path) === conventions.general) continue;
		const count = commonWords(words, stem(path));
		if (count < MIN_WORDS || count * 2 <= words.length || count < bestCount) continue;
		isUnique = count > bestCount;
		best = path;
		bestCount = count;
	}
	return isUnique ? best : null;
}
const beginnings = /* @__PURE__ */ new WeakMap();
/** The documents by the first words of their names. */
function beginningsOf(workspace) {
	let known = beginnings.get(workspace);
	if (!known) {
		known = /* @__PURE__ */ new Map();
		for (const path of workspace.documents.keys()) {
			const key = beginningOf(stem(path));
			known.set(key, [...(known.get(key) ?? []).slice(0, MAX_CANDIDATES), path]);
		}
		beginnings.set(workspace, known);
	}
	return known;
}
function beginningOf(words) {
	return words.slice(0, MIN_WORDS).join("-");
}
/** The words of a base name without the ending. */
function stem(path) {
	return basename$1(path).replace(/\.(?:md|markdown)$/iu, "").toLowerCase().split("-");
}
function commonWords(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && a[count] === b[count]) count++;
	return count;
}
// src/rules/reference/missing-document.ts
var missing_document_default = defineRule({
	id: "reference/missing-document",
	description: "A document that is named exists, or the name carries a marker that it is still to come.",
	rationale: "A name that leads nowhere costs every reader a search, and nobody can tell a typo from a plan.",
	severity: "error",
	examples: [
		{
			name: "announced, another repository, a pattern",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `other-repo/docs/addon-b-guide.md`, `notes/x.md`, `SUMMARY.md`, `addon-X-guide.md`\n" },
			findings: []
		},
		{
			name: "no such guide, no marker",
			files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
			findings: ["docs/addon-a-guide.md:3:5: Document `addon-b-guide.md` does not exist"]
		},
		{
			name: "plain name of a document that was renamed",
			files: {
				"docs/addon-a-guide.md": "# A\n\nSee writer-lost-lease-incident.md.\n",
				"docs/cases/pg/writer-lost-lease-2026-05-04-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:5: Document `writer-lost-lease-incident.md` does not exist"]
		},
		{
			name: "any name of a kind that asks for it",
			config: `extends: general
kinds: [{id: note, include: notes/*.md, refs: {doc_mention: {missing: warning, plain_text: true}}}]
`,
			files: { "notes/a.md": "# A\n\n`b.md`, c.md and `notes/a.md`, not `src/d.md` or `notes/e.md` (TBD)\n" },
			findings: ["notes/a.md:3:1: Document `b.md` does not exist", "notes/a.md:3:9: Document `c.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf, accept }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample || mention.isHistory) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind === "accepted") accept({
				kind: "forward-declaration",
				at: mention.range.start,
				target: mention.name,
				evidence: forward.evidence
			});
			if (forward.kind !== "missing" || kind.references.missing === "off") continue;
			const name = fileNameOf(mention);
			const isAsked = kind.references.missing !== null && name === mention.name;
			if (entries.has(mention.range.start) || !isFamilyName(document.path, name, workspace, conventions, kindOf, isAsked)) continue;
			const renamed = findRenamed(name, workspace, conventions, kindOf);
			yield {
				range: mention.range,
				...kind.references.missing !== null && { severity: kind.references.missing },
				message: `Document ${quote(mention.name)} does not exist`,
				help: renamed === null ? "Correct the name, or mark it as still to come: `(TBD)`" : `Did you mean \`${renamed}\`? Else mark it as still to come: \`(TBD)\``
			};
		}
		if (kind.references.isPlainTextRead || kind.references.missing === "off") return;
		for (const run of document.facts.texts) {
			if (!run.value.includes(".md")) continue;
			for (const { 0: name, index } of document.slice(run).matchAll(PLAIN_NAME$1)) {
				if (workspace.withBasename(name).length > 0) continue;
				const renamed = findRenamed(name, workspace, conventions, kindOf);
				if (renamed === null) continue;
				const start = run.start + index;
				yield {
					range: {
						start,
						end: start + name.length
					},
					message: `Document ${quote(name)} does not exist`,
					severity: "warning",
					help: `Did you mean \`${renamed}\`?`
				};
			}
		}
	}
});
/** A bare kebab-case file name in running text. */
const PLAIN_NAME$1 = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+){2,12}\.md(?![\w/-])/gu;
// src/rules/reference/missing-path.ts
const report$1 = (list) => `# Timeout\n\n## 相关文件\n\n${list}\n\n## 时间线\n\n- \`src/elsewhere.go\` - no list of files\n`;
var missing_path_default = defineRule({
	id: "reference/missing-path",
	description: "A file of the repository that a document lists by its path exists.",
	rationale: "A report is read to find the code again, long after files were moved.",
	severity: "error",
	options: [{
		key: "kinds[].refs.path_mention",
		meaning: "where paths are listed that must exist"
	}],
	examples: [
		{
			name: "files, a line of one, a directory and a pattern",
			config: "extends: incidents\n",
			files: {
				"docs/incidents/a.md": report$1("- `src/client.go` - Detect\n- `src/client.go:12-20`\n- `src/`\n- `src/*_test.go`"),
				"src/client.go": ""
			},
			findings: []
		},
		{
			name: "a file that is not there",
			config: "extends: incidents\n",
			files: {
				"docs/incidents/a.md": report$1("- `src/client.go` - Detect\n- `src/gone.go` - Gone"),
				"src/client.go": ""
			},
			findings: ["docs/incidents/a.md:6:4: Path `src/gone.go` does not exist"]
		},
		{
			name: "files of another repository",
			config: "extends: incidents\n",
			files: { "docs/incidents/a.md": report$1("- `modules/client.go` - Detect") },
			findings: []
		}
	],
	*check(document, context) {
		const found = context.kind.references.paths.flatMap((mention) => findPaths(document, mention, context));
		const isOwn = found.some(({ exists }) => exists);
		for (const { path, range, exists } of found) {
			if (exists || !(isOwn || context.workspace.directories.has(path.split("/")[0] ?? ""))) continue;
			const variant = context.workspace.caseVariant(path);
			const namesakes = context.workspace.withBasename(path.slice(path.lastIndexOf("/") + 1));
			const meant = variant ?? (namesakes.length === 1 ? namesakes[0] : void 0);
			yield {
				range,
				message: `Path ${quote(path)} does not exist`,
				help: meant === void 0 ? "Correct the path" : `Did you mean \`${meant}\`?`
			};
		}
	}
});
function findPaths(document, { section, pattern }, { workspace, conventions }) {
	const { headings } = document.facts;
	const ends = sectionEnds(document);
	return (section === null ? [{
		start: 0,
		end: document.text.length
	}] : headings.flatMap((heading, index) => section.test(heading.text) ? [{
		start: heading.end,
		end: ends[index] ?? heading.end
	}] : [])).flatMap((span) => [...pattern.matches(document.slice(span))].flatMap((match) => {
		const place = match.spans.path;
		const written = match.groups.path;
		if (place === void 0 || written === void 0) return [];
		const start = span.start + place.start;
		if (start < (findLastStart(document.facts.fences, start)?.end ?? 0)) return [];
		const path = normalize$1(written.trim().replace(/(?::\d+(?:[-–:]\d+)*|#.*)$/u, ""));
		if (path === null || path === "" || !isPath(path)) return [];
		const exists = [
			"",
			dirname$1(document.path),
			...conventions.roots
		].some((base) => {
			const full = normalize$1(join$2(base, path));
			return full !== null && workspace.has(full);
		});
		return [{
			path,
			range: {
				start,
				end: start + written.length
			},
			exists: exists || !path.includes("/") && workspace.withBasename(path).length > 0
		}];
	}));
}
/** Neither a pattern, nor a placeholder, an address or a symbol. */
function isPath(path) {
	return !/[\s*?<>{}|$()[\]]|:|…|\.\.\./u.test(path) && !path.startsWith("~") && /\/|\.\w+$/u.test(path);
}
// src/rules/reference/not-clickable.ts
var not_clickable_default = defineRule({
	id: "reference/not-clickable",
	description: "A document that is named in a code span and exists is named by a link.",
	rationale: "On GitHub a code span cannot be followed; the reader has to search for the file by hand.",
	severity: "error",
	examples: [
		{
			name: "link, fence, placeholder, glob, naming example, itself",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[`addon-b-guide.md`](addon-b-guide.md), `addon-*-guide.md`, `addon-<topic>-guide.md` (for example `addon-b-guide.md`)\n\n```\ncat addon-b-guide.md\n```\n\nThis file, `addon-a-guide.md`.\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "existing guide in a code span",
			files: {
				"docs/addon-a-guide.md": "# A\n\n参见 `addon-b-guide.md`。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:4: Unexpected code span `addon-b-guide.md`, expected a link"]
		},
		{
			name: "existing case in another directory",
			files: {
				"docs/addon-a-guide.md": "# A\n\n- `cases/x-case.md`\n",
				"docs/cases/pg/x-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected code span `cases/x-case.md`, expected a link"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		if (kind.references.clickable === "none") return;
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, range } = mention;
			if (target === null || target === document.path || mention.marker || mention.isNamingExample || entries.has(range.start)) continue;
			if (kind.references.clickable === "kinds" && kindOf(target) === conventions.general) continue;
			const isLighter = mention.isInHeading || kind === conventions.general;
			yield {
				range,
				message: `Unexpected code span ${quote(mention.name, 80)}, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...isLighter && { severity: "warning" },
				...linkFix(document, mention)
			};
		}
	}
});
// src/core/id-reference.ts
/** The ids of a registry that a document mentions, in order. An id in the name of a file is a part of that name. */
function* findIdReferences(registry, document, conventions, kind) {
	for (const { prose, match } of matchesIn(document, registry.reference)) {
		const span = match.spans.id;
		if (span === void 0 || isInName(prose.text, span)) continue;
		const range = prose.spanOf(span);
		yield {
			id: match.groups.id ?? "",
			range,
			isExcused: isHistory(document, range, prose.leaf) || markersOf(conventions, kind).find(document, range, prose.leaf) !== null
		};
	}
}
function* findIdRanges(registry, document) {
	if (registry.range === null) return;
	for (const { prose, match } of matchesIn(document, registry.range)) {
		const { from, to } = match.groups;
		if (from !== void 0 && to !== void 0) yield {
			from,
			to,
			range: prose.spanOf(match)
		};
	}
}
/** The matches of a pattern in the prose of a document. */
function* matchesIn(document, pattern) {
	for (const prose of proseOf(document)) for (const match of pattern.matches(prose.text)) yield {
		prose,
		match
	};
}
/** Longer than any name of a file. */
const MAX_NAME = 260;
const DELIMITER = /[\s`"'()（）[\]{}<>,，、。：；]/u;
/** Whether an id is a part of a path, of an address, or of the name of a file. */
function isInName(text, { start, end }) {
	for (let index = start - 1; index >= 0 && start - index < MAX_NAME && !DELIMITER.test(text.charAt(index)); index--) if (text[index] === "/") return true;
	const after = text.slice(end, end + MAX_NAME);
	return after.startsWith("/") || /^[\w-]*(?:\.[\w-]+)*?\.[A-Za-z]\w{0,9}(?![\w-])/u.test(after);
}
// src/core/named-paths.ts
/** A name in plain text: words joined by hyphens, with or without directories and an ending. */
const PLAIN_NAME = /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}][\p{L}\p{N}._/]{0,120}-[\p{L}\p{N}._/-]{0,240}[\p{L}\p{N}]/gu;
/**
* The documents that a document names before an offset (null: anywhere): by a link, in a code span, or in plain text. What is announced
* counts under every path that it may have.
*/
function namedPaths(document, workspace, conventions, end) {
	const until = end ?? document.text.length;
	const paths = /* @__PURE__ */ new Set();
	for (const { start, url } of document.facts.links) {
		const target = start < until ? readTarget(document.path, url) : null;
		if (target?.kind === "internal") paths.add(target.path);
	}
	for (const { range, name, target, marker } of findMentions(document, workspace, conventions)) {
		if (range.start >= until) break;
		if (target !== null) paths.add(target);
		else if (marker !== null) for (const path of candidatesOf(name, document.path, conventions)) paths.add(path);
	}
	for (const { leaf, text } of proseOf(document)) {
		if (leaf.start >= until) break;
		for (const [name] of text.matchAll(PLAIN_NAME)) {
			const path = resolveDocumentName(name, document.path, workspace, conventions);
			if (path !== null) paths.add(path);
		}
	}
	return [...paths];
}
// src/core/kin.ts
/** Stands for its directory, and lists what is in it. */
const DIRECTORY_PAGE = /^_?(?:readme|index)\b/iu;
const cache$3 = /* @__PURE__ */ new WeakMap();
/** Who is parent and who is member in a family, and which member names which parent. */
function kinOf(family, workspace, conventions) {
	const ofWorkspace = cache$3.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache$3.set(workspace, ofWorkspace);
	let kin = ofWorkspace.get(family);
	if (!kin) {
		kin = readKin(family, workspace, conventions);
		ofWorkspace.set(family, kin);
	}
	return kin;
}
function readKin(family, workspace, conventions) {
	const isParent = (0, import_picomatch.default)([...family.parents]);
	const isMember = (0, import_picomatch.default)([...family.members]);
	const members = /* @__PURE__ */ new Map();
	for (const document of workspace.documents.values()) {
		if (!isMember(document.path) || DIRECTORY_PAGE.test(basename$1(document.path))) continue;
		const named = namedPaths(document, workspace, conventions, family.where === "intro" ? findIntroEnd(document) : null);
		members.set(document.path, named.filter((path) => isParent(path) && path !== document.path));
	}
	return {
		parents: new Set([...workspace.documents.keys()].filter((path) => isParent(path))),
		members
	};
}
/** Where the first section of a document begins. */
function findIntroEnd(document) {
	const title = findTitle(document)?.start ?? -1;
	return document.facts.headings.find(({ start, top }) => top && start > title)?.start ?? document.text.length;
}
// src/rules/reference/not-reciprocal.ts
const decisions = (answer) => `# Decisions\n\n## D-001 -- First\n\n${answer}\n\n## D-002 -- Second\n\nThis one supersedes D-001.\n`;
var not_reciprocal_default = defineRule({
	id: "reference/not-reciprocal",
	description: "Documents that belong together name each other, and what supersedes another is named there.",
	rationale: "Whoever arrives at the one has to learn of the other, whichever of them the search led to.",
	severity: "warning",
	options: [{
		key: "families",
		meaning: "which documents belong together"
	}, {
		key: "registries.<name>.reciprocal",
		meaning: "relations that are named at both ends"
	}],
	examples: [
		{
			name: "a case that names its guide under the title",
			files: {
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n\nPart of [A](../../addon-a-guide.md).\n\n## More\n",
				"docs/cases/pg/y-case.md": "# Y\n\nPart of `addon-b-guide.md` (TBD).\n"
			},
			findings: []
		},
		{
			name: "a case that names a guide in passing, much later",
			files: {
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n\nText.\n\n## More\n\nSee [A](../../addon-a-guide.md).\n"
			},
			findings: ["docs/cases/pg/x-case.md:1:1: Missing name of the parent document near the title"]
		},
		{
			name: "a decision that does not say what superseded it",
			config: "extends: runbooks\n",
			files: { "docs/design-decisions.md": decisions("Text.") },
			findings: ["docs/design-decisions.md:9:10: Missing `superseded by D-002` in the section of `D-001`"]
		},
		{
			name: "a decision that does",
			config: "extends: runbooks\n",
			files: { "docs/design-decisions.md": decisions("Superseded by D-002.") },
			findings: []
		},
		{
			name: "a family that wants an answer",
			config: "extends: general\nfamilies:\n  - {id: f, parents: [\"a/*.md\"], members: [\"b/*.md\"], where: anywhere, mutual: true}\n",
			files: {
				"a/p.md": "# P\n\n[m](../b/m.md)\n",
				"b/m.md": "# M\n\n[p](../a/p.md)\n",
				"b/n.md": "# N\n\n## More\n\n`a/p.md`\n"
			},
			findings: ["a/p.md:1:1: Missing name of `b/n.md`, which names this document as its parent"]
		}
	],
	*check(document, context) {
		for (const family of context.conventions.families) yield* checkFamily(family, document, context);
		for (const registry of context.conventions.registries) if (registry.type === "heading" && registry.file === document.path) yield* checkRelations(registry, document, context);
	}
});
function* checkFamily(family, document, { workspace, conventions }) {
	const { parents, members } = kinOf(family, workspace, conventions);
	if (parents.size > (parents.has(document.path) ? 1 : 0) && members.get(document.path)?.length === 0) yield {
		range: findOpening(document),
		message: `Missing name of the parent document${family.where === "intro" ? " near the title" : ""}`,
		help: `Name it ${family.where === "intro" ? "before the first section" : "in the text"}, one of ${family.parents.join(", ")}`
	};
	if (!family.isMutual || !parents.has(document.path)) return;
	const named = new Set(namedPaths(document, workspace, conventions, null));
	for (const [member, theirs] of members) {
		if (named.has(member) || !theirs.includes(document.path)) continue;
		yield {
			range: findOpening(document),
			subject: member,
			message: `Missing name of ${quote(member, 56)}, which names this document as its parent`,
			help: "Name it where the others of its kind are named"
		};
	}
}
/** Who says `supersedes D-001` is answered by the section of D-001, and the other way round. */
function* checkRelations(registry, document, { workspace }) {
	if (registry.reciprocal === null) return;
	const [one, other] = registry.reciprocal;
	const definitions = definitionsOf(registry, workspace);
	const known = new Set(definitions.map(({ id }) => id));
	const claims = [one, other].map(({ pattern }) => [...matchesIn(document, pattern)].map(({ prose, match }) => {
		const range = prose.spanOf(match);
		return {
			subjects: subjectsOf(registry, definitions, prose.text.slice(Math.max(0, match.start - LOOK$1), match.start), range.start).filter((id) => known.has(id)),
			object: match.groups.id ?? "",
			range
		};
	}));
	const told = /* @__PURE__ */ new Set();
	for (const [index, list] of claims.entries()) {
		const answers = new Set((claims[1 - index] ?? []).flatMap(({ subjects, object }) => subjects.map((subject) => `${subject} ${object}`)));
		for (const { subjects, object, range } of list) {
			const [subject] = subjects;
			if (subject === void 0 || subjects.includes(object) || !known.has(object)) continue;
			if (subjects.some((id) => answers.has(`${object} ${id}`)) || told.has(`${subject} ${object}`)) continue;
			told.add(`${subject} ${object}`);
			const answer = `${(index === 0 ? other : one).words} ${subject}`;
			yield {
				range,
				message: `Missing ${quote(answer, 40)} in the section of ${quote(object, 24)}`,
				help: `Add it there, so that whoever finds ${object} learns of ${subject}`
			};
		}
	}
}
const LOOK$1 = 400;
/** Who may be the one that claims it: the id that stands before the words in the same paragraph, and the one of the section. */
function subjectsOf(registry, definitions, before, at) {
	const named = [...registry.reference.matches(before)].at(-1)?.groups.id;
	const own = findLastStart(definitions, at);
	return [...named === void 0 ? [] : [named], ...own !== void 0 && at < own.section.end ? [own.id] : []];
}
// src/core/count.ts
const DIGITS = "零一二三四五六七八九十";
const WORDS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
const CHINESE = /(?<![\d.,:=第一二两三四五六七八九十/-])(?<!第 ?)(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:大|小)?(?:个|条|类|项|种|步|点|层|份|篇|组|处|节)(?=(?<noun>[^\s\d，。；：:、,.;（()）！？!?|「」“”"]{0,24}(?:\s[A-Za-z][\w-]{0,30}){0,2}))/gu;
const ENGLISH = /(?<![\w.,:=#/§$+~-])(?<![\w#] ?[#=] ?)(?<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?=(?<noun>[A-Za-z][\w-]{1,30}(?:\s[A-Za-z][\w-]{1,30}){0,3}))/giu;
/** The number is no count of all: a part, an estimate, a place in an order. */
const NOT_ALL_BEFORE = /(?:前|后|头|末|另外?|其余|其他|其它|其中|任意?|每|各|约|近|至少|最多|超过|不到|上述|除|再|又|还有|多|同|共用|first|last|next|or|to|other|another|any|every|each|about|around|roughly|nearly|over|than|least|most|up to|all but|only|remaining|previous|step|section|version|level|phase|page|line|row|column|chapter|table|figure|appendix|part|day|week|port|rule|tier|layer)\s?(?:的\s?)?$/iu;
const NOT_ALL_AFTER = /^(?:of|or|and|to|more|other|others|additional|times|x|percent|ways? to)\b|^(?:以上|以下|左右|或|到|至|多|之一)/iu;
/** The counts of a text, from left to right. Numbers that say `some of`, `about` or `the first` are none. */
function findCounts(text) {
	const found = [];
	for (const pattern of [CHINESE, ENGLISH]) for (const match of text.matchAll(pattern)) {
		const { number = "", noun = "" } = match.groups ?? {};
		const value = readNumber(number);
		const start = match.index;
		if (value === null || value < 2) continue;
		if (NOT_ALL_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || NOT_ALL_AFTER.test(noun)) continue;
		found.push({
			value,
			noun: noun.trim(),
			number: {
				start,
				end: start + number.length
			}
		});
	}
	return found.sort((a, b) => a.number.start - b.number.start);
}
/** A numeral in digits, in English words up to twelve, or in Chinese up to ninety-nine; null for anything else. */
function readNumber(text) {
	if (/^\d+$/u.test(text)) return Number(text);
	const word = WORDS.indexOf(text.toLowerCase());
	if (word >= 0) return word;
	const match = /^(?<tens>[一二两三四五六七八九])?(?<ten>十)?(?<ones>[一二两三四五六七八九])?$/u.exec(text);
	if (!match?.groups || text === "") return null;
	const digit = (character) => character === "两" ? 2 : DIGITS.indexOf(character ?? "");
	const { tens, ten, ones } = match.groups;
	if (ten === void 0) return tens !== void 0 && ones !== void 0 ? null : digit(tens ?? ones);
	return (tens === void 0 ? 1 : digit(tens)) * 10 + (ones === void 0 ? 0 : digit(ones));
}
// src/core/labelled-parts.ts
const PART = /^[^\p{L}\p{N}]{0,3}(?<label>\p{L}[\p{L} -]{0,23}?)\s?#?(?<mark>\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})(?=\s?[:：.、,，)）]|\s[—–-]|\s|$)/u;
const cache$2 = /* @__PURE__ */ new WeakMap();
/** The runs of parts that are complete: from 1 or A on, each once, none left out. */
function labelledPartsOf(document) {
	let parts = cache$2.get(document);
	if (!parts) {
		parts = readParts(document);
		cache$2.set(document, parts);
	}
	return parts;
}
function readParts(document) {
	const runs = /* @__PURE__ */ new Map();
	for (const { text, leaf } of proseOf(document)) {
		if (leaf.kind === "cell") continue;
		const match = PART.exec(text.slice(0, 40))?.groups;
		const label = match?.label?.trim().toLowerCase() ?? "";
		const mark = match?.mark ?? "";
		const value = /^[A-Z]$/u.test(mark) ? mark.charCodeAt(0) - 64 : readNumber(mark);
		if (label === "" || value === null) continue;
		const isHeading = leaf.kind === "heading";
		const list = runs.get(label) ?? [];
		runs.set(label, list);
		const last = list.at(-1);
		if (value === 1 || !last) list.push({
			marks: [value],
			start: leaf.start,
			end: leaf.end,
			areHeadings: isHeading
		});
		else {
			last.marks.push(value);
			last.end = leaf.end;
			last.areHeadings &&= isHeading;
		}
	}
	return [...runs].flatMap(([label, list]) => list.length === 1 && list[0] && list[0].marks.length > 1 && list[0].marks.every((mark, index) => mark === index + 1) ? [{
		label,
		count: list[0].marks.length,
		span: {
			start: list[0].start,
			end: list[0].end
		},
		areHeadings: list[0].areHeadings
	}] : []);
}
/** Whether what is counted is what the parts are called: the last word, with or without an ending of the plural. */
function isCalled(noun, label) {
	const words = noun.toLowerCase();
	if (/[^\x20-\x7E]/u.test(label)) return words.endsWith(label);
	return new RegExp(`(?:^|[^a-z])${label.replace(/[^a-z -]/gu, ".")}(?:e?s)?$`, "u").test(words);
}
// src/rules/reference/stale-count.ts
var stale_count_default = defineRule({
	id: "reference/stale-count",
	description: "A number of things that can be counted right there is the number there is.",
	rationale: "Things are added, the number in the sentence above is forgotten; the reader wonders which of the two is wrong.",
	severity: "info",
	examples: [
		{
			name: "right counts, and counts of something else",
			files: { "docs/a.md": "# A\n\nThe following two steps:\n\n1. One\n2. Two\n\nAny two of the following:\n\n- a\n- b\n- c\n\n`docs/*.md` (1 file)\n\n## 两个钩子\n\n**钩子 A**：x\n\n**钩子 B**：y\n" },
			findings: []
		},
		{
			name: "a list",
			files: { "docs/a.md": "# A\n\n需要以下三步：\n\n1. 一\n2. 二\n3. 三\n4. 四\n" },
			findings: ["docs/a.md:3:5: Unexpected count `三`, expected 4 as the list below has"]
		},
		{
			name: "files by a pattern",
			files: {
				"README.md": "- `docs/*.md` — guides (all engines, 3 files as of today)\n",
				"docs/a.md": "# A\n",
				"docs/b.md": "# B\n"
			},
			findings: ["README.md:1:38: Unexpected count `3`, expected 2 as `docs/*.md` matches"]
		},
		{
			name: "documents of a kind in a directory",
			files: {
				"CLAUDE.md": "- 2 guides in `docs/`; more soon\n- 2 guides in `docs/` are old\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: ["CLAUDE.md:1:3: Unexpected count `2`, expected 1 as `docs/` holds"]
		},
		{
			name: "parts that are called by their name and a number",
			files: { "docs/a.md": "# A\n\n## Two hooks\n\n**Hook A**: x\n\n**Hook B**: y\n\n**Hook C**: z\n" },
			findings: ["docs/a.md:3:4: Unexpected count `Two`, expected 3, `Hook A` and what follows"]
		},
		{
			name: "parts of the document that is named beside it",
			files: {
				"docs/a.md": "# A\n\n见 [b](b.md)（空数组等 2 个常见坑）。\n",
				"docs/b.md": "# B\n\n## 坑 1：x\n\n## 坑 2：y\n\n## 坑 3：z\n"
			},
			findings: ["docs/a.md:3:18: Unexpected count `2`, expected 3 as `docs/b.md` has"]
		}
	],
	*check(document, context) {
		const ends = sectionEnds(document);
		const headingAt = new Map(document.facts.headings.map((heading, index) => [heading.start, {
			...heading,
			end: ends[index] ?? heading.end
		}]));
		for (const prose of proseOf(document)) {
			const counts = findCounts(prose.text);
			if (counts.length === 0) continue;
			const heading = headingAt.get(prose.leaf.start);
			const found = prose.leaf.kind === "heading" ? heading && judgeHeading(document, prose, counts, heading) : judgePattern(prose, counts, context) ?? judgeDirectory(prose, counts, context) ?? judgeNamed(document, prose, counts, context) ?? judgeList(document, prose, counts) ?? judgeAnnounced(document, prose, counts);
			if (found) yield found;
		}
	}
});
function found(prose, { number }, expected) {
	const written = prose.text.slice(number.start, number.end);
	return {
		range: prose.spanOf(number),
		message: `Unexpected count ${quote(written, 16)}, expected ${expected}`,
		help: "Count again"
	};
}
/** A count that was right once is off by little; one that is far off counts something else. */
function isDrift(actual, { value }) {
	return actual !== value && Math.abs(actual - value) <= 2;
}
/** `docs/*.md` (29 files): the pattern and what it matches. */
function judgePattern(prose, counts, { workspace }) {
	const globs = prose.pieces.filter((piece) => piece.kind === "code" && isGlob(piece.code.value));
	const [glob] = globs;
	if (glob?.kind !== "code" || globs.length > 1) return null;
	const files = counts.filter(({ number }) => FILES.test(prose.text.slice(number.end)));
	const [count] = files;
	if (!count || files.length > 1) return null;
	const between = prose.text.slice(glob.end, count.number.start);
	if (!/^\s?[—–:：-]{1,2}\s?$|[(（][^()（）]{0,80}$/u.test(between)) return null;
	const matches = (0, import_picomatch.default)(glob.code.value.replace(/^\.?\//u, ""));
	const total = [...workspace.files].filter((path) => matches(path)).length;
	if (total === 0 || total === count.value) return null;
	return found(prose, count, `${total} as ${quote(glob.code.value, 48)} matches`);
}
/** All files, and nothing else said of them. */
const FILES = /^(?:\s(?:[a-z-]+ ){0,2}(?:files?|docs?|documents?|guides?|pages?|cases?)(?:\s(?:as of|in total|total|today|so far|now)\b[^,;()]{0,24})?|\s?(?:个文件|个文档|[篇份](?:\s?(?:文件|文档|指南|案例))?))\s*(?:$|[,，;；.。)）])/iu;
/** `29 guides in docs/`, as the first words of a paragraph or an item that go no further: all of them. */
function judgeDirectory(prose, [count], { workspace, conventions, kindOf }) {
	const piece = prose.pieces.find((other) => other.kind !== "text");
	if (!count || count.number.start > 0 || piece?.kind !== "code") return null;
	const words = prose.text.slice(count.number.end, piece.start);
	const word = /^ (?:[\w-]+ ){0,3}?([a-z]+?)s in $/u.exec(words)?.[1];
	if (word === void 0) return null;
	if (!/^(?:$|\s?[;；,，.。])/u.test(prose.text.slice(piece.end))) return null;
	const directory = piece.code.value.replace(/^\.\/|\/$/gu, "");
	if (!workspace.directories.has(directory) || directory === "") return null;
	const below = [...workspace.documents.keys()].filter((path) => path.startsWith(`${directory}/`));
	const ofKind = below.filter((path) => kindOf(path) !== conventions.general && `-${kindOf(path).id}`.endsWith(`-${word}`)).length;
	const direct = below.filter((path) => dirname$1(path) === directory).length;
	if (ofKind === 0 || [
		ofKind,
		direct,
		below.length
	].includes(count.value)) return null;
	return found(prose, count, `${ofKind} as ${quote(`${directory}/`, 48)} holds`);
}
/** A pattern of paths that can be matched fast. */
function isGlob(value) {
	return value.length < 120 && /^[\w./*-]+\.\w+$/u.test(value) && value.includes("*") && value.split("*").length <= 4 && !/\*{3}/u.test(value);
}
/** A number of parts that the document named before it has. */
function judgeNamed(document, prose, counts, { workspace, conventions }) {
	const paths = /* @__PURE__ */ new Set();
	for (const piece of prose.pieces) {
		const path = documentOfPiece(piece, document.path, workspace, conventions);
		if (path !== void 0 && path !== null) paths.add(path);
	}
	const [path] = paths;
	const target = path === void 0 || paths.size > 1 ? void 0 : workspace.documents.get(path);
	if (!target || target === document) return null;
	for (const count of counts) {
		const parts = labelledPartsOf(target).filter(({ label, areHeadings }) => areHeadings && isCalled(count.noun, label));
		if (parts.length !== 1 || !parts[0] || !isDrift(parts[0].count, count)) continue;
		return found(prose, count, `${parts[0].count} as ${quote(target.path, 56)} has`);
	}
	return null;
}
/** `Two hooks` above `Hook A`, `Hook B` and `Hook C`. */
function judgeHeading(document, prose, counts, section) {
	const [count] = counts;
	if (!count || counts.length > 1) return null;
	const parts = labelledPartsOf(document).filter(({ label, span }) => span.start > section.start && span.end <= section.end && isCalled(count.noun, label));
	const [part] = parts;
	if (!part || parts.length > 1 || !isDrift(part.count, count)) return null;
	return found(prose, count, `${part.count}, ${firstOf(document, part)} and what follows`);
}
function firstOf(document, { label, span }) {
	const text = proseOf(document).find(({ leaf }) => leaf.start === span.start)?.text ?? label;
	return quote(/^.*?(?:\d+|[A-Z]|[一二三四五六七八九十]+)(?![\p{L}])/u.exec(text)?.[0] ?? label, 24);
}
/** The one count of a sentence that says that what it counts follows. */
function followingCount(prose, counts) {
	const [count] = counts;
	if (!count || counts.length > 1) return null;
	const before = prose.text.slice(Math.max(0, count.number.start - 24), count.number.start);
	const after = prose.text.slice(count.number.end, count.number.end + 60);
	return /(?:以下|下面|下列)[^，。；]{0,6}$|\bthe following\s$/iu.test(before) || /^[^，。；,.;]{0,12}如下|^\s(?:[\w-]+\s){0,4}(?:below|follow)\b/iu.test(after) ? count : null;
}
/** `The following three steps:` right above a list. */
function judgeList(document, prose, counts) {
	if (!/[:：]\s*$/u.test(prose.text)) return null;
	const count = followingCount(prose, counts);
	const items = count && listBelow(document, prose.leaf);
	if (!count || items === null || items < 2 || !isDrift(items, count)) return null;
	return found(prose, count, `${items} as the list below has`);
}
/** How many items the list has that stands right below a paragraph; null when there is none, or when it may go on further down. */
function listBelow({ facts, text }, leaf) {
	const { blocks, items } = facts;
	const paragraph = blocks[leaf.block];
	const list = blocks[leaf.block + 1];
	if (paragraph?.kind !== "paragraph" || list?.kind !== "list") return null;
	for (let index = leaf.block + 2; index < blocks.length; index++) {
		const next = blocks[index];
		if (next.kind === "heading" || next.kind === "paragraph") break;
		if (next.kind === "list") return null;
	}
	const listed = within(items, list).filter(({ depth }) => depth === 1);
	const last = listed.at(-1);
	return last && /^[-*+\d.)\s]*(?:…|\.\.\.|等|其他|etc)/u.test(text.slice(last.start, last.start + 20)) ? null : listed.length;
}
/** `下面 7 条` in the introduction of a document whose only labelled headings come after it. */
function judgeAnnounced(document, prose, counts) {
	const count = followingCount(prose, counts);
	const sequences = count ? labelledPartsOf(document).filter(({ areHeadings }) => areHeadings) : [];
	const [parts] = sequences;
	if (!count || !parts || sequences.length > 1 || parts.count < 3 || !isDrift(parts.count, count)) return null;
	const next = document.facts.blocks[prose.leaf.block + 1];
	if (!(prose.leaf.end < parts.span.start && next?.kind !== "list" && next?.kind !== "table") || /[:：]\s*$/u.test(prose.text)) return null;
	return found(prose, count, `${parts.count}, ${firstOf(document, parts)} and what follows`);
}
// src/core/edits.ts
/** Sorted by place, an insertion before a replacement that begins where it stands; insertions at one place keep their order. */
function sortEdits(edits) {
	return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
/** The text with edits made that are sorted and do not overlap. */
function applyEdits(text, edits) {
	const parts = [];
	let from = 0;
	for (const edit of edits) {
		parts.push(text.slice(from, edit.start), edit.text);
		from = edit.end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}
/** Tells where an offset of a text stands after sorted edits; one inside a replaced span stands no further than at the end of what replaced it. */
function createOffsetMap(edits) {
	let shift = 0;
	const placed = edits.map(({ start, end, text }) => {
		const from = start + shift;
		shift += text.length - (end - start);
		return {
			start,
			end,
			from,
			length: text.length
		};
	});
	return (offset) => {
		const last = findLastStart(placed, offset);
		if (!last) return offset;
		if (offset < last.end) return last.from + Math.min(offset - last.start, last.length);
		return last.from + last.length + offset - last.end;
	};
}
/** The sorted edits that do at once what `first` does and then, on its result `middle`, `second`. Edits that touch become one. */
function composeEdits(middle, first, second) {
	let shift = 0;
	const spans = [...first.map(({ start, end, text }) => {
		const span = {
			start: start + shift,
			end: start + shift + text.length,
			growth: text.length - (end - start),
			edit: null
		};
		shift += span.growth;
		return span;
	}), ...second.map((edit) => ({
		start: edit.start,
		end: edit.end,
		growth: 0,
		edit
	}))];
	const composed = [];
	let grown = 0;
	for (const group of groupTouching(spans.toSorted((a, b) => a.start - b.start || a.end - b.end))) {
		const start = group[0]?.start ?? 0;
		const end = Math.max(...group.map((span) => span.end));
		const growth = group.reduce((sum, span) => sum + span.growth, 0);
		const later = group.flatMap(({ edit }) => edit === null ? [] : [{
			start: edit.start - start,
			end: edit.end - start,
			text: edit.text
		}]);
		composed.push({
			start: start - grown,
			end: end - grown - growth,
			text: applyEdits(middle.slice(start, end), sortEdits(later))
		});
		grown += growth;
	}
	return composed;
}
function* groupTouching(sorted) {
	let group = [];
	let end = -1;
	for (const span of sorted) {
		if (group.length > 0 && span.start > end) {
			yield group;
			group = [];
			end = -1;
		}
		group.push(span);
		end = Math.max(end, span.end);
	}
	if (group.length > 0) yield group;
}
// src/rules/reference/stale-forward.ts
var stale_forward_default = defineRule({
	id: "reference/stale-forward",
	description: "No reference announces as still to come a document that exists.",
	rationale: "A marker that outlives its document tells the reader not to look for what is already there.",
	severity: "error",
	examples: [
		{
			name: "announced and not there yet",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n" },
			findings: []
		},
		{
			name: "everyday use of the words",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "marker on an existing document",
			files: {
				"docs/addon-a-guide.md": "# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists"]
		},
		{
			name: "marker left behind on a link",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists"]
		}
	],
	*check(document, { workspace, conventions, kind }) {
		const found = (range, marker, target, edits) => ({
			range: {
				start: range.start,
				end: range.end
			},
			message: `Unexpected forward marker ${quote(marker.text, 32)}: ${quote(target, 48)} exists`,
			help: "Remove the marker, and name the document by a link",
			fix: {
				kind: isAside(document, range, marker, markers) ? "safe" : "suggested",
				edits
			}
		});
		const markers = markersOf(conventions, kind);
		for (const mention of findNames(document, workspace, conventions)) {
			const { target, marker, range } = mention;
			if (target === null || !marker || target === document.path) continue;
			const edits = [removal(document, marker, markers)];
			const link = kind.references.clickable === "none" ? null : linkEdit(document, mention);
			if (link !== null) edits.push(link);
			yield found(range, marker, target, sortEdits(edits));
		}
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
			const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
			if (marker) yield found(link, marker, target.path, [removal(document, marker, markers)]);
		}
	}
});
/**
* Whether the sentence means the same without the marker: it stands in brackets, names and describes nothing by itself, and the words
* before the reference do not wait for the document as well.
*/
function isAside(document, range, marker, markers) {
	const { span } = marker;
	const text = document.slice(span);
	const isInBrackets = /[)）\]】]$/u.test(text) || /^[)）\]】]/u.test(document.text.slice(span.end, span.end + 1));
	const isPlain = !/[`<>]|\]\(|https?:/u.test(text);
	const clause = document.text.slice(Math.max(0, range.start - MAX_CLAUSE), Math.min(range.start, span.start)).split(CLAUSE_END).at(-1) ?? "";
	return isInBrackets && isPlain && describing(marker, markers) === null && !markers.isAwaiting(clause);
}
const MAX_CLAUSE = 200;
const CLAUSE_END = /[.。;；!！?？:：|\n]/u;
/** What a marker adds in fewer characters than these is a name or a date. */
const MIN_DESCRIPTION = 16;
/** What a marker says besides that the document is to come, such as what it will hold; null when that is nothing. */
function describing({ text }, markers) {
	const [, separator = "", words = ""] = /^[^:：,，;；—–-]*([:：,，;；—–-]+)\s*(.+)$/su.exec(text) ?? [];
	return words.length < MIN_DESCRIPTION || markers.isAwaiting(words) ? null : {
		separator,
		words
	};
}
/** Takes the marker away; of one that goes on to say what the document holds, only the note. */
function removal(document, marker, markers) {
	const { path } = document;
	const { start, end } = marker.span;
	const described = describing(marker, markers);
	const text = document.slice(marker.span);
	const opening = /^\s*[(（[【]/u.exec(text)?.[0];
	if (described === null || opening === void 0 || !/[:：]/u.test(described.separator)) return {
		path,
		start,
		end,
		text: ""
	};
	return {
		path,
		start: start + opening.length,
		end: start + text.lastIndexOf(described.words),
		text: ""
	};
}
// src/rules/reference/unknown-id.ts
const DECISIONS = "# Decisions\n\n## D-001 -- First\n\nText.\n\n## D-004 -- Second\n\nText.\n";
var unknown_id_default = defineRule({
	id: "reference/unknown-id",
	description: "An id that is mentioned is one that its registry defines, and it is defined once.",
	rationale: "Whoever looks up a decision, a phase or a commit by its id has to find it, and find only one.",
	severity: "error",
	options: [{
		key: "registries",
		meaning: "what ids look like, and where they are defined"
	}],
	examples: [
		{
			name: "ids, a range with gaps, an amendment, a file and what is still to come",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": `${DECISIONS}\n## D-004 -- AMENDMENT (2026-06-10): more\n\nD-001..D-004, phase-06, phase-07 (planned).\n`,
				"runbooks/phase-06-core.md": "# Phase 06\n\nSee D-004 and runbooks/phase-06-core.md.\n"
			},
			findings: []
		},
		{
			name: "a decision and a phase that nobody wrote",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": DECISIONS,
				"runbooks/phase-06-core.md": "# Phase 06\n\nPer D-099, D-001..D-005\nproceed to phase-07.\n"
			},
			findings: [
				"runbooks/phase-06-core.md:3:5: Id `D-099` does not exist in `docs/design-decisions.md`",
				"runbooks/phase-06-core.md:3:19: Id `D-005` does not exist in `docs/design-decisions.md`",
				"runbooks/phase-06-core.md:4:12: Id `phase-07` does not exist: no file has it in its name"
			]
		},
		{
			name: "defined twice, and without the line that its state asks for",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": `${DECISIONS}\n## D-001 -- PROPOSED: again\n\nText.\n`,
				"runbooks/phase-06-core.md": "# A\n",
				"runbooks/phase-06-more.md": "# B\n"
			},
			findings: [
				"docs/design-decisions.md:11:1: Unexpected second definition of `D-001`, expected one",
				"docs/design-decisions.md:11:1: Missing line `STATUS: PROPOSED (decision pending). Recorded <date>.` in the section of `D-001`",
				"runbooks/phase-06-more.md:1:1: Unexpected second file of `phase-06`, expected `runbooks/phase-06-core.md` alone"
			]
		},
		{
			name: "a history that knows one commit of two",
			config: "extends: incidents\n",
			commits: ["d4f3916e"],
			files: { "docs/incidents/a.md": "# A\n\n**Commit**: `d4f3916e`\n\n**Commit**: `0123abcd`\n" },
			findings: ["docs/incidents/a.md:5:14: Commit `0123abcd` does not exist in the history"]
		},
		{
			name: "commits of another repository",
			config: "extends: incidents\n",
			commits: [],
			files: { "docs/incidents/a.md": "# A\n\n**Commit**: `d4f3916e`\n" },
			findings: []
		}
	],
	*check(document, context) {
		for (const registry of context.conventions.registries) {
			yield* checkDefinitions(registry, document, context);
			yield* checkReferences(registry, document, context);
		}
	}
});
function* checkDefinitions(registry, document, { workspace }) {
	if (registry.type === "file-name" && registry.isUnique) for (const [id, paths] of fileNameIds(registry, workspace)) {
		if (paths.indexOf(document.path) < 1) continue;
		yield {
			range: findOpening(document),
			message: `Unexpected second file of ${quote(id, 24)}, expected ${quote(paths[0] ?? "", 48)} alone`,
			help: "Give one of the two another id"
		};
	}
	if (registry.type !== "heading" || registry.file !== document.path) return;
	const seen = /* @__PURE__ */ new Set();
	for (const { id, heading, section, state, isRepeat } of definitionsOf(registry, workspace)) {
		if (seen.has(id) && !isRepeat) yield {
			range: heading,
			message: `Unexpected second definition of ${quote(id, 32)}, expected one`,
			help: `Give it an id of its own${Object.values(registry.repeatWhen).length > 0 ? `, or mark it ${quote(Object.values(registry.repeatWhen).join(" "))}` : ""}`
		};
		if (!isRepeat) seen.add(id);
		const needed = state === null ? void 0 : registry.needs[state];
		if (needed && !needed.pattern.test(document.slice(section))) {
			const line = needed.expected.replaceAll("`", "");
			yield {
				range: heading,
				message: `Missing line ${quote(line, 60)} in the section of ${quote(id, 24)}`,
				help: `Add the line below the heading: ${line}`
			};
		}
	}
}
function* checkReferences(registry, document, context) {
	const { workspace, conventions, kind } = context;
	if (registry.type === "commit") return yield* checkCommits(registry, document, context);
	const ids = idsOf(registry, workspace);
	for (const { id, range, isExcused } of findIdReferences(registry, document, conventions, kind)) if (registry.type === "pull-request") {
		if (workspace.pulls?.closed.get(Number(id)) !== "none") continue;
		yield {
			range,
			message: `Pull request ${quote(id, 24)} does not exist`,
			help: "Correct the number"
		};
	} else if (ids !== null && !ids.has(id) && !isExcused && !isComing(id, registry, context)) {
		const place = registry.type === "heading" ? ` in ${quote(registry.file, 56)}` : ": no file has it in its name";
		yield {
			range,
			message: `Id ${quote(id, 32)} does not exist${place}`,
			help: "Correct the id, or define it"
		};
	}
	if (registry.type === "heading" && !registry.mayHaveGaps && ids !== null) yield* checkRanges(registry, document, ids);
}
/** Whether an open pull request adds the file. */
function isComing(id, registry, { workspace }) {
	if (registry.type !== "file-name") return false;
	return [...workspace.pulls?.open.values() ?? []].some(({ added }) => added.some((path) => firstMatch(registry.define, basename$1(path))?.groups.id === id));
}
/** No range is counted through further than this. */
const MAX_RANGE = 1e3;
function* checkRanges(registry, document, ids) {
	for (const { from, to, range } of findIdRanges(registry, document)) {
		const [, prefix = "", first = ""] = /^(.*?)(\d{1,9})$/u.exec(from) ?? [];
		const last = Number(/\d{1,9}$/u.exec(to)?.[0]);
		if (first === "" || !to.startsWith(prefix) || last - Number(first) > MAX_RANGE) continue;
		for (let number = Number(first) + 1; number < last; number++) {
			const id = prefix + String(number).padStart(first.length, "0");
			if (ids.has(id)) continue;
			yield {
				range,
				message: `Missing ${quote(id, 32)} in the range ${quote(document.slice(range), 40)}`,
				help: "Correct the range, or define the id"
			};
			break;
		}
	}
}
/** An id that git does not know is wrong only where others are known: else the commits are those of another repository. */
function* checkCommits(registry, document, { workspace, conventions, kind }) {
	const { commits } = workspace;
	if (commits === null || commits.known.size === 0) return;
	for (const { id, range } of findIdReferences(registry, document, conventions, kind)) {
		const key = id.toLowerCase();
		if (!commits.asked.has(key) || commits.known.has(key)) continue;
		yield {
			range,
			message: `Commit ${quote(id, 40)} does not exist in the history`,
			help: "Name the commit that was merged: a squash leaves the ones before it behind",
			severity: "warning"
		};
	}
}
// src/core/section-reference.ts
/**
* The mentions of sections whose document is certain: this one, or one that is named right beside. Where the sentence speaks of another
* text as well, or tells what was changed somewhere, nobody but a reader can say whose section is meant, and there is none.
*/
function* findSectionReferences(reading) {
	const { document, numbering } = reading;
	for (const prose of proseOf(document)) {
		if (!/[\d一二三四五六七八九十]/u.test(prose.text)) continue;
		const qualified = [...qualifiedMatches(reading, prose)];
		let previous = null;
		let next = 0;
		for (const match of numbering.reference.matches(prose.text)) {
			while (next < qualified.length && (qualified[next]?.match.end ?? 0) <= match.start) next++;
			const named = qualified[next];
			if (named && named.match.start <= match.start) continue;
			if (prose.leaf.kind === "heading" && match.start === 0) continue;
			const target = previous !== null && CHAIN.test(prose.text.slice(previous.end, match.start)) && previous ? previous.target : targetOf(reading, prose, match);
			previous = {
				end: endOf(match),
				target
			};
			if (target !== null) yield toReference(prose, match, target);
		}
		for (const { match, target } of qualified) yield toReference(prose, match, target);
	}
}
/** Between two mentions that share one document. */
const CHAIN = /^(?:\s*(?:[/、,，;；+&~–-]|和|与|及|或|至|到|and|or|to)\s*|\s+)$/u;
function* qualifiedMatches({ document, numbering, workspace, conventions }, prose) {
	for (const match of numbering.qualified?.matches(prose.text) ?? []) {
		const target = resolveDocumentName(match.groups.doc ?? "", document.path, workspace, conventions);
		const isBare = prose.text.slice(match.start + (match.groups.doc ?? "").length, match.spans.id?.start).trim() === "";
		if (target !== null && !(isBare && /^\d+$/u.test(match.groups.id ?? ""))) yield {
			match,
			target
		};
	}
}
function toReference(prose, match, target) {
	const numbers = ["id", "id2"].flatMap((group) => {
		const number = match.groups[group];
		const span = match.spans[group];
		return number !== void 0 && span ? [{
			number,
			range: prose.spanOf(span)
		}] : [];
	});
	const end = endOf(match);
	const text = match.groups.doc === void 0 ? prose.text.slice(match.start, end) : match.groups.id ?? "";
	return {
		numbers,
		range: prose.spanOf({
			start: match.start,
			end
		}),
		text,
		target
	};
}
/** A pattern may take in what follows the number. */
function endOf({ spans, end }) {
	return spans.id2?.end ?? spans.id?.end ?? end;
}
/** Between a name and the section of what it names. */
const BESIDE = /^(?:['’]s)?\s?[(（「:：,，]?\s?(?:的|中的?|里的?|之)?\s?$/u;
/** Words for the text that one is reading. */
const SELF = /(?:本文档?|本篇|本指南|本手册|本案例|上文|下文|above|below|(?:this|present|same) (?:document|doc|guide|page|file|runbook|article|case|report|rfc|kep|spec)(?:['’]s)?)(?:的|中|里|,)?\s?[（(]?$/iu;
/** What stands before the number of another text's section: a proper name, a possessive, a word for a text. */
const OTHERS = /(?:['’]s|\b(?:own|spec|specification|standard|manual|book|paper|guide|doc|docs|document|runbook|chapter|appendix|annex|article|row|act|licen[cs]e|policy|their|its|your|upstream|RFC|KEP|PEP|EIP|ISO|POSIX)|规范|标准|文档|手册|协议|论文|指南|原文|附录|别篇|那篇|上游|官方)\s?[(（]?$/iu;
const NAME_BEFORE = /(?:^|[\s(（「])([A-Za-z\d][\w.+-]*)\s?[(（]?$/u;
const OF_OTHERS = /^\s?(?:of|in|from)\s(?!this\b|the (?:same|present|current)\b|order\b|detail|full\b)/iu;
const CHANGE = /\b(?:PR|MR|pull request|commit)\s*#?\d+|(?<![\w#])(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?!\w)/iu;
const LOOK = 120;
/** A longer sentence is looked at no further than this to either side. */
const SENTENCE = 400;
const MAX_ROW = 1e4;
/** The document whose section a mention without a name means, or null. */
function targetOf(reading, prose, match) {
	const { document, workspace, conventions } = reading;
	const { text, pieces } = prose;
	const before = text.slice(Math.max(0, match.start - LOOK), match.start);
	const end = endOf(match);
	const after = text.slice(end, end + LOOK);
	if (SELF.test(before) || /^\s?(?:of|in) this /u.test(after)) return document.path;
	const beside = lastStartIndex(pieces, match.start - 1);
	for (const piece of [pieces[beside], pieces[beside - 1]]) {
		if (!piece || piece.kind === "text" || !BESIDE.test(text.slice(piece.end, match.start))) continue;
		const named = documentOfPiece(piece, document.path, workspace, conventions);
		if (named !== void 0) return named;
	}
	if (OF_OTHERS.test(after)) return namedAfter(reading, prose, end);
	const word = NAME_BEFORE.exec(before)?.[1] ?? "";
	const isOpening = /(?:^|[.!?:;。！？：；(（「"“*-])\s*$/u.test(before.slice(0, before.lastIndexOf(word)));
	if (OTHERS.test(before) || /[\d-]|[a-z][A-Z]|^[A-Z]{2}/u.test(word) && !/-$/u.test(word) || /^[A-Z]/u.test(word) && !isOpening) return null;
	return isUnsure(reading, prose, match) ? null : document.path;
}
/** The document that `§3 of …` names. */
function namedAfter({ document, workspace, conventions }, prose, end) {
	const piece = prose.pieces[lastStartIndex(prose.pieces, end) + 1];
	if (!piece || !/^\s?(?:of|in|from)\s(?:the\s)?$/u.test(prose.text.slice(end, piece.start))) return null;
	return documentOfPiece(piece, document.path, workspace, conventions) ?? null;
}
const changeRows = /* @__PURE__ */ new WeakMap();
/** Whether the row of a table names a commit or a pull request; of a very long row the beginning. */
function isChangeRow(document, { start }) {
	const rows = changeRows.get(document) ?? /* @__PURE__ */ new Map();
	changeRows.set(document, rows);
	const row = document.lines.spanOf(document.lines.pointAt(start).line);
	const known = rows.get(row.start) ?? CHANGE.test(document.slice({
		...row,
		end: Math.min(row.end, row.start + MAX_ROW)
	}));
	rows.set(row.start, known);
	return known;
}
/** Whether the sentence speaks of another document, or the line of a change that was made to some state of some document. */
function isUnsure({ document, workspace, conventions }, prose, match) {
	const { text, pieces } = prose;
	const lead = text.slice(Math.max(0, match.start - SENTENCE), match.start);
	const tail = text.slice(match.end, match.end + SENTENCE);
	const opening = Math.max(...[
		"。",
		"！",
		"？",
		"；",
		". ",
		"! ",
		"? "
	].map((end) => lead.lastIndexOf(end) + 1));
	const sentence = {
		start: match.start - lead.length + opening,
		end: match.end + (/[。！？；]|[.!?]\s/u.exec(tail)?.index ?? tail.length)
	};
	if (prose.leaf.kind === "cell" && isChangeRow(document, prose.leaf) || CHANGE.test(text.slice(sentence.start, sentence.end))) return true;
	for (let index = Math.max(0, lastStartIndex(pieces, sentence.start)); index < pieces.length; index++) {
		const piece = pieces[index];
		if (!piece || piece.start >= sentence.end) break;
		if (piece.kind === "text" || piece.end <= sentence.start) continue;
		const named = documentOfPiece(piece, document.path, workspace, conventions);
		if (named !== void 0 && named !== document.path) return true;
	}
	return [text.slice(sentence.start, match.start), text.slice(match.end, sentence.end)].flatMap((part) => part.match(PLAIN_NAME) ?? []).some((name) => {
		const named = resolveDocumentName(name, document.path, workspace, conventions);
		return named !== null && named !== document.path;
	});
}
// src/core/sections.ts
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Reads the numbers that headings, and paragraphs that open with a number, give to the parts of a document. */
function sectionsOf$1(document, numbering) {
	const known = cache$1.get(document)?.get(numbering);
	if (known) return known;
	const sections = readSections(document, numbering);
	const ofDocument = cache$1.get(document) ?? /* @__PURE__ */ new WeakMap();
	cache$1.set(document, ofDocument);
	ofDocument.set(numbering, sections);
	return sections;
}
/** `4.a` and `4A` are the same part. */
function normalizeNumber(number) {
	return number.toLowerCase().replace(/[.:)]+$/u, "").replace(/\.(?=[a-z])/gu, "");
}
/** What follows a reference that opens a line and names the part which begins there. */
const DEFINES = /^\s?(?:[:：]|[.、](?:\s|$)|[—–-]{1,2}\s)/u;
function readSections(document, numbering) {
	const { headings, items, fences } = document.facts;
	const neighbours = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const parts = /* @__PURE__ */ new Set();
	const ends = sectionEnds(document);
	for (const [index, heading] of headings.entries()) {
		const number = (firstMatch(numbering.heading, heading.text) ?? startsWith(numbering, heading.text))?.groups.id;
		if (number === void 0 || number.length > MAX_NUMBER) continue;
		const beside = neighbours.get(parentOf(number));
		if (beside) beside.last = number;
		else neighbours.set(parentOf(number), {
			first: number,
			last: number
		});
		const place = {
			start: heading.end,
			end: ends[index] ?? document.text.length
		};
		const list = places.get(normalizeNumber(number));
		if (list) list.push(place);
		else places.set(normalizeNumber(number), [place]);
	}
	for (const number of places.keys()) for (const part of prefixesOf(number)) parts.add(part);
	for (const { text, leaf } of proseOf(document)) {
		if (leaf.kind === "heading") continue;
		const lead = numbering.lead && firstMatch(numbering.lead, text.slice(0, MAX_LEAD));
		if (lead?.start === 0 && lead.groups.id !== void 0) parts.add(normalizeNumber(lead.groups.id));
		const own = startsWith(numbering, text.slice(0, MAX_LEAD));
		const end = own?.spans.id?.end ?? 0;
		if (own?.groups.id !== void 0 && DEFINES.test(text.slice(end, end + 4))) parts.add(normalizeNumber(own.groups.id));
	}
	for (const { lines } of fences) for (const { text } of lines) {
		if (text.length > MAX_LEAD || !/\d/u.test(text)) continue;
		const own = startsWith(numbering, text.replace(/^[\s#/*;-]+/u, ""));
		if (own?.groups.id !== void 0) parts.add(normalizeNumber(own.groups.id));
	}
	const parents = new Set([...parts].flatMap((part) => prefixesOf(part).slice(0, -1)));
	const bodies = headings.map(({ start }, index) => ({
		start,
		end: headings[index + 1]?.start ?? document.text.length
	}));
	const preamble = {
		start: 0,
		end: headings[0]?.start ?? document.text.length
	};
	const listed = /* @__PURE__ */ new Map();
	const hasItem = (span, number) => {
		const known = listed.get(span) ?? new Set(within(items, span).map((item) => markerOf$1(document, item)));
		listed.set(span, known);
		return known.has(number);
	};
	return {
		isNumbered: isRun([...places.keys()]),
		neighbours,
		has: (written, at) => {
			if (written.length > MAX_NUMBER) return true;
			const number = normalizeNumber(written);
			if (parts.has(number)) return true;
			if (/^\d+$/u.test(number)) return at !== null && hasItem(findLastStart(bodies, at) ?? preamble, number);
			const [, parent = "", last = ""] = /^(.+)\.(\d+)$/u.exec(number) ?? [];
			if (parents.has(parent)) return false;
			return (places.get(parent) ?? []).some((span) => hasItem(span, last));
		}
	};
}
/** The number that an item of an ordered list bears; empty for other items. */
function markerOf$1({ text }, { start }) {
	return /^(\d{1,9})[.)]/u.exec(text.slice(start, start + 11))?.[1] ?? "";
}
const MAX_LEAD = 200;
/** A longer one is no number of a section. */
const MAX_NUMBER = 40;
/** What to look for instead: the first and the last of the numbers beside the one that does not exist. */
function describeNeighbours(number, { neighbours }) {
	const { first, last } = neighbours.get(parentOf(number)) ?? neighbours.get("") ?? {
		first: "",
		last: ""
	};
	return first === last ? `the section there is ${quote(first, 20)}` : `the sections there go from ${quote(first, 20)} to ${quote(last, 20)}`;
}
function parentOf(number) {
	return prefixesOf(normalizeNumber(number)).at(-2) ?? "";
}
function startsWith(numbering, text) {
	const match = firstMatch(numbering.reference, text);
	return match?.start === 0 ? match : null;
}
/** `1.4a` is a part of `1.4`, and that one of `1`. */
function prefixesOf(number) {
	return [...[...number.matchAll(/\.|(?<=\d)(?=[a-z])/gu)].map(({ index }) => number.slice(0, index)), number];
}
/** Whether headings count: from 0 or 1 on, or all of them within one number. */
function isRun(numbers) {
	const tops = new Set(numbers.map((number) => /^\d+/u.exec(number)?.[0] ?? number));
	return numbers.length > 1 && (tops.has("0") || tops.has("1") || tops.has("一") || tops.size === 1);
}
// src/rules/reference/unknown-section.ts
const GUIDE = "# A\n\n## 1. One\n\n### 1.1 First\n\n### 1.2 Second\n\n## 2. Two\n\n";
var unknown_section_default = defineRule({
	id: "reference/unknown-section",
	description: "A section that is mentioned by its number exists in the document that is meant.",
	rationale: "Sections are renumbered, mentions of them are not; the reader looks for a part that is not there.",
	severity: "warning",
	options: [{
		key: "kinds[].sections.numbering",
		meaning: "what numbers of sections and mentions of them look like"
	}],
	examples: [
		{
			name: "this document, another one, and one that has no numbers",
			files: {
				"docs/a.md": `${GUIDE}See §1.2, §2, [b](b.md) §7, and [c](c.md) §4.2.\n`,
				"docs/b.md": "# B\n\n## §1 One\n\n## §7 Seven\n",
				"docs/c.md": "# C\n\n## One\n\n§9\n"
			},
			findings: []
		},
		{
			name: "sections of other texts, and of what was changed",
			files: { "docs/a.md": `${GUIDE}RFC 7231 §6.5, the licence §9, §4 of the standard, [spec](https://example.org) §8.\n\n| commit | what |\n|---|---|\n| \`8a5127c\` | row §6 |\n` },
			findings: []
		},
		{
			name: "no such section here",
			files: { "docs/a.md": `${GUIDE}详见 §1.3。\n` },
			findings: ["docs/a.md:11:4: Section `§1.3` does not exist in `docs/a.md`"]
		},
		{
			name: "no such section in the document beside it",
			files: {
				"docs/a.md": "# A\n\nSee [b](b.md)\n§3.\n",
				"docs/b.md": "# B\n\n## 1. One\n\n## 2. Two\n"
			},
			findings: ["docs/a.md:4:1: Section `§3` does not exist in `docs/b.md`"]
		},
		{
			name: "a runbook, two steps, and a name that is parted from its section by a line end",
			config: "extends: runbooks\n",
			files: {
				"runbooks/ops-a.md": "# A\n\n## 0. Zero\n\n## 1. One\n\n1a. FIRST. Then Step 1/9.\n",
				"runbooks/appendix-A-b.md": "# B\n\nSee ops-a\nSection 4, ops-a 1a, ops-a 1b.\n"
			},
			findings: [
				"runbooks/appendix-A-b.md:3:5: Section `4` does not exist in `runbooks/ops-a.md`",
				"runbooks/appendix-A-b.md:4:22: Section `1b` does not exist in `runbooks/ops-a.md`",
				"runbooks/ops-a.md:7:24: Section `9` does not exist in `runbooks/ops-a.md`"
			]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		const { numbering } = kind.sections;
		if (numbering === null) return;
		for (const reference of findSectionReferences({
			document,
			numbering,
			workspace,
			conventions,
			kindOf
		})) {
			const target = workspace.documents.get(reference.target);
			if (!target) continue;
			const sections = sectionsOf$1(target, kindOf(reference.target).sections.numbering ?? numbering);
			if (!sections.isNumbered) continue;
			for (const { number, range } of reference.numbers) {
				if (sections.has(number, target === document ? range.start : null)) continue;
				const isAlone = reference.numbers.length === 1;
				yield {
					range: isAlone ? reference.range : range,
					message: `Section ${quote(isAlone ? reference.text : number, 30)} does not exist in ${quote(reference.target, 56)}`,
					help: `Correct the number: ${describeNeighbours(number, sections)}`
				};
			}
		}
	}
});
// src/rules/reference/unmarked-forward.ts
var unmarked_forward_default = defineRule({
	id: "reference/unmarked-forward",
	description: "A document that only an open pull request adds is named together with that pull request.",
	rationale: "Until the other pull request is merged the name leads nowhere, and the reader cannot tell a plan from a typo.",
	severity: "warning",
	silentWithout: "pulls",
	examples: [{
		name: "marked",
		files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: []
	}, {
		name: "not marked",
		files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: ["docs/addon-a-guide.md:3:5: Missing marker on `addon-b-guide.md`, which open pull request 71 adds"]
	}],
	*check(document, { workspace, conventions }) {
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind !== "unnamed") continue;
			const { number } = forward.pull;
			const marker = `(planned, PR #${number})`;
			if (forward.isMarked) {
				yield {
					range: mention.range,
					message: `Missing number in the marker on ${quote(mention.name, 56)}: open pull request ${number} adds it`,
					severity: "info",
					help: `The marker could say \`${marker}\``,
					...nameNumber(document, mention, marker)
				};
				continue;
			}
			yield {
				range: mention.range,
				message: `Missing marker on ${quote(mention.name, 60)}, which open pull request ${number} adds`,
				help: `Add \`${marker}\` after the name`,
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: mention.range.end,
						end: mention.range.end,
						text: ` ${marker}`
					}]
				}
			};
		}
	}
});
/** A marker that says nothing else gives way to one with the number. */
function nameNumber(document, { marker }, text) {
	if (marker === null || !/^\s*[(（][\p{L}\s]+[)）]$/u.test(document.slice(marker.span))) return {};
	return { fix: {
		kind: "suggested",
		edits: [{
			path: document.path,
			...marker.span,
			text: ` ${text}`
		}]
	} };
}
// src/scripts/block-markers.ts
const RULE$2 = "(?:-{8,}|={8,})[ \\t]*";
const markerOf = (word) => nativePattern(new RegExp(`^${RULE$2}\\n${word}[ \\t]+(?<words>[^\\s:](?:[^\\n:]{0,99}[^\\s:])?)[ \\t]*(?::[ \\t]*(?<name>[^\\s:](?:[^\\n]{0,200}\\S)?))?[ \\t]*\\n${RULE$2}$`));
/** `BEGIN some words: name` between two rules of dashes or equals signs, and `END some words` between two more. */
const COMMON_MARKERS = {
	begin: markerOf("BEGIN"),
	end: markerOf("END"),
	areNamesUnique: true
};
/** The markers of a text, in its order. */
function findMarkers(text, { begin, end }) {
	return [...[...begin.matches(text)].map((match) => toMarker(match, true)), ...[...end.matches(text)].map((match) => toMarker(match, false))].sort((a, b) => a.start - b.start);
}
/** Pairs each begin with the end that follows it; an end whose words are others is no partner. */
function pairMarkers(markers) {
	const pairs = [];
	const single = [];
	let open = null;
	for (const marker of markers) if (marker.isBegin) {
		if (open !== null) single.push(open);
		open = marker;
	} else if (open !== null && (marker.words === null || open.words === null || marker.words === open.words)) {
		pairs.push({
			begin: open,
			end: marker
		});
		open = null;
	} else single.push(marker);
	if (open !== null) single.push(open);
	return {
		pairs,
		single
	};
}
function toMarker({ start, end, text, groups }, isBegin) {
	const [, before = "", line = ""] = /^((?:[^\w\n]*\n)*)([^\n]*)/u.exec(text) ?? [];
	const lineStart = start + before.length;
	return {
		start,
		end,
		isBegin,
		words: groups.words ?? null,
		name: groups.name ?? null,
		line: {
			start: lineStart,
			end: lineStart + line.trimEnd().length
		}
	};
}
// src/scripts/block-text.ts
/** Lines of a fence as one text, joined by LF, whose offsets lead back to the document. */
var BlockText = class BlockText {
	text;
	#lines;
	#starts;
	constructor(lines) {
		this.#lines = lines;
		this.text = lines.map(({ text }) => text).join("\n");
		let start = 0;
		this.#starts = lines.map(({ text }) => {
			const own = start;
			start += text.length + 1;
			return own;
		});
	}
	/** Where a span of the text stands in the document, as UTF-16 offsets; it ends at the latest with the line it begins on. */
	toSource(span) {
		const index = this.#indexOf(span.start);
		const line = this.#lines[index];
		if (line === void 0) return {
			start: 0,
			end: 0
		};
		const from = this.#starts[index] ?? 0;
		const column = Math.min(span.start - from, line.text.length);
		return {
			start: line.start + column,
			end: line.start + Math.max(column, Math.min(span.end - from, line.text.length))
		};
	}
	/** The lines that stand whole between two offsets. */
	between(start, end) {
		const from = this.#indexOf(start) + 1;
		return new BlockText(this.#lines.slice(from, Math.max(from, this.#indexOf(end))));
	}
	#indexOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
};
// src/scripts/opt-out.ts
/** The word in a fence's info string that leaves its scripts unchecked. */
const OPT_OUT = "no-check";
/** Whether a fence asks not to be checked: `bash no-check`, `bash,no-check`, `bash {no-check}`. */
function hasOptOut({ lang, meta }) {
	return `${lang ?? ""} ${meta ?? ""}`.split(/[\s,{}]+/u).includes(OPT_OUT);
}
// src/scripts/shell-languages.ts
const MODES = new Map([
	...words("bash sh shell dash ash shell-script shellscript bash-interactive azurecli azurecli-interactive", "script"),
	...words("zsh ksh mksh", "dialect"),
	...words("console shell-session shellsession sh-session bash-session zsh-session session terminal term", "session")
]);
/**
* The mode of a fence by its language word, null when the word names no shell. The word is compared in lower case and ends
* at `[`, `=`, `,`, `{` or `:`, so that `bash=` and `Bash{linenos}` are Bash.
*/
function shellModeOf(lang) {
	return MODES.get(shellWordOf(lang).toLowerCase()) ?? null;
}
/** The part of a language word that names the language. */
function shellWordOf(lang) {
	return /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
}
function words(list, mode) {
	return list.split(" ").map((word) => [word, mode]);
}
// src/scripts/shell-blocks.ts
/** The shell blocks of a document: fences that are shell by their name, and what stands between markers. */
function findShellBlocks(document, policy) {
	return document.facts.fences.flatMap((fence) => blocksOf(document, fence, policy));
}
/** Whether a document may have a shell block: what decides that the parser is loaded. */
function mayHaveShell(document, policy) {
	return document.facts.fences.some((fence) => {
		if (fence.isIndented || isSkipped(fence, policy)) return false;
		return modeOf(fence, null, policy) !== null || mayHaveMarkers(fence) && fence.lines.some(({ text }) => /BEGIN|END/u.test(text));
	});
}
/** Whether scripts stand between markers in a fence: where nothing says that it holds another language. */
function mayHaveMarkers({ isIndented, isClosed, lang }) {
	return !isIndented && isClosed && (wordOf(lang) === "" || shellModeOf(lang) !== null);
}
function blocksOf(document, fence, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return [];
	const content = new BlockText(fence.lines);
	if (mayHaveMarkers(fence)) {
		const { pairs } = pairMarkers(findMarkers(content.text, policy.sentinels ?? COMMON_MARKERS));
		if (pairs.length > 0) return pairs.map(({ begin, end }) => ({
			fence,
			content: content.between(begin.end, end.start),
			mode: "script",
			label: null
		}));
	}
	const mode = modeOf(fence, content.text, policy);
	return mode === null ? [] : [{
		fence,
		content,
		mode,
		label: labelOf(document, fence)
	}];
}
/** The mode of a fence; where the text decides and is not given, as if it had decided for a shell. */
function modeOf({ lang }, text, { languages }) {
	const configured = languages[wordOf(lang).toLowerCase()];
	if (configured === void 0) return shellModeOf(lang);
	return text === null || configured.when === null || configured.when.test(text) ? shellModeOf(configured.language) : null;
}
/** Whether the policy has a fence's language left unread. */
function isSkipped({ lang }, { skipped }) {
	return skipped.includes(wordOf(lang).toLowerCase());
}
/** The word of a fence's language; empty where it has none. */
function wordOf(lang) {
	return lang === "no-check" ? "" : shellWordOf(lang);
}
/** The language word in an info string; the whole opening line where it is not found, null where there is none. */
function labelOf(document, { opening, lang }) {
	const word = wordOf(lang);
	const marks = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
	const start = opening.start + marks;
	if (word === "") return null;
	return document.text.startsWith(word, start) ? {
		start,
		end: start + word.length
	} : opening;
}
// src/rules/script/block-markers.ts
const RULE$1 = "-".repeat(40);
const marked = (word, text) => `${RULE$1}\n${word} runbook block${text}\n${RULE$1}\n`;
const fenced$3 = (...parts) => `\`\`\`\n${parts.join("")}\`\`\`\n`;
var block_markers_default = defineRule({
	id: "script/block-markers",
	description: "Scripts between `BEGIN` and `END` markers have both, and a name of their own.",
	rationale: "What cuts a script out of a document by its markers takes too much or nothing where one is missing or a name stands twice.",
	severity: "error",
	options: [{
		key: "kinds[].scripts.extract",
		meaning: "the lines between which a script stands"
	}],
	scope: "document",
	examples: [
		{
			name: "two scripts with their markers",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ""))}\n${fenced$3(marked("BEGIN", ": start"), "systemctl start app\n", marked("END", ""))}` },
			findings: []
		},
		{
			name: "an end that is missing",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n")}` },
			findings: ["docs/a.md:5:1: Missing end of the script block `stop`"]
		},
		{
			name: "an end without a beginning",
			files: { "docs/a.md": `# Restart\n\n${fenced$3("systemctl stop app\n", marked("END", ""))}` },
			findings: ["docs/a.md:6:1: Missing beginning of the script block that ends here"]
		},
		{
			name: "a name that stands twice",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ""), "\n", marked("BEGIN", ": stop"), "systemctl stop db\n", marked("END", ""))}` },
			findings: ["docs/a.md:13:1: Unexpected second script block `stop`, expected a name of its own"]
		},
		{
			name: "an end that bears another name",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ": start"))}` },
			findings: ["docs/a.md:9:1: Unexpected end of a script block `start`, expected `stop`"]
		}
	],
	*check(document, { kind }) {
		const sentinels = kind.scripts.sentinels ?? COMMON_MARKERS;
		const names = /* @__PURE__ */ new Set();
		for (const fence of document.facts.fences.filter(mayHaveMarkers)) {
			const content = new BlockText(fence.lines);
			const markers = findMarkers(content.text, sentinels);
			const { pairs, single } = pairMarkers(markers);
			for (const marker of single) yield {
				range: content.toSource(marker.line),
				...missing$4(marker)
			};
			for (const { begin, end } of pairs) {
				if (end.name === null || end.name === begin.name) continue;
				const expected = begin.name === null ? "none" : quote(begin.name, 40);
				yield {
					range: content.toSource(end.line),
					message: `Unexpected end of a script block ${quote(end.name, 40)}, expected ${expected}`,
					help: "Name the same block at both ends"
				};
			}
			for (const { isBegin, name, line } of markers) {
				if (!isBegin || name === null || !sentinels.areNamesUnique) continue;
				if (names.has(name)) yield {
					range: content.toSource(line),
					message: `Unexpected second script block ${quote(name, 50)}, expected a name of its own`,
					help: "Rename one of the two blocks"
				};
				names.add(name);
			}
		}
	}
});
function missing$4({ isBegin, name, words }) {
	const help = `Add the${words === null ? "" : ` \`${isBegin ? "END" : "BEGIN"} ${quote(words, 40).slice(1)}`} marker, between two rules like this one`;
	return isBegin ? {
		message: `Missing end of the script block ${name === null ? "that begins here" : quote(name, 60)}`,
		help
	} : {
		message: "Missing beginning of the script block that ends here",
		help
	};
}
// src/scripts/info-prompt.ts
const PROMPT$1 = /^(?:[$%#>❯➜](?:[ \t]+\S|$)|\$[a-z])/u;
/** Where a command with its prompt stands in an info string, in the place of the language or behind a shell's name; null if nowhere. */
function findInfoPrompt(document, { isIndented, opening, lang, meta }) {
	if (isIndented || lang === null) return null;
	const info = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
	const start = opening.start + info + (shellModeOf(lang) !== null && meta !== null ? lang.length : 0);
	const text = document.text.slice(start, opening.end);
	const blanks = text.length - text.trimStart().length;
	return PROMPT$1.test(text.trim()) ? {
		start: start + blanks,
		end: start + text.trimEnd().length
	} : null;
}
const BY_LABEL = new Map([
	{
		name: "Dockerfile",
		labels: "dockerfile docker containerfile",
		module: {
			name: "dockerfile",
			load: async () => (await import("./dockerfile.js")).checkDockerfile
		}
	},
	{
		name: "JSON",
		labels: "json jsonc json5 geojson",
		module: {
			name: "json",
			load: async () => (await import("./json4.js")).checkJson
		}
	},
	{
		name: "JavaScript",
		labels: "javascript js jsx cjs mjs",
		module: {
			name: "javascript",
			load: async () => (await import("./javascript.js")).checkJavaScript
		}
	},
	{
		name: "Mermaid",
		labels: "mermaid",
		module: {
			name: "mermaid",
			load: async () => (await import("./mermaid.js")).checkMermaid
		}
	},
	{
		name: "Python",
		labels: "python py python3 py3",
		module: {
			name: "python",
			load: async () => (await import("./python.js")).checkPython
		}
	},
	{
		name: "TOML",
		labels: "toml",
		module: {
			name: "toml",
			load: async () => (await import("./toml.js")).checkToml
		}
	},
	{
		name: "TypeScript",
		labels: "typescript ts cts mts",
		module: {
			name: "typescript",
			load: async () => (await import("./javascript.js")).checkTypeScript
		}
	},
	{
		name: "TSX",
		labels: "tsx",
		module: {
			name: "tsx",
			load: async () => (await import("./javascript.js")).checkTsx
		}
	},
	{
		name: "YAML",
		labels: "yaml yml",
		module: {
			name: "yaml",
			load: async () => (await import("./yaml2.js")).checkYaml
		}
	}
].flatMap((language) => language.labels.split(" ").map((label) => [label, language])));
/** The language of a fence by its language word, as `shellModeOf` reads it; null when it is none of ours. */
function languageOf(lang) {
	const word = /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
	return BY_LABEL.get(word.toLowerCase()) ?? null;
}
// src/scripts/mask-shell.ts
/** Everything here keeps the text's UTF-16 length and its line feeds, so that an offset means the same before and after. */
const TEMPLATE = /\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|<%[^%\n]{0,200}%>/gu;
/** `<<The id>>`: more than one word, or nothing that a here-document's redirection could go on with. */
const DOUBLE_ANGLE = /<<(?![<\s'"-])([^<>\n"'`$;|&]{0,99}[^<>\n"'`$;|&\s])>>(?![\w./~$"'>])/gu;
/** `<name>`, `<a|b>`, `<your cluster's name>`; no blank inside its ends, since `cmd <in >out` is a pair of redirections. */
const ANGLE = /(?<!<)<(?![\s<>(&=])((?:[^<>\n"'`$;&\s|]|(?<=\p{L})'(?=\p{L})|[ \t|](?!>)){1,120})>/gu;
/** `< name >` where no word follows that the second bracket could redirect into. */
const PADDED_ANGLE = /(?<![<\w])<[ \t]{1,4}(?![\s<>(&=])([^<>\n"'`$;|&]{1,120})>(?=[ \t]{0,8}(?:[\n|;)&#<"']|$))/gu;
/** `< name | id >` where the line ends. */
const PADDED_CHOICE = /(?<![<\w])<[ \t]{1,4}[\w:./-]{1,60}(?:[ \t]\|[ \t][\w:./-]{1,60}){1,9}[ \t]>(?=[ \t]{0,8}$)/gmu;
/** `http(s)://`: both schemes at once. */
const SCHEME = /\b[a-z]{2,6}\(s\)(?=:\/\/)/gu;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
const ELISION = /^[ \t]*(?:\.{3,6}|…{1,2}|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|<(?:\.{3}|…)>)[ \t]*$/gmu;
/**
* Replaces what stands for a value in a script, such as `<pod>` or `{{ name }}`, by word characters, and carriage returns by
* blanks. Redirections, process substitutions, here-documents and here-strings stay. `further` are forms of one family of documents.
*/
function maskPlaceholders(text, further = []) {
	let known = text.replaceAll("\r", " ");
	for (const pattern of further) known = maskMatches(known, pattern);
	const templated = known.replace(TEMPLATE, toWord).replace(SCHEME, toWord).replace(PADDED_CHOICE, toWord);
	const once = templated.replace(DOUBLE_ANGLE, (all, inner) => isHereDocument(templated, inner) ? all : toWord(all)).replace(ANGLE, toWord).replace(PADDED_ANGLE, toWord);
	return once.includes("<") ? once.replace(ANGLE, toWord) : once;
}
/** Replaces what a pattern matches by word characters. */
function maskMatches(text, pattern) {
	let masked = "";
	let from = 0;
	for (const { start, end } of pattern.matches(text)) {
		masked += text.slice(from, start) + text.slice(start, end).split("\n").map(toWord).join("\n");
		from = end;
	}
	return masked + text.slice(from);
}
/** Blanks lines that hold nothing but an ellipsis. */
function blankElisions(text) {
	return text.replace(ELISION, (all) => " ".repeat(all.length));
}
/** The same number of UTF-16 code units, all of them word characters. */
function toWord(text) {
	let word = "";
	for (const character of text) word += WORD_CHARACTER.test(character) ? character : "_".repeat(character.length);
	return word;
}
function isHereDocument(text, delimiter) {
	return !/\s/u.test(delimiter) && text.includes(`\n${delimiter}\n`);
}
// src/scripts/nesting.ts
/** Brackets that are open at one place cost parsers stack, and some of them the square of their number. */
const MAX_NESTING = 200;
/** Whether more brackets are open at one place than can be read safely, by a count that knows no quotes. */
function isNestedTooDeeply(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const mark = text[at] ?? "";
		if (mark === "(" || mark === "[" || mark === "{") {
			if (++depth > MAX_NESTING) return true;
		} else if (mark === ")" || mark === "]" || mark === "}") depth = Math.max(0, depth - 1);
	}
	return false;
}
// src/scripts/parse-shell.ts
let parser = null;
/** Loads the parser: some hundred kilobytes that only a document with a shell script needs. Resolves at once when it is there. */
async function loadShellParser() {
	parser ??= await import("./parser.js");
}
function loaded() {
	if (parser === null) throw new Error("The shell parser is asked before it is loaded");
	return parser;
}
/** Substitutions inside substitutions are looked into this deep: each level costs another pass over the same text. */
const MAX_DEPTH$1 = 8;
const SUBSTITUTIONS = /* @__PURE__ */ new Set([
	"ArithmeticExpansion",
	"CommandExpansion",
	"ParameterExpansion",
	"ProcessSubstitution"
]);
/** How much text may still be parsed, in UTF-16 code units: what keeps repeated parsing linear. */
var ParseBudget = class {
	#left;
	/** What it is part of: the budget of a block takes from the budget of its document. */
	#whole;
	constructor(units, whole = null) {
		this.#left = units;
		this.#whole = whole;
	}
	/** Whether more was asked for than there was. */
	get isSpent() {
		return this.#left < 0 || this.#whole?.isSpent === true;
	}
	/** Takes the cost of one parse; false when there is not enough left. */
	take(text) {
		return this.spend(text.length + 1);
	}
	/** Takes what costs as much as parsing so many UTF-16 code units; false when there is not enough left. */
	spend(units) {
		this.#left -= units;
		this.#whole?.spend(units);
		return !this.isSpent;
	}
};
/** Parses a text as `readShell` does; null when the budget is spent. */
function parseShell(text, budget) {
	return budget.take(text) ? readShell(text) : null;
}
/**
* Parses a text as a Bash script, errors inside substitutions included. A here-document that only the end of the text ends
* is an error here, though Bash merely warns of it.
*/
function readShell(text) {
	const script = loaded().parse(text);
	const faults = [];
	visit(script, (node, base) => {
		if (node.type === "Script") for (const error of node.errors ?? []) faults.push({
			message: error.message,
			at: base ?? error.pos
		});
		if (node.type === "HereDoc" && node.closing === void 0) faults.push({
			message: "unterminated here-document",
			at: base ?? node.pos,
			hereDocument: node
		});
		if (node.type === "ArithmeticFor" && base === null && !/^for\s*\(\(/u.test(text.slice(node.pos, node.pos + 99))) faults.push({
			message: "unexpected token '('",
			at: text.indexOf("(", node.pos)
		});
	});
	faults.sort((a, b) => a.at - b.at);
	return {
		script,
		faults
	};
}
/** Calls back for every node; `base` is the offset to use instead of the node's own where those count in a decoded copy. */
function visit(script, callback) {
	const stack = [{
		node: script,
		base: null,
		depth: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const { node, base, depth } = entry;
		callback(node, base);
		if (depth > MAX_DEPTH$1) continue;
		const below = SUBSTITUTIONS.has(node.type) ? depth + 1 : depth;
		loaded().forEachChild(node, (child) => {
			stack.push({
				node: child,
				base: base ?? (child.type === "Script" && child.source !== void 0 ? node.pos : null),
				depth: below
			});
		});
	}
}
// src/scripts/read-language-blocks.ts
/** A block longer than this many UTF-16 code units gets no verdict. */
const MAX_LENGTH$2 = 1e5;
/** All blocks of one document together cost no more than this many UTF-16 code units of parsing: about two seconds at the worst. */
const DOCUMENT_ALLOWANCE$2 = 15e5;
/** The parsers of the languages that a document has blocks of. */
function* needsOfLanguages({ facts }, { scripts }) {
	for (const fence of facts.fences) {
		const language = readAs(fence, null, scripts);
		if (language !== null) yield language.module;
	}
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Every block of a document in one of our languages with its verdict, read once however many rules ask. */
function readLanguageBlocks(document, { scripts }, modules) {
	const ofPolicy = known$1.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(scripts, ofPolicy);
	const blocks = ofPolicy.get(document) ?? [...judge$2(document, scripts, modules)];
	ofPolicy.set(document, blocks);
	return blocks;
}
function* judge$2({ facts }, policy, modules) {
	const allowance = new ParseBudget(DOCUMENT_ALLOWANCE$2);
	for (const fence of facts.fences) {
		if (readAs(fence, null, policy) === null) continue;
		const content = new BlockText(fence.lines);
		const language = readAs(fence, content.text, policy);
		if (language === null) continue;
		const isBounded = content.text.length <= MAX_LENGTH$2 && !isNestedTooDeeply(content.text);
		const text = policy.placeholders.reduce(maskMatches, content.text);
		const budget = new ParseBudget(4e4 + 40 * text.length, allowance);
		yield {
			fence,
			content,
			language,
			verdict: isBounded ? modules.get(language.module)(text, budget) : "unchecked",
			isOptedOut: hasOptOut(fence)
		};
	}
}
/** What a fence is read as; where the text decides and is not given, as if it had decided for the language. */
function readAs(fence, text, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return null;
	const configured = policy.languages[wordOf(fence.lang).toLowerCase()];
	if (configured === void 0) return languageOf(fence.lang);
	return text === null || configured.when === null || configured.when.test(text) ? languageOf(configured.language) : null;
}
// src/scripts/language-findings.ts
/** What does not parse and is certainly a typo; says also which blocks were passed over. */
function* findBrokenBlocks(document, { kind, modules, skip }) {
	for (const { fence, content, language, verdict, isOptedOut } of readLanguageBlocks(document, kind, modules)) {
		if (verdict === null) continue;
		if (verdict === "unchecked") {
			if (!isOptedOut) skip({
				range: fence.opening,
				reason: `the ${language.name} is too large or too intricate`
			});
		} else if (verdict.certainty === "hard") {
			const message = `${language.name} does not parse: ${verdict.problem}`;
			yield {
				range: content.toSource(verdict),
				message,
				help: verdict.help
			};
		}
	}
}
/** What does not parse and may as well be something else than its label says. */
function* findMislabelledBlocks(document, { kind, modules }) {
	for (const { fence, content, language, verdict } of readLanguageBlocks(document, kind, modules)) {
		if (verdict === null || verdict === "unchecked" || verdict.certainty === "hard") continue;
		const named = labelOf(document, fence);
		const range = named ?? fence.opening;
		const { line } = document.lines.pointAt(content.toSource(verdict).start);
		const label = guessLabel(content.text);
		yield {
			range,
			message: `Text of a ${named === null ? "code" : quote(document.slice(named), 40)} block does not parse as ${language.name}`,
			help: `Label it \`${label}\`; if it is to be ${language.name}, mend line ${line}: ${verdict.problem}`
		};
	}
}
/** The label that would fit a text, by the marks of the commonest mistakes. */
function guessLabel(text) {
	if (/^[ \t]*(?:[$%❯➜][ \t]|[\w.-]+@[\w.-]+[:~ ][^\n]{0,60}[$#][ \t])/mu.test(text)) return "console";
	if (/^(?:@@ |\+\+\+ |--- \S+[^\n]*\n\+\+\+ )/mu.test(text) || /^\+[ \t]*\S[^\n]*$/mu.test(text)) return "diff";
	if (/^[ \t]*(?:cat|curl|echo|helm|kubectl|oc|sudo|export)[ \t]+[-\w<./]/u.test(text)) return "bash";
	if (/^\[[\w. -]+\][ \t]*\n[\w.-]+[ \t]*=/mu.test(text)) return "ini";
	if (/^\s*[{[]/u.test(text) && /[}\]]\s*$/u.test(text)) return "js";
	return "text";
}
// src/scripts/command-like.ts
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]\s]*\])?\+?=(?![\s=])/u;
const GRAMMAR = /^(?:\[\[?|\(\(?|\{|!)(?=\s)|^\(\(?|^(?:if|then|elif|else|fi|for|while|until|select|do|done|case|esac|function|time)(?=[\s;)]|$)/u;
const BUILTIN = /^(?:[:.]|alias|cd|command|declare|echo|eval|exec|exit|export|hash|kill|let|local|mapfile|printf|popd|pushd|read|readonly|return|set|shift|shopt|source|test|trap|type|typeset|ulimit|umask|unset|wait)(?=[\s;&|)]|$)/u;
const FUNCTION = /^[\w.:-]+\s*\(\s*\)|^[\w.:-]+\)?\s*\(?\s*\{$/u;
const BARE_WORD = /^[a-z_][\w.+-]*(?=$|[\s;|&)]|[<>](?! ))/u;
const PATH = /^(?:[\w.-]+|~[\w-]*)?\/[^\s:,()]*(?=$|[\s;|&)])/u;
const EXPANSION = /^"?\$[\w{(]/u;
const CLOSER = /^(?:[)}]|["'`](?=[\s;)|&]|$)|fi\b|done\b|esac\b|;;|\]\])/u;
/** What follows the first word in other notations: a definition, an assignment with blanks, a key's colon, an arrow. */
const OTHER_NOTATION = /^\S+\s+(?:=|:=|\+=|==|=>|->|:)(?:\s|$)/u;
const OPENS_BLOCK_ELSEWHERE = /[^\s:]:$|^[^'"`$]*[^()\s]\s*\([^)]*\)\s*\{$/u;
const SHELL_MARK = /\s--?[A-Za-z]|\$[\w{(@#?*!]|\s(?:\|\|?|&&)\s+\S|(?:^|\s)[0-9&]?>{1,2}\s*[\w./$"&]|<<-?\s*['"]?\w|\\$|\s\.{0,2}\/\w/u;
/** Judges one line by its own characters; an indent does not count. */
function commandLikeness(line) {
	const text = line.trim();
	if (ASSIGNMENT.test(text) || FUNCTION.test(text)) return "strong";
	if (OPENS_BLOCK_ELSEWHERE.test(text) || OTHER_NOTATION.test(text)) return "none";
	if (GRAMMAR.test(text) || BUILTIN.test(text) || CLOSER.test(text)) return "strong";
	if (!BARE_WORD.test(text) && !PATH.test(text) && !EXPANSION.test(text)) return "none";
	return SHELL_MARK.test(text) ? "strong" : "plain";
}
// src/scripts/repair.ts
/** The text with the change made. */
function applyRepair(text, repair) {
	return text.slice(0, repair.at) + repair.insert + text.slice(repair.at + repair.remove);
}
/** Puts a text at an offset. */
function insert(at, text) {
	return {
		at,
		remove: 0,
		insert: text
	};
}
/** Puts a text in the place of `remove` code units. */
function replace(at, remove, text) {
	return {
		at,
		remove,
		insert: text
	};
}
const MAX_OPENINGS = 8;
/** Up to `limit` places from an offset on where a word or a line ends. */
function boundaries(text, from, limit) {
	const places = [];
	for (let at = Math.max(0, from); at <= text.length && places.length < limit; at++) if (at > from && (at === text.length || /[\s;|&)"'`}]/u.test(text[at] ?? "")) && !/\s/u.test(text[at - 1] ?? "")) places.push(at);
	return places;
}
/** Ends of words and commands before an offset, the nearest first. */
function backBoundaries(text, from) {
	const places = [];
	for (let at = Math.min(from, text.length) - 1; at > 0 && places.length < 40; at--) if (/[\s;|&]/u.test(text[at] ?? "") && !/\s/u.test(text[at - 1] ?? "")) places.push(text[at] === ";" ? at + 1 : at);
	return places;
}
/** The first place from an offset on where the indented lines of a list end: where its closing line may be missing. */
function blockEnds(text, from) {
	const end = lineEnd(text, from);
	const next = /\n(?=\S|\n|$)/u.exec(text.slice(end));
	return text[end - 1] === "(" && next !== null ? [end + next.index] : [];
}
/** Up to eight places before an offset where a mark stands, the nearest first. */
function openings(text, mark, from) {
	const places = [];
	for (let at = text.lastIndexOf(mark, from); at >= 0 && places.length < MAX_OPENINGS; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) places.push(at);
	return places;
}
/** Before the lines up to an offset that begin by closing something, the last one first. */
function closings(text, from) {
	return [...text.slice(0, from + 20).matchAll(/^[ \t]*(?:[)}&|<>]|;;|(?:fi|done|esac|else|elif)\b)/gmu)].map((match) => match.index).reverse().slice(0, 40);
}
/** The ends of the lines after or before an offset, the nearest first. */
function lineEnds(text, from, step) {
	const places = [];
	for (let at = from; places.length < 40;) {
		at = step > 0 ? text.indexOf("\n", at + 1) : text.lastIndexOf("\n", at - 1);
		if (at <= 0) break;
		places.push(at);
	}
	if (step > 0) places.push(text.length);
	return places;
}
/** `1) first`, `a) second`: an entry of a list. */
function isEnumerated(line) {
	return /^\s*(?:\d+|\w)\)/u.test(line);
}
/** The offset of the first code unit of an offset's line. */
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** The offset of the line feed that ends an offset's line, or of the text's end. */
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
// src/scripts/fault-repairs.ts
/** The words of one construct: one that lacks a word must have another of them, else it is prose that begins with `if` or `for`. */
const FAMILIES = [
	family("if", "then", "elif", "else", "fi"),
	family("for", "while", "until", "select", "do", "done"),
	family("case", "esac")
];
/** The changes that would mend a typo of the kind the parser met, the likeliest first. */
function* repairsOf({ message, at, hereDocument }, text) {
	const word = /'(.+?)'/u.exec(message)?.[1] ?? "";
	if (hereDocument !== void 0) {
		const delimiter = hereDocument.delimiter?.value ?? "";
		if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(delimiter)) yield insert(text.length, `\n${delimiter}\n`);
	} else if (message.startsWith("unterminated ")) {
		const closer = /parameter/u.test(message) ? "}" : /arithmetic/u.test(message) ? "))" : /subscript/u.test(message) ? "]" : ")";
		for (const place of [...blockEnds(text, at), ...boundaries(text, at, 40)]) yield insert(place, closer);
		if (closer === ")") for (const place of boundaries(text, at, 40)) yield insert(place, "))");
	} else if (message.startsWith("expected command after")) yield insert(at, " :\n");
	else if (/^expected '(?:then|do|fi|done|esac)'/u.test(message)) {
		if (!hasFamily(word, text) || word === "do" && hasOddHeader(text, at)) return;
		const nearest = word === "then" || word === "do" ? [] : [
			at,
			text.length,
			...closings(text, at)
		];
		for (const place of [...nearest, ...backBoundaries(text, at)]) yield insert(place, separated(word, text, place));
	} else if (message.startsWith("expected ']]'") || message.startsWith("unexpected") && /\[\[\s[^\n]*$/u.test(text.slice(lineStart(text, at), at))) for (const open of openings(text, "[[", at)) {
		yield* emptiedTest(text, open);
		for (const place of boundaries(text, open, 40)) yield insert(place, " ]] ");
	}
	else if (/^expected '[)}]' to close/u.test(message)) {
		if (count(text, word === "}" ? "{" : "(") <= count(text, word) && !hasFamily("esac", text)) return;
		yield insert(text.length, `\n${word}\n`);
		for (const place of [
			at,
			...closings(text, at),
			...backBoundaries(text, at)
		]) yield insert(place, word === "}" ? "\n}\n" : ")");
	} else if (message.includes("as function body")) {
		if (count(text, "}") > count(text, "{")) yield insert(at, " {\n");
	} else if (message.startsWith("unexpected token")) yield* unexpectedRepairs(word, at, text);
}
function* unexpectedRepairs(token, at, text) {
	const start = lineStart(text, at);
	const line = text.slice(start, lineEnd(text, at));
	if (token === "(" && /\bfor\s*$/u.test(text.slice(start, at))) yield insert(at, "(");
	else if (token === ")" && count(line, ")") > count(line, "(") && !isEnumerated(line)) {
		const assignment = text.slice(0, at).lastIndexOf("=\n");
		if (assignment >= 0) yield insert(assignment + 1, "(");
		yield insert(at, "(");
		yield replace(at, 1, " ");
		yield replace(at, 1, "_");
	} else if (token === "}") {
		const call = /(?<=^|\n)[ \t]*(?:function )?[\w.:-]+\((?=[ \t]*\{[ \t]*\n)/u.exec(text.slice(0, at));
		if (call !== null) yield insert(call.index + call[0].length, ")");
		if (count(text, "}") > count(text, "{")) {
			yield replace(at, 1, ":");
			for (const place of backBoundaries(text, at)) yield insert(place, " { ");
		}
	} else if (/^(?:then|elif|else|fi|do|done|esac)$/u.test(token)) {
		if (hasFamily(token, text)) yield replace(at, token.length, ":");
	} else if (hasFamily("esac", text)) {
		for (const place of boundaries(text, start, 40)) yield insert(place, ")");
		yield replace(at, token.length, " ");
	}
}
/** A reserved word as a command of its own at a place. */
function separated(word, text, at) {
	if (at === 0 || text[at - 1] === "\n") return `${word}\n`;
	return /[;&]\s*$/u.test(text.slice(Math.max(0, at - 9), at)) ? ` ${word} ` : `; ${word} `;
}
function* emptiedTest(text, open) {
	const close = text.indexOf("]]", open);
	if (open >= 0 && close > open && close <= lineEnd(text, open)) yield replace(open + 2, close - open - 2, " _ ");
}
/** `for each node` is a sentence: after the name of a loop's variable only `in`, `do` or the end of the command can follow. */
function hasOddHeader(text, at) {
	const [, keyword, next = ""] = [...text.slice(0, at).matchAll(/(?:^[ \t]{0,99}|;[ \t]{0,9})(for|select|while|until)[ \t]{1,9}\w{0,99}[ \t]{0,9}(\w*)/gmu)].at(-1) ?? [];
	return (keyword === "for" || keyword === "select") && ![
		"",
		"in",
		"do"
	].includes(next);
}
function hasFamily(word, text) {
	if (word === "esac" && text.includes(";;")) return true;
	const members = FAMILIES.find((pattern) => new RegExp(`^(?:${pattern.source})$`, "mu").test(word));
	return members !== void 0 && new Set([...text.matchAll(members)].map((match) => match[0])).size >= 2;
}
/** The words where a command begins or a list ends: after a line's indent, a semicolon or a closing parenthesis. */
function family(...words) {
	return new RegExp(`(?<=^[ \\t]{0,99}|[;&|][ \\t]{0,9}|[)] )(?:${words.join("|")})(?=[\\s;)&|]|$)`, "gmu");
}
function count(text, mark) {
	return text.split(mark).length - 1;
}
// src/scripts/pair-repairs.ts
/** How many lines, and how many expansions, are tried. */
const MAX_LINES$2 = 8;
/**
* Puts a second quote where one may be missing: on lines that leave a quote open when read alone, at the ends of words, and at
* the ends of the lines around, since a quoted program can span many of them.
*/
function* quoteRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const open = openQuote(line);
		if (open !== null && seen++ < MAX_LINES$2) {
			const completes = {
				at: start + open.at,
				opener: open.mark,
				closer: open.mark
			};
			const end = start + line.length;
			const trimmed = line.trimEnd();
			const eol = start + (trimmed.endsWith("\\") ? trimmed.slice(0, -1).trimEnd() : trimmed).length;
			const inLine = boundaries(text, start, 40).filter((place) => place < end);
			const hereDocument = openings(text, "<<", end).filter((place) => place >= start).map((place) => place + 2);
			const near = [
				...inLine,
				...inLine.map((place) => place + 1),
				...hereDocument
			].sort((a, b) => Math.abs(a - completes.at) - Math.abs(b - completes.at));
			if (completes.at === eol - 1 && /[\s=(]/u.test(line[open.at - 1] ?? " ")) yield {
				...insert(text.trimEnd().length, `\n${open.mark}`),
				completes
			};
			for (const place of /* @__PURE__ */ new Set([eol, ...near])) yield {
				...insert(place, open.mark),
				completes
			};
			for (let place = start; place < end; place++) if (text[place] === open.mark) yield {
				...replace(place, 1, "_"),
				completes
			};
			for (const place of lineEnds(text, end, 1)) yield {
				...insert(place, open.mark),
				completes
			};
			for (const place of lineEnds(text, start, -1)) yield {
				...insert(place, ` ${open.mark}`),
				completes
			};
		}
		start += line.length + 1;
	}
}
/** Pairs the parentheses of lines that, read alone, have one too many: a lost one can send the parser far astray. */
function* parenthesisRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const { opened, closed } = unpaired(line);
		if (!isEnumerated(line) && (opened !== null || closed !== null) && seen++ < MAX_LINES$2) {
			if (closed !== null) {
				const completes = {
					at: start + closed,
					opener: ")",
					closer: "("
				};
				const places = [closed, ...[...line.slice(0, closed).matchAll(/[$=(<]/gu)].map(({ index }) => index + 1)];
				for (const place of places.slice(0, 40)) yield {
					...insert(start + place, "("),
					completes
				};
			}
			if (opened !== null) {
				const completes = {
					at: start + opened,
					opener: "(",
					closer: ")"
				};
				const places = boundaries(text, start + opened, 40).filter((place) => place <= start + line.length);
				for (const place of places) yield {
					...insert(place, ")"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The first parenthesis of a line that closes nothing, and the first that nothing closes. */
function unpaired(line) {
	const open = [];
	let closed = null;
	for (let at = 0; at < line.length; at++) if (line[at] === "(") open.push(at);
	else if (line[at] === ")" && open.pop() === void 0) closed ??= at;
	return {
		opened: open[0] ?? null,
		closed
	};
}
/** Closes each `${name` that nothing closes before a blank or a quote. */
function* expansionRepairs(text) {
	for (const match of [...text.matchAll(/\$\{[^{}\s"'`]{1,99}(?=[\s"'`]|$)/gu)].slice(0, MAX_LINES$2)) yield {
		...insert(match.index + match[0].length, "}"),
		completes: {
			at: match.index,
			opener: "${",
			closer: "}"
		}
	};
}
/**
* Puts a quote before the bracket that opens a quoted program or document, where a lone quote follows the bracket that closes it, as
* in `-d {` … `}'`.
*/
function* openingQuoteRepairs(text) {
	for (const close of [...text.matchAll(/^[ \t]*[}\]](['"])/gmu)].slice(0, MAX_LINES$2)) {
		const mark = close[1] ?? "'";
		const opens = [...text.slice(0, close.index).matchAll(/(?<=[\s=])[{[](?=[ \t]*$)/gmu)].map(({ index }) => index);
		for (const place of [...opens.slice(0, MAX_LINES$2), ...opens.slice(-8)]) {
			const undoes = {
				start: place,
				end: place + 1,
				problem: `missing \`${mark}\` before \`${text[place]}\``,
				help: "Add the opening quote; the closing one stands further down"
			};
			const above = /\n[ \t]*$/u.exec(text.slice(Math.max(0, place - 99), place));
			yield {
				...above === null ? insert(place, mark) : insert(place - above[0].length, ` ${mark}`),
				undoes
			};
		}
	}
}
/** Puts a second backtick on lines that have an odd number of them, inside double quotes as well. */
function* backtickRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const marks = [...line.matchAll(/\\.|`/gu)].filter(([mark]) => mark === "`").map(({ index }) => start + index);
		const last = marks.at(-1);
		if (last !== void 0 && marks.length % 2 === 1 && seen++ < MAX_LINES$2) {
			const end = start + line.length;
			for (const at of /* @__PURE__ */ new Set([last, marks[0] ?? last])) {
				const completes = {
					at,
					opener: "`",
					closer: "`"
				};
				const after = boundaries(text, at + 1, 40).filter((place) => place <= end);
				const before = [...line.slice(0, at - start).matchAll(/["=]|(?<=\s)(?=\S)/gu)].map(({ index, 0: mark }) => start + index + mark.length);
				for (const place of [...after, ...before.reverse()]) yield {
					...insert(place, "`"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The quote that a line, read alone, leaves open; comments do not count. */
function openQuote(line) {
	let open = null;
	for (let at = 0; at < line.length; at++) {
		const mark = line[at] ?? "";
		if (mark === "\\" && open?.mark !== "'") at++;
		else if (open !== null) open = mark === open.mark ? null : open;
		else if (mark === "\"" || mark === "'" || mark === "`") open = {
			at,
			mark
		};
		else if (mark === "#" && (at === 0 || /\s/u.test(line[at - 1] ?? ""))) return null;
	}
	return open;
}
// src/scripts/shell-faults.ts
const NODES = {
	if: "If",
	for: "For ArithmeticFor",
	select: "Select",
	while: "While",
	until: "While",
	case: "Case",
	"[[": "TestCommand",
	"{": "BraceGroup",
	"(": "Subshell"
};
const UNTERMINATED = [
	[
		/single quote|ANSI-C quote/u,
		"'",
		"'"
	],
	[
		/double quote/u,
		"\"",
		"\""
	],
	[
		/backtick/u,
		"`",
		"`"
	],
	[
		/command substitution/u,
		")",
		"$("
	],
	[
		/process substitution/u,
		")",
		"<("
	],
	[
		/parameter expansion/u,
		"}",
		"${"
	],
	[
		/arithmetic expansion/u,
		"))",
		"$(("
	],
	[
		/arithmetic/u,
		"))",
		"(("
	],
	[
		/subscript/u,
		"]",
		"["
	],
	[
		/extended glob/u,
		")",
		"("
	]
];
const SHOWABLE = /^[\x21-\x5f\x61-\x7e]{1,20}$/u;
/** Says in our words what the parser found; the range is the smallest text that shows it, usually what was opened and never closed. */
function describeFault(fault, parsed, text) {
	const { message, at } = fault;
	if (fault.hereDocument !== void 0) return describeHereDocument(fault.hereDocument, text, at);
	const unterminated = UNTERMINATED.find(([pattern]) => message.startsWith("unterminated") && pattern.test(message));
	if (unterminated !== void 0) return describeUnterminated(text, at, unterminated[1], unterminated[2]);
	const closing = /^expected '(.+?)' to close (?:'(.+)'|subshell|brace group|test group)$/u.exec(message);
	if (closing?.[1] !== void 0) {
		const opener = closing[2] ?? (closing[1] === "}" ? "{" : "(");
		return missing$3(span(text, openerOf(opener, parsed, at, true) ?? at, opener), `\`${closing[1]}\` for \`${opener}\``, `Add \`${closing[1]}\` where the \`${opener}\` ends`);
	}
	const keyword = /^expected '(then|do)'$/u.exec(message)?.[1];
	if (keyword !== void 0) {
		const start = Math.max(-1, ...(keyword === "then" ? ["if"] : [
			"for",
			"while",
			"select"
		]).map((opener) => openerOf(opener, parsed, at, false) ?? -1));
		const opener = /^[a-z]+/u.exec(text.slice(Math.max(start, 0), start + 10))?.[0];
		if (start < 0 || opener === void 0) return missing$3(span(text, at, " "), `\`${keyword}\``, `Add \`${keyword}\``);
		return missing$3(span(text, start, opener), `\`${keyword}\` after \`${opener}\``, `Add \`${keyword}\` between the condition and the body`);
	}
	const empty = /^expected command after '(.+)'$/u.exec(message)?.[1];
	if (empty !== void 0) return describeEmpty(text, at, empty);
	if (message === "expected redirect target") return missing$3(span(text, at - 1, ">"), "file after a redirection", "Name the file, or quote the bracket");
	if (message.includes("as function body")) return missing$3(span(text, at, " "), "`{` of a function", "Open the body of the function with `{`");
	const token = /^unexpected (?:token|argument) '(.+?)'/u.exec(message)?.[1];
	const shown = token !== void 0 && SHOWABLE.test(token) && text.startsWith(token, at) ? token : null;
	return {
		...span(text, at, shown ?? " "),
		problem: shown === null ? "unexpected text" : `unexpected \`${shown}\``,
		help: "Remove it, or add what it belongs to; quote it when it is meant literally"
	};
}
/** A mark that has no partner. */
function describeUnpaired({ at, opener, closer }) {
	const range = {
		start: at,
		end: at + opener.length
	};
	const help = `Add the missing ${shown(closer)}, or escape this one`;
	return missing$3(range, closer === opener ? `partner of a ${shown(opener)}` : `${shown(closer)} for ${shown(opener)}`, help);
}
function shown(token) {
	return token === "`" ? "backtick" : `\`${token}\``;
}
function describeUnterminated(text, at, closer, opener) {
	const found = closer === "'" || opener === "(" ? text.indexOf(opener, at) : at;
	return describeUnpaired({
		at: Math.max(at, found),
		opener,
		closer
	});
}
function describeHereDocument(node, text, at) {
	const word = node.delimiter?.value ?? "";
	const shown = SHOWABLE.test(word) ? ` \`${word}\`` : "";
	return {
		start: at,
		end: Math.max(at + 2, Math.min(node.delimiter?.end ?? at + 2, text.length)),
		problem: `missing end${shown} of a here-document`,
		help: "End the here-document with a line that holds its delimiter and nothing else, no blank before or after"
	};
}
/** An empty body: the comment that stands for it is the place to put a command, else the word that opens it. */
function describeEmpty(text, at, opener) {
	const help = `Put a command after \`${opener}\`; a comment is none, \`:\` is one that does nothing`;
	const opened = text.lastIndexOf(opener, at - 1);
	const comment = /^\s*(#[^\n]*)/u.exec(text.slice(opened + opener.length));
	if (opened >= 0 && comment?.[1] !== void 0) {
		const start = opened + opener.length + comment[0].length - comment[1].length;
		return missing$3({
			start,
			end: start + comment[1].trimEnd().length
		}, `command after \`${opener}\``, help);
	}
	return missing$3(span(text, Math.max(opened, 0), opener), `command after \`${opener}\``, help);
}
/** Where the construct opens that the parser was in at an offset: the innermost one, unclosed ones only where asked. */
function openerOf(opener, parsed, at, isUnclosed) {
	const types = (NODES[opener] ?? "").split(" ");
	let found = null;
	visit(parsed.script, (node, base) => {
		if (base !== null || !types.includes(node.type) || node.pos > at) return;
		if (isUnclosed ? node.end > node.pos : node.end < at) return;
		if (found === null || node.pos > found) found = node.pos;
	});
	return found;
}
function span(text, start, token) {
	const from = Math.max(0, Math.min(start, text.length));
	return {
		start: from,
		end: Math.min(text.length, from + token.length)
	};
}
function missing$3(range, what, help) {
	return {
		start: range.start,
		end: range.end,
		problem: `missing ${what}`,
		help
	};
}
/** zsh and ksh have constructs that Bash has not; what was begun as in Bash ends alike in all of them. */
function isInEveryShell(fault) {
	return /^missing (?:partner|end|`\)` for `\$\(`|`(?:fi|done|esac)`)/u.test(fault.problem);
}
// src/scripts/slip-repairs.ts
const BLANK_AFTER_BACKSLASH = /(?<=(?:^|[^\\])(?:\\\\){0,99}\\)[ \t]+$/gmu;
const TRANSPOSED = /\(\$(?=[a-z][\w.-]{0,60}[ \t]+[^\s|)])/gu;
const MAX_PLACES = 8;
/** Undoes slips of the hand that the parser only notices later: a blank that keeps a backslash from joining lines, `($` for `$(`. */
function* slipRepairs(text) {
	const blanks = [...text.matchAll(BLANK_AFTER_BACKSLASH)];
	const [first] = blanks;
	const last = blanks.at(-1);
	if (first !== void 0 && last !== void 0) {
		const end = last.index + last[0].length;
		const joined = text.slice(first.index, end).replace(BLANK_AFTER_BACKSLASH, "").replace(/^[ \t]+/u, "");
		yield {
			...replace(first.index, end - first.index, joined),
			undoes: blankFault(first.index, first[0].length)
		};
	}
	for (const { index } of [...text.matchAll(TRANSPOSED)].slice(0, MAX_PLACES)) yield replace(index, 2, "$(");
}
function blankFault(at, length) {
	return {
		start: at - 1,
		end: at + length,
		problem: "unexpected blank after a backslash at the end of a line",
		help: "Remove the blank; only a backslash that is the last character joins the next line"
	};
}
// src/scripts/find-typo.ts
const MAX_TYPOS = 3;
const MAX_FAULTS = 3;
const MIN_COMMAND_SHARE = 2 / 3;
const MAX_JOINED = 50;
const ENOUGH$1 = 500;
/** The first typo, if a few small repairs make a script of the whole text and its commands look like commands. */
function findTypo(faulty, text, budget, trust) {
	const found = [];
	let current = text;
	let parsed = faulty;
	while (found.length < MAX_TYPOS) {
		const best = bestRepair(parsed, current, budget);
		if (best === null) return null;
		const { repair, fault } = best;
		const described = repair.undoes ?? (repair.completes ? describeUnpaired(repair.completes) : describeFault(fault, parsed, current));
		const likeness = commandLikeness(logicalLine(current, described.start));
		if (isApostrophe(current, described.start) && (likeness !== "strong" || trust === "unsure")) return null;
		found.push({
			fault: described,
			likeness,
			isLeftover: /^\S`(?:\s|$)/u.test(current.slice(Math.max(0, described.start - 1), described.start + 2))
		});
		current = applyRepair(current, repair);
		parsed = best.result;
		if (parsed.faults.length > 0) continue;
		const first = found[0];
		return first !== void 0 && (trust === "prompted" || isScript(parsed, current, found, trust)) ? first.fault : null;
	}
	return null;
}
/** The repair after which the text parses; failing that, the one after which the parser comes furthest. */
function bestRepair(parsed, text, budget) {
	let best = null;
	for (const [fault, repair] of candidates(parsed, text)) {
		const result = parseShell(applyRepair(text, repair), budget);
		if (result === null) return null;
		if (result.faults.length === 0) return {
			fault,
			repair,
			result
		};
		if (reach(result) > reach(parsed) + repair.insert.length && (best === null || reach(result) > reach(best.result))) best = {
			fault,
			repair,
			result
		};
	}
	return best;
}
function* candidates(parsed, text) {
	const [first, ...others] = parsed.faults.slice(0, MAX_FAULTS);
	if (first === void 0) return;
	for (const repair of [...slipRepairs(text), ...expansionRepairs(text)]) yield [first, repair];
	for (const repair of openingQuoteRepairs(text)) yield [first, repair];
	for (const repair of quoteRepairs(text)) yield [first, repair];
	for (const repair of backtickRepairs(text)) yield [first, repair];
	for (const fault of [first, ...others]) for (const repair of repairsOf(fault, text)) yield [fault, repair];
	for (const repair of parenthesisRepairs(text)) yield [first, repair];
}
function reach(parsed) {
	return parsed.faults[0]?.at ?? Number.POSITIVE_INFINITY;
}
/** Whether the commands of a mended text look like commands, most of them and each one that was mended. */
function isScript(parsed, text, found, trust) {
	const commands = parsed.script.commands.map(({ pos, end }) => ({
		pos,
		end,
		likeness: commandLikeness(lineFrom(text, pos))
	}));
	const share = commands.filter(({ likeness }) => likeness !== "none").length / commands.length;
	if (commands.length === 0 || share < MIN_COMMAND_SHARE) return false;
	return found.every(({ fault: { start }, likeness, isLeftover }) => {
		const around = commands.find(({ pos, end }) => pos <= start && start <= end)?.likeness ?? "none";
		return likeness === "strong" || around === "strong" || (trust === "labelled" || isLeftover) && (likeness === "plain" || around === "plain");
	});
}
function isApostrophe(text, at) {
	return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}
/** The line of an offset, from the first of the lines that backslashes join to it: as much of it as it takes to judge. */
function logicalLine(text, at) {
	let start = lineStart(text, at);
	for (let joined = 0; joined < MAX_JOINED && start > 1 && text[start - 2] === "\\"; joined++) start = lineStart(text, start - 2);
	return lineFrom(text, start);
}
function lineFrom(text, start) {
	return text.slice(start, Math.min(lineEnd(text, start), start + ENOUGH$1));
}
// src/scripts/json-text.ts
/** How many places of a block are tried. */
const MAX_ANSWERS = 20;
/** A bracket that opens a line and that a bare word never follows, which in a shell it would. */
const OPENING = /^[ \t]*(?:\{[ \t]*(?=$|["}]|\.\.\.|…|\/\/)|\[[ \t]*(?=$|["{\][\d-]|\.\.\.|…|(?:true|false|null)\b))/u;
const TOKEN$1 = /"(?:[^"\\\n]|\\.){0,100000}"|-?\d[\w.+-]*|true|false|null|\.{3}|…|[{}[\],:]|\/\/[^\n]*|[ \t\n]+|<[^<>\n]*>|[\p{L}_][\p{L}\p{N}_]*/uy;
/**
* The end of a JSON object or array that begins at an offset; null when there is none. Generous to documentation: ellipses,
* placeholders, comments and commas at the end are no errors.
*/
function endOfJson(text, from) {
	const open = [];
	TOKEN$1.lastIndex = from;
	for (let match = TOKEN$1.exec(text); match !== null; match = TOKEN$1.exec(text)) {
		const [token] = match;
		if (token === "{" || token === "[") open.push(token);
		else if (token === "}" || token === "]") {
			if (open.pop() !== (token === "}" ? "{" : "[")) return null;
			if (open.length === 0) return TOKEN$1.lastIndex;
		}
	}
	return null;
}
/** Whether a text is JSON from its first to its last character, as documentation shows it. */
function isJson(text) {
	const start = text.search(/\S/u);
	return start >= 0 && OPENING.test(text.slice(start, endOfLine(text, start))) && endOfJson(text, start) === text.trimEnd().length;
}
/**
* Blanks what commands answered in JSON: from a line that opens with a bracket to the line that it closes on, where everything before is
* a script. Keeps the length and the line feeds; null when there is nothing to blank.
*/
function blankJson(text, isScript) {
	let blanked = text;
	let tries = 0;
	let at = text.indexOf("\n") + 1;
	while (at > 0 && tries < MAX_ANSWERS) {
		const lineEnd = endOfLine(text, at);
		const end = OPENING.test(text.slice(at, lineEnd)) && tries++ < MAX_ANSWERS ? endOfJson(text, at) : null;
		const last = end === null ? lineEnd : endOfLine(text, end);
		if (end !== null && text.slice(end, last).trim() === "" && isScript(blanked.slice(0, at))) {
			blanked = blanked.slice(0, at) + text.slice(at, end).replace(/[^\n]/gu, " ") + blanked.slice(end);
			at = last + 1;
		} else at = lineEnd + 1;
		if (at > text.length) at = 0;
	}
	return blanked === text ? null : blanked;
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
// src/scripts/shell-complete.ts
/** Here-documents that are pending at the end of one line cost the parser the square of their number. */
const MAX_PENDING = 1e3;
/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS$2 = [
	["single", "'"],
	["ANSI", "'"],
	["double", "\""],
	["backtick", "`"],
	["parameter", "}"]
];
/**
* Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over.
* Null when the budget is spent.
*/
function isComplete(length, block, budget) {
	for (let end = length;;) {
		const candidate = block.slice(0, end);
		const parsed = parseShell(candidate, budget);
		if (parsed === null) return null;
		if (parsed.faults.length === 0) return true;
		const closer = closerOf(parsed, candidate);
		if (end >= block.length || closer === null) return false;
		const found = block.indexOf(closer, end);
		const next = found < 0 ? -1 : block.indexOf("\n", found + 1);
		end = next < 0 ? block.length : next;
	}
}
/** Whether a line, with those that backslashes join to it, opens more here-documents than can be read in time. */
function hasPendingFlood(text) {
	let pending = 0;
	for (const [mark] of text.matchAll(/<<|\\\n|\n/gu)) {
		if (mark === "<<") pending++;
		else if (mark === "\n") pending = 0;
		if (pending > MAX_PENDING) return true;
	}
	return false;
}
/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed, text) {
	const { message = "", at = 0, hereDocument } = parsed.faults[0] ?? {};
	if (hereDocument !== void 0) return hereDocument.delimiter?.value ?? "\n";
	if (message.startsWith("unterminated")) return CLOSERS$2.find(([kind]) => message.includes(kind))?.[1] ?? ")";
	return /^expected '(.+?)' to close/u.exec(message)?.[1] ?? (at >= text.trimEnd().length ? "\n" : null);
}
// src/scripts/shell-prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?(?:\[[^\]\n]{1,80}\][ \t]?[$#%]|[\w.-]{1,60}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,80})?[ \t]?[$#%]|(?:ba|z|k)?sh-[\d.]{1,10}[$#]|~?\/?[\w./-]{0,60}[ \t]?\$|[❯➜])(?=[ \t]|$)[ \t]*/u;
const PERCENT = /^%[ \t]+(?=[a-z./~])/u;
const ROOT = /^#[ \t]+(?=[a-z./~])/u;
/** Of a program that is no shell: `mysql> `, `127.0.0.1:6379> `, `db=# `, `>>> `. */
const FOREIGN_PROMPT = /^[ \t]*(?:[A-Za-z][\w.-]{0,40}(?:[:@][\w.:@-]{1,60})?|\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})(?:\([^()\s]{1,20}\)|[ \t]?\[[^\][\n]{1,40}\])?(?:[ \t]?>|=[>#])[ \t]+\S|^[ \t]*>>>[ \t]/mu;
const SECOND_PROMPT = /^[ \t]*>(?:[ \t]|$)/u;
/**
* The commands of a terminal session, empty when the text has no prompt. Where nothing else prompts, a `%` that the text begins with
* is a prompt, comments aside, and so is a `#`, if allowed.
*/
function findCommands(text, allowsRoot) {
	const lines = text.split("\n");
	const starts = lines.map(() => 0);
	for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? "").length + 1;
	const isCertain = lines.some((line) => PROMPT.test(line));
	const [first = ""] = lines.filter((line) => line.trim() !== "");
	const [command = ""] = lines.filter((line) => /^\s*[^\s#]/u.test(line));
	const others = [...PERCENT.test(command) ? [PERCENT] : [], ...allowsRoot && ROOT.test(first) ? [ROOT] : []];
	const patterns = isCertain ? [PROMPT] : others;
	const prompts = lines.map((line) => patterns.map((pattern) => pattern.exec(line)?.[0].length).find((length) => length !== void 0) ?? null);
	const commands = [];
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const prompt = prompts[index];
		if (prompt === null || prompt === void 0) continue;
		let last = index;
		while (last + 1 < next && continues(lines[last] ?? "")) last++;
		const end = (starts[last] ?? 0) + (lines[last] ?? "").length;
		const limit = next < lines.length ? (starts[next] ?? 0) - 1 : text.length;
		if (prompt < (lines[index] ?? "").length) commands.push({
			start: (starts[index] ?? 0) + prompt,
			end,
			limit,
			isCertain
		});
		next = index;
	}
	return commands.reverse();
}
/** Whether a line has the prompt of a program that is no shell, such as a database's client. */
function hasForeignPrompt(text) {
	return FOREIGN_PROMPT.test(text);
}
/** Takes the second prompts out of a part of a session; a here-document's last line would not count with blanks in their place. */
function stripSecondPrompts(session, start, end) {
	const lines = [];
	const shifts = [];
	let length = 0;
	let by = start;
	for (const [index, line] of session.slice(start, end).split("\n").entries()) {
		const prompt = index === 0 ? "" : SECOND_PROMPT.exec(line)?.[0] ?? "";
		by += prompt.length;
		if (prompt !== "" || index === 0) shifts.push({
			from: length,
			by
		});
		lines.push(line.slice(prompt.length));
		length += line.length - prompt.length + 1;
	}
	return {
		text: lines.join("\n"),
		toSource: (offset) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? start)
	};
}
/** The end of the lines with a second prompt that follow an offset without a gap; the offset itself when there is none. */
function endOfSecondPrompts(text, from, limit) {
	let end = from;
	while (end < limit) {
		const next = text.indexOf("\n", end + 1);
		const lineEnd = next < 0 || next > limit ? limit : next;
		if (!SECOND_PROMPT.test(text.slice(end + 1, lineEnd))) break;
		end = lineEnd;
	}
	return end;
}
function continues(line) {
	return /(?:^|[^\\])(?:\\\\)*\\[ \t\r]*$/u.test(line);
}
// src/scripts/text-kind.ts
/** No more lines than these are looked at. */
const MAX_LINES$1 = 500;
const ENOUGH = 500;
/** Alternatives, and what may be left out, in any brackets. */
const ALTERNATIVES = /(?<![$<>(])[([{][^()[\]{}"'`|]{1,200}\|[^()[\]{}"'`|]{1,200}[)\]}]/u;
const OPTIONAL = /\[(?:OPTIONS?|options?|flags|args|arguments|--?[\w-]{1,40}[^\][]{0,99})\]|\s\((?:--?[\w-]{1,40}[^()]{0,99}|\.{2,3})\)/u;
/** A heading of columns, as programs print their tables. */
const COLUMNS$1 = /^[A-Z][A-Z()/_-]+(?:\s{2,}[A-Z][A-Z()/_-]*){2,}/u;
/** Guesses what a text that does not parse is; 0-based UTF-16 `at` is where the parser stumbled. */
function guessKind(text, at) {
	if (isJson(text)) return "JSON";
	if (findCommands(text, true).length > 0 || hasForeignPrompt(text)) return "session";
	const lines = text.split("\n", MAX_LINES$1).map((line) => line.trim().slice(0, ENOUGH)).filter((line) => line !== "" && !line.startsWith("#"));
	const isCommand = lines.map((line) => commandLikeness(line) !== "none");
	if (!isCommand.includes(true) || COLUMNS$1.test(lines[0] ?? "")) return "output";
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = maskPlaceholders(/^[^\n]*/u.exec(text.slice(start, start + ENOUGH))?.[0] ?? "");
	if (ALTERNATIVES.test(line) || OPTIONAL.test(line)) return "synopsis";
	return isCommand[0] === true && isCommand.includes(false) ? "commands" : "unknown";
}
/**
* Judges a text as a shell script or session; null when it parses. Offsets are 0-based UTF-16 offsets into the text, whose lines end
* in LF. Pure; the time is linear in the length of the text. The parser must be loaded.
*/
function checkShell(text, mode, { allowance = null, placeholders = [] } = {}) {
	if (text.length > 1e6 || hasPendingFlood(text)) return "unchecked";
	const budget = new ParseBudget(Math.min(4e4 + 60 * text.length, 3e5 + 4 * text.length), allowance);
	const masked = maskPlaceholders(text, placeholders);
	try {
		return mode === "session" ? checkSession(text, masked, budget) : checkScript(text, masked, mode, budget);
	} catch (error) {
		if (error instanceof RangeError) return "unchecked";
		throw error;
	}
}
function checkScript(text, masked, mode, budget) {
	const parsed = findFaults(text, masked);
	if (parsed === null) return null;
	const [first] = findCommands(masked, false);
	if (first !== void 0) return checkCommands(masked, false, budget) ?? checkBefore(masked, first);
	const verdict = judge$1(parsed, masked, budget, "labelled");
	if (mode !== "dialect" || verdict === null || verdict === "unchecked") return verdict;
	if (verdict.isTypo ? isInEveryShell(verdict) : guessKind(masked, verdict.start) !== "unknown") return verdict;
	return "unchecked";
}
function checkSession(text, masked, budget) {
	const commands = findCommands(masked, true);
	if (commands.length > 0) {
		const verdict = checkCommands(masked, true, budget);
		return verdict !== null && verdict !== "unchecked" && !verdict.isTypo && commands[0]?.isCertain === false && findFaults(text, masked) === null ? null : verdict;
	}
	const parsed = hasForeignPrompt(text) ? null : findFaults(text, masked);
	return parsed === null ? null : judge$1(parsed, masked, budget, "unsure");
}
/** What the parser says of a text when none of its readings parses; null when one does. */
function findFaults(text, masked) {
	const isScript = (reading) => readShell(reading).faults.length === 0;
	if (text !== masked && isScript(text)) return null;
	const parsed = readShell(masked);
	if (parsed.faults.length === 0) return null;
	const withoutJson = blankJson(masked, isScript) ?? masked;
	for (const reading of /* @__PURE__ */ new Set([
		blankElisions(masked),
		withoutJson,
		blankElisions(withoutJson)
	])) if (reading !== masked && isScript(reading)) return null;
	return parsed;
}
function checkCommands(masked, allowsRoot, budget) {
	let soft = null;
	for (const command of findCommands(masked, allowsRoot)) {
		const verdict = checkCommand(masked, command, budget);
		if (verdict !== null && verdict !== "unchecked" && verdict.isTypo) return verdict;
		soft ??= verdict;
	}
	return soft;
}
/** What stands before the first prompt of a block that is labelled as a script. */
function checkBefore(masked, { start }) {
	const text = masked.slice(0, masked.lastIndexOf("\n", start - 1) + 1);
	const parsed = readShell(text);
	const [fault] = parsed.faults;
	return fault === void 0 ? null : {
		...describeFault(fault, parsed, text),
		isTypo: false
	};
}
function checkCommand(masked, { start, end, limit, isCertain }, budget) {
	const alone = stripSecondPrompts(masked, start, end).text;
	const ends = isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget);
	if (ends !== false) return ends === null ? "unchecked" : null;
	const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
	const verdict = judge$1(readShell(command.text), command.text, budget, isCertain ? "prompted" : "unsure");
	if (verdict === null || verdict === "unchecked") return verdict;
	return {
		...verdict,
		start: command.toSource(verdict.start),
		end: command.toSource(verdict.end)
	};
}
/** The typo of a text that does not parse, or the first thing that the parser says of it. */
function judge$1(parsed, text, budget, trust) {
	const [fault] = parsed.faults;
	if (fault === void 0) return null;
	if (parsed.faults.some(({ message }) => message.startsWith("maximum"))) return "unchecked";
	const found = findTypo(parsed, text, budget, trust);
	return found === null ? {
		...describeFault(fault, parsed, text),
		isTypo: false
	} : {
		...found,
		isTypo: true
	};
}
// src/scripts/read-shell-blocks.ts
/** The searches for typos in one document cost no more than this many UTF-16 code units of parsing: some tenths of a second, rarely more. */
const DOCUMENT_ALLOWANCE$1 = 6e5;
/** The parser for shells; what uses it finds it without asking the context. */
const SHELL_PARSER = {
	name: "unbash",
	load: loadShellParser
};
/** The parser, where a document may have a shell block. */
function* needsOfShell(document, { scripts }) {
	if (mayHaveShell(document, scripts)) yield SHELL_PARSER;
}
const known = /* @__PURE__ */ new WeakMap();
/** Every shell block of a document with its verdict, read once however many rules ask. */
function readShellBlocks(document, { scripts }) {
	const ofPolicy = known.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known.set(scripts, ofPolicy);
	let blocks = ofPolicy.get(document);
	if (blocks === void 0) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE$1);
		blocks = findShellBlocks(document, scripts).map((block) => ({
			block,
			verdict: checkShell(block.content.text, block.mode, {
				allowance,
				placeholders: scripts.placeholders
			}),
			isOptedOut: hasOptOut(block.fence)
		}));
		ofPolicy.set(document, blocks);
	}
	return blocks;
}
// src/rules/script/label.ts
const fenced$2 = (lang, ...lines) => `# Inspect\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
const NAMES = {
	commands: "output after a command",
	JSON: "JSON",
	output: "output",
	session: "session",
	synopsis: "usage line"
};
const LABELS = {
	commands: "`console`, with a prompt before each command",
	JSON: "`json`",
	output: "`text`",
	session: "`console`",
	synopsis: "`text`",
	unknown: "`console` or `text`"
};
/** Where the kind leaves no doubt which label is right. */
const CERTAIN = {
	JSON: "json",
	output: "text",
	session: "console"
};
var label_default = defineRule({
	id: "script/label",
	description: "Blocks hold what their label says.",
	rationale: "A label invites readers to paste; output, a usage line or another language in a shell does nothing or does harm.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "commands and what they print, told apart by a prompt",
			files: { "docs/a.md": fenced$2("bash", "$ kubectl get svc", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: []
		},
		{
			name: "output, which `text` announces as such",
			files: { "docs/a.md": fenced$2("text", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: []
		},
		{
			name: "commands and an answer in JSON",
			files: { "docs/a.md": fenced$2("sh", "curl -s localhost:8080/jobs", "{", "  \"jobs\": [", "    {\"id\": 1},", "    {\"id\": 2}", "  ]", "}") },
			findings: []
		},
		{
			name: "output alone",
			files: { "docs/a.md": fenced$2("bash", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: ["docs/a.md:3:4: Unexpected output in a `bash` block, expected a script"]
		},
		{
			name: "a command and its output",
			files: { "docs/a.md": fenced$2("sh", "kubectl get svc -n web", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: ["docs/a.md:3:4: Unexpected output after a command in a `sh` block, expected a script"]
		},
		{
			name: "a session with a program that is no shell",
			files: { "docs/a.md": fenced$2("shell", "127.0.0.1:6379> LRANGE jobs 0 -1", "1) \"first\"", "2) \"second\"") },
			findings: ["docs/a.md:3:4: Unexpected session in a `shell` block, expected a script"]
		},
		{
			name: "a usage line",
			files: { "docs/a.md": fenced$2("bash", "./jobs.sh status (--all | --name=NAME)") },
			findings: ["docs/a.md:3:4: Unexpected usage line in a `bash` block, expected a script"]
		},
		{
			name: "a prompt where the language belongs",
			files: { "docs/a.md": fenced$2("$ ls /srv", "app  data") },
			findings: ["docs/a.md:3:4: Unexpected prompt in an info string, expected a language"]
		},
		{
			name: "a session in a block for YAML",
			files: { "docs/a.md": fenced$2("yaml", "$ kubectl get job cleanup -o yaml", "kind: Job", "spec: {}") },
			findings: ["docs/a.md:3:4: Text of a `yaml` block does not parse as YAML"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfLanguages(document, kind);
	},
	*check(document, context) {
		const { kind } = context;
		yield* findMislabelledBlocks(document, context);
		yield* findPrompts(document);
		for (const { block, verdict } of readShellBlocks(document, kind)) if (verdict !== null && verdict !== "unchecked" && !verdict.isTypo) yield explain(document, block, verdict);
	}
});
function* findPrompts(document) {
	for (const fence of document.facts.fences) {
		const range = findInfoPrompt(document, fence);
		const help = "Move the command into the block, or leave it out, and label the block `console`";
		if (range !== null) yield {
			range,
			message: "Unexpected prompt in an info string, expected a language",
			help
		};
	}
}
function explain(document, { content, label, mode }, fault) {
	const place = content.toSource(fault);
	if (label === null) return {
		range: place,
		message: `Text of a shell block does not parse: ${fault.problem}`,
		help: fault.help
	};
	const kind = guessKind(content.text, fault.start);
	const named = quote(document.slice(label), 40);
	const expected = mode === "session" ? "commands after a prompt" : "a script";
	const certain = mode === "session" && kind === "session" ? void 0 : CERTAIN[kind];
	const { line } = document.lines.pointAt(place.start);
	return {
		range: label,
		message: kind === "unknown" ? `Text of a ${named} block does not parse as shell` : `Unexpected ${NAMES[kind]} in a ${named} block, expected ${expected}`,
		help: `Label it ${LABELS[kind]}; if it is to be run, mend line ${line}: ${fault.problem}`,
		...certain !== void 0 && { fix: {
			kind: "suggested",
			edits: [{
				...label,
				path: document.path,
				text: certain
			}]
		} }
	};
}
// src/scripts/nested/word-text.ts
/** Escaped in double quotes and in here-documents. */
const IN_QUOTES = "\"\\$`\n";
const IN_DOCUMENT = "\\$`\n";
var Builder = class {
	#script;
	#units = [];
	#offsets = [];
	#fillers = [];
	constructor(script) {
		this.#script = script;
	}
	/** Takes over a part of the script; a placeholder in it becomes a filler. */
	copy(start, end) {
		const { parsed, written } = this.#script;
		for (let at = start; at < end; at++) {
			const isReplaced = parsed[at] !== written[at] && written[at] !== "\r";
			this.#add(isReplaced && parsed[at] !== " " ? "X" : parsed[at] ?? "", at, isReplaced);
		}
	}
	/** Takes over a part in which a backslash escapes the characters given; null = every character. */
	unescape(start, end, escapable) {
		const { parsed } = this.#script;
		for (let at = start; at < end; at++) {
			const next = parsed[at + 1];
			const isEscape = parsed[at] === "\\" && at + 1 < end && next !== void 0 && (escapable === null || escapable.includes(next));
			if (isEscape && next === "\n") at++;
			else if (isEscape) this.copy(++at, at + 1);
			else this.copy(at, at + 1);
		}
	}
	/** Stands a filler for a part that only the shell can work out. */
	fill(start, end) {
		for (let at = start; at < Math.max(end, start + 1); at++) this.#add("X", at, true);
	}
	#add(unit, at, isFiller) {
		if (isFiller) {
			const last = this.#fillers.at(-1);
			if (last?.end === this.#units.length) last.end++;
			else this.#fillers.push({
				start: this.#units.length,
				end: this.#units.length + 1
			});
		}
		this.#units.push(unit);
		this.#offsets.push(at);
	}
	build(end) {
		return {
			text: this.#units.join(""),
			offsets: [...this.#offsets, end],
			fillers: this.#fillers
		};
	}
};
/** The text of a word; null where its parts do not stand in the script as the parser says they do. */
function readWord(word, script) {
	const builder = new Builder(script);
	if (!isInPlace(word, script)) return null;
	if (word.parts === void 0) builder.unescape(word.pos, word.end, null);
	else for (const part of word.parts) if (!addPart(part, builder, script, null)) return null;
	return builder.build(word.end);
}
/** The body of a here-document as the command reads it. */
function readHereDocument({ body, delimiter, operator }, script) {
	if (delimiter === void 0 || !isInPlace(body, script)) return null;
	const builder = new Builder(script);
	const parts = delimiter.quoted ? [] : (body.parts ?? []).filter(({ type }) => type !== "Literal");
	if (!parts.every((part) => isInPlace(part, script))) return null;
	for (let at = body.pos; at < body.end;) {
		const next = script.parsed.indexOf("\n", at);
		const lineEnd = next < 0 || next >= body.end ? body.end : next + 1;
		if (operator === "<<-") while (at < lineEnd && script.parsed[at] === "	") at++;
		let part = parts[0];
		while (part !== void 0 && part.pos < lineEnd) {
			builder.unescape(at, Math.max(at, part.pos), IN_DOCUMENT);
			builder.fill(part.pos, part.end);
			at = part.end;
			parts.shift();
			part = parts[0];
		}
		if (at >= lineEnd) continue;
		if (delimiter.quoted) builder.copy(at, lineEnd);
		else builder.unescape(at, lineEnd, IN_DOCUMENT);
		at = lineEnd;
	}
	return builder.build(body.end);
}
function addPart(part, builder, script, escapable) {
	if (!isInPlace(part, script)) return false;
	if (part.type === "SingleQuoted") builder.copy(part.pos + 1, part.end - 1);
	else if (part.type === "AnsiCQuoted") {
		if (part.text.includes("\\")) return false;
		builder.copy(part.pos + 2, part.end - 1);
	} else if (part.type === "DoubleQuoted") return part.parts.every((child) => addPart(child, builder, script, IN_QUOTES));
	else if (part.type === "Literal" || part.type === "Glob" || part.type === "BraceExpansion" || part.type === "ExtendedGlob") builder.unescape(part.pos, part.end, escapable);
	else builder.fill(part.pos, part.end);
	return true;
}
/** A position is trusted when the script holds the node's text there. */
function isInPlace({ pos, end, text }, { parsed }) {
	return parsed.slice(pos, end) === text;
}
// src/scripts/nested/command-line.ts
/** Programs that run the command they are given: which of their options take the next word, and how many words come before it. */
const RUNNERS = new Map(Object.entries({
	sudo: {
		valued: "ughpCTRD",
		own: 0
	},
	doas: {
		valued: "uC",
		own: 0
	},
	env: {
		valued: "uC",
		own: 0
	},
	xargs: {
		valued: "InPLdasE",
		own: 0
	},
	time: {
		valued: "fo",
		own: 0
	},
	nohup: {
		valued: "",
		own: 0
	},
	exec: {
		valued: "a",
		own: 0
	},
	command: {
		valued: "",
		own: 0
	},
	nice: {
		valued: "n",
		own: 0
	},
	watch: {
		valued: "n",
		own: 0
	},
	timeout: {
		valued: "sk",
		own: 1
	}
}));
/** Programs that run what stands after `--`. */
const EXECUTORS = /^(?:kubectl|oc|k|k3s|minikube|docker|podman|nerdctl|crictl|microk8s)$/u;
const SHELL$1 = /^(?:ba|da|a|k|z)?sh$/u;
/** Reads a command; null when its words are not all where the parser says they are. */
function readCommand(command, script) {
	if (command.name === void 0) return null;
	const words = [];
	for (const node of [command.name, ...command.args]) {
		const word = readWord(node.type === "Word" ? node : {
			type: "Word",
			pos: node.pos,
			end: node.end,
			text: node.text,
			value: node.text
		}, script);
		if (word === null) return null;
		words.push(word);
	}
	const rest = unwrap(words);
	const [first] = rest;
	if (first === void 0) return null;
	return {
		name: baseName(first.text),
		args: rest.slice(1),
		hereDocuments: command.redirects.filter((redirect) => redirect.type === "HereDoc"),
		redirects: command.redirects.filter((redirect) => redirect.type === "Redirect")
	};
}
function unwrap(words) {
	let rest = words;
	for (let depth = 0; depth < 8; depth++) {
		const name = baseName(rest[0]?.text ?? "");
		const runner = RUNNERS.get(name);
		if (runner !== void 0) rest = rest.slice(afterOptions(rest, runner.valued) + runner.own);
		else if (EXECUTORS.test(name)) {
			const inner = commandInside(rest);
			if (inner === null) return rest;
			rest = inner;
		} else return rest;
	}
	return rest;
}
/** `kubectl exec pod -- sh -c …`, `docker run image sh -c …`; null when the command runs nothing inside. */
function commandInside(words) {
	const verb = words.findIndex(({ text }, index) => index > 0 && index < 6 && /^(?:exec|run|debug|rsh|ssh|kubectl)$/u.test(text));
	if (verb < 0) return null;
	if (words[verb]?.text === "kubectl") return words.slice(verb);
	const dashes = words.findIndex(({ text }, index) => index > verb && text === "--");
	if (dashes > 0) return words.slice(dashes + 1);
	const shell = words.findIndex(({ text }, index) => index > verb && SHELL$1.test(baseName(text)) && /^-[a-z]*c$/u.test(words[index + 1]?.text ?? ""));
	return shell > 0 ? words.slice(shell) : null;
}
function afterOptions(words, valued) {
	let at = 1;
	for (let word = words[at]?.text; word !== void 0 && (word.startsWith("-") || /^\w+=/u.test(word)); word = words[at]?.text) at += /^-\w$/u.test(word) && valued.includes(word.slice(1)) ? 2 : 1;
	return at;
}
function baseName(word) {
	return word.slice(word.lastIndexOf("/") + 1);
}
// src/scripts/nested/check-jsonpath.ts
const CLOSERS$1 = {
	"{": "}",
	"[": "]",
	"(": ")"
};
/**
* Judges a template as kubectl reads it: what stands in braces is a path, `range`, `end` or a quoted text, all else is printed.
* Brackets, quotes and the pairing of `range` and `end` are looked at, nothing more.
*/
const checkJsonPath = (text) => {
	let ranges = 0;
	for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
		const end = endOfAction(text, at);
		const fault = findBracketFault(text, at, end);
		if (fault !== null) return fault;
		const action = text.slice(at + 1, end - 1).trim();
		if (/^range(?![\w-])/u.test(action)) ranges++;
		if (action === "end" && ranges-- === 0) return {
			certainty: "hard",
			start: at,
			end,
			problem: "unexpected `{end}` without a `{range}`",
			help: "Remove it, or open the loop with `{range …}`"
		};
		at = end;
	}
	return null;
};
/** After the brace that closes an action; the end of the text when none does. */
function endOfAction(text, from) {
	let quote = "";
	for (let at = from + 1; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === "}") return at + 1;
	}
	return text.length;
}
/** The first bracket or quote in a part of a text that has no partner. */
function findBracketFault(text, from, to) {
	const open = [];
	let quote = -1;
	for (let at = from; at < to; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (quote >= 0) quote = character === text[quote] ? -1 : quote;
		else if (character === "\"" || character === "'") quote = at;
		else if (character in CLOSERS$1) open.push(at);
		else if (character === "}" || character === "]" || character === ")") {
			const opener = open.pop();
			if (opener === void 0) return fault$1(at, `unexpected \`${character}\``, "Remove it, or add the bracket that it closes");
			const expected = CLOSERS$1[text[opener] ?? ""];
			if (expected !== character) return missing$2(opener, text[opener] ?? "", expected ?? "");
		}
	}
	if (quote >= 0) return fault$1(quote, `missing partner of a \`${text[quote]}\``, "Close the quote");
	const opener = open.pop();
	return opener === void 0 ? null : missing$2(opener, text[opener] ?? "", CLOSERS$1[text[opener] ?? ""] ?? "");
}
function missing$2(at, opener, closer) {
	return fault$1(at, `missing \`${closer}\` for \`${opener}\``, `Add \`${closer}\` where the \`${opener}\` ends`);
}
function fault$1(at, problem, help) {
	return {
		certainty: "hard",
		start: at,
		end: at + 1,
		problem,
		help
	};
}
// src/scripts/nested/check-columns.ts
/** Judges the list of `-o custom-columns=`: `HEADER:path` with commas between, as kubectl splits it. */
const checkColumns = (text) => {
	let start = 0;
	for (const column of text.split(",")) {
		const end = start + column.length;
		const colon = column.indexOf(":");
		if (colon < 0) {
			const range = {
				start,
				end: Math.max(end, Math.min(start + 1, text.length))
			};
			const help = "Write `HEADER:path`, with no comma in the path";
			return {
				certainty: "hard",
				...range,
				problem: "missing `:` between a header and its path",
				help
			};
		}
		const fault = findBracketFault(text, start + colon + 1, end);
		if (fault !== null) return fault;
		start = end + 1;
	}
	return null;
};
// src/scripts/nested/check-jq.ts
const CLOSERS = {
	"{": "}",
	"[": "]",
	"(": ")",
	"\\(": ")",
	if: "end",
	reduce: "",
	foreach: ""
};
const TOKEN = /(?<blank>\s+|#[^\n]*)|(?<string>")|(?<word>[.$@]?[A-Za-z_][\w:]*|\.{1,2}|\$__loc__)|(?<number>\d[\w.]*)|(?<operator>\?\/\/=?|\/\/=?|\|=|[=!<>+*/%-]=|[|,=<>+*/%:;?-])|(?<bracket>[{}[\]()])|(?<other>.)/suy;
/** Operators that something must stand before and after. `-` may be a sign, `*` a sign of nothing. */
const INFIX = /^(?:\||\|=|\/\/=?|==|!=|<=|>=|<|>|\+=?|\*=?|\/=?|%=?|-=|=|\?\/\/)$/u;
/**
* Judges a jq program by its brackets, its strings with their interpolations, the `end` of each `if`, and by operators that have
* nothing before or after them. What passes need not be a program; what does not pass is none.
*/
const checkJq = (text) => {
	const open = [];
	let isString = false;
	/** Offset of the last infix operator when nothing has followed it yet; -1 after anything else, -2 where a term must begin. */
	let dangling = -2;
	for (let at = 0; at < text.length;) {
		if (isString) {
			const end = endOfString(text, at);
			if (end === null) return fault(open.at(-1)?.at ?? 0, 1, "missing partner of a `\"`", "Close the string");
			isString = false;
			if (text[end] === "(") {
				open.push({
					at: end - 1,
					mark: "\\("
				});
				dangling = -2;
			} else {
				open.pop();
				dangling = -1;
			}
			at = end + 1;
			continue;
		}
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) return null;
		const [token] = match;
		const { groups = {} } = match;
		const start = at;
		at += token.length;
		if (groups.blank !== void 0) continue;
		if (groups.other !== void 0) return null;
		if (groups.string !== void 0) {
			open.push({
				at: start,
				mark: "\""
			});
			isString = true;
			continue;
		}
		const closes = groups.bracket !== void 0 && /[}\])]/u.test(token);
		if (groups.operator !== void 0 && INFIX.test(token)) {
			if (dangling >= 0) return fault(start, token.length, `unexpected \`${token}\` after an operator`, "Add what stands between the two");
			if (dangling === -2) return fault(start, token.length, `unexpected \`${token}\`, expected a term before it`, "Add what it works on");
			dangling = start;
			continue;
		}
		if ((closes || token === "end" || token === "then" || token === "elif" || token === "else" || token === ";" || token === ",") && dangling >= 0) {
			const operator = /^(?:\/\/=?|\?\/\/|[^\w\s]=?)/u.exec(text.slice(dangling))?.[0] ?? "|";
			return fault(dangling, operator.length, `missing term after \`${operator}\``, "Add what it works on, or remove it");
		}
		if (closes || token === "end") {
			const opener = open.pop();
			if (opener === void 0) return fault(start, token.length, `unexpected \`${token}\``, "Remove it, or add what it closes");
			const expected = CLOSERS[opener.mark];
			if (expected !== token) return missing$1(opener, expected ?? "");
			if (opener.mark === "\\(") isString = true;
			dangling = -1;
		} else if (groups.bracket !== void 0 || token === "if") {
			open.push({
				at: start,
				mark: token
			});
			dangling = -2;
		} else dangling = /^(?:then|elif|else|and|or|as|reduce|foreach|def|try|catch|import|include|not)$|^[,;:?-]$/u.test(token) ? softStart(token) : -1;
	}
	if (dangling >= 0) return fault(dangling, 1, `missing term after \`${text[dangling]}\``, "Add what it works on, or remove it");
	const opener = open.pop();
	if (opener === void 0) return null;
	return opener.mark === "\"" ? fault(opener.at, 1, "missing partner of a `\"`", "Close the string") : missing$1(opener, CLOSERS[opener.mark] ?? "");
};
/** After these a term begins, so an infix operator would be wrong; `?`, `:` and names leave it open. */
function softStart(token) {
	return token === "then" || token === "elif" || token === "else" || token === "and" || token === "or" ? -2 : -1;
}
/** The offset of the quote that ends a string, or of the parenthesis that opens an interpolation in it; null when neither comes. */
function endOfString(text, from) {
	for (let at = from; at < text.length; at++) {
		if (text[at] === "\"") return at;
		if (text[at] === "\\" && text[at + 1] === "(") return at + 1;
		if (text[at] === "\\") at++;
	}
	return null;
}
function missing$1({ at, mark }, closer) {
	return fault(at, mark.length, `missing \`${closer}\` for \`${mark}\``, `Add \`${closer}\` where it ends`);
}
function fault(start, length, problem, help) {
	return {
		certainty: "hard",
		start,
		end: start + length,
		problem,
		help
	};
}
// src/scripts/nested/kinds.ts
/** The module of a language, and the words that a script must hold for it to be of use. */
const ofLanguage = (label) => languageOf(label)?.module ?? null;
const DOCUMENT = {
	name: "json document",
	load: async () => (await import("./json4.js")).checkJsonDocument
};
const PATCH = {
	name: "patch",
	load: async () => (await import("./check-patch.js")).checkPatch
};
/** What shell commands are given; messages say that `name` does not parse. `hint` is in every script that has one of the kind. */
const KINDS$2 = {
	body: {
		name: "JSON body",
		hint: /curl/u,
		check: DOCUMENT,
		allowsFillers: true
	},
	columns: {
		name: "Column list",
		hint: /custom-columns/u,
		check: checkColumns,
		allowsFillers: true
	},
	jq: {
		name: "jq program",
		hint: /jq/u,
		check: checkJq,
		allowsFillers: false
	},
	jsonFile: {
		name: "JSON here-document",
		hint: /<</u,
		check: DOCUMENT,
		allowsFillers: true
	},
	jsonpath: {
		name: "JSONPath template",
		hint: /jsonpath/u,
		check: checkJsonPath,
		allowsFillers: false
	},
	operations: {
		name: "JSON patch",
		hint: /patch/u,
		check: {
			name: "operations",
			load: async () => (await import("./check-patch.js")).checkOperations
		},
		allowsFillers: true
	},
	override: {
		name: "Override",
		hint: /--overrides/u,
		check: PATCH,
		allowsFillers: true
	},
	patch: {
		name: "Patch",
		hint: /patch/u,
		check: PATCH,
		allowsFillers: true
	},
	python: {
		name: "Python program",
		hint: /python|<</u,
		check: ofLanguage("python"),
		allowsFillers: false
	},
	shell: {
		name: "Shell command",
		hint: /sh/u,
		check: null,
		allowsFillers: false
	},
	toml: {
		name: "TOML here-document",
		hint: /<</u,
		check: ofLanguage("toml"),
		allowsFillers: true
	},
	yaml: {
		name: "YAML here-document",
		hint: /<</u,
		check: ofLanguage("yaml"),
		allowsFillers: true
	}
};
// src/scripts/nested/find-programs.ts
const KUBECTL = /^(?:kubectl|oc|k)$/u;
const SHELL = /^(?:ba|da|a)?sh$/u;
const PYTHON = /^python(?:\d(?:\.\d+)?)?$/u;
const JSONPATH = /^(?:--output=|-o=?)?jsonpath(?:-as-json)?=/u;
const COLUMNS = /^(?:--output=|-o=?)?custom-columns=/u;
/** Commands whose words are texts, patterns or files. */
const NO_COMMANDS = /^(?:echo|printf|grep|egrep|rg|git|ls|cat|cp|mv|rm|man|which|type|apt|apt-get|yum|dnf|brew|apk|pip)$/u;
/** Options of `ssh` that take the next word. */
const SSH_VALUED = /^-[BbcDEeFIiJLlmOopQRSWw]$/u;
/** The programs that the commands of a script are given, in the order of their offsets. The script must have parsed without faults. */
function findPrograms(parsed, script) {
	const programs = [];
	const next = /* @__PURE__ */ new Map();
	visit(parsed.script, (node, base) => {
		if (base !== null) return;
		if (node.type === "Pipeline") for (const [index, command] of node.commands.entries()) {
			const following = node.commands[index + 1];
			if (command.type === "Command" && following?.type === "Command") next.set(command, following);
		}
		if (node.type !== "Command") return;
		const line = readCommand(node, script);
		if (line === null) return;
		const following = next.get(node);
		programs.push(...programsOf(line, script), ...documentsOf$1(line, following === void 0 ? null : readCommand(following, script), script));
	});
	return programs.sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
}
function* programsOf({ name, args }, script) {
	if (KUBECTL.test(name)) yield* kubectlPrograms(args);
	else if (name === "jq") yield* of(KINDS$2.jq, jqProgram(args));
	else if (name === "curl") yield* curlBodies(args);
	else if (name === "gh") for (const index of args.keys()) yield* of(KINDS$2.jq, optionValue(args, index, /^(?:--jq|-q)$/u));
	else if (SHELL.test(name)) yield* of(KINDS$2.shell, afterOption(args, /^-[a-z]*c$/u));
	else if (PYTHON.test(name)) yield* of(KINDS$2.python, afterOption(args, /^-[a-zA-Z]*c$/u));
	else if (name === "ssh") yield* of(KINDS$2.shell, sshCommand(args, script));
	else if (!NO_COMMANDS.test(name)) yield* commandLater(args);
}
/** `uv run python -c …`, `su app -c …`: a program that runs another one, which we need not know. */
function* commandLater(args) {
	const later = args.findIndex(({ text }, index) => args[index + 1]?.text === "-c" && (SHELL.test(text) || PYTHON.test(text)));
	if (later >= 0) yield* of(PYTHON.test(args[later]?.text ?? "") ? KINDS$2.python : KINDS$2.shell, args[later + 2] ?? null);
}
function* kubectlPrograms(args) {
	const verb = args.find(({ text }) => /^(?:patch|run|expose|create)$/u.test(text))?.text;
	for (const [index, arg] of args.entries()) {
		const path = JSONPATH.exec(arg.text) ?? /^--for=jsonpath=/u.exec(arg.text);
		const columns = COLUMNS.exec(arg.text);
		if (path !== null) yield {
			kind: KINDS$2.jsonpath,
			...slice(arg, path[0].length)
		};
		else if (columns !== null) yield {
			kind: KINDS$2.columns,
			...slice(arg, columns[0].length)
		};
		const value = optionValue(args, index, verb === "patch" ? /^(?:-p|--patch)$/u : /^--overrides$/u);
		if (value === null || verb !== "patch" && verb !== "run" && verb !== "expose") continue;
		yield {
			kind: verb === "patch" && args.some((_, at) => optionValue(args, at, /^--type$/u)?.text === "json") ? KINDS$2.operations : verb === "patch" ? KINDS$2.patch : KINDS$2.override,
			...value
		};
	}
}
/** The value of an option, in the next word or after `=` in the same. */
function optionValue(args, index, option) {
	const arg = args[index];
	if (arg === void 0) return null;
	if (option.test(arg.text)) return args[index + 1] ?? null;
	const equals = arg.text.indexOf("=");
	return equals > 0 && option.test(arg.text.slice(0, equals)) ? slice(arg, equals + 1) : null;
}
function afterOption(args, option) {
	for (const [index, { text }] of args.entries()) {
		if (option.test(text)) return args[index + 1] ?? null;
		if (!text.startsWith("-") && !text.startsWith("+")) return null;
	}
	return null;
}
/** The first word that is no option; null when the program is in a file. */
function jqProgram(args) {
	for (let index = 0; index < args.length; index++) {
		const text = args[index]?.text ?? "";
		if (/^(?:-[a-zA-Z]*f|--from-file|-L)$/u.test(text)) return null;
		if (/^--(?:arg|argjson|slurpfile|rawfile)$/u.test(text)) index += 2;
		else if (text === "--indent") index++;
		else if (!/^-./u.test(text)) return args[index] ?? null;
	}
	return null;
}
function* curlBodies(args) {
	for (const index of args.keys()) {
		const body = optionValue(args, index, /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)$/u);
		if (body !== null && /^\s*(?:\{\s*["}]|\[\s*[{"\]])/u.test(body.text)) yield {
			kind: KINDS$2.body,
			...body
		};
	}
}
/** The one word after the host, when it is in quotes: the shell at the other end joins several. */
function sshCommand(args, { parsed }) {
	let host = 0;
	while (args[host]?.text.startsWith("-")) host += SSH_VALUED.test(args[host]?.text ?? "") ? 2 : 1;
	const command = args[host + 1];
	const before = parsed[(command?.offsets[0] ?? 0) - 1];
	return command !== void 0 && args.length === host + 2 && (before === "\"" || before === "'") ? command : null;
}
/** What here-documents hold, by the command that reads them or the file that they are written to. */
function* documentsOf$1(line, following, script) {
	for (const document of line.hereDocuments) {
		const kind = kindOf(line, following, script);
		const text = kind === null ? null : readHereDocument(document, script);
		if (kind !== null && text !== null) yield {
			kind,
			...text
		};
	}
}
function kindOf(line, following, script) {
	if (readsManifest(line)) return KINDS$2.yaml;
	if (SHELL.test(line.name) && line.args.every(({ text }) => /^-s?$|^-[a-z]*s$/u.test(text))) return KINDS$2.shell;
	if (PYTHON.test(line.name) && line.args.every(({ text }) => text === "-")) return KINDS$2.python;
	if (line.name !== "cat" && line.name !== "tee") return null;
	if (line.name === "cat" && line.args.some(({ text }) => text !== "-")) return null;
	const output = line.redirects.find(({ operator }) => operator === ">" || operator === ">>" || operator === ">|");
	const file = output?.target === void 0 ? void 0 : readWord(output.target, script)?.text;
	if (file !== void 0) return output?.operator === ">>" && !/\.ya?ml$/iu.test(file) ? null : kindOfFile(file);
	if (line.name === "tee") return kindOfFile(line.args.find(({ text }) => !text.startsWith("-"))?.text ?? "");
	if (following === null) return null;
	if (readsManifest(following)) return KINDS$2.yaml;
	return following.name === "tee" ? kindOfFile(following.args.find(({ text }) => !text.startsWith("-"))?.text ?? "") : null;
}
function readsManifest({ name, args }) {
	if (!KUBECTL.test(name) || !args.some(({ text }) => /^(?:apply|create|replace|delete|diff)$/u.test(text))) return false;
	return args.some(({ text }, index) => /^(?:-f-|-f=-|--filename=-)$/u.test(text) || /^(?:-f|--filename)$/u.test(text) && args[index + 1]?.text === "-");
}
function kindOfFile(file) {
	if (/\.ya?ml$/iu.test(file)) return KINDS$2.yaml;
	if (/\.json$/iu.test(file)) return KINDS$2.jsonFile;
	if (/\.py$/iu.test(file)) return KINDS$2.python;
	if (/\.toml$/iu.test(file)) return KINDS$2.toml;
	return /\.(?:ba)?sh$/iu.test(file) ? KINDS$2.shell : null;
}
function* of(kind, word) {
	if (word !== null) yield {
		kind,
		...word
	};
}
/** The text from an offset on. */
function slice({ text, offsets, fillers }, from) {
	const rest = fillers.filter(({ end }) => end > from).map(({ start, end }) => ({
		start: Math.max(0, start - from),
		end: end - from
	}));
	return {
		text: text.slice(from),
		offsets: offsets.slice(from),
		fillers: rest
	};
}
// src/scripts/nested/judge-programs.ts
/** A shell in a shell in a shell: no further. */
const MAX_DEPTH = 3;
/** Judges the programs that the commands of a shell block are given. A script that does not parse holds none. */
function* judgePrograms(text, mode, means) {
	const masked = maskPlaceholders(text, means.placeholders);
	const commands = findCommands(masked, mode === "session");
	if (commands.length === 0) {
		yield* judgeScript(text, means, 0);
		return;
	}
	for (const { start, end, limit } of commands) {
		const command = stripSecondPrompts(text, start, endOfSecondPrompts(masked, end, limit));
		for (const verdict of judgeScript(command.text, means, 0)) yield verdict === "unchecked" ? verdict : {
			...verdict,
			start: command.toSource(verdict.start),
			end: command.toSource(verdict.end)
		};
	}
}
function* judgeScript(written, means, depth) {
	const { budget, placeholders } = means;
	const masked = maskPlaceholders(written, placeholders);
	for (const parsed of /* @__PURE__ */ new Set([
		masked,
		blankElisions(masked),
		written.replaceAll("\r", " ")
	])) {
		const reading = parseShell(parsed, budget);
		if (reading === null) {
			yield "unchecked";
			return;
		}
		if (reading.faults.length > 0) continue;
		for (const program of findPrograms(reading, {
			parsed,
			written
		})) yield* judge(program, means, depth);
		return;
	}
}
function* judge(program, means, depth) {
	const { budget, modules } = means;
	const { kind, text, fillers, offsets } = program;
	if (text.trim() === "" || fillers.length > 0 && (!kind.allowsFillers || hasOpenFiller(program))) return;
	const end = offsets.at(-1) ?? 0;
	const toScript = (fault) => {
		const start = offsets[fault.start] ?? end;
		const last = offsets[Math.max(fault.start, fault.end - 1)];
		return {
			...fault,
			name: kind.name,
			start,
			end: last === void 0 ? end : Math.max(last + 1, start)
		};
	};
	if (kind.check === null) {
		const fault = shellFault(text, means);
		if (fault !== null) yield fault === "unchecked" ? fault : toScript(fault);
		else if (depth < MAX_DEPTH) for (const verdict of judgeScript(text, means, depth + 1)) yield verdict === "unchecked" ? verdict : {
			...toScript(verdict),
			name: verdict.name
		};
		return;
	}
	const check = typeof kind.check === "function" ? kind.check : modules.get(kind.check);
	const verdict = isNestedTooDeeply(text) ? "unchecked" : check(text, budget);
	if (verdict === "unchecked") yield verdict;
	else if (verdict !== null && !isAtFiller(program, verdict)) yield toScript(verdict);
}
/** The first fault of a text as a script, if none of its readings parses. */
function shellFault(text, { budget, placeholders }) {
	const masked = maskPlaceholders(text, placeholders);
	let fault = null;
	for (const reading of /* @__PURE__ */ new Set([
		text,
		masked,
		blankElisions(masked)
	])) {
		const parsed = parseShell(reading, budget);
		if (parsed === null) return "unchecked";
		const [first] = parsed.faults;
		if (first === void 0) return null;
		fault = describeFault(first, parsed, reading);
	}
	return fault;
}
/** A filler that has a line to itself may be anything, several lines of the document among them. */
function hasOpenFiller({ text, fillers }) {
	return fillers.some(({ start, end }) => {
		const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
		const next = text.indexOf("\n", end);
		const after = text.slice(end, next < 0 ? text.length : next);
		return before.trim() === "" && after.trim() === "";
	});
}
/** Whether a fault is on the line of a filler, which may explain it. */
function isAtFiller({ text, fillers }, { start, end }) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const next = text.indexOf("\n", Math.max(start, end - 1));
	const to = next < 0 ? text.length : next;
	return fillers.some((filler) => filler.end > from && filler.start < to);
}
// src/scripts/nested/read-nested.ts
/** The parsers of what the shell blocks of a document may hold, by the words in their texts. */
function* needsOfNested(document, { scripts }) {
	if (!mayHaveShell(document, scripts)) return;
	const texts = findShellBlocks(document, scripts).map(({ content }) => content.text.replace(/["'\\\n]/gu, ""));
	for (const { hint, check } of Object.values(KINDS$2)) if (check !== null && typeof check !== "function" && texts.some((text) => hint.test(text))) yield check;
}
// src/rules/script/nested-syntax.ts
const fenced$1 = (lang, ...lines) => `# Scale\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
/** The programs in all blocks of one document cost no more than this many UTF-16 code units of parsing: about a second at the worst. */
const DOCUMENT_ALLOWANCE = 1e6;
/** A block longer than this many UTF-16 code units is not looked into. */
const MAX_LENGTH$1 = 2e5;
var nested_syntax_default = defineRule({
	id: "script/nested-syntax",
	description: "What shell commands are given parses: patches, templates, jq and Python programs, here-documents, commands in quotes.",
	rationale: "The shell finds nothing wrong with a patch that lacks a brace; the reader learns of it from the cluster, halfway through.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "programs of many kinds",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment web -p '{\"spec\": {\"replicas\": 3}}'", "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name}{\"\\n\"}{end}'", "kubectl get pods -o json | jq '.items[] | select(.status.phase != \"Running\")'", "kubectl exec web-0 -- sh -c 'for f in /var/log/*.log; do tail -n 1 \"$f\"; done'") },
			findings: []
		},
		{
			name: "values that are put in later",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment <name> -p \"{\\\"spec\\\": {\\\"replicas\\\": $COUNT}}\"") },
			findings: []
		},
		{
			name: "a patch with a colon too few",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment web -p '{\"spec\" {\"replicas\": 3}}'") },
			findings: ["docs/a.md:4:35: Patch does not parse: missing `:` after a key"]
		},
		{
			name: "a manifest in a here-document",
			files: { "docs/a.md": fenced$1("bash", "kubectl apply -f - <<EOF", "kind: Job", "metadata:", "  name: cleanup", "   labels: {}", "EOF") },
			findings: ["docs/a.md:8:1: YAML here-document does not parse: unexpected indentation below a value"]
		},
		{
			name: "a template inside a command for another shell",
			files: { "docs/a.md": fenced$1("bash", "ssh node1 \"kubectl get pods -o jsonpath='{.items[*}'\"") },
			findings: ["docs/a.md:4:49: JSONPath template does not parse: missing `]` for `[`"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfNested(document, kind);
	},
	*check(document, { kind, modules, skip }) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
		for (const { block, isOptedOut } of readShellBlocks(document, kind)) {
			const { text } = block.content;
			const means = {
				modules,
				budget: new ParseBudget(4e4 + 40 * text.length, allowance),
				placeholders: kind.scripts.placeholders
			};
			for (const verdict of text.length > MAX_LENGTH$1 ? ["unchecked"] : judgePrograms(text, block.mode, means)) {
				if (verdict === "unchecked") {
					if (!isOptedOut) skip({
						range: block.fence.opening,
						reason: "what the commands are given is too large or too intricate"
					});
					break;
				}
				const message = `${verdict.name} does not parse: ${verdict.problem}`;
				yield {
					range: block.content.toSource(verdict),
					message,
					help: verdict.help
				};
			}
		}
	}
});
// src/rules/script/syntax.ts
const fenced = (lang, ...lines) => `# Restart\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
const REASONS = {
	dialect: "only the shell that it names can tell whether the script parses",
	limits: "the shell script is too large or too intricate"
};
const RULE = "-".repeat(40);
var syntax_default = defineRule({
	id: "script/syntax",
	description: "Fenced blocks parse as the language of their label: shells, JSON, YAML, TOML, Python, JavaScript and others.",
	rationale: "Readers paste a script as it stands; a quote or a keyword that is missing stops it halfway, or does something else.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a script with placeholders",
			files: { "docs/a.md": fenced("bash", "kubectl -n <namespace> delete pod <pod>", "for id in $(docker ps -q); do", "  docker stop \"$id\"", "done") },
			findings: []
		},
		{
			name: "a session: only what stands after a prompt is a command",
			files: { "docs/a.md": fenced("console", "$ df -h /data", "Filesystem  Size  Used (incl. root's share)", "/dev/sda1    50G   20G") },
			findings: []
		},
		{
			name: "a quote that is not closed",
			files: { "docs/a.md": fenced("bash", "cd /srv/app", "echo \"stopping $name", "docker stop \"$name\"") },
			findings: ["docs/a.md:5:6: Shell script does not parse: missing partner of a `\"`"]
		},
		{
			name: "a loop body that is only a comment",
			files: { "docs/a.md": fenced("bash", "for node in $(cat nodes); do", "  # drain the node ...", "done") },
			findings: ["docs/a.md:5:3: Shell script does not parse: missing command after `do`"]
		},
		{
			name: "a script between markers in a block without a language",
			files: { "docs/a.md": fenced("", RULE, "BEGIN runbook block: restart (all nodes)", RULE, "for n in a b; do", "  ssh \"$n restart", "done", RULE, "END runbook block", RULE) },
			findings: ["docs/a.md:8:7: Shell script does not parse: missing partner of a `\"`"]
		},
		{
			name: "a block that asks not to be checked",
			files: { "docs/a.md": fenced("bash no-check", "echo \"what does the shell ask for now?") },
			findings: []
		},
		{
			name: "a here-document whose delimiter has a blank after it",
			files: { "docs/a.md": fenced("sh", "cat <<EOF > app.conf", "port = 8080", "EOF ", "service app restart") },
			findings: ["docs/a.md:4:5: Shell script does not parse: missing end `EOF` of a here-document"]
		},
		{
			name: "YAML with placeholders and what is left out",
			files: { "docs/a.md": fenced("yaml", "metadata:", "  name: <name>", "  ...", "spec:", "  replicas: {{ replicas }}", "  # …", "status: {}") },
			findings: []
		},
		{
			name: "YAML with a line that is indented too far",
			files: { "docs/a.md": fenced("yaml", "kind: Job", "metadata:", "  name: cleanup", "    labels: {}", "spec: {}") },
			findings: ["docs/a.md:7:1: YAML does not parse: unexpected indentation below a value"]
		},
		{
			name: "JSON that goes without a comma",
			files: { "docs/a.md": fenced("json", "{", "  \"name\": \"cleanup\"", "  \"retries\": 3", "}") },
			findings: ["docs/a.md:6:3: JSON does not parse: missing `,` before an item"]
		},
		{
			name: "Python with a parenthesis that is not closed",
			files: { "docs/a.md": fenced("python", "client = Client(host=\"db-0\"", "client.restart()", "client.close()") },
			findings: ["docs/a.md:4:16: Python does not parse: missing `)` for `(`"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfLanguages(document, kind);
	},
	*check(document, context) {
		const { kind, skip } = context;
		yield* findBrokenBlocks(document, context);
		for (const { block, verdict, isOptedOut } of readShellBlocks(document, kind)) {
			if (verdict === "unchecked" && !isOptedOut) skip({
				range: block.fence.opening,
				reason: REASONS[block.mode === "dialect" ? "dialect" : "limits"]
			});
			if (verdict === null || verdict === "unchecked" || !verdict.isTypo) continue;
			yield {
				range: block.content.toSource(verdict),
				message: `Shell script does not parse: ${verdict.problem}`,
				help: verdict.help
			};
		}
	}
});
// src/rules/script/unclosed-fence.ts
var unclosed_fence_default = defineRule({
	id: "script/unclosed-fence",
	description: "Fenced code blocks are closed.",
	rationale: "Without its closing fence a block swallows everything after it: headings and links are shown as code.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a closed block",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n```\n\nThen test.\n" },
			findings: []
		},
		{
			name: "a block that runs to the end of the document",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		},
		{
			name: "a closing fence that is shorter than the opening one",
			files: { "docs/a.md": "# Build\n\n~~~~\nmake\n~~~\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		}
	],
	*check(document) {
		for (const fence of document.facts.fences) {
			if (fence.isIndented || fence.isClosed) continue;
			const marks = /[`~]+/u.exec(document.slice(fence.opening));
			if (marks === null) continue;
			const start = fence.opening.start + marks.index;
			const name = marks[0].startsWith("~") ? "tildes" : "backticks";
			yield {
				range: {
					start,
					end: start + marks[0].length
				},
				message: "Missing closing fence of a code block",
				help: `Close the block with a line of at least ${marks[0].length} ${name}, indented like the opening one`
			};
		}
	}
});
// src/rules/structure/charset.ts
const CONFIG$3 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, charset: {allow: ascii, except_before: '^## 2'}}]\n";
const OTHER = /[^\0-\x7f]/gu;
/** What typing programs make of ASCII, and what it was. */
const PLAIN = {
	"—": "--",
	"–": "-",
	"‐": "-",
	"‑": "-",
	"−": "-",
	"…": "...",
	"→": "->",
	"←": "<-",
	"⇒": "=>",
	"↔": "<->",
	"≥": ">=",
	"≤": "<=",
	"≠": "!=",
	"“": "\"",
	"”": "\"",
	"„": "\"",
	"‘": "'",
	"’": "'",
	"\xA0": " ",
	"×": "x",
	"•": "*",
	"✓": "x",
	"′": "'",
	"″": "\""
};
var charset_default = defineRule({
	id: "structure/charset",
	description: "Documents of a kind that is kept in ASCII hold nothing else.",
	rationale: "A dash or a quote that a terminal shows as something else is pasted as something else.",
	severity: "warning",
	scope: "document",
	options: [{
		key: "kinds[].charset",
		meaning: "whether documents hold nothing but ASCII, and from which line on"
	}],
	examples: [{
		name: "plain characters, and old text that is left as it is",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 1. Old — entry\n\n## 2. New -- entry\n" },
		findings: []
	}, {
		name: "a dash from a typing program",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 2. New — entry\n\nOne → two “three”.\n" },
		findings: ["runbooks/a.md:3:11: Unexpected character `—` (U+2014), expected `--`", "runbooks/a.md:5:5: Unexpected character `→` (U+2192), expected `->`"]
	}],
	*check(document, { kind }) {
		if (kind.charset === null) return;
		const { lines, text } = document;
		const since = kind.charset.since === null ? null : firstMatch(kind.charset.since, text);
		for (let line = lines.pointAt(since?.start ?? 0).line; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const found = [...text.slice(start, end).matchAll(OTHER)];
			const [first] = found;
			const last = found.at(-1);
			if (first === void 0 || last === void 0) continue;
			const range = {
				start: start + first.index,
				end: start + last.index + last[0].length
			};
			const plain = PLAIN[first[0]];
			const code = first[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
			const fixed = text.slice(range.start, range.end).replace(OTHER, (character) => PLAIN[character] ?? character);
			yield {
				range,
				message: `Unexpected character ${quote(first[0])} (U+${code}), expected ${plain === void 0 ? "ASCII" : `\`${plain}\``}`,
				help: "Write documents of this kind in ASCII",
				...fixed.search(OTHER) < 0 && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...range,
						text: fixed
					}]
				} }
			};
		}
	}
});
// src/core/section-of.ts
/** The offsets that the sections cover whose heading matches, each to the next heading of its depth; the whole document without a pattern. */
function sectionsOf(document, pattern) {
	if (pattern === null) return [{
		start: 0,
		end: document.text.length
	}];
	const headings = document.facts.headings.filter(({ top }) => top);
	return headings.flatMap((heading, index) => {
		if (!pattern.test(heading.text)) return [];
		const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
		return [{
			start: heading.end,
			end: next?.start ?? document.text.length
		}];
	});
}
// src/core/timestamp.ts
/** A date, a time, or both, as a number that orders them: of two of the same form the later one is greater. Null for anything else. */
function readTimestamp(text) {
	const match = /^[~≈\s*_`]*(?:(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[T\s]*(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:Z|UTC|CST|[+-]\d{2}:?\d{2})?[\s*_`]*$/u.exec(text);
	if (match === null || match[1] === void 0 && match[4] === void 0) return null;
	const [, year, month, day, hour, minute, second] = match;
	const date = year === void 0 ? 0 : (Number(year) * 13 + Number(month)) * 32 + Number(day ?? 0);
	const time = hour === void 0 ? 0 : (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
	return {
		form: year === void 0 ? "time" : hour === void 0 ? "date" : "both",
		value: date * 86400 + time
	};
}
// src/rules/structure/chronology.ts
const CONFIG$2 = `extends: general
kinds:
  - id: report
    include: reports/*.md
    tables: [{section: ^Timeline$, columns: [Time, Event], monotonic: {column: Time, ignore: ['...']}}]
`;
const report = (...times) => `# R\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${times.map((time) => `| ${time} | x |\n`).join("")}`;
var chronology_default = defineRule({
	id: "structure/chronology",
	description: "The rows of a log or a timeline are in the order of time.",
	rationale: "A row out of order is a typing error in the time or in the place, and readers cannot tell which.",
	severity: "warning",
	scope: "document",
	options: [{
		key: "kinds[].tables",
		meaning: "the tables, their column of dates, and the order"
	}, {
		key: "kinds[].append_log",
		meaning: "the rows of a log"
	}],
	examples: [{
		name: "ascending, with and without seconds",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:02:30", "...", "10:02:31") },
		findings: []
	}, {
		name: "a row that is out of order",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:12", "10:02", "10:15") },
		findings: ["reports/a.md:9:3: Unexpected time `10:02` after `10:12`, expected the order of time"]
	}],
	*check(document, { kind }) {
		for (const chronology of kind.chronologies) for (const section of sectionsOf(document, chronology.section)) for (const times of readSeries(document, chronology, section)) yield* findSteps(document, chronology, times);
	}
});
function* findSteps(document, { order, ignore }, times) {
	let before = null;
	for (const range of times) {
		const text = document.slice(range).trim();
		const read = ignore.includes(text) ? null : readTimestamp(text);
		if (read === null) continue;
		const isBack = before !== null && before.form === read.form && (order === "ascending" ? read.value < before.value : read.value > before.value);
		const isNextDay = isBack && read.form === "time" && order === "ascending" && (before?.value ?? 0) - read.value > 43200;
		if (isBack && !isNextDay) {
			yield {
				range,
				message: `Unexpected time ${quote(text, 24)} after ${quote(before?.text ?? "", 24)}, expected ${order === "ascending" ? "the order of time" : "the newest first"}`,
				help: "Correct the time, or move the row"
			};
			continue;
		}
		before = {
			...read,
			text
		};
	}
}
/** The places of the times, a list for each table or log. */
function* readSeries(document, { time }, section) {
	if ("row" in time) {
		const found = [];
		for (const { start, spans } of time.row.matches(document.text)) {
			const at = spans.date;
			if (at !== void 0 && start >= section.start && start < section.end) found.push(at);
		}
		yield found;
		return;
	}
	for (const block of within(document.facts.blocks, section)) {
		const [header = [], ...rows] = readRows(document, block);
		const names = header.map((cell) => document.slice(insideOf(document, cell)));
		const column = names.indexOf(time.column);
		if (column < 0 || !time.columns.every((name) => names.includes(name))) continue;
		yield rows.flatMap((row) => {
			const cell = row[column];
			return cell === void 0 ? [] : insideOf(document, cell);
		});
	}
}
/** A cell without the bars and blanks around its text. */
function insideOf(document, cell) {
	const text = document.slice(cell);
	const start = /^[|\s]*/u.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start).replace(/[|\s]*$/u, "");
	return {
		start: cell.start + start,
		end: cell.start + start + rest.length
	};
}
// src/rules/structure/file-name.ts
var file_name_default = defineRule({
	id: "structure/file-name",
	description: "The file name of a document has the form of its kind.",
	rationale: "A name of one form can be found by guessing it, and lists sort by topic.",
	severity: "warning",
	scope: "document",
	options: [{
		key: "kinds[].filename",
		meaning: "what the name of a file must match"
	}],
	examples: [
		{
			name: "a guide",
			files: { "docs/addon-tls-guide.md": "# TLS\n" },
			findings: []
		},
		{
			name: "any other document",
			files: { "docs/Some Notes.md": "# Notes\n" },
			findings: []
		},
		{
			name: "a guide in another form",
			files: { "docs/addon-TLS_setup-guide.md": "# TLS\n" },
			findings: ["docs/addon-TLS_setup-guide.md:1:1: Unexpected file name `addon-TLS_setup-guide.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case"]
		},
		{
			name: "a case without its suffix",
			files: { "docs/cases/mysql/mysql-slow-restart.md": "# Slow restart\n" },
			findings: ["docs/cases/mysql/mysql-slow-restart.md:1:1: Unexpected file name `mysql-slow-restart.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case"]
		}
	],
	*check(document, { kind }) {
		const name = basename$1(document.path);
		if (kind.fileName === null || kind.fileName.pattern.test(name)) return;
		const { expected } = kind.fileName;
		const shown = 33 + name.length + expected.length > 120 ? "" : ` ${quote(name)}`;
		yield {
			range: findOpening(document),
			message: `Unexpected file name${shown}, expected ${expected}`,
			help: "Rename the file and update the links to it"
		};
	}
});
// src/rules/structure/line-width.ts
const CONFIG$1 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, line_width: {max: 40, except: [tables, code, links]}}]\n";
var line_width_default = defineRule({
	id: "structure/line-width",
	description: "Lines of a kind that is kept narrow are no longer than it allows.",
	rationale: "Documents that are read in a console are cut off or wrapped beyond its width.",
	severity: "info",
	scope: "document",
	options: [{
		key: "kinds[].line_width",
		meaning: "how wide a line may be, and what is excepted"
	}],
	examples: [{
		name: "a table, code, and a link that cannot be broken",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\n| Command | What it does |\n|---|---|\n| `restart` | stops and starts the service |\n\n```sh\nsystemctl restart a-service-with-a-long-name\n```\n\n[text](https://example.com/a/very/long/path/to/a/page)\n" },
		findings: []
	}, {
		name: "a long line",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\nThis sentence is longer than the forty columns of the console.\n" },
		findings: ["runbooks/a.md:3:41: Unexpected line of 62 columns, expected at most 40"]
	}],
	*check(document, { kind }) {
		if (kind.lineWidth === null) return;
		const { max, except } = kind.lineWidth;
		const { lines, facts } = document;
		const exempt = /* @__PURE__ */ new Set();
		const add = (start, end) => {
			for (let line = lines.pointAt(start).line; line <= lines.pointAt(end).line; line++) exempt.add(line);
		};
		if (except.includes("code")) for (const fence of facts.fences) add(fence.start, fence.end);
		if (except.includes("tables")) {
			for (const block of facts.blocks) if (block.kind === "table") add(block.start, block.end);
		}
		for (let line = 1; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const text = document.text.slice(start, end).trimEnd();
			if (text.length <= max || exempt.has(line)) continue;
			if (except.includes("links") && within(facts.links, {
				start,
				end
			}).some((link) => link.end > start + max)) continue;
			if (!/\s/u.test(text.slice(max)) && !/\s/u.test(text.slice(0, max).trimStart())) continue;
			yield {
				range: {
					start: start + max,
					end: start + text.length
				},
				message: `Unexpected line of ${text.length} columns, expected at most ${max}`,
				help: "Break the line"
			};
		}
	}
});
// src/rules/structure/location.ts
const INDEX = { "docs/SKILL-INDEX.md": "# I\n" };
var location_default = defineRule({
	id: "structure/location",
	description: "A document lies in a directory that is meant for its kind.",
	rationale: "Readers and rules find documents by their place; a case among the guides is read as a guide.",
	severity: "error",
	scope: "document",
	options: [{
		key: "kinds[].location",
		meaning: "what the directory must match"
	}],
	examples: [
		{
			name: "a case in the directory of its engine",
			files: {
				...INDEX,
				"docs/cases/mysql/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: []
		},
		{
			name: "a case beside the engines",
			files: {
				...INDEX,
				"docs/cases/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/cases/mysql-slow-restart-case.md:1:1: Unexpected directory `docs/cases`, expected `docs/cases/<engine>`"]
		},
		{
			name: "a case among the guides",
			files: {
				...INDEX,
				"docs/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/mysql-slow-restart-case.md:1:1: Unexpected directory `docs`, expected `docs/cases/<engine>`"]
		}
	],
	*check(document, { kind }) {
		const directory = dirname$1(document.path);
		if (kind.location === null || kind.location.pattern.test(directory)) return;
		yield {
			range: findOpening(document),
			message: `Unexpected directory ${quote(directory === "" ? "." : directory, 40)}, expected ${kind.location.expected}`,
			help: "Move the file and update the links to it"
		};
	}
});
// src/core/fragment-links.ts
const cache = /* @__PURE__ */ new WeakMap();
/** The fragments that links of the workspace follow into a document, percent-decoded; its own links to itself are among them. */
function fragmentsInto(workspace, path) {
	let byPath = cache.get(workspace);
	if (byPath === void 0) {
		byPath = /* @__PURE__ */ new Map();
		for (const document of workspace.documents.values()) for (const { url } of document.facts.links) {
			if (!url.includes("#")) continue;
			const target = readTarget(document.path, url);
			if (target.kind !== "internal" || !target.fragment) continue;
			const fragments = byPath.get(target.path) ?? /* @__PURE__ */ new Set();
			byPath.set(target.path, fragments.add(target.fragment));
		}
		cache.set(workspace, byPath);
	}
	return byPath.get(path) ?? /* @__PURE__ */ new Set();
}
// src/rules/structure/manual-anchor.ts
const linked = (anchor) => ({
	"docs/addon-a-guide.md": `# A\n\n${anchor}## 常见问题：端口\n\ntext\n`,
	"docs/addon-b-guide.md": `# B\n\n[a](addon-a-guide.md#${anchor === "" ? "常见问题端口" : "ports"})\n`
});
var manual_anchor_default = defineRule({
	id: "structure/manual-anchor",
	description: "A heading in Chinese, Japanese or Korean that documents link to has an anchor of its own.",
	rationale: "The anchor that GitHub makes of it drops full-width signs and breaks with every change of a word.",
	severity: "info",
	options: [{
		key: "kinds[].sections.manual_anchors",
		meaning: "whether linked headings need an anchor of their own"
	}],
	examples: [
		{
			name: "an anchor of its own",
			files: linked("<a name=\"ports\"></a>\n\n"),
			findings: []
		},
		{
			name: "a heading that nothing links to",
			files: { "docs/addon-a-guide.md": "# A\n\n## 常见问题\n" },
			findings: []
		},
		{
			name: "linked by the anchor that GitHub makes",
			files: linked(""),
			findings: ["docs/addon-a-guide.md:3:1: Missing anchor of the heading `常见问题：端口`, which documents link to"]
		}
	],
	*check(document, { kind, workspace }) {
		if (!kind.sections.hasManualAnchors) return;
		const fragments = fragmentsInto(workspace, document.path);
		if (fragments.size === 0) return;
		const own = new Set(document.facts.anchors.map(({ id }) => id));
		for (const heading of document.facts.headings) {
			if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(heading.slug) || !fragments.has(heading.slug) || own.has(heading.slug)) continue;
			yield {
				range: heading,
				message: `Missing anchor of the heading ${quote(heading.text, 48)}, which documents link to`,
				help: "Put an `<a name=\"...\"></a>` with a short name above the heading, and link to that"
			};
		}
	}
});
// src/rules/structure/sections.ts
const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    sections:
      required: [{match: ^Cause$, expected: '\`Cause\`'}, {match: ^Fix$, expected: '\`Fix\`'}]
      recommended: [{match: ^Lessons$, expected: '\`Lessons\`'}]
      order: true
  - id: runbook
    include: runbooks/*.md
    sections:
      numbering: {heading: '^(?<id>\\d+)\\. ', ref: 'Section (?<id>\\d+)', start: 0, contiguous: true}
`;
var sections_default = defineRule({
	id: "structure/sections",
	description: "A document has the sections of its kind, in their order, numbered without gaps.",
	rationale: "Who reads the tenth document of a kind knows where to look; a missing or misnumbered part sends them searching.",
	severity: "error",
	scope: "document",
	options: [{
		key: "kinds[].sections",
		meaning: "the headings, their order and their numbers"
	}],
	examples: [
		{
			name: "all sections in order",
			config: CONFIG,
			files: {
				"reports/a.md": "# A\n\n## Cause\n\n## Anything\n\n## Fix\n\n## Lessons\n",
				"runbooks/a.md": "# A\n\n## 0. Before\n\n## 1. Do\n\n## Notes\n"
			},
			findings: []
		},
		{
			name: "a section that is missing, and one that is recommended",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n" },
			findings: ["reports/a.md:1:1: Missing section, expected `Cause`", "reports/a.md:1:1: Missing section, expected `Lessons`"]
		},
		{
			name: "sections in another order",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n\n## Cause\n\n## Lessons\n" },
			findings: ["reports/a.md:5:4: Unexpected place of section `Cause`, expected before `Fix`"]
		},
		{
			name: "a number that is left out",
			config: CONFIG,
			files: { "runbooks/a.md": "# A\n\n## 0. Before\n\n## 2. Do\n\n## 3. After\n" },
			findings: ["runbooks/a.md:5:4: Unexpected section number `2`, expected `1`"]
		}
	],
	*check(document, { kind }) {
		const { required, recommended, isOrdered, subheading, numbering } = kind.sections;
		const headings = document.facts.headings.filter(({ top, depth }) => top && depth > 1);
		const find = ({ pattern }) => headings.find(({ text }) => pattern.test(text)) ?? null;
		for (const section of required) if (find(section) === null) yield missing(document, section, "error");
		for (const section of recommended) if (find(section) === null) yield missing(document, section, "info");
		if (isOrdered) for (const list of [required, recommended]) yield* findMisplaced(document, list.map(find));
		if (subheading !== null) {
			const known = [...required, ...recommended];
			for (const heading of headings) {
				if (heading.depth !== 2 || subheading.pattern.test(heading.text) || known.some(({ pattern }) => pattern.test(heading.text))) continue;
				yield {
					range: textOf(document, heading),
					severity: "warning",
					message: `Unexpected section ${quote(heading.text, 32)}, expected ${subheading.expected}`,
					help: "Rename the section"
				};
			}
		}
		if (numbering === null) return;
		let expected = numbering.start;
		for (const heading of headings) {
			const match = firstMatch(numbering.heading, heading.text);
			const number = match === null ? null : match.groups.id ?? "";
			if (number === null || !/^\d+$/u.test(number)) continue;
			if (expected !== null && Number(number) !== expected) yield {
				range: textOf(document, heading),
				severity: "warning",
				message: `Unexpected section number ${quote(number)}, expected \`${expected}\``,
				help: "Number the sections without gaps, and correct what refers to them"
			};
			expected = numbering.isContiguous ? Number(number) + 1 : null;
		}
	}
});
function missing(document, { expected }, severity) {
	return {
		range: findOpening(document),
		subject: document.path,
		section: expected,
		severity,
		message: `Missing section, expected ${expected}`,
		help: severity === "error" ? "Add the section" : "Add the section, or leave it out where there is nothing to say"
	};
}
/** Every section that stands before one that the conventions list earlier. */
function* findMisplaced(document, sections) {
	const present = sections.filter((heading) => heading !== null);
	for (const [index, heading] of present.entries()) {
		const following = present.slice(index + 1).find((other) => other.start < heading.start);
		const isToldAlready = present.slice(0, index).some((other) => other.start > heading.start);
		if (following === void 0 || isToldAlready) continue;
		yield {
			range: textOf(document, heading),
			severity: "warning",
			message: `Unexpected place of section ${quote(heading.text, 32)}, expected before ${quote(following.text, 32)}`,
			help: "Move the section"
		};
	}
}
/** A heading without its marks. */
function textOf(document, heading) {
	const marks = /^#{1,6}[ \t]*/u.exec(document.slice(heading))?.[0].length ?? 0;
	const line = document.slice(heading).search(/[\r\n]/u);
	return {
		start: heading.start + marks,
		end: line < 0 ? heading.end : heading.start + line
	};
}
// src/rules/structure/title.ts
var title_default = defineRule({
	id: "structure/title",
	description: "A document has one title, an H1, and it comes first.",
	rationale: "The title is what search results, previews and outlines show, and a second one splits the outline.",
	severity: "error",
	scope: "document",
	options: [{
		key: "kinds[].metadata.form",
		meaning: "with `frontmatter`, a title among the fields counts"
	}],
	examples: [
		{
			name: "one title",
			files: { "docs/addon-tls-guide.md": "<!-- reviewed -->\n\n![logo](logo.png)\n\n# TLS\n\n## Scope\n" },
			findings: []
		},
		{
			name: "a title in front matter",
			files: { "docs/addon-tls-guide.md": "---\ntitle: TLS\n---\n\n## Scope\n" },
			findings: []
		},
		{
			name: "no headings in a document of no kind",
			files: { "notes.md": "Text.\n" },
			findings: []
		},
		{
			name: "a changelog",
			files: { "CHANGELOG.md": "# 2.0\n\n# 1.0\n" },
			findings: []
		},
		{
			name: "sections as H1 throughout",
			files: { "README.md": "# Tool\n\n# Install\n\n# Use\n" },
			findings: []
		},
		{
			name: "no title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n## Scope\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing title, expected an H1 at the beginning"]
		},
		{
			name: "a title of another depth",
			files: { "docs/tls.md": "## TLS\n\nText.\n\n### Scope\n" },
			findings: ["docs/tls.md:1:1: Unexpected H2 at the beginning, expected the title as H1"]
		},
		{
			name: "a second title",
			files: { "docs/tls.md": "# TLS\n\n## Scope\n\n# Setup\n\n## Steps\n" },
			findings: ["docs/tls.md:5:1: Unexpected second H1, expected one title"]
		},
		{
			name: "text before the title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n# TLS\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Unexpected text before the title, expected the title first"]
		}
	],
	*check(document, { kind, workspace }) {
		const isOfKind = kind.metadata !== null;
		if (!isOfKind && isFreeForm(document.path)) return;
		const top = document.facts.headings.filter((heading) => heading.top);
		const titles = top.filter((heading) => heading.depth === 1);
		if (!isOfKind && titles.length > 2 && titles.length * 2 > top.length) return;
		const severity = isOfKind ? {} : { severity: "warning" };
		const finding = titles[0] === void 0 ? checkMissing(document, isOfKind, top[0]) : checkPlace(document, kind, workspace, titles[0], top);
		if (finding !== null) yield {
			...finding,
			...severity
		};
		if (titles[1] !== void 0) {
			const count = titles.length > 2 ? ` and ${titles.length - 2} more` : "";
			yield {
				range: titles[1],
				message: `Unexpected second H1${count}, expected one title`,
				help: "Lower the heading and those below it",
				...severity
			};
		}
	}
});
/** Changelogs, licences, templates and parts that others include have forms of their own. */
function isFreeForm(path) {
	return path.split("/").some((part) => part.startsWith(".") || part.startsWith("_")) || /^(?:change|history|release|news|licen[cs]e|copying|notice)|template/iu.test(basename$1(path));
}
function checkMissing(document, isOfKind, first) {
	const { frontmatter, blocks } = document.facts;
	if (frontmatter !== null && /^["']?title["']?[ \t]*[:=]/mu.test(document.slice(frontmatter)) || /<h1[\s>]/iu.test(document.text)) return null;
	const opening = isOfKind ? blocks.find((block) => !isDecoration(document, block)) : blocks[0];
	if (first !== void 0 && first.start === opening?.start) return {
		range: first,
		message: `Unexpected H${first.depth} at the beginning, expected the title as H1`,
		help: "Make the title an H1"
	};
	if (!isOfKind) return null;
	return {
		range: findOpening(document),
		message: "Missing title, expected an H1 at the beginning",
		help: "Begin the document with `# <title>`"
	};
}
function checkPlace(document, kind, workspace, title, top) {
	const help = "Move the title to the beginning";
	const first = top[0];
	if (first !== title) return {
		range: first,
		message: `Unexpected H${first.depth} before the title, expected the title first`,
		help
	};
	if (kind.metadata === null) return null;
	const found = readMetadata(document, kind.metadata, workspace).block;
	const block = found?.place === "before-title" ? found : null;
	const isAllowed = (other) => isDecoration(document, other) || isLinkRow(document, other) || block !== null && other.start >= block.start && other.end <= block.end;
	const text = document.facts.blocks.find((other) => other.start < title.start && !isAllowed(other));
	if (text === void 0) return null;
	return {
		range: firstLine(document, text),
		message: "Unexpected text before the title, expected the title first",
		help
	};
}
// src/rules/index.ts
/** Every rule there is, sorted by id. */
const rules = [
	chat_residue_default,
	commit_default,
	document_default,
	pull_request_default,
	squash_forecast_default,
	dangling_entry_default,
	duplicate_entry_default,
	entry_not_clickable_default,
	missing_description_default,
	missing_entry_default,
	missing_mention_default,
	wrong_section_default,
	case_mismatch_default,
	label_mismatch_default,
	missing_fragment_default,
	missing_target_default,
	outside_repository_default,
	duplicate_field_default,
	field_order_default,
	index_mismatch_default,
	invalid_value_default,
	item_state_default,
	misplaced_block_default,
	missing_block_default,
	missing_field_default,
	new_document_status_default,
	superseded_without_successor_default,
	unknown_field_default,
	vague_value_default,
	open_tasks_default,
	title_default$1,
	expired_forward_default,
	missing_document_default,
	missing_path_default,
	not_clickable_default,
	not_reciprocal_default,
	stale_count_default,
	stale_forward_default,
	unknown_id_default,
	unknown_section_default,
	unmarked_forward_default,
	block_markers_default,
	label_default,
	nested_syntax_default,
	syntax_default,
	unclosed_fence_default,
	charset_default,
	chronology_default,
	file_name_default,
	line_width_default,
	location_default,
	manual_anchor_default,
	sections_default,
	title_default
];
// src/core/commit-ids.ts
/** More than anyone writes down; what lies beyond is not asked for, and then nothing is said of it. */
const MAX_IDS = 2e4;
/**
* What may be ids of commits in texts, each once: what a history has to be asked about before the rules run. Empty when no registry of
* the conventions is one of commits.
*/
function collectCommitIds(texts, conventions) {
	if (!conventions.registries.some(({ type }) => type === "commit")) return [];
	const ids = /* @__PURE__ */ new Set();
	for (const text of texts) for (const [id] of text.matchAll(/(?<![\w-])[0-9a-f]{7,40}(?![\w-])/giu)) {
		if (ids.size >= MAX_IDS) return [...ids];
		ids.add(id.toLowerCase());
	}
	return [...ids];
}
// src/sources/known-commits.ts
/**
* The same content together with what git knows of the commits that its documents may name, where the conventions want to know. Nothing
* is known outside git, and of a history that was cut off.
*
* @param directory where to run git
*/
async function addKnownCommits({ repository }, directory, content, conventions) {
	if (repository === null || repository.isShallow) return content;
	const texts = function* () {
		for (const { text } of content.documents) yield text;
	};
	const asked = collectCommitIds(texts(), conventions);
	if (asked.length === 0) return content;
	const result = await runGit(directory, ["cat-file", "--batch-check"], asked.map((id) => `${id}^{commit}\n`).join(""));
	if (result.kind !== "done") return content;
	const answers = result.stdout.toString("latin1").split("\n");
	const known = asked.filter((_, index) => answers[index] !== void 0 && !/ missing$/u.test(answers[index] ?? ""));
	return {
		...content,
		commits: {
			asked: new Set(asked),
			known: new Set(known)
		}
	};
}
// src/sources/scope.ts
/** A path given on the command line, relative to the root; the path itself need not exist. Throws a `ToolError` when it is outside the root. */
function toRootPath(opened, start, operand) {
	const { root, prefix } = opened;
	const inTree = isAbsolute(operand) ? null : normalize$1(join$2(prefix, operand));
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
// src/sources/start.ts
/** The directory to run in: where the tool was started, or what `-C` names from there. Throws a `ToolError` when that is no directory. */
function findStart(directory, change) {
	try {
		const start = realpathSync.native(resolve(directory, change ?? ""));
		if (statSync(start).isDirectory()) return start;
	} catch (error) {
		throw new ToolError(`Cannot run in \`${change ?? directory}\`: ${explainFailure(error)}`);
	}
	throw new ToolError(`Cannot run in \`${change ?? directory}\`: it is not a directory`);
}
// src/core/hide-markers.ts
/** A message in which no value in backticks is a marker: what the tool says is shown by GitHub, where none may stand. */
function hideMarkers(message, conventions) {
	return message.split("`").map((part, index) => index % 2 === 1 && isMarker(part, conventions) ? "…" : part).join("`");
}
/** Whether a value is a marker, or what is left of one that was cut in its middle. */
function isMarker(value, conventions) {
	const cut = value.indexOf("…");
	return isMarkerLine(value, conventions) || cut >= 0 && isMarkerLine(value.slice(0, cut), conventions);
}
// src/core/identity.ts
/** Enough to tell the lines of a document apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH$1 = 300;
/**
* What a finding is recognised by in another revision: the text it points at, or what is missing there. The message stays out as far as
* it speaks of the surroundings: of the place where a field is expected, or of the path that a link leads to since its document moved.
*/
function identify(document, { range, message, subject }) {
	const { start, end } = document.lines.spanOf(document.lines.pointAt(range.start).line);
	const text = message.startsWith("Missing ") ? "" : fold(document.slice(range));
	return {
		target: subject === void 0 ? text || (message.split(", expected ")[0] ?? "") : "",
		line: fold(document.slice({
			start,
			end: Math.min(end, start + MAX_LINE_LENGTH$1)
		})),
		heading: (findLastStart(document.facts.headings, range.start)?.text ?? "").replace(/^[\d.]+[、.\s]*/u, "")
	};
}
function fold(text) {
	return text.replace(/\s+/gu, " ").trim();
}
// src/core/lazy-module.ts
/** The modules that are there; rules ask it synchronously for what was loaded before they ran. */
var LoadedModules = class {
	#loaded = /* @__PURE__ */ new Map();
	/** Loads what is not there yet. */
	async load(wanted) {
		const missing = [...new Set(wanted)].filter((module) => !this.#loaded.has(module));
		await Promise.all(missing.map(async (module) => this.#loaded.set(module, await module.load())));
	}
	/** A module that was loaded. Throws when it was not, which is a fault of the rule: it must name it in `needs`. */
	get(module) {
		if (!this.#loaded.has(module)) throw new Error(`Module ${module.name} is used before it is loaded`);
		return this.#loaded.get(module);
	}
};
// src/core/listing.ts
/** As many findings of one rule in one document are listed: more than anyone reads. */
const MAX_LISTED = 1e3;
/** More are kept to be compared: what a document loses at its top must not make new what stood beyond the bound. */
const MAX_KEPT = 10 * MAX_LISTED;
/** UTF-16 code units that all that is listed may take together; a report is several times as long, and must fit into one string. */
const MAX_UNITS = 1e7;
/** What a finding takes besides its own texts: names of fields, colours, the frame below it. */
const UNITS_PER_FINDING = 250;
/** Starts a listing. */
function createListing(perRule = MAX_LISTED, units = MAX_UNITS) {
	const findings = [];
	const accepted = [];
	const groups = /* @__PURE__ */ new Map();
	const beyond = createGroup();
	let room = units;
	let claims = 0;
	let claimed = "";
	return {
		add(finding) {
			room -= unitsOf(finding);
			if (room < 0) return omit(beyond, finding);
			const group = findGroup(groups, finding);
			if (group.listed >= perRule && finding.omits === void 0) {
				room += unitsOf(finding);
				return omit(group, finding);
			}
			group.listed++;
			findings.push(finding);
		},
		accept(claim) {
			room -= UNITS_PER_FINDING + claim.path.length + claim.target.length + claim.evidence.length;
			if (room >= 0) accepted.push(claim);
			else if (claims++ === 0) claimed = claim.path;
		},
		end() {
			for (const group of [...groups.values()].flatMap((ofPath) => [...ofPath.values()])) if (group.first !== null) findings.push(describe(group, group.first, `of \`${group.first.ruleId}\` in this document`));
			if (beyond.first !== null) findings.push(describe(beyond, beyond.first, "in this document and others"));
			const message = countMore(claims, "accepted claim", "");
			const remark = toolFinding("tool/not-checked", "info", claimed, message, null);
			return {
				findings: claims > 0 ? [...findings, remark] : findings,
				accepted
			};
		}
	};
}
/** What a report lists of findings and claims, findings in report order. */
function listWithin(found, claims = []) {
	const listing = createListing();
	for (const finding of found) listing.add(finding);
	for (const claim of claims) listing.accept(claim);
	const { findings, accepted } = listing.end();
	return {
		findings: findings.sort(compareFindings),
		accepted
	};
}
function findGroup(groups, { path, ruleId }) {
	const ofPath = groups.get(path) ?? /* @__PURE__ */ new Map();
	const group = ofPath.get(ruleId) ?? createGroup();
	groups.set(path, ofPath.set(ruleId, group));
	return group;
}
function createGroup() {
	return {
		listed: 0,
		first: null,
		counts: {
			error: 0,
			warning: 0,
			info: 0
		},
		digest: ""
	};
}
function omit(group, finding) {
	group.first ??= finding;
	group.counts[finding.severity]++;
	for (const severity of SEVERITIES) group.counts[severity] += finding.omits?.[severity] ?? 0;
	group.digest = hashText(`${group.digest}${finding.id}`);
}
/** One finding in the place of many, where the first of them would stand. It is one of those it stands for, by its severity. */
function describe({ counts, digest }, first, which) {
	const count = counts.error + counts.warning + counts.info;
	const severity = heaviest(SEVERITIES.filter((candidate) => counts[candidate] > 0));
	const message = countMore(count, "finding", ` ${which}`);
	const { line, column, endLine, endColumn } = first;
	return {
		...first,
		...toolFinding("tool/not-checked", severity, first.path, message, "Mend those that are listed, and run again"),
		line,
		column,
		endLine,
		endColumn,
		identity: {
			target: digest,
			line: "",
			heading: ""
		},
		omits: {
			...counts,
			[severity]: counts[severity] - 1
		}
	};
}
function countMore(count, noun, which) {
	return count === 1 ? `1 more ${noun}${which} is not listed` : `${group(count)} more ${noun}s${which} are not listed`;
}
function unitsOf({ path, message, help, subject, section, fix, identity }) {
	return [
		path,
		message,
		help,
		subject,
		section,
		identity.target,
		identity.line,
		...(fix?.edits ?? []).flatMap((edit) => [edit.path, edit.text])
	].reduce((sum, text) => sum + (text?.length ?? 0), UNITS_PER_FINDING);
}
/** With a comma before every third digit. To ask the system how English writes numbers takes twenty milliseconds. */
function group(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
// src/core/missing-lists.ts
/** The indexes and the documents of ids that the repository says it has and does not have. */
function findMissingLists(workspace, conventions, kindOf) {
	if (workspace.isPartial) return [];
	const found = /* @__PURE__ */ new Map();
	const isThere = (path) => workspace.files.has(path) || workspace.unchecked.some((entry) => entry.path === path);
	for (const { id, file, isExpected, missing } of conventions.indexes) {
		if (!isExpected || missing === "off" || isThere(file) || found.has(file)) continue;
		const listed = workspace.documentPaths.filter((path) => kindOf(path).indexPlaces.includes(id));
		if (listed.length === 0) continue;
		const rest = listed.length === 1 ? "" : ` and ${listed.length - 1} more`;
		const reason = `the index does not exist, which is to list ${quote(listed[0] ?? "", 48)}${rest}`;
		found.set(file, {
			path: file,
			reason,
			isError: true
		});
	}
	for (const registry of conventions.registries) {
		if (registry.type !== "heading" || !registry.isExpected || isThere(registry.file) || found.has(registry.file)) continue;
		const reason = `the document does not exist, which is to define the ids of ${quote(registry.id, 32)}`;
		found.set(registry.file, {
			path: registry.file,
			reason,
			isError: false
		});
	}
	return [...found.values()];
}
// src/core/suppression.ts
/** What follows the tool's name in a comment that suppresses findings, or ends a suppression. */
const VERBS = [
	"disable-next-line",
	"disable-line",
	"disable-file",
	"disable",
	"enable"
];
/** Whether a rule is the one that is named, or of the area that is named. */
function isNamed(ruleId, name) {
	return name === ruleId || name === areaOf(ruleId);
}
/** The name of all rules of an area: `link/*` for `link/missing-target`. */
function areaOf(ruleId) {
	return `${ruleId.slice(0, ruleId.indexOf("/"))}/*`;
}
// src/core/suppression-comment.ts
/** UTF-16 code units after the verb: a list of rules, a sentence and a date. */
const MAX_LENGTH = 2e3;
/** What other linters call it. */
const FOREIGN_VERB = /^(?:disable|enable|ignore|suppress)/u;
/** In front of the reason. GitHub shows a comment within a paragraph as text when it holds `--`, so there a dash stands for it. */
const SEPARATOR = /(?:^|\s)-{2,}|[—–]+/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DATE_AT_END = /\buntil:?\s+(\d[\d./-]{3,20})$/iu;
/** Reads a comment: null when it does not speak to this tool. A comment with a fault hides nothing. */
function readComment(document, comment, terms) {
	const opening = readOpening(document, comment, terms);
	if (opening === null || "found" in opening) return opening;
	const { verb, rest } = opening;
	if (!document.slice(comment).endsWith("-->")) return invalid({
		start: comment.start,
		end: opening.rest.start
	}, "Missing end `-->` of a comment that suppresses findings", "Close the comment on its line");
	if (rest.end - rest.start > MAX_LENGTH) {
		const message = `Unexpected length of a comment that suppresses findings, expected at most ${MAX_LENGTH.toLocaleString("en")} characters`;
		return invalid({
			start: comment.start,
			end: rest.start
		}, message, "Give the reason in a sentence");
	}
	const separator = SEPARATOR.exec(document.slice(rest));
	const head = {
		start: rest.start,
		end: separator === null ? rest.end : rest.start + separator.index
	};
	const rules = readRules(document, head, terms);
	if ("found" in rules) return rules;
	if (verb === "enable") return {
		verb,
		rules: rules.names,
		start: comment.start,
		end: comment.end
	};
	if (rules.names.length === 0) {
		const message = `Missing rule in a suppression, expected its id, such as ${quote(`${verb} link/missing-target`)}`;
		return invalid({
			start: comment.start,
			end: head.end
		}, message, "Name each rule that is to be silent");
	}
	const tail = {
		start: separator === null ? rest.end : head.end + separator[0].length,
		end: rest.end
	};
	if (separator?.[0].includes("--") && !isBlock(document, comment)) return invalid({
		start: tail.start - separator[0].trim().length,
		end: tail.start
	}, "Unexpected `--` within a paragraph, expected `—`: GitHub shows a comment with `--` as text there", "Write `—` before the reason");
	return withReason(document, comment, {
		verb,
		rules: rules.names
	}, tail, terms);
}
function withReason(document, comment, { verb, rules }, tail, { today }) {
	const { reason, until } = readReason(document.slice(tail));
	const listed = rules.map(({ name }) => name).join(", ");
	if (until !== null && !isDate(until)) {
		const message = `Unexpected date ${quote(until, 40)} of a suppression, expected a day as \`YYYY-MM-DD\``;
		return invalid(find$1(document, tail, until), message, "Write the last day on which it is to hold");
	}
	if (!/[\p{L}\p{N}]/u.test(reason) || /^<[^<>]*>$/u.test(reason)) return {
		ruleId: "tool/suppression-without-reason",
		found: {
			range: comment,
			message: `Missing reason in the suppression of ${quote(listed, 44)}, which hides nothing without one`,
			help: `Say why, as in \`${verb} ${listed} ${isBlock(document, comment) ? "--" : "—"} <reason>\``
		}
	};
	if (until !== null && today !== null && today > until) {
		const message = `Unexpected suppression of ${quote(listed, 50)} past its last day \`${until}\``;
		return {
			ruleId: "tool/expired-suppression",
			found: {
				range: find$1(document, tail, until),
				message,
				help: "It hides nothing any more: mend the finding and remove the comment, or set another day"
			}
		};
	}
	const { line } = document.lines.pointAt(comment.start);
	return {
		verb,
		path: document.path,
		line,
		rules,
		reason,
		until,
		start: comment.start,
		end: comment.end
	};
}
/** The tool's name and the verb. */
function readOpening(document, { start, value }, { names }) {
	const [, indent = "", tool = "", gap = "", word = "", third = ""] = /^(\s*)(\S+)(?:(\s+)(\S+)(?:\s+([^\s,]+))?)?/u.exec(value) ?? [];
	const at = start + 4 + indent.length;
	const end = at + tool.length + gap.length + word.length;
	const verb = VERBS.find((known) => known === word);
	if (tool === TOOL.name && verb) return {
		verb,
		rest: {
			start: end,
			end: start + 4 + value.length
		}
	};
	const called = tool.toLowerCase().replace(/:$/u, "");
	const joined = called.startsWith(`${TOOL.name}-`) ? called.slice(TOOL.name.length + 1) : null;
	const meant = joined ?? (called === "curator" || findNearest(called, [TOOL.name]) !== null ? word.toLowerCase() : "");
	if (!(nearestVerb(meant) !== null || FOREIGN_VERB.test(meant) || meant !== "" && joined === null && names.has(third))) return null;
	const range = {
		start: at,
		end: joined === null ? end : at + tool.length
	};
	const help = "Write it in that form; as it stands it hides nothing";
	const expected = nearestVerb(meant) ?? "disable-next-line";
	return invalid(range, `Unexpected ${quote(document.slice(range), 60)}, expected \`${TOOL.name} ${expected}\``, help);
}
function nearestVerb(word) {
	return VERBS.includes(word) ? word : findNearest(word, VERBS);
}
/** The rules before the reason: ids or areas, with commas or blanks between them. */
function readRules(document, head, { ruleIds, names }) {
	const found = /* @__PURE__ */ new Map();
	for (const { 0: name, index } of document.slice(head).matchAll(/[^\s,，、]+/gu)) {
		const span = {
			start: head.start + index,
			end: head.start + index + name.length
		};
		if (!names.has(name)) return invalid(span, explainName(name, ruleIds, names), "Until then the comment hides nothing");
		if (!found.has(name)) found.set(name, {
			name,
			...span
		});
	}
	return { names: [...found.values()] };
}
function explainName(name, ruleIds, names) {
	const known = ruleIds.includes(name);
	if (known && name.startsWith("tool/")) return `Unexpected rule ${quote(name)}: no comment can suppress what the tool says of its own work`;
	if (known) return `Unexpected rule ${quote(name)}: it reads no documents, so no comment in one can suppress it`;
	if (!name.includes("/")) return `Unexpected ${quote(name, 40)}, expected a rule such as \`link/missing-target\`, or \` -- \` and the reason`;
	return explainUnknown("rule", name, [...names]);
}
/** The reason and, where a part of it says `until`, the date, which need not be one. */
function readReason(text) {
	const parts = text.split(/[;；]/u).map((part) => part.trim());
	const dated = parts.findIndex((part, index) => /^until\b/iu.test(part) && (index === parts.length - 1 || /^until:?\s*\d/iu.test(part)));
	if (dated >= 0) {
		const until = (parts[dated] ?? "").replace(/^until:?\s*/iu, "");
		return {
			reason: parts.filter((_, index) => index !== dated).join("; "),
			until
		};
	}
	const reason = text.trim();
	const end = DATE_AT_END.exec(reason.slice(-40));
	if (end === null) return {
		reason,
		until: null
	};
	return {
		reason: reason.slice(0, reason.length - end[0].length).replace(/[\s,，.。(（]+$/u, ""),
		until: end[1] ?? ""
	};
}
function isDate(text) {
	if (!DATE.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** Where a word of the tail stands; the whole tail when it is empty. */
function find$1(document, tail, word) {
	const start = tail.start + document.slice(tail).lastIndexOf(word);
	return word === "" ? tail : {
		start,
		end: start + word.length
	};
}
/** Whether a comment is one of raw HTML between the paragraphs. */
function isBlock({ facts }, { start, end }) {
	const leaf = findLastStart(facts.leaves, start);
	return leaf?.kind === "html" && end <= leaf.end;
}
function invalid(range, message, help) {
	return {
		ruleId: "tool/invalid-suppression",
		found: {
			range,
			message,
			help
		}
	};
}
// src/core/next-content.ts
/**
* Answers which line follows a line, blank lines and the lines in `passed` left out; both count from 1. A line beyond the last is
* answered where only such lines follow. Any number of questions together cost no more than the lines that there are.
*/
function createNextContent(document, passed) {
	const known = /* @__PURE__ */ new Map();
	return (line) => {
		const seen = [];
		let next = line + 1;
		for (; next <= document.lines.count && !known.has(next) && (passed.has(next) || isBlank(document, next)); next++) seen.push(next);
		const answer = known.get(next) ?? next;
		for (const place of seen) known.set(place, answer);
		return answer;
	};
}
/** Whether a line holds nothing, or nothing but the marks of the quotes that it stands in. */
function isBlank(document, line) {
	return /^[\s>]*$/u.test(document.slice(document.lines.spanOf(line)));
}
// src/core/suppression-scopes.ts
const ALL = "*";
/** @param readings in the order of the document */
function createScopes(document, readings) {
	const uses = [];
	const idle = [];
	const lines = /* @__PURE__ */ new Map();
	const file = /* @__PURE__ */ new Map();
	const fences = /* @__PURE__ */ new Map();
	const switches = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Set();
	const turn = (name, start, use) => {
		const list = switches.get(name);
		if (list) list.push({
			start,
			use
		});
		else switches.set(name, [{
			start,
			use
		}]);
	};
	const nextContent = createNextContent(document, linesOfTheirOwn(document, readings));
	const add = (suppression, use) => {
		const { verb, line, start, end } = suppression;
		const { name } = use.rule;
		if (verb === "disable-file") file.set(name, use);
		else if (verb === "no-check") fences.set(line, use);
		else if (verb === "disable-line") lines.set(`${line}\0${name}`, use);
		else if (verb === "disable-next-line") lines.set(`${nextContent(document.lines.pointAt(end).line)}\0${name}`, use);
		else {
			open.add(name);
			turn(name, start, use);
		}
	};
	for (const reading of readings) {
		if (reading.verb === "enable") {
			if (!close(reading.rules, open)) idle.push(reading);
			for (const name of reading.rules.length === 0 ? [ALL] : reading.rules.map((rule) => rule.name)) turn(name, reading.start, null);
			continue;
		}
		for (const rule of reading.rules) {
			const use = {
				suppression: reading,
				rule,
				isUsed: false
			};
			uses.push(use);
			add(reading, use);
		}
	}
	const ofBoth = (map, prefix, ruleId) => map.get(prefix + ruleId) ?? map.get(prefix + areaOf(ruleId)) ?? null;
	const ofRange = (ruleId, offset) => {
		return [
			ruleId,
			areaOf(ruleId),
			ALL
		].map((name) => findLastStart(switches.get(name) ?? [], offset)).reduce((latest, found) => (found?.start ?? -1) > (latest?.start ?? -1) ? found : latest, void 0)?.use ?? null;
	};
	return {
		uses,
		idle,
		find(ruleId, line, offset) {
			const fence = fenceAt(document, offset);
			const fenceLine = fence === null ? line : document.lines.pointAt(fence.start).line;
			const ofFence = fence === null ? void 0 : fences.get(fenceLine);
			return ofBoth(lines, `${line}\0`, ruleId) ?? (ofFence && isNamed(ruleId, ofFence.rule.name) ? ofFence : null) ?? ofBoth(lines, `${fenceLine}\0`, ruleId) ?? ofRange(ruleId, offset) ?? ofBoth(file, "", ruleId);
		},
		findOfFile: (ruleId) => ofBoth(file, "", ruleId)
	};
}
/** Ends what is open of some rules, of all when none is named; whether anything was. */
function close(rules, open) {
	if (rules.length === 0) {
		const wasOpen = open.size > 0;
		open.clear();
		return wasOpen;
	}
	let wasOpen = false;
	for (const { name } of rules) {
		if (open.has(areaOf(name))) wasOpen = true;
		for (const other of [...open]) if (isNamed(other, name) && open.delete(other)) wasOpen = true;
	}
	return wasOpen;
}
function fenceAt({ facts }, offset) {
	const fence = findLastStart(facts.fences, offset);
	return fence && offset < fence.end ? fence : null;
}
/** The lines that hold such a comment and nothing else: what is to be suppressed is below them. */
function linesOfTheirOwn(document, readings) {
	const found = /* @__PURE__ */ new Set();
	for (const reading of readings) {
		if (reading.verb === "no-check" || !isBlock(document, reading)) continue;
		const [first, last] = [document.lines.pointAt(reading.start).line, document.lines.pointAt(reading.end).line];
		const before = document.slice({
			start: document.lines.startOf(first),
			end: reading.start
		});
		if (document.slice({
			start: reading.end,
			end: document.lines.spanOf(last).end
		}).trim() === "" && /^[\s>]*$/u.test(before)) for (let line = first; line <= last; line++) found.add(line);
	}
	return found;
}
// src/core/suppressions.ts
const NO_CHECK = /[\s,{]no-check(?:=(?:"([^"]*)"|([^\s,}]*)))?(?=[\s,}]|$)/u;
/**
* Reads the suppressions of all documents that are not ignored.
*
* @param today the date as `YYYY-MM-DD`; null when nothing expires
*/
function readSuppressions(workspace, isIgnored, rules, today) {
	const terms = createTerms(rules, today);
	const faults = [];
	const known = /* @__PURE__ */ new Map();
	const entries = () => [...known.values()];
	for (const document of workspace.documents.values()) {
		if (formOf(document.path) !== "markdown" || isIgnored(document.path)) continue;
		const readings = [];
		for (const comment of document.facts.comments) {
			const reading = readComment(document, comment, terms);
			if (reading !== null && "found" in reading) faults.push({
				document,
				...reading
			});
			else if (reading !== null) readings.push(reading);
		}
		for (const fence of document.facts.fences) readings.push(...readFence(document, fence));
		if (readings.length === 0) continue;
		known.set(document.path, {
			document,
			scopes: createScopes(document, readings.sort((a, b) => a.start - b.start))
		});
	}
	return {
		hide(finding) {
			const use = terms.names.has(finding.ruleId) ? find(known, finding) : null;
			if (use === null) return null;
			use.isUsed = true;
			return {
				...finding,
				suppression: use.suppression
			};
		},
		list() {
			return entries().flatMap(({ document, scopes: { uses } }) => {
				return [...new Set(uses.map(({ suppression }) => suppression))].map((suppression) => announce(document, suppression));
			});
		},
		end(active, skipped) {
			const able = active.filter(({ silentWithout }) => silentWithout === void 0 || silentWithout === "pulls" && workspace.pulls !== null);
			const whole = entries().filter(({ document }) => !skipped.has(document.path));
			return [...faults, ...whole.flatMap((entry) => listIdle(entry.document, entry.scopes, able))];
		}
	};
}
/** What comments may name: the rules that read documents, and the areas of these. */
function createTerms(rules, today) {
	const suppressible = rules.filter((rule) => doesRead(rule, "markdown")).map(({ id }) => id);
	return {
		ruleIds: listRuleIds(rules),
		names: /* @__PURE__ */ new Set([...suppressible, ...suppressible.map(areaOf)]),
		today
	};
}
/** A `no-check` behind the language of a fence. Where an open fence ends nobody knows, so there it hides nothing. */
function readFence(document, { isClosed, isIndented, opening }) {
	if (isIndented || !isClosed) return [];
	const found = NO_CHECK.exec(document.slice(opening));
	if (found === null) return [];
	const start = opening.start + found.index + 1;
	const span = {
		start,
		end: start + found[0].length - 1
	};
	const reason = (found[1] ?? found[2] ?? "").trim();
	const { line } = document.lines.pointAt(start);
	return [{
		verb: "no-check",
		path: document.path,
		line,
		rules: [{
			name: "script/*",
			...span
		}],
		reason: reason || null,
		until: null,
		...span
	}];
}
function find(known, finding) {
	const { ruleId, path, line, column, subject } = finding;
	const place = known.get(path);
	return place?.scopes.find(ruleId, line, place.document.lines.startOf(line) + column - 1) ?? (subject === null ? null : known.get(subject)?.scopes.findOfFile(ruleId) ?? null);
}
function listIdle(document, { uses, idle }, active) {
	const ofRanges = idle.map(({ start, end }) => ({
		range: {
			start,
			end
		},
		message: "Unexpected `enable`: nothing is disabled here",
		help: "Remove the comment"
	}));
	const unused = uses.filter(({ isUsed, rule }) => !isUsed && active.some(({ id }) => isNamed(id, rule.name)));
	const used = new Set(uses.filter(({ isUsed }) => isUsed).map(({ suppression }) => suppression));
	const ofRules = unused.map(({ rule, suppression }) => ({
		range: {
			start: rule.start,
			end: rule.end
		},
		message: `Unexpected suppression of ${quote(rule.name)}: it hides nothing`,
		help: adviseRemoval(suppression, rule, used.has(suppression))
	}));
	return [...ofRanges, ...ofRules].map((found) => ({
		document,
		ruleId: "tool/unused-suppression",
		found
	}));
}
function adviseRemoval({ verb }, { name }, isUsedOtherwise) {
	if (verb === "no-check") return "Remove `no-check` from the fence";
	return isUsedOtherwise ? `Remove ${quote(name)} from the comment` : "Remove the comment";
}
function announce(document, { verb, rules, reason, until, start, end }) {
	const named = quote(rules.map(({ name }) => name).join(", "), 60);
	const day = until === null ? "" : `, until ${until}`;
	return {
		document,
		ruleId: "tool/new-suppression",
		found: {
			range: {
				start,
				end
			},
			message: `Unexpected new suppression of ${named} by \`${verb}\``,
			help: reason === null ? "Judge whether it is needed: it gives no reason" : `Judge the reason that it gives: ${quote(reason, 300)}${day}`
		}
	};
}
// src/core/lint.ts
/** Runs every rule that the conventions leave on over every document that they do not ignore; `prepare` loads the modules. */
function lint(workspace, conventions, rules, modules = new LoadedModules(), options = {}) {
	const { kindOf, isIgnored } = createKindOf(conventions, workspace);
	const suppressions = readSuppressions(workspace, isIgnored, options.known ?? rules, options.today ?? null);
	const listings = {
		wanted: createListing(MAX_KEPT),
		other: createListing(MAX_KEPT),
		suppressed: createListing(MAX_KEPT)
	};
	const { isWanted = null } = options;
	const isOfInterest = (path, subject) => isWanted === null || isWanted(path) || subject !== null && isWanted(subject);
	const addRemark = (finding) => (isOfInterest(finding.path, finding.subject) ? listings.wanted : listings.other).add(finding);
	const add = (finding) => {
		const hidden = suppressions.hide(finding);
		if (hidden === null) addRemark(finding);
		else listings.suppressed.add(hidden);
	};
	const notWhole = /* @__PURE__ */ new Set();
	const active = rules.map((rule) => ({
		rule,
		limit: conventions.severities[rule.id] ?? rule.severity
	})).filter(isOn);
	const notChecked = limitOf("tool/not-checked", conventions.severities);
	const mayWeigh = conventions.severities["tool/not-checked"] === void 0;
	let documents = 0;
	let commits = 0;
	for (const document of [...workspace.documents.values(), ...workspace.texts.values()]) {
		if (isIgnored(document.path)) continue;
		const form = workspace.texts.get(document.path) === document ? "data" : formOf(document.path);
		if (form === "markdown") documents++;
		else if (form === "commit") commits++;
		const make = createMake(conventions);
		const skipped = [];
		const context = {
			modules,
			skip: (part) => skipped.push(part),
			workspace,
			conventions,
			kind: kindOf(document.path),
			kindOf,
			accept: ({ at, ...rest }) => {
				(isOfInterest(document.path, rest.target) ? listings.wanted : listings.other).accept({
					...rest,
					path: document.path,
					line: document.lines.pointAt(at).line
				});
			}
		};
		for (const { rule, limit } of active) {
			if (!doesRead(rule, form)) continue;
			const isSet = conventions.severities[rule.id] !== void 0;
			for (const found of rule.check(document, context)) add(make(found, rule.id, isSet ? limit : found.configured ?? limit, document));
		}
		if (skipped.length > 0) notWhole.add(document.path);
		for (const { range, reason, isError } of skipped) {
			if (notChecked === "off") break;
			const weight = isError === true && mayWeigh ? "error" : notChecked;
			addRemark(make({
				range,
				message: `Not checked: ${reason}`
			}, "tool/not-checked", weight, document));
		}
	}
	for (const { path, reason, isUnread, isError } of workspace.unchecked) {
		if (notChecked === "off" || isIgnored(path)) continue;
		const isIndex = isUnread === true && conventions.indexes.some(({ file }) => file === path);
		addRemark(toolFinding("tool/not-checked", (isError === true || isIndex) && mayWeigh ? "error" : notChecked, path, `Not checked: ${reason}`, null));
	}
	for (const { path, reason, isError } of findMissingLists(workspace, conventions, kindOf)) {
		if (notChecked === "off" || isIgnored(path)) continue;
		addRemark(toolFinding("tool/not-checked", isError && mayWeigh ? "error" : notChecked, path, `Not checked: ${reason}`, "Write the file, or correct its path in the configuration"));
	}
	const remarks = options.known ? [] : suppressions.end(active.map(({ rule }) => rule), notWhole);
	const make = createMake(conventions);
	for (const { document, ruleId, found } of options.listsSuppressions ? [...remarks, ...suppressions.list()] : remarks) {
		const limit = limitOf(ruleId, conventions.severities);
		if (limit !== "off") addRemark(make(found, ruleId, limit, document));
	}
	const wanted = listings.wanted.end();
	const other = listings.other.end();
	const findings = [...wanted.findings, ...other.findings];
	const suppressed = listings.suppressed.end().findings;
	findings.sort(compareFindings);
	suppressed.sort(compareFindings);
	return {
		findings,
		suppressed,
		accepted: [...wanted.accepted, ...other.accepted],
		documents,
		commits
	};
}
function isOn(entry) {
	return entry.limit !== "off";
}
/** Makes findings whose ids differ, as long as it is asked for those of one document at a time. */
function createMake({ attribution }) {
	const fingerprints = /* @__PURE__ */ new Map();
	return (found, ruleId, limit, checked) => {
		const { path } = found.source ?? checked;
		const key = `${ruleId}\0${path}`;
		const fingerprint = fingerprints.get(key) ?? createFingerprints(ruleId, path);
		fingerprints.set(key, fingerprint);
		return toFinding(found, fingerprint, ruleId, limit, checked, attribution);
	};
}
function toFinding(found, fingerprint, ruleId, limit, checked, attribution) {
	const document = found.source ?? checked;
	const subject = found.subject ?? (document === checked ? void 0 : checked.path);
	const start = document.lines.pointAt(found.range.start);
	const end = document.lines.pointAt(found.range.end);
	return {
		id: fingerprint(subject ?? document.slice(found.range), found.message),
		ruleId,
		severity: lighter(limit, found.severity ?? limit),
		path: document.path,
		line: start.line,
		column: start.column,
		endLine: end.line,
		endColumn: end.column,
		message: hideMarkers(found.message, attribution),
		help: found.help === void 0 ? null : hideMarkers(found.help, attribution),
		subject: subject ?? null,
		section: found.section ?? null,
		fix: found.fix ?? null,
		identity: identify(document, found)
	};
}
// src/core/prepare.ts
/** Loads what the rules that are on need for the documents of a workspace; it comes before `lint`, which is synchronous. */
async function prepare(workspace, conventions, rules, modules = new LoadedModules()) {
	const { isIgnored, kindOf } = createKindOf(conventions, workspace);
	const active = rules.filter(({ id, needs }) => needs !== void 0 && conventions.severities[id] !== "off");
	const wanted = /* @__PURE__ */ new Set();
	for (const document of workspace.documents.values()) {
		if (active.length === 0 || isIgnored(document.path)) continue;
		const form = formOf(document.path);
		const kind = kindOf(document.path);
		for (const rule of active) {
			if (!doesRead(rule, form)) continue;
			for (const module of rule.needs?.(document, kind) ?? []) wanted.add(module);
		}
	}
	await modules.load(wanted);
	return modules;
}
// src/core/facts.ts
/** The facts of a text that is no Markdown, such as a commit message. */
const NO_FACTS = {
	frontmatter: null,
	blocks: [],
	leaves: [],
	headings: [],
	anchors: [],
	links: [],
	definitions: [],
	codeSpans: [],
	texts: [],
	items: [],
	fences: [],
	comments: []
};
// src/core/workspace.ts
/** The configuration of a site generator, at the root or one directory below. */
const SITE_CONFIG = /^(?:[^/]+\/)?(?:hugo\.(?:ya?ml|toml|json)|mkdocs\.ya?ml|_config\.ya?ml|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|book\.toml|antora\.yml|conf\.py|eleventy\.config\.[cm]?js|\.eleventy\.js|\.vitepress\/config\.[cm]?[jt]s)$/u;
/** Everything the rules may know of a repository at one moment. */
var Workspace = class {
	documents;
	/** Files that are no Markdown and were read because the conventions ask for them. */
	texts;
	files;
	directories;
	unchecked;
	/** Whether a file that is not here may be there. */
	isPartial;
	pulls;
	commits;
	baseFiles;
	squash;
	#parseData;
	#data = /* @__PURE__ */ new Map();
	#byDirectory;
	#isSite;
	#directoryNames;
	#byLowerCase = /* @__PURE__ */ new Map();
	#byBasename = /* @__PURE__ */ new Map();
	constructor(input) {
		this.documents = new Map(input.documents.map((document) => [document.path, document]));
		this.texts = new Map((input.texts ?? []).map(({ path, text, facts = NO_FACTS }) => [path, new Document(path, text, facts)]));
		this.#parseData = input.parseData ?? null;
		this.files = new Set(input.files);
		this.unchecked = input.unchecked ?? [];
		this.isPartial = input.isPartial ?? false;
		this.pulls = input.pulls ?? null;
		this.commits = input.commits ?? null;
		this.baseFiles = input.baseFiles ?? null;
		this.squash = input.squash ?? null;
		const directories = /* @__PURE__ */ new Set([""]);
		for (const file of input.files) {
			for (let folder = dirname$1(file); folder !== "" && !directories.has(folder); folder = dirname$1(folder)) directories.add(folder);
			push(this.#byBasename, basename$1(file), file);
		}
		this.directories = directories;
		for (const path of [...input.files, ...directories]) this.#byLowerCase.set(path.toLowerCase(), path);
	}
	/** Whether a site generator builds pages from the documents: it has routes of its own, which no file shows. */
	get isSite() {
		this.#isSite ??= [...this.files].some((file) => SITE_CONFIG.test(file));
		return this.#isSite;
	}
	/** The Markdown documents, those that could not be read among them. */
	get documentPaths() {
		const unread = this.unchecked.filter(({ path, isUnread }) => isUnread === true && this.files.has(path)).map(({ path }) => path);
		return [.../* @__PURE__ */ new Set([...this.documents.keys(), ...unread])].sort(compareText);
	}
	/**
	* The YAML front matter of a document, or the whole of a further file, as data; spans are offsets into the document's text.
	* Null when there is no front matter, or nobody to read it.
	*/
	dataOf(document) {
		let data = this.#data.get(document);
		if (data === void 0) {
			const span = this.texts.get(document.path) === document ? {
				start: 0,
				end: document.text.length
			} : frontmatterOf(document);
			data = span && (this.#parseData?.(document.slice(span), span.start) ?? null);
			this.#data.set(document, data);
		}
		return data;
	}
	/** The text of a document or a further file; null when it was not read. */
	textOf(path) {
		return (this.documents.get(path) ?? this.texts.get(path))?.text ?? null;
	}
	/** Whether a file or a directory stands at this path, letter case included. */
	has(path) {
		return this.files.has(path) || this.directories.has(path);
	}
	/** The path that differs from this one by letter case alone, or null. */
	caseVariant(path) {
		const found = this.#byLowerCase.get(path.toLowerCase());
		return found === void 0 || found === path ? null : found;
	}
	/** Whether the path lies below a symbolic link or a submodule, where nothing is known. */
	isUnknown(path) {
		for (let folder = dirname$1(path); folder !== ""; folder = dirname$1(folder)) if (this.files.has(folder)) return true;
		return false;
	}
	/** The files that lie in a directory itself, not below it. */
	filesIn(directory) {
		if (!this.#byDirectory) {
			this.#byDirectory = /* @__PURE__ */ new Map();
			for (const file of this.files) push(this.#byDirectory, dirname$1(file), file);
		}
		return this.#byDirectory.get(directory) ?? [];
	}
	/** All files of this base name, in path order of the source. */
	withBasename(name) {
		return this.#byBasename.get(name) ?? [];
	}
	/**
	* The file that a mention such as `addon-x-guide.md` or `cases/y.md` in document `from` means:
	* relative to the document, then in the roots, then by a base name that only one file has. Null when there is none.
	*/
	resolveMention(from, mention, roots) {
		for (const base of [dirname$1(from), ...roots]) {
			const path = normalize$1(join$2(base, mention));
			if (path !== null && this.files.has(path)) return path;
		}
		const namesakes = this.withBasename(basename$1(mention));
		return namesakes.length === 1 && !this.#isForeign(mention) ? namesakes[0] ?? null : null;
	}
	/** Whether a name with directories begins with one that is nowhere here: then it is a file of another repository. */
	#isForeign(mention) {
		const first = mention.split("/").find((part) => part !== "" && part !== "." && part !== "..") ?? "";
		if (first === basename$1(mention)) return false;
		this.#directoryNames ??= new Set([...this.directories].map(basename$1));
		return !this.#directoryNames.has(first);
	}
};
/** The lines between the two lines of dashes. */
function frontmatterOf({ text, facts }) {
	const { frontmatter } = facts;
	if (frontmatter === null || !text.startsWith("---", frontmatter.start)) return null;
	const start = frontmatter.start + (/^.*(?:\r\n?|\n)?/u.exec(text.slice(frontmatter.start, frontmatter.end))?.[0].length ?? 0);
	return {
		start,
		end: Math.max(start, text.lastIndexOf("---", frontmatter.end))
	};
}
function push(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
// src/core/compare.ts
/** The findings of head that base does not have. */
function findNew(base, head, renames = /* @__PURE__ */ new Map()) {
	return matchFindings(base, head, renames).fresh;
}
/**
* The findings of head that base does not have, and those of base that head does not have. Two findings are the same when rule, document
* (renames mapped), subject, section and target agree; of several such, those on an equal line under an equal heading are paired first,
* then those on an equal line, then those under an equal heading, then the rest in order. Each finding of base is used once. Source of
* the stages: they keep every one of 3,623 references through 156 real commits, where line numbers lose each that moved.
*/
function matchFindings(base, head, renames) {
	const { fresh, gone } = pairInStages(base.map((finding) => ({
		finding,
		key: keyOf(finding, renames),
		...finding.identity
	})), head.map((finding) => ({
		finding,
		key: keyOf(finding, /* @__PURE__ */ new Map()),
		...finding.identity
	})));
	return {
		fresh: fresh.map(({ finding }) => finding),
		gone: gone.map(({ finding }) => finding)
	};
}
/** All stages, in the order in which they are tried. */
const ALL_STAGES = [
	"line and heading",
	"line",
	"heading",
	"order"
];
/** Pairs what has the same key, stage by stage; what is equal is paired in order. Linear in time. */
function pairInStages(base, head, stages = ALL_STAGES) {
	const pairs = [];
	let gone = [...base];
	let fresh = [...head];
	for (const stage of stages) {
		const traitsOf = TRAITS[stage];
		const pool = groupBy(gone.toReversed(), traitsOf);
		fresh = fresh.filter((entry) => {
			const same = pool.get(traitsOf(entry))?.pop();
			if (same) pairs.push({
				base: same,
				head: entry,
				stage
			});
			return same === void 0;
		});
		const paired = new Set(pairs.map((pair) => pair.base));
		gone = gone.filter((entry) => !paired.has(entry));
	}
	return {
		pairs,
		fresh,
		gone
	};
}
const TRAITS = {
	"line and heading": ({ key, line, heading }) => `${key}\0${line}\0${heading}`,
	line: ({ key, line }) => `${key}\0${line}`,
	heading: ({ key, heading }) => `${key}\0${heading}`,
	order: ({ key }) => key
};
function keyOf(finding, renames) {
	const rename = (path) => renames.get(path) ?? path;
	const subject = finding.subject === null ? "" : rename(finding.subject);
	return [
		finding.ruleId,
		rename(finding.path),
		subject,
		finding.section ?? "",
		finding.identity.target
	].join("\0");
}
function groupBy(entries, traitsOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const traits = traitsOf(entry);
		const group = groups.get(traits);
		if (group) group.push(entry);
		else groups.set(traits, [entry]);
	}
	return groups;
}
// src/core/document-sample.ts
/** As many lines of a document are sampled. */
const MAX_LINES = 16;
/** Enough to tell lines apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;
/** A document with this share of a sample is the one that it was taken from, under another name. */
const MIN_SHARE = .5;
/** An older sample is kept while the document has this share of it, so that the file of the baseline changes little. */
const FRESH_SHARE = .75;
/** The samples of those paths that are documents, in the order of the paths. */
function sampleDocuments(paths, workspace, known) {
	const samples = /* @__PURE__ */ new Map();
	const counts = paths.size === 0 ? /* @__PURE__ */ new Map() : countLines(workspace);
	for (const path of [...paths].sort()) {
		const document = workspace.documents.get(path);
		const older = known.get(path);
		if (document && (older === void 0 || shareOf(older, hashLines(document)) < FRESH_SHARE)) samples.set(path, thin(linesOf(document).filter((line) => counts.get(line) === 1)).map(hashLine));
		else if (older) samples.set(path, older);
	}
	return samples;
}
/**
* The sampled documents that are gone, with the document that each most likely is now: one that was not sampled and has at least half
* of the lines. Boilerplate does not count, since it was never sampled.
*/
function findRenamedDocuments(samples, workspace) {
	const gone = [...samples].filter(([path]) => !workspace.files.has(path));
	if (gone.length === 0) return /* @__PURE__ */ new Map();
	const holders = /* @__PURE__ */ new Map();
	for (const [path, sample] of gone) for (const hash of new Set(sample)) holders.set(hash, holders.has(hash) ? null : path);
	const pairs = [];
	for (const document of documentsOf(workspace)) {
		if (samples.has(document.path)) continue;
		const hits = /* @__PURE__ */ new Map();
		for (const hash of hashLines(document)) {
			const path = holders.get(hash) ?? null;
			if (path !== null) hits.set(path, (hits.get(path) ?? 0) + 1);
		}
		for (const [from, count] of hits) {
			const share = count / new Set(samples.get(from)).size;
			if (share >= MIN_SHARE) pairs.push({
				from,
				to: document.path,
				share
			});
		}
	}
	const renames = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of pairs.sort((a, b) => b.share - a.share)) {
		if (renames.has(from) || taken.has(to)) continue;
		renames.set(from, to);
		taken.add(to);
	}
	return renames;
}
function documentsOf({ documents }) {
	return [...documents.values()].filter(({ path }) => formOf(path) === "markdown");
}
/** In how many places of the workspace each line stands. */
function countLines(workspace) {
	const counts = /* @__PURE__ */ new Map();
	for (const document of documentsOf(workspace)) for (const line of linesOf(document)) counts.set(line, (counts.get(line) ?? 0) + 1);
	return counts;
}
/** The lines that say something, white space folded. */
function linesOf({ text }) {
	return text.split(/\r\n|[\r\n]/u).map((line) => line.slice(0, MAX_LINE_LENGTH).replace(/\s+/gu, " ").trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
}
function hashLines(document) {
	return new Set(linesOf(document).map(hashLine));
}
function hashLine(line) {
	return hashText(line).slice(8);
}
/** At most so many of them, evenly from the first to the last. */
function thin(lines) {
	if (lines.length <= MAX_LINES) return [...lines];
	return Array.from({ length: MAX_LINES }, (_, index) => lines[Math.floor(index * lines.length / MAX_LINES)] ?? "");
}
function shareOf(sample, lines) {
	return sample.length === 0 ? 0 : sample.filter((hash) => lines.has(hash)).length / sample.length;
}
// src/core/baseline.ts
/** Tells the findings that a baseline holds from the others. What the tool says of its own work is in no baseline. */
function applyBaseline({ entries, samples }, findings, workspace) {
	const renames = findRenamedDocuments(samples, workspace);
	const { fresh, gone } = matchFindings(entries, findings.filter(isRecorded).map((finding) => ({
		...finding,
		identity: hashIdentity(finding.identity),
		finding
	})), renames);
	const left = new Set(fresh.map(({ finding }) => finding));
	const unchecked = /* @__PURE__ */ new Set([...workspace.unchecked.map(({ path }) => path), ...findings.filter(({ ruleId }) => ruleId === "tool/not-checked").map(({ path }) => path)]);
	const isUnknown = ({ path, subject }) => unchecked.has(path) || subject !== null && unchecked.has(subject);
	return {
		fresh: findings.filter((finding) => !isRecorded(finding) || left.has(finding)),
		known: findings.filter((finding) => isRecorded(finding) && !left.has(finding)),
		gone: gone.filter((entry) => !isUnknown(entry)),
		unknown: gone.filter(isUnknown)
	};
}
/** A baseline of findings, in the order of its file. */
function recordBaseline(findings, workspace) {
	const entries = findings.filter(isRecorded).map((finding) => {
		const { ruleId, path, subject, section, message } = finding;
		return {
			ruleId,
			path,
			subject,
			section,
			message,
			identity: hashIdentity(finding.identity),
			line: 0
		};
	});
	return {
		entries: entries.sort(compareEntries),
		samples: sampleDocuments(pathsOf(entries), workspace, /* @__PURE__ */ new Map())
	};
}
/** The baseline without what no longer occurs, with the paths of now. Nothing is added. */
function shrinkBaseline(baseline, findings, workspace) {
	const { known, unknown } = applyBaseline(baseline, findings, workspace);
	const { entries } = recordBaseline(known, workspace);
	const kept = [...entries, ...unknown].sort(compareEntries);
	return {
		entries: kept,
		samples: sampleDocuments(pathsOf(kept), workspace, baseline.samples)
	};
}
/** Says which entries no longer occur; null when all do. */
function describeStale(gone) {
	const [first] = [...gone].sort((a, b) => a.line - b.line);
	if (first === void 0) return null;
	return {
		message: gone.length === 1 ? `Unexpected entry for \`${first.ruleId}\` in ${quote(first.path, 50)}: the finding no longer occurs` : `Unexpected ${gone.length} entries of the baseline: their findings no longer occur`,
		line: first.line
	};
}
function isRecorded({ ruleId }) {
	return !ruleId.startsWith("tool/");
}
function hashIdentity({ target, line, heading }) {
	return {
		target: hashText(target),
		line: hashText(line),
		heading: hashText(heading)
	};
}
function pathsOf(entries) {
	return new Set(entries.flatMap(({ path, subject }) => subject === null ? [path] : [path, subject]));
}
function compareEntries(a, b) {
	const keys = ({ path, ruleId, section, subject, identity }) => [...[
		path,
		ruleId,
		section ?? "",
		subject ?? ""
	], ...[
		identity.target,
		identity.heading,
		identity.line
	]];
	const [left, right] = [keys(a), keys(b)];
	const index = left.findIndex((key, place) => key !== right[place]);
	return index < 0 ? 0 : compareText(left[index] ?? "", right[index] ?? "");
}
// src/use-cases/judge-baseline.ts
/** Takes what the baseline holds out of the findings. */
function judgeByBaseline({ path, recorded, isRecording = false }, judged) {
	const { findings, workspace, conventions } = judged;
	const recording = isRecording ? record(recorded, judged) : null;
	const baseline = recording ?? recorded;
	if (baseline === null) return {
		findings,
		baselined: 0,
		recording
	};
	const { fresh, known, gone } = applyBaseline(baseline, findings, workspace);
	const stale = describeStale(gone.filter(({ ruleId }) => !isOff(ruleId, judged)));
	const remarks = stale === null ? [] : remark("tool/stale-baseline", path, {
		...stale,
		help: SHRINK
	}, conventions);
	return {
		findings: [...fresh, ...remarks].sort(compareFindings),
		baselined: known.length,
		recording
	};
}
/** What to say of what a change does to the baseline, or leaves in it. It hides nothing that the change brings. */
function judgeBaselineChange({ path, base, head, renames }, ofBase, ofHead) {
	if (head === null) return [];
	const { conventions } = ofHead;
	if (base === null) return remark("tool/grown-baseline", path, {
		message: `Unexpected new baseline: it takes ${head.entries.length} findings out of later reports`,
		line: 1,
		help: "Agree on when they are to be mended"
	}, conventions).map((finding) => ({
		...finding,
		severity: lighter(finding.severity, "info")
	}));
	const called = (path) => renames.get(path) ?? path;
	const asNow = (entry) => ({
		...entry,
		path: called(entry.path),
		subject: entry.subject && called(entry.subject)
	});
	const grown = matchFindings(base.entries, head.entries.map(asNow), renames).fresh;
	const goneOf = (baseline, judged) => {
		return applyBaseline(baseline, judged.findings, judged.workspace).gone.filter(({ ruleId }) => !isOff(ruleId, judged));
	};
	const stale = describeStale(matchFindings(goneOf(base, ofBase), goneOf(head, ofHead).map(asNow), renames).fresh);
	const line = Math.min(...grown.map((entry) => entry.line));
	const message = `Unexpected growth of the baseline by ${grown.length} findings, expected it to shrink only`;
	return [...grown.length === 0 ? [] : remark("tool/grown-baseline", path, {
		message,
		line,
		help: "Mend the findings, or suppress them with a reason"
	}, conventions), ...stale === null ? [] : remark("tool/stale-baseline", path, {
		...stale,
		help: SHRINK
	}, conventions)];
}
const SHRINK = "Run `docs-curator lint --update-baseline`, which takes out what no longer occurs";
function record(recorded, { findings, workspace }) {
	return recorded === null ? recordBaseline(findings, workspace) : shrinkBaseline(recorded, findings, workspace);
}
/** Whether a rule that exists found nothing because it did not run. */
function isOff(ruleId, { conventions, rules }) {
	const rule = rules.find(({ id }) => id === ruleId);
	return rule !== void 0 && (conventions.severities[ruleId] ?? rule.severity) === "off";
}
function remark(ruleId, path, { message, line, help }, { severities }) {
	const limit = limitOf(ruleId, severities);
	return limit === "off" ? [] : [{
		...toolFinding(ruleId, limit, path, message, help),
		line,
		endLine: line
	}];
}
// src/parsers/parse-error.ts
/** A document that is beyond what a parser reads within bounds; the message is the reason, such as `it nests deeper than 200 levels`. */
var ParseError = class extends Error {
	name = "ParseError";
};
// src/use-cases/parse-documents.ts
/** As many facts are kept, at some 150 bytes each: those of 100 MB of what people write. */
const MAX_FACTS = 6e6;
/** Parses what a source has read; `onProgress` is told after each document. What would take too much memory is not checked. */
function parseDocuments(read, parse, onProgress, maxFacts = MAX_FACTS) {
	const documents = [];
	const unchecked = [];
	let room = maxFacts;
	for (const [index, { path, text, commit }] of read.entries()) {
		try {
			const facts = parse(text);
			const size = countFacts(facts);
			if (size > room) throw new ParseError("the documents before it take up the memory that is kept for facts");
			room -= size;
			documents.push(new Document(path, text, facts, commit));
		} catch (error) {
			if (!(error instanceof ParseError)) throw error;
			unchecked.push({
				path,
				reason: error.message,
				isUnread: true
			});
		}
		onProgress?.(index + 1, read.length);
	}
	return {
		documents,
		unchecked
	};
}
/** Parses those of the further files that list documents in the manner of Markdown. */
function parseTexts(read, conventions, parse) {
	const { documents, unchecked } = parseDocuments(read.filter(({ path }) => isMarkdownIndex(path, conventions)), parse);
	const factsOf = new Map(documents.map(({ path, facts }) => [path, facts]));
	const isRead = ({ path }) => !unchecked.some((entry) => entry.path === path);
	return {
		texts: read.filter(isRead).map((text) => {
			const facts = factsOf.get(text.path);
			return facts === void 0 ? text : {
				...text,
				facts
			};
		}),
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
function countFacts(facts) {
	return Object.values(facts).filter((value) => Array.isArray(value)).reduce((sum, list) => sum + list.length, 0) + facts.fences.reduce((sum, { lines }) => sum + lines.length, 0);
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
// src/use-cases/lint-workspace.ts
/** Lints everything a source holds. */
async function lintWorkspace(request) {
	const { content, conventions, rules, today } = request;
	const workspace = createWorkspace(request);
	const modules = await prepare(workspace, conventions, rules);
	const isReported = request.isReported ?? null;
	const { documents, commits, ...linted } = lint(workspace, conventions, rules, modules, {
		today,
		isWanted: isReported
	});
	const { recording, ...judged } = judgeByBaseline(request.baseline ?? {
		path: "",
		recorded: null
	}, {
		findings: linted.findings,
		workspace,
		conventions,
		rules
	});
	const isInScope = ({ path, subject }) => isReported === null || isReported(path) || subject !== null && isReported(subject);
	const claims = linted.accepted.filter(({ path, target }) => isReported === null || isReported(path) || isReported(target));
	const { findings, accepted } = listWithin(judged.findings.filter(isInScope), claims);
	const warnings = countSeverity(findings, "warning");
	const isFailed = countSeverity(findings, "error") > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
	return {
		report: {
			head: content.head,
			base: null,
			...commits > 0 && { commits },
			documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
			findings: request.isQuiet ? onlyErrors(findings) : findings,
			accepted,
			suppressed: listWithin(linted.suppressed.filter(isInScope)).findings,
			baselined: judged.baselined,
			textOf: (path) => workspace.textOf(path)
		},
		exitCode: isFailed ? 1 : 0,
		warnings,
		...recording !== null && { recording }
	};
}
function createWorkspace({ content, conventions, parse, parseData = null, onProgress }) {
	const { documents, unchecked } = parseDocuments(content.documents, parse, onProgress);
	const { files, commits = null } = content;
	const further = parseTexts(content.texts ?? [], conventions, parse);
	const notRead = [
		...content.unchecked,
		...unchecked,
		...further.unchecked
	];
	return new Workspace({
		documents,
		files,
		texts: further.texts,
		parseData,
		unchecked: notRead,
		commits
	});
}
function countDocuments(workspace, conventions, isReported) {
	const { isIgnored } = createKindOf(conventions, workspace);
	return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
// src/sources/write-named.ts
/**
* Writes a file named by hand, relative to an absolute directory without links. A link that a checkout brings along must not lead the text
* out of it, nor into its git directory. Throws a `ToolError` when it would, or when the file cannot be written.
*/
function writeNamed(start, name, text) {
	const refuse = (why) => new ToolError(`Cannot write \`${name}\`: ${why}`);
	const location = resolve(start, name);
	const confine = findCheckout(start) ?? start;
	try {
		if (!isInside(confine, location)) {
			writeFileSync(location, text);
			return;
		}
		const target = follow(location);
		if (target === null) throw refuse(REASONS$1.linkMissing);
		if (!isInside(confine, target) || target !== location && isInside(join(confine, ".git"), target)) throw refuse(REASONS$1.linkOutside);
		const descriptor = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0));
		try {
			writeFileSync(descriptor, text);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		throw error instanceof ToolError ? error : refuse(explainFailure(error));
	}
}
/** Where a path leads that need not exist, in a directory that must; null for a link that leads nowhere. */
function follow(location) {
	if (lstat(location) === null) return join(realpathSync.native(dirname(location)), basename(location));
	try {
		return realpathSync.native(location);
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
// src/cli/settings.ts
/**
* The conventions with what `--only ID` and then `--rule ID=SEVERITY` say on top. What the tool says of its own work stays on.
*
* @throws ToolError for a rule or severity that does not exist
*/
function applyRuleOptions(conventions, args, ruleIds) {
	const severities = { ...conventions.severities };
	const only = args.valuesOf("only").flatMap((wanted) => namedBy(wanted, ruleIds));
	if (only.length > 0) {
		for (const id of ruleIds) if (!only.includes(id) && !id.startsWith("tool/")) severities[id] = "off";
	}
	for (const setting of args.valuesOf("rule")) {
		const equals = setting.indexOf("=");
		if (equals < 0) throw new ToolError(`Unexpected value ${quote(setting)} of \`--rule\`, expected \`ID=SEVERITY\``);
		const id = setting.slice(0, equals);
		if (!ruleIds.includes(id)) throw new ToolError(explainUnknown("rule", id, ruleIds));
		severities[id] = expectWord("severity", setting.slice(equals + 1), LEVELS);
	}
	return {
		...conventions,
		severities
	};
}
/** The rules that an id or an area such as `link/*` stands for. */
function namedBy(wanted, ruleIds) {
	const area = /^[\w-]+\/(?=\*$)/u.exec(wanted)?.[0];
	const named = ruleIds.filter((id) => area === void 0 ? id === wanted : id.startsWith(area));
	if (named.length === 0) throw new ToolError(explainUnknown("rule", wanted, ruleIds));
	return named;
}
/** The number after `--max-warnings`, or null. Throws a `ToolError` when it is no whole number. */
function readMaxWarnings(value) {
	if (value === null) return null;
	if (!/^\d{1,9}$/u.test(value)) throw new ToolError(`Unexpected value ${quote(value)} of \`--max-warnings\`, expected a whole number`);
	return Number(value);
}
/** The word itself when it is a known one; else throws a `ToolError` that names the nearest. */
function expectWord(what, word, known) {
	const found = known.find((candidate) => candidate === word);
	if (found === void 0) throw new ToolError(explainUnknown(what, word, known));
	return found;
}
/** Whether to color what goes to the terminal's output: `--no-color`, then `FORCE_COLOR`, then `NO_COLOR`, then what the output is. */
function wantsColor(args, terminal) {
	const { FORCE_COLOR, NO_COLOR, TERM } = terminal.environment;
	if (args.isOn("no-color")) return false;
	if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	return args.valueOf("output") === null && terminal.output.isTerminal && TERM !== "dumb";
}
// src/cli/report.ts
/** The outcome of a lint whose paths are relative to a directory of the repository. */
function placeBelow(prefix, outcome) {
	return {
		...outcome,
		report: {
			...outcome.report,
			prefix
		}
	};
}
/** Checks the options of a report before any work is done. Throws a `ToolError` for a format that does not exist. */
async function preparePrint(args, terminal, start) {
	const { formats } = await import("./reporters.js");
	const names = formats.map(({ name }) => name);
	const format = expectWord("format", args.valueOf("format") ?? names[0] ?? "", names);
	const maxWarnings = readMaxWarnings(args.valueOf("max-warnings"));
	const reporter = Promise.resolve(formats.find(({ name }) => name === format)?.load() ?? Promise.reject(/* @__PURE__ */ new Error(`nothing prints ${format}`)));
	reporter.catch(() => {});
	const rules = import("./rules.js");
	return async ({ report, exitCode, warnings }, instead = null) => {
		const isPublic = terminal.environment.GITHUB_ACTIONS === "true";
		const options = {
			color: wantsColor(args, terminal),
			columns: terminal.output.columns,
			isPublic
		};
		const text = instead ?? (await reporter).report(report, {
			...options,
			rules: [...(await rules).rules, ...TOOL_RULES]
		});
		const file = args.valueOf("output");
		if (file === null) await terminal.output.write(text);
		else writeNamed(start, file, text);
		if (maxWarnings !== null && warnings > maxWarnings) await terminal.messages.write(`docs-curator: ${warnings} ${warnings === 1 ? "warning" : "warnings"}, more than the ${maxWarnings} that \`--max-warnings\` allows\n`);
		return exitCode;
	};
}
// src/cli/say.ts
/** Says one thing on the messages' stream. */
function say(terminal, note) {
	return terminal.messages.write(`${TOOL.name}: ${escapeLine(note)}\n`);
}
// src/cli/progress.ts
/** Nothing is said of work that ends within this time, in milliseconds. */
const PATIENCE = 1e3;
/** How often the line is renewed on a terminal, and how often a line is added elsewhere, in milliseconds. */
const REFRESH = {
	terminal: 100,
	log: 1e4
};
/** @param now milliseconds from any beginning */
function createProgress(output, what, now = () => performance.now()) {
	const start = now();
	let next = start + PATIENCE;
	let isShown = false;
	return {
		advance: (done, total) => {
			const time = now();
			if (time < next) return;
			next = time + (output.isTerminal ? REFRESH.terminal : REFRESH.log);
			const line = `${what}: ${done} of ${total}, ${Math.ceil((time - start) / done * (total - done) * .001)} s left`;
			isShown = output.isTerminal;
			output.write(output.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
		},
		end: () => {
			if (isShown) output.write("\r\x1B[K");
		}
	};
}
// src/cli/baseline.ts
/** Options that change what is found, for now or for good: with one of them a baseline would record, or lose, the wrong findings. */
const NOT_BESIDE = [
	"tree",
	"stdin",
	"only",
	"rule",
	"no-baseline",
	"fix",
	"fix-dry-run"
];
/** What the options want of the baseline; null when it is left alone. Throws a `ToolError` when they do not go together. */
async function prepareBaseline(args, opened, start) {
	const option = ["init-baseline", "update-baseline"].find((name) => args.isOn(name)) ?? null;
	checkOptions(args, option);
	if (args.isOn("no-baseline")) return null;
	const file = args.valueOf("baseline");
	if (option === null) return demandBaseline(opened, file, start);
	const loaded = await (option === "update-baseline" ? demandBaseline : loadBaseline)(opened, file, start);
	if (option === "update-baseline" && loaded.recorded === null) throw new ToolError(`Missing baseline ${quote(loaded.path)}, record one with \`docs-curator lint --init-baseline\``);
	if (option === "init-baseline" && loaded.recorded !== null) throw new ToolError(`Unexpected \`--init-baseline\`: ${quote(loaded.path)} exists, \`--update-baseline\` takes out what no longer occurs; to begin anew, delete the file first`);
	if (file === null && opened.root === null) throw new ToolError("Cannot write a baseline: there is no working tree");
	return {
		...loaded,
		isRecording: true
	};
}
/** Writes what a run recorded, and answers with what to say of it. */
async function writeBaseline({ path, recorded }, recording, args, { root }, start) {
	const [{ formatBaseline }, { replaceFile }] = await Promise.all([import("./baseline-file.js"), import("./safe-write.js")]);
	const file = args.valueOf("baseline");
	const location = file === null ? resolve(root ?? start, BASELINE_PATH) : resolve(start, file);
	replaceFile(location, path, formatBaseline(recording), root !== null && isInside(root, location) ? root : null);
	const count = recording.entries.length;
	const removed = (recorded?.entries.length ?? count) - count;
	return `${path} holds ${count} ${count === 1 ? "finding" : "findings"}${recorded === null ? "" : `, ${removed} taken out`}`;
}
function checkOptions(args, option) {
	if (args.isOn("no-baseline") && args.valueOf("baseline") !== null) throw new ToolError("Unexpected `--baseline` beside `--no-baseline`");
	if (option === null) return;
	if (args.isOn("init-baseline") && args.isOn("update-baseline")) throw new ToolError("Unexpected `--init-baseline` beside `--update-baseline`");
	const wrong = NOT_BESIDE.find((name) => args.isOn(name) || args.valueOf(name) !== null);
	if (wrong !== void 0) throw new ToolError(`Unexpected \`--${wrong}\` beside \`--${option}\``);
	const [operand] = args.operands;
	if (operand !== void 0) throw new ToolError(`Unexpected path ${quote(operand)} beside \`--${option}\`: it is for the whole root`);
}
// src/cli/fix-plan.ts
const KINDS$1 = ["safe", "all"];
/** Reads the options for fixes; null when nothing is to be fixed. Throws a `ToolError` when they do not go together with others. */
function readFixPlan(args) {
	const dryRun = args.valueOf("fix-dry-run");
	const asked = [args.valueOf("fix") ?? (args.verb.name === "fix" ? "safe" : null), dryRun].filter((kinds) => kinds !== null).map((kinds) => expectWord("kind of fixes", kinds, KINDS$1));
	if (asked.length === 0) return null;
	const [isDryRun, isText] = [dryRun !== null, args.isOn("stdin")];
	if ((isDryRun || isText) && args.valueOf("format") !== null) throw new ToolError(`Unexpected \`--format\`: the output is ${isDryRun ? "a patch" : "the fixed text"}, not a report`);
	return {
		kinds: asked.includes("all") ? "all" : "safe",
		isDryRun
	};
}
/** Throws a `ToolError` when there are no files to write fixes to. */
function demandFiles(plan, { source }, args) {
	if (plan === null || plan.isDryRun || source.write !== void 0 || args.isOn("stdin")) return;
	throw new ToolError("Cannot write fixes to a revision, only to a working tree; `--fix-dry-run` prints them as a patch");
}
/** Makes the fixes that a plan asks for, in memory. What that takes is loaded now. */
async function makeFixes(plan, order) {
	if (plan === null) return null;
	const { fixContent } = await import("./fix-content2.js");
	return fixContent({
		...order,
		kinds: plan.kinds
	});
}
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
// src/cli/lint.ts
/** Runs `lint` and answers with the exit code. */
async function runLint(args, terminal) {
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const parser = expectWord("parser", args.valueOf("parser") ?? PARSERS[0], PARSERS);
	const stdinPath = readStdinPath(args);
	const plan = readFixPlan(args);
	const opening = openSource(start, args.valueOf("tree"));
	const loading = import("./parse-facts.js").then(({ createParser }) => createParser(parser));
	for (const promise of [opening, loading]) promise.catch(() => {});
	const [print, { rules }] = await Promise.all([preparePrint(args, terminal, start), import("./rules.js")]);
	const ruleIds = listRuleIds(rules);
	const opened = await opening;
	demandFiles(plan, opened, args);
	const conventions = applyRuleOptions(await loadConfig(opened, args.valueOf("config"), start, ruleIds), args, ruleIds);
	const baseline = await prepareBaseline(args, opened, start);
	const verbs = args.isVerbNamed ? [] : VERBS$1.map(({ name }) => name);
	const operands = stdinPath === null ? args.operands : [];
	const scope = await createScope(opened, start, operands, verbs);
	const stdinTarget = stdinPath === null ? null : toRootPath(opened, start, stdinPath);
	const reading = opened.source.read((files) => chooseFurtherFiles(files, conventions));
	const [read, parse, parseData] = await Promise.all([
		reading,
		loading,
		loadDataParser(conventions)
	]);
	const input = stdinTarget === null ? null : await readInput(terminal.input);
	const content = await addKnownCommits(opened, start, stdinTarget === null || input === null ? read : placeDocument(read, stdinTarget, input), conventions);
	if (plan !== null && input !== null && "reason" in input) throw new ToolError(`Cannot fix ${quote(stdinPath ?? "")}: ${input.reason}`);
	const progress = createProgress(terminal.messages, "Reading documents");
	const isReported = stdinTarget === null ? scope : (path) => path === stdinTarget;
	const request = {
		content,
		conventions,
		rules,
		parse: plan === null ? parse : parseRecent(parse, 2 * sizeOf(content.documents)),
		parseData,
		today: terminal.today,
		baseline,
		isReported,
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings")),
		onProgress: plan === null ? progress.advance : () => {}
	};
	const fixed = await makeFixes(plan, {
		content,
		isReported,
		onlyPath: stdinTarget,
		relint: async (changed) => {
			const onProgress = changed === content ? progress.advance : () => {};
			return (await lintWorkspace({
				...request,
				content: changed,
				isReported: null,
				isQuiet: false,
				onProgress
			})).report.findings;
		}
	});
	const outcome = placeBelow(opened.rootInRepository, await lintWorkspace({
		...request,
		content: fixed?.content ?? content
	}));
	progress.end();
	if (baseline && outcome.recording) await say(terminal, await writeBaseline(baseline, outcome.recording, args, opened, start));
	for (const note of opened.notes) await say(terminal, note);
	if (parse.parser !== parser) await say(terminal, `The parser ${parser} does not load here, ${parse.parser} is used, which is slower`);
	if (outcome.report.documents === 0) await say(terminal, operands.length === 0 ? "There are no documents to lint" : "The paths hold no documents to lint");
	if (plan === null || fixed === null) return print(outcome);
	const { deliverFixes, dropWithdrawn } = await import("./fix.js");
	const fixedInput = stdinTarget !== null && input !== null && "text" in input ? {
		path: stdinTarget,
		...input
	} : null;
	return print(dropWithdrawn(outcome, fixed), await deliverFixes(plan, fixed, opened, fixedInput, args, terminal));
}
/** The path of the text on standard input, as given; null when files are linted. */
function readStdinPath(args) {
	const path = args.valueOf("stdin-filename");
	if (!args.isOn("stdin")) {
		if (path !== null) throw new ToolError("Missing `--stdin` beside `--stdin-filename`");
		return null;
	}
	if (path === null) throw new ToolError("Missing `--stdin-filename` beside `--stdin`");
	const [operand] = args.operands;
	if (operand !== void 0) throw new ToolError(`Unexpected path ${quote(operand)} beside \`--stdin\``);
	if (!isDocumentPath(path)) throw new ToolError(`Unexpected \`--stdin-filename\` ${quote(path)}, expected a name that ends in .md or .markdown`);
	return path;
}
// src/parsers/bounds.ts
const KINDS = [
	"delimiters",
	"brackets",
	"backticks",
	"tags",
	"references",
	"autolinks",
	"footnotes"
];
const KIND_OF_CHARACTER = {
	"*": "delimiters",
	_: "delimiters",
	"~": "delimiters",
	"[": "brackets",
	"]": "brackets",
	"`": "backticks",
	"<": "tags",
	"&": "references",
	"@": "autolinks"
};
const AUTOLINKS = KINDS.indexOf("autolinks");
const FOOTNOTES = KINDS.indexOf("footnotes");
const NONE = 255;
/** Index into the kinds by character code. */
const KIND_OF_CODE = (/* @__PURE__ */ new Uint8Array(128)).fill(NONE);
for (const [character, kind] of Object.entries(KIND_OF_CHARACTER)) KIND_OF_CODE[character.charCodeAt(0)] = KINDS.indexOf(kind);
/** By character code: 1 for what GitHub takes off the end of a bare URL. */
const IS_PUNCTUATION = /* @__PURE__ */ new Uint8Array(128);
for (const character of "?!.,:;*_~'\")") IS_PUNCTUATION[character.charCodeAt(0)] = 1;
/** By character code: 1 for what may begin or end a node in a line. */
const IS_MARK = /* @__PURE__ */ new Uint8Array(128);
for (const character of "*_~[]`<&@\\|!:") IS_MARK[character.charCodeAt(0)] = 1;
/** By character code: 1 for letters and digits, of which most texts are made and which count nowhere. */
const IS_PLAIN = /* @__PURE__ */ new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") IS_PLAIN[character.charCodeAt(0)] = 1;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const FULL_STOP = 46;
const COLON = 58;
const OPENING_BRACKET = 91;
const CARET = 94;
const GREATER_THAN = 62;
/**
* Refuses a document that a parser would take more than linear time for. Looks at characters and lines only, in one
* pass, and counts rather too much than too little.
*
* @throws ParseError when the document is beyond the bounds
*/
function assertWithinBounds(text, bounds) {
	if (text.length <= bounds.safeLength) return;
	if (text.length > bounds.maxLength) throw new ParseError(`it has more than ${bounds.maxLength.toLocaleString("en")} characters`);
	let time = 0;
	let footnotes = 0;
	for (let start = 0; start < text.length;) {
		const paragraph = readParagraph(text, start, bounds.maxDepth);
		time += bounds.timeOf(paragraph);
		footnotes += paragraph.footnotes;
		if (time + bounds.timeOfFootnotes(footnotes) > bounds.maxTime || paragraph.images > bounds.maxImages) throw new ParseError("it has too much markup that belongs together");
		start += paragraph.length;
	}
}
/** Counts up to the end of the next blank line. A line with nothing but the marks of block quotes is blank. */
function readParagraph(text, start, maxDepth) {
	const counts = new Uint32Array(KINDS.length);
	let images = 0;
	let punctuation = 0;
	let run = 0;
	let lineStart = start;
	let marks = 0;
	let isWide = false;
	let wideLines = 0;
	let isLineStart = true;
	let isBlank = true;
	let index = start;
	for (; index < text.length; index++) {
		if (isLineStart) {
			if (depthAt(text, index) > maxDepth) throw new ParseError(`it nests deeper than ${maxDepth.toLocaleString("en")} levels`);
			isLineStart = false;
			isBlank = true;
		}
		const code = text.charCodeAt(index);
		if (IS_PLAIN[code] === 1 && run === 0) {
			isBlank = false;
			continue;
		}
		if (IS_PUNCTUATION[code] === 1) run++;
		else if (run > 0) {
			punctuation += run * run;
			run = 0;
		}
		if (code > 127) isWide = true;
		else if (IS_MARK[code] === 1) marks++;
		if (code === LINE_FEED || code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED) {
			if (isBlank) {
				index++;
				break;
			}
			isLineStart = true;
			if (isWide) wideLines += marks * (index - lineStart);
			lineStart = index;
			marks = 0;
			isWide = false;
		} else if (code !== SPACE && code !== TAB && code !== GREATER_THAN && code !== CARRIAGE_RETURN) {
			isBlank = false;
			const kind = kindAt(text, index, code);
			if (kind !== NONE) counts[kind] = (counts[kind] ?? 0) + 1;
			if (code === OPENING_BRACKET && text[index - 1] === "!") images++;
		}
	}
	const [delimiters = 0, brackets = 0, backticks = 0, tags = 0, references = 0, autolinks = 0, footnotes = 0] = counts;
	punctuation += run * run;
	if (isWide) wideLines += marks * (index - lineStart);
	return {
		delimiters,
		brackets,
		images,
		backticks,
		tags,
		references,
		autolinks,
		footnotes,
		punctuation,
		wideLines,
		length: index - start
	};
}
function kindAt(text, index, code) {
	if (code === COLON) return text[index + 1] === "/" ? AUTOLINKS : NONE;
	if (code === FULL_STOP) return text[index - 1] === "w" ? AUTOLINKS : NONE;
	if (code === CARET) return text[index - 1] === "[" ? FOOTNOTES : NONE;
	return KIND_OF_CODE[code] ?? NONE;
}
/** How many containers a line can open or continue: its marks, and one for every two columns of indentation before a mark. */
function depthAt(text, start) {
	let depth = 0;
	let indentation = 0;
	for (let index = start; index < text.length;) {
		const code = text.charCodeAt(index);
		if (code === SPACE || code === TAB) {
			indentation += code === TAB ? 4 : 1;
			index++;
			continue;
		}
		const length = code === GREATER_THAN ? 1 : lengthOfListMark(text, index);
		if (length === 0) break;
		depth += 1 + (indentation >> 1);
		indentation = 0;
		index += length;
	}
	return depth;
}
/** The length of `-`, `1.` and the like before white space; 0 when there is no such mark. */
function lengthOfListMark(text, start) {
	let end = start;
	while (end - start < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
	const mark = text[end];
	const isMark = end > start ? mark === "." || mark === ")" : mark === "-" || mark === "*" || mark === "+";
	const next = text.charCodeAt(end + 1);
	return isMark && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN || Number.isNaN(next)) ? end + 1 - start : 0;
}
// src/parsers/satteri-wasm.json
var version = "0.10.5";
// src/parsers/satteri-native.ts
/** What the names of satteri's packages end in beside the platform: for Linux its C libraries, of which npm installs the one that fits. */
const SUFFIXES = {
	darwin: [""],
	linux: ["-gnu", "-musl"],
	win32: ["-msvc"]
};
/** Satteri's native build, where npm has installed it beside this package and in the version of the WebAssembly build; null elsewhere. */
function loadNativeSatteri() {
	const require = createRequire(import.meta.url);
	for (const suffix of SUFFIXES[platform] ?? []) {
		const name = `@bruits/satteri-${platform}-${arch}${suffix}`;
		try {
			if (require(`${name}/package.json`).version === version) return require(name);
		} catch {}
	}
	return null;
}
// node_modules/satteri/dist/phantom.js
/**
* Sentinel the MDX parser substitutes for spaces inside expression and JSX
* attribute-expression values (see `PHANTOM_SPACE` in
* satteri-pulldown-cmark/src/mdx.rs). mdast and hast keep the sentinel in the
* stored value; readers and visitors restore the real space on the way out.
* Both plugin-facing paths (direct walk match and materialized child) must
* restore it so a node's `value` reads the same regardless of how it's reached.
*/
const PHANTOM_SPACE = "";
/** Restore phantom-space sentinels to real spaces, allocating only when present. */
function restorePhantomSpaces(value) {
	return value.includes(PHANTOM_SPACE) ? value.replaceAll(PHANTOM_SPACE, " ") : value;
}
new TextDecoder("utf-8", { ignoreBOM: true });
/** Read a u32 (LE) at `off`. */
function ru32(view, off) {
	return view.getUint32(off, true);
}
/**
* Decode the 24-byte position block ([startOffset, endOffset, startLine,
* startColumn, endLine, endColumn], u32 LE each) shared by the walk prefixes
* and the snapshot node structs. A zero start line is the sentinel for
* synthesized nodes with no source range (e.g. GFM autolink-literal nodes, or a
* plugin-built replacement spliced by the rebuild): unist lines are 1-based, so
* line 0 always means "no source position" — even when the rebuild has rebased
* the (otherwise zero) offset by the spliced subtree's source base. Surfaced as
* `undefined` so a node reads the same however it's reached.
*/
function readPosition(view, off) {
	const startLine = ru32(view, off + 8);
	if (startLine === 0) return void 0;
	return {
		start: {
			offset: ru32(view, off),
			line: startLine,
			column: ru32(view, off + 12)
		},
		end: {
			offset: ru32(view, off + 4),
			line: ru32(view, off + 16),
			column: ru32(view, off + 20)
		}
	};
}
// node_modules/satteri/dist/string-pool.js
const NO_WORDS = /* @__PURE__ */ new Uint32Array(0);
/**
* Byte-offset to UTF-16-offset remap for a wire string pool holding multibyte
* sequences, so the once-decoded pool can still be sliced with `substring`
* instead of a `TextDecoder` call per string.
*/
var PoolOffsets = class {
	#starts;
	#shifts;
	#count;
	#hint = 0;
	/** `extraBytes` is the pool's byte length minus its UTF-16 length, which
	*  bounds the multibyte character count: each one costs at least one byte. */
	constructor(bytes, extraBytes) {
		const starts = new Uint32Array(extraBytes);
		const shifts = new Uint32Array(extraBytes);
		const n = bytes.length;
		const pad = 4 - (bytes.byteOffset & 3) & 3;
		const wordCount = n > pad ? n - pad >> 2 : 0;
		const words = wordCount === 0 ? NO_WORDS : new Uint32Array(bytes.buffer, bytes.byteOffset + pad, wordCount);
		let count = 0;
		let shift = 0;
		let i = 0;
		for (;;) {
			if (i >= pad && (i - pad & 3) === 0) {
				let w = i - pad >> 2;
				while (w < wordCount && ((words[w] ?? 0) & 2155905152) === 0) w++;
				i = pad + (w << 2);
			}
			if (i >= n) break;
			const lead = bytes[i] ?? 0;
			if (lead < 128) {
				i++;
				continue;
			}
			starts[count] = i;
			if (lead < 224) {
				shift += 1;
				i += 2;
			} else if (lead < 240) {
				shift += 2;
				i += 3;
			} else {
				shift += 2;
				i += 4;
			}
			shifts[count] = shift;
			count++;
		}
		this.#starts = starts;
		this.#shifts = shifts;
		this.#count = count;
	}
	/** How many multibyte characters start strictly before `byteOffset`. */
	#seek(byteOffset) {
		const starts = this.#starts;
		const count = this.#count;
		const hint = this.#hint;
		if ((hint === count || (starts[hint] ?? 0) >= byteOffset) && (hint === 0 || (starts[hint - 1] ?? 0) < byteOffset)) return hint;
		let lo = 0;
		let hi = count;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if ((starts[mid] ?? 0) < byteOffset) lo = mid + 1;
			else hi = mid;
		}
		this.#hint = lo;
		return lo;
	}
	#shiftAt(index) {
		return index === 0 ? 0 : this.#shifts[index - 1] ?? 0;
	}
	/** Both ends of a string ref sit on character boundaries, so the remap is exact. */
	slice(text, offset, len) {
		const start = offset - this.#shiftAt(this.#seek(offset));
		const endByte = offset + len;
		return text.substring(start, endByte - this.#shiftAt(this.#seek(endByte)));
	}
};
// node_modules/satteri/dist/generated/arena-layout.js
/** `b"MDAR"` magic, read as a little-endian u32. */
const ARENA_MAGIC = 1380009037;
/** `ArenaNode` `#[repr(C)]` field byte offsets (u32 fields; `node_type` is a u8). */
const FIELD = {
	id: 0,
	node_type: 4,
	parent: 8,
	start_offset: 12,
	end_offset: 16,
	start_line: 20,
	start_column: 24,
	end_line: 28,
	end_column: 32,
	children_start: 36,
	children_count: 40,
	data_offset: 44,
	data_len: 48
};
/** Raw-buffer header byte offsets (4-byte fields, u32 LE). */
const HEADER = {
	magic: 0,
	kind: 4,
	node_struct_size: 8,
	node_count: 12,
	nodes_offset: 16,
	children_count: 20,
	children_offset: 24,
	type_data_len: 28,
	type_data_offset: 32,
	string_pool_len: 36,
	string_pool_offset: 40,
	node_data_count: 44,
	node_data_offset: 48
};
// node_modules/satteri/dist/freeze.js
/** Freeze JSON-shaped data recursively; never call on objects with lazy getters. */
function deepFreeze(value) {
	if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const key of Object.keys(value)) deepFreeze(value[key]);
	}
	return value;
}
// node_modules/satteri/dist/materializer-cache.js
/**
* Shared materializer machinery for the HAST and MDAST flavors: per-reader
* node memo, lazy `children` descriptors, and the frozen-mode (plugin walk
* path) freeze rules.
*/
/**
* Build a memoizing materializer, memoized per `(reader, id)`.
*
* `node` materializes one node with lazy `children`; `frozen` (the plugin walk
* path) deep-freezes every node at construction so plugins cannot corrupt the
* shared cache. `tree` materializes a whole tree eagerly, which is what the
* step-by-step API wants: it asked for the tree, so laziness would only add
* per-node accessor overhead.
*/
function createMaterializer(spec) {
	const readerCaches = /* @__PURE__ */ new WeakMap();
	function materialize(reader, nodeId, frozen = false, refs) {
		const cache = readerCache(reader, frozen, refs);
		let node = cache.nodes.get(nodeId);
		if (node === void 0) {
			node = buildNode(reader, cache, nodeId, reader.getNodeType(nodeId));
			cache.nodes.set(nodeId, node);
		}
		return node;
	}
	/** Frozen-mode `children`: memoized in `cache.childLists` because the node
	*  is frozen, so the accessor cannot self-replace with a data property. */
	function frozenChildrenDescriptor(reader, cache) {
		return {
			get() {
				const nodeId = this._nodeId;
				let value = cache.childLists.get(nodeId);
				if (value === void 0) {
					const ids = reader.getChildIds(nodeId);
					const built = new Array(ids.length);
					let i = 0;
					for (const childId of ids) built[i++] = materialize(reader, childId, true);
					value = Object.freeze(built);
					cache.childLists.set(nodeId, value);
				}
				return value;
			},
			configurable: true,
			enumerable: true
		};
	}
	/** Mutable-mode `children`: self-replacing with a plain writable array on
	*  first read. The id is captured rather than stored on the node, so a
	*  materialized tree carries no marker for `toEqual` or a spread to find. */
	function mutableChildrenDescriptor(reader, nodeId) {
		return {
			get() {
				const ids = reader.getChildIds(nodeId);
				const value = new Array(ids.length);
				let i = 0;
				for (const childId of ids) value[i++] = materialize(reader, childId);
				Object.defineProperty(this, "children", {
					value,
					writable: true,
					configurable: true,
					enumerable: true
				});
				return value;
			},
			configurable: true,
			enumerable: true
		};
	}
	function readerCache(reader, frozen, refs) {
		let cache = readerCaches.get(reader);
		if (cache === void 0) {
			cache = {
				nodes: /* @__PURE__ */ new Map(),
				childLists: /* @__PURE__ */ new Map(),
				children: void 0,
				frozen,
				refs
			};
			if (frozen) cache.children = frozenChildrenDescriptor(reader, cache);
			readerCaches.set(reader, cache);
		}
		if (cache.frozen !== frozen) throw new Error(`${spec.label}: a reader cannot mix frozen and mutable materialization`);
		return cache;
	}
	function buildNode(reader, cache, nodeId, nodeType, eager = false) {
		const node = { type: spec.typeNames[nodeType] ?? `unknown(${nodeType})` };
		const position = reader.getPosition(nodeId);
		if (position !== void 0) node.position = position;
		if (cache.frozen) {
			cache.refs?.set(node, nodeId);
			Object.defineProperty(node, "_nodeId", {
				value: nodeId,
				writable: false,
				configurable: true,
				enumerable: false
			});
		}
		spec.populate(node, reader, nodeId, nodeType);
		const rawData = reader.getNodeData(nodeId);
		if (rawData !== null) try {
			const parsed = JSON.parse(rawData);
			if (parsed && typeof parsed === "object" && Object.keys(parsed).length > 0) Object.defineProperty(node, "data", {
				value: parsed,
				writable: true,
				configurable: true,
				enumerable: true
			});
		} catch (err) {
			if (process.env.NODE_ENV !== "production") console.warn(`${spec.label}: malformed node_data for nodeId=${nodeId}`, err);
		}
		if (!eager && spec.hasChildren(nodeType, node, reader, nodeId)) Object.defineProperty(node, "children", cache.children ?? mutableChildrenDescriptor(reader, nodeId));
		if (cache.frozen) {
			const descriptors = Object.getOwnPropertyDescriptors(node);
			for (const key of Object.keys(descriptors)) {
				const desc = descriptors[key];
				if (desc !== void 0 && "value" in desc) deepFreeze(desc.value);
			}
			Object.freeze(node);
		}
		return node;
	}
	/**
	* Iterative on purpose: recursing to full document depth overflows on deeply
	* nested input, and nothing else here descends more than one level.
	*
	* Breadth-first over the parents still to fill, so every node is built and
	* every child list decoded exactly once, and a child is wired into its
	* parent's array as it is built rather than in a second pass.
	*/
	function fillTree(reader, cache, rootId) {
		const rootType = reader.getNodeType(rootId);
		const root = buildNode(reader, cache, rootId, rootType, true);
		if (!spec.hasChildren(rootType, root, reader, rootId)) return root;
		const parents = [root];
		const parentIds = [rootId];
		for (let p = 0; p < parentIds.length; p++) {
			const parent = parents[p];
			const parentId = parentIds[p];
			if (parent === void 0 || parentId === void 0) continue;
			const ids = reader.getChildIds(parentId);
			const kids = new Array(ids.length);
			for (let i = 0; i < ids.length; i++) {
				const childId = ids[i];
				if (childId === void 0) continue;
				const childType = reader.getNodeType(childId);
				const child = buildNode(reader, cache, childId, childType, true);
				kids[i] = child;
				if (spec.hasChildren(childType, child, reader, childId)) {
					parents.push(child);
					parentIds.push(childId);
				}
			}
			parent.children = kids;
		}
		return root;
	}
	/** Whole tree at once: the caller will walk it, so lazy accessors cost more than they defer. */
	function materializeTree(reader, rootId) {
		return fillTree(reader, readerCache(reader, false, void 0), rootId);
	}
	return {
		node: materialize,
		tree: materializeTree
	};
}
// node_modules/satteri/dist/mdast/generated/node-types.js
/** Node-type tag -> canonical AST name. */
const TYPE_NAMES = {
	0: "root",
	1: "paragraph",
	2: "heading",
	3: "thematicBreak",
	4: "blockquote",
	5: "list",
	6: "listItem",
	7: "html",
	8: "code",
	9: "definition",
	10: "text",
	11: "emphasis",
	12: "strong",
	13: "inlineCode",
	14: "break",
	15: "link",
	16: "image",
	17: "linkReference",
	18: "imageReference",
	19: "footnoteDefinition",
	20: "footnoteReference",
	21: "table",
	22: "tableRow",
	23: "tableCell",
	24: "delete",
	25: "yaml",
	26: "toml",
	27: "math",
	28: "inlineMath",
	30: "containerDirective",
	31: "leafDirective",
	32: "textDirective",
	33: "superscript",
	34: "subscript",
	35: "descriptionList",
	36: "descriptionTerm",
	37: "descriptionDetails",
	38: "custom",
	100: "mdxJsxFlowElement",
	101: "mdxJsxTextElement",
	102: "mdxFlowExpression",
	103: "mdxTextExpression",
	104: "mdxjsEsm"
};
/** Canonical AST name -> node-type tag. */
const NAME_TO_TYPE = {
	root: 0,
	paragraph: 1,
	heading: 2,
	thematicBreak: 3,
	blockquote: 4,
	list: 5,
	listItem: 6,
	html: 7,
	code: 8,
	definition: 9,
	text: 10,
	emphasis: 11,
	strong: 12,
	inlineCode: 13,
	break: 14,
	link: 15,
	image: 16,
	linkReference: 17,
	imageReference: 18,
	footnoteDefinition: 19,
	footnoteReference: 20,
	table: 21,
	tableRow: 22,
	tableCell: 23,
	delete: 24,
	yaml: 25,
	toml: 26,
	math: 27,
	inlineMath: 28,
	containerDirective: 30,
	leafDirective: 31,
	textDirective: 32,
	superscript: 33,
	subscript: 34,
	descriptionList: 35,
	descriptionTerm: 36,
	descriptionDetails: 37,
	custom: 38,
	mdxJsxFlowElement: 100,
	mdxJsxTextElement: 101,
	mdxFlowExpression: 102,
	mdxTextExpression: 103,
	mdxjsEsm: 104
};
Object.freeze({
	Root: 0,
	Paragraph: 1,
	Heading: 2,
	ThematicBreak: 3,
	Blockquote: 4,
	List: 5,
	ListItem: 6,
	Html: 7,
	Code: 8,
	Definition: 9,
	Text: 10,
	Emphasis: 11,
	Strong: 12,
	InlineCode: 13,
	Break: 14,
	Link: 15,
	Image: 16,
	LinkReference: 17,
	ImageReference: 18,
	FootnoteDefinition: 19,
	FootnoteReference: 20,
	Table: 21,
	TableRow: 22,
	TableCell: 23,
	Delete: 24,
	Yaml: 25,
	Toml: 26,
	Math: 27,
	InlineMath: 28,
	ContainerDirective: 30,
	LeafDirective: 31,
	TextDirective: 32,
	Superscript: 33,
	Subscript: 34,
	DescriptionList: 35,
	DescriptionTerm: 36,
	DescriptionDetails: 37,
	Custom: 38,
	MdxJsxFlowElement: 100,
	MdxJsxTextElement: 101,
	MdxFlowExpression: 102,
	MdxTextExpression: 103,
	MdxjsEsm: 104
});
/** Node-type tag -> Rust variant name (`typeName` diagnostics). */
const NodeTypeName = {
	0: "Root",
	1: "Paragraph",
	2: "Heading",
	3: "ThematicBreak",
	4: "Blockquote",
	5: "List",
	6: "ListItem",
	7: "Html",
	8: "Code",
	9: "Definition",
	10: "Text",
	11: "Emphasis",
	12: "Strong",
	13: "InlineCode",
	14: "Break",
	15: "Link",
	16: "Image",
	17: "LinkReference",
	18: "ImageReference",
	19: "FootnoteDefinition",
	20: "FootnoteReference",
	21: "Table",
	22: "TableRow",
	23: "TableCell",
	24: "Delete",
	25: "Yaml",
	26: "Toml",
	27: "Math",
	28: "InlineMath",
	30: "ContainerDirective",
	31: "LeafDirective",
	32: "TextDirective",
	33: "Superscript",
	34: "Subscript",
	35: "DescriptionList",
	36: "DescriptionTerm",
	37: "DescriptionDetails",
	38: "Custom",
	100: "MdxJsxFlowElement",
	101: "MdxJsxTextElement",
	102: "MdxFlowExpression",
	103: "MdxTextExpression",
	104: "MdxjsEsm"
};
// node_modules/satteri/dist/mdast/column-align.js
/** Decode a table column-alignment byte — shared by the generated walk decoder
*  and the snapshot reader so the mapping lives in one place. */
const ALIGN_NAMES = [
	null,
	"left",
	"right",
	"center"
];
function decodeColumnAlign(byte) {
	return ALIGN_NAMES[byte] ?? null;
}
// node_modules/satteri/dist/mdast/generated/layout.js
/** Walk-wire fields per node-type tag (see Rust `write_mdast_type_data_inline`). */
const MDAST_LAYOUTS = {
	2: [{
		js: "depth",
		offset: 0,
		kind: "u8",
		default: 1
	}],
	7: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	10: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	13: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	25: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	26: [{
		js: "value",
		offset: 0,
		kind: "str32"
	}],
	8: [
		{
			js: "lang",
			offset: 0,
			kind: "str16",
			nullable: true
		},
		{
			js: "meta",
			offset: 8,
			kind: "str16",
			nullable: true
		},
		{
			js: "value",
			offset: 16,
			kind: "str32"
		}
	],
	9: [
		{
			js: "url",
			offset: 0,
			kind: "str16"
		},
		{
			js: "title",
			offset: 8,
			kind: "str16",
			nullable: true
		},
		{
			js: "identifier",
			offset: 16,
			kind: "str16"
		},
		{
			js: "label",
			offset: 24,
			kind: "str16"
		}
	],
	15: [{
		js: "url",
		offset: 0,
		kind: "str16"
	}, {
		js: "title",
		offset: 8,
		kind: "str16",
		nullable: true
	}],
	16: [
		{
			js: "url",
			offset: 0,
			kind: "str16"
		},
		{
			js: "alt",
			offset: 8,
			kind: "str16"
		},
		{
			js: "title",
			offset: 16,
			kind: "str16",
			nullable: true
		}
	],
	17: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "referenceType",
			offset: 16,
			kind: "u8",
			values: [
				"shortcut",
				"collapsed",
				"full"
			]
		}
	],
	18: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "referenceType",
			offset: 16,
			kind: "u8",
			values: [
				"shortcut",
				"collapsed",
				"full"
			]
		},
		{
			js: "alt",
			offset: 20,
			kind: "str16"
		}
	],
	19: [{
		js: "identifier",
		offset: 0,
		kind: "str16"
	}, {
		js: "label",
		offset: 8,
		kind: "str16"
	}],
	20: [
		{
			js: "identifier",
			offset: 0,
			kind: "str16"
		},
		{
			js: "label",
			offset: 8,
			kind: "str16"
		},
		{
			js: "",
			offset: 16,
			kind: "u8",
			skip: true
		}
	],
	27: [{
		js: "meta",
		offset: 0,
		kind: "str16",
		nullable: true
	}, {
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	28: [{
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	38: [{
		js: "name",
		offset: 0,
		kind: "str16"
	}, {
		js: "value",
		offset: 8,
		kind: "str32"
	}],
	102: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}],
	103: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}],
	104: [{
		js: "value",
		offset: 0,
		kind: "str32",
		phantom: true
	}]
};
/**
* Attach a node's fixed `type_data` fields, materialized from the arena
* snapshot, driven by `MDAST_LAYOUTS`. Returns `false` for tags with no entry,
* so the materializer falls through to its hand-written cases (list, table,
* directives, MDX JSX). Fields are eager plain stores.
*/
function materializeMdastFields(reader, node, nodeId, nodeType) {
	const fields = MDAST_LAYOUTS[nodeType];
	if (fields === void 0) return false;
	const out = node;
	for (const f of fields) {
		if (f.skip) continue;
		if (f.kind === "u8") {
			const b = reader.fieldU8(nodeId, f.offset, f.default ?? 0);
			out[f.js] = f.values ? f.values[b] ?? f.values[0] : b;
		} else {
			const raw = reader.fieldString(nodeId, f.offset);
			const s = f.nullable && raw === "" ? null : raw;
			out[f.js] = f.phantom && typeof s === "string" ? restorePhantomSpaces(s) : s;
		}
	}
	return true;
}
// node_modules/satteri/dist/mdast/mdast-materializer.js
/** Internal tag for user-defined nodes; its stored `name` field carries the
*  author's public `type` string. */
const MDAST_CUSTOM = NAME_TO_TYPE.custom;
const LEAF_TYPES = /* @__PURE__ */ new Set([
	9,
	10,
	13,
	7,
	8,
	14,
	3,
	16,
	18,
	20,
	25,
	26,
	27,
	28,
	102,
	103,
	104
]);
/** A `custom` node is a leaf when it has a non-empty `value` and no children or
*  `data.h*`. Leafness is per node there, not per type, so the read paths ask
*  this instead of {@link LEAF_TYPES}.
*  @see {@link Custom} */
function isCustomLeaf(node, childCount) {
	const { value, data } = node;
	if (childCount !== 0 || typeof value !== "string" || value === "") return false;
	if (data === null || typeof data !== "object") return true;
	if ("hName" in data && typeof data.hName === "string") return false;
	if ("hChildren" in data && Array.isArray(data.hChildren)) return false;
	if (!("hProperties" in data)) return true;
	const props = data.hProperties;
	return props === null || typeof props !== "object" || Array.isArray(props);
}
/**
* Add type-specific properties to a node object as eager plain stores.
*/
function addTypeProperties(node, reader, nodeId, nodeType) {
	if (materializeMdastFields(reader, node, nodeId, nodeType)) {
		if (nodeType === MDAST_CUSTOM) {
			const n = node;
			if (n.name !== void 0) n.type = n.name;
			delete n.name;
			if (n.value === "") delete n.value;
		}
		return;
	}
	switch (nodeType) {
		case 5: {
			const d = reader.getListData(nodeId);
			const n = node;
			n.ordered = d.ordered;
			n.start = d.ordered ? d.start : null;
			n.spread = d.spread;
			break;
		}
		case 6: {
			const d = reader.getListItemData(nodeId);
			const n = node;
			n.spread = d.spread;
			n.checked = d.checked;
			break;
		}
		case 37:
			node.spread = reader.getDescriptionDetailsData(nodeId).spread;
			break;
		case 21:
			node.align = reader.getTableAlign(nodeId);
			break;
		case 30:
		case 31:
		case 32: {
			const d = reader.getDirectiveData(nodeId);
			const n = node;
			n.name = d.name;
			n.attributes = d.attributes;
			break;
		}
		case 100:
		case 101: {
			const d = reader.getMdxJsxElementData(nodeId);
			const n = node;
			n.name = d.name;
			n.attributes = d.attributes;
			break;
		}
	}
}
const mdastMaterializer = createMaterializer({
	label: "materializeNode",
	typeNames: TYPE_NAMES,
	hasChildren: (nodeType, node, reader, nodeId) => nodeType === MDAST_CUSTOM ? !isCustomLeaf(node, reader.getChildIds(nodeId).length) : !LEAF_TYPES.has(nodeType),
	populate: addTypeProperties
});
mdastMaterializer.node;
/** Materialize the full tree from root (nodeId=0). */
function materializeMdastTree(reader) {
	return mdastMaterializer.tree(reader, 0);
}
// node_modules/satteri/dist/mdast/mdast-reader.js
var MdastReader = class {
	#view;
	#header;
	#textDecoder;
	#stringPoolCache = null;
	#poolChecked = false;
	#poolOffsets = null;
	constructor(buffer) {
		if (buffer instanceof Uint8Array) this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		else this.#view = new DataView(buffer);
		this.#textDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
		this.#header = this.#readHeader();
	}
	#readHeader() {
		const v = this.#view;
		const magic = v.getUint32(HEADER.magic, true);
		if (magic !== 1380009037) throw new Error(`Invalid buffer: bad magic 0x${magic.toString(16)}, expected 0x${ARENA_MAGIC.toString(16)}`);
		const kind = v.getUint32(HEADER.kind, true);
		if (kind !== 1) throw new Error(`MdastReader was handed a buffer of kind ${kind} (expected 1). MDAST and HAST node types overlap; reading the wrong kind decodes garbage.`);
		return {
			nodeStructSize: v.getUint32(HEADER.node_struct_size, true),
			nodeCount: v.getUint32(HEADER.node_count, true),
			nodesOffset: v.getUint32(HEADER.nodes_offset, true),
			childrenCount: v.getUint32(HEADER.children_count, true),
			childrenOffset: v.getUint32(HEADER.children_offset, true),
			typeDataLen: v.getUint32(HEADER.type_data_len, true),
			typeDataOffset: v.getUint32(HEADER.type_data_offset, true),
			stringPoolLen: v.getUint32(HEADER.string_pool_len, true),
			stringPoolOffset: v.getUint32(HEADER.string_pool_offset, true),
			nodeDataCount: v.getUint32(HEADER.node_data_count, true),
			nodeDataOffset: v.getUint32(HEADER.node_data_offset, true)
		};
	}
	#nodeDataTable = null;
	/** Per-node JSON `data` blob (set via `Arena::set_node_data` on the Rust
	* side). Lazy-builds a `Map<id, string>` on first call so materialization
	* of a data-heavy tree stays O(nodes) rather than O(nodes × entries). */
	getNodeData(nodeId) {
		if (this.#header.nodeDataCount === 0) return null;
		if (this.#nodeDataTable === null) {
			this.#nodeDataTable = /* @__PURE__ */ new Map();
			const v = this.#view;
			let pos = this.#header.nodeDataOffset;
			for (let i = 0; i < this.#header.nodeDataCount; i++) {
				const id = v.getUint32(pos, true);
				pos += 4;
				const len = v.getUint32(pos, true);
				pos += 4;
				const slice = new Uint8Array(this.#view.buffer, this.#view.byteOffset + pos, len);
				this.#nodeDataTable.set(id, this.#textDecoder.decode(slice));
				pos += len;
			}
		}
		return this.#nodeDataTable.get(nodeId) ?? null;
	}
	get nodeCount() {
		return this.#header.nodeCount;
	}
	get header() {
		return { ...this.#header };
	}
	/** The full string pool (original input + interning heap). Not the document
	* source as written; for that, read `ctx.source` from a plugin. */
	getStringPool() {
		if (this.#stringPoolCache === null) {
			const { stringPoolOffset, stringPoolLen } = this.#header;
			const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
			this.#stringPoolCache = this.#textDecoder.decode(bytes);
		}
		return this.#stringPoolCache;
	}
	getString(offset, len) {
		if (len === 0) return "";
		const pool = this.getStringPool();
		if (!this.#poolChecked) {
			this.#poolChecked = true;
			const { stringPoolOffset, stringPoolLen } = this.#header;
			const extraBytes = stringPoolLen - pool.length;
			if (extraBytes > 0) {
				const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + stringPoolOffset, stringPoolLen);
				this.#poolOffsets = new PoolOffsets(bytes, extraBytes);
			}
		}
		const offsets = this.#poolOffsets;
		return offsets === null ? pool.substring(offset, offset + len) : offsets.slice(pool, offset, len);
	}
	getNode(nodeId) {
		const { nodesOffset, nodeStructSize, nodeCount } = this.#header;
		if (nodeId >= nodeCount) throw new RangeError(`Node ID ${nodeId} out of range (count: ${nodeCount})`);
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const type = v.getUint8(base + FIELD.node_type);
		const position = readPosition(v, base + FIELD.start_offset);
		return {
			id: v.getUint32(base + FIELD.id, true),
			type,
			typeName: NodeTypeName[type] ?? `Unknown(${type})`,
			parent: v.getUint32(base + FIELD.parent, true),
			position,
			childrenStart: v.getUint32(base + FIELD.children_start, true),
			childrenCount: v.getUint32(base + FIELD.children_count, true),
			dataOffset: v.getUint32(base + FIELD.data_offset, true),
			dataLen: v.getUint32(base + FIELD.data_len, true)
		};
	}
	/** Fast path: read only the type byte for a node. */
	getNodeType(nodeId) {
		const { nodesOffset, nodeStructSize } = this.#header;
		return this.#view.getUint8(nodesOffset + nodeId * nodeStructSize + FIELD.node_type);
	}
	getPosition(nodeId) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		return readPosition(this.#view, base + FIELD.start_offset);
	}
	/** Fast path: read only the parent id for a node (0xffffffff at the root). */
	getParentId(nodeId) {
		const { nodesOffset, nodeStructSize } = this.#header;
		return this.#view.getUint32(nodesOffset + nodeId * nodeStructSize + FIELD.parent, true);
	}
	getChildIds(nodeId) {
		const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const childrenStart = v.getUint32(base + FIELD.children_start, true);
		const childrenCount = v.getUint32(base + FIELD.children_count, true);
		if (childrenCount === 0) return [];
		const ids = [];
		for (let i = 0; i < childrenCount; i++) ids.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
		return ids;
	}
	/** Push child node IDs directly onto a stack array (reverse order for depth-first). */
	pushChildIds(nodeId, stack) {
		const { nodesOffset, nodeStructSize, childrenOffset } = this.#header;
		const base = nodesOffset + nodeId * nodeStructSize;
		const v = this.#view;
		const childrenStart = v.getUint32(base + FIELD.children_start, true);
		const childrenCount = v.getUint32(base + FIELD.children_count, true);
		if (childrenCount === 0) return;
		for (let i = childrenCount - 1; i >= 0; i--) stack.push(v.getUint32(childrenOffset + (childrenStart + i) * 4, true));
	}
	/** Fixed-layout field reads that touch the buffer directly. The generated
	*  decoder runs once per node, so an intermediate view or ref object here
	*  costs an allocation per field. */
	fieldU8(nodeId, offset, fallback) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		if (offset >= v.getUint32(base + FIELD.data_len, true)) return fallback;
		const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true);
		return v.getUint8(at + offset);
	}
	/** `""` when the field is absent or empty; callers map that to `null` for
	*  nullable fields, matching the Rust decoders' bounds checks. */
	fieldString(nodeId, offset) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		if (offset + 8 > v.getUint32(base + FIELD.data_len, true)) return "";
		const at = this.#header.typeDataOffset + v.getUint32(base + FIELD.data_offset, true) + offset;
		return this.getString(v.getUint32(at, true), v.getUint32(at + 4, true));
	}
	getTypeData(nodeId) {
		const base = this.#header.nodesOffset + nodeId * this.#header.nodeStructSize;
		const v = this.#view;
		const dataOffset = v.getUint32(base + FIELD.data_offset, true);
		const dataLen = v.getUint32(base + FIELD.data_len, true);
		if (dataLen === 0) return /* @__PURE__ */ new Uint8Array(0);
		return new Uint8Array(v.buffer, v.byteOffset + this.#header.typeDataOffset + dataOffset, dataLen);
	}
	/** Read a StringRef (offset: u32 LE, len: u32 LE) from type data. */
	readStringRef(typeData, byteOffset = 0) {
		const at = typeData.byteOffset - this.#view.byteOffset + byteOffset;
		return {
			offset: this.#view.getUint32(at, true),
			len: this.#view.getUint32(at + 4, true)
		};
	}
	/**
	* StringRef value. Valid for Text, InlineCode, Html, Yaml, Toml nodes.
	* These store a single StringRef as their type data.
	*/
	getTextValue(nodeId) {
		return this.fieldString(nodeId, 0);
	}
	/**
	* ListData #[repr(C)]: start(0..4), ordered(4), spread(5), _pad(6..8).
	* Valid for List nodes.
	*/
	getListData(nodeId) {
		const data = this.getTypeData(nodeId);
		return {
			start: new DataView(data.buffer, data.byteOffset).getUint32(0, true),
			ordered: data[4] !== 0,
			spread: data[5] !== 0
		};
	}
	/**
	* ListItemData #[repr(C)]: checked(0), spread(1).
	* checked: 0=unchecked, 1=checked, 2=not-a-task-item.
	*/
	getListItemData(nodeId) {
		const data = this.getTypeData(nodeId);
		const checkedByte = data[0];
		return {
			checked: checkedByte === 2 ? null : checkedByte === 1,
			spread: data[1] !== 0
		};
	}
	/**
	* DescriptionDetailsData #[repr(C)]: spread(0). Valid for descriptionDetails.
	*/
	getDescriptionDetailsData(nodeId) {
		const data = this.getTypeData(nodeId);
		return { spread: data.length > 0 && data[0] !== 0 };
	}
	/**
	* TableData #[repr(C)]: align_count(0..4), then align_count bytes.
	* Alignment bytes: 0=none, 1=left, 2=right, 3=center.
	*/
	getTableAlign(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 4) return [];
		const count = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
		const result = [];
		for (let i = 0; i < count; i++) result.push(decodeColumnAlign(data[4 + i]));
		return result;
	}
	/**
	* MdxJsxElementData: name StringRef (0..8). len===0 means fragment.
	*/
	getMdxJsxElementName(nodeId) {
		const data = this.getTypeData(nodeId);
		const nameRef = this.readStringRef(data, 0);
		return nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
	}
	/**
	* MDX JSX element data: name + attributes.
	*
	* Layout:
	*   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
	*   then attr_count * 20 bytes:
	*     [kind: u8(1B)][_pad: [u8;3](3B)][name: StringRef(8B)][value: StringRef(8B)]
	*
	* Attribute kinds: 0=boolean, 1=literal, 2=expression, 3=spread
	*/
	getMdxJsxElementData(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 16) return {
			name: this.getMdxJsxElementName(nodeId),
			attributes: []
		};
		const nameRef = this.readStringRef(data, 0);
		const name = nameRef.len > 0 ? this.getString(nameRef.offset, nameRef.len) : null;
		const attrCount = new DataView(data.buffer, data.byteOffset + 8).getUint32(0, true);
		const attributes = [];
		for (let i = 0; i < attrCount; i++) {
			const base = 16 + i * 20;
			const kind = data[base];
			const attrNameRef = this.readStringRef(data, base + 4);
			const attrValueRef = this.readStringRef(data, base + 12);
			switch (kind) {
				case 0:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: null
					});
					break;
				case 1:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: this.getString(attrValueRef.offset, attrValueRef.len)
					});
					break;
				case 2:
					attributes.push({
						type: "mdxJsxAttribute",
						name: this.getString(attrNameRef.offset, attrNameRef.len),
						value: {
							type: "mdxJsxAttributeValueExpression",
							value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
						}
					});
					break;
				case 3: attributes.push({
					type: "mdxJsxExpressionAttribute",
					value: restorePhantomSpaces(this.getString(attrValueRef.offset, attrValueRef.len))
				});
			}
		}
		return {
			name,
			attributes
		};
	}
	/**
	* DirectiveData layout:
	*   [name: StringRef(8B)][attr_count: u32(4B)][_pad: u32(4B)] = 16-byte header
	*   then attr_count × 16 bytes:
	*     [key: StringRef(8B)][value: StringRef(8B)]
	*/
	getDirectiveData(nodeId) {
		const data = this.getTypeData(nodeId);
		if (data.length < 16) return {
			name: "",
			attributes: {}
		};
		const nameRef = this.readStringRef(data, 0);
		const name = this.getString(nameRef.offset, nameRef.len);
		const attrCount = new DataView(data.buffer, data.byteOffset + 8).getUint32(0, true);
		const attributes = {};
		for (let i = 0; i < attrCount; i++) {
			const base = 16 + i * 16;
			const keyRef = this.readStringRef(data, base);
			const valRef = this.readStringRef(data, base + 8);
			const key = this.getString(keyRef.offset, keyRef.len);
			attributes[key] = this.getString(valRef.offset, valRef.len);
		}
		return {
			name,
			attributes
		};
	}
	/**
	* Walk the tree depth-first. Return false from visitor to skip children.
	*/
	walk(visitor, rootId = 0) {
		const stack = [rootId];
		while (stack.length > 0) {
			const nodeId = stack.pop();
			if (visitor(nodeId, this.getNodeType(nodeId)) !== false) {
				const childIds = this.getChildIds(nodeId);
				for (let i = childIds.length - 1; i >= 0; i--) stack.push(childIds[i]);
			}
		}
	}
	/** Walk depth-first with full node objects (slower, but convenient). */
	walkFull(visitor, rootId = 0) {
		this.walk((nodeId) => visitor(this.getNode(nodeId)), rootId);
	}
};
// src/parsers/table-urls.ts
/** A URL that runs into a pipe: then, and only then, the tree is looked at. */
const SUSPECT = /(?:https?:\/\/|www\.)[^\s|<]{1,500}\|/iu;
/** Where a bare URL begins: not within a word. */
const URL_START = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)./iu;
/** What GitHub leaves outside at the end of a bare URL. */
const PUNCTUATION = "?!.,:*_~'\"";
/**
* Parses, and corrects a fault of satteri: in a table it takes the pipe after a bare URL, and all up to the next white
* space, into the URL, where GitHub splits the row into cells first. Such URLs are hidden behind autolinks of the same
* length (`<aa:xxxx>`), which end where they should, and put back into the tree.
*/
function parseTableUrls(text, parse) {
	const root = parse(text);
	if (!SUSPECT.test(text)) return root;
	const suspects = linksOf(root).flatMap(({ link, isInCell }) => splitAtPipes(text, link).map((span) => ({
		...span,
		isInCell
	})));
	if (suspects.length === 0) return root;
	const trial = parse(hide(text, suspects));
	const cellStarts = new Set(linksOf(trial).flatMap(({ link, isInCell }) => isInCell ? [startOf(link)] : []));
	const hidden = suspects.filter(({ start, isInCell }) => isInCell || cellStarts.has(start));
	if (hidden.length === 0) return root;
	const corrected = hidden.length === suspects.length ? trial : parse(hide(text, hidden));
	putBack(corrected, text, hidden);
	return corrected;
}
function linksOf(root) {
	const found = [];
	const pending = [{
		node: root,
		isInCell: false
	}];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const { node, isInCell } = next;
		if (node.type === "link") found.push({
			link: node,
			isInCell
		});
		else if ("children" in node) for (const child of node.children) pending.push({
			node: child,
			isInCell: isInCell || child.type === "tableCell"
		});
	}
	return found;
}
/** The URLs within a bare link that holds pipes. */
function splitAtPipes(text, link) {
	const start = startOf(link);
	const source = text.slice(start, link.position?.end.offset);
	if (/^[<[]/u.test(source) || !source.includes("|")) return [];
	const spans = [];
	let from = 0;
	for (let index = 0; index <= source.length; index++) {
		if (index < source.length && (source[index] !== "|" || source[index - 1] === "\\")) continue;
		const cell = source.slice(from, index);
		const offset = cell.search(URL_START);
		if (offset !== -1) {
			const url = trimUrl(cell.slice(offset));
			spans.push({
				start: start + from + offset,
				end: start + from + offset + url.length
			});
		}
		from = index + 1;
	}
	return spans;
}
/** Takes off punctuation, and closing parentheses that nothing in the URL opens. */
function trimUrl(run) {
	let surplus = 0;
	for (const character of run) surplus += character === ")" ? 1 : character === "(" ? -1 : 0;
	let end = run.length;
	while (end > 0) {
		const last = run.charAt(end - 1);
		if (last === ")" && surplus > 0) surplus--;
		else if (!PUNCTUATION.includes(last)) break;
		end--;
	}
	return run.slice(0, end);
}
function hide(text, spans) {
	const parts = [];
	let from = 0;
	for (const { start, end } of spans) {
		parts.push(text.slice(from, start), `<aa:${"x".repeat(end - start - 5)}>`);
		from = end;
	}
	return parts.join("") + text.slice(from);
}
function putBack(root, text, spans) {
	const ends = new Map(spans.map(({ start, end }) => [start, end]));
	for (const { link } of linksOf(root)) {
		const end = ends.get(startOf(link));
		if (end === void 0) continue;
		const value = text.slice(startOf(link), end).replaceAll("\\|", "|");
		link.url = /^www\./iu.test(value) ? `http://${value}` : value;
		link.children = [{
			type: "text",
			value,
			...link.position && { position: link.position }
		}];
	}
}
function startOf(link) {
	return link.position?.start.offset ?? -1;
}
// src/parsers/satteri.ts
const PARSE_OPTIONS = 2462;
const BOUNDS = {
	safeLength: 2e4,
	maxLength: 4e6,
	maxDepth: 1e3,
	maxImages: 1e4,
	maxTime: 2e3,
	timeOf: ({ delimiters, references, autolinks, punctuation, wideLines }) => 2e-7 * delimiters ** 2 + 25e-7 * (references ** 2 + autolinks ** 2 + wideLines) + (autolinks > 0 ? 8e-7 * punctuation : 0),
	timeOfFootnotes: () => 0
};
/**
* Starts a build of satteri and answers with its parser, which takes well-formed text without NUL.
*
* @throws what `start` throws
*/
function createSatteriParser(start) {
	let module = start();
	return (text) => {
		assertWithinBounds(text, BOUNDS);
		module ??= start();
		const running = module;
		try {
			return parseTableUrls(text, (source) => parseTree(running, source));
		} catch {
			module = null;
			throw new ParseError("the parser cannot read it");
		}
	};
}
function parseTree(module, text) {
	const handle = module.createMdastHandle(text, PARSE_OPTIONS, true);
	const tree = module.serializeHandle(handle);
	module.dropHandle(handle);
	return materializeMdastTree(new MdastReader(tree));
}
// src/reporters/index.ts
/** Every format, the usual one first. */
const formats = [
	{
		name: "stylish",
		description: "For people: findings by document, with the source lines",
		load: async () => (await import("./stylish2.js")).stylish
	},
	{
		name: "compact",
		description: "For editors and terminals: one line a finding, which opens at a click",
		load: async () => (await import("./compact.js")).compact
	},
	{
		name: "json",
		description: "For programs: every field of every finding",
		load: async () => (await import("./json.js")).json
	},
	{
		name: "github",
		description: "For workflow steps: annotations, at most ten of each kind",
		load: async () => (await import("./github2.js")).github
	},
	{
		name: "markdown",
		description: "For comments and chats: the findings as a Markdown list",
		load: async () => (await import("./summary2.js")).markdown
	},
	{
		name: "sarif",
		description: "For code scanning and viewers: SARIF 2.1.0 with help, safe fixes and suppressions",
		load: async () => (await import("./sarif.js")).sarif
	},
	{
		name: "rdjson",
		description: "For reviewdog: its diagnostic format, safe fixes as suggestions",
		load: async () => (await import("./rdjson.js")).rdjson
	},
	{
		name: "junit",
		description: "For the test tabs of build servers: JUnit XML, errors as failures",
		load: async () => (await import("./junit.js")).junit
	},
	{
		name: "html",
		description: "For people in a browser: one file with filters, sources and the help of the rules",
		load: async () => (await import("./page.js")).html
	}
];
export { linkedPlaces as $, decodeText as $t, lint as A, loadConfig as At, replace as B, CONFIG_PATH as Bt, sizeOf as C, listRuleIds as Ct, Workspace as D, require_picomatch as Dt, pairInStages as E, createKindOf as Et, addKnownCommits as F, resolveConfig as Ft, composeEdits as G, locateRepository as Gt, maskPlaceholders as H, NOT_A_REPOSITORY as Ht, rules as I, GENERAL as It, findNames as J, basename$1 as Jt, createOffsetMap as K, resolveCommit as Kt, readShellBlocks as L, inherit as Lt, LoadedModules as M, conventionsOf as Mt, findStart as N, presets as Nt, NO_FACTS as O, demandBaseline as Ot, createScope as P, createCompiler as Pt, plainLabelAt as Q, MAX_DOCUMENT_BYTES as Qt, applyRepair as R, mergeConfigs as Rt, parseTexts as S, TOOL_RULES as St, findNew as T, sidecarOf as Tt, toWord as U, NOT_INSTALLED as Ut, readLanguageBlocks as V, openSource as Vt, applyEdits as W, demandGit as Wt, readMetadata as X, join$2 as Xt, firstEntries as Y, dirname$1 as Yt, boldLabelAt as Z, normalize$1 as Zt, wantsColor as _, formOf as _t, runLint as a, trimMarks as an, readTarget as at, parseOnce as b, createParser as bt, makeFixes as c, compareText as cn, shorten as ct, say as d, lighter as dn, findMessageMarkers as dt, explainSize as en, findTitle as et, placeBelow as f, onlyErrors as fn, isMarkerLine as ft, readMaxWarnings as g, linesOf$1 as gt, expectWord as h, foldLine as ht, assertWithinBounds as i, LineIndex as in, findLastStart as it, listWithin as j, DEFAULT_PRESET as jt, prepare as k, loadBaseline as kt, readFixPlan as l, countAll as ln, MARKER_NAMES as lt, applyRuleOptions as m, hashText as mn, within as mt, createSatteriParser as n, listWords as nn, indexEntries as nt, readInput as o, SEVERITIES as on, pullsBelow as ot, preparePrint as p, toolFinding as pn, isTool as pt, sortEdits as q, runGit as qt, loadNativeSatteri as r, LEVELS as rn, isData as rt, demandFiles as s, compareFindings as sn, keyOf$1 as st, formats as t, explainUnknown as tn, findPlace as tt, createProgress as u, countSeverity as un, findDocumentMarkers as ut, lintWorkspace as v, DRAFT_PREFIX as vt, judgeBaselineChange as w, chooseFurtherFiles as wt, parseRecent as x, loadDataParser as xt, parseDocuments as y, Document as yt, insert as z, firstMatch as zt };
