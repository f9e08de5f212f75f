// src/core/bisect.ts
/** The last item that starts at a place or before it, of items in the order of their starts; undefined when all start after it. */
function findLastStart(items, place) {
	return items[lastStartIndex(items, place)];
}
/** The index of that item; -1 when all start after the place. */
function lastStartIndex(items, place) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (items[middle].start <= place) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
export { lastStartIndex as n, findLastStart as t };
