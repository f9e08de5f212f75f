import { O as TOOL } from "./start.js";
import { t as stringifySafely } from "./safe-json.js";
import { t as countTotals } from "./totals.js";
// src/reporters/json.ts
/** For programs: the JSON contract, version 1. Fields may be added; these do not change. */
const json = { report: (report) => `${stringifySafely(toContract(report), 2)}\n` };
/**
* The same JSON in one line of at most `limit` UTF-16 code units (1,000 or more). What does not fit is left out from the end and counted
* in a further field `omitted: {findings, accepted, suppressed}`, which is not there when everything fits; the summary counts everything.
*/
function renderBoundedJson(report, limit) {
	const contract = toContract(report);
	const whole = stringifySafely(contract);
	if (whole.length <= limit) return whole;
	const counts = {
		findings: contract.findings.length,
		accepted: contract.accepted.length,
		suppressed: contract.suppressed.length
	};
	let room = limit - stringifySafely({
		...contract,
		findings: [],
		accepted: [],
		suppressed: [],
		omitted: counts
	}).length;
	const takeFitting = (entries) => {
		const end = entries.findIndex((entry) => {
			room -= stringifySafely(entry).length + 1;
			return room < 0;
		});
		return entries.slice(0, end < 0 ? entries.length : end);
	};
	const findings = takeFitting(contract.findings);
	const accepted = takeFitting(contract.accepted);
	const suppressed = takeFitting(contract.suppressed);
	const omitted = {
		findings: counts.findings - findings.length,
		accepted: counts.accepted - accepted.length,
		suppressed: counts.suppressed - suppressed.length
	};
	return stringifySafely({
		...contract,
		findings,
		accepted,
		suppressed,
		omitted
	});
}
function toContract(report) {
	return {
		version: 1,
		tool: {
			name: TOOL.name,
			version: TOOL.version
		},
		head: report.head,
		base: report.base,
		summary: countTotals(report),
		findings: report.findings.map(toFinding),
		accepted: report.accepted.map(toAccepted),
		...report.clean && { commits: {
			total: report.clean.of,
			clean: report.clean.commits
		} },
		...report.repair?.length && { repair: report.repair },
		...report.rewrite && { rewrite: report.rewrite },
		suppressed: report.suppressed.map(toSuppressed)
	};
}
function toFinding(finding) {
	const { id, ruleId, severity, path, line, column, endLine, endColumn, message, help, subject, section, fix } = finding;
	return {
		id,
		ruleId,
		severity,
		path,
		line,
		column,
		endLine,
		endColumn,
		message,
		help,
		subject,
		section,
		fix: fix && {
			kind: fix.kind,
			edits: fix.edits.map(({ path: target, start, end, text }) => ({
				path: target,
				start,
				end,
				text
			}))
		}
	};
}
function toSuppressed(finding) {
	const { id, ruleId, severity, path, line, column, endLine, endColumn, message, subject, section, suppression } = finding;
	const { path: place, line: placeLine, verb, reason, until } = suppression;
	return {
		id,
		ruleId,
		severity,
		path,
		line,
		column,
		endLine,
		endColumn,
		message,
		subject,
		section,
		suppression: {
			path: place,
			line: placeLine,
			verb,
			reason,
			until
		}
	};
}
function toAccepted({ kind, path, line, target, evidence }) {
	return {
		kind,
		path,
		line,
		target,
		evidence
	};
}
export { renderBoundedJson as n, json as t };
