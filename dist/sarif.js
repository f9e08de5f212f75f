import { on as SEVERITIES } from "./core.js";
import { n as helpOf, r as switchOff } from "./rule-help.js";
import { O as TOOL } from "./start.js";
import { n as publicHelp } from "./hidden-lines.js";
import { i as safeEdits, n as rangeOf, r as rangeOfEdit, t as placeTexts } from "./places.js";
import { t as stringifySafely } from "./safe-json.js";
import { n as isPseudoDocument } from "./annotations.js";
import { c as plural } from "./totals.js";
import { gzipSync } from "node:zlib";
// src/reporters/page-markdown.ts
/** A fenced block whose fence is longer than any run of backticks inside. */
function fence(language, text) {
	const visible = showControls(text);
	const longest = Math.max(2, ...[...visible.matchAll(/`+/gu)].map(([run]) => run.length));
	const marks = "`".repeat(longest + 1);
	return `${marks}${language}\n${visible}${visible === "" || visible.endsWith("\n") ? "" : "\n"}${marks}`;
}
/** A code span whose delimiters are longer than any run of backticks inside. */
function code(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
	const marks = "`".repeat(longest + 1);
	const padding = longest > 0 ? " " : "";
	return `${marks}${padding}${text}${padding}${marks}`;
}
/** Characters that a page cannot show, or that git would normalise, as visible escapes. */
function showControls(text) {
	return text.replace(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
// src/reporters/rule-markdown.ts
/** A rule without its heading as Markdown; `keyUrl` leads to the keys of the configuration, null where there is no such page. */
function ruleMarkdown(help, keyUrl) {
	const keyOf = (key) => keyUrl === null ? code(key) : `[${code(key)}](${keyUrl})`;
	const options = [`- ${code(switchOff(help.id))} switches it off; \`info\`, \`warning\` and \`error\` set its severity`, ...help.options.map(({ key, meaning }) => `- ${keyOf(key)}: ${meaning}`)];
	return [
		help.description,
		help.rationale,
		`Severity: ${help.severity}: ${help.weight}.`,
		...help.examples.flatMap(exampleBlocks),
		`**Options**\n\n${options.join("\n")}`,
		`**When to switch it off:** ${help.whenOff}`,
		...help.suppression === null ? [] : [`**To keep one finding:** ${code(help.suppression)}`]
	].join("\n\n");
}
function exampleBlocks(example) {
	const isGood = example.findings.length === 0;
	return [
		`**${isGood ? "Right" : "Wrong"}: ${example.name}**`,
		...example.config === void 0 ? [] : ["With this configuration:", fence("yaml", example.config)],
		...Object.entries(example.files).flatMap(([path, text]) => [`${fileName(path)}${authorOf(example, path)}:`, fence(isGood || path.endsWith(".md") ? languageOf(path) : "text", text)]),
		...isGood ? [] : ["Reported:", fence("text", example.findings.join("\n"))]
	];
}
/** The name of an example's file as HTML: in a code span it would be a reference to a document of this repository. */
function fileName(path) {
	return `<code>${path.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</code>`;
}
/** Who wrote a commit, where the example says so. */
function authorOf({ people }, path) {
	const author = people?.[path]?.author;
	return author === void 0 ? "" : `, by ${author.name} ${code(author.email)}`;
}
function languageOf(path) {
	if (path.endsWith(".md")) return "markdown";
	if (path.endsWith(".yml") || path.endsWith(".yaml")) return "yaml";
	return path.endsWith(".json") ? "json" : "text";
}
// src/reporters/sarif-uri.ts
/** Where a document lies: a URI below the root of the repository, or, for what is no file, one of its own. */
function artifactLocationOf(path, prefix) {
	if (isPseudoDocument(path)) {
		const colon = path.indexOf(":");
		return { uri: `${path.slice(0, colon)}:${encodePath(path.slice(colon + 1))}` };
	}
	return {
		uri: encodePath(prefix === "" ? path : `${prefix}/${path}`),
		uriBaseId: ROOT_ID
	};
}
/** The name that stands for the root of the repository. */
const ROOT_ID = "%SRCROOT%";
function encodePath(path) {
	return path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
// src/reporters/sarif-result.ts
const LEVELS$1 = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** A result of a SARIF log. `prefix` leads from the root of the repository to the directory that paths are relative to. */
function toResult(finding, ruleIndex, prefix, textOf) {
	const { id, ruleId, severity, path, message, help, subject, section } = finding;
	const fixes = toFixes(finding, prefix, textOf);
	return {
		ruleId,
		ruleIndex,
		level: LEVELS$1[severity],
		message: { text: escapeText(help === null ? message : `${message}\n${help}`) },
		locations: [{
			physicalLocation: {
				artifactLocation: artifactLocationOf(path, prefix),
				region: toRegion(rangeOf(finding))
			},
			...isPseudoDocument(path) && { logicalLocations: [{
				fullyQualifiedName: path,
				kind: "resource"
			}] }
		}],
		partialFingerprints: { "docsCurator/v1": id },
		...fixes.length > 0 && { fixes },
		..."suppression" in finding && { suppressions: [toSuppression(finding, prefix)] },
		...(subject !== null || section !== null) && { properties: {
			subject,
			section
		} }
	};
}
/** In the text of a SARIF message braces are placeholders unless they are doubled, and `[a](b)` is a link unless its brackets are escaped. */
function escapeText(text) {
	const plain = text.replace(/[{}]/gu, "$&$&");
	return plain.includes("](") ? plain.replace(/[[\]\\]/gu, "\\$&") : plain;
}
function toRegion({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function toFixes({ fix, help }, prefix, textOf) {
	const changes = [...safeEdits(fix, textOf)].map(([path, edits]) => ({
		artifactLocation: artifactLocationOf(path, prefix),
		replacements: edits.flatMap((edit) => {
			const placed = textOf(path);
			return placed === null ? [] : [{
				deletedRegion: toRegion(rangeOfEdit(edit, placed)),
				insertedContent: { text: edit.text }
			}];
		})
	}));
	return changes.length === 0 ? [] : [{
		description: { text: escapeText(help ?? "Fix it") },
		artifactChanges: changes
	}];
}
function toSuppression({ suppression }, prefix) {
	const { path, line, reason } = suppression;
	return {
		kind: "inSource",
		status: "accepted",
		...reason !== null && { justification: reason },
		location: { physicalLocation: {
			artifactLocation: artifactLocationOf(path, prefix),
			region: { startLine: line }
		} }
	};
}
// src/reporters/sarif.ts
/** What GitHub takes: results of a run, and bytes of a file that is packed with gzip. */
const MAX_RESULTS = 25e3;
const MAX_PACKED_BYTES = 1e7;
/** What GitHub keeps of a description. */
const MAX_DESCRIPTION = 1024;
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** For code scanning and viewers: SARIF 2.1.0, with the help of every rule, safe fixes, and what is suppressed. */
const sarif = { report: (report, options) => renderSarif(report, options, MAX_RESULTS, MAX_PACKED_BYTES) };
/** A log of at most so many results, and of so many bytes once it is packed; what has to go is the lightest, and a notification says so. */
function renderSarif(report, options, maxResults, maxPackedBytes) {
	const { findings, suppressed } = report;
	const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	const total = findings.length + suppressed.length;
	for (let count = Math.min(total, maxResults);; count = Math.floor(count / 2)) {
		const listed = [...count < total ? bySeverity : findings, ...suppressed];
		const text = `${stringifySafely(toLog(report, options, listed.slice(0, count), listed.slice(count)), 2)}\n`;
		if (Buffer.byteLength(text) <= maxPackedBytes || gzipSync(text).length <= maxPackedBytes || count === 0) return text;
	}
}
function toLog(report, { rules = [], isPublic = false }, listed, omitted) {
	const ids = [...new Set(listed.map(({ ruleId }) => ruleId))].sort();
	const textOf = placeTexts(report.textOf);
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: TOOL.name,
				version: TOOL.version,
				semanticVersion: TOOL.version,
				rules: ids.map((id) => toDescriptor(id, rules.find((rule) => rule.id === id) ?? null, isPublic))
			} },
			automationDetails: { id: `${TOOL.name}/` },
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [ROOT_ID]: { description: { text: "The root of the repository." } } },
			invocations: [{
				executionSuccessful: true,
				...omitted.length > 0 && { toolExecutionNotifications: [toNotification(omitted)] }
			}],
			results: listed.map((finding) => toResult(finding, ids.indexOf(finding.ruleId), report.prefix ?? "", textOf)),
			properties: {
				documents: report.documents,
				head: report.head,
				base: report.base,
				baselined: report.baselined,
				omittedResults: omitted.length
			}
		}]
	};
}
function toNotification(omitted) {
	const count = (severity) => omitted.filter((finding) => !("suppression" in finding) && finding.severity === severity).length;
	const counts = SEVERITIES.map((severity) => plural(count(severity), severity)).join(", ");
	const suppressed = omitted.filter((finding) => "suppression" in finding).length;
	return {
		level: "warning",
		message: { text: `${plural(omitted.length, "result")} left out to keep the log within its limits: ${counts}, ${suppressed} suppressed. Another format shows all findings.` },
		descriptor: { id: "results-left-out" }
	};
}
function toDescriptor(id, rule, isPublic) {
	if (rule === null) return { id };
	const help = publicHelp(helpOf(rule), isPublic);
	return {
		id,
		shortDescription: { text: help.description.slice(0, MAX_DESCRIPTION) },
		fullDescription: { text: `${help.description} ${help.rationale}`.slice(0, MAX_DESCRIPTION) },
		help: {
			text: `${help.description}\n\n${help.rationale}\n\nWhen to switch it off: ${help.whenOff}`,
			markdown: ruleMarkdown(help, null)
		},
		defaultConfiguration: { level: LEVELS[help.severity] },
		properties: { tags: ["documentation", id.slice(0, id.indexOf("/"))] }
	};
}
export { sarif };
