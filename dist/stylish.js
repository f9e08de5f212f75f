import { in as LineIndex } from "./core.js";
import { C as escapeLine, T as escapeControl } from "./start.js";
import { t as findHiddenLines } from "./hidden-lines.js";
import { a as describeRewrite, i as describeOthers, n as describeClean, o as describeTotals, r as describeFixable, s as groupByPath, t as countTotals } from "./totals.js";
// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
// node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
// node_modules/string-width/index.js
/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/
let graphemes;
const segmenter$1 = { segment: (text) => (graphemes ??= new Intl.Segmenter()).segment(text) };
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter$1.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
// src/reporters/code-frame.ts
const TAB_SIZE = 4;
/** A grapheme has rarely more code units than this for each of its columns, so a slice of this much a column fills any window. */
const UNITS_PER_COLUMN = 8;
/** Printable ASCII, and Chinese and Japanese characters that take two columns: each is one code unit and one cell. */
const PLAIN = /^[\x20-\x7e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/u;
/** What a grapheme may have more of than one; without them, each is a code point. */
const COMBINING = /[\p{M}\p{Cf}\p{EMod}\u1160-\u11FF]/u;
const CUT = "…";
/** As many graphemes are remembered with their widths. */
const MAX_WIDTHS = 1e4;
const widths = /* @__PURE__ */ new Map();
/** Made when it is needed: that takes ten milliseconds and more. */
let segmenter;
/** Emoji held together by joiners, which hide nothing there. */
const JOINED_EMOJI = /^\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)+$/u;
/** The first and the last line of a range, each in a window of at most `columns` display columns (20 or more) around the range. */
function createFrame(text, lines, place, columns) {
	const endsBefore = place.endLine > place.line && place.endColumn === 1;
	const endLine = endsBefore ? place.endLine - 1 : place.endLine;
	const contentOf = (line) => {
		const { start, end } = lines.spanOf(line);
		const lineEnd = /\r?\n$|\r$/u.exec(text.slice(Math.max(start, end - 2), end));
		return text.slice(start, end - (lineEnd?.[0].length ?? 0));
	};
	const first = contentOf(place.line);
	const start = place.column - 1;
	if (endLine <= place.line) return [toFrameLine(place.line, first, start, endsBefore ? first.length : place.endColumn - 1, columns)];
	const last = contentOf(endLine);
	return [toFrameLine(place.line, first, start, first.length, columns), toFrameLine(endLine, last, last.length - last.trimStart().length, endsBefore ? last.length : place.endColumn - 1, columns)];
}
function toFrameLine(line, content, from, to, columns) {
	const start = Math.min(from, content.length);
	const end = Math.max(start, Math.min(to, content.length));
	const near = content.slice(Math.max(0, start - columns), start + 2 * columns);
	const reach = columns * (PLAIN.test(near) ? 1 : COMBINING.test(near) ? UNITS_PER_COLUMN : 2);
	const sliceStart = Math.max(0, start - reach);
	const sliceEnd = Math.min(content.length, start + 2 * reach);
	const cells = toCells(content, sliceStart, sliceEnd);
	const firstMarked = indexFrom(cells, ({ end: cellEnd }) => cellEnd > start);
	const afterMarked = Math.max(firstMarked, indexFrom(cells, ({ start: cellStart }) => cellStart >= end));
	const window = chooseWindow(cells, firstMarked, afterMarked, columns, {
		start: sliceStart > 0,
		end: sliceEnd < content.length
	});
	const shown = cells.slice(window.first, window.after);
	const marked = cells.slice(firstMarked, Math.min(afterMarked, window.after));
	const opening = window.isCutBefore ? CUT : "";
	return {
		line,
		text: `${opening}${shown.map((cell) => cell.text).join("")}${window.isCutAfter ? CUT : ""}`,
		indent: opening.length + widthOf(cells.slice(window.first, firstMarked)),
		width: Math.max(1, widthOf(marked))
	};
}
/** Grows a window from the marked cells to both sides, so that a long line shows the range and what stands around it. */
function chooseWindow(cells, firstMarked, afterMarked, columns, cut) {
	if (!cut.start && !cut.end && widthOf(cells) <= columns) return {
		first: 0,
		after: cells.length,
		isCutBefore: false,
		isCutAfter: false
	};
	let room = columns - 2;
	let after = firstMarked;
	for (let cell = cells[after]; cell !== void 0 && after < afterMarked && cell.width <= room; cell = cells[after]) {
		room -= cell.width;
		after++;
	}
	let first = firstMarked;
	const growBack = (limit) => {
		for (let cell = cells[first - 1]; cell !== void 0 && cell.width <= room - limit; cell = cells[first - 1]) {
			room -= cell.width;
			first--;
		}
	};
	growBack(Math.ceil(room / 2));
	for (let cell = cells[after]; cell !== void 0 && cell.width <= room; cell = cells[after]) {
		room -= cell.width;
		after++;
	}
	growBack(0);
	return {
		first,
		after,
		isCutBefore: cut.start || first > 0,
		isCutAfter: cut.end || after < cells.length
	};
}
/** The usual characters are known; the library looks at each of them with several regular expressions. */
function widthOfSegment(text) {
	if (text.length === 1 && PLAIN.test(text)) return text <= "~" ? 1 : 2;
	const known = widths.get(text);
	if (known !== void 0) return known;
	const width = stringWidth(text);
	if (widths.size >= MAX_WIDTHS) widths.clear();
	widths.set(text, width);
	return width;
}
function graphemesOf(text) {
	if (PLAIN.test(text)) return Array.from(text, (segment, index) => ({
		segment,
		index
	}));
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}
function toCells(content, start, end) {
	const cells = [];
	let column = 0;
	for (const { segment, index } of graphemesOf(content.slice(start, end))) {
		const at = start + index;
		const text = printed(segment, column, content.slice(Math.max(0, at - 2), at));
		const width = widthOfSegment(text);
		cells.push({
			start: at,
			end: at + segment.length,
			text,
			width
		});
		column += width;
	}
	return cells;
}
function printed(segment, column, before) {
	if (segment === "	") return " ".repeat(TAB_SIZE - column % TAB_SIZE);
	if (segment.startsWith("[") && before === "##") return `\\${escapeControl(segment)}`;
	return JOINED_EMOJI.test(segment) ? segment : escapeControl(segment);
}
function indexFrom(cells, matches) {
	const index = cells.findIndex(matches);
	return index < 0 ? cells.length : index;
}
function widthOf(cells) {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
// src/reporters/stylish.ts
/** SGR codes that switch a style on and off again. */
const STYLES = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	error: [31, 39],
	warning: [33, 39],
	info: [36, 39]
};
const MIN_FRAME_COLUMNS = 20;
/** For people at a terminal: findings by document, each with the source line it points at. */
const stylish = { report: printReport };
function printReport(report, { color, columns, isPublic = false }) {
	const paint = color ? (style, text) => `\u001B[${STYLES[style][0]}m${text}\u001B[${STYLES[style][1]}m` : (_style, text) => text;
	const blocks = [];
	const isHidden = isPublic ? findHiddenLines(report.findings) : () => false;
	for (const [path, findings] of groupByPath(report.findings)) {
		const text = report.textOf(path);
		const lines = text === null ? null : new LineIndex(text);
		for (const finding of findings) {
			const frame = isHidden(finding.path, finding.line) || text === null || lines === null ? [] : createFrame(text, lines, finding, frameColumns(finding, columns));
			blocks.push([
				headline(finding, paint),
				...printFrame(frame, finding, paint),
				...printHelp(finding, paint)
			].join("\n"));
		}
	}
	blocks.push(closing(report, paint), ...(report.repair ?? []).map((step) => printStep(step, paint)));
	return `${blocks.join("\n\n")}\n`;
}
function headline({ path, line, column, severity, message, ruleId }, paint) {
	return `${paint("underline", `${escapeLine(path)}:${line}:${column}`)}  ${paint(severity, severity)}  ${paint("bold", escapeLine(message))}  ${paint("dim", ruleId)}`;
}
function frameColumns({ endLine }, columns) {
	return Math.max(MIN_FRAME_COLUMNS, columns - gutter("", endLine).length);
}
function gutter(label, lastLine) {
	return `  ${label.padStart(String(lastLine).length)} │ `;
}
function printFrame(frame, { severity, endLine }, paint) {
	return frame.flatMap(({ line, text, indent, width }, index) => {
		const previous = frame[index - 1];
		return [
			...previous !== void 0 && line > previous.line + 1 ? [paint("dim", gutter("⋮", endLine).trimEnd())] : [],
			`${paint("dim", gutter(String(line), endLine))}${text}`.trimEnd(),
			`${paint("dim", gutter("", endLine))}${" ".repeat(indent)}${paint(severity, "^".repeat(width))}`
		];
	});
}
/** The advice under `fix:` where `--fix` does what it says, else under `help:`. */
function printHelp({ help, fix }, paint) {
	if (help === null) return [];
	const label = fix?.kind === "safe" ? "fix:" : "help:";
	const indent = " ".repeat(label.length);
	return help.split("\n").map((line, index) => `  ${index === 0 ? paint("bold", label) : indent} ${escapeLine(line)}`.trimEnd());
}
function closing(report, paint) {
	const totals = countTotals(report);
	const scope = report.base === null ? "" : `, new since ${escapeLine(report.base.slice(0, 12))}`;
	const lines = [paint(totals.errors > 0 ? "error" : "bold", `${describeTotals(report)}${scope}`)];
	const fixable = describeFixable(report);
	if (fixable !== null) lines.push(fixable);
	lines.push(...describeOthers(report));
	const clean = describeClean(report);
	if (clean !== null) lines.push(paint("bold", clean));
	const [rewrite, ...paths] = describeRewrite(report).map(escapeLine);
	if (rewrite !== void 0) lines.push(paint("bold", rewrite), ...paths.map((path) => `  ${path}`));
	return lines.join("\n");
}
function printStep({ advice, lines }, paint) {
	return [`${paint("bold", "repair:")} ${escapeLine(advice)}`, ...lines.map((line) => `  ${escapeLine(line)}`.trimEnd())].join("\n");
}
export { stylish as t };
