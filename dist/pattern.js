// src/core/pattern.ts
/** The first match of a pattern; null when there is none. */
function firstMatch(pattern, text) {
	for (const match of pattern.matches(text)) return match;
	return null;
}
/** A pattern that this project wrote itself. */
function nativePattern(regexp) {
	const flags = /* @__PURE__ */ new Set([
		...regexp.flags,
		"m",
		"u"
	]);
	const tester = new RegExp(regexp.source, [...flags].join(""));
	let finder = null;
	return {
		source: regexp.source,
		test: (text) => tester.test(text),
		*matches(text) {
			finder ??= new RegExp(regexp.source, [.../* @__PURE__ */ new Set([
				...flags,
				"g",
				"d"
			])].join(""));
			for (const match of text.matchAll(finder)) {
				if (match[0] === "") continue;
				const groups = {};
				const spans = {};
				for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
					if (range === void 0) continue;
					groups[name] = text.slice(...range);
					spans[name] = {
						start: range[0],
						end: range[1]
					};
				}
				yield {
					start: match.index,
					end: match.index + match[0].length,
					text: match[0],
					groups,
					spans
				};
			}
		}
	};
}
export { nativePattern as n, firstMatch as t };
