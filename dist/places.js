import { in as LineIndex } from "./core.js";
// src/reporters/places.ts
/** The texts of a report by path, each taken apart once. */
function placeTexts(textOf) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const found = known.get(path);
		if (found !== void 0) return found;
		const text = textOf(path);
		const placed = text === null ? null : {
			text,
			lines: new LineIndex(text)
		};
		known.set(path, placed);
		return placed;
	};
}
/** The range of a finding, columns in UTF-16 code units. */
function rangeOf({ line, column, endLine, endColumn }) {
	return {
		start: {
			line,
			column
		},
		end: {
			line: endLine,
			column: endColumn
		}
	};
}
/** The range of an edit, columns in UTF-16 code units. */
function rangeOfEdit({ start, end }, { lines }) {
	return {
		start: lines.pointAt(start),
		end: lines.pointAt(end)
	};
}
/** Where bytes were counted last in each text: the next range of a report begins there or further on. */
const counted = /* @__PURE__ */ new WeakMap();
/** The same range with columns in bytes of UTF-8; a lone surrogate counts as the character that stands for it. */
function toByteRange({ start, end }, placed) {
	const known = counted.get(placed);
	const before = known?.point.line === start.line && known.point.column <= start.column ? known.bytes + countBytes(placed, known.point, start.column) : countBytes(placed, {
		...start,
		column: 1
	}, start.column);
	counted.set(placed, {
		point: start,
		bytes: before
	});
	const after = end.line === start.line ? before + countBytes(placed, start, end.column) : countBytes(placed, {
		...end,
		column: 1
	}, end.column);
	return {
		start: {
			line: start.line,
			column: before + 1
		},
		end: {
			line: end.line,
			column: after + 1
		}
	};
}
/** Bytes from a place to a column of the same line. */
function countBytes({ text, lines }, from, column) {
	const start = lines.startOf(from.line);
	return Buffer.byteLength(text.slice(start + from.column - 1, Math.min(start + column - 1, lines.startOf(from.line + 1))));
}
/** The edits of a fix that leaves the meaning as it was, by document, in the order of the text; none unless every text is at hand. */
function safeEdits(fix, textOf) {
	const byPath = /* @__PURE__ */ new Map();
	if (fix?.kind !== "safe") return byPath;
	for (const edit of fix.edits) {
		const placed = textOf(edit.path);
		if (placed === null || edit.end > placed.text.length) return /* @__PURE__ */ new Map();
		byPath.set(edit.path, [...byPath.get(edit.path) ?? [], edit]);
	}
	for (const edits of byPath.values()) edits.sort((a, b) => a.start - b.start || a.end - b.end);
	return byPath;
}
export { toByteRange as a, safeEdits as i, rangeOf as n, rangeOfEdit as r, placeTexts as t };
