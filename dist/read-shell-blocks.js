import { i as __toESM } from "./rolldown-runtime.js";
import { r as compareText } from "./finding.js";
import { i as normalize, n as dirname, r as join$1, t as basename } from "./path.js";
import { n as nativePattern, t as firstMatch } from "./pattern.js";
import { a as require_picomatch, i as createKindOf } from "./rule.js";
import { t as findLastStart } from "./bisect.js";
import { n as maskMatches, r as maskPlaceholders, t as blankElisions } from "./mask-shell.js";
import { n as insert, r as replace, t as applyRepair } from "./repair.js";
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
const CLOSERS$1 = ")）]】";
/** How far a bracket is followed; a longer one is a sentence, not a marker. */
const MAX_LENGTH$1 = 160;
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
		const rest = text.slice(from, Math.min(limit, from + MAX_LENGTH$1));
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
			const close = [...rest].findIndex((character) => CLOSERS$1.includes(character));
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
		const lead = text.slice(Math.max(limit, until - MAX_LENGTH$1), until);
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
	else if (CLOSERS$1.includes(text.charAt(index)) && --depth === 0) return index;
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
// src/scripts/block-markers.ts
const RULE = "(?:-{8,}|={8,})[ \\t]*";
const markerOf = (word) => nativePattern(new RegExp(`^${RULE}\\n${word}[ \\t]+(?<words>[^\\s:](?:[^\\n:]{0,99}[^\\s:])?)[ \\t]*(?::[ \\t]*(?<name>[^\\s:](?:[^\\n]{0,200}\\S)?))?[ \\t]*\\n${RULE}$`));
/** `BEGIN some words: name` between two rules of dashes or equals signs, and `END some words` between two more. */
const COMMON_MARKERS = {
	begin: markerOf("BEGIN"),
	end: markerOf("END"),
	areNamesUnique: true
};
/** The markers of a text, in its order. */
function findMarkers(text, { begin, end }) {
	return [...[...begin.matches(text)].map((match) => toMarker(match, true)), ...[...end.matches(text)].map((match) => toMarker(match, false))].sort((a, b) => a.start - b.start);
}
/** Pairs each begin with the end that follows it; an end whose words are others is no partner. */
function pairMarkers(markers) {
	const pairs = [];
	const single = [];
	let open = null;
	for (const marker of markers) if (marker.isBegin) {
		if (open !== null) single.push(open);
		open = marker;
	} else if (open !== null && (marker.words === null || open.words === null || marker.words === open.words)) {
		pairs.push({
			begin: open,
			end: marker
		});
		open = null;
	} else single.push(marker);
	if (open !== null) single.push(open);
	return {
		pairs,
		single
	};
}
function toMarker({ start, end, text, groups }, isBegin) {
	const [, before = "", line = ""] = /^((?:[^\w\n]*\n)*)([^\n]*)/u.exec(text) ?? [];
	const lineStart = start + before.length;
	return {
		start,
		end,
		isBegin,
		words: groups.words ?? null,
		name: groups.name ?? null,
		line: {
			start: lineStart,
			end: lineStart + line.trimEnd().length
		}
	};
}
// src/scripts/block-text.ts
/** Lines of a fence as one text, joined by LF, whose offsets lead back to the document. */
var BlockText = class BlockText {
	text;
	#lines;
	#starts;
	constructor(lines) {
		this.#lines = lines;
		this.text = lines.map(({ text }) => text).join("\n");
		let start = 0;
		this.#starts = lines.map(({ text }) => {
			const own = start;
			start += text.length + 1;
			return own;
		});
	}
	/** Where a span of the text stands in the document, as UTF-16 offsets; it ends at the latest with the line it begins on. */
	toSource(span) {
		const index = this.#indexOf(span.start);
		const line = this.#lines[index];
		if (line === void 0) return {
			start: 0,
			end: 0
		};
		const from = this.#starts[index] ?? 0;
		const column = Math.min(span.start - from, line.text.length);
		return {
			start: line.start + column,
			end: line.start + Math.max(column, Math.min(span.end - from, line.text.length))
		};
	}
	/** The lines that stand whole between two offsets. */
	between(start, end) {
		const from = this.#indexOf(start) + 1;
		return new BlockText(this.#lines.slice(from, Math.max(from, this.#indexOf(end))));
	}
	#indexOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
};
// src/scripts/opt-out.ts
/** The word in a fence's info string that leaves its scripts unchecked. */
const OPT_OUT = "no-check";
/** Whether a fence asks not to be checked: `bash no-check`, `bash,no-check`, `bash {no-check}`. */
function hasOptOut({ lang, meta }) {
	return `${lang ?? ""} ${meta ?? ""}`.split(/[\s,{}]+/u).includes(OPT_OUT);
}
// src/scripts/shell-languages.ts
const MODES = new Map([
	...words("bash sh shell dash ash shell-script shellscript bash-interactive azurecli azurecli-interactive", "script"),
	...words("zsh ksh mksh", "dialect"),
	...words("console shell-session shellsession sh-session bash-session zsh-session session terminal term", "session")
]);
/**
* The mode of a fence by its language word, null when the word names no shell. The word is compared in lower case and ends
* at `[`, `=`, `,`, `{` or `:`, so that `bash=` and `Bash{linenos}` are Bash.
*/
function shellModeOf(lang) {
	return MODES.get(shellWordOf(lang).toLowerCase()) ?? null;
}
/** The part of a language word that names the language. */
function shellWordOf(lang) {
	return /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
}
function words(list, mode) {
	return list.split(" ").map((word) => [word, mode]);
}
// src/scripts/shell-blocks.ts
/** The shell blocks of a document: fences that are shell by their name, and what stands between markers. */
function findShellBlocks(document, policy) {
	return document.facts.fences.flatMap((fence) => blocksOf(document, fence, policy));
}
/** Whether a document may have a shell block: what decides that the parser is loaded. */
function mayHaveShell(document, policy) {
	return document.facts.fences.some((fence) => {
		if (fence.isIndented || isSkipped(fence, policy)) return false;
		return modeOf(fence, null, policy) !== null || mayHaveMarkers(fence) && fence.lines.some(({ text }) => /BEGIN|END/u.test(text));
	});
}
/** Whether scripts stand between markers in a fence: where nothing says that it holds another language. */
function mayHaveMarkers({ isIndented, isClosed, lang }) {
	return !isIndented && isClosed && (wordOf(lang) === "" || shellModeOf(lang) !== null);
}
function blocksOf(document, fence, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return [];
	const content = new BlockText(fence.lines);
	if (mayHaveMarkers(fence)) {
		const { pairs } = pairMarkers(findMarkers(content.text, policy.sentinels ?? COMMON_MARKERS));
		if (pairs.length > 0) return pairs.map(({ begin, end }) => ({
			fence,
			content: content.between(begin.end, end.start),
			mode: "script",
			label: null
		}));
	}
	const mode = modeOf(fence, content.text, policy);
	return mode === null ? [] : [{
		fence,
		content,
		mode,
		label: labelOf(document, fence)
	}];
}
/** The mode of a fence; where the text decides and is not given, as if it had decided for a shell. */
function modeOf({ lang }, text, { languages }) {
	const configured = languages[wordOf(lang).toLowerCase()];
	if (configured === void 0) return shellModeOf(lang);
	return text === null || configured.when === null || configured.when.test(text) ? shellModeOf(configured.language) : null;
}
/** Whether the policy has a fence's language left unread. */
function isSkipped({ lang }, { skipped }) {
	return skipped.includes(wordOf(lang).toLowerCase());
}
/** The word of a fence's language; empty where it has none. */
function wordOf(lang) {
	return lang === "no-check" ? "" : shellWordOf(lang);
}
/** The language word in an info string; the whole opening line where it is not found, null where there is none. */
function labelOf(document, { opening, lang }) {
	const word = wordOf(lang);
	const marks = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
	const start = opening.start + marks;
	if (word === "") return null;
	return document.text.startsWith(word, start) ? {
		start,
		end: start + word.length
	} : opening;
}
const BY_LABEL = new Map([
	{
		name: "Dockerfile",
		labels: "dockerfile docker containerfile",
		module: {
			name: "dockerfile",
			load: async () => (await import("./dockerfile.js")).checkDockerfile
		}
	},
	{
		name: "JSON",
		labels: "json jsonc json5 geojson",
		module: {
			name: "json",
			load: async () => (await import("./json2.js")).checkJson
		}
	},
	{
		name: "JavaScript",
		labels: "javascript js jsx cjs mjs",
		module: {
			name: "javascript",
			load: async () => (await import("./javascript.js")).checkJavaScript
		}
	},
	{
		name: "Mermaid",
		labels: "mermaid",
		module: {
			name: "mermaid",
			load: async () => (await import("./mermaid.js")).checkMermaid
		}
	},
	{
		name: "Python",
		labels: "python py python3 py3",
		module: {
			name: "python",
			load: async () => (await import("./python.js")).checkPython
		}
	},
	{
		name: "TOML",
		labels: "toml",
		module: {
			name: "toml",
			load: async () => (await import("./toml.js")).checkToml
		}
	},
	{
		name: "TypeScript",
		labels: "typescript ts cts mts",
		module: {
			name: "typescript",
			load: async () => (await import("./javascript.js")).checkTypeScript
		}
	},
	{
		name: "TSX",
		labels: "tsx",
		module: {
			name: "tsx",
			load: async () => (await import("./javascript.js")).checkTsx
		}
	},
	{
		name: "YAML",
		labels: "yaml yml",
		module: {
			name: "yaml",
			load: async () => (await import("./yaml2.js")).checkYaml
		}
	}
].flatMap((language) => language.labels.split(" ").map((label) => [label, language])));
/** The language of a fence by its language word, as `shellModeOf` reads it; null when it is none of ours. */
function languageOf(lang) {
	const word = /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
	return BY_LABEL.get(word.toLowerCase()) ?? null;
}
// src/scripts/nesting.ts
/** Brackets that are open at one place cost parsers stack, and some of them the square of their number. */
const MAX_NESTING = 200;
/** Whether more brackets are open at one place than can be read safely, by a count that knows no quotes. */
function isNestedTooDeeply(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const mark = text[at] ?? "";
		if (mark === "(" || mark === "[" || mark === "{") {
			if (++depth > MAX_NESTING) return true;
		} else if (mark === ")" || mark === "]" || mark === "}") depth = Math.max(0, depth - 1);
	}
	return false;
}
// src/scripts/parse-shell.ts
let parser = null;
/** Loads the parser: some hundred kilobytes that only a document with a shell script needs. Resolves at once when it is there. */
async function loadShellParser() {
	parser ??= await import("./parser.js");
}
function loaded() {
	if (parser === null) throw new Error("The shell parser is asked before it is loaded");
	return parser;
}
/** Substitutions inside substitutions are looked into this deep: each level costs another pass over the same text. */
const MAX_DEPTH = 8;
const SUBSTITUTIONS = /* @__PURE__ */ new Set([
	"ArithmeticExpansion",
	"CommandExpansion",
	"ParameterExpansion",
	"ProcessSubstitution"
]);
/** How much text may still be parsed, in UTF-16 code units: what keeps repeated parsing linear. */
var ParseBudget = class {
	#left;
	/** What it is part of: the budget of a block takes from the budget of its document. */
	#whole;
	constructor(units, whole = null) {
		this.#left = units;
		this.#whole = whole;
	}
	/** Whether more was asked for than there was. */
	get isSpent() {
		return this.#left < 0 || this.#whole?.isSpent === true;
	}
	/** Takes the cost of one parse; false when there is not enough left. */
	take(text) {
		this.#left -= text.length + 1;
		this.#whole?.take(text);
		return !this.isSpent;
	}
};
/** Parses a text as `readShell` does; null when the budget is spent. */
function parseShell(text, budget) {
	return budget.take(text) ? readShell(text) : null;
}
/**
* Parses a text as a Bash script, errors inside substitutions included. A here-document that only the end of the text ends
* is an error here, though Bash merely warns of it.
*/
function readShell(text) {
	const script = loaded().parse(text);
	const faults = [];
	visit(script, (node, base) => {
		if (node.type === "Script") for (const error of node.errors ?? []) faults.push({
			message: error.message,
			at: base ?? error.pos
		});
		if (node.type === "HereDoc" && node.closing === void 0) faults.push({
			message: "unterminated here-document",
			at: base ?? node.pos,
			hereDocument: node
		});
		if (node.type === "ArithmeticFor" && base === null && !/^for\s*\(\(/u.test(text.slice(node.pos, node.pos + 99))) faults.push({
			message: "unexpected token '('",
			at: text.indexOf("(", node.pos)
		});
	});
	faults.sort((a, b) => a.at - b.at);
	return {
		script,
		faults
	};
}
/** Calls back for every node; `base` is the offset to use instead of the node's own where those count in a decoded copy. */
function visit(script, callback) {
	const stack = [{
		node: script,
		base: null,
		depth: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const { node, base, depth } = entry;
		callback(node, base);
		if (depth > MAX_DEPTH) continue;
		const below = SUBSTITUTIONS.has(node.type) ? depth + 1 : depth;
		loaded().forEachChild(node, (child) => {
			stack.push({
				node: child,
				base: base ?? (child.type === "Script" && child.source !== void 0 ? node.pos : null),
				depth: below
			});
		});
	}
}
// src/scripts/read-language-blocks.ts
/** A block longer than this many UTF-16 code units gets no verdict. */
const MAX_LENGTH = 1e5;
/** All blocks of one document together cost no more than this many UTF-16 code units of parsing: about two seconds at the worst. */
const DOCUMENT_ALLOWANCE$1 = 15e5;
/** The parsers of the languages that a document has blocks of. */
function* needsOfLanguages({ facts }, { scripts }) {
	for (const fence of facts.fences) {
		const language = readAs(fence, null, scripts);
		if (language !== null) yield language.module;
	}
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Every block of a document in one of our languages with its verdict, read once however many rules ask. */
function readLanguageBlocks(document, { scripts }, modules) {
	const ofPolicy = known$1.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(scripts, ofPolicy);
	const blocks = ofPolicy.get(document) ?? [...judge$1(document, scripts, modules)];
	ofPolicy.set(document, blocks);
	return blocks;
}
function* judge$1({ facts }, policy, modules) {
	const allowance = new ParseBudget(DOCUMENT_ALLOWANCE$1);
	for (const fence of facts.fences) {
		if (readAs(fence, null, policy) === null) continue;
		const content = new BlockText(fence.lines);
		const language = readAs(fence, content.text, policy);
		if (language === null) continue;
		const isBounded = content.text.length <= MAX_LENGTH && !isNestedTooDeeply(content.text);
		const text = policy.placeholders.reduce(maskMatches, content.text);
		const budget = new ParseBudget(4e4 + 40 * text.length, allowance);
		yield {
			fence,
			content,
			language,
			verdict: isBounded ? modules.get(language.module)(text, budget) : "unchecked",
			isOptedOut: hasOptOut(fence)
		};
	}
}
/** What a fence is read as; where the text decides and is not given, as if it had decided for the language. */
function readAs(fence, text, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return null;
	const configured = policy.languages[wordOf(fence.lang).toLowerCase()];
	if (configured === void 0) return languageOf(fence.lang);
	return text === null || configured.when === null || configured.when.test(text) ? languageOf(configured.language) : null;
}
// src/scripts/command-like.ts
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]\s]*\])?\+?=(?![\s=])/u;
const GRAMMAR = /^(?:\[\[?|\(\(?|\{|!)(?=\s)|^\(\(?|^(?:if|then|elif|else|fi|for|while|until|select|do|done|case|esac|function|time)(?=[\s;)]|$)/u;
const BUILTIN = /^(?:[:.]|alias|cd|command|declare|echo|eval|exec|exit|export|hash|kill|let|local|mapfile|printf|popd|pushd|read|readonly|return|set|shift|shopt|source|test|trap|type|typeset|ulimit|umask|unset|wait)(?=[\s;&|)]|$)/u;
const FUNCTION = /^[\w.:-]+\s*\(\s*\)|^[\w.:-]+\)?\s*\(?\s*\{$/u;
const BARE_WORD = /^[a-z_][\w.+-]*(?=$|[\s;|&)]|[<>](?! ))/u;
const PATH = /^(?:[\w.-]+|~[\w-]*)?\/[^\s:,()]*(?=$|[\s;|&)])/u;
const EXPANSION = /^"?\$[\w{(]/u;
const CLOSER = /^(?:[)}]|["'`](?=[\s;)|&]|$)|fi\b|done\b|esac\b|;;|\]\])/u;
/** What follows the first word in other notations: a definition, an assignment with blanks, a key's colon, an arrow. */
const OTHER_NOTATION = /^\S+\s+(?:=|:=|\+=|==|=>|->|:)(?:\s|$)/u;
const OPENS_BLOCK_ELSEWHERE = /[^\s:]:$|^[^'"`$]*[^()\s]\s*\([^)]*\)\s*\{$/u;
const SHELL_MARK = /\s--?[A-Za-z]|\$[\w{(@#?*!]|\s(?:\|\|?|&&)\s+\S|(?:^|\s)[0-9&]?>{1,2}\s*[\w./$"&]|<<-?\s*['"]?\w|\\$|\s\.{0,2}\/\w/u;
/** Judges one line by its own characters; an indent does not count. */
function commandLikeness(line) {
	const text = line.trim();
	if (ASSIGNMENT.test(text) || FUNCTION.test(text)) return "strong";
	if (OPENS_BLOCK_ELSEWHERE.test(text) || OTHER_NOTATION.test(text)) return "none";
	if (GRAMMAR.test(text) || BUILTIN.test(text) || CLOSER.test(text)) return "strong";
	if (!BARE_WORD.test(text) && !PATH.test(text) && !EXPANSION.test(text)) return "none";
	return SHELL_MARK.test(text) ? "strong" : "plain";
}
const MAX_OPENINGS = 8;
/** Up to `limit` places from an offset on where a word or a line ends. */
function boundaries(text, from, limit) {
	const places = [];
	for (let at = Math.max(0, from); at <= text.length && places.length < limit; at++) if (at > from && (at === text.length || /[\s;|&)"'`}]/u.test(text[at] ?? "")) && !/\s/u.test(text[at - 1] ?? "")) places.push(at);
	return places;
}
/** Ends of words and commands before an offset, the nearest first. */
function backBoundaries(text, from) {
	const places = [];
	for (let at = Math.min(from, text.length) - 1; at > 0 && places.length < 40; at--) if (/[\s;|&]/u.test(text[at] ?? "") && !/\s/u.test(text[at - 1] ?? "")) places.push(text[at] === ";" ? at + 1 : at);
	return places;
}
/** The first place from an offset on where the indented lines of a list end: where its closing line may be missing. */
function blockEnds(text, from) {
	const end = lineEnd(text, from);
	const next = /\n(?=\S|\n|$)/u.exec(text.slice(end));
	return text[end - 1] === "(" && next !== null ? [end + next.index] : [];
}
/** Up to eight places before an offset where a mark stands, the nearest first. */
function openings(text, mark, from) {
	const places = [];
	for (let at = text.lastIndexOf(mark, from); at >= 0 && places.length < MAX_OPENINGS; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) places.push(at);
	return places;
}
/** Before the lines up to an offset that begin by closing something, the last one first. */
function closings(text, from) {
	return [...text.slice(0, from + 20).matchAll(/^[ \t]*(?:[)}&|<>]|;;|(?:fi|done|esac|else|elif)\b)/gmu)].map((match) => match.index).reverse().slice(0, 40);
}
/** The ends of the lines after or before an offset, the nearest first. */
function lineEnds(text, from, step) {
	const places = [];
	for (let at = from; places.length < 40;) {
		at = step > 0 ? text.indexOf("\n", at + 1) : text.lastIndexOf("\n", at - 1);
		if (at <= 0) break;
		places.push(at);
	}
	if (step > 0) places.push(text.length);
	return places;
}
/** `1) first`, `a) second`: an entry of a list. */
function isEnumerated(line) {
	return /^\s*(?:\d+|\w)\)/u.test(line);
}
/** The offset of the first code unit of an offset's line. */
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** The offset of the line feed that ends an offset's line, or of the text's end. */
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
// src/scripts/fault-repairs.ts
/** The words of one construct: one that lacks a word must have another of them, else it is prose that begins with `if` or `for`. */
const FAMILIES = [
	family("if", "then", "elif", "else", "fi"),
	family("for", "while", "until", "select", "do", "done"),
	family("case", "esac")
];
/** The changes that would mend a typo of the kind the parser met, the likeliest first. */
function* repairsOf({ message, at, hereDocument }, text) {
	const word = /'(.+?)'/u.exec(message)?.[1] ?? "";
	if (hereDocument !== void 0) {
		const delimiter = hereDocument.delimiter?.value ?? "";
		if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(delimiter)) yield insert(text.length, `\n${delimiter}\n`);
	} else if (message.startsWith("unterminated ")) {
		const closer = /parameter/u.test(message) ? "}" : /arithmetic/u.test(message) ? "))" : /subscript/u.test(message) ? "]" : ")";
		for (const place of [...blockEnds(text, at), ...boundaries(text, at, 40)]) yield insert(place, closer);
		if (closer === ")") for (const place of boundaries(text, at, 40)) yield insert(place, "))");
	} else if (message.startsWith("expected command after")) yield insert(at, " :\n");
	else if (/^expected '(?:then|do|fi|done|esac)'/u.test(message)) {
		if (!hasFamily(word, text) || word === "do" && hasOddHeader(text, at)) return;
		const nearest = word === "then" || word === "do" ? [] : [
			at,
			text.length,
			...closings(text, at)
		];
		for (const place of [...nearest, ...backBoundaries(text, at)]) yield insert(place, separated(word, text, place));
	} else if (message.startsWith("expected ']]'") || message.startsWith("unexpected") && /\[\[\s[^\n]*$/u.test(text.slice(lineStart(text, at), at))) for (const open of openings(text, "[[", at)) {
		yield* emptiedTest(text, open);
		for (const place of boundaries(text, open, 40)) yield insert(place, " ]] ");
	}
	else if (/^expected '[)}]' to close/u.test(message)) {
		if (count(text, word === "}" ? "{" : "(") <= count(text, word) && !hasFamily("esac", text)) return;
		yield insert(text.length, `\n${word}\n`);
		for (const place of [
			at,
			...closings(text, at),
			...backBoundaries(text, at)
		]) yield insert(place, word === "}" ? "\n}\n" : ")");
	} else if (message.includes("as function body")) {
		if (count(text, "}") > count(text, "{")) yield insert(at, " {\n");
	} else if (message.startsWith("unexpected token")) yield* unexpectedRepairs(word, at, text);
}
function* unexpectedRepairs(token, at, text) {
	const start = lineStart(text, at);
	const line = text.slice(start, lineEnd(text, at));
	if (token === "(" && /\bfor\s*$/u.test(text.slice(start, at))) yield insert(at, "(");
	else if (token === ")" && count(line, ")") > count(line, "(") && !isEnumerated(line)) {
		const assignment = text.slice(0, at).lastIndexOf("=\n");
		if (assignment >= 0) yield insert(assignment + 1, "(");
		yield insert(at, "(");
		yield replace(at, 1, " ");
		yield replace(at, 1, "_");
	} else if (token === "}") {
		const call = /(?<=^|\n)[ \t]*(?:function )?[\w.:-]+\((?=[ \t]*\{[ \t]*\n)/u.exec(text.slice(0, at));
		if (call !== null) yield insert(call.index + call[0].length, ")");
		if (count(text, "}") > count(text, "{")) {
			yield replace(at, 1, ":");
			for (const place of backBoundaries(text, at)) yield insert(place, " { ");
		}
	} else if (/^(?:then|elif|else|fi|do|done|esac)$/u.test(token)) {
		if (hasFamily(token, text)) yield replace(at, token.length, ":");
	} else if (hasFamily("esac", text)) {
		for (const place of boundaries(text, start, 40)) yield insert(place, ")");
		yield replace(at, token.length, " ");
	}
}
/** A reserved word as a command of its own at a place. */
function separated(word, text, at) {
	if (at === 0 || text[at - 1] === "\n") return `${word}\n`;
	return /[;&]\s*$/u.test(text.slice(Math.max(0, at - 9), at)) ? ` ${word} ` : `; ${word} `;
}
function* emptiedTest(text, open) {
	const close = text.indexOf("]]", open);
	if (open >= 0 && close > open && close <= lineEnd(text, open)) yield replace(open + 2, close - open - 2, " _ ");
}
/** `for each node` is a sentence: after the name of a loop's variable only `in`, `do` or the end of the command can follow. */
function hasOddHeader(text, at) {
	const [, keyword, next = ""] = [...text.slice(0, at).matchAll(/(?:^[ \t]{0,99}|;[ \t]{0,9})(for|select|while|until)[ \t]{1,9}\w{0,99}[ \t]{0,9}(\w*)/gmu)].at(-1) ?? [];
	return (keyword === "for" || keyword === "select") && ![
		"",
		"in",
		"do"
	].includes(next);
}
function hasFamily(word, text) {
	if (word === "esac" && text.includes(";;")) return true;
	const members = FAMILIES.find((pattern) => new RegExp(`^(?:${pattern.source})$`, "mu").test(word));
	return members !== void 0 && new Set([...text.matchAll(members)].map((match) => match[0])).size >= 2;
}
/** The words where a command begins or a list ends: after a line's indent, a semicolon or a closing parenthesis. */
function family(...words) {
	return new RegExp(`(?<=^[ \\t]{0,99}|[;&|][ \\t]{0,9}|[)] )(?:${words.join("|")})(?=[\\s;)&|]|$)`, "gmu");
}
function count(text, mark) {
	return text.split(mark).length - 1;
}
// src/scripts/pair-repairs.ts
/** How many lines, and how many expansions, are tried. */
const MAX_LINES$1 = 8;
/**
* Puts a second quote where one may be missing: on lines that leave a quote open when read alone, at the ends of words, and at
* the ends of the lines around, since a quoted program can span many of them.
*/
function* quoteRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const open = openQuote(line);
		if (open !== null && seen++ < MAX_LINES$1) {
			const completes = {
				at: start + open.at,
				opener: open.mark,
				closer: open.mark
			};
			const end = start + line.length;
			const trimmed = line.trimEnd();
			const eol = start + (trimmed.endsWith("\\") ? trimmed.slice(0, -1).trimEnd() : trimmed).length;
			const inLine = boundaries(text, start, 40).filter((place) => place < end);
			const hereDocument = openings(text, "<<", end).filter((place) => place >= start).map((place) => place + 2);
			const near = [
				...inLine,
				...inLine.map((place) => place + 1),
				...hereDocument
			].sort((a, b) => Math.abs(a - completes.at) - Math.abs(b - completes.at));
			if (completes.at === eol - 1 && /[\s=(]/u.test(line[open.at - 1] ?? " ")) yield {
				...insert(text.trimEnd().length, `\n${open.mark}`),
				completes
			};
			for (const place of /* @__PURE__ */ new Set([eol, ...near])) yield {
				...insert(place, open.mark),
				completes
			};
			for (let place = start; place < end; place++) if (text[place] === open.mark) yield {
				...replace(place, 1, "_"),
				completes
			};
			for (const place of lineEnds(text, end, 1)) yield {
				...insert(place, open.mark),
				completes
			};
			for (const place of lineEnds(text, start, -1)) yield {
				...insert(place, ` ${open.mark}`),
				completes
			};
		}
		start += line.length + 1;
	}
}
/** Pairs the parentheses of lines that, read alone, have one too many: a lost one can send the parser far astray. */
function* parenthesisRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const { opened, closed } = unpaired(line);
		if (!isEnumerated(line) && (opened !== null || closed !== null) && seen++ < MAX_LINES$1) {
			if (closed !== null) {
				const completes = {
					at: start + closed,
					opener: ")",
					closer: "("
				};
				const places = [closed, ...[...line.slice(0, closed).matchAll(/[$=(<]/gu)].map(({ index }) => index + 1)];
				for (const place of places.slice(0, 40)) yield {
					...insert(start + place, "("),
					completes
				};
			}
			if (opened !== null) {
				const completes = {
					at: start + opened,
					opener: "(",
					closer: ")"
				};
				const places = boundaries(text, start + opened, 40).filter((place) => place <= start + line.length);
				for (const place of places) yield {
					...insert(place, ")"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The first parenthesis of a line that closes nothing, and the first that nothing closes. */
function unpaired(line) {
	const open = [];
	let closed = null;
	for (let at = 0; at < line.length; at++) if (line[at] === "(") open.push(at);
	else if (line[at] === ")" && open.pop() === void 0) closed ??= at;
	return {
		opened: open[0] ?? null,
		closed
	};
}
/** Closes each `${name` that nothing closes before a blank or a quote. */
function* expansionRepairs(text) {
	for (const match of [...text.matchAll(/\$\{[^{}\s"'`]{1,99}(?=[\s"'`]|$)/gu)].slice(0, MAX_LINES$1)) yield {
		...insert(match.index + match[0].length, "}"),
		completes: {
			at: match.index,
			opener: "${",
			closer: "}"
		}
	};
}
/**
* Puts a quote before the bracket that opens a quoted program or document, where a lone quote follows the bracket that closes it, as
* in `-d {` … `}'`.
*/
function* openingQuoteRepairs(text) {
	for (const close of [...text.matchAll(/^[ \t]*[}\]](['"])/gmu)].slice(0, MAX_LINES$1)) {
		const mark = close[1] ?? "'";
		const opens = [...text.slice(0, close.index).matchAll(/(?<=[\s=])[{[](?=[ \t]*$)/gmu)].map(({ index }) => index);
		for (const place of [...opens.slice(0, MAX_LINES$1), ...opens.slice(-8)]) {
			const undoes = {
				start: place,
				end: place + 1,
				problem: `missing \`${mark}\` before \`${text[place]}\``,
				help: "Add the opening quote; the closing one stands further down"
			};
			const above = /\n[ \t]*$/u.exec(text.slice(Math.max(0, place - 99), place));
			yield {
				...above === null ? insert(place, mark) : insert(place - above[0].length, ` ${mark}`),
				undoes
			};
		}
	}
}
/** Puts a second backtick on lines that have an odd number of them, inside double quotes as well. */
function* backtickRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const marks = [...line.matchAll(/\\.|`/gu)].filter(([mark]) => mark === "`").map(({ index }) => start + index);
		const last = marks.at(-1);
		if (last !== void 0 && marks.length % 2 === 1 && seen++ < MAX_LINES$1) {
			const end = start + line.length;
			for (const at of /* @__PURE__ */ new Set([last, marks[0] ?? last])) {
				const completes = {
					at,
					opener: "`",
					closer: "`"
				};
				const after = boundaries(text, at + 1, 40).filter((place) => place <= end);
				const before = [...line.slice(0, at - start).matchAll(/["=]|(?<=\s)(?=\S)/gu)].map(({ index, 0: mark }) => start + index + mark.length);
				for (const place of [...after, ...before.reverse()]) yield {
					...insert(place, "`"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The quote that a line, read alone, leaves open; comments do not count. */
function openQuote(line) {
	let open = null;
	for (let at = 0; at < line.length; at++) {
		const mark = line[at] ?? "";
		if (mark === "\\" && open?.mark !== "'") at++;
		else if (open !== null) open = mark === open.mark ? null : open;
		else if (mark === "\"" || mark === "'" || mark === "`") open = {
			at,
			mark
		};
		else if (mark === "#" && (at === 0 || /\s/u.test(line[at - 1] ?? ""))) return null;
	}
	return open;
}
// src/scripts/shell-faults.ts
const NODES = {
	if: "If",
	for: "For ArithmeticFor",
	select: "Select",
	while: "While",
	until: "While",
	case: "Case",
	"[[": "TestCommand",
	"{": "BraceGroup",
	"(": "Subshell"
};
const UNTERMINATED = [
	[
		/single quote|ANSI-C quote/u,
		"'",
		"'"
	],
	[
		/double quote/u,
		"\"",
		"\""
	],
	[
		/backtick/u,
		"`",
		"`"
	],
	[
		/command substitution/u,
		")",
		"$("
	],
	[
		/process substitution/u,
		")",
		"<("
	],
	[
		/parameter expansion/u,
		"}",
		"${"
	],
	[
		/arithmetic expansion/u,
		"))",
		"$(("
	],
	[
		/arithmetic/u,
		"))",
		"(("
	],
	[
		/subscript/u,
		"]",
		"["
	],
	[
		/extended glob/u,
		")",
		"("
	]
];
const SHOWABLE = /^[\x21-\x5f\x61-\x7e]{1,20}$/u;
/** Says in our words what the parser found; the range is the smallest text that shows it, usually what was opened and never closed. */
function describeFault(fault, parsed, text) {
	const { message, at } = fault;
	if (fault.hereDocument !== void 0) return describeHereDocument(fault.hereDocument, text, at);
	const unterminated = UNTERMINATED.find(([pattern]) => message.startsWith("unterminated") && pattern.test(message));
	if (unterminated !== void 0) return describeUnterminated(text, at, unterminated[1], unterminated[2]);
	const closing = /^expected '(.+?)' to close (?:'(.+)'|subshell|brace group|test group)$/u.exec(message);
	if (closing?.[1] !== void 0) {
		const opener = closing[2] ?? (closing[1] === "}" ? "{" : "(");
		return missing(span(text, openerOf(opener, parsed, at, true) ?? at, opener), `\`${closing[1]}\` for \`${opener}\``, `Add \`${closing[1]}\` where the \`${opener}\` ends`);
	}
	const keyword = /^expected '(then|do)'$/u.exec(message)?.[1];
	if (keyword !== void 0) {
		const start = Math.max(-1, ...(keyword === "then" ? ["if"] : [
			"for",
			"while",
			"select"
		]).map((opener) => openerOf(opener, parsed, at, false) ?? -1));
		const opener = /^[a-z]+/u.exec(text.slice(Math.max(start, 0), start + 10))?.[0];
		if (start < 0 || opener === void 0) return missing(span(text, at, " "), `\`${keyword}\``, `Add \`${keyword}\``);
		return missing(span(text, start, opener), `\`${keyword}\` after \`${opener}\``, `Add \`${keyword}\` between the condition and the body`);
	}
	const empty = /^expected command after '(.+)'$/u.exec(message)?.[1];
	if (empty !== void 0) return describeEmpty(text, at, empty);
	if (message === "expected redirect target") return missing(span(text, at - 1, ">"), "file after a redirection", "Name the file, or quote the bracket");
	if (message.includes("as function body")) return missing(span(text, at, " "), "`{` of a function", "Open the body of the function with `{`");
	const token = /^unexpected (?:token|argument) '(.+?)'/u.exec(message)?.[1];
	const shown = token !== void 0 && SHOWABLE.test(token) && text.startsWith(token, at) ? token : null;
	return {
		...span(text, at, shown ?? " "),
		problem: shown === null ? "unexpected text" : `unexpected \`${shown}\``,
		help: "Remove it, or add what it belongs to; quote it when it is meant literally"
	};
}
/** A mark that has no partner. */
function describeUnpaired({ at, opener, closer }) {
	const range = {
		start: at,
		end: at + opener.length
	};
	const help = `Add the missing ${shown(closer)}, or escape this one`;
	return missing(range, closer === opener ? `partner of a ${shown(opener)}` : `${shown(closer)} for ${shown(opener)}`, help);
}
function shown(token) {
	return token === "`" ? "backtick" : `\`${token}\``;
}
function describeUnterminated(text, at, closer, opener) {
	const found = closer === "'" || opener === "(" ? text.indexOf(opener, at) : at;
	return describeUnpaired({
		at: Math.max(at, found),
		opener,
		closer
	});
}
function describeHereDocument(node, text, at) {
	const word = node.delimiter?.value ?? "";
	const shown = SHOWABLE.test(word) ? ` \`${word}\`` : "";
	return {
		start: at,
		end: Math.max(at + 2, Math.min(node.delimiter?.end ?? at + 2, text.length)),
		problem: `missing end${shown} of a here-document`,
		help: "End the here-document with a line that holds its delimiter and nothing else, no blank before or after"
	};
}
/** An empty body: the comment that stands for it is the place to put a command, else the word that opens it. */
function describeEmpty(text, at, opener) {
	const help = `Put a command after \`${opener}\`; a comment is none, \`:\` is one that does nothing`;
	const opened = text.lastIndexOf(opener, at - 1);
	const comment = /^\s*(#[^\n]*)/u.exec(text.slice(opened + opener.length));
	if (opened >= 0 && comment?.[1] !== void 0) {
		const start = opened + opener.length + comment[0].length - comment[1].length;
		return missing({
			start,
			end: start + comment[1].trimEnd().length
		}, `command after \`${opener}\``, help);
	}
	return missing(span(text, Math.max(opened, 0), opener), `command after \`${opener}\``, help);
}
/** Where the construct opens that the parser was in at an offset: the innermost one, unclosed ones only where asked. */
function openerOf(opener, parsed, at, isUnclosed) {
	const types = (NODES[opener] ?? "").split(" ");
	let found = null;
	visit(parsed.script, (node, base) => {
		if (base !== null || !types.includes(node.type) || node.pos > at) return;
		if (isUnclosed ? node.end > node.pos : node.end < at) return;
		if (found === null || node.pos > found) found = node.pos;
	});
	return found;
}
function span(text, start, token) {
	const from = Math.max(0, Math.min(start, text.length));
	return {
		start: from,
		end: Math.min(text.length, from + token.length)
	};
}
function missing(range, what, help) {
	return {
		start: range.start,
		end: range.end,
		problem: `missing ${what}`,
		help
	};
}
/** zsh and ksh have constructs that Bash has not; what was begun as in Bash ends alike in all of them. */
function isInEveryShell(fault) {
	return /^missing (?:partner|end|`\)` for `\$\(`|`(?:fi|done|esac)`)/u.test(fault.problem);
}
// src/scripts/slip-repairs.ts
const BLANK_AFTER_BACKSLASH = /(?<=(?:^|[^\\])(?:\\\\){0,99}\\)[ \t]+$/gmu;
const TRANSPOSED = /\(\$(?=[a-z][\w.-]{0,60}[ \t]+[^\s|)])/gu;
const MAX_PLACES = 8;
/** Undoes slips of the hand that the parser only notices later: a blank that keeps a backslash from joining lines, `($` for `$(`. */
function* slipRepairs(text) {
	const blanks = [...text.matchAll(BLANK_AFTER_BACKSLASH)];
	const [first] = blanks;
	const last = blanks.at(-1);
	if (first !== void 0 && last !== void 0) {
		const end = last.index + last[0].length;
		const joined = text.slice(first.index, end).replace(BLANK_AFTER_BACKSLASH, "").replace(/^[ \t]+/u, "");
		yield {
			...replace(first.index, end - first.index, joined),
			undoes: blankFault(first.index, first[0].length)
		};
	}
	for (const { index } of [...text.matchAll(TRANSPOSED)].slice(0, MAX_PLACES)) yield replace(index, 2, "$(");
}
function blankFault(at, length) {
	return {
		start: at - 1,
		end: at + length,
		problem: "unexpected blank after a backslash at the end of a line",
		help: "Remove the blank; only a backslash that is the last character joins the next line"
	};
}
// src/scripts/find-typo.ts
const MAX_TYPOS = 3;
const MAX_FAULTS = 3;
const MIN_COMMAND_SHARE = 2 / 3;
const MAX_JOINED = 50;
const ENOUGH$1 = 500;
/** The first typo, if a few small repairs make a script of the whole text and its commands look like commands. */
function findTypo(faulty, text, budget, trust) {
	const found = [];
	let current = text;
	let parsed = faulty;
	while (found.length < MAX_TYPOS) {
		const best = bestRepair(parsed, current, budget);
		if (best === null) return null;
		const { repair, fault } = best;
		const described = repair.undoes ?? (repair.completes ? describeUnpaired(repair.completes) : describeFault(fault, parsed, current));
		const likeness = commandLikeness(logicalLine(current, described.start));
		if (isApostrophe(current, described.start) && (likeness !== "strong" || trust === "unsure")) return null;
		found.push({
			fault: described,
			likeness,
			isLeftover: /^\S`(?:\s|$)/u.test(current.slice(Math.max(0, described.start - 1), described.start + 2))
		});
		current = applyRepair(current, repair);
		parsed = best.result;
		if (parsed.faults.length > 0) continue;
		const first = found[0];
		return first !== void 0 && (trust === "prompted" || isScript(parsed, current, found, trust)) ? first.fault : null;
	}
	return null;
}
/** The repair after which the text parses; failing that, the one after which the parser comes furthest. */
function bestRepair(parsed, text, budget) {
	let best = null;
	for (const [fault, repair] of candidates(parsed, text)) {
		const result = parseShell(applyRepair(text, repair), budget);
		if (result === null) return null;
		if (result.faults.length === 0) return {
			fault,
			repair,
			result
		};
		if (reach(result) > reach(parsed) + repair.insert.length && (best === null || reach(result) > reach(best.result))) best = {
			fault,
			repair,
			result
		};
	}
	return best;
}
function* candidates(parsed, text) {
	const [first, ...others] = parsed.faults.slice(0, MAX_FAULTS);
	if (first === void 0) return;
	for (const repair of [...slipRepairs(text), ...expansionRepairs(text)]) yield [first, repair];
	for (const repair of openingQuoteRepairs(text)) yield [first, repair];
	for (const repair of quoteRepairs(text)) yield [first, repair];
	for (const repair of backtickRepairs(text)) yield [first, repair];
	for (const fault of [first, ...others]) for (const repair of repairsOf(fault, text)) yield [fault, repair];
	for (const repair of parenthesisRepairs(text)) yield [first, repair];
}
function reach(parsed) {
	return parsed.faults[0]?.at ?? Number.POSITIVE_INFINITY;
}
/** Whether the commands of a mended text look like commands, most of them and each one that was mended. */
function isScript(parsed, text, found, trust) {
	const commands = parsed.script.commands.map(({ pos, end }) => ({
		pos,
		end,
		likeness: commandLikeness(lineFrom(text, pos))
	}));
	const share = commands.filter(({ likeness }) => likeness !== "none").length / commands.length;
	if (commands.length === 0 || share < MIN_COMMAND_SHARE) return false;
	return found.every(({ fault: { start }, likeness, isLeftover }) => {
		const around = commands.find(({ pos, end }) => pos <= start && start <= end)?.likeness ?? "none";
		return likeness === "strong" || around === "strong" || (trust === "labelled" || isLeftover) && (likeness === "plain" || around === "plain");
	});
}
function isApostrophe(text, at) {
	return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}
/** The line of an offset, from the first of the lines that backslashes join to it: as much of it as it takes to judge. */
function logicalLine(text, at) {
	let start = lineStart(text, at);
	for (let joined = 0; joined < MAX_JOINED && start > 1 && text[start - 2] === "\\"; joined++) start = lineStart(text, start - 2);
	return lineFrom(text, start);
}
function lineFrom(text, start) {
	return text.slice(start, Math.min(lineEnd(text, start), start + ENOUGH$1));
}
// src/scripts/json-text.ts
/** How many places of a block are tried. */
const MAX_ANSWERS = 20;
/** A bracket that opens a line and that a bare word never follows, which in a shell it would. */
const OPENING = /^[ \t]*(?:\{[ \t]*(?=$|["}]|\.\.\.|…|\/\/)|\[[ \t]*(?=$|["{\][\d-]|\.\.\.|…|(?:true|false|null)\b))/u;
const TOKEN = /"(?:[^"\\\n]|\\.){0,100000}"|-?\d[\w.+-]*|true|false|null|\.{3}|…|[{}[\],:]|\/\/[^\n]*|[ \t\n]+|<[^<>\n]*>|[\p{L}_][\p{L}\p{N}_]*/uy;
/**
* The end of a JSON object or array that begins at an offset; null when there is none. Generous to documentation: ellipses,
* placeholders, comments and commas at the end are no errors.
*/
function endOfJson(text, from) {
	const open = [];
	TOKEN.lastIndex = from;
	for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
		const [token] = match;
		if (token === "{" || token === "[") open.push(token);
		else if (token === "}" || token === "]") {
			if (open.pop() !== (token === "}" ? "{" : "[")) return null;
			if (open.length === 0) return TOKEN.lastIndex;
		}
	}
	return null;
}
/** Whether a text is JSON from its first to its last character, as documentation shows it. */
function isJson(text) {
	const start = text.search(/\S/u);
	return start >= 0 && OPENING.test(text.slice(start, endOfLine(text, start))) && endOfJson(text, start) === text.trimEnd().length;
}
/**
* Blanks what commands answered in JSON: from a line that opens with a bracket to the line that it closes on, where everything before is
* a script. Keeps the length and the line feeds; null when there is nothing to blank.
*/
function blankJson(text, isScript) {
	let blanked = text;
	let tries = 0;
	let at = text.indexOf("\n") + 1;
	while (at > 0 && tries < MAX_ANSWERS) {
		const lineEnd = endOfLine(text, at);
		const end = OPENING.test(text.slice(at, lineEnd)) && tries++ < MAX_ANSWERS ? endOfJson(text, at) : null;
		const last = end === null ? lineEnd : endOfLine(text, end);
		if (end !== null && text.slice(end, last).trim() === "" && isScript(blanked.slice(0, at))) {
			blanked = blanked.slice(0, at) + text.slice(at, end).replace(/[^\n]/gu, " ") + blanked.slice(end);
			at = last + 1;
		} else at = lineEnd + 1;
		if (at > text.length) at = 0;
	}
	return blanked === text ? null : blanked;
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
// src/scripts/shell-complete.ts
/** Here-documents that are pending at the end of one line cost the parser the square of their number. */
const MAX_PENDING = 1e3;
/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS = [
	["single", "'"],
	["ANSI", "'"],
	["double", "\""],
	["backtick", "`"],
	["parameter", "}"]
];
/**
* Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over.
* Null when the budget is spent.
*/
function isComplete(length, block, budget) {
	for (let end = length;;) {
		const candidate = block.slice(0, end);
		const parsed = parseShell(candidate, budget);
		if (parsed === null) return null;
		if (parsed.faults.length === 0) return true;
		const closer = closerOf(parsed, candidate);
		if (end >= block.length || closer === null) return false;
		const found = block.indexOf(closer, end);
		const next = found < 0 ? -1 : block.indexOf("\n", found + 1);
		end = next < 0 ? block.length : next;
	}
}
/** Whether a line, with those that backslashes join to it, opens more here-documents than can be read in time. */
function hasPendingFlood(text) {
	let pending = 0;
	for (const [mark] of text.matchAll(/<<|\\\n|\n/gu)) {
		if (mark === "<<") pending++;
		else if (mark === "\n") pending = 0;
		if (pending > MAX_PENDING) return true;
	}
	return false;
}
/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed, text) {
	const { message = "", at = 0, hereDocument } = parsed.faults[0] ?? {};
	if (hereDocument !== void 0) return hereDocument.delimiter?.value ?? "\n";
	if (message.startsWith("unterminated")) return CLOSERS.find(([kind]) => message.includes(kind))?.[1] ?? ")";
	return /^expected '(.+?)' to close/u.exec(message)?.[1] ?? (at >= text.trimEnd().length ? "\n" : null);
}
// src/scripts/shell-prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?(?:\[[^\]\n]{1,80}\][ \t]?[$#%]|[\w.-]{1,60}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,80})?[ \t]?[$#%]|(?:ba|z|k)?sh-[\d.]{1,10}[$#]|~?\/?[\w./-]{0,60}[ \t]?\$|[❯➜])(?=[ \t]|$)[ \t]*/u;
const PERCENT = /^%[ \t]+(?=[a-z./~])/u;
const ROOT = /^#[ \t]+(?=[a-z./~])/u;
/** Of a program that is no shell: `mysql> `, `127.0.0.1:6379> `, `db=# `, `>>> `. */
const FOREIGN_PROMPT = /^[ \t]*(?:[A-Za-z][\w.-]{0,40}(?:[:@][\w.:@-]{1,60})?|\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})(?:\([^()\s]{1,20}\)|[ \t]?\[[^\][\n]{1,40}\])?(?:[ \t]?>|=[>#])[ \t]+\S|^[ \t]*>>>[ \t]/mu;
const SECOND_PROMPT = /^[ \t]*>(?:[ \t]|$)/u;
/**
* The commands of a terminal session, empty when the text has no prompt. Where nothing else prompts, a `%` that the text begins with
* is a prompt, comments aside, and so is a `#`, if allowed.
*/
function findCommands(text, allowsRoot) {
	const lines = text.split("\n");
	const starts = lines.map(() => 0);
	for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? "").length + 1;
	const isCertain = lines.some((line) => PROMPT.test(line));
	const [first = ""] = lines.filter((line) => line.trim() !== "");
	const [command = ""] = lines.filter((line) => /^\s*[^\s#]/u.test(line));
	const others = [...PERCENT.test(command) ? [PERCENT] : [], ...allowsRoot && ROOT.test(first) ? [ROOT] : []];
	const patterns = isCertain ? [PROMPT] : others;
	const prompts = lines.map((line) => patterns.map((pattern) => pattern.exec(line)?.[0].length).find((length) => length !== void 0) ?? null);
	const commands = [];
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const prompt = prompts[index];
		if (prompt === null || prompt === void 0) continue;
		let last = index;
		while (last + 1 < next && continues(lines[last] ?? "")) last++;
		const end = (starts[last] ?? 0) + (lines[last] ?? "").length;
		const limit = next < lines.length ? (starts[next] ?? 0) - 1 : text.length;
		if (prompt < (lines[index] ?? "").length) commands.push({
			start: (starts[index] ?? 0) + prompt,
			end,
			limit,
			isCertain
		});
		next = index;
	}
	return commands.reverse();
}
/** Whether a line has the prompt of a program that is no shell, such as a database's client. */
function hasForeignPrompt(text) {
	return FOREIGN_PROMPT.test(text);
}
/** Takes the second prompts out of a part of a session; a here-document's last line would not count with blanks in their place. */
function stripSecondPrompts(session, start, end) {
	const lines = [];
	const shifts = [];
	let length = 0;
	let by = start;
	for (const [index, line] of session.slice(start, end).split("\n").entries()) {
		const prompt = index === 0 ? "" : SECOND_PROMPT.exec(line)?.[0] ?? "";
		by += prompt.length;
		if (prompt !== "" || index === 0) shifts.push({
			from: length,
			by
		});
		lines.push(line.slice(prompt.length));
		length += line.length - prompt.length + 1;
	}
	return {
		text: lines.join("\n"),
		toSource: (offset) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? start)
	};
}
/** The end of the lines with a second prompt that follow an offset without a gap; the offset itself when there is none. */
function endOfSecondPrompts(text, from, limit) {
	let end = from;
	while (end < limit) {
		const next = text.indexOf("\n", end + 1);
		const lineEnd = next < 0 || next > limit ? limit : next;
		if (!SECOND_PROMPT.test(text.slice(end + 1, lineEnd))) break;
		end = lineEnd;
	}
	return end;
}
function continues(line) {
	return /(?:^|[^\\])(?:\\\\)*\\[ \t\r]*$/u.test(line);
}
// src/scripts/text-kind.ts
/** No more lines than these are looked at. */
const MAX_LINES = 500;
const ENOUGH = 500;
/** Alternatives, and what may be left out, in any brackets. */
const ALTERNATIVES = /(?<![$<>(])[([{][^()[\]{}"'`|]{1,200}\|[^()[\]{}"'`|]{1,200}[)\]}]/u;
const OPTIONAL = /\[(?:OPTIONS?|options?|flags|args|arguments|--?[\w-]{1,40}[^\][]{0,99})\]|\s\((?:--?[\w-]{1,40}[^()]{0,99}|\.{2,3})\)/u;
/** A heading of columns, as programs print their tables. */
const COLUMNS = /^[A-Z][A-Z()/_-]+(?:\s{2,}[A-Z][A-Z()/_-]*){2,}/u;
/** Guesses what a text that does not parse is; 0-based UTF-16 `at` is where the parser stumbled. */
function guessKind(text, at) {
	if (isJson(text)) return "JSON";
	if (findCommands(text, true).length > 0 || hasForeignPrompt(text)) return "session";
	const lines = text.split("\n", MAX_LINES).map((line) => line.trim().slice(0, ENOUGH)).filter((line) => line !== "" && !line.startsWith("#"));
	const isCommand = lines.map((line) => commandLikeness(line) !== "none");
	if (!isCommand.includes(true) || COLUMNS.test(lines[0] ?? "")) return "output";
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = maskPlaceholders(/^[^\n]*/u.exec(text.slice(start, start + ENOUGH))?.[0] ?? "");
	if (ALTERNATIVES.test(line) || OPTIONAL.test(line)) return "synopsis";
	return isCommand[0] === true && isCommand.includes(false) ? "commands" : "unknown";
}
/**
* Judges a text as a shell script or session; null when it parses. Offsets are 0-based UTF-16 offsets into the text, whose lines end
* in LF. Pure; the time is linear in the length of the text. The parser must be loaded.
*/
function checkShell(text, mode, { allowance = null, placeholders = [] } = {}) {
	if (text.length > 1e6 || hasPendingFlood(text)) return "unchecked";
	const budget = new ParseBudget(Math.min(4e4 + 60 * text.length, 3e5 + 4 * text.length), allowance);
	const masked = maskPlaceholders(text, placeholders);
	try {
		return mode === "session" ? checkSession(text, masked, budget) : checkScript(text, masked, mode, budget);
	} catch (error) {
		if (error instanceof RangeError) return "unchecked";
		throw error;
	}
}
function checkScript(text, masked, mode, budget) {
	const parsed = findFaults(text, masked);
	if (parsed === null) return null;
	const [first] = findCommands(masked, false);
	if (first !== void 0) return checkCommands(masked, false, budget) ?? checkBefore(masked, first);
	const verdict = judge(parsed, masked, budget, "labelled");
	if (mode !== "dialect" || verdict === null || verdict === "unchecked") return verdict;
	if (verdict.isTypo ? isInEveryShell(verdict) : guessKind(masked, verdict.start) !== "unknown") return verdict;
	return "unchecked";
}
function checkSession(text, masked, budget) {
	const commands = findCommands(masked, true);
	if (commands.length > 0) {
		const verdict = checkCommands(masked, true, budget);
		return verdict !== null && verdict !== "unchecked" && !verdict.isTypo && commands[0]?.isCertain === false && findFaults(text, masked) === null ? null : verdict;
	}
	const parsed = hasForeignPrompt(text) ? null : findFaults(text, masked);
	return parsed === null ? null : judge(parsed, masked, budget, "unsure");
}
/** What the parser says of a text when none of its readings parses; null when one does. */
function findFaults(text, masked) {
	const isScript = (reading) => readShell(reading).faults.length === 0;
	if (text !== masked && isScript(text)) return null;
	const parsed = readShell(masked);
	if (parsed.faults.length === 0) return null;
	const withoutJson = blankJson(masked, isScript) ?? masked;
	for (const reading of /* @__PURE__ */ new Set([
		blankElisions(masked),
		withoutJson,
		blankElisions(withoutJson)
	])) if (reading !== masked && isScript(reading)) return null;
	return parsed;
}
function checkCommands(masked, allowsRoot, budget) {
	let soft = null;
	for (const command of findCommands(masked, allowsRoot)) {
		const verdict = checkCommand(masked, command, budget);
		if (verdict !== null && verdict !== "unchecked" && verdict.isTypo) return verdict;
		soft ??= verdict;
	}
	return soft;
}
/** What stands before the first prompt of a block that is labelled as a script. */
function checkBefore(masked, { start }) {
	const text = masked.slice(0, masked.lastIndexOf("\n", start - 1) + 1);
	const parsed = readShell(text);
	const [fault] = parsed.faults;
	return fault === void 0 ? null : {
		...describeFault(fault, parsed, text),
		isTypo: false
	};
}
function checkCommand(masked, { start, end, limit, isCertain }, budget) {
	const alone = stripSecondPrompts(masked, start, end).text;
	const ends = isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget);
	if (ends !== false) return ends === null ? "unchecked" : null;
	const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
	const verdict = judge(readShell(command.text), command.text, budget, isCertain ? "prompted" : "unsure");
	if (verdict === null || verdict === "unchecked") return verdict;
	return {
		...verdict,
		start: command.toSource(verdict.start),
		end: command.toSource(verdict.end)
	};
}
/** The typo of a text that does not parse, or the first thing that the parser says of it. */
function judge(parsed, text, budget, trust) {
	const [fault] = parsed.faults;
	if (fault === void 0) return null;
	if (parsed.faults.some(({ message }) => message.startsWith("maximum"))) return "unchecked";
	const found = findTypo(parsed, text, budget, trust);
	return found === null ? {
		...describeFault(fault, parsed, text),
		isTypo: false
	} : {
		...found,
		isTypo: true
	};
}
// src/scripts/read-shell-blocks.ts
/** The searches for typos in one document cost no more than this many UTF-16 code units of parsing: some tenths of a second, rarely more. */
const DOCUMENT_ALLOWANCE = 6e5;
/** The parser for shells; what uses it finds it without asking the context. */
const SHELL_PARSER = {
	name: "unbash",
	load: loadShellParser
};
/** The parser, where a document may have a shell block. */
function* needsOfShell(document, { scripts }) {
	if (mayHaveShell(document, scripts)) yield SHELL_PARSER;
}
const known = /* @__PURE__ */ new WeakMap();
/** Every shell block of a document with its verdict, read once however many rules ask. */
function readShellBlocks(document, { scripts }) {
	const ofPolicy = known.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known.set(scripts, ofPolicy);
	let blocks = ofPolicy.get(document);
	if (blocks === void 0) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
		blocks = findShellBlocks(document, scripts).map((block) => ({
			block,
			verdict: checkShell(block.content.text, block.mode, {
				allowance,
				placeholders: scripts.placeholders
			}),
			isOptedOut: hasOptOut(block.fence)
		}));
		ofPolicy.set(document, blocks);
	}
	return blocks;
}
export { fileNameIds as A, markersOf as B, pairMarkers as C, documentOfPiece as D, proseOf as E, indexEntries as F, readDataEntries as G, encodeDestination as H, isData as I, pullsBelow as J, findAdded as K, readMarkdownEntries as L, sectionEnds as M, linkedPlaces as N, resolveDocumentName as O, findPlace as P, findMentions as R, findMarkers as S, findNames as T, encodeFragment as U, decode as V, readTarget as W, mayHaveMarkers as _, findCommands as a, BlockText as b, needsOfLanguages as c, parseShell as d, visit as f, labelOf as g, findShellBlocks as h, endOfSecondPrompts as i, idsOf as j, definitionsOf as k, readLanguageBlocks as l, languageOf as m, readShellBlocks as n, stripSecondPrompts as o, isNestedTooDeeply as p, findAdder as q, guessKind as r, describeFault as s, needsOfShell as t, ParseBudget as u, mayHaveShell as v, fileNameOf as w, COMMON_MARKERS as x, shellModeOf as y, isHistory as z };
