import { $t as decodeText, Qt as MAX_DOCUMENT_BYTES, Xt as join, _ as wantsColor, d as say } from "./core.js";
import { D as ToolError, v as quote } from "./start.js";
import { c as plural } from "./totals.js";
import { t as formatUnifiedDiff } from "./unified-diff.js";
import { randomUUID } from "node:crypto";
// src/cli/fix.ts
/** Writes what was fixed, or answers with what to print in a report's place: a patch, or the text that came from standard input. */
async function deliverFixes(plan, fixed, opened, input, args, terminal) {
	const { changes, withdrawn } = fixed;
	let text = null;
	if (plan.isDryRun) text = await printPatch(changes, opened, input, args, terminal);
	else if (input !== null) text = (input.hasMark ? "﻿" : "") + (changes[0]?.after ?? input.text);
	else await opened.source.write?.(changes);
	await say(terminal, summarize(plan, fixed));
	for (const { finding, reason } of withdrawn.slice(0, MAX_NAMED)) {
		const { path, line, column, ruleId } = finding;
		await say(terminal, `Left out the fix of ${path}:${line}:${column} ${ruleId}: ${reason}`);
	}
	if (withdrawn.length > MAX_NAMED) await say(terminal, `Left out ${plural(withdrawn.length - MAX_NAMED, "more fix").replace(/xs$/u, "xes")}`);
	return text;
}
/** The outcome without the fixes that do not hold. */
function dropWithdrawn(outcome, { withdrawn }) {
	const ids = new Set(withdrawn.map(({ finding }) => finding.id));
	const findings = outcome.report.findings.map((finding) => ids.has(finding.id) ? {
		...finding,
		fix: null
	} : finding);
	return {
		...outcome,
		report: {
			...outcome.report,
			findings
		}
	};
}
/** More fixes than these that were left out are only counted. */
const MAX_NAMED = 20;
function summarize({ isDryRun }, { changes, fixed }) {
	if (fixed === 0) return "There is nothing to fix";
	return `${isDryRun ? "Would fix" : "Fixed"} ${plural(fixed, "finding")} in ${plural(changes.length, "file")}`;
}
async function printPatch(changes, opened, input, args, terminal) {
	const inputs = [];
	for (const change of changes) {
		const hasMark = input === null ? await readMark(change, opened) : input.hasMark;
		const shift = hasMark ? 1 : 0;
		inputs.push({
			path: join(opened.rootInRepository, change.path),
			before: (hasMark ? "﻿" : "") + change.before,
			edits: change.edits.map(({ start, end, text }) => ({
				start: start + shift,
				end: end + shift,
				text
			}))
		});
	}
	const isShown = args.valueOf("output") === null;
	const isEscaped = isShown && terminal.output.isTerminal;
	const patch = formatUnifiedDiff(inputs, {
		color: wantsColor(args, terminal),
		isEscaped
	});
	return isShown && terminal.environment.GITHUB_ACTIONS === "true" && patch !== "" ? shield(patch) : patch;
}
/** Whether the file of a change begins with a byte order mark. */
async function readMark({ path, before }, { source }) {
	const bytes = await source.readFile(path, MAX_DOCUMENT_BYTES);
	const decoded = bytes === null ? null : decodeText(bytes);
	if (decoded === null || !("text" in decoded) || decoded.text !== before) throw new ToolError(`Cannot print the fix of ${quote(path)}: it changed since it was read`);
	return decoded.hasMark;
}
/** Keeps a runner from obeying lines of the documents as commands. Lines around a patch are none of it for `git apply`. */
function shield(patch) {
	const word = randomUUID();
	return `::stop-commands::${word}\n${patch}::${word}::\n`;
}
export { deliverFixes, dropWithdrawn };
