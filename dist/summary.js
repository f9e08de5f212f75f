import { _n as describeTotals, gn as describeRewrite, hn as describeOthers, mn as describeFixable, un as isPseudoDocument, vn as groupByPath, yn as plural } from "./core.js";
import { T as escapeControl } from "./start.js";
// src/core/code-span.ts
/** A code span of one line of text, with more backticks around it than in it, so that nothing in it is Markdown. */
function wrapInCode(line) {
	const content = line || " ";
	const fence = "`".repeat(longestRun(content) + 1);
	const padding = /^`|`$|^ .* $/u.test(content) && content.trim() !== "" ? " " : "";
	return `${fence}${padding}${content}${padding}${fence}`;
}
/** A fenced code block of lines, each indented by `indent` spaces; the fence is longer than any run of backticks in it. */
function wrapInFence(lines, indent = 0, label = "") {
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}${label}`,
		...lines,
		fence
	].map((line) => `${" ".repeat(indent)}${line}\n`).join("");
}
function longestRun(text) {
	return (text.match(/`+/gu) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
}
// src/reporters/markdown.ts
/** A code span of any text. */
function codeSpan(text) {
	return wrapInCode(escapeControl(text));
}
/** A fenced code block of these lines, each line indented by `indent` spaces. */
function codeBlock(lines, indent) {
	return wrapInFence(lines.map(escapeControl), indent);
}
/**
* A message as Markdown: the values in its backticks become code spans, the words around them stay. Words that could be more than words
* (a mention, a reference such as `GH-1`, a link, HTML, emphasis) put the whole message into one code span.
*/
function renderMessage(message) {
	const parts = message.split("`");
	if (!(parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part !== "")) || !parts.every((part, index) => index % 2 === 1 || isPlainProse(part))) return codeSpan(message);
	return parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : part).join("");
}
/** Whether every word is of letters or a small number, with ordinary punctuation around it. */
function isPlainProse(text) {
	return text.split(" ").every((word) => /^(?:\(?[A-Za-z]+(?:['-][A-Za-z]+)*[),;:?…]{0,3}|[),;:?…]{0,3}\(?|\d{1,5}[,;:?…]?)$/u.test(word));
}
// src/reporters/summary.ts
/** For comments, chats and files: the whole report as Markdown, without links, since it may be read anywhere, and harmless in a log. */
const markdown = { report: (report) => renderSummary(report, Number.POSITIVE_INFINITY, null).replaceAll("##[", "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::") };
/** Bytes kept for the sentence on what was left out. */
const CLOSING_BYTES = 200;
/**
* The whole report as Markdown of at most `limitBytes` UTF-8 bytes (10,000 or more), cut between two findings. Text of documents, and
* paths, stand in code spans only.
*/
function renderSummary(report, limitBytes, place) {
	const blocks = [heading(report)];
	let room = limitBytes - CLOSING_BYTES - byteLength(blocks[0] ?? "");
	let shown = 0;
	for (const [path, findings] of groupByPath(report.findings)) {
		let block = `\n### ${codeSpan(path)}\n\n`;
		for (const finding of findings) {
			const item = listItem(finding, place);
			room -= byteLength(block) + byteLength(item);
			if (room < 0) return `${blocks.join("")}${leftOut(report.findings.length - shown)}`;
			blocks.push(block, item);
			block = "";
			shown++;
		}
	}
	return blocks.join("");
}
function heading(report) {
	const lines = ["## docs-curator", `**${describeTotals(report)}**`];
	if (report.base !== null) lines.push(`Only findings that are new since ${codeSpan(report.base.slice(0, 12))}.`);
	const fixable = describeFixable(report);
	if (fixable !== null) lines.push(`${fixable}.`);
	lines.push(...describeOthers(report).map((line) => `${line}.`));
	const [rewrite, ...paths] = describeRewrite(report);
	if (rewrite !== void 0) lines.push(renderMessage(rewrite), ...paths.length === 0 ? [] : [codeBlock(paths, 0).trimEnd()]);
	return `${lines.join("\n\n")}\n${(report.repair ?? []).map(repairStep).join("")}`;
}
function repairStep({ advice, lines }) {
	return `\n**To mend it:** ${renderMessage(advice)}\n\n${lines.length === 0 ? "" : codeBlock(lines, 0)}`;
}
function listItem(finding, place) {
	const { severity, line, column, message, help, ruleId } = finding;
	const url = place === null ? null : urlOf(finding, place);
	return `- **${severity}** ${url === null ? `${line}:${column}` : `[${line}:${column}](${url})`} ${renderMessage(message)} · ${codeSpan(ruleId)}${help === null ? "\n" : renderHelp(help)}`;
}
/** The first line as prose; what follows it is there to be copied. */
function renderHelp(help) {
	const [advice = "", ...lines] = help.split("\n");
	return `  \n  ${renderMessage(advice)}\n${lines.length === 0 ? "" : codeBlock(lines, 2)}`;
}
/** The address of the lines in the plain view (the rendered one has no lines), or of the commit. */
function urlOf({ path, line, endLine }, { repositoryUrl, sha, prefix }) {
	if (path.startsWith("commit:") && isPseudoDocument(path)) return `${repositoryUrl}/commit/${path.slice(7)}`;
	if (isPseudoDocument(path)) return null;
	const file = prefix === "" ? path : `${prefix}/${path}`;
	const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeSegment).join("/")}?plain=1#${lines}`;
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
function leftOut(count) {
	return `\n${plural(count, "finding")} more did not fit here: the log of this step has all of them, and so has \`docs-curator lint\`.\n`;
}
function byteLength(text) {
	return Buffer.byteLength(text);
}
export { wrapInFence as i, renderSummary as n, wrapInCode as r, markdown as t };
