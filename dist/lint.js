import { n as loadConfig, t as findStart } from "./start.js";
import { n as chooseFurtherFiles, t as loadDataParser } from "./load-data-parser.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
import { n as listRuleIds } from "./tool-rules.js";
import { b as explainSize, u as openSource, v as decodeDocument } from "./workspace.js";
import { n as toRootPath, t as createScope } from "./scope.js";
import { d as isDocumentPath } from "./safe-read.js";
import { t as lintWorkspace } from "./lint-workspace.js";
import { n as PARSERS, r as VERBS } from "./options.js";
import { a as readMaxWarnings, i as expectWord, n as preparePrint, r as applyRuleOptions, t as say } from "./say.js";
import { u as compareText } from "./pattern.js";
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
		reason: decoded.reason
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
	const opening = openSource(start, args.valueOf("tree"));
	const loading = import("./parse-facts2.js").then(({ createParser }) => createParser(parser));
	for (const promise of [opening, loading]) promise.catch(() => {});
	const [print, { rules }] = await Promise.all([preparePrint(args, terminal, start), import("./rules2.js")]);
	const ruleIds = listRuleIds(rules);
	const opened = await opening;
	const configured = await loadConfig(opened, args.valueOf("config"), start, ruleIds);
	const conventions = applyRuleOptions(configured, args.valuesOf("rule"), ruleIds);
	const verbs = args.isVerbNamed ? [] : VERBS.map(({ name }) => name);
	const operands = stdinPath === null ? args.operands : [];
	const scope = await createScope(opened, start, operands, verbs);
	const stdinTarget = stdinPath === null ? null : toRootPath(opened, start, stdinPath);
	const reading = opened.source.read((files) => chooseFurtherFiles(files, conventions));
	const [read, parse, parseData] = await Promise.all([
		reading,
		loading,
		loadDataParser(conventions)
	]);
	const content = stdinTarget === null ? read : placeDocument(read, stdinTarget, await readInput(terminal.input));
	const progress = createProgress(terminal.messages, "Reading documents");
	const outcome = await lintWorkspace({
		content,
		conventions,
		rules,
		parse,
		parseData,
		isReported: stdinTarget === null ? scope : (path) => path === stdinTarget,
		isQuiet: args.isOn("quiet"),
		maxWarnings: readMaxWarnings(args.valueOf("max-warnings")),
		onProgress: progress.advance
	});
	progress.end();
	for (const note of opened.notes) await say(terminal, note);
	if (parse.parser !== parser) await say(terminal, `The parser ${parser} does not load here, ${parse.parser} is used, which is slower`);
	if (outcome.report.documents === 0) await say(terminal, operands.length === 0 ? "There are no documents to lint" : "The paths hold no documents to lint");
	return print(outcome);
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
export { runLint };
