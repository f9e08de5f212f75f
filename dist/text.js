// src/core/text.ts
/** Maps offsets of one text to lines and columns. Line ends are LF, CRLF and lone CR, as CommonMark has them. */
var LineIndex = class {
	#starts = [0];
	#length;
	constructor(text) {
		this.#length = text.length;
		for (let index = 0; index < text.length; index++) {
			const code = text.charCodeAt(index);
			if (code === 10 || code === 13 && text.charCodeAt(index + 1) !== 10) this.#starts.push(index + 1);
		}
	}
	/** How many lines the text has; a text that ends with a line end has an empty last line. */
	get count() {
		return this.#starts.length;
	}
	/** The 1-based line and column of an offset; offsets outside the text are clamped to it. */
	pointAt(offset) {
		const clamped = Math.max(0, Math.min(offset, this.#length));
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (this.startOf(middle + 1) <= clamped) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: clamped - this.startOf(low + 1) + 1
		};
	}
	/** The offset of the first code unit of a 1-based line; lines outside the text are clamped to it. */
	startOf(line) {
		return this.#starts[Math.max(1, line) - 1] ?? this.#length;
	}
	/** The offsets of a 1-based line, its line end included. */
	spanOf(line) {
		return {
			start: this.startOf(line),
			end: this.startOf(line + 1)
		};
	}
};
/** Cuts blanks and any of some characters off the end of a text; a regular expression would take quadratic time. */
function trimMarks(text, marks) {
	let end = text.length;
	while (end > 0 && (marks.includes(text[end - 1]) || /\s/u.test(text[end - 1]))) end--;
	return text.slice(0, end);
}
export { trimMarks as n, LineIndex as t };
