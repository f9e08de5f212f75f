import { t as escapeControl } from "./escape.js";
// src/reporters/workflow-commands.ts
/**
* The commands that a GitHub runner reads from a step's output. `::name key=value::data` counts at the start of a line, after white
* space; the older `##[name key=value]data` counts anywhere in a line. Source: ActionCommand.cs of actions/runner.
*/
/** Escapes the data of a command as the runner unescapes it. */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** Escapes a property value of a command as the runner unescapes it. */
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** Any text as one line that neither a terminal nor a runner acts on: a backslash stands in what a runner would take for a command. */
function escapeLine(text) {
	return escapeControl(text).replaceAll("##[", "##\\[").replace(/^(\s*)::/u, "$1\\::");
}
export { escapeLine as n, escapeProperty as r, escapeData as t };
