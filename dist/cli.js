#!/usr/bin/env node
import { t as TOOL } from "./tool.js";
import { t as ToolError } from "./tool-error.js";
import { n as escapeLine } from "./workflow-commands.js";
import { r as VERBS, t as OPTIONS } from "./options.js";
import { t as findNearest } from "./nearest.js";
import { t as quote } from "./quote.js";
import { t as explainFailure } from "./safe-read.js";
import { parseArgs } from "node:util";
// src/cli/help.ts
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
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
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
	const { reporters } = await import("./reporters.js");
	return formatHelp(Object.keys(reporters));
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
// src/cli.ts
process.exitCode = await run(process.argv.slice(2), createTerminal(process));
export {};
