import { _ as setOutput, d as debug, f as error, g as setFailed, h as notice, l as log, m as isDebug, p as getInput, r as checkPull, t as writeSummary, u as lint, v as warning } from "./write-summary.js";
import { D as ToolError, T as escapeControl, v as quote } from "./start.js";
import { _n as describeTotals, dn as selectAnnotations, fn as countTotals, in as stylish, ln as describeOmitted, nn as listWords, rn as LEVELS, yn as plural } from "./core.js";
import { n as renderBoundedJson } from "./json2.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/action/annotate.ts
const PRINT = {
	error,
	warning,
	notice
};
/** Shows annotations beside the lines they are about. */
function annotate(annotations) {
	for (const { level, title, message, place } of annotations) PRINT[level](message, toProperties(title, place));
}
function toProperties(title, place) {
	if (place === null) return { title };
	const { file, line, endLine, column, endColumn } = place;
	return {
		title,
		file,
		startLine: line,
		endLine,
		...column !== null && { startColumn: column },
		...endColumn !== null && { endColumn }
	};
}
// src/action/inputs.ts
const CURATOR = [
	"off",
	"report",
	"comment"
];
/** Reads the inputs through `get`, which gives `''` for an input that is not set. Throws a `ToolError` at the first wrong one. */
function readInputs(get) {
	return {
		workingDirectory: get("working-directory") || ".",
		config: get("config") || null,
		baseline: get("baseline") || null,
		paths: toLines(get("paths")),
		tree: get("tree") || null,
		rules: toRules(get("rules")),
		maxWarnings: toCount("max-warnings", get("max-warnings")),
		newOnly: toSwitch("new-only", get("new-only")),
		token: get("token"),
		curator: toWord("curator", get("curator"), CURATOR),
		annotations: toSwitch("annotations", get("annotations")),
		summary: toSwitch("summary", get("summary"))
	};
}
function toLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function toRules(text) {
	return Object.fromEntries(toLines(text).map((line) => {
		const [, id, word] = /^([^\s=]+)\s*=\s*(\S+)$/u.exec(line) ?? [];
		const level = LEVELS.find((known) => known === word);
		if (id === void 0 || level === void 0) throw wrong("rules", line, `\`area/name=${LEVELS.join("|")}\``);
		return [id, level];
	}));
}
function toCount(name, text) {
	if (text === "") return null;
	if (!/^\d{1,9}$/u.test(text)) throw wrong(name, text, "a whole number");
	return Number(text);
}
function toSwitch(name, text) {
	const word = text.toLowerCase();
	if (word === "" || word === "true") return true;
	if (word === "false") return false;
	throw wrong(name, text, "`true` or `false`");
}
function toWord(name, text, words) {
	const word = text === "" ? words[0] : words.find((known) => known === text);
	if (word === void 0) throw wrong(name, text, listWords(words));
	return word;
}
function wrong(name, text, expected) {
	return new ToolError(`Unexpected ${quote(text)} in input \`${name}\`, expected ${expected}`);
}
// src/action/run.ts
/** GitHub takes 1 MB of outputs of a job, measured in UTF-16; some is left for the outputs of others. */
const REPORT_UNITS = 45e4;
const LOG_COLUMNS = 120;
/** What an artifact of the report must hold. */
const PASS_REPORT = "docs-curator-report.json";
/** Runs the action in the environment of a step: inputs in; log, annotations, summary and outputs out. Sets the exit code; throws nothing. */
async function run(environment) {
	try {
		await lintAndShow(environment);
	} catch (error) {
		if (isDebug() && error instanceof Error && error.stack !== void 0) debug(error.stack);
		setFailed(escapeControl(explain(error)));
	}
}
async function lintAndShow(environment) {
	const inputs = readInputs(getInput);
	const workspace = environment.GITHUB_WORKSPACE || process.cwd();
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	if (inputs.curator === "comment") {
		const { curate } = await import("./curate.js");
		return curate(inputs, environment, today);
	}
	const { outcome, notes, prefix, toPassReport } = await (environment.GITHUB_EVENT_NAME === "pull_request" && inputs.newOnly && inputs.tree === null && inputs.paths.length === 0 ? checkPull(inputs, workspace, environment, today) : lint(inputs, workspace, today));
	const { report, exitCode, warnings } = outcome;
	for (const note of notes) log(note);
	if (report.documents === 0) warning("There are no documents to lint");
	for (const line of stylish.report(report, {
		color: false,
		columns: LOG_COLUMNS,
		isPublic: true
	}).trimEnd().split("\n")) log(line);
	if (inputs.annotations) showAnnotations(report, prefix, inputs.summary, exitCode !== 0);
	if (inputs.summary) await writeSummary(report, findPlace(report, prefix, environment), environment);
	for (const [name, value] of Object.entries(countTotals(report))) setOutput(name, value);
	setOutput("report", renderBoundedJson(report, REPORT_UNITS));
	if (inputs.curator === "report") setOutput("curator-report", await writePassReport(toPassReport, environment));
	if (exitCode !== 0) setFailed(explainFailure(report, warnings, inputs.maxWarnings));
}
function showAnnotations(report, prefix, hasSummary, isFailed) {
	const selected = selectAnnotations(report, prefix, isFailed ? 1 : 0);
	annotate(selected.annotations);
	const omitted = describeOmitted(selected, `GitHub keeps ten annotations of each kind, ${hasSummary ? "the summary" : "this log"} has them all`);
	if (omitted !== null) log(omitted);
}
/** The report for the job that comments, in a file of its own; no path when there is no pull request to report on. */
async function writePassReport(toPassReport, environment) {
	if (!toPassReport) {
		log("Nothing was compared, there is no report for the curator");
		return "";
	}
	const path = join(environment.RUNNER_TEMP || tmpdir(), PASS_REPORT);
	await writeFile(path, JSON.stringify(toPassReport()));
	return path;
}
function findPlace({ head }, prefix, environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
	const commit = head ?? sha;
	return server && repository && commit ? {
		repositoryUrl: `${server}/${repository}`,
		sha: commit,
		prefix
	} : null;
}
function explainFailure(report, warnings, maxWarnings) {
	if (countTotals(report).errors > 0) return describeTotals(report);
	return `${plural(warnings, "warning")}, more than the ${maxWarnings} that input \`max-warnings\` allows`;
}
function explain(error) {
	if (error instanceof ToolError) return error.place === null ? error.message : `${error.place}: ${error.message}`;
	return `Internal error: ${error instanceof Error ? error.message : String(error)}`;
}
// src/action.ts
await run(process.env);
export {};
