import { parseArgs } from "node:util";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { isUtf8 } from "node:buffer";
// src/core/tool.ts
/** Name and version as reports print them; a test holds the version to package.json. */
const TOOL = {
	name: "docs-curator",
	version: "0.1.0"
};
// src/core/tool-error.ts
/**
* The tool could not do its job: a bad option, a bad configuration, a revision that is not there. Ends a run with exit code 2.
* The message is one sentence without a full stop. It may hold text from documents: whoever prints it escapes it.
*/
var ToolError = class extends Error {
	name = "ToolError";
	/** Where it is wrong, as `path:line:column` (1-based); null when that is no place in a file. */
	place;
	constructor(message, place = null) {
		super(message);
		this.place = place;
	}
};
// src/core/escape.ts
/** JSON in which the characters that nobody sees, or that a terminal acts on, are escaped: a parser reads the same values. */
function escapeJson(json) {
	return json.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
		return character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0")).map((unit) => `\\u${unit}`).join("");
	});
}
/**
* Makes text safe to print on one line of a terminal: control and format characters (C0, C1, ESC, line and paragraph separators,
* bidirectional controls, zero-width characters) and lone surrogates become visible, as in `\u{1b}`. Line ends and tabs as well.
*/
function escapeControl(text) {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
// src/reporters/workflow-commands.ts
/**
* The commands that a GitHub runner reads from a step's output. `::name key=value::data` counts at the start of a line, after white
* space; the older `##[name key=value]data` counts anywhere in a line. Source: ActionCommand.cs of actions/runner.
*/
/** Escapes the data of a command as the runner unescapes it. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes a property value of a command as the runner unescapes it. */
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** Any text as one line that neither a terminal nor a runner acts on: a backslash stands in what a runner would take for a command. */
function escapeLine(text) {
	return escapeControl(text).replaceAll("##[", "##\\[").replace(/^(\s*)::/u, "$1\\::");
}
// src/cli/options.ts
/** The parsers, the usual one first. */
const PARSERS = ["satteri", "mdast"];
/** Every option, in the order in which help lists them. */
const OPTIONS = [
	{
		name: "directory",
		short: "C",
		value: "DIR",
		description: "run as if started in DIR"
	},
	{
		name: "config",
		value: "FILE",
		description: "read FILE instead of .github/docs-curator.yml in the root"
	},
	{
		name: "tree",
		value: "REV",
		description: "lint a git revision from the object database, without a checkout"
	},
	{
		name: "base",
		value: "REV",
		description: "compare with REV instead of the usual main branch"
	},
	{
		name: "old-tip",
		value: "REV",
		description: "prove that no file differs from REV, the tip before the commits were reworded"
	},
	{
		name: "open-pulls",
		value: "FILE",
		description: "read from FILE (JSON) what other pull requests add"
	},
	{
		name: "stdin",
		description: "lint the text on standard input"
	},
	{
		name: "stdin-filename",
		value: "PATH",
		description: "where in the workspace the text on standard input stands"
	},
	{
		name: "only",
		value: "ID",
		isRepeatable: true,
		description: "look for findings of this rule alone, or of an area such as \"link/*\""
	},
	{
		name: "rule",
		value: "ID=SEVERITY",
		isRepeatable: true,
		description: "set a rule to off, info, warning or error"
	},
	{
		name: "max-warnings",
		value: "N",
		description: "fail when there are more than N warnings"
	},
	{
		name: "fix",
		value: "all",
		implied: "safe",
		description: "make the fixes that are safe, or all, also those that want a look"
	},
	{
		name: "fix-dry-run",
		value: "all",
		implied: "safe",
		description: "print as a patch what --fix would change, and change nothing"
	},
	{
		name: "baseline",
		value: "FILE",
		description: "read FILE instead of .github/docs-curator-baseline.jsonl in the root"
	},
	{
		name: "no-baseline",
		description: "report what the baseline holds as well"
	},
	{
		name: "init-baseline",
		description: "record all findings in a new baseline, so that only later ones are reported"
	},
	{
		name: "update-baseline",
		description: "take out of the baseline what no longer occurs"
	},
	{
		name: "print",
		description: "print the proposal and write nothing"
	},
	{
		name: "quiet",
		description: "report errors only"
	},
	{
		name: "format",
		value: "FORMAT",
		description: "how findings are printed"
	},
	{
		name: "output",
		short: "o",
		value: "FILE",
		description: "write the report to FILE instead of standard output"
	},
	{
		name: "parser",
		value: "NAME",
		description: `the Markdown parser: ${PARSERS.join(" or ")}`
	},
	{
		name: "no-color",
		description: "print without colors"
	},
	{
		name: "help",
		short: "h",
		description: "show this help"
	},
	{
		name: "version",
		short: "v",
		description: "show the version"
	}
];
const FIX = ["fix", "fix-dry-run"];
const BASELINE = [
	"baseline",
	"no-baseline",
	"init-baseline",
	"update-baseline"
];
const REPORT = [
	"directory",
	"config",
	"only",
	"rule",
	"max-warnings",
	"quiet",
	"format",
	"output",
	"no-color"
];
/** Every verb; the first is the one meant when none is named. */
const VERBS = [
	{
		name: "lint",
		operands: "[PATH...]",
		maxOperands: Number.POSITIVE_INFINITY,
		description: "lint the documents of a repository; with paths, report those files and directories only",
		options: [
			...REPORT,
			...FIX,
			...BASELINE,
			"tree",
			"stdin",
			"stdin-filename",
			"parser"
		]
	},
	{
		name: "fix",
		operands: "[PATH...]",
		maxOperands: Number.POSITIVE_INFINITY,
		description: "lint with --fix",
		options: [
			...REPORT,
			...FIX,
			"baseline",
			"no-baseline",
			"tree",
			"stdin",
			"stdin-filename",
			"parser"
		]
	},
	{
		name: "commits",
		operands: "RANGE...",
		maxOperands: Number.POSITIVE_INFINITY,
		description: "lint the messages of the commits in a git range; one revision means all commits reachable from it",
		options: [...REPORT, "old-tip"]
	},
	{
		name: "commit-msg",
		operands: "FILE",
		maxOperands: 1,
		description: "lint the message that git is about to commit, as a commit-msg hook is given it",
		options: REPORT
	},
	{
		name: "scrub",
		operands: "",
		maxOperands: 0,
		description: "copy a pull request text from standard input to standard output without the lines that credit a coding tool",
		options: ["directory", "config"]
	},
	{
		name: "pr",
		operands: "",
		maxOperands: 0,
		description: "report what is new against a base, the way the check on a pull request does",
		options: [
			...REPORT,
			...FIX,
			"base",
			"tree",
			"open-pulls",
			"parser"
		]
	},
	{
		name: "init",
		operands: "",
		maxOperands: 0,
		description: "propose a configuration from what the repository holds; writes .github/docs-curator.yml where there is none",
		options: [
			"directory",
			"tree",
			"print",
			"init-baseline"
		]
	},
	{
		name: "explain",
		operands: "RULE",
		maxOperands: 1,
		description: "say what a rule wants, why, and by example",
		options: []
	},
	{
		name: "rules",
		operands: "",
		maxOperands: 0,
		description: "list the rules",
		options: []
	}
];
// src/cli/help.ts
/** Columns of the help; what is longer goes on in the next line. */
const MAX_WIDTH = 140;
/** The text of `--help`, given the names of the formats there are. */
function formatHelp(formats) {
	const [implied] = VERBS;
	return [
		`${TOOL.name} ${TOOL.version}: lints a Markdown docs repository the way its best human curator would`,
		"",
		"Usage:",
		...columns(VERBS.map((verb) => [usage(verb.name, verb.operands), verb.description])),
		"",
		`Without a verb, \`${implied?.name}\` is meant. Write ./${VERBS.at(-1)?.name} for a path that has a verb's name.`,
		"The whole workspace is always read and, unless paths are given, reported: a subdirectory does not narrow it.",
		"",
		"Options:",
		...columns(OPTIONS.map((option) => [name(option), describe$1(option, formats)])),
		"",
		"Exit codes: 0 no error finding, 1 some, 2 the tool could not do its job.",
		""
	].join("\n");
}
function usage(verb, operands) {
	return [
		TOOL.name,
		verb,
		operands
	].join(" ").trimEnd();
}
function name({ name, short, value, implied }) {
	const shownValue = value === void 0 ? "" : implied === void 0 ? ` ${value}` : `[=${value}]`;
	return `${short === void 0 ? "    " : `-${short}, `}--${name}${shownValue}`;
}
/** Says which verbs take the option, unless all do. */
function describe$1(option, formats) {
	const takers = VERBS.filter(({ options }) => options.includes(option.name)).map(({ name }) => name);
	const description = option.name === "format" ? `${option.description}: ${formats.join(", ")}` : option.description;
	return takers.length === 0 ? description : `${description} (${takers.join(", ")})`;
}
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.flatMap(([left, right]) => wrap(right, MAX_WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : "").padEnd(width)}  ${line}`));
}
/** Breaks a text at blanks into lines of at most `width` characters, as far as its words allow. */
function wrap(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
// src/core/nearest.ts
/** The candidate that most likely was meant: at most a quarter of the longer name differs, or two slips of the hand. Null when none is that near. */
function findNearest(name, candidates) {
	let tried = 0;
	let best = null;
	let bestDistance = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		const length = Math.max(name.length, candidate.length);
		const limit = Math.max(length < 5 ? 1 : 2, Math.floor(length / 4));
		if (++tried > MAX_CANDIDATES) return null;
		const most = Math.min(limit, bestDistance - 1, length - 1);
		if (Math.abs(name.length - candidate.length) > most) continue;
		const distance = editDistance(name.slice(0, MAX_LENGTH), candidate.slice(0, MAX_LENGTH), most);
		if (distance <= most) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
/** Longer names are compared by their beginnings, so that a hostile name costs no more than a long one. */
const MAX_LENGTH = 200;
/** Among more candidates than these, some are always near. */
const MAX_CANDIDATES = 500;
/**
* How many UTF-16 code units are put in, left out, replaced or swapped with their neighbour, each place touched once; something above
* `most` when that is more than `most`.
*/
function editDistance(a, b, most) {
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	let least = 0;
	for (let i = 1; i <= a.length; i++) {
		const leastBefore = least;
		const current = [i];
		least = i;
		for (let j = 1; j <= b.length; j++) {
			const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			const distance = Math.min(substitution, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
			current.push(distance);
			if (distance < least) least = distance;
		}
		if (least > most && leastBefore > most) return least;
		before = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}
// src/core/quote.ts
/**
* A value for a message: in backticks, on one line, at most `limit` UTF-16 code units, cut in the middle, where names differ least.
* Control characters are left to the reporters, which know their medium.
*/
function quote(value, limit = 88) {
	const line = value.replace(/\s+/gu, " ").replaceAll("`", "ˋ").trim();
	if (line.length <= limit) return `\`${line}\``;
	const half = (limit - 1) / 2;
	return `\`${line.slice(0, Math.ceil(half)).replace(/[\uD800-\uDBFF]$/u, "")}…${line.slice(line.length - Math.floor(half)).replace(/^[\uDC00-\uDFFF]/u, "")}\``;
}
// src/cli/parse-arguments.ts
/** Parses a command line, without the program's own name. Throws a `ToolError` at the first word that is wrong. */
function parseArguments(given) {
	const words = fillImplied(given);
	const options = Object.fromEntries(OPTIONS.map((option) => [option.name, describe(option)]));
	const { tokens } = parseArgs({
		args: [...words],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const first = tokens.find(({ kind }) => kind !== "option");
	const named = first?.kind === "positional" ? VERBS.find(({ name }) => name === first.value) : void 0;
	const verb = named ?? VERBS[0];
	for (const token of tokens) if (token.kind === "option") check(token, verb);
	const { values, positionals } = parseArgs({
		args: [...words],
		options,
		allowPositionals: true
	});
	const operands = positionals.slice(named ? 1 : 0);
	const extra = operands[verb.maxOperands];
	if (extra !== void 0) throw new ToolError(`Unexpected operand ${quote(extra)}, expected ${verb.operands || "none"}`);
	const asList = (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string");
	return {
		verb,
		isVerbNamed: named !== void 0,
		operands,
		isOn: (name) => values[name] === true,
		valueOf: (name) => asList(name).at(-1) ?? null,
		valuesOf: asList
	};
}
/** Gives options that may stand without a value the one that is meant. */
function fillImplied(words) {
	const end = words.indexOf("--");
	return words.map((word, index) => {
		const option = end < 0 || index < end ? OPTIONS.find(({ name, implied }) => implied !== void 0 && word === `--${name}`) : void 0;
		return option ? `${word}=${option.implied}` : word;
	});
}
function describe({ short, value, isRepeatable }) {
	return {
		type: value === void 0 ? "boolean" : "string",
		multiple: isRepeatable === true,
		...short === void 0 ? {} : { short }
	};
}
function check(token, verb) {
	const option = OPTIONS.find(({ name }) => name === token.name);
	const known = [
		...verb.options,
		"help",
		"version"
	];
	if (!option) {
		const nearest = findNearest(token.rawName, known.map((name) => `--${name}`));
		throw new ToolError(`Unexpected option ${quote(token.rawName)}${nearest === null ? "" : `; did you mean \`${nearest}\`?`}`);
	}
	if (!known.includes(option.name)) throw new ToolError(`Unexpected option \`${token.rawName}\` for \`${verb.name}\``);
	if (option.value === void 0) {
		if (token.value !== void 0) throw new ToolError(`Unexpected value for \`${token.rawName}\`, expected none`);
	} else if (token.value === void 0 || !token.inlineValue && token.value.startsWith("-") && token.value !== "-") throw new ToolError(`Missing ${option.value} after \`${token.rawName}\``);
}
// src/cli/run.ts
/** What runs each verb; loaded when it is needed. */
const RUNS = {
	lint: async () => (await import("./lint.js")).runLint,
	fix: async () => (await import("./lint.js")).runLint,
	commits: async () => (await import("./commits.js")).runCommits,
	"commit-msg": async () => (await import("./commit-msg.js")).runCommitMessage,
	scrub: async () => (await import("./scrub.js")).runScrub,
	pr: async () => (await import("./pr.js")).runPr,
	init: async () => (await import("./init.js")).runInit,
	explain: async () => (await import("./explain.js")).runExplain,
	rules: async () => (await import("./explain.js")).runRules
};
/**
* Runs one command line, without the program's own name, and answers with the exit code: 0 no error finding, 1 some,
* 2 the tool could not do its job, which is said in one line. Throws nothing.
*/
async function run(words, terminal) {
	try {
		const args = parseArguments(words);
		if (args.isOn("help")) return await print(terminal, await help());
		if (args.isOn("version")) return await print(terminal, `${TOOL.name} ${TOOL.version}\n`);
		const start = await RUNS[args.verb.name]?.();
		if (!start) throw new Error(`nothing runs ${args.verb.name}`);
		return await start(args, terminal);
	} catch (error) {
		await terminal.messages.write(`${explain(error, terminal.environment.DOCS_CURATOR_DEBUG === "1")}\n`);
		return 2;
	}
}
async function help() {
	const { formats } = await import("./reporters.js");
	return formatHelp(formats.map(({ name }) => name));
}
async function print(terminal, text) {
	await terminal.output.write(text);
	return 0;
}
function explain(error, isDebugging) {
	if (error instanceof ToolError) return escapeLine(`${error.place ?? TOOL.name}: ${error.message}`);
	if (isDebugging && error instanceof Error && error.stack !== void 0) return error.stack.split("\n").map(escapeLine).join("\n");
	return escapeLine(`${TOOL.name}: internal error: ${error instanceof Error ? error.message : String(error)}`);
}
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
// src/cli/terminal.ts
/** Where nobody says how wide the terminal is. */
const DEFAULT_COLUMNS = 80;
/** The terminal of a Node process, of which it uses no more than this. */
function createTerminal(process) {
	return {
		directory: process.cwd(),
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		environment: process.env,
		get input() {
			return process.stdin;
		},
		output: createOutput(process.stdout, true),
		messages: createOutput(process.stderr, false)
	};
}
/** What a stream says when nobody reads it any more. */
const GONE = ["EPIPE", "ERR_STREAM_DESTROYED"];
/** @param isDemanded whether a failure to write is one of the run; a message that cannot be delivered is not worth another */
function createOutput(stream, isDemanded) {
	stream.on("error", () => {});
	return {
		isTerminal: stream.isTTY === true,
		columns: stream.columns ?? DEFAULT_COLUMNS,
		write: (text) => new Promise((resolve, reject) => {
			stream.write(text, (error) => {
				const code = error?.code ?? "";
				if (!error || !isDemanded || GONE.includes(code)) resolve();
				else reject(new ToolError(`Cannot write the output: ${explainFailure(error)}`));
			});
		})
	};
}
export { escapeLine as C, ToolError as D, escapeJson as E, TOOL as O, escapeData as S, escapeControl as T, parseArguments as _, locate as a, PARSERS as b, readRegularFile as c, chooseNone as d, findDirectoriesNamedAsDocuments as f, run as g, splitPaths as h, isInside as i, readSmallFile as l, decodePath as m, explainFailure as n, lstat as o, isDocumentPath as p, explainStats as r, readNamedFile as s, createTerminal as t, REASONS as u, quote as v, escapeProperty as w, VERBS as x, findNearest as y };
