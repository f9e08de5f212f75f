import { n as isPseudoDocument } from "./annotations.js";
// src/reporters/hidden-lines.ts
/** Which source lines are not repeated where everybody can read them: those that credit a tool, and all that is no file. */
function findHiddenLines(findings) {
	const placeOf = (path, line) => `${path}\0${line}`;
	const credits = findings.filter(({ ruleId }) => ruleId.startsWith("attribution/"));
	const hidden = new Set(credits.map(({ path, line }) => placeOf(path, line)));
	return (path, line) => isPseudoDocument(path) || hidden.has(placeOf(path, line));
}
/** The help of a rule; where everybody can read it, without examples that credit a tool. */
function publicHelp(help, isPublic) {
	return isPublic && help.id.startsWith("attribution/") ? {
		...help,
		examples: []
	} : help;
}
export { publicHelp as n, findHiddenLines as t };
