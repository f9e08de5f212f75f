// src/scripts/repair.ts
/** The text with the change made. */
function applyRepair(text, repair) {
	return text.slice(0, repair.at) + repair.insert + text.slice(repair.at + repair.remove);
}
/** Puts a text at an offset. */
function insert(at, text) {
	return {
		at,
		remove: 0,
		insert: text
	};
}
/** Puts a text in the place of `remove` code units. */
function replace(at, remove, text) {
	return {
		at,
		remove,
		insert: text
	};
}
export { insert as n, replace as r, applyRepair as t };
