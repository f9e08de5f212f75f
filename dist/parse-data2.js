import { t as require_dist } from "./dist2.js";
// src/parsers/parse-data.ts
var import_dist = require_dist();
/** A longer text is generated, and would take seconds. In UTF-16 code units. */
const MAX_LENGTH = 5e5;
/**
* Reads YAML, and JSON as the YAML that it is. Nothing in it is resolved: every scalar is text, tags such as those of site generators
* are passed over, and an alias stands for its own name, not for what may be more than anyone can hold in memory.
*/
function parseData(text, start = 0) {
	if (text.length > MAX_LENGTH) return fail(start, `it has more than ${MAX_LENGTH.toLocaleString("en")} characters`);
	const document = (0, import_dist.parseDocument)(text, {
		schema: "failsafe",
		version: "1.2",
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: "silent"
	});
	const error = document.errors[0];
	if (error) {
		const message = error.code === "RESOURCE_EXHAUSTION" ? "it is nested too deeply" : toLine(error.message);
		return fail(start + error.pos[0], message);
	}
	return {
		root: document.contents === null ? null : convert(document.contents, {
			start: 0,
			end: 0
		}, text, start),
		problem: null
	};
}
function fail(at, message) {
	return {
		root: null,
		problem: {
			at,
			message
		}
	};
}
function toLine(message) {
	return message.replace(/\s+/gu, " ").replace(/\.$/u, "").trim();
}
/** @param empty where a value that is not there would stand */
function convert(node, empty, text, start) {
	const span = spanOf(node, text) ?? empty;
	const range = {
		start: start + span.start,
		end: start + span.end
	};
	if ((0, import_dist.isMap)(node)) return {
		kind: "map",
		entries: node.items.map(({ key, value }) => {
			const keySpan = spanOf(key, text) ?? {
				start: span.start,
				end: span.start
			};
			const after = text.startsWith(":", keySpan.end) ? keySpan.end + 1 : keySpan.end;
			return {
				key: (0, import_dist.isScalar)(key) ? String(key.value ?? "") : "",
				keySpan: {
					start: start + keySpan.start,
					end: start + keySpan.end
				},
				value: convert(value, {
					start: after,
					end: after
				}, text, start)
			};
		}),
		...range
	};
	if ((0, import_dist.isSeq)(node)) return {
		kind: "list",
		items: node.items.map((item) => convert(item, {
			start: span.start,
			end: span.start
		}, text, start)),
		...range
	};
	if ((0, import_dist.isAlias)(node)) return {
		kind: "scalar",
		text: `*${node.source}`,
		...range
	};
	return {
		kind: "scalar",
		text: (0, import_dist.isScalar)(node) ? String(node.value ?? "") : "",
		...range
	};
}
/** A node without the blanks and line ends behind it. */
function spanOf(node, text) {
	const range = node?.range;
	const [start = 0, valueEnd = 0] = range ?? [];
	if (!range) return null;
	let end = valueEnd;
	while (end > start && /\s/u.test(text[end - 1])) end--;
	return {
		start,
		end
	};
}
export { parseData as t };
