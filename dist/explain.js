import { D as ToolError, T as escapeControl } from "./start.js";
import { Ct as listRuleIds, I as rules, St as TOOL_RULES, tn as explainUnknown } from "./core.js";
import { n as helpOf, r as switchOff } from "./rule-help.js";
// src/cli/explain.ts
/** Runs `explain RULE` and answers with the exit code. */
async function runExplain(args, terminal) {
	const [id] = args.operands;
	if (id === void 0) throw new ToolError("Missing RULE, such as `link/missing-target`; `docs-curator rules` lists them all");
	const rule = [...rules, ...TOOL_RULES].find((candidate) => candidate.id === id);
	if (!rule) throw new ToolError(explainUnknown("rule", id, listRuleIds(rules)));
	const help = helpOf(rule);
	const lines = [
		`${id} (${help.severity}: ${help.weight})`,
		"",
		help.description,
		help.rationale,
		...help.examples.flatMap(formatExample),
		"",
		"Options, in the configuration file:",
		`  ${switchOff(id)}`,
		"    switches it off; info, warning and error set its severity",
		...help.options.flatMap(({ key, meaning }) => [`  ${key}`, `    ${meaning}`]),
		"",
		`When to switch it off: ${help.whenOff}`,
		...help.suppression === null ? [] : [
			"",
			"To keep one finding, put above its line:",
			`  ${help.suppression}`
		],
		""
	];
	await terminal.output.write(lines.join("\n"));
	return 0;
}
/** Runs `rules` and answers with the exit code. */
async function runRules(_args, terminal) {
	const listed = [...rules, ...TOOL_RULES].sort((a, b) => a.id < b.id ? -1 : 1);
	const width = Math.max(...listed.map(({ id }) => id.length));
	const lines = listed.map(({ id, severity, description }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${description}\n`);
	await terminal.output.write(lines.join(""));
	return 0;
}
function formatExample({ name, files, findings }) {
	const texts = Object.entries(files).flatMap(([path, text]) => [`  ${path}`, ...text.replace(/\n$/u, "").split("\n").map((line) => `    ${line}`.trimEnd())]);
	const results = findings.map((finding) => `  → ${finding}`);
	return [
		"",
		`${findings.length === 0 ? "Good" : "Bad"}: ${name}`,
		...[...texts, ...results].map(escapeControl)
	];
}
export { runExplain, runRules };
