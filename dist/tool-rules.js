// src/core/tool-rules.ts
/** What the tool says of its own work: configured, listed and explained like a rule, but found by no rule. */
const TOOL_RULES = [{
	id: "tool/not-checked",
	description: "Every document can be read and is checked in full.",
	rationale: "A document that was passed over in silence would look like one without findings.",
	severity: "warning"
}];
/** All ids that a configuration or `--rule` may name. */
function listRuleIds(rules) {
	return [...rules, ...TOOL_RULES].map(({ id }) => id);
}
export { listRuleIds as n, TOOL_RULES as t };
