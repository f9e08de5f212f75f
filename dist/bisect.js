// src/core/bisect.ts
/** The last item that starts at a place or before it, of items in the order of their starts; undefined when all start after it. */
function findLastStart(items, place) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (items[middle].start <= place) low = middle + 1;
		else high = middle;
	}
	return items[low - 1];
}
export { findLastStart as t };
