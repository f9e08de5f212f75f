import { D as ToolError, _ as parseArguments, v as quote } from "./start.js";
import { Bt as CONFIG_PATH, D as Workspace, Et as createKindOf, Jt as basename$1, Mt as conventionsOf, N as findStart, Nt as presets, Q as plainLabelAt, Sn as compareText, Vt as openSource, X as readMetadata, Y as firstEntries, Yt as dirname$1, Z as boldLabelAt, at as readTarget, bt as createParser, d as say, et as findTitle, nt as indexEntries, rt as isData, tt as findPlace, u as createProgress, y as parseDocuments, yn as plural } from "./core.js";
import { t as checkGlob } from "./glob.js";
import { t as parseData } from "./parse-data2.js";
import { t as replaceFile } from "./safe-write2.js";
import { join } from "node:path";
// src/init/label-candidates.ts
/** Sections whose title names a field rather than a topic, in the languages that decision records are written in. */
const FIELD_SECTION = /^(?:status|state|date|deciders|decision[- ]makers?|authors?|owners?|状态|日期|作者|负责人|決定者|状態)$/iu;
/** Fields stand at the top: what comes later is the document's own text. */
const MAX_UNITS = 4e3;
/** A schema of a form with fields of these labels, of which nothing is known yet. */
function schemaOf(form, labels) {
	return {
		form,
		file: null,
		isAfterTitle: form !== "frontmatter" && form !== "section" && form !== "sidecar",
		isOrdered: false,
		unknown: "off",
		fields: labels.map((label) => ({
			id: label,
			label,
			labels: [label],
			isRequired: false,
			type: "text",
			values: null,
			suffix: null,
			match: null,
			deny: [],
			vague: [],
			initial: null,
			inside: null
		}))
	};
}
/** What may be the labels of a document's fields, form by form, each label once. The reader of the form has the last word. */
function listLabels(document, workspace) {
	const found = {
		blockquote: /* @__PURE__ */ new Set(),
		"bold-line": /* @__PURE__ */ new Set(),
		line: /* @__PURE__ */ new Set(),
		list: /* @__PURE__ */ new Set(),
		frontmatter: /* @__PURE__ */ new Set(),
		table: /* @__PURE__ */ new Set(),
		section: /* @__PURE__ */ new Set()
	};
	for (const text of topLines(document)) {
		const quoted = /^ {0,3}> ?/u.exec(text);
		const item = /^ {0,3}[-*+] +/u.exec(text);
		const row = /^ {0,3}\|([^|]+)\|/u.exec(text);
		const rest = text.slice((quoted ?? item)?.[0].length ?? 0);
		const bold = labelIn(rest, boldLabelAt);
		const plain = labelIn(rest, plainLabelAt);
		if (quoted) add(found.blockquote, bold);
		else if (item) add(found.list, bold ?? plain);
		else if (row) add(found.table, (row[1] ?? "").replace(/^[\s*_`]+|[\s*_`:：]+$/gu, ""));
		else add(bold === null ? found.line : found["bold-line"], bold ?? plain);
	}
	const data = workspace.dataOf(document)?.root;
	if (data?.kind === "map") for (const { key } of data.entries) add(found.frontmatter, key);
	for (const { top, depth, text } of document.facts.headings) if (top && depth > 1 && FIELD_SECTION.test(text.trim())) add(found.section, text.trim());
	return Object.fromEntries(Object.entries(found).map(([form, labels]) => [form, [...labels]]));
}
/** The lines between the title and the next heading. */
function topLines(document) {
	const start = findTitle(document)?.end ?? document.facts.frontmatter?.end ?? 0;
	const next = document.facts.headings.find((heading) => heading.top && heading.start >= start);
	return document.text.slice(start, Math.min(next?.start ?? document.text.length, start + MAX_UNITS)).split(/\r\n?|\n/u);
}
/** Every label is one that it does not know. */
const NO_FIELDS = schemaOf("line", []);
function labelIn(text, read) {
	const found = read(NO_FIELDS, text, 0, text.length);
	return found === null ? null : text.slice(found.label.start, found.label.end);
}
function add(labels, label) {
	if (label !== null && label !== "" && !/^[-\s]*$/u.test(label)) labels.add(label);
}
// src/init/describe-fields.ts
/** What is in half of the documents is a habit; what is in fewer is chance. */
const HABIT = .5;
/** A form that fewer documents show is not the group's. */
const FORM_SHARE = .6;
/** The form that most documents of a group share, and its fields; null where they share none. */
function describeFields(documents, workspace) {
	const found = documents.map((document) => listLabels(document, workspace));
	const best = Object.keys(found[0] ?? {}).map((form) => {
		const counts = /* @__PURE__ */ new Map();
		for (const labels of found) for (const label of labels[form]) counts.set(label, (counts.get(label) ?? 0) + 1);
		return countFields(documents, workspace, schemaOf(form, [...counts].filter(([, count]) => count >= Math.max(2, documents.length * HABIT)).map(([label]) => label)));
	}).reduce((a, b) => weigh(b) > weigh(a) ? b : a);
	return best.fields.length > 0 && best.withBlock >= documents.length * FORM_SHARE ? best : null;
}
function weigh({ withBlock, fields }) {
	return withBlock * fields.length;
}
/** Counts the fields of a schema in documents. */
function countFields(documents, workspace, schema) {
	const blocks = documents.flatMap((document) => {
		const { block } = readMetadata(document, schema, workspace);
		return block === null ? [] : [firstEntries(block).filter(({ text }) => text.trim() !== "")];
	});
	const fields = schema.fields.map(({ label, values: words }) => {
		const entries = blocks.flatMap((entries, at) => entries.flatMap((entry, place) => entry.field.label === label ? [{
			entry,
			place,
			at
		}] : []));
		const rank = entries.reduce((sum, { place }) => sum + place, 0) / Math.max(1, entries.length);
		return {
			label,
			count: entries.length,
			...countValues(entries.map(({ entry }) => entry.text), words),
			rank
		};
	}).filter(({ count }) => count > 0);
	const ordered = schema.isOrdered ? fields : fields.toSorted((a, b) => a.rank - b.rank);
	const places = new Map(ordered.map(({ label }, place) => [label, place]));
	const inOrder = blocks.filter((entries) => {
		const ranks = entries.map(({ field }) => places.get(field.label) ?? 0);
		return ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
	});
	return {
		form: schema.form,
		withBlock: blocks.length,
		fields: ordered.map(({ label, count, values, remarks }) => ({
			label,
			count,
			values,
			remarks
		})),
		inOrder: inOrder.length
	};
}
function countValues(texts, words) {
	const counts = /* @__PURE__ */ new Map();
	let remarks = 0;
	for (const text of texts) {
		const value = (words?.find(({ value, aliases }) => [value, ...aliases].some((word) => text.toLowerCase().startsWith(word.toLowerCase()))))?.value ?? firstWord(text);
		if (text.trim().length > value.length) remarks += 1;
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return {
		values: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
		remarks
	};
}
/** What a value of a fixed vocabulary would be: the text up to what explains it. */
function firstWord(text) {
	return (/^[^(（,，;；:：。.|—–]*/u.exec(text.replace(/[*_`]/gu, ""))?.[0] ?? "").trim();
}
// src/init/find-groups.ts
/** Fewer documents show no habit. */
const MIN_DOCUMENTS = 3;
/** An index that leaves out more is none of this group. */
const INDEX_SHARE = .7;
/** What every directory may hold besides its own documents. */
const COMMON = /^(?:readme|index|contributing|changelog|license|code_of_conduct|security|template|_.*|.*-template)(?:\.[a-z-]+)?\.(?:md|markdown)$/iu;
/** The directories with documents of their own, in path order; a numbered series is told from what lies beside it. */
function findGroups(workspace) {
	const byDirectory = /* @__PURE__ */ new Map();
	for (const document of [...workspace.documents.values()].sort((a, b) => compareText(a.path, b.path))) {
		const directory = dirname$1(document.path);
		if (directory === "" || directory.split("/").some((part) => part.startsWith(".")) || COMMON.test(basename$1(document.path))) continue;
		byDirectory.set(directory, [...byDirectory.get(directory) ?? [], document]);
	}
	const taken = /* @__PURE__ */ new Set();
	return [...byDirectory].flatMap(([directory, documents]) => {
		if (documents.length < MIN_DOCUMENTS) return [];
		const numbered = documents.filter(({ path }) => /^\d/u.test(basename$1(path)));
		const isSeries = numbered.length >= MIN_DOCUMENTS && numbered.length >= documents.length / 2;
		const glob = `${escapeGlob(directory)}/${isSeries ? "[0-9]*" : "*"}.md`;
		if (checkGlob(glob) !== null) return [];
		return [{
			id: nameOf(directory, taken),
			glob,
			documents: isSeries ? numbered : documents
		}];
	});
}
/** The document that links to the most of a group, if it links to most of it. */
function findIndex({ documents }, workspace) {
	const paths = new Set(documents.map(({ path }) => path));
	let best = null;
	for (const { path, facts } of workspace.documents.values()) {
		if (paths.has(path)) continue;
		const listed = /* @__PURE__ */ new Set();
		for (const { url, kind } of facts.links) {
			const target = kind === "image" ? null : readTarget(path, url);
			if (target?.kind === "internal" && paths.has(target.path)) listed.add(target.path);
		}
		if (listed.size > (best?.listed ?? 0)) best = {
			path,
			listed: listed.size
		};
	}
	return best !== null && best.listed >= documents.length * INDEX_SHARE ? best : null;
}
function nameOf(directory, taken) {
	const words = directory.toLowerCase().split("/").map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, ""));
	let name = words.at(-1) || "documents";
	for (let depth = 2; taken.has(name) && depth <= words.length; depth++) name = words.slice(-depth).join("-");
	while (taken.has(name)) name = `${name}-2`;
	taken.add(name);
	return name;
}
/** A glob has no escapes: what may mean something in one stands for any character. */
function escapeGlob(path) {
	return path.replace(/[^\p{L}\p{N}._ /-]/gu, (found) => "?".repeat(found.length));
}
// src/init/match-preset.ts
/** One document with the fields of a preset, in the place of the preset, is no chance; a smaller share of those in such places is. */
const MIN_FITTING = 1;
const FIT_SHARE = .5;
/** The preset whose documents are here, or null: the one that fits the most documents. */
function matchPreset(workspace) {
	return Object.keys(presets).map((name) => fitOf(name, workspace)).filter(({ claimed, fitting }) => fitting >= MIN_FITTING && fitting >= claimed * FIT_SHARE).reduce((best, fit) => best === null || fit.fitting > best.fitting ? fit : best, null);
}
function fitOf(name, workspace) {
	const conventions = conventionsOf(name);
	const { kindOf } = createKindOf(conventions, workspace);
	const kinds = /* @__PURE__ */ new Map();
	for (const document of workspace.documents.values()) {
		const kind = kindOf(document.path);
		if (kind.metadata !== null) kinds.set(kind, [...kinds.get(kind) ?? [], document]);
	}
	const all = [...kinds];
	return {
		name,
		conventions,
		kinds: conventions.kinds.flatMap((kind) => kinds.has(kind) ? [{
			kind,
			documents: kinds.get(kind) ?? []
		}] : []),
		claimed: all.reduce((sum, [, documents]) => sum + documents.length, 0),
		fitting: all.reduce((sum, [kind, documents]) => sum + documents.filter((document) => fits(document, kind, workspace)).length, 0)
	};
}
/** Whether a document has at least half of the fields that its kind requires. */
function fits(document, { metadata }, workspace) {
	if (metadata === null) return false;
	const { block } = readMetadata(document, metadata, workspace);
	const required = metadata.fields.filter(({ isRequired }) => isRequired);
	if (block === null || required.length === 0) return block !== null;
	const present = new Set(firstEntries(block).map(({ field }) => field));
	return required.filter((field) => present.has(field)).length >= required.length / 2;
}
/** The index places of a preset that are there, with the number of their entries. */
function describePlaces(conventions, workspace) {
	return conventions.indexes.flatMap((place) => {
		const document = workspace.documents.get(place.file);
		const found = document && !isData(place) && place.entry.form !== "mention" ? findPlace(document, place) : null;
		if (!document || !found) return [];
		const entries = indexEntries(document, workspace, conventions).filter(({ range }) => range.start >= found.span.start && range.end <= found.span.end);
		return [{
			file: place.file,
			title: place.title ?? found.heading?.text ?? null,
			entries: entries.length
		}];
	});
}
// src/init/yaml-text.ts
/** Text in double quotes, which YAML reads as JSON does; what does not print is escaped. */
function quoted(text) {
	const escapeAll = (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
	return JSON.stringify(text).replace(/[\p{C}\u2028\u2029]/gu, escapeAll);
}
/** Writes a scalar of YAML: plain where nothing in it means anything, else in double quotes. */
function scalar(text) {
	return /^[\p{L}][\p{L}\p{N}_/-]*(?: [\p{L}\p{N}_/-]+)*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text) ? text : quoted(text);
}
/** Text of a document for a comment: one line, bounded, nothing that a terminal would obey. */
function comment(text) {
	const clean = text.replace(/[\p{C}\s]+/gu, " ").trim();
	return clean.length > 80 ? `${clean.slice(0, 79).toWellFormed()}…` : clean;
}
/** A line with its evidence behind it. */
function line(indent, text, evidence) {
	return `${"  ".repeat(indent)}${text}${evidence === void 0 ? "" : `  # ${comment(evidence)}`}`;
}
// src/init/propose-config.ts
/** A vocabulary is small, and its words are used again and again. */
const MAX_WORDS = 6;
/**
* Proposes a configuration for a repository: a preset where its documents are here, else kinds, fields and indexes as the documents
* themselves show them. Every line carries its evidence in a comment. The text is a valid configuration.
*/
function proposeConfig(workspace) {
	const count = workspace.documents.size;
	const head = [
		"# Proposed by `docs-curator init` from what the repository holds; each line says why. Every key: docs/configuration.md of docs-curator.",
		`# ${plural(count, "document")} read.`,
		""
	];
	const fit = matchPreset(workspace);
	const body = fit ? proposePreset(fit, workspace) : proposeKinds(workspace);
	return `${[...head, ...body].join("\n")}\n`;
}
function proposePreset(fit, workspace) {
	const { name, conventions, kinds, claimed, fitting } = fit;
	const lines = [
		line(0, `extends: ${name}`, `of ${plural(claimed, "document")} in the places of this preset, ${fitting} ${fitting === 1 ? "has" : "have"} its fields`),
		"",
		"# What the preset finds here. It holds as it is; a key below `kinds:` or `indexes:` changes a part of it."
	];
	for (const { kind, documents } of kinds) {
		if (kind.metadata === null) continue;
		lines.push("#", `# ${kind.id}: ${plural(documents.length, "document")} (${comment(kind.include.join(", "))})`);
		const { fields, withBlock, inOrder } = countFields(documents, workspace, kind.metadata);
		lines.push(...fields.map((field) => `#   ${comment(`${field.label}: in ${field.count} of ${documents.length}${describeValues(field, isClosed(kind, field))}`)}`));
		if (kind.metadata.isOrdered) lines.push(`#   in the order of the preset: ${inOrder} of ${withBlock}`);
	}
	const places = describePlaces(conventions, workspace);
	if (places.length > 0) lines.push("#");
	for (const { file, title, entries } of places) lines.push(`# index ${comment(file)}${title === null ? "" : `, section ${comment(title)}`}: ${entries} ${entries === 1 ? "entry" : "entries"}`);
	const others = workspace.documents.size - claimed;
	if (others > 0) lines.push("#", `# ${plural(others, "document")} of no kind with fields: links, references, scripts and attribution are checked.`);
	return lines;
}
/** Whether the preset knows the values that a field may have. */
function isClosed({ metadata }, { label }) {
	return metadata?.fields.find((field) => field.label === label)?.values != null;
}
function describeValues({ values, remarks }, isWanted) {
	if (!isWanted) return "";
	return `; ${values.slice(0, MAX_WORDS).map(([value, times]) => `${value} ${times}`).join(", ")}${remarks === 0 ? "" : `; followed by a remark in ${remarks}`}`;
}
function isVocabulary(values, count) {
	return values.length <= MAX_WORDS && values.length <= count / 2 && values.every(([value]) => value !== "" && value.length <= 30);
}
function proposeKinds(workspace) {
	const useful = findGroups(workspace).map((group) => ({
		group,
		fields: describeFields(group.documents, workspace),
		index: findIndex(group, workspace)
	})).filter(({ fields, index }) => fields !== null || index !== null);
	const lines = [line(0, "extends: general", workspace.documents.size === 0 ? "there are no documents yet; this holds for any that come" : "no other preset has its documents here")];
	if (useful.length === 0) {
		if (workspace.documents.size > 0) lines.push("", "# No directory holds three documents that share fields or an index: links, references, scripts and attribution are checked.");
		return lines;
	}
	lines.push("", "kinds:");
	for (const { group, fields, index } of useful) lines.push(...proposeKind(group, fields, index !== null));
	const indexed = useful.filter(({ index }) => index !== null);
	if (indexed.length > 0) lines.push("", "indexes:");
	for (const { group, index } of indexed) {
		lines.push(line(1, `- id: ${scalar(`${group.id}-index`)}`, `links to ${index?.listed} of ${plural(group.documents.length, "document")} of the kind ${group.id}`));
		lines.push(line(2, `file: ${quoted(index?.path ?? "")}`));
	}
	return lines;
}
function proposeKind(group, fields, isIndexed) {
	const total = group.documents.length;
	const lines = [line(1, `- id: ${scalar(group.id)}`, plural(total, "document")), line(2, `include: ${quoted(group.glob)}`)];
	if (fields !== null) {
		lines.push(line(2, "metadata:"), line(3, `form: ${fields.form}`, `in ${fields.withBlock} of ${total}`));
		if (fields.form === "section") lines.push(line(3, "position: anywhere"));
		if (fields.fields.length > 1 && fields.inOrder === fields.withBlock && fields.form !== "frontmatter") lines.push(line(3, "order: true", `the order of all ${fields.withBlock}`));
		lines.push(line(3, "unknown: off"), line(3, "fields:"));
		for (const field of fields.fields) lines.push(...proposeField(field, total));
	}
	if (isIndexed) lines.push(line(2, `must_be_in: [${scalar(`${group.id}-index`)}]`));
	return lines;
}
function proposeField(field, total) {
	const lines = [line(4, `${quoted(field.label.toLowerCase())}:`, `in ${field.count} of ${total}`), line(5, `labels: [${quoted(field.label)}]`)];
	if (field.count === total) lines.push(line(5, "required: true", `all ${total} have it`));
	if (isVocabulary(field.values, field.count)) {
		const words = field.values.map(([value]) => quoted(value)).join(", ");
		lines.push(line(5, "type: enum"), line(5, `values: [${words}]`, field.values.map(([value, times]) => `${value} ${times}`).join(", ")));
	}
	return lines;
}
// src/cli/init.ts
/** Runs `init` and answers with the exit code: proposes a configuration and writes it where there is none. */
async function runInit(args, terminal) {
	const start = findStart(terminal.directory, args.valueOf("directory"));
	const isPrinting = args.isOn("print");
	const opened = await openSource(start, args.valueOf("tree"));
	if (!isPrinting) await demandPlace(opened);
	const read = await opened.source.read();
	const progress = createProgress(terminal.messages, "Reading documents");
	const { documents } = parseDocuments(read.documents, await createParser("satteri"), progress.advance);
	progress.end();
	const text = proposeConfig(new Workspace({
		documents,
		files: read.files,
		parseData
	}));
	await terminal.output.write(text);
	if (isPrinting || opened.root === null) return 0;
	replaceFile(join(opened.root, CONFIG_PATH), CONFIG_PATH, text, opened.root);
	await say(terminal, `Wrote ${CONFIG_PATH}; \`docs-curator\` lints by it, and \`--init-baseline\` leaves out what it finds today`);
	return args.isOn("init-baseline") ? recordBaseline(args, terminal) : 0;
}
/** What is there is somebody's work. Throws a `ToolError` when there is a configuration already, or no place for one. */
async function demandPlace({ root, source }) {
	const advice = "`docs-curator init --print` shows the proposal";
	if (root === null) throw new ToolError(`Cannot write ${quote(CONFIG_PATH)}: there is no working tree; ${advice}`);
	if (await source.resolve(".github/docs-curator.yml") !== null) throw new ToolError(`Cannot write ${quote(CONFIG_PATH)}: it exists; ${advice}`);
}
async function recordBaseline(args, terminal) {
	const [{ runLint }, directory] = [await import("./lint.js"), args.valueOf("directory")];
	return runLint(parseArguments([
		"lint",
		...directory === null ? [] : ["-C", directory],
		"--init-baseline"
	]), terminal);
}
export { runInit };
