import { D as ToolError, E as escapeJson, O as TOOL, v as quote } from "./start.js";
import { cn as compareText, tn as explainUnknown } from "./core.js";
// src/core/baseline-file.ts
const VERSION = 1;
const HASH = /^[0-9a-f]{16}(?: [0-9a-f]{16}){2}$/u;
const SAMPLE = /^(?:[0-9a-f]{8}(?: [0-9a-f]{8}){0,15})?$/u;
const RULE = /^[a-z][a-z-]*\/[a-z][a-z-]*$/u;
const START_ANEW = "mend the line, or delete the file and record what there is with `docs-curator lint --init-baseline`";
/** The file of a baseline: JSON, one value a line, sorted, so that two branches that shrink it rarely meet on a line. */
function formatBaseline({ entries, samples }) {
	const lines = [...[...samples].map(([path, sample]) => ({
		path,
		order: 0,
		text: {
			path,
			sample: sample.join(" ")
		}
	})), ...entries.map((entry) => ({
		path: entry.path,
		order: 1,
		text: toRecord(entry)
	}))];
	lines.sort((a, b) => compareText(a.path, b.path) || a.order - b.order);
	return [{
		tool: TOOL.name,
		version: VERSION
	}, ...lines.map(({ text }) => text)].map((value) => `${escapeJson(JSON.stringify(value))}\n`).join("");
}
function toRecord({ ruleId, path, section, subject, message, identity }) {
	return {
		path,
		rule: ruleId,
		...section !== null && { section },
		...subject !== null && { subject },
		message,
		identity: `${identity.target} ${identity.line} ${identity.heading}`
	};
}
/** Reads the file of a baseline, which messages call `path`. Throws a `ToolError` at the first line that is none of it. */
function parseBaseline(text, path) {
	const entries = [];
	const samples = /* @__PURE__ */ new Map();
	let isOpened = false;
	for (const [index, source] of text.split(/\r?\n/u).entries()) {
		if (source.trim() === "") continue;
		const fail = (message) => {
			throw new ToolError(message, `${path}:${index + 1}:1`);
		};
		const record = readRecord(source, fail);
		if (!isOpened) {
			readHeader(record, fail);
			isOpened = true;
		} else if ("sample" in record) {
			const { path: of, sample } = readTexts(record, ["path", "sample"], [], fail);
			if (!SAMPLE.test(sample)) fail(`Unexpected sample ${quote(sample, 30)} in the baseline: ${START_ANEW}`);
			samples.set(of, sample === "" ? [] : sample.split(" "));
		} else entries.push(readEntry(record, index + 1, fail));
	}
	if (!isOpened) throw new ToolError(`Unexpected end of the baseline, expected its first line: ${START_ANEW}`, `${path}:1:1`);
	return {
		entries,
		samples
	};
}
function readRecord(source, fail) {
	if (/^(?:<{7}|={7}|>{7})/u.test(source)) fail("Unexpected mark of a merge conflict in the baseline: keep the lines of both sides, then run `docs-curator lint --update-baseline`");
	let value;
	try {
		value = JSON.parse(source);
	} catch {
		fail(`Unexpected text in the baseline, expected a line of JSON: ${START_ANEW}`);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) fail(`Unexpected value in the baseline, expected an object: ${START_ANEW}`);
	return value;
}
function readHeader({ tool, version }, fail) {
	if (tool !== TOOL.name) fail(`Unexpected first line of a baseline, expected \`${JSON.stringify({
		tool: TOOL.name,
		version: VERSION
	})}\`: ${START_ANEW}`);
	if (version === VERSION) return;
	fail(`Unexpected version ${typeof version === "number" ? quote(String(version)) : "value"} of the baseline, expected \`${VERSION}\`: a newer release of docs-curator reads it`);
}
function readEntry(record, line, fail) {
	const { path, rule, message, identity, section = null, subject = null } = readTexts(record, [
		"path",
		"rule",
		"message",
		"identity"
	], ["section", "subject"], fail);
	if (!RULE.test(rule)) fail(`Unexpected rule ${quote(rule, 40)} in the baseline, expected an id such as \`link/missing-target\``);
	if (!HASH.test(identity)) fail(`Unexpected identity ${quote(identity, 30)} in the baseline: ${START_ANEW}`);
	const [target = "", ofLine = "", heading = ""] = identity.split(" ");
	return {
		ruleId: rule,
		path,
		section,
		subject,
		message,
		identity: {
			target,
			line: ofLine,
			heading
		},
		line
	};
}
/** The values of a line, which are texts and all known. */
function readTexts(record, needed, further, fail) {
	const known = [...needed, ...further];
	for (const [key, value] of Object.entries(record)) {
		if (!known.includes(key)) fail(explainUnknown("key", key, known));
		if (typeof value !== "string") fail(`Unexpected value of \`${key}\` in the baseline, expected a text`);
	}
	const missing = needed.find((key) => !Object.hasOwn(record, key));
	if (missing !== void 0) fail(`Missing \`${missing}\` in a line of the baseline: ${START_ANEW}`);
	return record;
}
export { formatBaseline, parseBaseline };
