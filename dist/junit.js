import { C as escapeLine, O as TOOL } from "./start.js";
import { i as describeOthers, o as describeTotals, s as groupByPath } from "./totals.js";
// src/reporters/junit.ts
/**
* For the test tabs of build servers: a suite a document, a case a finding. Errors are failures; what does not fail the run is skipped, so
* that it is seen and turns nothing red.
*/
const junit = { report(report) {
	const suites = [summarySuite(report), ...[...groupByPath(report.findings)].map(([path, findings]) => suite(path, findings))];
	const failures = report.findings.filter(isFailure).length;
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites${attributes({
			name: TOOL.name,
			tests: report.findings.length + 1,
			failures
		})}>`,
		...suites.flat(),
		"</testsuites>",
		""
	].join("\n");
} };
/** A server that finds no case at all takes the file for broken: this one says what was looked at, and passes. */
function summarySuite(report) {
	return [
		`  <testsuite${attributes({
			name: TOOL.name,
			tests: 1,
			failures: 0,
			errors: 0,
			skipped: 0
		})}>`,
		`    <testcase${attributes({
			classname: TOOL.name,
			name: "The check ran"
		})}>`,
		`      <system-out>${escapeXml([describeTotals(report), ...describeOthers(report)].join(", "))}</system-out>`,
		"    </testcase>",
		"  </testsuite>"
	];
}
function suite(path, findings) {
	const failures = findings.filter(isFailure).length;
	const counts = {
		tests: findings.length,
		failures,
		errors: 0,
		skipped: findings.length - failures
	};
	const seen = /* @__PURE__ */ new Map();
	const cases = findings.flatMap((finding) => {
		const name = `${finding.ruleId}: ${finding.message}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return testCase(finding, count === 1 ? name : `${name} (${count})`);
	});
	return [
		`  <testsuite${attributes({
			name: path,
			...counts
		})}>`,
		...cases,
		"  </testsuite>"
	];
}
function testCase(finding, name) {
	const { path, line, column, severity, message, help } = finding;
	const text = [
		`${path}:${line}:${column}`,
		`${severity}: ${message}`,
		...help === null ? [] : help.split("\n")
	].map(escapeXml).join("\n");
	const element = isFailure(finding) ? [`      <failure${attributes({
		type: severity,
		message
	})}>${text}</failure>`] : [`      <skipped>${text}</skipped>`];
	return [
		`    <testcase${attributes({
			classname: path,
			name
		})}>`,
		...element,
		"    </testcase>"
	];
}
function isFailure({ severity }) {
	return severity === "error";
}
function attributes(values) {
	return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
/** One line of XML text; what XML cannot hold, and what a terminal or a runner acts on, becomes visible. */
function escapeXml(text) {
	return escapeLine(text).replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
export { junit };
