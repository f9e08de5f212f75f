import { t as ToolError } from "./tool-error.js";
import { u as findCheckout } from "./open.js";
import { a as lstat, l as REASONS, r as isInside, t as explainFailure } from "./safe-read.js";
import { i as wantsColor, n as expectWord, r as readMaxWarnings } from "./settings.js";
import { closeSync, constants, openSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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
		if (target === null) throw refuse(REASONS.linkMissing);
		if (!isInside(confine, target) || target !== location && isInside(join(confine, ".git"), target)) throw refuse(REASONS.linkOutside);
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
		else writeNamed(start, file, text);
		if (maxWarnings !== null && warnings > maxWarnings) await terminal.messages.write(`docs-curator: ${warnings} ${warnings === 1 ? "warning" : "warnings"}, more than the ${maxWarnings} that \`--max-warnings\` allows\n`);
		return exitCode;
	};
}
export { preparePrint as n, placeBelow as t };
