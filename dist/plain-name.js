import { i as __toESM } from "./rolldown-runtime.js";
import { r as compareText } from "./finding.js";
import { i as normalize, n as dirname, r as join$1, t as basename } from "./path.js";
import { t as firstMatch } from "./pattern.js";
import { a as require_picomatch, i as createKindOf } from "./rule.js";
import { t as findLastStart } from "./bisect.js";
// src/core/pulls.ts
/** The same with the paths that lie below a directory of the repository, relative to it; `''` is the top. */
function pullsBelow(pulls, root) {
	if (root === "") return pulls;
	const prefix = `${root}/`;
	const below = (added) => added.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
	return {
		...pulls,
		open: new Map([...pulls.open].map(([number, pull]) => [number, {
			...pull,
			added: below(pull.added)
		}]))
	};
}
/** The one open pull request that adds a path, or null. */
function findAdder(pulls, path) {
	const adding = [...pulls?.open.values() ?? []].filter(({ added }) => added.includes(path));
	return adding.length === 1 ? adding[0] ?? null : null;
}
/** The file that an open pull request adds for a mention: one of the paths it may mean, else the one file of that base name. */
function findAdded(pull, candidates) {
	const exact = pull.added.find((path) => candidates.includes(path));
	if (exact !== void 0) return exact;
	const name = candidates[0];
	if (name === void 0 || name.includes("/")) return null;
	const namesakes = pull.added.filter((path) => basename(path) === name);
	return namesakes.length === 1 ? namesakes[0] ?? null : null;
}
// src/core/data-entries.ts
/** The documents that a YAML or JSON file lists: every text below the place's key that names a Markdown file, with its ending or without. */
function readDataEntries(document, workspace, place) {
	const root = workspace.dataOf(document)?.root ?? null;
	const found = [];
	const pending = [...root === null ? [] : place.entry.key === "" ? [root] : nodesAt(root, place.entry.key.split("."))].reverse();
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) if (node.kind === "map") pending.push(...node.entries.map(({ value }) => value).reverse());
	else if (node.kind === "list") pending.push(...[...node.items].reverse());
	else {
		const entry = entryOf(node, workspace, place);
		if (entry !== null) found.push({
			entry,
			node
		});
	}
	return found;
}
function nodesAt(node, keys) {
	let nodes = [node];
	for (const key of keys) nodes = nodes.flatMap((parent) => parent.kind === "map" ? parent.entries.filter((entry) => entry.key === key).map(({ value }) => value) : []);
	return nodes;
}
function entryOf(node, workspace, place) {
	const name = node.text.split("#")[0] ?? "";
	const path = name === "" || /^[a-z][\w+.-]*:/iu.test(name) ? null : normalize(join$1(place.base, name));
	if (path === null || path === "") return null;
	const target = /\.(?:md|markdown)$/iu.test(path) ? path : [
		`${path}.md`,
		`${path}/index.md`,
		`${path}/README.md`
	].find((other) => workspace.files.has(other));
	if (target === void 0) return null;
	return {
		range: {
			start: node.start,
			end: node.end
		},
		form: "data",
		path: target,
		exists: workspace.has(target),
		isForward: false,
		name,
		leaf: -1
	};
}
// src/core/link-target.ts
/** Routes of a repository's pages, reached as `../../issues` from a file at the root: two steps up leave `blob/<branch>`. */
const REPOSITORY_ROUTES = /^(?:actions|blob|branches|commits?|community|compare|contributors|deployments|discussions|edit|forks|graphs|issues|labels|milestones?|network|packages|projects|pulls?|pulse|raw|releases|security|settings|stargazers|tags|tree|watchers|wiki)(?:\/|$)/u;
/** Reads a destination as it stands in a document: split at `#`, then `?`, then percent-decoded. */
function readTarget(from, url) {
	const trimmed = url.trim();
	if (/^[a-z][a-z0-9+.-]*:/iu.test(trimmed) || trimmed.startsWith("//")) return { kind: "external" };
	const hash = trimmed.indexOf("#");
	const beforeHash = hash < 0 ? trimmed : trimmed.slice(0, hash);
	const afterHash = hash < 0 ? "" : trimmed.slice(hash + 1);
	const fragment = hash < 0 || isTemplate(afterHash) ? null : decode(afterHash);
	const query = beforeHash.indexOf("?");
	const written = query < 0 ? beforeHash : beforeHash.slice(0, query);
	if (isTemplate(written)) return { kind: "external" };
	const path = decode(written);
	if (path === "") return {
		kind: "internal",
		path: from,
		fragment
	};
	const isRooted = path.startsWith("/");
	const resolved = normalize(isRooted ? path : join$1(dirname(from), path));
	if (resolved !== null) return {
		kind: "internal",
		path: resolved,
		fragment
	};
	return isRepositoryRoute(from, path) ? { kind: "external" } : { kind: "outside" };
}
/** Percent-decodes; a malformed sequence stays as it is written. */
function decode(text) {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Writes a relative path as a link destination: percent-encodes whatever would end it, its table cell, or change its meaning. */
function encodeDestination(path) {
	return path.replace(/[\s%()<>?#\\"`[\]|\p{Cc}]|&(?=#?\w+;)|\{(?=[{%])/gu, encodeCharacter).replace(/^[^/:]*:/u, (scheme) => `${scheme.slice(0, -1)}%3A`);
}
/** Writes a fragment, `#` included, behind a destination; what is percent-encoded stays so. */
function encodeFragment(fragment) {
	return fragment.replace(/[\s()<>\\"`[\]|\p{Cc}]|%(?![\da-f]{2})|&(?=#?\w+;)|\{(?=[{%])/giu, encodeCharacter);
}
function encodeCharacter(character) {
	return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
/** `{{ site.url }}`, `${BASE}`, `<version>`: filled in before anyone follows the link. What is not closed is none. */
function isTemplate(part) {
	return /\{\{[^{}]+\}\}|\{%[^{}]+%\}|\$\{[^{}]+\}|<[^<>]+>/u.test(part);
}
function isRepositoryRoute(from, path) {
	const steps = [...from.split("/").slice(0, -1), ...path.split("/")].filter((step) => step !== "" && step !== ".");
	const rest = [];
	let above = 0;
	for (const step of steps) if (step !== "..") rest.push(step);
	else if (rest.pop() === void 0) above++;
	return above === 2 && REPOSITORY_ROUTES.test(rest.join("/"));
}
// src/core/forward-marker.ts
const OPENERS = "(（[【";
const CLOSERS = ")）]】";
/** How far a bracket is followed; a longer one is a sentence, not a marker. */
const MAX_LENGTH = 160;
const PULL_REQUEST = /(?:\bPR|\bpull request|#)\s*#?(\d{1,7})/iu;
/** Recognises the notes of one repository. */
var ForwardMarkers = class {
	#atStart;
	#trailing;
	#bare;
	#patterns;
	#awaiting;
	/** `more` are forms that only some documents use. */
	constructor({ notes, words, patterns }, more = []) {
		this.#patterns = [...patterns, ...more];
		const note = alternatives(notes);
		const word = alternatives(words);
		const any = alternatives([...notes, ...words]);
		const pull = "(?:PR|pull request)\\s*#?\\d{1,7}";
		const wordEnd = `(?=\\s*$|\\s*[,，:：;；—–-]|\\s+(?:in\\s+|by\\s+)?(?:${pull}|#\\d))`;
		const awaited = `${pull}\\s*(?:待|未合|pending|to land|not merged)`;
		this.#atStart = new RegExp(`^\\s*(?:(?:${note})(?![a-z])|(?:${word})${wordEnd}|${awaited})`, "iu");
		this.#trailing = new RegExp(`[,，;；]\\s*(?:${any})\\s*$`, "iu");
		const clause = "[^.。;；|()（）\\n]{0,60}";
		const dashed = `(?:—|–|--?)\\s*(?:${note})(?![a-z])${clause}`;
		const plain = `(?:${note})(?=\\s*(?:$|[,，。.;；:：)）\\]】—–-]))${clause}`;
		this.#bare = new RegExp(`^\\s*(?:${dashed}|${plain}|(?:${word})\\s+${pull})`, "iu");
		this.#awaiting = new RegExp(`(?<![a-z])(?:${any}|待|等[^，。；]{1,40}[后後]|waiting|awaiting|once|until)(?![a-z])`, "iu");
	}
	/** Whether words speak of something that is still to come. */
	isAwaiting(words) {
		return this.#awaiting.test(words);
	}
	/** The note that belongs to the mention at `span`, searched no further than `limit`; null when there is none. */
	find(document, span, limit) {
		return this.#after(document.text, span.end, limit.end) ?? this.#before(document.text, span.start, limit.start);
	}
	#after(text, from, limit) {
		const rest = text.slice(from, Math.min(limit, from + MAX_LENGTH));
		const spaces = rest.length - rest.trimStart().length;
		for (const pattern of this.#patterns) {
			const match = firstMatch(pattern, rest);
			if (match && match.start <= spaces) return marker(match.text, {
				start: from,
				end: from + match.end
			});
		}
		if (OPENERS.includes(rest.charAt(spaces)) && spaces < rest.length) {
			const close = closing(rest, spaces);
			if (close < 0) return null;
			const inner = rest.slice(spaces + 1, close);
			if (this.#atStart.test(inner)) return marker(inner, {
				start: from,
				end: from + close + 1
			});
			const tail = this.#trailing.exec(inner);
			return tail && marker(tail[0], {
				start: from + spaces + 1 + tail.index,
				end: from + close
			});
		}
		const open = /^\s*[,，;；]\s*/u.exec(rest);
		if (open) {
			const close = [...rest].findIndex((character) => CLOSERS.includes(character));
			const inner = close < 0 ? "" : rest.slice(open[0].length, close);
			if (close >= 0 && inner.length < 60 && this.#atStart.test(inner)) return marker(inner, {
				start: from,
				end: from + close
			});
			return null;
		}
		const bare = this.#bare.exec(rest);
		return bare && marker(bare[0], {
			start: from,
			end: from + bare[0].length
		});
	}
	/** `（TBD）：` right before the mention: the note stands on the name of the entry, the mention follows. */
	#before(text, until, limit) {
		const lead = text.slice(Math.max(limit, until - MAX_LENGTH), until);
		const match = /[（(]([^（()）]{1,80})[)）]\s*[:：]\s*$/u.exec(lead);
		if (!match || !this.#atStart.test(match[1] ?? "")) return null;
		const start = until - lead.length + match.index;
		return marker(match[1] ?? "", {
			start,
			end: start + match[0].lastIndexOf(match[0].includes("）") ? "）" : ")") + 1
		});
	}
};
/** Offset of the bracket that closes the one at `open`, or -1. */
function closing(text, open) {
	let depth = 0;
	for (let index = open; index < text.length; index++) if (OPENERS.includes(text.charAt(index))) depth++;
	else if (CLOSERS.includes(text.charAt(index)) && --depth === 0) return index;
	return -1;
}
function marker(text, span) {
	const number = PULL_REQUEST.exec(text)?.[1];
	return {
		span,
		text: text.replace(/^[\s,，;；—–-]+|\s+$/gu, ""),
		pullRequest: number === void 0 ? null : Number(number)
	};
}
function alternatives(words) {
	return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|") || "(?!)";
}
// src/core/memoize.ts
/** Reads a document once per workspace and conventions, however many rules ask; forgotten together with them. */
function memoize(read) {
	const cache = /* @__PURE__ */ new WeakMap();
	return (document, workspace, conventions) => {
		const ofConventions = cache.get(conventions) ?? /* @__PURE__ */ new WeakMap();
		cache.set(conventions, ofConventions);
		const ofWorkspace = ofConventions.get(workspace) ?? /* @__PURE__ */ new WeakMap();
		ofConventions.set(workspace, ofWorkspace);
		const known = ofWorkspace.get(document);
		if (known !== void 0) return known;
		const value = read(document, workspace, conventions);
		ofWorkspace.set(document, value);
		return value;
	};
}
// src/core/mention.ts
const MAX_NAME_LENGTH$1 = 512;
const NAME$1 = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+\.(?:md|markdown)(#\S*)?$/iu;
const PLACEHOLDER_NAME = /[<>*{}].*\.(?:md|markdown)$/iu;
const EXAMPLE_LEAD = /[（(][^（()）]{0,200}(?:例如|比如|譬如|如[:：]|e\.g\.|for example|for instance|such as|example:)[^（()）]{0,200}$/iu;
/** Finds the code spans of a document that name one, in order. Code spans inside links are the links' business. */
const findMentions = memoize((document, workspace, conventions) => {
	const markers = markersOf(conventions, createKindOf(conventions, workspace).kindOf(document.path));
	const mentions = [];
	const patterned = leavesWithPlaceholders(document);
	for (const code of document.facts.codeSpans) {
		const match = code.isInLink || code.value.length > MAX_NAME_LENGTH$1 ? null : NAME$1.exec(code.value);
		if (!match || isInHtmlLink(document, code)) continue;
		const fragment = match[1] ?? "";
		const name = code.value.slice(0, code.value.length - fragment.length);
		const leaf = document.facts.leaves[code.leaf];
		const limit = leaf ?? code;
		mentions.push({
			form: "code",
			range: {
				start: code.start,
				end: code.end
			},
			name,
			fragment: fragment === "#" ? "" : fragment,
			target: workspace.resolveMention(document.path, decode(name), conventions.roots),
			marker: markers.find(document, code, limit),
			leaf: code.leaf,
			isInHeading: leaf?.kind === "heading",
			isHistory: isHistory(document, code, limit),
			isNamingExample: leaf !== void 0 && patterned.has(code.leaf) && isGivenAsExample(document, code, limit)
		});
	}
	return mentions;
});
/** How far before a mention the tag of a link around it is looked for. */
const MAX_TAG_DISTANCE = 400;
/** Between `<a href=…>` and `</a>`. */
function isInHtmlLink({ text, facts }, code) {
	const from = Math.max(0, code.start - MAX_TAG_DISTANCE);
	const lead = text.slice(from, code.start);
	const open = [...lead.matchAll(/<a\s/giu)].at(-1)?.index;
	if (open === void 0 || /<\/a\s*>/iu.test(lead.slice(open))) return false;
	const link = findLastStart(facts.links, from + open);
	return link?.kind === "html" && link.start === from + open;
}
const markerCache = /* @__PURE__ */ new WeakMap();
/** The notes that announce a document, in documents of a kind. */
function markersOf(conventions, kind) {
	const ofConventions = markerCache.get(conventions) ?? /* @__PURE__ */ new WeakMap();
	markerCache.set(conventions, ofConventions);
	let markers = ofConventions.get(kind);
	if (!markers) {
		markers = new ForwardMarkers(conventions.forwardMarkers, kind.references.markers);
		ofConventions.set(kind, markers);
	}
	return markers;
}
const FORMER_LEAD = /(?:renamed|formerly|previously|used to be|原名?|旧|曾用名|更名自)\s*(?:from)?\s*[:：]?\s*~*$/iu;
const FORMER_TAIL = /^~*\s*(?:(?:was|were|is|has been|have been|已经?|被|现已)\s*)?(?:renamed|removed|deleted|merged into|replaced by|更名|改名|重命名|删除|合并|并入|移除)/iu;
/** Whether what stands at `code` is told as history: a former name, or something that was taken away. */
function isHistory(document, code, limit) {
	const lead = document.text.slice(Math.max(limit.start, code.start - 40), code.start);
	const tail = document.text.slice(code.end, Math.min(limit.end, code.end + 60));
	return lead.endsWith("~~") && tail.startsWith("~~") || FORMER_LEAD.test(lead) || FORMER_TAIL.test(tail);
}
/** The leaves that show a name with a placeholder: their rule is about names. */
function leavesWithPlaceholders({ facts }) {
	return new Set(facts.codeSpans.filter(({ value }) => value.length <= MAX_NAME_LENGTH$1 && PLACEHOLDER_NAME.test(value)).map(({ leaf }) => leaf));
}
/** Whether it stands inside "for example" brackets. */
function isGivenAsExample(document, code, limit) {
	return EXAMPLE_LEAD.test(document.text.slice(Math.max(limit.start, code.start - 400), code.start));
}
// src/core/markdown-entries.ts
/** The documents that a Markdown index lists by links, absolute URLs of the repository among them, or by code spans that name them; `all` of them also where they are no entries. */
function readMarkdownEntries(document, workspace, conventions, which = "entries") {
	const { facts } = document;
	const candidates = [];
	const prefixes = conventions.indexes.filter(({ file, entry }) => file === document.path && entry.form === "url").map(({ entry }) => entry.prefix);
	for (const link of facts.links) {
		if (link.kind !== "link" || link.leaf < 0 || /^[\s\p{Cf}]*$/u.test(link.text)) continue;
		const target = readTarget(document.path, withoutPrefix(link.url, prefixes));
		if (target.kind !== "internal" || !/\.(?:md|markdown)$/iu.test(target.path) || target.path === document.path) continue;
		if (link.text.trim() === "") continue;
		candidates.push({
			range: {
				start: link.start,
				end: link.end
			},
			form: "link",
			path: target.path,
			exists: workspace.has(target.path),
			isForward: false,
			name: target.path,
			leaf: link.leaf
		});
	}
	for (const mention of findMentions(document, workspace, conventions)) candidates.push({
		range: mention.range,
		form: "code",
		path: mention.target ?? mention.name,
		exists: mention.target !== null,
		isForward: mention.marker !== null,
		name: mention.name,
		leaf: mention.leaf
	});
	candidates.sort((a, b) => a.range.start - b.range.start);
	if (which === "all") return candidates;
	const itemLeaves = new Set(facts.items.map(({ leaf }) => leaf));
	const lists = findLists(document, candidates);
	const firsts = /* @__PURE__ */ new Map();
	for (const candidate of candidates) if (!firsts.has(candidate.leaf)) firsts.set(candidate.leaf, candidate);
	return candidates.filter((candidate) => {
		const leaf = facts.leaves[candidate.leaf];
		if (!leaf) return false;
		if (leaf.kind === "paragraph" && !itemLeaves.has(candidate.leaf)) return lists.has(candidate.leaf);
		const first = firsts.get(candidate.leaf);
		return first === candidate || first !== void 0 && first.form === candidate.form && !opens(document, leaf, first);
	});
}
/** The paragraphs that hold nothing but names and what stands between them: lists without the form of one. */
function findLists(document, candidates) {
	const rest = /* @__PURE__ */ new Map();
	for (const { leaf: index, range } of candidates) {
		const leaf = document.facts.leaves[index];
		if (!leaf) continue;
		const { text, from } = rest.get(index) ?? {
			text: "",
			from: leaf.start
		};
		rest.set(index, {
			text: text + document.text.slice(from, range.start),
			from: range.end
		});
	}
	const isList = ([index, { text, from }]) => !/[\p{L}\p{N}]/u.test(text + document.text.slice(from, document.facts.leaves[index]?.end));
	return new Set([...rest].filter(isList).map(([index]) => index));
}
/** Whether nothing but marks of emphasis, a task box or a number stands before the entry. */
function opens(document, leaf, entry) {
	return /^[\s*_~[\]xX\d.()（）#>|-]*$/u.test(document.text.slice(leaf.start, entry.range.start));
}
/** An absolute URL of the repository as a path from its root; every other destination as it is. */
function withoutPrefix(url, prefixes) {
	for (const prefix of prefixes) {
		if (prefix !== null && url.startsWith(prefix)) return `/${url.slice(prefix.length).replace(/^\/+/u, "")}`;
		const path = prefix === null ? /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|tree)\/[^/]+\/(.+)$/u.exec(url)?.[1] : void 0;
		if (path !== void 0) return `/${path}`;
	}
	return url;
}
// src/core/plain-entries.ts
/** The documents that an index lists as plain text, line by line, by the pattern of the place. */
function readPlainEntries(document, workspace, place) {
	const { pattern } = place.entry;
	if (pattern === null) return [];
	const entries = [];
	const { leaves } = document.facts;
	for (const [leaf, span] of leaves.entries()) for (const match of pattern.matches(document.slice(lineOf(document, span)))) {
		const path = match.spans.path;
		if (path === void 0) continue;
		const start = lineOf(document, span).start;
		const name = match.groups.path ?? "";
		const target = normalize(join$1(place.base, name));
		if (target === null) continue;
		entries.push({
			range: {
				start: start + path.start,
				end: start + path.end
			},
			form: "plain",
			path: target,
			exists: workspace.has(target),
			isForward: false,
			name,
			leaf
		});
	}
	return entries;
}
/** A block from the beginning of its first line, where the marks of a list stand. */
function lineOf(document, { start, end }) {
	let from = start;
	while (from > 0 && !"\r\n".includes(document.text[from - 1])) from--;
	return {
		start: from,
		end
	};
}
// src/core/index-entry.ts
/** All entries of a document that is an index, in source order; empty for any other document. */
const indexEntries = memoize((document, workspace, conventions) => {
	const places = conventions.indexes.filter(({ file }) => file === document.path);
	const entries = places.some(({ entry }) => entry.form === "link" || entry.form === "url") ? readMarkdownEntries(document, workspace, conventions) : [];
	const seen = /* @__PURE__ */ new Set();
	for (const place of places) {
		if (isData(place)) entries.push(...readDataEntries(document, workspace, place).map(({ entry }) => entry));
		if (place.entry.form !== "plain" || seen.has(place.entry.pattern?.source ?? "")) continue;
		seen.add(place.entry.pattern?.source ?? "");
		entries.push(...readPlainEntries(document, workspace, place));
	}
	return entries.sort((a, b) => a.range.start - b.range.start);
});
/** Whether a place is a key of a YAML or JSON file. */
function isData({ entry }) {
	return entry.form === "nav" || entry.form === "json";
}
/** The heading that opens a place and the offsets that the place covers; null when the index has no such heading. */
function findPlace(document, place) {
	if (place.section === null) return {
		heading: null,
		span: {
			start: 0,
			end: document.text.length
		}
	};
	const { headings } = document.facts;
	const index = headings.findIndex((heading) => heading.top && place.section?.test(heading.text) === true);
	const heading = headings[index];
	if (!heading) return null;
	const next = headings.slice(index + 1).find((other) => other.top && other.depth <= heading.depth);
	return {
		heading,
		span: {
			start: heading.end,
			end: next?.start ?? document.text.length
		}
	};
}
// src/core/linked-place.ts
/** The destinations of a document in order, each read by GitHub's rules. */
function* linkedPlaces(document, workspace, conventions) {
	const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
	const place = (url, range, start, link, isUnused) => ({
		range,
		link,
		target: readTarget(document.path, url),
		isEntry: entries.has(start),
		isUnused
	});
	for (const definition of document.facts.definitions) yield place(definition.url, definition.destination, definition.start, null, !definition.isUsed);
	for (const link of document.facts.links) if (link.definition < 0) yield place(link.url, link.destination, link.start, link.kind === "link" ? link : null, false);
}
// src/core/section-ends.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Where the section of each heading ends, by the heading's index: at the next heading that is no deeper, or with the text. */
function sectionEnds(document) {
	let ends = cache$1.get(document);
	if (!ends) {
		ends = readEnds(document);
		cache$1.set(document, ends);
	}
	return ends;
}
function readEnds({ facts, text }) {
	const ends = facts.headings.map(() => text.length);
	const open = [];
	for (const [index, { depth, start }] of facts.headings.entries()) {
		for (let last = open.at(-1); last !== void 0 && (facts.headings[last]?.depth ?? 0) >= depth; last = open.at(-1)) {
			ends[last] = start;
			open.pop();
		}
		open.push(index);
	}
	return ends;
}
// src/core/registry.ts
const definitions = /* @__PURE__ */ new WeakMap();
/** The definitions of a registry in the order of its document; empty when there is no such document. */
function definitionsOf(registry, workspace) {
	return remember(definitions, workspace, registry, () => {
		const document = workspace.documents.get(registry.file);
		return document ? readDefinitions(registry, document) : [];
	});
}
function readDefinitions(registry, document) {
	const { headings } = document.facts;
	const ends = sectionEnds(document);
	return headings.flatMap((heading, index) => {
		const match = firstMatch(registry.define, heading.text);
		const id = match?.groups.id;
		if (match === null || id === void 0) return [];
		const conditions = Object.entries(registry.repeatWhen);
		return {
			id,
			start: heading.start,
			end: ends[index] ?? document.text.length,
			heading: {
				start: heading.start,
				end: heading.end
			},
			section: {
				start: heading.end,
				end: ends[index] ?? document.text.length
			},
			state: match.groups.state ?? null,
			isRepeat: conditions.length > 0 && conditions.every(([group, value]) => match.groups[group] === value)
		};
	});
}
const fileNames = /* @__PURE__ */ new WeakMap();
/** The files that define each id by their names, in path order. */
function fileNameIds(registry, workspace) {
	return remember(fileNames, workspace, registry, () => {
		const isIncluded = (0, import_picomatch.default)([...registry.include]);
		const found = /* @__PURE__ */ new Map();
		for (const path of [...workspace.files].sort(compareText)) {
			const id = isIncluded(path) ? firstMatch(registry.define, basename(path))?.groups.id : void 0;
			if (id !== void 0) found.set(id, [...found.get(id) ?? [], path]);
		}
		return found;
	});
}
/** All ids that a registry holds; null where nothing is known of them. */
function idsOf(registry, workspace) {
	if (registry.type === "heading") return toSet(definitionsOf(registry, workspace).map(({ id }) => id));
	if (registry.type === "file-name") return toSet([...fileNameIds(registry, workspace).keys()]);
	return null;
}
/** A registry without a single id is one that this repository does not keep. */
function toSet(ids) {
	return ids.length === 0 ? null : new Set(ids);
}
function remember(cache, workspace, registry, read) {
	const ofWorkspace = cache.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache.set(workspace, ofWorkspace);
	const known = ofWorkspace.get(registry);
	if (known !== void 0) return known;
	const value = read();
	ofWorkspace.set(registry, value);
	return value;
}
// src/core/document-name.ts
const DOCUMENT = /\.(?:md|markdown)$/iu;
const MAX_NAME_LENGTH = 512;
/** The file that a name means, with or without an ending: `b.md`, `cases/b.md`, `ops-recovery`, or an id such as `phase-06`. Null for none. */
function resolveDocumentName(name, from, workspace, conventions) {
	if (name.length > MAX_NAME_LENGTH || !/^[\p{L}\p{N}]|^\.{1,2}\//u.test(name)) return null;
	const bare = name.replace(/#.*$/u, "");
	const found = workspace.resolveMention(from, DOCUMENT.test(bare) ? bare : `${bare}.md`, conventions.roots);
	if (found !== null) return found;
	for (const registry of conventions.registries) {
		const files = registry.type === "file-name" ? fileNameIds(registry, workspace).get(bare) : void 0;
		if (files?.length === 1) return files[0] ?? null;
	}
	return null;
}
/** The document that a link or a code span names; null where it is none of this repository, undefined where it names no document at all. */
function documentOfPiece(piece, from, workspace, conventions) {
	if (piece.kind === "code") {
		const name = decode(piece.code.value.trim());
		if (/\s/u.test(name)) return void 0;
		return resolveDocumentName(name, from, workspace, conventions) ?? (DOCUMENT.test(name.replace(/#.*$/u, "")) ? null : void 0);
	}
	if (piece.kind !== "link") return void 0;
	const target = readTarget(from, piece.link.url);
	if (target.kind !== "internal") return null;
	return workspace.documents.has(target.path) || !DOCUMENT.test(basename(target.path)) ? target.path : null;
}
// src/core/prose.ts
const cache = /* @__PURE__ */ new WeakMap();
/** The prose of a document, in order; raw HTML and images are left out. */
function proseOf(document) {
	let known = cache.get(document);
	if (!known) {
		known = readProse(document);
		cache.set(document, known);
	}
	return known;
}
function readProse(document) {
	const { leaves, texts, codeSpans, links } = document.facts;
	const byLeaf = /* @__PURE__ */ new Map();
	const add = (leaf, source) => {
		const list = byLeaf.get(leaf);
		if (list) list.push(source);
		else byLeaf.set(leaf, [source]);
	};
	for (const text of texts) add(text.leaf, {
		kind: "text",
		value: text.value,
		at: text,
		whole: text
	});
	for (const code of codeSpans) if (!code.isInLink) add(code.leaf, {
		kind: "code",
		value: code.value,
		at: code.content,
		whole: code,
		code
	});
	for (const link of links) if (link.kind === "link" || link.kind === "autolink") add(link.leaf, {
		kind: "link",
		value: link.text,
		at: link,
		whole: link,
		link
	});
	return leaves.flatMap((leaf, index) => {
		const sources = byLeaf.get(index);
		if (leaf.kind === "html" || !sources) return [];
		sources.sort((a, b) => a.whole.start - b.whole.start);
		return [join(document.text, leaf, index, sources)];
	});
}
function join(source, leaf, index, parts) {
	const characters = [];
	const offsets = [];
	const pieces = [];
	let end = parts[0]?.whole.start ?? leaf.start;
	const add = (character, offset) => {
		if (character === " " && characters.at(-1) === " ") return;
		characters.push(character);
		offsets.push(offset);
	};
	for (const part of parts) {
		if (characters.length > 0 && /[\s!<]/u.test(source.slice(end, part.whole.start))) add(" ", end);
		const start = characters.length;
		const value = part.value.replace(/[\r\n]/gu, " ");
		const places = part.kind === "link" ? null : align(source, part.at, part.value);
		for (let at = 0; at < value.length; at++) add(value.charAt(at), places?.[at] ?? part.whole.start);
		const range = {
			start,
			end: characters.length
		};
		if (part.kind === "text") pieces.push({
			kind: "text",
			...range
		});
		else if (part.kind === "code") pieces.push({
			kind: "code",
			code: part.code,
			...range
		});
		else pieces.push({
			kind: "link",
			link: part.link,
			...range
		});
		end = part.whole.end;
	}
	return {
		text: characters.join(""),
		leaf,
		index,
		pieces,
		spanOf: ({ start, end: until }) => {
			const last = findLastStart(pieces, until - 1);
			return {
				start: offsets[start] ?? leaf.start,
				end: last?.kind === "link" ? last.link.end : (offsets[until - 1] ?? leaf.end - 1) + 1
			};
		}
	};
}
const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{1,32});/uy;
/** Where each code unit of a value stands in the source, which has escapes, references and line prefixes besides. */
function align(source, { start, end }, value) {
	const offsets = [];
	let from = start;
	for (let index = 0; index < value.length; index++) {
		const wanted = value[index];
		if (source[from] === "&") {
			REFERENCE.lastIndex = from;
			const reference = REFERENCE.exec(source)?.[0];
			if (reference !== void 0 && !value.startsWith(reference, index)) {
				offsets.push(from);
				if (/[\uD800-\uDBFF]/.test(wanted)) {
					offsets.push(from);
					index++;
				}
				from += reference.length;
				continue;
			}
		}
		const isBreak = wanted === "\n" || wanted === "\r";
		if (wanted === " " && (source[from] === "\n" || source[from] === "\r")) {
			offsets.push(from);
			from += source[from] === "\r" && source[from + 1] === "\n" ? 2 : 1;
			continue;
		}
		while (from < end && source[from] !== wanted && (isBreak || " 	>\r\n\\".includes(source[from]))) {
			if (isBreak && (source[from] === "\n" || source[from] === "\r")) break;
			from++;
		}
		offsets.push(Math.min(from, Math.max(start, end - 1)));
		from++;
	}
	return offsets;
}
// src/core/plain-name.ts
/** All names of documents that a document mentions, in order: its code spans, and its plain text where its kind reads that. */
const findNames = memoize((document, workspace, conventions) => {
	const mentions = findMentions(document, workspace, conventions);
	const { kindOf } = createKindOf(conventions, workspace);
	const kind = kindOf(document.path);
	if (!kind.references.isPlainTextRead) return mentions;
	const markers = markersOf(conventions, kind);
	const plain = proseOf(document).flatMap((prose) => [...plainNames(prose, kind.sections.numbering?.qualified ?? null)].map(({ name, span }) => {
		const range = prose.spanOf(span);
		return {
			form: "plain",
			range,
			name,
			fragment: "",
			target: resolveDocumentName(name, document.path, workspace, conventions),
			marker: markers.find(document, range, prose.leaf),
			leaf: prose.index,
			isInHeading: prose.leaf.kind === "heading",
			isHistory: isHistory(document, range, prose.leaf),
			isNamingExample: false
		};
	}));
	return [...mentions, ...plain].sort((a, b) => a.range.start - b.range.start);
});
/** The name of the file that a mention stands for: plain text may leave out the ending. */
function fileNameOf({ name }) {
	return ENDING.test(name) ? name : `${name}.md`;
}
const ENDING = /\.(?:md|markdown)$/iu;
/** Bounded, so that a long run of such characters is not read anew from each of them. */
const NAME = /(?<![\w./@-])(?:[\w@+-][\w.@+-]{0,120}\/){0,12}[\w@+-][\w.@+-]{0,120}\.(?:md|markdown)(?![\w/-])/giu;
/** Names with an ending, and names without one that a number of a section follows: then a document is meant. */
function* plainNames(prose, qualified) {
	for (const piece of prose.pieces) {
		if (piece.kind !== "text") continue;
		for (const match of prose.text.slice(piece.start, piece.end).matchAll(NAME)) {
			const start = piece.start + match.index;
			yield {
				name: match[0],
				span: {
					start,
					end: start + match[0].length
				}
			};
		}
	}
	for (const match of qualified?.matches(prose.text) ?? []) {
		const { doc } = match.spans;
		if (doc === void 0 || !/\s\p{L}+[\s-]$/u.test(prose.text.slice(doc.end, match.spans.id?.start))) continue;
		if (prose.text[doc.start - 1] !== "/") yield {
			name: match.groups.doc ?? "",
			span: doc
		};
	}
}
export { findAdded as C, readDataEntries as S, pullsBelow as T, markersOf as _, resolveDocumentName as a, encodeFragment as b, idsOf as c, findPlace as d, indexEntries as f, isHistory as g, findMentions as h, documentOfPiece as i, sectionEnds as l, readMarkdownEntries as m, findNames as n, definitionsOf as o, isData as p, proseOf as r, fileNameIds as s, fileNameOf as t, linkedPlaces as u, decode as v, findAdder as w, readTarget as x, encodeDestination as y };
