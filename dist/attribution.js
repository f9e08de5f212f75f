import { t as LineIndex } from "./text.js";
import { t as firstMatch } from "./pattern.js";
// src/core/document.ts
/** What the path of a message that is not committed yet begins with; the name of its file follows. */
const DRAFT_PREFIX = "commit-msg:";
/** A text to be linted: a file of the repository, or a pseudo-document such as a commit message. */
var Document = class {
	/** Repository-relative POSIX path, or `commit:<sha>`, `commit-msg:<file>`, `pull-request:title`, `pull-request:body`, `pull-request:comment-<id>`. */
	path;
	/** The text, without a byte order mark. Every offset counts UTF-16 code units of this string. */
	text;
	facts;
	/** The commit that the text is the message of; null where that is not known, or the text is no such message. */
	commit;
	#lines;
	constructor(path, text, facts, commit = null) {
		this.path = path;
		this.text = text;
		this.facts = facts;
		this.commit = commit;
	}
	get lines() {
		this.#lines ??= new LineIndex(this.text);
		return this.#lines;
	}
	/** The source characters of a span. */
	slice(span) {
		return this.text.slice(span.start, span.end);
	}
};
// src/core/lines.ts
/** The lines of a span of a text; line ends are LF, CRLF, lone CR, and those that only Unicode knows. */
function linesOf(text, span) {
	const lines = [];
	for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(/[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029])|[^\r\n\x85\u2028\u2029]+/gu)) {
		const content = line.replace(/\x85$/u, "").trim();
		const blanks = content === "" ? "" : line.slice(0, line.length - line.trimStart().length);
		const start = span.start + index + blanks.length;
		lines.push({
			start,
			end: start + content.length,
			text: content,
			indent: blanks.replaceAll("	", "    ").length
		});
	}
	return lines;
}
/** A line without its first characters. */
function cutLine(line, length) {
	const rest = line.text.slice(length);
	const text = rest.trimStart();
	return {
		...line,
		text,
		start: line.start + length + rest.length - text.length
	};
}
// src/core/trailer-block.ts
const TRAILER = /^[A-Za-z0-9-]+[ \t]*:/u;
const OWN_TRAILER = /^(?:Signed-off-by: |\(cherry picked from commit )/u;
/** Whether git would read a line as a trailer, given a place among trailers. */
function isTrailerLine({ text, indent }) {
	return indent === 0 && TRAILER.test(text);
}
/**
* The last paragraph of a range, if git reads it as trailers (`git interpret-trailers`): all its lines are trailers, or one is git's own
* and at least a quarter are trailers. Lines that begin with `#` do not count. The title, a first paragraph, never is; a range without
* one is what follows a ruler.
*/
function findTrailerBlock(lines, range, hasTitle) {
	let to = range.to;
	while (to > range.from && lines[to - 1]?.text === "") to--;
	let first = range.from;
	if (hasTitle) while (first < to && lines[first]?.text !== "") first++;
	let trailers = 0;
	let others = 0;
	let folded = 0;
	let hasOwn = false;
	let from = to;
	for (; from > first && lines[from - 1]?.text !== ""; from--) {
		const line = lines[from - 1];
		const isOwn = line.indent === 0 && OWN_TRAILER.test(line.text);
		if (isOwn || isTrailerLine(line)) {
			trailers++;
			folded = 0;
		} else if (line.indent > 0) folded++;
		else {
			others += folded + (isComment(line) ? 0 : 1);
			folded = 0;
		}
		hasOwn ||= isOwn;
	}
	others += folded;
	return hasOwn && trailers * 3 >= others || trailers > 0 && others === 0 ? {
		from,
		to
	} : null;
}
function isComment({ text, indent }) {
	return indent === 0 && text.startsWith("#");
}
// src/core/commit-message.ts
/** Below it git drops everything: `commit --verbose` puts the patch there. */
const SCISSORS = /^\S+ -{24} >8 -{24}\s*$/mu;
const RULER = /^[-*=_]{3,}$/u;
const SQUASH_RULER = /^-{3,}$/u;
/** A bullet as GitHub writes it before the subject of a squashed commit. */
const SQUASHED = /^\* +/u;
const BULLET = /^[-*+]\s/u;
/**
* The paragraphs of a commit message that speak for themselves. Quotes, fenced and indented examples and bullets are left out
* and end a paragraph, as blank lines and rulers do: a squash merge strings the bodies of many commits together with them.
*
* @param isDraft whether it is still to be committed: then what git will drop is left out, comments and what is below the scissors
*/
function readMessage(message, isDraft = false) {
	const lines = linesOf(message, {
		start: 0,
		end: (isDraft ? SCISSORS.exec(message)?.index : void 0) ?? message.length
	}).filter(({ text, indent }) => !isDraft || indent > 0 || !text.startsWith("#"));
	const fenced = findFenced(lines);
	const paragraphs = [];
	for (const { from, to, hasTitle } of findSections(lines)) {
		const block = findTrailerBlock(lines, {
			from,
			to
		}, hasTitle);
		const trailers = block !== null && !fenced.has(block.from) ? block : null;
		paragraphs.push(...readParagraphs(lines, {
			from,
			to: trailers?.from ?? to
		}, fenced));
		if (trailers !== null) paragraphs.push({
			lines: lines.slice(trailers.from, trailers.to),
			isTrailerBlock: true
		});
	}
	return paragraphs;
}
function readParagraphs(lines, { from, to }, fenced) {
	const paragraphs = [];
	let current = [];
	const close = () => {
		if (current.length > 0) paragraphs.push({
			lines: current,
			isTrailerBlock: false
		});
		current = [];
	};
	for (let index = from; index < to; index++) {
		const line = lines[index];
		const isExample = fenced.has(index) || line.text.startsWith(">") || line.indent >= 4 && current.length === 0;
		if (line.text !== "" && !isExample && !BULLET.test(line.text) && !RULER.test(line.text)) {
			current.push(line);
			continue;
		}
		close();
		if (isExample || !isBulletUsed(lines, index)) continue;
		paragraphs.push({
			lines: [cutLine(line, SQUASHED.exec(line.text)?.[0].length ?? 0)],
			isTrailerBlock: false
		});
	}
	close();
	return paragraphs;
}
/**
* Whether a bullet is no item of a list that speaks of trailers, but one that was put before a trailer: the subject of a squashed commit,
* or a line among trailers.
*/
function isBulletUsed(lines, index) {
	const line = lines[index];
	const bullet = SQUASHED.exec(line.text);
	if (line.indent > 0 || bullet === null || !isTrailerLine(cutLine(line, bullet[0].length))) return false;
	const [before, after] = [lines[index - 1], lines[index + 1]];
	if ([before, after].some((other) => other !== void 0 && isTrailerLine(other))) return true;
	return (before?.text ?? "") === "" && (after?.text ?? "") === "" && /\(#\d+\)$/u.test(lines[0]?.text ?? "") && !/[:：]$/u.test(lines[index - 2]?.text ?? "");
}
/** The messages that a squash merge strung together, each from its bullet on, and what stands below its ruler; one when there was none. */
function findSections(lines) {
	const sections = [];
	let from = 0;
	let hasTitle = true;
	for (const [index, { text, indent }] of lines.entries()) {
		const isRuler = SQUASH_RULER.test(text);
		if (indent > 0 || !(isRuler || SQUASHED.test(text) && lines[index - 1]?.text === "")) continue;
		if (index > from) sections.push({
			from,
			to: index,
			hasTitle
		});
		hasTitle = !isRuler;
		from = isRuler ? index + 1 : index;
	}
	return [...sections, {
		from,
		to: lines.length,
		hasTitle
	}];
}
/** The lines of fenced examples. A fence that is never closed is none: a message is seldom checked as Markdown by its author. */
function findFenced(lines) {
	const fenced = /* @__PURE__ */ new Set();
	let open = null;
	for (const [index, line] of lines.entries()) {
		const mark = /^(?:`{3,}|~{3,})/u.exec(line.text)?.[0];
		if (mark === void 0) continue;
		if (open === null) open = {
			mark,
			index
		};
		else if (mark.startsWith(open.mark) && line.text === mark) {
			for (let at = open.index; at <= index; at++) fenced.add(at);
			open = null;
		}
	}
	return fenced;
}
// src/core/confusables.ts
/**
* Letters and marks of other scripts that look like ASCII in common fonts and that compatibility normalisation leaves alone
* (a selection from Unicode's confusables.txt: Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic and phonetic letters, dashes, colons, full stops, brackets).
*/
const LOOK_ALIKES = new Map(Object.entries({
	a: "аαɑАΑᴀᎪꭺꓮⲀⲁ",
	b: "вЬВβΒʙᏴᏼꓐⲂⲃ",
	c: "сςᴄСᏟꮯꓚⲤⲥ",
	d: "ԁժɖԀᴅᎠꭰꓓ",
	e: "еєεЕΕᴇᎬꭼꓰⲈⲉ",
	f: "ꜰꓝ",
	g: "ɡցԍɢᏀꮐꓖ",
	h: "һհНΗʜᎻꮋꓧⲎⲏ",
	i: "іıιɩІΙꓲⲒⲓ",
	j: "јϳЈᴊᎫꭻꓙ",
	k: "кκᴋКΚᏦꮶꓗⲔⲕ",
	l: "ӏǀʟᏞꮮꓡ",
	m: "мᴍМΜᎷꮇꓟⲘⲙ",
	n: "ոպηпΝɴꓠⲚⲛ",
	o: "оοօσОΟᴏꓳⲞⲟ",
	p: "рρРΡᴘᏢꮲꓑⲢⲣ",
	q: "ԛգզԚ",
	r: "гᴦʀᎡꭱᏒꮢꓣ",
	s: "ѕꜱЅᏚꮪꓢ",
	t: "тτᴛТΤᎢꭲꓔⲦⲧ",
	u: "υսʋᴜꓴ",
	v: "ѵνᴠᏙꮩꓦᏤꮴ",
	w: "ԝᴡωѡԜᎳꮃꓪᏔꮤ",
	x: "хχХΧꓫⲬⲭ",
	y: "уүγʏУΥꓬⲨⲩ",
	z: "ᴢΖᏃꮓꓜⲌⲍ",
	"-": "‐‑‒–—―−˗⁃",
	":": "∶꞉ː׃։",
	".": "。܁",
	"<": "‹❮˂〈",
	">": "›❯˃〉"
}).flatMap(([ascii, others]) => Array.from(others, (other) => [other, ascii])));
/** Marks that combine with a letter, characters that show nothing, controls but blanks, and fillers that show as blank. */
const UNSEEN = /[\p{M}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u115f\u1160\u3164\uffa0]/gu;
/**
* What a reader takes a line for, in lower-case ASCII as far as there is a likeness: invisible characters and accents dropped,
* full-width and styled letters and look-alikes of other scripts replaced, blanks collapsed. For comparing only, never for showing.
*/
function foldLine(line) {
	return collapse((PLAIN.test(line) ? line.replace(/[\uff01-\uff5e\u3002]/gu, toHalfWidth) : resolve(line)).toLowerCase());
}
/** ASCII, Chinese text and its punctuation, in which nothing but full-width forms has a likeness: most lines, and no need to look closer. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff\u3001\u3002\u300a-\u3011\u201c\u201d\u2192\uff01-\uff5e]*$/u;
function toHalfWidth(char) {
	return char === "。" ? "." : String.fromCharCode(char.charCodeAt(0) - 65248);
}
function resolve(line) {
	return Array.from(line.normalize("NFKD").replace(UNSEEN, ""), (char) => LOOK_ALIKES.get(char) ?? char).join("");
}
function collapse(text) {
	return text.replace(/[\s\x85\u2800]+/gu, " ").trim();
}
// src/core/marker-lines.ts
/** What is longer, as a reader sees it, is no signature, and a trailer that was not checked: patterns with repeats are not tried on it. */
const MAX_LINE_LENGTH = 1e3;
/** The lines of a paragraph that credit somebody. People are told from tools, whatever the policy. */
function findCredits(lines, conventions, isTrailerBlock) {
	const keys = new Set(conventions.trailerKeys.map((key) => key.toLowerCase()));
	const credits = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line.indent >= 4 || isForeign(line.text)) continue;
		const folded = unwrap(foldLine(line.text));
		const trailer = readTrailer(folded, keys);
		const last = trailer === null ? index : findLast(lines, index, keys);
		const value = trailer && normalizeValue([trailer.value, ...lines.slice(index + 1, last + 1).map(({ text }) => foldLine(text))].join(" "));
		const isLong = folded.length > MAX_LINE_LENGTH || (value ?? "").length > MAX_LINE_LENGTH;
		const kind = value === null ? isLong ? null : classifyLine(line, folded, lines[index + 1], conventions) : classifyTrailer(value);
		if (kind === null) continue;
		const isComplete = kind === "trailer" && ADDRESSED.test(value ?? "") && !/^\p{Ll}/u.test(lines[last + 1]?.text ?? "");
		if (!isTrailerBlock && !isComplete && isInsideSentence(lines[index - 1], lines[last + 1])) continue;
		const written = lines.slice(index, last + 1).map(({ text }) => text);
		credits.push({
			kind,
			key: trailer?.key ?? null,
			isWhole: isWholeLine(kind, value, line.text, folded, conventions),
			value: trailer && written.join(" ").replace(/^[^:：]*[:：]\s*/u, ""),
			start: line.start,
			end: lines[last].end
		});
		index = last;
		function classifyTrailer(credited) {
			const isWhole = isTrailerBlock && lines.length > 1 || isTrailerValue(credited);
			if (isLong) return isWhole ? "unchecked" : null;
			if (isWhole && conventions.identities.some((identity) => identity.test(credited))) return "trailer";
			if (isDenied(line, folded, conventions)) return "denied";
			return trailer?.key.startsWith("co-") && /<[^<>\s]+@[^<>\s]+>/u.test(credited) && isWhole ? "co-author" : null;
		}
	}
	return credits;
}
function classifyLine(line, folded, next, conventions) {
	if (conventions.signatures.some((signature) => signature.test(folded)) && !/^\w*date ?:/iu.test(next?.text ?? "")) return "signature";
	return isDenied(line, folded, conventions) ? "denied" : null;
}
function isWholeLine(kind, value, text, folded, { wholeSignatures, deny }) {
	if (kind === "unchecked") return false;
	if (kind === "denied") return deny.some((pattern) => isWholeMatch(pattern, text) || isWholeMatch(pattern, folded));
	return value === null ? wholeSignatures.some((signature) => signature.test(folded)) : isTrailerValue(value);
}
function isWholeMatch(pattern, text) {
	const match = firstMatch(pattern, text);
	return match !== null && match.start === 0 && match.end === text.length;
}
function isDenied({ text }, folded, { deny }) {
	return deny.some((pattern) => pattern.test(text) || pattern.test(folded));
}
/** The last line that a trailer is folded over. */
function findLast(lines, index, keys) {
	let last = index;
	for (let next = lines[last + 1]; next !== void 0 && next.indent > 0; next = lines[last + 1]) {
		if (readTrailer(foldLine(next.text), keys) !== null) break;
		last++;
	}
	return last;
}
/** Longer lines of a script that has no look-alikes of ours are prose. */
const MAX_FOREIGN_LENGTH = 120;
/** Whether a line is of Chinese or Japanese and holds no name that could sign it; saves folding most lines of such a document. */
function isForeign(text) {
	if (!/^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false;
	return text.length > MAX_FOREIGN_LENGTH || !/[A-Za-z\uff21-\uff5a]/u.test(text);
}
/** Inside these a line is shown, struck out or quoted, not used. */
const SHOWN = /<(?:code|pre|kbd|samp|tt|del|strike|s|q|blockquote)\b/u;
const TAG = /<\/?(?:a|abbr|article|aside|b|big|br|center|details|div|em|font|footer|h[1-6]|header|hr|i|img|ins|main|mark|p|section|small|span|strong|sub|summary|sup|u)(?:\s[^<>]*)?\/?>/gu;
/** Drops escapes, tags and emphasis around a line. Bold is kept: it states something, it does not sign; behind a pictograph it signs. */
function unwrap(folded) {
	if (SHOWN.test(folded)) return "";
	const plain = folded.replace(TAG, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\\(?=[<>@[\]*_])/gu, "").trim();
	if (plain.startsWith("**")) return plain;
	return trimEmphasis(plain.replace(/^(?:[*_~ ]|--? )+/u, "").replace(/^(\p{Extended_Pictographic}{1,4} ?)[*_]{1,3}/u, "$1"));
}
function trimEmphasis(text) {
	let end = text.length;
	while (end > 0 && "*_~ ".includes(text[end - 1])) end--;
	return text.slice(0, end);
}
/** Key and value of a line whose key is one of the keys, words of the key joined by hyphens, blanks or underscores. */
function readTrailer(folded, keys) {
	const match = /^([a-z][a-z _-]{1,40}?) ?: ?/u.exec(folded);
	const key = match?.[1]?.replace(/[ _]/gu, "-") ?? "";
	return match === null || !keys.has(key) ? null : {
		key,
		value: folded.slice(match[0].length)
	};
}
/** A value as `name <address>`; an address alone gets its brackets. */
function normalizeValue(value) {
	const text = value.trim();
	return /^[^\s<>]+@[^\s<>]+$/u.test(text) ? `<${text}>` : text;
}
/** Most words that a name without an address has; a sentence has more. */
const MAX_NAME_WORDS = 8;
/** Whether a value stops where a trailer's does: after its address, or after a short name. */
function isTrailerValue(value) {
	const close = value.lastIndexOf(">");
	const rest = close < 0 ? "" : value.slice(close + 1).trim();
	if (close >= 0) return rest === "" || /^[.,;]?$/u.test(rest) || /^[([].*[)\]]$/u.test(rest);
	return value.split(" ").length <= MAX_NAME_WORDS && !/[.!?]$/u.test(value);
}
const ADDRESSED = /^[^<>]+<[^<>\s]+@[^<>\s]+>$/u;
/** Whether prose runs on both before and after a line, so that the line is a piece of a sentence about markers. */
function isInsideSentence(before, after) {
	if (before === void 0 || after === void 0) return false;
	const [above, below] = [before, after].map(({ text }) => foldLine(text).replace(TAG, ""));
	return isProse(above) && isProse(below) && !/[.!?:;]$/u.test(above);
}
/** What a line is that continues or follows a trailer: an address at its end, or git's note on a cherry-pick. */
const TRAILING = /<[^<>\s]+@[^<>\s]+>$|^\(cherry picked from commit /u;
/** Whether a line has words, and not those of a trailer or a signature. */
function isProse(folded) {
	if (!/[\p{L}\p{N}]/u.test(folded) || TRAILING.test(folded)) return false;
	return !/^[\p{L}\p{N}-]+ ?:/u.test(folded) && !/^\p{Extended_Pictographic}/u.test(folded);
}
// src/core/within.ts
/** The facts that begin inside a span. The list must be in document order, as lists of facts are. */
function within(facts, span) {
	return facts.slice(lowerBound(facts, span.start), lowerBound(facts, span.end));
}
function lowerBound(facts, offset) {
	let low = 0;
	let high = facts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (facts[middle].start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/core/attribution.ts
/** What messages call the lines. */
const MARKER_NAMES = {
	trailer: "attribution trailer",
	signature: "attribution signature",
	"co-author": "co-author",
	denied: "denied line",
	unchecked: "trailer that is too long to check"
};
/** All lines of a commit message that credit somebody, wherever they stand in it, people included. */
function findMessageCredits(message, conventions, isDraft = false) {
	return readMessage(message, isDraft).flatMap(({ lines, isTrailerBlock }) => findCredits(lines, conventions, isTrailerBlock));
}
/** The lines of a commit message that should not be there; co-authors among them only where the policy says so. */
function findMessageMarkers(message, conventions, isDraft = false) {
	return findMessageCredits(message, conventions, isDraft).filter(isReported(conventions));
}
/** Whether a text of one line, such as a title, is a marker and nothing else. */
function isMarkerLine(text, conventions) {
	return findCredits(linesOf(text, {
		start: 0,
		end: text.length
	}), conventions, false).some(isReported(conventions));
}
/**
* The marker lines used in a Markdown text: lines of top-level paragraphs, of raw HTML and of comments. Code, quotes and lists only
* mention them.
*/
function findDocumentMarkers(document, conventions) {
	const { comments } = document.facts;
	const shown = document.facts.leaves.map((leaf) => readLeaf(document, leaf));
	const hidden = comments.map(({ start, end }) => linesOf(document.text, {
		start: start + 4,
		end: end - 3
	}));
	return [...shown, ...hidden].flatMap((lines) => findCredits(lines, conventions, false)).filter(isReported(conventions)).sort((a, b) => a.start - b.start).filter(({ start }, index, all) => start !== all[index - 1]?.start);
}
/** Whether a person of a commit is a tool, by name or address. */
function isTool({ name, email }, { identities, signatures }) {
	const value = foldLine(`${name} <${email}>`);
	return identities.some((identity) => identity.test(value)) || signatures.some((signature) => signature.test(foldLine(name)));
}
function isReported({ coAuthors }) {
	return ({ kind }) => kind !== "co-author" || coAuthors === "report";
}
function readLeaf(document, leaf) {
	const block = document.facts.blocks[leaf.block]?.kind;
	if (leaf.kind === "paragraph" && block === "paragraph" || isSetext(document, leaf)) return linesOf(document.text, leaf);
	return leaf.kind === "html" && block === "html" ? readHtml(document, leaf) : [];
}
/** A paragraph that a ruler below it has turned into a heading. */
function isSetext(document, leaf) {
	return leaf.kind === "heading" && document.text[leaf.start] !== "#" && /[-=]\s*$/u.test(document.text.slice(leaf.end - 2, leaf.end));
}
const SHOWN_BLOCKS = /<(\/?)(?:pre|code|blockquote|ul|ol|table|script|style|textarea)\b/giu;
/** The lines of raw HTML that are neither in a comment nor in an element that shows or lists text instead of saying it. */
function readHtml({ text, facts }, leaf) {
	const comments = within(facts.comments, leaf);
	let depth = 0;
	let next = 0;
	return linesOf(text, leaf).filter((line) => {
		const before = depth;
		for (const tag of line.text.matchAll(SHOWN_BLOCKS)) depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
		while ((comments[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
		return before === 0 && depth === 0 && (comments[next]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
	});
}
export { isMarkerLine as a, foldLine as c, Document as d, findMessageMarkers as i, linesOf as l, findDocumentMarkers as n, isTool as o, findMessageCredits as r, within as s, MARKER_NAMES as t, DRAFT_PREFIX as u };
