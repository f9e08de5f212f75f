import { t as LEVELS } from "./levels.js";
import { t as explainUnknown } from "./explain-unknown.js";
import { t as quote } from "./quote.js";
import { t as ToolError } from "./tool-error.js";
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
export { wantsColor as i, expectWord as n, readMaxWarnings as r, applyRuleOptions as t };
