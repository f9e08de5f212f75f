import { n as loadConfig, t as findStart } from "./start.js";
import { t as chooseFurtherFiles } from "./further-files.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
import { r as listRuleIds } from "./tool-rules.js";
import { t as loadDataParser } from "./load-data-parser.js";
import { n as demandBaseline, r as loadBaseline, t as addKnownCommits } from "./known-commits.js";
import { r as openSource, t as BASELINE_PATH } from "./open.js";
import { n as toRootPath, t as createScope } from "./scope.js";
import { f as isDocumentPath, r as isInside } from "./safe-read.js";
import { t as lintWorkspace } from "./lint-workspace.js";
import { i as sizeOf, r as parseRecent } from "./parse-documents.js";
import { n as makeFixes, r as readFixPlan, t as demandFiles } from "./fix-plan.js";
import { n as PARSERS, r as VERBS } from "./options.js";
import { n as preparePrint, t as placeBelow } from "./report.js";
import { t as say } from "./say.js";
import { n as expectWord, r as readMaxWarnings, t as applyRuleOptions } from "./settings.js";
import { n as readInput, t as placeDocument } from "./standard-input.js";
import { resolve } from "node:path";
// src/cli/baseline.ts
/** Options that change what is found, for now or for good: with one of them a baseline would record, or lose, the wrong findings. */
const NOT_BESIDE = [
	"tree",
	"stdin",
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
// src/cli/lint.ts
/** Runs `lint` and answers with the exit code. */
async function runLint(args, terminal) {
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const parser = expectWord("parser", args.valueOf("parser") ?? PARSERS[0], PARSERS);
	const stdinPath = readStdinPath(args);
	const plan = readFixPlan(args);
	const opening = openSource(start, args.valueOf("tree"));
	const loading = import("./parse-facts2.js").then(({ createParser }) => createParser(parser));
	for (const promise of [opening, loading]) promise.catch(() => {});
	const [print, { rules }] = await Promise.all([preparePrint(args, terminal, start), import("./rules2.js")]);
	const ruleIds = listRuleIds(rules);
	const opened = await opening;
	demandFiles(plan, opened, args);
	const configured = await loadConfig(opened, args.valueOf("config"), start, ruleIds);
	const conventions = applyRuleOptions(configured, args.valuesOf("rule"), ruleIds);
	const baseline = await prepareBaseline(args, opened, start);
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
	const input = stdinTarget === null ? null : await readInput(terminal.input);
	const placed = stdinTarget === null || input === null ? read : placeDocument(read, stdinTarget, input);
	const content = await addKnownCommits(opened, start, placed, conventions);
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
			const lint = {
				...request,
				content: changed,
				isReported: null,
				isQuiet: false,
				onProgress
			};
			return (await lintWorkspace(lint)).report.findings;
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
export { runLint };
