// node_modules/github-slugger/regex.js
const regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;
// node_modules/github-slugger/index.js
const own = Object.hasOwnProperty;
/**
* Slugger.
*/
var BananaSlug = class {
	/**
	* Create a new slug class.
	*/
	constructor() {
		/** @type {Record<string, number>} */
		this.occurrences;
		this.reset();
	}
	/**
	* Generate a unique slug.
	*
	* Tracks previously generated slugs: repeated calls with the same value
	* will result in different slugs.
	* Use the `slug` function to get same slugs.
	*
	* @param  {string} value
	*   String of text to slugify
	* @param  {boolean} [maintainCase=false]
	*   Keep the current case, otherwise make all lowercase
	* @return {string}
	*   A unique slug string
	*/
	slug(value, maintainCase) {
		const self = this;
		let result = slug(value, maintainCase === true);
		const originalSlug = result;
		while (own.call(self.occurrences, result)) {
			self.occurrences[originalSlug]++;
			result = originalSlug + "-" + self.occurrences[originalSlug];
		}
		self.occurrences[result] = 0;
		return result;
	}
	/**
	* Reset - Forget all previous slugs
	*
	* @return void
	*/
	reset() {
		this.occurrences = Object.create(null);
	}
};
/**
* Generate a slug.
*
* Does not track previously generated slugs: repeated calls with the same value
* will result in the exact same slug.
* Use the `GithubSlugger` class to get unique slugs.
*
* @param  {string} value
*   String of text to slugify
* @param  {boolean} [maintainCase=false]
*   Keep the current case, otherwise make all lowercase
* @return {string}
*   A unique slug string
*/
function slug(value, maintainCase) {
	if (typeof value !== "string") return "";
	if (!maintainCase) value = value.toLowerCase();
	return value.replace(regex, "").replace(/ /g, "-");
}
// src/core/fence-lines.ts
const LINE_END = /\r\n|\n|\r/g;
/**
* Finds the lines of a code block in the source.
*
* @param start the offset of the opening fence, or of the first line's indentation
* @param end the offset after the block as the parser says
* @param value the content as the parser read it: container prefixes and the fence's indentation removed
*/
function readFenceSource(text, start, end, value) {
	const source = splitLines(text, start, end);
	const first = source[0] ?? {
		start,
		end
	};
	const marks = /^(?:`{3,}|~{3,})/.exec(text.slice(first.start, first.end))?.[0];
	const values = value.split(/\r\n|\n|\r/);
	if (marks === void 0) return {
		isIndented: true,
		isClosed: true,
		opening: first,
		lines: pairLines(source, values)
	};
	const last = source.at(-1) ?? first;
	if (source.length > 1 && last.start === last.end) source.pop();
	const isClosed = isClosing(text, source, marks, values);
	return {
		isIndented: false,
		isClosed,
		opening: first,
		lines: pairLines(source.slice(1, isClosed ? -1 : void 0), values)
	};
}
function splitLines(text, start, end) {
	const block = text.slice(start, end);
	const lines = [];
	let lineStart = 0;
	for (const { index, 0: lineEnd } of block.matchAll(LINE_END)) {
		lines.push({
			start: start + lineStart,
			end: start + index
		});
		lineStart = index + lineEnd.length;
	}
	lines.push({
		start: start + lineStart,
		end
	});
	return lines;
}
/** Whether the last line is the closing fence, and not content that looks like one because it is indented too far. */
function isClosing(text, source, marks, values) {
	const last = source.at(-1);
	if (!last || source.length === 1) return false;
	const run = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text.slice(last.start, last.end))?.[1];
	if (run === void 0 || !run.startsWith(marks)) return false;
	return !(values.length === source.length - 1 && values.at(-1)?.trim() === run);
}
/** Each value line stands at the end of its source line; a tab that Markdown reads in part makes it longer than its source. */
function pairLines(source, values) {
	return source.map((line, index) => {
		const text = values[index] ?? "";
		return {
			start: Math.max(line.start, line.end - text.length),
			text
		};
	});
}
// src/core/html-tokens.ts
/**
* Tags whose `<` GitHub shows as it is written, so that what stands in them is HTML like any other, not the raw text that a browser would
* take it for. Source: the tag filter of cmark-gfm.
*/
const FILTERED = /^<\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?:[\s>]|\/>)/i;
const MAX_FILTERED_LENGTH = 13;
const NAMED_REFERENCES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
/**
* Splits raw HTML into tags, comments and text as a browser does with what GitHub gives it; declarations, processing instructions
* and CDATA sections are left out, and so is a tag that never ends. Linear: no character is read more than a few times.
*
* @param html the characters of one raw HTML node
* @param base the offset of `html` in the document, added to all spans
*/
function tokenizeHtml(html, base) {
	const tokens = [];
	let index = 0;
	let textStart = 0;
	const addText = (end) => {
		if (end > textStart) tokens.push({
			type: "text",
			start: base + textStart,
			end: base + end
		});
	};
	while (index < html.length) {
		const open = html.indexOf("<", index);
		if (open === -1) break;
		if (!/^<(?:[!?]|\/?[a-z])/i.test(html.slice(open, open + 3))) {
			index = open + 1;
			continue;
		}
		if (FILTERED.test(html.slice(open, open + MAX_FILTERED_LENGTH))) {
			index = open + 1;
			continue;
		}
		addText(open);
		const second = html.charAt(open + 1);
		if (html.startsWith("<!--", open)) {
			const comment = readComment(html, open);
			tokens.push({
				...comment,
				start: base + comment.start,
				end: base + comment.end
			});
			index = comment.end;
		} else if (second === "!" || second === "?") index = endAfter(html, html.startsWith("<![CDATA[", open) ? "]]>" : ">", open);
		else {
			const tag = readTag(html, open, base);
			if (tag) tokens.push(tag);
			index = tag ? tag.end - base : html.length;
		}
		textStart = index;
	}
	addText(html.length);
	return tokens;
}
function endAfter(html, closer, from) {
	const found = html.indexOf(closer, from);
	return found === -1 ? html.length : found + closer.length;
}
/** A comment runs to `-->`, or to the last character when nothing closes it; `<!-->` and `<!--->` are whole comments. */
function readComment(html, open) {
	for (const empty of ["<!-->", "<!--->"]) if (html.startsWith(empty, open)) return {
		type: "comment",
		value: "",
		start: open,
		end: open + empty.length
	};
	const close = html.indexOf("-->", open + 4);
	if (close === -1) {
		const end = Math.max(open + 4, html.trimEnd().length);
		return {
			type: "comment",
			value: html.slice(open + 4, end),
			start: open,
			end
		};
	}
	return {
		type: "comment",
		value: html.slice(open + 4, close),
		start: open,
		end: close + 3
	};
}
function readTag(html, open, base) {
	const isEnd = html[open + 1] === "/";
	let index = open + (isEnd ? 2 : 1);
	const nameStart = index;
	while (index < html.length && !isNameEnd(html.charCodeAt(index))) index++;
	const name = html.slice(nameStart, index).toLowerCase();
	const attributes = [];
	for (;;) {
		while (isSpace(html.charCodeAt(index)) || html[index] === "/") index++;
		if (index >= html.length) return void 0;
		if (html[index] === ">") break;
		const attributeStart = index;
		index++;
		while (index < html.length && !isNameEnd(html.charCodeAt(index)) && html[index] !== "=") index++;
		const attributeName = html.slice(attributeStart, index).toLowerCase();
		const value = readAttributeValue(html, index);
		if (!value) continue;
		attributes.push({
			name: attributeName,
			value: resolveReferences(html.slice(value.start, value.end)),
			start: base + value.start,
			end: base + value.end
		});
		index = value.next;
	}
	const span = {
		start: base + open,
		end: base + index + 1
	};
	return isEnd ? {
		type: "end",
		name,
		...span
	} : {
		type: "start",
		name,
		attributes,
		...span
	};
}
function readAttributeValue(html, from) {
	let start = skipSpace$1(html, from);
	if (html[start] !== "=") return void 0;
	start = skipSpace$1(html, start + 1);
	const quote = html[start];
	if (quote === "\"" || quote === "'") {
		const close = html.indexOf(quote, start + 1);
		const end = close === -1 ? html.length : close;
		return {
			start: start + 1,
			end,
			next: end + 1
		};
	}
	let end = start;
	while (end < html.length && !isSpace(html.charCodeAt(end)) && html[end] !== ">") end++;
	return {
		start,
		end,
		next: end
	};
}
/** Resolves numeric character references and those of the five markup characters; others stay as written. */
function resolveReferences(value) {
	if (!value.includes("&")) return value;
	return value.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, named) => {
		if (named !== void 0) return NAMED_REFERENCES[named.toLowerCase()] ?? "";
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 1114111 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "�";
	});
}
function skipSpace$1(html, from) {
	let index = from;
	while (isSpace(html.charCodeAt(index))) index++;
	return index;
}
/** Tab, line feed, form feed, carriage return, space. */
function isSpace(code) {
	return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}
/** White space, `/` and `>` end a name. */
function isNameEnd(code) {
	return isSpace(code) || code === 47 || code === 62;
}
// src/core/inner-span.ts
/** The inside of a code span: without its backticks and the one space of padding that Markdown takes off each side. */
function insideCode(text, { start, end }) {
	let left = start;
	while (text[left] === "`") left++;
	const right = end - (left - start);
	const inner = text.slice(left, right);
	const before = /^(?:\r\n|[ \r\n])/.exec(inner)?.[0].length ?? 0;
	const after = /(?:\r\n|[ \r\n])$/.exec(inner)?.[0].length ?? 0;
	return before > 0 && after > 0 && /[^ \r\n]/.test(inner) ? {
		start: left + before,
		end: right - after
	} : {
		start: left,
		end: right
	};
}
/** A table cell without the pipes around it and the space inside them. */
function insideCell(text, cell) {
	const isSpace = (index) => text[index] === " " || text[index] === "	";
	let { start, end } = cell;
	if (text[start] === "|") start++;
	while (start < end && isSpace(start)) start++;
	while (end > start && isSpace(end - 1)) end--;
	if (end > start && text[end - 1] === "|" && text[end - 2] !== "\\") end--;
	while (end > start && isSpace(end - 1)) end--;
	return {
		start,
		end
	};
}
// src/core/link-destination.ts
/** The longest nesting of parentheses that GitHub's parser accepts in a destination without angle brackets. */
const MAX_PARENTHESES = 32;
/**
* Where the destination of `[text](destination "title")` stands, angle brackets outside.
*
* @param from an offset inside the link that is not after its text's closing bracket
* @param end the offset after the link's closing parenthesis
* @param url the destination as the parser read it; tells a look-alike inside an image's description from the real one
* @returns null when no reading of the source ends where the parser says
*/
function findInlineDestination(text, from, end, url) {
	for (let bracket = text.indexOf("](", from); bracket !== -1 && bracket < end; bracket = text.indexOf("](", bracket + 1)) {
		const destination = readResource(text, bracket + 2, end);
		if (destination && couldRead(text, destination, url)) return destination;
	}
	return null;
}
/** Where the destination of a definition `[label]: destination "title"` stands, angle brackets outside. */
function findDefinitionDestination(text, start, end) {
	let index = start + 1;
	while (index < end && text[index] !== "]") index += text[index] === "\\" ? 2 : 1;
	if (text[index + 1] !== ":") return null;
	return readDestination(text, skipSpace(text, index + 2, end), end);
}
function readResource(text, from, end) {
	const destination = readDestination(text, skipSpace(text, from, end), end);
	if (!destination) return null;
	const afterDestination = text[destination.end] === ">" && text[destination.start - 1] === "<" ? destination.end + 1 : destination.end;
	let index = skipSpace(text, afterDestination, end);
	if (index > afterDestination && index < end - 1) {
		index = skipTitle(text, index, end);
		if (index === -1) return null;
		index = skipSpace(text, index, end);
	}
	return index === end - 1 && text[index] === ")" ? destination : null;
}
function readDestination(text, start, end) {
	if (text[start] === "<") {
		for (let index = start + 1; index < end; index++) {
			const character = text[index];
			if (character === ">") return {
				start: start + 1,
				end: index
			};
			if (character === "<" || character === "\n" || character === "\r") return null;
			if (character === "\\") index++;
		}
		return null;
	}
	let depth = 0;
	let index = start;
	for (; index < end; index++) {
		const character = text[index];
		if (character === "\\") index++;
		else if (character === "(") {
			if (++depth > MAX_PARENTHESES) return null;
		} else if (character === ")") {
			if (depth === 0) break;
			depth--;
		} else if (text.charCodeAt(index) <= 32) break;
	}
	return depth === 0 ? {
		start,
		end: Math.min(index, end)
	} : null;
}
/** The offset after the title at `start`, or -1. */
function skipTitle(text, start, end) {
	const opener = text[start];
	if (opener !== "\"" && opener !== "'" && opener !== "(") return -1;
	const closer = opener === "(" ? ")" : opener;
	for (let index = start + 1; index < end; index++) {
		const character = text[index];
		if (character === closer) return index + 1;
		if (character === "\\") index++;
	}
	return -1;
}
/** Skips white space, and at the start of a line the marks of enclosing block quotes. */
function skipSpace(text, from, end) {
	let isAtLineStart = false;
	let index = from;
	for (; index < end; index++) {
		const character = text[index];
		if (character === "\n" || character === "\r") isAtLineStart = true;
		else if (character !== " " && character !== "	" && !(character === ">" && isAtLineStart)) break;
	}
	return index;
}
function couldRead(text, { start, end }, url) {
	const raw = text.slice(start, end);
	return raw === url || raw.includes("\\") || raw.includes("&");
}
// src/core/link-facts.ts
/** Gathers the links and definitions of one document, and leads references to their definitions once all are known. */
var LinkFacts = class {
	links = [];
	definitions = [];
	/** Index of the first definition of each identifier: the one that counts. */
	#definitionOf = /* @__PURE__ */ new Map();
	/** The identifiers of reference links, by index into the links. */
	#references = /* @__PURE__ */ new Map();
	/** Adds a link, to be told its text; `identifier` is that of the definition it refers to, null where it has a destination of its own. */
	add(link, identifier = null) {
		if (identifier !== null) this.#references.set(this.links.length, identifier);
		const added = {
			...link,
			text: "",
			definition: -1
		};
		this.links.push(added);
		return added;
	}
	define(identifier, definition) {
		if (!this.#definitionOf.has(identifier)) this.#definitionOf.set(identifier, this.definitions.length);
		this.definitions.push({
			...definition,
			isUsed: false
		});
	}
	/** Gives every reference the destination of its definition. */
	resolve() {
		for (const [index, identifier] of this.#references) {
			const definitionIndex = this.#definitionOf.get(identifier) ?? -1;
			const definition = this.definitions[definitionIndex];
			const link = this.links[index];
			if (!definition || !link) continue;
			definition.isUsed = true;
			Object.assign(link, {
				definition: definitionIndex,
				url: definition.url,
				destination: definition.destination
			});
		}
	}
};
// src/core/open-texts.ts
/** What is open at one place of a document: never more than a handful, since links do not nest and an HTML element ends the open one of its kind. */
var OpenTexts = class {
	#open = [];
	/** @param close is told the text content when it ends */
	open(name, close) {
		this.#open.push({
			name,
			text: "",
			close
		});
	}
	/** Closes the innermost of this name; those opened inside it and left open end with it. */
	close(name) {
		const index = this.#open.findLastIndex((open) => open.name === name);
		if (index === -1) return;
		for (const { text, close } of this.#open.splice(index)) close(text);
	}
	collect(text) {
		for (const open of this.#open) open.text += text;
	}
	/** The alternative text of an image is text of the link around it, but not of the heading. */
	collectAlternative(text) {
		for (const open of this.#open) if (open.name === "link" || open.name === "a") open.text += text;
	}
	/** Forgets what its block left open. */
	drop() {
		this.#open = [];
	}
};
// src/core/facts-builder.ts
/** Gathers the facts of one document, told of its nodes in document order. All spans are offsets into its text. */
var FactsBuilder = class {
	#text;
	#blocks = [];
	#leaves = [];
	#headings = [];
	#anchors = [];
	#links = new LinkFacts();
	#codeSpans = [];
	#texts = [];
	#items = [];
	#fences = [];
	#comments = [];
	#slugger = new BananaSlug();
	#open = new OpenTexts();
	#frontmatter = null;
	#leaf = -1;
	#listDepth = 0;
	#linkDepth = 0;
	constructor(text) {
		this.#text = text;
	}
	/** Starts a direct child of the document. */
	addBlock(kind, span) {
		this.#blocks.push({
			kind,
			...span
		});
		if (kind === "frontmatter") this.#frontmatter ??= span;
	}
	openLeaf(kind, span) {
		this.#leaf = this.#leaves.length;
		this.#leaves.push({
			kind,
			block: this.#blocks.length - 1,
			...kind === "cell" ? insideCell(this.#text, span) : span
		});
	}
	closeLeaf() {
		this.#leaf = -1;
		this.#open.drop();
	}
	openHeading(span, depth, isTop) {
		this.openLeaf("heading", span);
		this.#open.open("heading", (text) => this.#headings.push({
			depth,
			text,
			slug: this.#slugger.slug(text),
			top: isTop,
			...span
		}));
	}
	closeHeading() {
		this.#open.close("heading");
		this.closeLeaf();
	}
	openList() {
		this.#listDepth++;
	}
	closeList() {
		this.#listDepth--;
	}
	addItem(span, beginsWithParagraph) {
		this.#items.push({
			depth: this.#listDepth,
			leaf: beginsWithParagraph ? this.#leaves.length : -1,
			...span
		});
	}
	addText(span, value) {
		this.#open.collect(value);
		if (this.#linkDepth === 0) this.#texts.push({
			value,
			leaf: this.#leaf,
			...span
		});
	}
	addBreak() {
		this.#open.collect("\n");
	}
	addCodeSpan(span, source) {
		const value = source.replace(/\r\n|[\r\n]/g, " ");
		this.#open.collect(value);
		this.#codeSpans.push({
			value,
			content: insideCode(this.#text, span),
			isInLink: this.#linkDepth > 0,
			leaf: this.#leaf,
			...span
		});
	}
	/** @param textEnd the offset after the link's text, when the parser tells */
	openLink(span, url, textEnd) {
		const opener = this.#text[span.start];
		if (opener === "[") {
			const destination = findInlineDestination(this.#text, textEnd ?? span.start + 1, span.end, url) ?? span;
			this.#openLink({
				kind: "link",
				url,
				destination,
				...span
			});
		} else {
			const destination = opener === "<" ? {
				start: span.start + 1,
				end: span.end - 1
			} : span;
			this.#openLink({
				kind: "autolink",
				url,
				destination,
				...span
			});
		}
	}
	openReference(span, identifier) {
		this.#openLink({
			kind: "link",
			url: "",
			destination: span,
			...span
		}, "link", identifier);
	}
	closeLink() {
		this.#linkDepth--;
		this.#open.close("link");
	}
	addImage(span, url, alt) {
		const destination = findInlineDestination(this.#text, span.start + 2, span.end, url) ?? span;
		this.#addImage({
			kind: "image",
			url,
			destination,
			...span
		}, alt);
	}
	addImageReference(span, identifier, alt) {
		this.#addImage({
			kind: "image",
			url: "",
			destination: span,
			...span
		}, alt, identifier);
	}
	addDefinition(span, identifier, label, url) {
		const destination = findDefinitionDestination(this.#text, span.start, span.end) ?? span;
		this.#links.define(identifier, {
			label,
			url,
			destination,
			...span
		});
	}
	addFence(span, lang, meta, value) {
		this.#fences.push({
			lang,
			meta,
			...readFenceSource(this.#text, span.start, span.end, value),
			...span
		});
	}
	/** A raw HTML block, or a single tag or comment within a leaf. */
	addHtml(span) {
		const isBlock = this.#leaf === -1;
		if (isBlock) this.openLeaf("html", span);
		for (const token of tokenizeHtml(this.#text.slice(span.start, span.end), span.start)) this.#addHtmlToken(token);
		if (isBlock) this.closeLeaf();
	}
	finish() {
		this.#links.resolve();
		return {
			frontmatter: this.#frontmatter,
			blocks: this.#blocks,
			leaves: this.#leaves,
			headings: this.#headings,
			anchors: this.#anchors,
			links: this.#links.links,
			definitions: this.#links.definitions,
			codeSpans: this.#codeSpans,
			texts: this.#texts,
			items: this.#items,
			fences: this.#fences,
			comments: this.#comments
		};
	}
	#addHtmlToken(token) {
		const { start, end } = token;
		if (token.type === "comment") this.#comments.push({
			value: token.value,
			start,
			end
		});
		else if (token.type === "text") this.#open.collect(resolveReferences(this.#text.slice(start, end)));
		else if (token.type === "end") this.#open.close(token.name);
		else this.#addStartTag(token);
	}
	#addStartTag({ name, attributes, start, end }) {
		const ids = /* @__PURE__ */ new Map();
		for (const attribute of attributes) if ((attribute.name === "id" || attribute.name === "name" && name === "a") && attribute.value !== "" && !ids.has(attribute.value)) ids.set(attribute.value, attribute);
		for (const [id, span] of ids) this.#anchors.push({
			id,
			start: span.start,
			end: span.end
		});
		const attributeOf = (wanted) => attributes.find((attribute) => attribute.name === wanted);
		const target = name === "a" ? attributeOf("href") : name === "img" ? attributeOf("src") : void 0;
		const link = target && {
			kind: "html",
			url: target.value,
			destination: {
				start: target.start,
				end: target.end
			},
			start,
			end
		};
		if (link && name === "img") this.#addImage(link, attributeOf("alt")?.value ?? "");
		if (name === "a") {
			this.#open.close("a");
			if (link) this.#openLink(link, "a");
		}
		if (/^h[1-6]$/.test(name)) {
			this.#open.close(name);
			this.#open.open(name, (text) => this.#addHtmlHeading(text, {
				start,
				end
			}));
		}
	}
	/** GitHub gives headings of raw HTML an anchor too. Whether it counts white space at their ends is unknown: both are taken. */
	#addHtmlHeading(text, { start, end }) {
		const id = this.#slugger.slug(text);
		this.#anchors.push({
			id,
			start,
			end
		});
		const trimmed = slug(text.trim());
		if (trimmed !== slug(text)) this.#anchors.push({
			id: trimmed,
			start,
			end
		});
	}
	#openLink(link, name = "link", identifier = null) {
		const added = this.#links.add({
			...link,
			leaf: this.#leaf
		}, identifier);
		if (name === "link") this.#linkDepth++;
		this.#open.open(name, (text) => {
			added.text = text;
		});
	}
	#addImage(image, text, identifier = null) {
		this.#links.add({
			...image,
			leaf: this.#leaf
		}, identifier).text = text;
		this.#open.collectAlternative(text);
	}
};
// src/core/extract-facts.ts
const BLOCK_KINDS = {
	blockquote: "blockquote",
	code: "code",
	definition: "definition",
	footnoteDefinition: "footnoteDefinition",
	heading: "heading",
	html: "html",
	list: "list",
	paragraph: "paragraph",
	table: "table",
	thematicBreak: "thematicBreak",
	toml: "frontmatter",
	yaml: "frontmatter"
};
/**
* Collects the facts of a document from its syntax tree in one pass. The walk keeps its own stack, so no nesting
* overflows the machine's.
*
* @param root mdast with GFM and front matter, positions in UTF-16 code units
* @param text the text it was parsed from
*/
function extractFacts(root, text) {
	const builder = new FactsBuilder(text);
	const stack = [{
		node: root,
		span: {
			start: 0,
			end: text.length
		},
		next: 0
	}];
	let lastOffset = 0;
	for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
		const child = "children" in frame.node ? frame.node.children[frame.next++] : void 0;
		if (!child) {
			stack.pop();
			leave(builder, frame.node);
			lastOffset = Math.max(lastOffset, frame.span.end);
			continue;
		}
		const start = child.position?.start.offset ?? lastOffset;
		const span = {
			start,
			end: endOf(child.position?.end.offset ?? start, text)
		};
		lastOffset = start;
		if (stack.length === 1) {
			const kind = BLOCK_KINDS[child.type];
			if (kind) builder.addBlock(kind, span);
		}
		enter(builder, child, span, stack.length === 1);
		stack.push({
			node: child,
			span,
			next: 0
		});
	}
	return builder.finish();
}
/** One parser ends some containers between the two characters of a line end. */
function endOf(end, text) {
	return text[end - 1] === "\r" && text[end] === "\n" ? end - 1 : end;
}
function enter(builder, node, span, isTop) {
	switch (node.type) {
		case "paragraph":
			builder.openLeaf("paragraph", {
				start: node.children[0]?.position?.start.offset ?? span.start,
				end: span.end
			});
			break;
		case "heading":
			builder.openHeading(span, node.depth, isTop);
			break;
		case "tableCell":
			builder.openLeaf("cell", span);
			break;
		case "list":
			builder.openList();
			break;
		case "listItem":
			builder.addItem(span, node.children[0]?.type === "paragraph");
			break;
		case "text":
			builder.addText(span, node.value);
			break;
		case "inlineCode":
			builder.addCodeSpan(span, node.value);
			break;
		case "break":
			builder.addBreak();
			break;
		case "link":
			builder.openLink(span, node.url, endOfLastChild(node.children));
			break;
		case "linkReference":
			builder.openReference(span, node.identifier);
			break;
		case "image":
			builder.addImage(span, node.url, node.alt ?? "");
			break;
		case "imageReference":
			builder.addImageReference(span, node.identifier, node.alt ?? "");
			break;
		case "definition":
			builder.addDefinition(span, node.identifier, node.label ?? node.identifier, node.url);
			break;
		case "code":
			builder.addFence(span, node.lang || null, node.meta?.trim() || null, node.value);
			break;
		case "html": builder.addHtml(span);
	}
}
function leave(builder, node) {
	switch (node.type) {
		case "paragraph":
		case "tableCell":
			builder.closeLeaf();
			break;
		case "heading":
			builder.closeHeading();
			break;
		case "list":
			builder.closeList();
			break;
		case "link":
		case "linkReference": builder.closeLink();
	}
}
function endOfLastChild(children) {
	return children.at(-1)?.position?.end.offset;
}
// src/parsers/prepare-text.ts
/**
* The text as parsers and facts see it, of the same length, so that offsets hold for the original: what CommonMark
* replaces (NUL) and what UTF-8 cannot carry (lone surrogates) becomes U+FFFD. A leading U+FEFF, left over after the
* byte order mark was taken off, becomes a line end, since parsers would drop it and count everything after it one less.
*/
function prepareText(text) {
	let prepared = text.includes("\0") ? text.replaceAll("\0", "�") : text;
	if (prepared.startsWith("﻿")) prepared = `\n${prepared.slice(1)}`;
	return prepared.toWellFormed();
}
// src/parsers/parse-facts.ts
/** Loads a parser: satteri (Rust, as WebAssembly) unless told otherwise, and mdast-util-from-markdown where that does not load. */
async function createParser(name = "satteri") {
	if (name === "satteri") try {
		const { createSatteriParser } = await import("./satteri.js");
		return toParseFacts(name, createSatteriParser());
	} catch {}
	const { parseWithMdast } = await import("./mdast.js");
	return toParseFacts("mdast", parseWithMdast);
}
function toParseFacts(parser, parse) {
	const parseFacts = (text) => {
		const prepared = prepareText(text);
		return extractFacts(parse(prepared), prepared);
	};
	return Object.assign(parseFacts, { parser });
}
export { createParser as t };
