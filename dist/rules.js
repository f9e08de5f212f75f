import { a as relative, i as normalize$1, n as dirname, r as join, t as basename } from "./path.js";
import { a as findPlace, c as markersOf, i as linkedPlaces, l as encodeDestination, n as findAdder, o as indexEntries, s as findMentions, t as findAdded, u as readTarget } from "./pulls.js";
import { n as findNearest, t as quote } from "./quote.js";
import { r as compareText } from "./finding.js";
// src/core/commit-message.ts
/**
* The paragraphs of a commit message that speak for themselves. Quotes, fenced and indented examples and bullets are left out
* and end a paragraph, as blank lines and rulers do: a squash merge strings the bodies of many commits together with them.
*/
function readMessage(message) {
	const lines = linesOf(message, {
		start: 0,
		end: message.length
	});
	const trailers = findTrailerBlock(lines);
	const fenced = findFenced(lines);
	const paragraphs = [];
	let current = [];
	const close = () => {
		if (current.length > 0) paragraphs.push({
			lines: current,
			isTrailerBlock: false
		});
		current = [];
	};
	for (const [index, line] of lines.slice(0, trailers?.from).entries()) {
		const isExample = fenced.has(index) || line.text.startsWith(">") || line.indent >= 4 && current.length === 0;
		if (line.text === "" || isExample || /^(?:[-*+]\s|[-*=_]{3,}$)/u.test(line.text)) close();
		else current.push(line);
	}
	close();
	if (trailers !== null) paragraphs.push({
		lines: lines.slice(trailers.from, trailers.to),
		isTrailerBlock: true
	});
	return paragraphs;
}
/** The lines of a span of a text; line ends are LF, CRLF and lone CR. */
function linesOf(text, span) {
	const lines = [];
	for (const { 0: line, index } of text.slice(span.start, span.end).matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+/gu)) {
		const content = line.trim();
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
/**
* The last paragraph, if git reads it as trailers (`git interpret-trailers`): all its lines are trailers, or one is git's own and
* at least a quarter are trailers. The title's paragraph never is.
*/
function findTrailerBlock(lines) {
	let to = lines.length;
	while (to > 0 && lines[to - 1]?.text === "") to--;
	let from = to;
	while (from > 0 && lines[from - 1]?.text !== "") from--;
	if (!lines.slice(0, from).some((line) => line.text !== "")) return null;
	let trailers = 0;
	let others = 0;
	let hasOwn = false;
	for (const line of lines.slice(from, to)) {
		const isOwn = /^(?:Signed-off-by: |\(cherry picked from commit )/u.test(line.text);
		hasOwn ||= isOwn && line.indent === 0;
		if (line.indent > 0 && trailers + others > 0) continue;
		if (line.indent === 0 && (isOwn || /^[A-Za-z0-9-]+[ \t]*:/u.test(line.text))) trailers++;
		else others++;
	}
	return hasOwn && trailers * 3 >= others || trailers > 0 && others === 0 ? {
		from,
		to
	} : null;
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
* (a selection from Unicode's confusables.txt: Cyrillic, Greek, Armenian and phonetic letters, dashes, colons, full stops, brackets).
*/
const LOOK_ALIKES = new Map(Object.entries({
	a: "аαɑАΑ",
	b: "вЬВβΒ",
	c: "сςᴄС",
	d: "ԁժɖԀ",
	e: "еєεЕΕ",
	g: "ɡցԍ",
	h: "һհНΗ",
	i: "іıιɩІΙ",
	j: "јϳЈ",
	k: "кκᴋКΚ",
	l: "ӏǀ",
	m: "мᴍМΜ",
	n: "ոպηпΝ",
	o: "оοօσОΟ",
	p: "рρРΡ",
	q: "ԛգզԚ",
	r: "гᴦʀ",
	s: "ѕꜱЅ",
	t: "тτᴛТΤ",
	u: "υսʋᴜ",
	v: "ѵνᴠ",
	w: "ԝᴡωѡԜ",
	x: "хχХΧ",
	y: "уүγʏУΥ",
	z: "ᴢΖ",
	"-": "‐‑‒–—―−˗⁃",
	":": "∶꞉ː׃։",
	".": "。܁",
	"<": "‹❮˂〈",
	">": "›❯˃〉"
}).flatMap(([ascii, others]) => Array.from(others, (other) => [other, ascii])));
/** Marks that combine with a letter, characters that show nothing, and fillers that show as blank. */
const UNSEEN = /[\p{M}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
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
	return text.replace(/\s+/gu, " ").trim();
}
// src/core/attribution.ts
/** The marker lines of a commit message, wherever they stand in it. */
function findMessageMarkers(message, conventions) {
	return readMessage(message).flatMap(({ lines, isTrailerBlock }) => findMarkers(lines, conventions, isTrailerBlock));
}
/** The marker lines used in a Markdown document: lines of top-level paragraphs and of comments. Code, quotes and lists only mention them. */
function findDocumentMarkers(document, conventions) {
	const { blocks, leaves, comments } = document.facts;
	const spans = leaves.filter((leaf) => leaf.kind === "paragraph" && blocks[leaf.block]?.kind === "paragraph" || isSetext(document, leaf)).map((leaf) => linesOf(document.text, leaf));
	const hidden = comments.map((comment) => linesOf(document.text, {
		start: comment.start + 4,
		end: comment.end - 3
	}));
	return [...spans, ...hidden].flatMap((lines) => findMarkers(lines, conventions, false)).sort((a, b) => a.start - b.start);
}
/** A paragraph that a ruler below it has turned into a heading. */
function isSetext(document, leaf) {
	return leaf.kind === "heading" && document.text[leaf.start] !== "#" && /[-=]\s*$/u.test(document.text.slice(leaf.end - 2, leaf.end));
}
function findMarkers(lines, conventions, isTrailerBlock) {
	const keys = new Set(conventions.trailerKeys.map((key) => key.toLowerCase()));
	const markers = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line.indent >= 4 || isForeign(line.text)) continue;
		const folded = unwrap(foldLine(line.text));
		const trailer = readTrailer(folded, keys);
		let last = index;
		if (trailer !== null) {
			let value = trailer;
			for (let next = lines[last + 1]; next !== void 0 && next.indent > 0; next = lines[last + 1]) {
				const more = foldLine(next.text);
				if (readTrailer(more, keys) !== null) break;
				value = `${value} ${more}`;
				last++;
			}
			value = normalizeValue(value);
			if (!conventions.identities.some((identity) => identity.test(value)) || !(isTrailerBlock && lines.length > 1 || isTrailerValue(value))) continue;
		} else if (!conventions.signatures.some((signature) => signature.test(folded))) continue;
		if (!isTrailerBlock && isInsideSentence(lines[index - 1], lines[last + 1])) continue;
		markers.push({
			kind: trailer === null ? "signature" : "trailer",
			start: line.start,
			end: lines[last].end
		});
		index = last;
	}
	return markers;
}
/** Whether the first letter is of a script that has no look-alikes of ours; saves folding most lines of a Chinese document. */
function isForeign(text) {
	return /^[^\p{L}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
/** Drops escapes, tags and emphasis around a line. Bold is kept: it states something, it does not sign. */
function unwrap(folded) {
	const plain = folded.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\\(?=[<>@[\]*_])/gu, "");
	if (plain.startsWith("**")) return plain;
	const opened = plain.replace(/^(?:<\/?[a-z]{1,10}>|[*_~ ]|--? )+/u, "");
	let end = opened.length;
	for (let tag = -1; end > 0; end = tag) {
		const last = opened[end - 1];
		tag = "*_~ ".includes(last) ? end - 1 : last === ">" ? opened.lastIndexOf("</", end) : -1;
		if (tag < 0 || last === ">" && !/^<\/[a-z]{1,10}>$/u.test(opened.slice(tag, end))) break;
	}
	return opened.slice(0, end);
}
/** The value of a line whose key is one of the keys, words of the key joined by hyphens, blanks or underscores. */
function readTrailer(folded, keys) {
	const match = /^([a-z][a-z _-]{1,40}?) ?: ?/u.exec(folded);
	if (match === null || !keys.has(match[1].replace(/[ _]/gu, "-"))) return null;
	return folded.slice(match[0].length);
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
/** Whether prose runs on both before and after a line, so that the line is a piece of a sentence about markers. */
function isInsideSentence(before, after) {
	return before !== void 0 && after !== void 0 && isProse(before.text) && isProse(after.text) && !/[.!?:;]$/u.test(foldLine(before.text));
}
function isProse(text) {
	return !/^[\p{L}\p{N}-]+ ?[:：]/u.test(text) && !/^\p{Extended_Pictographic}/u.test(text);
}
// src/core/rule.ts
/** Declares a rule. Rules read Markdown files unless they say otherwise. */
function defineRule(rule) {
	return {
		...rule,
		reads: rule.reads ?? "markdown"
	};
}
// src/rules/attribution/commit.ts
const commit = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
var commit_default = defineRule({
	id: "attribution/commit",
	description: "No line of a commit message credits a coding tool.",
	rationale: "A trailer credits an author who cannot answer for the change, and a squash merge copies it into the main branch for good.",
	severity: "error",
	reads: "commit",
	examples: [
		{
			name: "people as co-authors",
			files: { [commit]: "Explain TLS\n\nText.\n\nCo-authored-by: Claude Monet <claude@monet.example>\nSigned-off-by: Devin Booker <devin@example.com>\n" },
			findings: []
		},
		{
			name: "a message about trailers",
			files: { [commit]: "Forbid trailers in CLAUDE.md\n\nLines such as `Co-Authored-By: Claude <noreply@anthropic.com>` are rejected:\n\n    Co-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: []
		},
		{
			name: "a trailer and a signature",
			files: { [commit]: "Explain TLS\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: [`${commit}:3:1: Unexpected attribution signature, line 3 of commit 1b2c3d4`, `${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		},
		{
			name: "a trailer in the middle of a squashed message",
			files: { [commit]: "Explain TLS (#7)\n\n* Explain TLS\n\nco-authored-by: GitHub Copilot <copilot@github.com>\n\n* Fix a link\n\n---------\n\nCo-authored-by: Mia Chen <mia@example.com>\n" },
			findings: [`${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		}
	],
	*check(document, { conventions }) {
		const sha = document.path.slice(7, 14);
		for (const { kind, start, end } of findMessageMarkers(document.text, conventions.attribution)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected attribution ${kind}, line ${document.lines.pointAt(start).line} of commit ${sha}`,
			help: "Reword the commit and delete the line: a squash merge copies commit messages into the base branch"
		};
	}
});
// src/rules/attribution/document.ts
var document_default = defineRule({
	id: "attribution/document",
	description: "No line of a document credits a coding tool. Documents may speak about such lines.",
	rationale: "A signature pasted along with a text says nothing to its readers and credits an author who cannot answer for it.",
	severity: "error",
	examples: [
		{
			name: "mentions: code, a quote, a list and bold prose",
			files: { "docs/a.md": "# A\n\nDrop `Co-Authored-By: Claude <noreply@anthropic.com>`.\n\n> Co-Authored-By: Claude <noreply@anthropic.com>\n\n- 🤖 Generated with Claude Code\n\n**Never use Co-Authored-By: Claude**\n\n```\nCo-Authored-By: Claude <noreply@anthropic.com>\n```\n" },
			findings: []
		},
		{
			name: "a signature at the end",
			files: { "docs/a.md": "# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n" },
			findings: ["docs/a.md:5:1: Unexpected attribution signature, expected none in a document"]
		},
		{
			name: "a trailer above a ruler, which makes it a heading",
			files: { "docs/a.md": "# A\n\nCo-authored-by: Cursor Agent <cursoragent@cursor.com>\n---\n" },
			findings: ["docs/a.md:3:1: Unexpected attribution trailer, expected none in a document"]
		}
	],
	*check(document, { conventions }) {
		for (const { kind, start, end } of findDocumentMarkers(document, conventions.attribution)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected attribution ${kind}, expected none in a document`,
			help: "Delete the line, or put it in a code span or a fence if the text is about it"
		};
	}
});
// src/core/family.ts
/**
* Whether a name that leads nowhere was surely meant as a document of this repository: the place where it would stand
* is a directory that exists, and there it would be of a kind and named as that kind demands. Everything else may be
* a file of another repository or workspace.
*/
function isFamilyName(from, name, workspace, conventions, kindOf) {
	return [dirname(from), ...conventions.roots].some((base) => {
		const path = normalize$1(join(base, name));
		if (path === null || !workspace.directories.has(dirname(path))) return false;
		const kind = kindOf(path);
		return kind !== conventions.general && (kind.fileName === null || kind.fileName.pattern.test(basename(path)));
	});
}
// src/rules/index/dangling-entry.ts
var dangling_entry_default = defineRule({
	id: "index/dangling-entry",
	description: "Every entry of an index leads to a document that exists.",
	rationale: "An index entry that leads nowhere is the first thing a newcomer clicks.",
	severity: "error",
	examples: [{
		name: "existing, and announced",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- `addon-b-guide.md` (TBD)\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "document went away",
		files: { "docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n- `addon-b-guide.md`\n" },
		findings: ["docs/SKILL-INDEX.md:3:3: Index entry `docs/addon-a-guide.md` does not exist", "docs/SKILL-INDEX.md:4:3: Index entry `addon-b-guide.md` does not exist"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		for (const entry of indexEntries(document, workspace, conventions)) {
			if (entry.exists || entry.isForward || entry.form === "link" && workspace.caseVariant(entry.path) !== null) continue;
			if (entry.form === "code" && !isFamilyName(document.path, entry.name, workspace, conventions, kindOf)) continue;
			yield {
				range: entry.range,
				message: `Index entry ${quote(entry.name)} does not exist`,
				help: "Remove the entry, or correct its path"
			};
		}
	}
});
// src/core/link-to.ts
/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
function linkTo(document, mention) {
	return `[${document.slice(mention.range)}](${encodeDestination(relative(document.path, mention.target ?? mention.name))}${mention.fragment})`;
}
// src/rules/index/entry-not-clickable.ts
var entry_not_clickable_default = defineRule({
	id: "index/entry-not-clickable",
	description: "Every entry of an index is a link.",
	rationale: "An index is there to be clicked through.",
	severity: "error",
	examples: [{
		name: "link",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "code span",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- `docs/addon-a-guide.md`\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Unexpected index entry `docs/addon-a-guide.md` in a code span, expected a link"]
	}],
	*check(document, { workspace, conventions }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (!entries.has(mention.range.start) || mention.target === null || mention.marker || mention.target === document.path) continue;
			yield {
				range: mention.range,
				message: `Unexpected index entry ${quote(mention.name, 64)} in a code span, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...mention.range,
						text: linkTo(document, mention)
					}]
				}
			};
		}
	}
});
// src/rules/index/missing-entry.ts
const INDEX = "# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n";
var missing_entry_default = defineRule({
	id: "index/missing-entry",
	description: "Every document has an entry in each place of the index that its kind is listed in.",
	rationale: "Readers come in through the index; a document that is not listed is not found.",
	severity: "error",
	examples: [
		{
			name: "listed in both places",
			files: {
				"docs/SKILL-INDEX.md": INDEX,
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "named only in the description of another entry",
			files: {
				"docs/SKILL-INDEX.md": INDEX,
				"docs/addon-a-guide.md": "# A\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/SKILL-INDEX.md:3:1: Missing entry for `docs/addon-b-guide.md` under `按场景找文档`"]
		},
		{
			name: "an index without the sections",
			files: {
				"docs/SKILL-INDEX.md": "# 索引\n\n- [a](addon-a-guide.md)\n",
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n"
			},
			findings: ["docs/SKILL-INDEX.md:1:1: Missing entry for `docs/cases/pg/x-case.md`"]
		}
	],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file }) => file === document.path);
		if (places.length === 0) return;
		const entries = indexEntries(document, workspace, conventions);
		const found = places.map((place) => ({
			place,
			at: findPlace(document, place)
		}));
		for (const path of [...workspace.documents.keys()].sort(compareText)) {
			const wanted = found.filter(({ place }) => kindOf(path).indexPlaces.includes(place.id));
			if (wanted.length === 0 || path === document.path) continue;
			const own = entries.filter((entry) => entry.path === path);
			const present = wanted.filter(({ at }) => at !== null);
			if (present.length === 0 && own.length === 0) yield missing(document, path, null, {
				start: 0,
				end: titleEnd(document)
			});
			for (const { at } of present) {
				if (at === null || own.some(({ range }) => range.start >= at.span.start && range.end <= at.span.end)) continue;
				yield missing(document, path, at.heading?.text ?? null, at.heading ?? {
					start: 0,
					end: titleEnd(document)
				});
			}
		}
	}
});
function missing(document, path, section, range) {
	const entry = `- [\`${basename(path)}\`](${encodeDestination(relative(document.path, path))}) — <what the reader finds there>`;
	return {
		range: {
			start: range.start,
			end: range.end
		},
		message: `Missing entry for ${quote(path, 72)}${section === null ? "" : ` under ${quote(section, 24)}`}`,
		help: `Add a line such as \`${entry.replaceAll("`", "")}\``,
		subject: path,
		...section !== null && { section }
	};
}
function titleEnd(document) {
	return document.facts.headings[0]?.end ?? 0;
}
// src/rules/link/case-mismatch.ts
var case_mismatch_default = defineRule({
	id: "link/case-mismatch",
	description: "Relative links spell their target in its own letter case.",
	rationale: "The link works on a laptop whose disk ignores letter case and is a 404 page on GitHub.",
	severity: "error",
	examples: [{
		name: "same letter case",
		files: {
			"a.md": "# A\n\n[b](docs/Setup.md)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: []
	}, {
		name: "other letter case",
		files: {
			"a.md": "# A\n\n[b](docs/setup.md#s)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: ["a.md:3:5: Unexpected letter case in `docs/setup.md`, expected `docs/Setup.md`"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || workspace.has(target.path)) continue;
			const right = workspace.caseVariant(target.path);
			if (right === null) continue;
			const written = document.slice(range);
			const suffix = /[?#].*$/su.exec(written)?.[0] ?? "";
			const path = written.startsWith("/") ? `/${right}` : relative(document.path, right);
			yield {
				range,
				message: `Unexpected letter case in ${quote(target.path, 40)}, expected ${quote(right, 40)}`,
				help: "Write the path in the letter case of the file",
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...range,
						text: encodeDestination(path) + suffix
					}]
				}
			};
		}
	}
});
// src/core/anchors.ts
const cache = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	let anchors = cache.get(document);
	if (!anchors) {
		const exact = /* @__PURE__ */ new Set([...document.facts.headings.map(({ slug }) => slug), ...document.facts.anchors.map(({ id }) => id)]);
		anchors = {
			exact,
			lowerCase: new Map([...exact].map((name) => [name.toLowerCase(), name]))
		};
		cache.set(document, anchors);
	}
	return anchors;
}
/** The document whose anchors a path shows on GitHub: the document itself, or the README of a directory. */
function readmeOf(directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return [
		"README.md",
		"readme.md",
		"Readme.md",
		"README.markdown"
	].map((name) => prefix + name);
}
// src/rules/link/missing-fragment.ts
/** `#L12`, `#L12-L20`, `#L3C1-L4C2` mark lines of a file; `#:~:text=` marks text; neither names an anchor. */
const NOT_AN_ANCHOR = /^(?:L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$|:~:)/u;
/** Anchors that GitHub's own pages have around a document. */
const PAGE_ANCHORS = /* @__PURE__ */ new Set([
	"",
	"top",
	"readme"
]);
var missing_fragment_default = defineRule({
	id: "link/missing-fragment",
	description: "Link fragments name a heading, or an `id` or `name` of the target document.",
	rationale: "A wrong fragment drops the reader at the top of a long document with no word that the section was renamed.",
	severity: "error",
	examples: [
		{
			name: "heading, duplicate heading, manual anchor",
			files: {
				"docs/a.md": "# A\n\n[1](b.md#步骤一-准备) [2](b.md#setup-1) [3](b.md#appendix-d) [4](#a)\n",
				"docs/b.md": "# B\n\n## 步骤一 准备\n\n## Setup\n\n## Setup\n\n<a name=\"appendix-d\"></a>\n"
			},
			findings: []
		},
		{
			name: "renamed heading",
			files: {
				"docs/a.md": "# A\n\n[b](b.md#set-up)\n",
				"docs/b.md": "# B\n\n## Setup\n"
			},
			findings: ["docs/a.md:3:5: Fragment `#set-up` does not exist in `docs/b.md`"]
		},
		{
			name: "wrong letter case",
			files: { "docs/a.md": "# A\n\n[b](#Setup)\n\n## Setup\n" },
			findings: ["docs/a.md:3:5: Unexpected letter case in fragment `#Setup`, expected `#setup`"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const { target, range, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || target.fragment === null || isUnused) continue;
			const wanted = target.fragment.replace(/^user-content-/u, "");
			const there = shownAt(target.path, workspace);
			if (!there || PAGE_ANCHORS.has(wanted.toLowerCase()) || NOT_AN_ANCHOR.test(wanted)) continue;
			const anchors = anchorsOf(there);
			if (anchors.exact.has(wanted)) continue;
			const sameButCase = anchors.lowerCase.get(wanted.toLowerCase());
			if (sameButCase !== void 0) {
				yield {
					range,
					message: `Unexpected letter case in fragment ${quote(`#${wanted}`, 36)}, expected ${quote(`#${sameButCase}`, 36)}`,
					severity: "warning",
					help: "Write the fragment as the anchor is written: only GitHub forgives the difference"
				};
				continue;
			}
			const nearest = findNearest(wanted.toLowerCase(), anchors.exact);
			yield {
				range,
				message: `Fragment ${quote(`#${wanted}`, 40)} does not exist in ${quote(there.path, 44)}`,
				help: nearest === null ? "Name an existing heading, or drop the fragment" : `Did you mean \`#${nearest}\`?`
			};
		}
	}
});
/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path, workspace) {
	if (!workspace.directories.has(path)) return workspace.documents.get(path);
	return readmeOf(path).map((readme) => workspace.documents.get(readme)).find((document) => document !== void 0);
}
// src/rules/link/missing-target.ts
var missing_target_default = defineRule({
	id: "link/missing-target",
	description: "Relative links point at files that exist in the repository.",
	rationale: "A dead cross-reference sends the reader to a 404 page at the moment the document is needed.",
	severity: "error",
	examples: [
		{
			name: "existing file",
			files: {
				"docs/a.md": "# A\n\n[b](b.md)\n",
				"docs/b.md": "# B\n"
			},
			findings: []
		},
		{
			name: "directory, root and percent-encoding",
			files: {
				"docs/a.md": "# A\n\n[d](../docs/) [r](/docs/%E4%B8%AD.md)\n",
				"docs/中.md": "# B\n"
			},
			findings: []
		},
		{
			name: "missing file",
			files: {
				"docs/a.md": "# A\n\n[b](b/c.md)\n",
				"docs/b/d-guide.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b/c.md` does not exist"]
		},
		{
			name: "file name without its ending",
			files: {
				"docs/a.md": "# A\n\n[b](b)\n",
				"docs/b.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b` does not exist"]
		},
		{
			name: "only an open pull request adds it",
			files: { "docs/a.md": "# A\n\n[b](b.md)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/b.md"]
			}] },
			findings: ["docs/a.md:3:5: Link target `docs/b.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const { target, range, link, isEntry, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
			if (workspace.isUnknown(target.path)) continue;
			const withEnding = [
				".md",
				".markdown",
				"/README.md"
			].find((ending) => workspace.files.has(target.path + ending));
			const message = `Link target ${quote(target.path)} does not exist`;
			if (withEnding !== void 0) {
				yield {
					range,
					message,
					severity: "warning",
					help: `Link to \`${basename(target.path)}${withEnding}\`: GitHub adds no ending`
				};
				continue;
			}
			const adder = findAdder(workspace.pulls, target.path);
			const name = relative(document.path, target.path);
			if (adder !== null && link !== null && PLAIN_NAME$1.test(name)) {
				const text = `\`${name}\` (planned, PR #${adder.number})`;
				yield {
					range,
					message,
					help: `Until pull request ${adder.number} is merged, write ${text}`,
					fix: {
						kind: "safe",
						edits: [{
							path: document.path,
							start: link.start,
							end: link.end,
							text
						}]
					}
				};
				continue;
			}
			yield {
				range,
				message,
				help: advise(document.slice(range), target.path, workspace.files),
				...isUnused && { severity: "info" }
			};
		}
	}
});
/** A name that a code span holds as it is and that is known again as one of a document. */
const PLAIN_NAME$1 = /^[\w./-]+\.md$/u;
/** What to do about it: an address that lacks its scheme, the same base name elsewhere, a similar name beside it. */
function advise(written, path, files) {
	if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/iu.test(written)) return "Write a mail address as `mailto:…`";
	if (/^@[a-z\d-]+$/iu.test(written)) return "Write the full address of the account: `https://…`";
	if (/^(?:www\.|[a-z\d-]+\.(?:com|org|net|io|dev)\/)/iu.test(written)) return "Begin the address with `https://`";
	const nearest = suggest(path, files);
	return nearest === null ? "Correct the path, or remove the link" : `Did you mean \`${nearest}\`?`;
}
/** The one file of the same base name, else the most similar name in the same directory. */
function suggest(path, files) {
	const siblings = [];
	const namesakes = [];
	for (const file of files) {
		if (basename(file) === basename(path)) namesakes.push(file);
		if (dirname(file) === dirname(path)) siblings.push(file);
	}
	return namesakes.length === 1 ? namesakes[0] ?? null : findNearest(path, siblings);
}
// src/rules/link/outside-repository.ts
var outside_repository_default = defineRule({
	id: "link/outside-repository",
	description: "Relative links stay inside the repository.",
	rationale: "A path that climbs out of the root works on the laptop it was written on and nowhere else.",
	severity: "error",
	examples: [{
		name: "inside, and a page of the repository",
		files: {
			"docs/a.md": "# A\n\n[r](../README.md) [i](../../../issues/7)\n",
			"README.md": "# R\n"
		},
		findings: []
	}, {
		name: "out of the root",
		files: { "docs/a.md": "# A\n\n[b](../../other/b.md)\n" },
		findings: ["docs/a.md:3:5: Unexpected link target `../../other/b.md` outside the repository"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "outside") continue;
			yield {
				range,
				message: `Unexpected link target ${quote(document.slice(range))} outside the repository`,
				help: "Link to a file of this repository, or give the full address of the other one"
			};
		}
	}
});
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
// src/core/decoration.ts
/**
* Whether a block says nothing by itself, so that it may stand around a title: front matter, HTML (comments, anchors, logos),
* definitions, rules and paragraphs that hold only images, badges and HTML.
*/
function isDecoration(document, block) {
	if (block.kind === "frontmatter" || block.kind === "html" || block.kind === "definition" || block.kind === "thematicBreak") return true;
	return block.kind === "paragraph" && !hasWords(document, block) && !hasTextLink(document, block);
}
/** Whether a paragraph holds links and images but no words of its own, as a row of language links does. */
function isLinkRow(document, block) {
	return block.kind === "paragraph" && !hasWords(document, block);
}
function hasWords(document, block) {
	const isWord = (value) => /[\p{L}\p{N}]/u.test(value);
	return within(document.facts.texts, block).some((run) => isWord(run.value)) || within(document.facts.codeSpans, block).some((code) => !code.isInLink);
}
function hasTextLink(document, block) {
	const links = within(document.facts.links, block);
	return links.some((link) => link.kind !== "image" && within(links, link).every((other) => other.kind !== "image"));
}
// src/core/title.ts
/** The first H1; without one, a heading of another depth that opens the document. Headings inside quotes and lists are none. */
function findTitle(document) {
	const { blocks, headings } = document.facts;
	const top = headings.filter((heading) => heading.top);
	const first = top[0];
	const h1 = top.find((heading) => heading.depth === 1);
	if (h1 !== void 0 || first === void 0) return h1 ?? null;
	return blocks.find((block) => !isDecoration(document, block))?.start === first.start ? first : null;
}
/** Where to point at a document as a whole: its title, or the first line that has text. Empty in an empty document. */
function findOpening(document) {
	const title = findTitle(document);
	if (title !== null) return title;
	const first = document.facts.blocks.find((block) => block.kind !== "frontmatter");
	return first === void 0 ? {
		start: 0,
		end: 0
	} : firstLine(document, first);
}
/** The part of a span that stands on its first line. */
function firstLine(document, span) {
	let end = span.start;
	while (end < span.end && document.text[end] !== "\n" && document.text[end] !== "\r") end++;
	return {
		start: span.start,
		end
	};
}
// src/core/metadata.ts
/**
* Reads the block of fields under a document's title: the first quote that holds a field of the schema, together with
* quotes of fields that follow it immediately. Looked for between the title and the next heading, then before the title.
*/
function readMetadata(document, schema) {
	const { blocks } = document.facts;
	const title = findTitle(document);
	const titleEnd = title?.end ?? 0;
	const next = document.facts.headings.find((heading) => heading.top && heading.start >= titleEnd);
	const from = blocks.findIndex((block) => block.start >= titleEnd);
	const to = next === void 0 ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
	const found = from < 0 ? null : findBlock(document, schema, from, to);
	if (found !== null) {
		const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
		return {
			title,
			block: {
				...found.block,
				place: title === null || isFirst ? "after-title" : "after-other"
			}
		};
	}
	const before = title === null ? null : findBlock(document, schema, 0, Math.max(0, from < 0 ? blocks.length : from));
	return {
		title,
		block: before === null ? null : {
			...before.block,
			place: "before-title"
		}
	};
}
/** The first entry of every field that the block has, in source order. */
function firstEntries(block) {
	const seen = /* @__PURE__ */ new Set();
	return block.entries.filter((entry) => {
		if (entry.field === null || seen.has(entry.field)) return false;
		seen.add(entry.field);
		return true;
	});
}
function findBlock(document, schema, from, to) {
	const { blocks } = document.facts;
	for (let index = from; index < to; index++) {
		const entries = readQuote(document, schema, index);
		if (entries === null) continue;
		let last = index;
		for (let more = readQuote(document, schema, last + 1); last + 1 < to && more !== null; more = readQuote(document, schema, last + 1)) {
			entries.push(...more);
			last++;
		}
		const start = blocks[index].start;
		return {
			index,
			block: {
				start,
				end: blocks[last].end,
				entries
			}
		};
	}
	return null;
}
/** The entries of one quote; null when the block is no quote or holds no field of the schema. */
function readQuote(document, schema, index) {
	const block = document.facts.blocks[index];
	if (block?.kind !== "blockquote") return null;
	const entries = within(document.facts.leaves, block).filter((leaf) => leaf.kind === "paragraph").flatMap((leaf) => readParagraph(document.text, schema, leaf));
	return entries.some((entry) => entry.field !== null) ? entries : null;
}
function readParagraph(text, schema, leaf) {
	const drafts = [];
	for (const line of contentLines(text, leaf)) {
		let rest = line;
		for (const found of labelsOf(text, schema, line)) {
			drafts.at(-1)?.lines.push({
				start: rest.start,
				end: found.start
			});
			drafts.push({
				start: found.start,
				label: found.label,
				field: found.field,
				lines: []
			});
			rest = {
				start: found.end,
				end: line.end
			};
		}
		drafts.at(-1)?.lines.push(rest);
	}
	return drafts.map(({ start, label, field, lines }) => {
		const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
		const value = {
			start: parts[0]?.start ?? lines[0]?.start ?? label.end,
			end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end
		};
		return {
			start,
			end: value.end,
			label,
			field,
			value,
			text: parts.map((part) => text.slice(part.start, part.end)).join(" ")
		};
	});
}
/** The lines of a paragraph without what a quote or an indentation puts before them. */
function* contentLines(text, leaf) {
	for (let start = leaf.start; start < leaf.end;) {
		let end = start;
		while (end < leaf.end && text[end] !== "\n" && text[end] !== "\r") end++;
		yield {
			start,
			end
		};
		start = end;
		while (start < leaf.end && " 	>\r\n".includes(text[start])) start++;
	}
}
/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
function* labelsOf(text, schema, line) {
	for (let at = line.start; at < line.end;) {
		const found = labelAt(text, at, line.end);
		const field = found && findField(schema, text.slice(found.label.start, found.label.end));
		if (found && field !== void 0 && (field !== null || at === line.start)) {
			yield {
				...found,
				field
			};
			at = found.end;
		}
		const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
		if (space < 0) return;
		at += space + 1;
	}
}
function findField(schema, label) {
	const name = normalizeLabel(label);
	return schema.fields.find((field) => normalizeLabel(field.label) === name) ?? null;
}
function normalizeLabel(label) {
	return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
/** Longer bold text is a sentence, not a label. */
const MAX_LABEL = 80;
/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon; the end is behind colon and blanks. */
function labelAt(text, start, end) {
	const mark = text.slice(start, start + 2);
	if (mark !== "**" && mark !== "__") return null;
	const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
	const close = window.indexOf(mark);
	if (close < 1) return null;
	const inner = window.slice(0, close);
	const hasColonInside = /[:：]\s*$/u.test(inner);
	let after = start + 2 + close + 2;
	if (!hasColonInside) {
		while (after < end && text[after] === " ") after++;
		if (after >= end || text[after] !== ":" && text[after] !== "：") return null;
		after++;
	}
	while (after < end && (text[after] === " " || text[after] === "	" || text[after] === "　")) after++;
	const label = trim(text, {
		start: start + 2,
		end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)
	});
	return label.end > label.start ? {
		start,
		end: after,
		label
	} : null;
}
/** Cuts blanks at both ends and what makes a hard break at the end. */
function trim(text, span) {
	let value = text.slice(span.start, span.end).trimEnd();
	const hardBreak = [
		"\\",
		"<br>",
		"<br/>",
		"<br />"
	].find((mark) => value.endsWith(mark));
	if (hardBreak !== void 0) value = value.slice(0, -hardBreak.length).trimEnd();
	return {
		start: span.start + (value.length - value.trimStart().length),
		end: span.start + value.length
	};
}
// src/rules/metadata/field-order.ts
var field_order_default = defineRule({
	id: "metadata/field-order",
	description: "The fields of a metadata block stand in the order of the schema.",
	rationale: "In blocks of one order the eye finds a field by its place.",
	severity: "warning",
	examples: [
		{
			name: "the order of the schema",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "one field too late",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
			findings: ["docs/addon-tls-guide.md:6:5: Unexpected place of field `Status`, expected after `Audience`"]
		},
		{
			name: "several fields out of place",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Applies to KB version**: 1.0.x\n> **Applies to**: any addon\n> **Status**: stable\n> **Audience**: developers\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Unexpected place of field `Applies to` and 2 more, expected after `Status`"]
		}
	],
	*check(document, { kind }) {
		const schema = kind.metadata;
		const block = schema && readMetadata(document, schema).block;
		if (!block) return;
		const entries = firstEntries(block);
		const kept = longestRise(entries.map((entry) => schema.fields.indexOf(entry.field)));
		const moved = entries.filter((_, index) => !kept.has(index));
		const first = moved[0];
		if (first === void 0) return;
		const sorted = entries.toSorted((a, b) => schema.fields.indexOf(a.field) - schema.fields.indexOf(b.field));
		const before = sorted[sorted.indexOf(first) - 1];
		const rest = moved.length > 1 ? ` and ${moved.length - 1} more` : "";
		const place = before === void 0 ? "at the beginning" : `after \`${before.field.label}\``;
		const edits = isRepeated(block) ? null : entries.flatMap((slot, index) => toEdit(document, slot, sorted[index] ?? slot));
		yield {
			range: first.label,
			message: `Unexpected place of field \`${first.field.label}\`${rest}, expected ${place}`,
			help: `Put the fields in this order: ${sorted.map((entry) => entry.field.label).join(", ")}`,
			...edits === null ? {} : { fix: {
				kind: "safe",
				edits
			} }
		};
	}
});
/** The indexes of a longest rising subsequence: the largest set of fields that can stay where they are. */
function longestRise(ranks) {
	const lengths = [];
	const previous = [];
	let best = -1;
	for (const [index, rank] of ranks.entries()) {
		previous[index] = -1;
		lengths[index] = 1;
		for (let before = 0; before < index; before++) if (ranks[before] < rank && lengths[before] >= lengths[index]) {
			lengths[index] = lengths[before] + 1;
			previous[index] = before;
		}
		if (best < 0 || lengths[index] > lengths[best]) best = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index);
	return kept;
}
function isRepeated(block) {
	const fields = block.entries.flatMap((entry) => entry.field === null ? [] : [entry.field]);
	return new Set(fields).size < fields.length;
}
/** Puts a field into another's slot; line prefixes and hard breaks stay where they are. */
function toEdit(document, slot, entry) {
	return slot === entry ? [] : [{
		path: document.path,
		start: slot.start,
		end: slot.end,
		text: document.slice(entry)
	}];
}
// src/core/metadata-text.ts
/** Labels as a sentence lists them, cut to a length in characters with a count of the rest: `` `Audience`, `Status` and 2 more ``. */
function listLabels(fields, limit) {
	const labels = fields.map((field) => `\`${field.label}\``);
	let shown = labels.length;
	while (shown > 1 && toList(labels, shown).length > limit) shown--;
	return toList(labels, shown);
}
function toList(labels, shown) {
	const rest = labels.length - shown;
	const last = rest > 0 ? `${rest} more` : labels.at(-1);
	const before = rest > 0 ? labels.slice(0, shown) : labels.slice(0, -1);
	return before.length === 0 ? `${last}` : `${before.join(", ")} and ${last}`;
}
/** A line ready to paste, its value a placeholder in angle brackets. */
function toFieldLine(field) {
	return `> **${field.label}**: <${field.values?.join(" | ") ?? field.label.toLowerCase()}>`;
}
/** The first word behind marks and blanks. It ends where its script does, so `draft` is the first word of `draft待评审`. */
function firstWord(value) {
	const match = /\p{Script=Latin}+|\p{L}+|\p{N}+/u.exec(value);
	return match && {
		index: match.index,
		word: match[0]
	};
}
// src/rules/metadata/invalid-value.ts
const withStatus$1 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var invalid_value_default = defineRule({
	id: "metadata/invalid-value",
	description: "A field with a fixed vocabulary opens with one of its words, and a required field is filled in.",
	rationale: "Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.",
	severity: "error",
	examples: [
		{
			name: "the word alone",
			files: withStatus$1("stable"),
			findings: []
		},
		{
			name: "the word and a remark",
			files: withStatus$1("draft v0.3（待评审）"),
			findings: []
		},
		{
			name: "another word",
			files: withStatus$1("final (reviewed)"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`"]
		},
		{
			name: "the template left as it was",
			files: withStatus$1("stable | draft | superseded"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`"]
		},
		{
			name: "the word in other letter case",
			files: withStatus$1("Stable"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`"]
		},
		{
			name: "no value",
			files: withStatus$1(""),
			findings: ["docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`"]
		}
	],
	*check(document, { kind }) {
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const entry of firstEntries(block)) {
			const finding = checkEntry(entry, entry.field, document.path, document.slice(entry.value));
			if (finding !== null) yield finding;
		}
	}
});
function checkEntry(entry, field, path, source) {
	const words = field.values;
	const expected = words === null ? "some text" : toChoice(words);
	if (entry.text === "") {
		if (!field.isRequired) return null;
		return {
			range: entry.label,
			message: `Missing value of field \`${field.label}\`, expected ${expected}`,
			help: `Fill in \`${field.label}\``
		};
	}
	if (words === null) return null;
	const help = `Begin the value with ${expected}; what follows the word is free`;
	const found = firstWord(source);
	if (found === null) return {
		range: entry.value,
		message: `Unexpected \`${field.label}\` value, expected ${expected}`,
		help
	};
	const start = entry.value.start + found.index;
	const range = {
		start,
		end: start + found.word.length
	};
	if (words.includes(found.word)) {
		if (!isChoice(entry.text, words)) return null;
		return {
			range: entry.value,
			message: `Unexpected choice of \`${field.label}\` values, expected one of ${expected}`,
			help: "Keep one word"
		};
	}
	const meant = words.find((word) => word.toLowerCase() === found.word.toLowerCase());
	const shown = `\`${field.label}\` value \`${found.word.slice(0, 20)}\``;
	if (meant === void 0) return {
		range,
		message: `Unexpected ${shown}, expected ${expected}`,
		help
	};
	return {
		range,
		severity: "warning",
		message: `Unexpected letter case in ${shown}, expected \`${meant}\``,
		help: `Write \`${meant}\``,
		fix: {
			kind: "safe",
			edits: [{
				path,
				...range,
				text: meant
			}]
		}
	};
}
/** Whether a value is nothing but several words of the vocabulary, as a template offers them. */
function isChoice(value, words) {
	const parts = value.split(/[|/,，、()（）\s]+/u).filter((part) => part !== "" && part !== "or" && part !== "或");
	return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}
function toChoice(words) {
	const quoted = words.map((word) => `\`${word}\``);
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
// src/rules/metadata/misplaced-block.ts
const fields = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var misplaced_block_default = defineRule({
	id: "metadata/misplaced-block",
	description: "The metadata block stands directly below the title.",
	rationale: "Readers and tools look for the block in one place; text before it pushes it out of sight.",
	severity: "warning",
	examples: [
		{
			name: "directly below",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n<!-- reviewed -->\n\n${fields}` },
			findings: []
		},
		{
			name: "after a paragraph",
			files: { "docs/addon-tls-guide.md": `# TLS\n\nPart of the security family.\n\n${fields}\n## Scope\n` },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected text between the title and the metadata block, expected the block first"]
		},
		{
			name: "before the title",
			files: { "docs/addon-tls-guide.md": `${fields}\n# TLS\n\nText.\n` },
			findings: ["docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below"]
		}
	],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		const first = block?.entries[0];
		if (block === null || first === void 0 || block.place === "after-title") return;
		yield {
			range: first.label,
			message: block.place === "before-title" ? "Unexpected metadata block before the title, expected it directly below" : "Unexpected text between the title and the metadata block, expected the block first",
			help: "Move the block up or down so that it follows the title directly"
		};
	}
});
var missing_block_default = defineRule({
	id: "metadata/missing-block",
	description: "A document of a kind with metadata opens with its block of fields, quoted below the title.",
	rationale: "The block tells a reader in five lines whether the document is for them and whether it can be relied on.",
	severity: "error",
	examples: [
		{
			name: "block below the title",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers
> **Status**: draft
> **Applies to**: any addon
> **Applies to KB version**: 1.0.x
\nText.\n` },
			findings: []
		},
		{
			name: "no block",
			files: { "docs/addon-tls-guide.md": "# TLS\n\nText.\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a quote of other fields is no block",
			files: { "docs/cases/mysql/restart-case.md": "# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n" },
			findings: ["docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a kind without metadata",
			files: { "notes/tls.md": "# TLS\n\nText.\n" },
			findings: []
		}
	],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		if (block !== null) return;
		const required = kind.metadata.fields.filter((field) => field.isRequired);
		yield {
			range: findOpening(document),
			message: `Missing metadata block below the title, expected ${listLabels(required, 65)}`,
			help: `Insert below the title, with your own words for what stands in angle brackets:\n${required.map(toFieldLine).join("\n")}`
		};
	}
});
// src/rules/metadata/missing-field.ts
var missing_field_default = defineRule({
	id: "metadata/missing-field",
	description: "A metadata block has every required field.",
	rationale: "A reader who does not find for which versions a guide holds has to ask, or to guess.",
	severity: "error",
	examples: [{
		name: "optional field left out",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
		findings: []
	}, {
		name: "required field left out",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n" },
		findings: ["docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`"]
	}],
	*check(document, { kind }) {
		if (kind.metadata === null) return;
		const { block } = readMetadata(document, kind.metadata);
		const first = block?.entries[0];
		if (block === null || first === void 0) return;
		let range = first.label;
		let place = "at its beginning";
		for (const field of kind.metadata.fields) {
			const entry = block.entries.find((other) => other.field === field);
			if (entry !== void 0) {
				range = entry.label;
				place = `after \`${field.label}\``;
			} else if (field.isRequired) yield {
				range,
				message: `Missing field \`${field.label}\` in the metadata block, expected ${place}`,
				help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field)}`
			};
		}
	}
});
// src/rules/metadata/new-document-status.ts
const withStatus = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var new_document_status_default = defineRule({
	id: "metadata/new-document-status",
	description: "A document that a change adds begins with the first status of its life.",
	rationale: "Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.",
	severity: "error",
	examples: [
		{
			name: "added as a draft",
			files: withStatus("draft (v1)"),
			baseFiles: [],
			findings: []
		},
		{
			name: "on the base already",
			files: withStatus("stable"),
			baseFiles: ["docs/addon-tls-guide.md"],
			findings: []
		},
		{
			name: "added as settled",
			files: withStatus("stable"),
			baseFiles: [],
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` `stable` of a new document, expected `draft`"]
		}
	],
	*check(document, { kind, workspace }) {
		if (workspace.baseFiles === null || workspace.baseFiles.has(document.path)) return;
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const { field, value } of firstEntries(block)) {
			const { initial, label, values } = field;
			const found = firstWord(document.slice(value));
			if (initial === null || found === null || found.word === initial || values?.includes(found.word) !== true) continue;
			const start = value.start + found.index;
			yield {
				range: {
					start,
					end: start + found.word.length
				},
				message: `Unexpected \`${label}\` \`${found.word}\` of a new document, expected \`${initial}\``,
				help: `Write \`${initial}\`; raise it when others have used the document`
			};
		}
	}
});
// src/rules/metadata/vague-value.ts
const above = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n";
var vague_value_default = defineRule({
	id: "metadata/vague-value",
	description: "A value that claims everything says why.",
	rationale: "A bare claim cannot be told from a field that was filled in without thinking; a reason can be checked.",
	severity: "warning",
	examples: [{
		name: "with a reason",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any (shell only)\n` },
		findings: []
	}, {
		name: "alone",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any\n` },
		findings: ["docs/addon-tls-guide.md:6:30: Unexpected bare `any` in `Applies to KB version`, expected a reason after it"]
	}],
	*check(document, { kind }) {
		const block = kind.metadata && readMetadata(document, kind.metadata).block;
		if (!block) return;
		for (const { field, value, text } of firstEntries(block)) {
			const word = normalize(text);
			const vague = field.vague.find((other) => normalize(other) === word);
			if (vague === void 0) continue;
			yield {
				range: value,
				message: `Unexpected bare \`${vague}\` in \`${field.label}\`, expected a reason after it`,
				help: `Say why in brackets: \`${vague} (<reason>)\``
			};
		}
	}
});
/** Letter case, emphasis and punctuation around a value add nothing to it. */
function normalize(value) {
	return value.toLowerCase().replace(/[\s*_`.。,，;；:：!！"'“”]/gu, "");
}
// src/rules/pull-request/open-tasks.ts
/** A task box that is not ticked, at the start of a list item. */
const OPEN_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+/u;
var open_tasks_default = defineRule({
	id: "pull-request/open-tasks",
	description: "Every task of a pull request body is ticked.",
	rationale: "An open task is what its author still means to do; a merge would bury it.",
	severity: "info",
	reads: "pull-request",
	examples: [{
		name: "all done",
		files: { "pull-request:body": "- [x] run the drill\n\n`- [ ]` is how a task looks.\n" },
		findings: []
	}, {
		name: "one open",
		files: { "pull-request:body": "Plan:\n\n- [x] write\n- [ ] run the drill\n" },
		findings: ["pull-request:body:4:1: Unexpected open task `run the drill`, expected it done"]
	}],
	*check(document) {
		if (document.path !== "pull-request:body") return;
		for (const item of document.facts.items) {
			const line = document.lines.pointAt(item.start).line;
			const span = document.lines.spanOf(line);
			const text = document.slice({
				start: item.start,
				end: Math.min(span.end, item.end)
			}).trimEnd();
			const box = OPEN_BOX.exec(text);
			if (!box) continue;
			yield {
				range: {
					start: item.start,
					end: item.start + text.length
				},
				message: `Unexpected open task ${quote(text.slice(box[0].length), 70)}, expected it done`,
				help: "Do it and tick it, or take it out of the pull request"
			};
		}
	}
});
// src/rules/pull-request/title.ts
var title_default$1 = defineRule({
	id: "pull-request/title",
	description: "The title of a pull request has the configured form.",
	rationale: "A squash merge makes the title the subject of the commit, and the history is read by its subjects.",
	severity: "warning",
	reads: "pull-request",
	examples: [
		{
			name: "with a type",
			files: { "pull-request:title": "docs(tls): rotate certificates in two steps" },
			findings: []
		},
		{
			name: "with a tag",
			files: { "pull-request:title": "[style-harmonize] make entries clickable" },
			findings: []
		},
		{
			name: "bare words",
			files: { "pull-request:title": "Update guide" },
			findings: ["pull-request:title:1:1: Unexpected title, expected `docs: …`, `docs(<topic>): …` or `[<tag>] …`"]
		}
	],
	*check(document, { conventions }) {
		const form = conventions.pullRequestTitle;
		if (document.path !== "pull-request:title" || !form || form.pattern.test(document.text)) return;
		yield {
			range: {
				start: 0,
				end: document.text.length
			},
			message: `Unexpected title, expected ${form.expected}`,
			help: `Edit the title; it is now ${quote(document.text, 60)}`
		};
	}
});
// src/core/forward-declaration.ts
/** Judges a mention without a target. Without knowledge of other pull requests a marker is taken at its word, and said to be. */
function judgeForward(mention, from, workspace, conventions) {
	const { marker } = mention;
	const { pulls } = workspace;
	if (!pulls) return marker ? {
		kind: "accepted",
		evidence: `marker \`${marker.text}\`, not verified`
	} : { kind: "missing" };
	const candidates = candidatesOf(mention.name, from, conventions);
	const adding = [...pulls.open.values()].filter((pull) => findAdded(pull, candidates) !== null);
	const [adder] = adding;
	const number = marker?.pullRequest ?? null;
	if (number === null) {
		if (adder && (adding.length === 1 || marker)) return {
			kind: "unnamed",
			pull: adder,
			isMarked: marker !== null
		};
		return marker ? {
			kind: "accepted",
			evidence: `marker \`${marker.text}\``
		} : { kind: "missing" };
	}
	return judgeNumber(number, mention.name, pulls, adding);
}
function judgeNumber(number, name, pulls, adding) {
	const named = pulls.open.get(number);
	if (named && adding.includes(named)) return {
		kind: "accepted",
		evidence: `pull request ${number}, open`
	};
	const elsewhere = named?.added.find((path) => basename(path) === basename(name));
	if (named && elsewhere !== void 0) return {
		kind: "misplaced",
		pull: named,
		path: elsewhere
	};
	const [adder] = adding;
	if (adder) return {
		kind: "other-pull",
		number,
		pull: adder
	};
	if (named) return {
		kind: "not-added",
		pull: named
	};
	const state = pulls.closed.get(number);
	return state === void 0 ? {
		kind: "accepted",
		evidence: `pull request ${number}, not verified`
	} : {
		kind: "not-open",
		number,
		state
	};
}
/** The name itself, then every path it may mean: relative to the document, and in the roots. */
function candidatesOf(name, from, conventions) {
	return [name, ...[dirname(from), ...conventions.roots].map((base) => normalize$1(join(base, name))).filter((path) => path !== null)];
}
// src/rules/reference/expired-forward.ts
var expired_forward_default = defineRule({
	id: "reference/expired-forward",
	description: "A pull request that a marker names is open and adds the document.",
	rationale: "A plan that was dropped or moved leaves a promise in the text that nobody will keep.",
	severity: "error",
	examples: [
		{
			name: "open, and adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "closed without a merge",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: {
				open: [],
				closed: { 71: "closed" }
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker: pull request 71 was closed without a merge"]
		},
		{
			name: "another pull request adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: []
			}, {
				number: 72,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`"]
		},
		{
			name: "added in another directory",
			files: { "docs/addon-a-guide.md": "# A\n\n`docs/addon-b-guide.md#part` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["guides/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected name `docs/addon-b-guide.md`, expected `guides/addon-b-guide.md`, which pull request 71 adds"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			const said = explain(forward, mention.name);
			if (said) yield {
				range: mention.range,
				...said,
				...correct(document, mention, forward)
			};
		}
	}
});
function explain(forward, name) {
	switch (forward.kind) {
		case "misplaced": return {
			message: `Unexpected name ${quote(name, 36)}, expected ${quote(forward.path, 48)}, which pull request ${forward.pull.number} adds`,
			help: "Correct the name"
		};
		case "other-pull": return {
			message: `Unexpected pull request ${forward.number} in the marker, expected ${forward.pull.number}, which adds ${quote(name, 40)}`,
			help: `Write \`PR #${forward.pull.number}\``
		};
		case "not-added": return {
			message: `Unexpected forward marker: pull request ${forward.pull.number} does not add ${quote(name, 48)}`,
			help: "Correct the number or the name, or add the document to that pull request",
			...forward.pull.isDraft && { severity: "warning" }
		};
		case "not-open": return {
			message: `Unexpected forward marker: ${STATES[forward.state](forward.number)}`,
			help: forward.state === "merged" ? "Correct the name: the merged pull request left no such document" : "Plan it anew, mark it `(TBD)`, or remove the reference"
		};
		default: return null;
	}
}
/** Where it is known what the text should have said: the name, or the number in the marker. */
function correct(document, { marker, range, fragment }, forward) {
	const edit = (span, text) => ({ fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			...span,
			text
		}]
	} });
	if (forward.kind === "misplaced") return edit(range, `\`${relative(document.path, forward.path)}${fragment}\``);
	if (forward.kind !== "other-pull" || marker === null) return {};
	const found = new RegExp(`(?<=(?:PR|request|#)\\s*#?)0*${forward.number}(?!\\d)`, "iu").exec(document.slice(marker.span));
	if (!found) return {};
	const start = marker.span.start + found.index;
	return edit({
		start,
		end: start + found[0].length
	}, String(forward.pull.number));
}
const STATES = {
	merged: (number) => `pull request ${number} was merged without the document`,
	closed: (number) => `pull request ${number} was closed without a merge`,
	none: (number) => `there is no pull request ${number}`
};
// src/core/renamed.ts
/**
* The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
* and more than half of the missing name. Null when there is none, or when two would do.
*/
function findRenamed(name, workspace, conventions, kindOf) {
	const words = stem(name);
	let best = null;
	let bestCount = 0;
	let isUnique = true;
	for (const path of workspace.documents.keys()) {
		if (kindOf(path) === conventions.general) continue;
		const count = commonWords(words, stem(path));
		if (count < 3 || count * 2 <= words.length || count < bestCount) continue;
		isUnique = count > bestCount;
		best = path;
		bestCount = count;
	}
	return isUnique ? best : null;
}
/** The words of a base name without the ending. */
function stem(path) {
	return basename(path).replace(/\.(?:md|markdown)$/iu, "").toLowerCase().split("-");
}
function commonWords(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && a[count] === b[count]) count++;
	return count;
}
// src/rules/reference/missing-document.ts
var missing_document_default = defineRule({
	id: "reference/missing-document",
	description: "A document that is named exists, or the name carries a marker that it is still to come.",
	rationale: "A name that leads nowhere costs every reader a search, and nobody can tell a typo from a plan.",
	severity: "error",
	examples: [
		{
			name: "announced, another repository, a pattern",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `other-repo/docs/addon-b-guide.md`, `notes/x.md`, `SUMMARY.md`, `addon-X-guide.md`\n" },
			findings: []
		},
		{
			name: "no such guide, no marker",
			files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
			findings: ["docs/addon-a-guide.md:3:5: Document `addon-b-guide.md` does not exist"]
		},
		{
			name: "plain name of a document that was renamed",
			files: {
				"docs/addon-a-guide.md": "# A\n\nSee writer-lost-lease-incident.md.\n",
				"docs/cases/pg/writer-lost-lease-2026-05-04-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:5: Document `writer-lost-lease-incident.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kindOf, accept }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind === "accepted") accept({
				kind: "forward-declaration",
				at: mention.range.start,
				target: mention.name,
				evidence: forward.evidence
			});
			if (forward.kind !== "missing") continue;
			if (entries.has(mention.range.start) || !isFamilyName(document.path, mention.name, workspace, conventions, kindOf)) continue;
			const renamed = findRenamed(mention.name, workspace, conventions, kindOf);
			yield {
				range: mention.range,
				message: `Document ${quote(mention.name)} does not exist`,
				help: renamed === null ? "Correct the name, or mark it as still to come: `(TBD)`" : `Did you mean \`${renamed}\`? Else mark it as still to come: \`(TBD)\``
			};
		}
		for (const run of document.facts.texts) for (const match of run.value.matchAll(PLAIN_NAME)) {
			const name = match[0];
			const offset = document.text.indexOf(name, run.start);
			if (offset < 0 || offset + name.length > run.end || workspace.withBasename(name).length > 0) continue;
			const renamed = findRenamed(name, workspace, conventions, kindOf);
			if (renamed === null) continue;
			yield {
				range: {
					start: offset,
					end: offset + name.length
				},
				message: `Document ${quote(name)} does not exist`,
				severity: "warning",
				help: `Did you mean \`${renamed}\`?`
			};
		}
	}
});
/** A bare kebab-case file name in running text. */
const PLAIN_NAME = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+){2,12}\.md(?![\w/-])/gu;
// src/rules/reference/not-clickable.ts
var not_clickable_default = defineRule({
	id: "reference/not-clickable",
	description: "A document that is named in a code span and exists is named by a link.",
	rationale: "On GitHub a code span cannot be followed; the reader has to search for the file by hand.",
	severity: "error",
	examples: [
		{
			name: "link, fence, placeholder, glob, naming example, itself",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[`addon-b-guide.md`](addon-b-guide.md), `addon-*-guide.md`, `addon-<topic>-guide.md` (for example `addon-b-guide.md`)\n\n```\ncat addon-b-guide.md\n```\n\nThis file, `addon-a-guide.md`.\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "existing guide in a code span",
			files: {
				"docs/addon-a-guide.md": "# A\n\n参见 `addon-b-guide.md`。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:4: Unexpected code span `addon-b-guide.md`, expected a link to `docs/addon-b-guide.md`"]
		},
		{
			name: "existing case in another directory",
			files: {
				"docs/addon-a-guide.md": "# A\n\n- `cases/x-case.md`\n",
				"docs/cases/pg/x-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected code span `cases/x-case.md`, expected a link to `docs/cases/pg/x-case.md`"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		if (kind.clickable === "none") return;
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, range } = mention;
			if (target === null || target === document.path || mention.marker || mention.isNamingExample || entries.has(range.start)) continue;
			if (kind.clickable === "kinds" && kindOf(target) === conventions.general) continue;
			const isLighter = mention.isInHeading || kind === conventions.general;
			yield {
				range,
				message: `Unexpected code span ${quote(mention.name, 46)}, expected a link to ${quote(target, 46)}`,
				help: `Write ${linkTo(document, mention)}`,
				...isLighter && { severity: "warning" },
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...range,
						text: linkTo(document, mention)
					}]
				}
			};
		}
	}
});
// src/rules/reference/stale-forward.ts
var stale_forward_default = defineRule({
	id: "reference/stale-forward",
	description: "No reference announces as still to come a document that exists.",
	rationale: "A marker that outlives its document tells the reader not to look for what is already there.",
	severity: "error",
	examples: [
		{
			name: "announced and not there yet",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n" },
			findings: []
		},
		{
			name: "everyday use of the words",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "marker on an existing document",
			files: {
				"docs/addon-a-guide.md": "# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists"]
		},
		{
			name: "marker left behind on a link",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists"]
		}
	],
	*check(document, { workspace, conventions, kind }) {
		const found = (start, end, marker, target, edits) => ({
			range: {
				start,
				end
			},
			message: `Unexpected forward marker ${quote(marker, 32)}: ${quote(target, 48)} exists`,
			help: "Remove the marker, and name the document by a link",
			fix: {
				kind: "safe",
				edits
			}
		});
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, marker, range } = mention;
			if (target === null || !marker || target === document.path) continue;
			const edits = [removal(document, marker.span)];
			if (kind.clickable !== "none") edits.push({
				path: document.path,
				...range,
				text: linkTo(document, mention)
			});
			edits.sort((a, b) => a.start - b.start);
			yield found(range.start, range.end, marker.text, target, edits);
		}
		const markers = markersOf(conventions);
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
			const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
			if (marker) yield found(link.start, link.end, marker.text, target.path, [removal(document, marker.span)]);
		}
	}
});
function removal(document, span) {
	return {
		path: document.path,
		...span,
		text: ""
	};
}
// src/rules/reference/unmarked-forward.ts
var unmarked_forward_default = defineRule({
	id: "reference/unmarked-forward",
	description: "A document that only an open pull request adds is named together with that pull request.",
	rationale: "Until the other pull request is merged the name leads nowhere, and the reader cannot tell a plan from a typo.",
	severity: "warning",
	examples: [{
		name: "marked",
		files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: []
	}, {
		name: "not marked",
		files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: ["docs/addon-a-guide.md:3:5: Missing marker on `addon-b-guide.md`, which open pull request 71 adds"]
	}],
	*check(document, { workspace, conventions }) {
		for (const mention of findMentions(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind !== "unnamed") continue;
			const { number } = forward.pull;
			const marker = `(planned, PR #${number})`;
			if (forward.isMarked) {
				yield {
					range: mention.range,
					message: `Missing number in the marker on ${quote(mention.name, 56)}: open pull request ${number} adds it`,
					severity: "info",
					help: `The marker could say \`${marker}\``
				};
				continue;
			}
			yield {
				range: mention.range,
				message: `Missing marker on ${quote(mention.name, 60)}, which open pull request ${number} adds`,
				help: `Add \`${marker}\` after the name`,
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: mention.range.end,
						end: mention.range.end,
						text: ` ${marker}`
					}]
				}
			};
		}
	}
});
// src/rules/structure/file-name.ts
var file_name_default = defineRule({
	id: "structure/file-name",
	description: "The file name of a document has the form of its kind.",
	rationale: "A name of one form can be found by guessing it, and lists sort by topic.",
	severity: "warning",
	examples: [
		{
			name: "a guide",
			files: { "docs/addon-tls-guide.md": "# TLS\n" },
			findings: []
		},
		{
			name: "any other document",
			files: { "docs/Some Notes.md": "# Notes\n" },
			findings: []
		},
		{
			name: "a guide in another form",
			files: { "docs/addon-TLS_setup-guide.md": "# TLS\n" },
			findings: ["docs/addon-TLS_setup-guide.md:1:1: Unexpected file name `addon-TLS_setup-guide.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case"]
		},
		{
			name: "a case without its suffix",
			files: { "docs/cases/mysql/mysql-slow-restart.md": "# Slow restart\n" },
			findings: ["docs/cases/mysql/mysql-slow-restart.md:1:1: Unexpected file name `mysql-slow-restart.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case"]
		}
	],
	*check(document, { kind }) {
		const name = basename(document.path);
		if (kind.fileName === null || kind.fileName.pattern.test(name)) return;
		const { expected } = kind.fileName;
		const shown = 33 + name.length + expected.length > 120 ? "" : ` ${quote(name)}`;
		yield {
			range: findOpening(document),
			message: `Unexpected file name${shown}, expected ${expected}`,
			help: "Rename the file and update the links to it"
		};
	}
});
// src/rules/structure/title.ts
var title_default = defineRule({
	id: "structure/title",
	description: "A document has one title, an H1, and it comes first.",
	rationale: "The title is what search results, previews and outlines show, and a second one splits the outline.",
	severity: "error",
	examples: [
		{
			name: "one title",
			files: { "docs/addon-tls-guide.md": "<!-- reviewed -->\n\n![logo](logo.png)\n\n# TLS\n\n## Scope\n" },
			findings: []
		},
		{
			name: "a title in front matter",
			files: { "docs/addon-tls-guide.md": "---\ntitle: TLS\n---\n\n## Scope\n" },
			findings: []
		},
		{
			name: "no headings in a document of no kind",
			files: { "notes.md": "Text.\n" },
			findings: []
		},
		{
			name: "a changelog",
			files: { "CHANGELOG.md": "# 2.0\n\n# 1.0\n" },
			findings: []
		},
		{
			name: "sections as H1 throughout",
			files: { "README.md": "# Tool\n\n# Install\n\n# Use\n" },
			findings: []
		},
		{
			name: "no title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n## Scope\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing title, expected an H1 at the beginning"]
		},
		{
			name: "a title of another depth",
			files: { "docs/tls.md": "## TLS\n\nText.\n\n### Scope\n" },
			findings: ["docs/tls.md:1:1: Unexpected H2 at the beginning, expected the title as H1"]
		},
		{
			name: "a second title",
			files: { "docs/tls.md": "# TLS\n\n## Scope\n\n# Setup\n\n## Steps\n" },
			findings: ["docs/tls.md:5:1: Unexpected second H1, expected one title"]
		},
		{
			name: "text before the title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n# TLS\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Unexpected text before the title, expected the title first"]
		}
	],
	*check(document, { kind }) {
		const isOfKind = kind.metadata !== null;
		if (!isOfKind && isFreeForm(document.path)) return;
		const top = document.facts.headings.filter((heading) => heading.top);
		const titles = top.filter((heading) => heading.depth === 1);
		if (!isOfKind && titles.length > 2 && titles.length * 2 > top.length) return;
		const severity = isOfKind ? {} : { severity: "warning" };
		const finding = titles[0] === void 0 ? checkMissing(document, isOfKind, top[0]) : checkPlace(document, kind, titles[0], top);
		if (finding !== null) yield {
			...finding,
			...severity
		};
		if (titles[1] !== void 0) {
			const count = titles.length > 2 ? ` and ${titles.length - 2} more` : "";
			yield {
				range: titles[1],
				message: `Unexpected second H1${count}, expected one title`,
				help: "Lower the heading and those below it",
				...severity
			};
		}
	}
});
/** Changelogs, licences, templates and parts that others include have forms of their own. */
function isFreeForm(path) {
	return path.split("/").some((part) => part.startsWith(".") || part.startsWith("_")) || /^(?:change|history|release|news|licen[cs]e|copying|notice)|template/iu.test(basename(path));
}
function checkMissing(document, isOfKind, first) {
	const { frontmatter, blocks } = document.facts;
	if (frontmatter !== null && /^["']?title["']?[ \t]*[:=]/mu.test(document.slice(frontmatter)) || /<h1[\s>]/iu.test(document.text)) return null;
	const opening = isOfKind ? blocks.find((block) => !isDecoration(document, block)) : blocks[0];
	if (first !== void 0 && first.start === opening?.start) return {
		range: first,
		message: `Unexpected H${first.depth} at the beginning, expected the title as H1`,
		help: "Make the title an H1"
	};
	if (!isOfKind) return null;
	return {
		range: findOpening(document),
		message: "Missing title, expected an H1 at the beginning",
		help: "Begin the document with `# <title>`"
	};
}
function checkPlace(document, kind, title, top) {
	const help = "Move the title to the beginning";
	const first = top[0];
	if (first !== title) return {
		range: first,
		message: `Unexpected H${first.depth} before the title, expected the title first`,
		help
	};
	if (kind.metadata === null) return null;
	const block = readMetadata(document, kind.metadata).block;
	const isAllowed = (other) => isDecoration(document, other) || isLinkRow(document, other) || block !== null && other.start >= block.start && other.end <= block.end;
	const text = document.facts.blocks.find((other) => other.start < title.start && !isAllowed(other));
	if (text === void 0) return null;
	return {
		range: firstLine(document, text),
		message: "Unexpected text before the title, expected the title first",
		help
	};
}
// src/rules/index.ts
/** Every rule there is, sorted by id. */
const rules = [
	commit_default,
	document_default,
	dangling_entry_default,
	entry_not_clickable_default,
	missing_entry_default,
	case_mismatch_default,
	missing_fragment_default,
	missing_target_default,
	outside_repository_default,
	field_order_default,
	invalid_value_default,
	misplaced_block_default,
	missing_block_default,
	missing_field_default,
	new_document_status_default,
	vague_value_default,
	open_tasks_default,
	title_default$1,
	expired_forward_default,
	missing_document_default,
	not_clickable_default,
	stale_forward_default,
	unmarked_forward_default,
	file_name_default,
	title_default
];
export { rules as t };
