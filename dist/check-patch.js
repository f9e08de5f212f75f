import { r as isStrictJson, t as checkJson } from "./json3.js";
import { t as checkYaml } from "./yaml.js";
// src/scripts/nested/check-patch.ts
/** Judges what kubectl reads as YAML and people mostly write as JSON. */
const checkPatch = (text, budget) => {
	if (isStrictJson(text)) return null;
	const verdict = checkYaml(text, budget);
	if (verdict === null || verdict === "unchecked" || !/^\s*[{[]/u.test(text)) return verdict;
	const named = checkJson(text, budget);
	return named === null || named === "unchecked" || named.certainty === "soft" ? verdict : named;
};
/** Judges a patch of type `json`: a list of operations. */
const checkOperations = (text, budget) => {
	const start = text.search(/\S/u);
	if (text[start] !== "{") return checkPatch(text, budget);
	return {
		certainty: "hard",
		start,
		end: start + 1,
		problem: "unexpected object, expected a list of operations",
		help: "Put the operations in `[…]`, or use `--type=merge`"
	};
};
export { checkOperations, checkPatch };
