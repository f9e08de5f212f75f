import { t as ToolError } from "./tool-error.js";
import { t as explainFailure } from "./safe-read.js";
import { i as wantsColor, n as expectWord, r as readMaxWarnings } from "./settings.js";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
// src/cli/report.ts
/** Checks the options of a report before any work is done. Throws a `ToolError` for a format that does not exist. */
async function preparePrint(args, terminal, start) {
	const { reporters } = await import("./reporters.js");
	const format = expectWord("format", args.valueOf("format") ?? "stylish", Object.keys(reporters));
	const maxWarnings = readMaxWarnings(args.valueOf("max-warnings"));
	return async ({ report, exitCode, warnings }, instead = null) => {
		const isPublic = terminal.environment.GITHUB_ACTIONS === "true";
		const text = instead ?? reporters[format]?.report(report, {
			color: wantsColor(args, terminal),
			columns: terminal.output.columns,
			isPublic
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
export { preparePrint as t };
