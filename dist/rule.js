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
	if (path.startsWith("commit:")) return "commit";
	if (path.startsWith("pull-request:")) return "pull-request";
	return /\.(?:ya?ml|json)$/iu.test(path) ? "data" : "markdown";
}
/** Whether a rule reads documents of a form. */
function doesRead({ reads }, form) {
	return reads === form || reads === "listing" && (form === "markdown" || form === "data");
}
export { doesRead as n, formOf as r, defineRule as t };
