import { t as LineIndex } from "./text.js";
import { t as ToolError } from "./tool-error.js";
import { a as resolveConfig, c as LEVELS, i as createCompiler, o as GENERAL, r as presets, s as mergeConfigs } from "./presets.js";
import { n as listWords, t as explainUnknown } from "./explain-unknown.js";
import { t as quote } from "./quote.js";
import { t as require_dist } from "./dist.js";
import * as v from "valibot";
import { RE2JS } from "re2js";
// src/config/linear-pattern.ts
/**
* A pattern out of a configuration, which may come with a stranger's pull request: RE2's engine takes time linear in the text whatever
* the pattern, and stays synchronous, where a worker that is killed would have to be asked asynchronously. It knows no lookaround and no
* back-references. `names` are its named groups. Throws an `Error` whose message says what it does not understand.
*/
function linearPattern(source) {
	const compiled = compile(source);
	const names = Object.keys(compiled.namedGroups());
	return {
		source,
		names,
		test: (text) => compiled.matcher(text).find(),
		*matches(text) {
			const matcher = compiled.matcher(text);
			while (matcher.find()) {
				const [start, end] = [matcher.start(), matcher.end()];
				if (start === end) continue;
				const groups = {};
				const spans = {};
				for (const name of names) {
					const group = matcher.group(name);
					if (group === null) continue;
					groups[name] = group;
					spans[name] = {
						start: matcher.start(name),
						end: matcher.end(name)
					};
				}
				yield {
					start,
					end,
					text: text.slice(start, end),
					groups,
					spans
				};
			}
		}
	};
}
/** A longer pattern is not one that a person keeps in order; a repetition of repetitions could still fill the memory. */
const MAX_PATTERN = 1e3;
function compile(source) {
	if (source.length > MAX_PATTERN) throw new Error(`more than ${MAX_PATTERN} characters`);
	if (/\(\?<?[=!]/u.test(source.replace(/\\./gu, ""))) throw new Error("no lookaround, which takes more than linear time");
	if (/\\[1-9]/u.test(source.replace(/\\\\/gu, ""))) throw new Error("no back-references, which take more than linear time");
	try {
		return RE2JS.compile(source, RE2JS.MULTILINE);
	} catch (error) {
		throw new Error(`a regular expression (${String(error.message).replace(/^error parsing regexp: |: `.*$/gsu, "")})`);
	}
}
// src/config/names.ts
/** The first name in a file that stands for something the file, merged with its preset, does not have; null when there is none. */
function findWrongName(file, merged) {
	const kindIds = [...(merged.kinds ?? []).map(({ id }) => String(id)), GENERAL];
	const indexIds = (merged.indexes ?? []).map(({ id }) => String(id));
	const twice = findTwice(file);
	if (twice) return twice;
	for (const [index, kind] of (file.kinds ?? []).entries()) {
		const at = ["kinds", index];
		if (kind.extends !== void 0 && !kindIds.includes(String(kind.extends))) return {
			path: [...at, "extends"],
			message: explainUnknown("kind", String(kind.extends), kindIds)
		};
		for (const [place, id] of (kind.must_be_in ?? []).entries()) if (!indexIds.includes(String(id))) return {
			path: [
				...at,
				"must_be_in",
				place
			],
			message: explainUnknown("index", String(id), indexIds)
		};
	}
	for (const [id, registry] of Object.entries(file.registries ?? {})) {
		const missing = ({
			heading: ["file", "define"],
			filename: ["glob", "define"],
			"git-commit": [],
			"github-pull": []
		}[String(registry.type)] ?? []).find((key) => registry[key] === void 0);
		if (missing !== void 0) return {
			path: ["registries", id],
			message: `Missing key \`${missing}\` of a registry of the type \`${registry.type}\``
		};
	}
	return null;
}
function findTwice(file) {
	for (const key of [
		"kinds",
		"indexes",
		"families"
	]) {
		const seen = /* @__PURE__ */ new Set();
		for (const [index, { id }] of (file[key] ?? []).entries()) {
			if (seen.has(String(id))) return {
				path: [
					key,
					index,
					"id"
				],
				message: `Unexpected second id \`${id}\`, expected one`
			};
			seen.add(String(id));
		}
	}
	return null;
}
// src/core/conventions.ts
/** Where the fields of a document stand, a closed set of what repositories use. */
const METADATA_FORMS = [
	"blockquote",
	"bold-line",
	"line",
	"list",
	"frontmatter",
	"table",
	"section",
	"sidecar"
];
/** The forms of an entry, a closed set. */
const ENTRY_FORMS = [
	"link",
	"plain",
	"url",
	"mention",
	"nav",
	"json"
];
// src/config/glob.ts
/** With more than this of `**` in a glob, or of `*` in a part of it, the matcher could take minutes for a path made to that end. */
const MAX_WILDCARDS = 2;
const MAX_LENGTH = 250;
/** Why a glob on repository-relative paths would match nothing, or too slowly; completes `Unexpected glob …, expected `. Null when it is good. */
function checkGlob(glob) {
	if (glob === "") return "a pattern";
	if (glob.startsWith("!")) return "a pattern without `!`";
	if (glob.startsWith("/") || glob.startsWith("./")) return "a path relative to the root, without `/` or `./` in front";
	if (glob.split("/").includes("..")) return "a path inside the root";
	if (glob.includes("\\")) return "slashes between directories, and no escapes";
	if (glob.endsWith("/")) return "a pattern for files, such as one that ends in `/**`";
	if (/[()]/u.test(glob)) return "a pattern without brackets; braces list alternatives";
	if (glob.length > MAX_LENGTH) return `at most ${MAX_LENGTH} characters`;
	const parts = glob.split("/");
	if (parts.filter((part) => part === "**").length > MAX_WILDCARDS) return `\`**\` at most ${MAX_WILDCARDS} times`;
	if (parts.some((part) => part.split(/\*+/u).length > 3)) return `\`*\` at most ${MAX_WILDCARDS} times between slashes`;
	return null;
}
// src/config/forms.ts
/** What a value is, in the words of YAML. */
function nameOf(value) {
	if (Array.isArray(value)) return "list";
	if (typeof value === "object" && value !== null) return "map";
	return value === void 0 || value === null ? "nothing" : "text";
}
const unexpected = (expected) => (issue) => `Unexpected ${nameOf(issue.input)}, expected ${expected}`;
/** A scalar, whatever YAML takes it for. */
const text = (expected = "text") => v.pipe(v.union([
	v.string(),
	v.number(),
	v.boolean()
], unexpected(expected)), v.transform((value) => String(value)));
const flag = v.boolean(({ input }) => typeof input === "string" ? `Unexpected ${quote(input)}, expected true or false` : unexpected("true or false")({ input }));
/** A whole number from `least` on. */
const count = (least) => v.pipe(v.number(({ input }) => typeof input === "string" ? `Unexpected ${quote(input)}, expected a number` : unexpected("a number")({ input })), v.integer("Unexpected fraction, expected a whole number"), v.minValue(least, `Unexpected number, expected at least ${least}`));
/** One of a few words; a number counts as its digits. */
const word = (what, words) => v.pipe(v.union([
	v.string(),
	v.number(),
	v.boolean()
], unexpected(listWords(words))), v.transform((value) => String(value)), v.picklist(words, ({ input }) => explainUnknown(what, String(input), words)));
/** A list of one kind of values. */
const list = (item, expected) => v.array(item, unexpected(`a list of ${expected}`));
/** A mapping whose keys are the user's own names. */
const named = (value, expected) => v.record(v.string(), value, unexpected(`a mapping of ${expected}`));
/** A mapping whose keys are known; all that are not optional must be there. `what` names a key in messages. */
const keyed = (entries, what = "key") => v.strictObject(entries, (issue) => {
	const last = issue.path?.at(-1);
	if (last?.origin === "key" && Array.isArray(last.input)) return unexpected("a mapping")({ input: last.input });
	if (issue.expected === "never") return explainUnknown(what, String(last?.key), Object.keys(entries));
	if (issue.received === "undefined") return `Missing key ${quote(String(last?.key))}`;
	return unexpected("a mapping")(issue);
});
/** A regular expression that has these named groups. */
const patternOf = (...groups) => v.pipe(v.custom((input) => typeof input === "string", unexpected("a regular expression")), v.rawCheck(({ dataset, addIssue }) => {
	if (!dataset.typed || typeof dataset.value !== "string") return;
	const expected = explainPattern(dataset.value, groups);
	if (expected !== null) addIssue({ message: `Unexpected pattern ${quote(dataset.value)}, expected ${expected}` });
}));
/** A regular expression. */
const pattern = patternOf();
/** What is expected of a pattern that is not right; null when it is. */
function explainPattern(source, groups) {
	try {
		const { names } = linearPattern(source);
		const missing = groups.find((group) => !names.includes(group));
		return missing === void 0 ? null : `a group \`(?<${missing}>…)\``;
	} catch (error) {
		return error.message;
	}
}
/** A regular expression, alone or with the words that say in messages what it wants. */
const expectation = v.union([pattern, keyed({
	match: pattern,
	expected: text()
})], unexpected("a regular expression, or `match` and `expected`"));
/** A path pattern. */
const glob = v.pipe(v.string(unexpected("a glob")), v.rawCheck(({ dataset, addIssue }) => {
	const expected = dataset.typed ? checkGlob(dataset.value) : null;
	if (dataset.typed && expected !== null) addIssue({ message: `Unexpected glob ${quote(dataset.value)}, expected ${expected}` });
}));
/** A path from the root, with `/` between its parts. */
const path = v.pipe(v.string(unexpected("a path")), v.check((value) => !/^\/|\\|(?:^|\/)\.\.(?:\/|$)/u.test(value), ({ input }) => `Unexpected path ${quote(input)}, expected one from the root, inside the repository`));
// src/config/schema.ts
const { optional } = v;
/** The presets, the default first. */
const PRESETS = [
	"preflight",
	"runbooks",
	"incidents",
	"general"
];
const level = word("severity", LEVELS);
const described = (schema, description) => v.pipe(schema, v.description(description));
const requirement = keyed({
	require_ref: optional(described(word("requirement", ["doc"]), "a link to another document")),
	require_line: optional(described(expectation, "a line that must be there")),
	require_field: optional(described(v.union([text(), list(text(), "field ids")]), "fields that are required then"))
}, "requirement");
const field = keyed({
	labels: described(v.pipe(list(text(), "labels"), v.minLength(1, "Unexpected empty list, expected a label")), "names of the field; messages use the first"),
	required: optional(described(flag, "whether every document must have it")),
	type: optional(described(word("field type", [
		"enum",
		"date",
		"text",
		"ref",
		"list"
	]), "what the value is")),
	values: optional(described(v.union([list(text(), "values"), named(list(text(), "aliases"), "values to aliases")], "Unexpected text, expected a list of values, or values with their aliases"), "the values of an enum")),
	suffix: optional(described(pattern, "what may follow a value of an enum")),
	match: optional(described(expectation, "what the value must match")),
	deny: optional(described(v.union([expectation, list(expectation, "patterns")]), "what the value must not match")),
	vague: optional(described(list(text(), "values"), "values that say too little when they stand alone")),
	initial: optional(described(text(), "the value that a new document begins with")),
	inside: optional(described(text(), "the field in whose value this one stands")),
	on: optional(described(named(requirement, "values to requirements"), "what a value asks for besides"))
});
const metadata = keyed({
	form: optional(described(word("metadata form", ["none", ...METADATA_FORMS]), "where the fields stand")),
	file: optional(described(text("a path"), "the file of the form sidecar, relative to the document")),
	position: optional(described(word("position", ["after-title", "anywhere"]), "whether the block comes right after the title")),
	order: optional(described(flag, "whether the fields keep the order of this file")),
	unknown: optional(described(level, "severity of fields that are not listed here")),
	fields: optional(described(named(field, "field ids to fields"), "the fields, in their order"))
});
const numbering = keyed({
	heading: described(patternOf("id"), "on the text of a heading; group id"),
	sub: optional(described(patternOf("id"), "on the text of a paragraph: numbered parts without a heading; group id")),
	ref: described(patternOf("id"), "mentions; group id, and id2 for a second one"),
	qualified: optional(described(patternOf("doc", "id"), "mentions that name the document; groups doc and id, and id2 for a second one")),
	start: optional(described(count(0), "the number of the first section")),
	contiguous: optional(described(flag, "whether no number may be left out"))
});
const sections = keyed({
	required: optional(described(list(expectation, "patterns"), "headings that must be there")),
	recommended: optional(described(list(expectation, "patterns"), "headings that should be there")),
	order: optional(described(flag, "whether they keep the order of this file")),
	sub: optional(described(expectation, "what other second-level headings must look like")),
	numbering: optional(numbering),
	item_state: optional(keyed({
		section: optional(pattern),
		heading: described(patternOf("state"), "headings that carry a state; group state"),
		agree_with: described(text(), "id of the field that must agree"),
		done: described(list(text(), "states"), "states that count as done"),
		claims: described(list(text(), "values"), "values of the field that say that all is done")
	}))
});
const refs = keyed({
	doc_mention: optional(keyed({
		existing: optional(described(word("policy", [
			"link",
			"kinds",
			"any"
		]), "whether mentioned documents must be links: all, those of a kind, none")),
		missing: optional(described(v.union([level, keyed({
			severity: optional(level),
			markers: optional(list(pattern, "patterns"))
		})]), "severity of a mention of a document that is nowhere, and the notes that announce one")),
		plain_text: optional(described(flag, "whether names in plain text are mentions"))
	})),
	path_mention: optional(described(v.union([list(keyed({
		section: optional(pattern),
		regex: patternOf("path")
	}), "patterns")]), "paths that must exist; group path"))
});
const order = word("order", ["ascending", "descending"]);
const table = keyed({
	section: optional(described(pattern, "the heading above the table")),
	columns: optional(described(list(text(), "headings"), "headings by which the table is known")),
	monotonic: keyed({
		column: described(text(), "heading of the column that holds dates or times"),
		order: optional(order),
		ignore: optional(described(list(text(), "cells"), "cells that hold no time"))
	})
});
const appendLog = keyed({
	table: described(patternOf("date"), "a row; group date"),
	sorted: optional(order)
});
const scripts = keyed({
	fences: optional(described(named(v.union([text(), keyed({
		lang: text(),
		when_contains: optional(pattern)
	})]), "languages"), "what the language of a fence is read as; an empty key is a fence without one")),
	skip: optional(described(list(text(), "languages"), "languages that are not parsed")),
	placeholders: optional(described(list(pattern, "patterns"), "what stands for something else in a script")),
	extract: optional(keyed({
		begin: pattern,
		end: pattern,
		unique_names: optional(flag)
	}))
});
const charset = word("charset", ["ascii", "any"]);
const kind = keyed({
	id: described(text(), "its name; general is the kind of all documents that no other includes"),
	extends: optional(described(text(), "the kind whose settings it starts from")),
	include: optional(described(v.union([glob, list(glob, "globs")]), "its documents")),
	when: optional(described(path, "a file that must exist for the kind to apply")),
	filename: optional(described(expectation, "what the name of the file must match")),
	location: optional(described(expectation, "what the directory must match")),
	metadata: optional(metadata),
	sections: optional(sections),
	refs: optional(refs),
	charset: optional(v.union([charset, keyed({
		allow: charset,
		except_before: optional(described(pattern, "the line before which older text is left alone"))
	})])),
	tables: optional(described(list(table, "tables"), "tables whose rows are in the order of time")),
	append_log: optional(appendLog),
	line_width: optional(keyed({
		max: count(20),
		except: optional(list(word("exception", [
			"tables",
			"code",
			"links"
		]), "exceptions"))
	})),
	scripts: optional(scripts),
	must_be_in: optional(described(list(text(), "index ids"), "the indexes that list its documents"))
});
const entry = keyed({
	form: word("entry form", ENTRY_FORMS),
	regex: optional(described(patternOf("path"), "a line that is an entry of the form plain; groups path and text")),
	key: optional(described(text(), "the key under which entries of the forms nav and json stand")),
	prefix: optional(described(text(), "what stands before the path of the form url"))
});
const index = keyed({
	id: text(),
	file: described(path, "the file that lists documents"),
	section: optional(described(pattern, "the heading above the list; without it the whole file")),
	title: optional(described(text(), "the name of the section for messages")),
	entry: optional(entry),
	base: optional(described(v.union([word("base", ["file", "root"]), path]), "what entries that are no links are relative to: file, root, or a directory")),
	stale: optional(described(level, "severity of entries without a document")),
	missing: optional(described(level, "severity of documents without an entry")),
	columns: optional(described(named(text(), "headings to field ids"), "columns that repeat a field of the document"))
});
const registry = keyed({
	type: word("registry type", [
		"heading",
		"filename",
		"git-commit",
		"github-pull"
	]),
	ref: described(patternOf("id"), "mentions; group id"),
	range: optional(described(patternOf("from", "to"), "ranges; groups from and to")),
	file: optional(described(path, "the document whose headings define the ids")),
	glob: optional(described(v.union([glob, list(glob, "globs")]), "the files whose names define the ids")),
	define: optional(described(patternOf("id"), "on a heading or on the name of a file; group id")),
	repeat_when: optional(named(text(), "groups to values")),
	reciprocal: optional(described(named(patternOf("id"), "two relations"), "two opposite relations; group id")),
	gaps: optional(word("policy", ["allow", "report"])),
	unique: optional(flag),
	on: optional(named(keyed({ require_line: expectation }), "states to requirements"))
});
const family = keyed({
	id: text(),
	parents: list(glob, "globs"),
	members: list(glob, "globs"),
	where: optional(described(word("place", ["intro", "anywhere"]), "how far into the document the other must be named"))
});
/** A configuration file; a preset is one without `extends`. Descriptions go into the published JSON Schema. */
const createConfigSchema = (ruleIds) => keyed({
	version: optional(word("version", ["1"])),
	extends: optional(described(word("preset", PRESETS), "the preset that this file starts from")),
	anchors: optional(described(word("anchors", ["github"]), "how headings become anchors")),
	ignore: optional(described(list(glob, "globs"), "files that are not linted")),
	roots: optional(described(list(text("a directory"), "directories"), "where mentioned documents are looked up")),
	markers: optional(keyed({
		notes: optional(list(text(), "words")),
		words: optional(list(text(), "words")),
		patterns: optional(list(pattern, "patterns"))
	})),
	pull_request: optional(keyed({ title: optional(expectation) })),
	attribution: optional(keyed({ deny: optional(described(list(pattern, "patterns"), "further lines that are markers")) })),
	registries: optional(named(registry, "registries")),
	kinds: optional(list(kind, "kinds")),
	indexes: optional(list(index, "indexes")),
	families: optional(list(family, "families")),
	rules: optional(described(rulesOf(ruleIds), "severity by rule"))
});
const rulesOf = (ids) => keyed(Object.fromEntries(ids.map((id) => [id, optional(level)])), "rule");
// src/config/yaml.ts
var import_dist = require_dist();
/**
* Reads one YAML document. `true`, `false` and whole numbers become what they are, every other scalar stays text; keys without a value
* are left out. `fail` is told what is wrong first, and must throw. Aliases, tags and repeated keys are wrong.
*/
function readYaml(text, fail) {
	const document = (0, import_dist.parseDocument)(text, {
		schema: "failsafe",
		version: "1.2",
		prettyErrors: false,
		uniqueKeys: false
	});
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem?.code === "RESOURCE_EXHAUSTION") fail(problem.pos[0], "Unexpected depth, expected a few levels");
	if (problem) fail(problem.pos[0], problem.message.replace(/\.$/u, ""));
	const root = {
		at: 0,
		key: 0,
		children: /* @__PURE__ */ new Map()
	};
	const { contents } = document;
	return {
		value: contents === null || contents === void 0 ? {} : convert(contents, root, fail) ?? {},
		offsetOf(path, ofKey = false) {
			let place = root;
			for (const key of path) {
				const child = place.children.get(key);
				if (child === void 0) return place.at;
				place = child;
			}
			return ofKey ? place.key : place.at;
		}
	};
}
function convert(node, place, fail) {
	const at = startOf(node, place.at);
	if ((0, import_dist.isMap)(node)) {
		const value = {};
		for (const pair of node.items) {
			const key = startOf(pair.key, at);
			if (!(0, import_dist.isScalar)(pair.key)) return fail(key, `Unexpected ${(0, import_dist.isMap)(pair.key) ? "map" : (0, import_dist.isSeq)(pair.key) ? "list" : "alias"} as a key, expected a word`);
			const name = String(pair.key.value ?? "");
			if (place.children.has(name)) return fail(key, `Unexpected second key ${quote(name)}, expected one`);
			const child = {
				at: startOf(pair.value, key),
				key,
				children: /* @__PURE__ */ new Map()
			};
			place.children.set(name, child);
			const converted = convert(pair.value, child, fail);
			if (converted !== void 0) Object.defineProperty(value, name, {
				value: converted,
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		return value;
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => {
		const start = startOf(item, at);
		const child = {
			at: start,
			key: start,
			children: /* @__PURE__ */ new Map()
		};
		place.children.set(index, child);
		return convert(item, child, fail) ?? "";
	});
	if ((0, import_dist.isScalar)(node)) return scalarOf(node.value, node.type === "PLAIN");
	return node === null || node === void 0 ? void 0 : fail(at, "Unexpected alias, expected the value itself");
}
function scalarOf(value, isPlain) {
	const text = String(value ?? "");
	if (!isPlain) return text;
	if (text === "" || text === "null" || text === "~") return void 0;
	if (text === "true" || text === "false") return text === "true";
	return /^(?:0|[1-9]\d{0,14})$/u.test(text) ? Number(text) : text;
}
function startOf(node, before) {
	return node?.range?.[0] ?? before;
}
// src/config/parse.ts
/**
* Reads a configuration: data only, nothing in it is run. Throws a `ToolError` with the place
* `path:line:column` (1-based) at the first thing that is wrong.
*
* @param path what messages call the file
* @param ruleIds all ids that the file may name
*/
function parseConfig(text, path, ruleIds) {
	const lines = new LineIndex(text);
	const fail = (at, message) => {
		const { line, column } = lines.pointAt(at);
		throw new ToolError(message, `${path}:${line}:${column}`);
	};
	const tree = readYaml(text, fail);
	const file = validate(tree, ruleIds, fail);
	const preset = file.extends ?? "preflight";
	const config = mergeConfigs(presets[preset], file);
	const wrong = findWrongName(file, config);
	if (wrong) fail(tree.offsetOf(wrong.path), wrong.message);
	return resolveConfig(config, String(preset), createCompiler(linearPattern));
}
function validate(tree, ruleIds, fail) {
	const result = v.safeParse(createConfigSchema(ruleIds), tree.value);
	if (result.success) return result.output;
	const first = result.issues.map((issue) => locate(issue, tree)).reduce((earliest, other) => other.at < earliest.at ? other : earliest);
	return fail(first.at, first.message);
}
/** A value that fits no form of a union is explained by the form that it comes nearest to: the one that gets deepest into it. */
function locate(issue, tree, before = []) {
	const own = issue.path ?? [];
	const path = [...before, ...own.map(({ key }) => key)];
	const nested = (issue.issues ?? []).toSorted((a, b) => depthOf(b) - depthOf(a))[0];
	if (issue.type === "union" && nested !== void 0 && depthOf(nested) > 0) return locate(nested, tree, path);
	const last = own.at(-1);
	if (last?.type === "object" && Array.isArray(last.input)) return {
		at: tree.offsetOf(path.slice(0, -1)),
		message: issue.message
	};
	return {
		at: tree.offsetOf(path, issue.expected === "never"),
		message: issue.message
	};
}
/** How far into a value a form got before it failed; what is right in kind and wrong in content is as near as one key. */
function depthOf(issue) {
	return (issue.path?.length ?? 0) * 2 + (issue.kind === "validation" || issue.type === "picklist" ? 1 : 0);
}
export { parseConfig };
