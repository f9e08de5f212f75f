import { t as TOOL } from "./tool.js";
import { t as ToolError } from "./tool-error.js";
import { n as escapeLine } from "./workflow-commands.js";
import { t as quote } from "./quote.js";
import { t as explainFailure } from "./safe-read.js";
import { t as LEVELS } from "./levels.js";
import { t as explainUnknown } from "./explain-unknown.js";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
// src/cli/settings.ts
/** The conventions with what `--rule ID=SEVERITY` says on top. Throws a `ToolError` for a rule or severity that does not exist. */
function applyRuleOptions(conventions, settings, ruleIds) {
	const severities = { ...conventions.severities };
	for (const setting of settings) {
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
/** Checks the options of a report before any work is done. Throws a `ToolError` for a format that does not exist. */
async function preparePrint(args, terminal, start) {
	const { reporters } = await import("./reporters.js");
	const format = expectWord("format", args.valueOf("format") ?? "stylish", Object.keys(reporters));
	const maxWarnings = readMaxWarnings(args.valueOf("max-warnings"));
	return async ({ report, exitCode, warnings }) => {
		const text = reporters[format]?.report(report, {
			color: wantsColor(args, terminal),
			columns: terminal.output.columns
		}) ?? "";
		const file = args.valueOf("output");
		if (file === null) await terminal.output.write(text);
		else write(resolve(start, file), file, text);
		if (maxWarnings !== null && warnings > maxWarnings) await terminal.messages.write(`docs-curator: ${warnings} ${warnings === 1 ? "warning" : "warnings"}, more than the ${maxWarnings} that \`--max-warnings\` allows\n`);
		return exitCode;
	};
}
function write(location, name, text) {
	try {
		writeFileSync(location, text);
	} catch (error) {
		throw new ToolError(`Cannot write \`${name}\`: ${explainFailure(error)}`);
	}
}
// src/cli/say.ts
/** Says one thing on the messages' stream. */
function say(terminal, note) {
	return terminal.messages.write(`${TOOL.name}: ${escapeLine(note)}\n`);
}
export { readMaxWarnings as a, expectWord as i, preparePrint as n, applyRuleOptions as r, say as t };
