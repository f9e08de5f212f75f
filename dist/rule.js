import "./attribution.js";
// src/core/rule.ts
/** Declares a rule. Rules read Markdown files of a whole workspace unless they say otherwise. */
function defineRule(rule) {
	return {
		...rule,
		reads: rule.reads ?? "markdown",
		scope: rule.scope ?? "workspace"
	};
}
/** What a document is to rules, by the form of its path. */
function formOf(path) {
	if (path.startsWith("commit:") || path.startsWith("commit-msg:")) return "commit";
	if (path.startsWith("pull-request:")) return "pull-request";
	return /\.(?:ya?ml|json)$/iu.test(path) ? "data" : "markdown";
}
/** Whether a rule reads documents of a form. */
function doesRead({ reads }, form) {
	if (reads === "listing") return form === "markdown" || form === "data";
	if (reads === "published") return form === "markdown" || form === "pull-request";
	return reads === form;
}
export { doesRead as n, formOf as r, defineRule as t };
