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
export { wrapInFence as n, wrapInCode as t };
