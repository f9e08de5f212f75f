import { n as dirname } from "./path.js";
import { n as nativePattern } from "./pattern.js";
import { t as quote } from "./quote.js";
/** What texts bring along from a chat or from the machine that they were written on. */
const residues = [{
	name: "id of a chat message",
	pattern: nativePattern(/(?<![\p{L}\p{N}_&?=.-])msg=[0-9a-f]{8}(?![\p{L}\p{N}_-])/u),
	isInCode: false,
	exceptOwners: []
}, {
	name: "private path",
	pattern: nativePattern(/(?<![\p{L}\p{N}_.~/\\-])(?:file:\/\/)?(?:\/Users\/|\/home\/|(?<![\p{L}\p{N}])[A-Z]:\\Users\\)(?<owner>[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40})[/\\](?=[^\s`'"])/u),
	isInCode: true,
	exceptOwners: "shared public default all user username users me you name yourname your-name your_name youruser myuser myname someone somebody anyone nobody foo bar baz xxx example test tester demo alice bob carol john jane johndoe janedoe joe dev developer work worker app appuser nonroot root runner runneradmin vsts vstsagent circleci travis jenkins gitlab-runner buildkite-agent build builder ci deploy docker podman node www www-data git ubuntu debian centos fedora rocky almalinux ec2-user opc azureuser admin administrator core pi vagrant codespace vscode gitpod coder jovyan linuxbrew steam hadoop spark airflow postgres mysql mariadb redis valkey mongo mongodb oracle oceanbase tidb kafka zookeeper elasticsearch opensearch solr neo4j clickhouse rabbitmq minio etcd nacos influxdb kubernetes k8s kbagent helm prometheus grafana".split(" ")
}];
// src/config/presets/coding-tools.ts
/** Names that no person bears: they mean the tool with any address. */
const TOOLS = "github copilot|copilot|cursor|cursor ?agent|codex|openai codex|openai|chatgpt|gemini|google gemini|aider|anthropic|windsurf|codeium|cline|roo code|kilo code|opencode|openhands|tabnine|amazon q|augment code|coderabbit|qwen coder|deepseek|grok|warp agent|replit agent|lovable|v0|ai assistant|ai agent|ai bot|ai pair programmer|llm";
/** Names that people bear too: they mean the tool only with a product, a model or a tool's address beside them. */
const NAMESAKES = "claude|devin|jules|cody|junie|kiro|amp|crush";
const PRODUCTS = "claude[ -](?:code|opus|sonnet|haiku|instant|cli|agent)|devin ai|sourcegraph cody|jetbrains junie|google jules|anthropic claude";
const MODELS = "opus|sonnet|haiku|anthropic|claude|ai\\b|agent|bot\\b|model|gpt|v?\\d";
/** Accounts of tools on GitHub, which writes them `name[bot]` or `<number+name@users.noreply.github.com>`. */
const ACCOUNTS = "claude|copilot|copilot-swe-agent|copilot-pull-request-reviewer|cursor|cursoragent|devin-ai-integration|gemini-code-assist|google-labs-jules|chatgpt-codex-connector|openai-codex|codex|coderabbitai|sourcery-ai|ellipsis-dev|sweep-ai|openhands-agent|factory-droid|amazon-q-developer|windsurf-bot|lovable-dev|v0|qodo-merge-pro|kiro-agent|opencode-agent|aider-chat";
/** Tools that a signature without an address may name; the other namesakes are also names of programs that generate things. */
const SIGNER = `(?:${TOOLS}|${PRODUCTS}|claude|devin|jules|cody|junie|kiro)`;
/** What may follow a tool's name in a signature: the product, the model, a version, brackets, the link's target. */
const REST = "(?:[ -](?:code|cli|agent|assistant|ai|app|bot|developer|chat|opus|sonnet|haiku|pro|flash|assist|composer|v?\\d[\\w.]*|\\([^()]{0,40}\\)))*";
/** Patterns see lines without the marks that Japanese letters carry. */
const bare = (pattern) => pattern.normalize("NFKD").replace(/\p{M}/gu, "");
/** What a Chinese or Japanese signature calls the text that it stands under, and what was done to it. */
const THIS_ZH = "[本此该該] ?(?:文档|文檔|文件|文章|文|页面|頁面|页|頁|报告|報告|指南|代码|代碼|提交|更新|内容|內容|pr)";
const MADE_ZH = "(?:自动|自動|辅助|輔助|协助|協助|协同|帮助|幫助)?(?:生成|产生|產生|撰写|撰寫|编写|編寫|创建|創建|起草|写成|寫成|完成|整理|翻译|翻譯)";
const THIS_JA = bare("(?:この|本|当) ?(?:ドキュメント|文書|記事|コミット|コード|プルリクエスト|ページ|pr)(?:は|を)");
const MADE_JA = bare("(?:を使って|を使用して|を用いて|によって|により|で) ?(?:自動)?(?:生成|作成|執筆)(?:されました|しました|された|した)?");
/** Where a name ends and other words of the line may follow. */
const AFTER = "(?:$|[\\]().,;:!|&+]| (?:and|via|but|on|by|in|for)\\b| ?\\p{Extended_Pictographic})";
const LINK = "\\]?(?:\\([^() ]*\\))?";
const ACTS = "(?:(?:co-?)?(?:generated|authored|written|created|made|assisted|built)) (?:with|by|using|via) (?:the help of )?";
const NO_WORDS = "[^\\p{L}\\p{N}]*$";
/** Signatures behind which a line may go on. */
const looseSignatures = [
	new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?${SIGNER}${REST}${AFTER}`, "u"),
	/^\p{Extended_Pictographic} ?generated with \[?crush\b/u,
	/^\*?pr created automatically by \[?(?:jules|codex|devin|cursor)\b/u
];
/** Signatures that are the whole line. */
const wholeSignatures = [
	new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?(?:${SIGNER}|crush)${REST}${LINK}(?: via \\[?[a-z]+${LINK})?${NO_WORDS}`, "u"),
	new RegExp(`^(?:ai-)?(?:generated|co-?authored|assisted) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}${REST}${LINK}${NO_WORDS}`, "u"),
	new RegExp(`^made with \\[?cursor${LINK}${NO_WORDS}`, "u"),
	/^(?:claude(?:-code)?-session ?: ?)?<?https:\/\/claude\.ai\/code\/session[_/][\w-]+>?$/u,
	/^link to devin (?:run|session) ?: ?[[<(]?(?:[^\s\]]*\]\()?https:\/\/app\.devin\.ai\/\S+$/u,
	/^amp-thread(?:-id)? ?: ?https:\/\/ampcode\.com\/\S+$/u,
	/^(?:\[?codex task\]?(?:\(| ?: ?))?<?https:\/\/chatgpt\.com\/codex\/(?:tasks|cloud)\/[^\s)]+[>)]?$/u,
	new RegExp(`^\\*?pr created automatically by \\[?jules${LINK} for task \\[?\\d+${LINK}(?: started by @?[\\w-]+)?${NO_WORDS}`, "u"),
	new RegExp(`^(?:authors?|author name|code by|commit by|committed by) ?: ?\\[?(?:${TOOLS}|${PRODUCTS}|claude)${REST}\\]?(?: ?<[^<>]{1,80}>)?\\.?$`, "u"),
	new RegExp(`^(?:\\p{Extended_Pictographic}+ ?|[(] ?|${THIS_ZH}(?:是)? ?)(?:由|使用|用|借助|通过|通過|透過) ?\\[?${SIGNER}${REST}${LINK} ?${MADE_ZH}的?${NO_WORDS}`, "u"),
	new RegExp(`^(?:\\p{Extended_Pictographic}+ ?|${THIS_JA} ?)\\[?${SIGNER}${REST}\\]? ?${MADE_JA}${NO_WORDS}`, "u")
];
/** AI coding tools as they sign commits and texts in public repositories. */
const codingTools = {
	scopes: [
		"files",
		"commit-messages",
		"pr-title",
		"pr-body"
	],
	deny: [],
	coAuthors: "allow",
	commitIdentities: "report",
	residues,
	trailerKeys: [
		"Co-authored-by",
		"Coauthored-by",
		"Co-author",
		"Coauthor",
		"Co-authors",
		"Co-created-by",
		"Co-developed-by",
		"Authored-by",
		"Written-by",
		"Created-by",
		"Generated-by",
		"Generated-with",
		"Made-with",
		"Assisted-by",
		"Assisted-with",
		"Implemented-by",
		"Coded-by",
		"Drafted-by",
		"On-behalf-of",
		"AI-assisted-by",
		"AI-generated-by",
		"AI-co-authored-by",
		"Claude-generated-by",
		"Signed-off-by",
		"Reviewed-by",
		"Helped-by",
		"Suggested-by",
		"Tested-by",
		"Pair-programmed-with"
	],
	identities: [
		new RegExp(`^(?:the )?(?:${TOOLS})(?: ai| agent| bot| cli| code assist)?(?:$| ?[<(\\[:,/]| (?:v?\\d|gpt|o\\d|pro\\b|flash\\b))`, "u"),
		new RegExp(`(?:^|[ ,(/:\\[])(?:${PRODUCTS})\\b`, "u"),
		new RegExp(`^(?:${NAMESAKES})(?:$|[ -]?v?\\d[\\d.]*(?:$|[ <(])| ?\\((?:${MODELS})|:)`, "u"),
		/(?:^|[ ,(/:[])claude [a-z]{3,12} v?\d|^claude:claude|(?:^|[ :/(])(?:gpt|chatgpt)-?\d/u,
		new RegExp(`(?:^|[ <+,])(?:${ACCOUNTS})\\[bot\\]`, "u"),
		/\(aider\)(?:$| ?<)/u,
		/<(?:\d+\+)?(?:claude|copilot|cursoragent|devin-ai-integration|openhands-agent|v0agent|gemini-cli|gemini-cli-robot|google-labs-jules|codex)@users\.noreply\.github\.com>/u,
		/<(?:(?:no-?reply|claude[\w.+-]*|bot|agent)@anthropic|noreply@claude)\.(?:com|ai)>/u,
		/<(?:cursor-?agent|agent|no-?reply|bot)@cursor\.(?:com|sh|so)>/u,
		/<(?:no-?reply|codex[\w.+-]*|chatgpt|bot)@openai\.com>/u,
		/<(?:gemini[\w.+-]*|jules[\w.+-]*)@google\.com>/u,
		/<(?:no-?reply|aider|hello)@aider\.chat>|<copilot@github\.com>|<copilot@microsoft\.com>/u,
		/<(?:no-?reply|bot|agent|devin[\w.+-]*)@(?:devin\.ai|cognition\.ai|cognition-labs\.com)>/u,
		/<(?:no-?reply|bot|agent|amp|crush|cline|codeium|windsurf|cascade|openhands|opencode|junie|kiro|droid|qwen-coder|hello)@(?:ampcode\.com|charm\.land|cline\.bot|codeium\.com|windsurf\.com|all-hands\.dev|opencode\.ai|jetbrains\.com|kiro\.dev|factory\.ai|alibabacloud\.com|warp\.dev|lovable\.dev|v0\.dev|replit\.com)>/u
	],
	signatures: [...looseSignatures, ...wholeSignatures],
	wholeSignatures
};
// src/config/resolve-attribution.ts
/** What counts as a marker: the tools that every family knows, and what a configuration adds. */
function resolveAttribution(raw, { pattern }) {
	const { scopes, deny = [], co_authors: people, commit_identities: identities, residues = [] } = raw;
	return {
		...codingTools,
		scopes: scopes ?? codingTools.scopes,
		deny: [...codingTools.deny, ...deny.map(pattern)],
		coAuthors: people ?? codingTools.coAuthors,
		commitIdentities: identities ?? codingTools.commitIdentities,
		residues: [...codingTools.residues, ...residues.map(({ name, match }) => ({
			name: String(name),
			pattern: pattern(match),
			isInCode: false,
			exceptOwners: []
		}))]
	};
}
// src/config/merge.ts
/**
* One configuration on top of another: mappings are merged key by key, kinds, indexes and families by their ids, everything else is
* replaced. New kinds come first, since the first match wins; paths to ignore, markers and denied lines are added to those of the base.
*/
function mergeConfigs(base, over) {
	const { markers: before = {}, attribution: attributionBefore = {} } = base;
	const { markers = {}, attribution = {} } = over;
	return {
		...mergeDeep(base, over),
		ignore: [...base.ignore ?? [], ...over.ignore ?? []],
		markers: {
			notes: [...before.notes ?? [], ...markers.notes ?? []],
			words: [...before.words ?? [], ...markers.words ?? []],
			patterns: [...before.patterns ?? [], ...markers.patterns ?? []]
		},
		attribution: {
			...mergeDeep(attributionBefore, attribution),
			deny: [...attributionBefore.deny ?? [], ...attribution.deny ?? []],
			residues: [...attributionBefore.residues ?? [], ...attribution.residues ?? []]
		},
		kinds: mergeLists(over.kinds ?? [], base.kinds ?? [], "first"),
		indexes: mergeLists(over.indexes ?? [], base.indexes ?? [], "last"),
		families: mergeLists(over.families ?? [], base.families ?? [], "last")
	};
}
/** Merges what two values say; what is no mapping on both sides is replaced. */
function mergeDeep(base, over) {
	if (!isMapping(base) || !isMapping(over)) return over === void 0 ? base : over;
	const merged = { ...base };
	for (const [key, value] of Object.entries(over)) merged[key] = mergeDeep(base[key], value);
	return merged;
}
function mergeLists(over, base, place) {
	const known = new Set(base.map(({ id }) => id));
	const changes = new Map(over.map((item) => [item.id, item]));
	const changed = base.map((item) => mergeDeep(item, changes.get(item.id)));
	const added = over.filter(({ id }) => !known.has(id));
	return place === "first" ? [...added, ...changed] : [...changed, ...added];
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
// src/config/resolve-metadata.ts
/** The fields that a kind asks for; null when it asks for none. */
function resolveMetadata(raw, compiler) {
	if (raw === void 0 || raw.form === "none" || raw.fields === void 0) return null;
	return {
		form: raw.form ?? "blockquote",
		file: raw.file === void 0 ? null : String(raw.file),
		isAfterTitle: raw.position !== "anywhere",
		isOrdered: raw.order ?? false,
		unknown: raw.unknown ?? null,
		fields: Object.entries(raw.fields).map(([id, field]) => resolveField(id, field, compiler))
	};
}
function resolveField(id, raw, compiler) {
	const { labels, required = false, type, deny = [], vague = [], initial, inside } = raw;
	return {
		id,
		label: String(labels[0]),
		labels: labels.map(String),
		isRequired: required,
		type: type ?? (raw.values === void 0 ? "text" : "enum"),
		values: resolveValues(raw, compiler),
		suffix: compiler.optional(raw.suffix),
		match: raw.match === void 0 ? null : compiler.expectation(raw.match),
		deny: (Array.isArray(deny) ? deny : [deny]).map((source) => resolveDenied(source, compiler)),
		vague: vague.map(String),
		initial: initial === void 0 ? null : String(initial),
		inside: inside === void 0 ? null : String(inside)
	};
}
/** What must not match is expected not to. */
function resolveDenied(source, { expectation }) {
	const denied = expectation(source);
	return typeof source === "string" || source instanceof RegExp ? {
		...denied,
		expected: denied.expected.replace(/^a match/u, "no match")
	} : denied;
}
function resolveValues({ values, on = {} }, { expectation, optional }) {
	if (values === void 0) return null;
	return (Array.isArray(values) ? values.map((value) => [String(value), []]) : Object.entries(values)).map(([value, aliases]) => {
		const needs = on[value] ?? {};
		return {
			value,
			aliases: aliases.map(String),
			needs: {
				reference: needs.require_ref !== void 0,
				line: needs.require_line === void 0 ? null : expectation(needs.require_line),
				fields: needs.require_field === void 0 ? [] : [needs.require_field].flat().map(String)
			},
			contradiction: optional(needs.deny_suffix)
		};
	});
}
// src/config/resolve-kind.ts
/** The id of the kind of all documents that no other includes. */
const GENERAL = "general";
/** All kinds in the order in which they are tried, and the one for the rest. */
function resolveKinds(raw, compiler) {
	const byId = new Map(raw.map((kind) => [String(kind.id), kind]));
	const rest = byId.get("general") ?? { id: "general" };
	return {
		kinds: raw.filter((kind) => kind !== rest).map((kind) => resolveKind(inherit(kind, byId), compiler)),
		general: resolveKind(rest, compiler)
	};
}
/** A kind with what it takes over from those it extends: everything but the choice of documents. */
function inherit(kind, byId, seen = /* @__PURE__ */ new Set([kind])) {
	const parent = byId.get(String(kind.extends ?? "general"));
	if (!parent || seen.has(parent)) return kind;
	const { include: _, when: __, ...settings } = inherit(parent, byId, /* @__PURE__ */ new Set([...seen, parent]));
	return mergeDeep(settings, kind);
}
function resolveKind(raw, compiler) {
	const { id, include = [], when = null, filename, location, line_width: width, must_be_in: indexes = [] } = raw;
	const { expectation, optional } = compiler;
	const charset = typeof raw.charset === "object" ? raw.charset : { allow: raw.charset ?? "any" };
	return {
		id: String(id),
		include: [include].flat(),
		when,
		fileName: filename === void 0 ? null : expectation(filename),
		location: location === void 0 ? null : expectation(location),
		metadata: resolveMetadata(raw.metadata, compiler),
		sections: resolveSections(raw.sections ?? {}, compiler),
		references: resolveReferences(raw.refs ?? {}, compiler),
		charset: charset.allow === "ascii" ? {
			allow: "ascii",
			since: optional("except_before" in charset ? charset.except_before : void 0)
		} : null,
		chronologies: resolveChronologies(raw, compiler),
		lineWidth: width === void 0 ? null : {
			max: width.max,
			except: width.except ?? []
		},
		scripts: resolveScripts(raw.scripts ?? {}, compiler),
		indexPlaces: indexes.map(String)
	};
}
function resolveSections(raw, { pattern, optional, expectation }) {
	const { numbering, item_state: state } = raw;
	return {
		required: (raw.required ?? []).map(expectation),
		recommended: (raw.recommended ?? []).map(expectation),
		isOrdered: raw.order ?? false,
		hasManualAnchors: raw.manual_anchors ?? false,
		subheading: raw.sub === void 0 ? null : expectation(raw.sub),
		numbering: numbering ? {
			heading: pattern(numbering.heading),
			lead: optional(numbering.sub),
			reference: pattern(numbering.ref),
			qualified: optional(numbering.qualified),
			start: numbering.start ?? null,
			isContiguous: numbering.contiguous ?? false
		} : null,
		itemState: state ? {
			section: optional(state.section),
			heading: pattern(state.heading),
			field: String(state.agree_with),
			done: state.done.map(String),
			claims: state.claims.map(String)
		} : null
	};
}
function resolveReferences(raw, { pattern, optional }) {
	const { existing = "kinds", missing, plain_text: plain = false } = raw.doc_mention ?? {};
	const { severity, markers = [] } = typeof missing === "object" ? missing : { severity: missing };
	return {
		clickable: existing === "link" ? "all" : existing === "any" ? "none" : "kinds",
		missing: severity ?? null,
		markers: markers.map(pattern),
		isPlainTextRead: plain,
		paths: (raw.path_mention ?? []).map(({ section, regex }) => ({
			section: optional(section),
			pattern: pattern(regex)
		}))
	};
}
function resolveChronologies(raw, { pattern, optional }) {
	const tables = (raw.tables ?? []).map(({ section, columns = [], monotonic }) => {
		const time = {
			columns: columns.map(String),
			column: String(monotonic.column)
		};
		const order = monotonic.order === "descending" ? "descending" : "ascending";
		return {
			section: optional(section),
			time,
			order,
			ignore: (monotonic.ignore ?? []).map(String)
		};
	});
	if (raw.append_log === void 0) return tables;
	const { table, sorted } = raw.append_log;
	return [...tables, {
		section: null,
		time: { row: pattern(table) },
		order: sorted === "descending" ? "descending" : "ascending",
		ignore: []
	}];
}
function resolveScripts(raw, { pattern, optional }) {
	const languages = Object.entries(raw.fences ?? {}).map(([name, value]) => {
		const { lang, when_contains: when } = typeof value === "object" ? value : {
			lang: value,
			when_contains: void 0
		};
		return [name.toLowerCase(), {
			language: String(lang),
			when: optional(when)
		}];
	});
	return {
		languages: Object.fromEntries(languages),
		skipped: (raw.skip ?? []).map((name) => String(name).toLowerCase()),
		placeholders: (raw.placeholders ?? []).map(pattern),
		sentinels: raw.extract ? {
			begin: pattern(raw.extract.begin),
			end: pattern(raw.extract.end),
			areNamesUnique: raw.extract.unique_names ?? false
		} : null
	};
}
// src/config/resolve-registry.ts
/** A registry as rules read it. */
function resolveRegistry(id, raw, { pattern, optional, expectation }) {
	const base = {
		id,
		reference: pattern(raw.ref),
		range: optional(raw.range)
	};
	if (raw.type === "git-commit") return {
		...base,
		type: "commit"
	};
	if (raw.type === "github-pull") return {
		...base,
		type: "pull-request"
	};
	const define = optional(raw.define) ?? base.reference;
	if (raw.type === "filename") {
		const include = raw.glob === void 0 ? [] : [raw.glob].flat();
		return {
			...base,
			type: "file-name",
			include,
			define,
			isUnique: raw.unique ?? false
		};
	}
	const [one, other] = Object.entries(raw.reciprocal ?? {}).map(([name, source]) => ({
		words: name.replaceAll("_", " "),
		pattern: pattern(source)
	}));
	return {
		...base,
		type: "heading",
		file: raw.file ?? "",
		define,
		repeatWhen: Object.fromEntries(Object.entries(raw.repeat_when ?? {}).map(([group, value]) => [group, String(value)])),
		needs: Object.fromEntries(Object.entries(raw.on ?? {}).map(([state, { require_line }]) => [state, expectation(require_line)])),
		reciprocal: one && other ? [one, other] : null,
		mayHaveGaps: raw.gaps !== "report"
	};
}
// src/config/resolve.ts
/** The conventions that a whole configuration, merged with its preset, stands for. The compiler of presets refuses text. */
function resolveConfig(config, preset, compiler = presetCompiler) {
	const { kinds, general } = resolveKinds(config.kinds ?? [], compiler);
	const { notes = [], words = [], patterns = [] } = config.markers ?? {};
	return {
		preset,
		kinds,
		general,
		indexes: (config.indexes ?? []).map((index) => resolveIndex(index, compiler)),
		registries: Object.entries(config.registries ?? {}).map(([id, registry]) => resolveRegistry(id, registry, compiler)),
		families: (config.families ?? []).map(({ id, parents, members, where, mutual }) => {
			return {
				id: String(id),
				parents,
				members,
				where: where === "anywhere" ? "anywhere" : "intro",
				isMutual: mutual ?? false
			};
		}),
		roots: config.roots?.map(String) ?? [""],
		forwardMarkers: {
			notes: notes.map(String),
			words: words.map(String),
			patterns: patterns.map(compiler.pattern)
		},
		pullRequestTitle: config.pull_request?.title === void 0 ? null : compiler.expectation(config.pull_request.title),
		attribution: resolveAttribution(config.attribution ?? {}, compiler),
		ignore: config.ignore ?? [],
		severities: config.rules ?? {}
	};
}
function resolveIndex(index, { optional }) {
	const { id, file, section, entry, base, stale, missing, columns = {} } = index;
	return {
		id: String(id),
		file,
		section: optional(section),
		title: String(index.title ?? (section === void 0 ? file : sourceOf(section).replace(/^\^|\$$/gu, ""))),
		entry: {
			form: entry?.form ?? "link",
			pattern: optional(entry?.regex),
			key: String(entry?.key ?? ""),
			prefix: entry?.prefix === void 0 ? null : String(entry.prefix)
		},
		base: resolveBase(String(base ?? "file"), file),
		stale: stale ?? null,
		missing: missing ?? null,
		columns: Object.fromEntries(Object.entries(columns).map(([heading, field]) => [heading, String(field)]))
	};
}
function resolveBase(base, file) {
	if (base === "file") return dirname(file);
	return base === "root" ? "" : base.replace(/\/+$/u, "");
}
/** `linear` compiles what is text. */
function createCompiler(linear) {
	const pattern = (source) => typeof source === "string" ? linear(source) : nativePattern(source);
	return {
		pattern,
		optional: (source) => source === void 0 ? null : pattern(source),
		expectation: (source) => {
			const isAlone = typeof source === "string" || source instanceof RegExp;
			const match = isAlone ? source : source.match;
			return {
				pattern: pattern(match),
				expected: isAlone ? `a match of ${quote(sourceOf(match))}` : String(source.expected)
			};
		}
	};
}
function sourceOf(source) {
	return typeof source === "string" ? source : source.source;
}
/** For presets, which hold all their patterns as expressions. Throws a `TypeError` at one that is text. */
const presetCompiler = createCompiler((source) => {
	throw new TypeError(`A preset holds its patterns as expressions, not as text: ${source}`);
});
// src/config/presets/markers.ts
/** What people write beside the name of a document that is still to come, in English and Chinese. */
const markers = {
	notes: ["TBD"],
	words: [...[
		"planned",
		"pending",
		"forthcoming",
		"upcoming",
		"coming soon",
		"to be written",
		"not yet written"
	], ...[
		"待写",
		"待补",
		"待编写",
		"规划中",
		"计划中",
		"筹备中",
		"尚未编写",
		"还没写",
		"即将推出"
	]]
};
// src/config/presets/numbering.ts
const NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,8}(?:\\.?[a-z]\\b)?";
/** Sections that are mentioned by the section sign, `§2.6`, whatever their headings write around the number. */
const sectionSigns = {
	heading: /^(?:§ ?)?(?<id>\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z]\b)?)(?:[.、．:：)）]|\s|$)/u,
	ref: new RegExp(`§{1,2} ?(?<id>${NUMBER})(?:(?:\\s?[/、~–-]\\s?§ ?|[/~–-])(?<id2>${NUMBER})\\b)?`, "u")
};
const STEP = "\\d{1,2}(?:\\.\\d{1,2}){0,8}(?:[a-z]\\b)?";
const WORD = "(?:[Ss]ections?[ -]|[Ss]teps? )";
/** Sections that are mentioned as such, or as steps: `Section 0`, `Step 4/5`, `ops-recovery 5a`. */
const sectionsAndSteps = {
	heading: /^(?:[Ss]ection |[Ss]tep )?(?<id>\d{1,2}(?:\.\d{1,2})*(?:[a-z]\b)?)(?:[.:)]|-[A-Z]|\s|$)/u,
	sub: /^(?<id>\d{1,2}[a-z])[.)](?:\s|$)/u,
	ref: new RegExp(`\\b${WORD}(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`, "u"),
	qualified: new RegExp(`\\b(?<doc>[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,40}){1,12})(?:\\.md)?,? ${WORD}?(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`, "u")
};
// src/config/presets/general.ts
/** Any Markdown: links, mentions, scripts and attribution, and nothing that only one family agrees on. */
const general = {
	kinds: [{
		id: "general",
		sections: { numbering: sectionSigns }
	}],
	roots: ["", "docs"],
	markers
};
// src/config/presets/incidents.ts
/** Incident reports, one file each, opened by lines of bold labels; the problems in them carry states of their own. */
const incidents = {
	roots: ["", "docs"],
	markers,
	kinds: [
		{
			id: "overview",
			include: [
				"docs/incidents/**/README*.md",
				"docs/troubleshooting/**/README*.md",
				"incidents/**/README*.md"
			]
		},
		{
			id: "incident",
			include: [
				"docs/incidents/**/*.md",
				"docs/troubleshooting/**/*.md",
				"incidents/**/*.md"
			],
			refs: {
				doc_mention: { existing: "any" },
				path_mention: [{
					section: /^(?:相关文件|(?:Related |Affected )?[Ff]iles)/u,
					regex: /^[ \t]*[-*+] \[?`(?<path>[^`\r\n]+)`/u
				}]
			},
			metadata: {
				form: "bold-line",
				position: "after-title",
				fields: {
					date: {
						labels: ["日期", "Date"],
						required: true,
						type: "date"
					},
					scope: {
						labels: ["影响范围", "Scope"],
						required: true
					},
					severity: {
						labels: ["严重程度", "Severity"],
						required: true,
						type: "enum",
						values: [
							"Critical",
							"High",
							"Medium",
							"Low"
						]
					},
					status: {
						labels: ["状态", "Status"],
						required: true,
						type: "enum",
						values: {
							fixed: [
								"已修复",
								"已解决",
								"Fixed",
								"Resolved"
							],
							partial: [
								"部分修复",
								"部分解决",
								"Partially fixed"
							],
							open: [
								"未修复",
								"未解决",
								"未完全解决",
								"Open"
							],
							investigating: ["调查中", "Investigating"],
							mitigated: ["已缓解", "Mitigated"]
						},
						suffix: /[（(][^（）()]+[）)]|[,，;；:：。—–-].*/u
					}
				}
			},
			sections: {
				item_state: {
					section: /^(?:根因分析|Root cause)/iu,
					heading: /^(?:问题|Problem|Issue)\s*\d+\s*[:：].*[（(](?<state>已修复|已解决|未完全解决|未完全修复|未修复|未解决|部分修复|部分解决|已缓解|调查中|[Ff]ixed|[Rr]esolved|[Oo]pen|[Uu]nresolved|[Mm]itigated)[）)]\s*$/u,
					agree_with: "status",
					done: [
						"已修复",
						"已解决",
						"Fixed",
						"fixed",
						"Resolved",
						"resolved"
					],
					claims: ["fixed"]
				},
				required: [
					{
						match: /^(?:问题描述|Problem|Summary)/iu,
						expected: "`问题描述`"
					},
					{
						match: /^(?:根因分析|Root cause)/iu,
						expected: "`根因分析`"
					},
					{
						match: /^(?:解决方案|修复方案|Resolution|Fix)/iu,
						expected: "`解决方案`"
					}
				],
				order: true,
				recommended: [
					{
						match: /^(?:现象分析|Symptoms)/iu,
						expected: "`现象分析`"
					},
					{
						match: /^(?:复现步骤|Steps to reproduce)/iu,
						expected: "`复现步骤`"
					},
					{
						match: /^(?:相关文件|Files)/iu,
						expected: "`相关文件`"
					},
					{
						match: /^(?:时间线|Timeline)/iu,
						expected: "`时间线`"
					},
					{
						match: /^(?:经验教训|Lessons)/iu,
						expected: "`经验教训`"
					}
				]
			},
			tables: [{
				section: /^(?:时间线|Timeline)/iu,
				columns: ["时间"],
				monotonic: {
					column: "时间",
					ignore: ["...", "…"]
				}
			}, {
				section: /^(?:时间线|Timeline)/iu,
				columns: ["Time"],
				monotonic: {
					column: "Time",
					ignore: ["...", "…"]
				}
			}]
		},
		{
			id: "general",
			sections: { numbering: sectionSigns }
		}
	],
	registries: { commits: {
		type: "git-commit",
		ref: /^[Cc]ommit\s?[:：]\s?(?<id>[0-9a-f]{7,40})\b/u
	} }
};
// src/config/presets/preflight.ts
const INDEX$1 = "docs/SKILL-INDEX.md";
/** Words that say in a remark that something is still open, not where it denies that or speaks of pods and volumes. */
const UNSETTLED = /\b(?:no|nothing|without|pods?|pvcs?) (?:\w+ )?pending|pending (?:pods?|pvcs?|volumes?)\b|[-.`\w]pending|pending[-.\w]|(?:没有|无|不再)(?:待定|待决|待补|待确认|待评审|未决|未定)|(?<word>pending|\bTBD\b|\bWIP\b|待定|待决|待补|待确认|待评审|未决|未定)/iu;
/** A heading that begins with one of the titles, behind a number or a sign. */
function heading(titles) {
	return new RegExp(`^(?:[^\\p{L}]*|[一二三四五六七八九十]{1,3}[、.．]\\s*)(?:${titles})`, "u");
}
/** Addon guides and engine cases under docs/, listed in docs/SKILL-INDEX.md, opened by a quoted block of fields. */
const preflight = {
	kinds: [
		{
			id: "agent-routing",
			include: ["CLAUDE.md", "AGENTS.md"],
			refs: { doc_mention: { existing: "any" } }
		},
		{
			id: "index",
			include: [INDEX$1],
			refs: { doc_mention: { existing: "link" } }
		},
		{
			id: "overview",
			include: ["docs/**/README*.md"]
		},
		{
			id: "guide",
			extends: "described",
			include: ["docs/addon-*-guide.md"],
			filename: {
				match: /^addon-[a-z0-9]+(?:-[a-z0-9]+)*-guide\.md$/u,
				expected: "`addon-<topic>-guide.md` in lower-case kebab-case"
			},
			must_be_in: [
				"scenario",
				"full-list",
				"routing"
			]
		},
		{
			id: "evidence",
			extends: "described",
			include: ["docs/cases/**/evidence/**/*.md"],
			must_be_in: ["cases"]
		},
		{
			id: "case",
			extends: "described",
			include: ["docs/cases/**/*.md"],
			filename: {
				match: /^[a-z0-9]+(?:-[a-z0-9]+)*-case\.md$/u,
				expected: "`<engine>-<symptom>-case.md` in lower-case kebab-case"
			},
			location: {
				match: /^docs\/cases\/[^/]+(?:\/|$)/u,
				expected: "`docs/cases/<engine>`"
			},
			must_be_in: ["cases"]
		},
		{
			id: "stray-case",
			extends: "case",
			include: ["docs/**/*-case.md"],
			when: INDEX$1
		},
		{
			id: "docs-guide",
			extends: "guide",
			include: ["docs/*.md"],
			when: INDEX$1
		},
		{
			id: "described",
			metadata: {
				form: "blockquote",
				position: "after-title",
				order: true,
				fields: {
					audience: {
						labels: ["Audience"],
						required: true
					},
					status: {
						labels: ["Status"],
						required: true,
						type: "enum",
						values: [
							"stable",
							"draft",
							"superseded"
						],
						initial: "draft",
						on: {
							stable: { deny_suffix: UNSETTLED },
							superseded: { require_ref: "doc" }
						}
					},
					applies: {
						labels: ["Applies to"],
						required: true
					},
					kb_version: {
						labels: ["Applies to KB version"],
						required: true,
						vague: ["any"]
					},
					skew: { labels: ["Affected by version skew"] }
				}
			},
			sections: { manual_anchors: true },
			refs: { doc_mention: { existing: "link" } }
		},
		{
			id: "general",
			sections: { numbering: sectionSigns }
		}
	],
	indexes: [
		{
			id: "scenario",
			file: INDEX$1,
			section: heading("按场景找文档|按場景找文[檔件]"),
			title: "按场景找文档"
		},
		{
			id: "full-list",
			file: INDEX$1,
			section: heading("文档全列表|文[檔件]全列表"),
			title: "文档全列表"
		},
		{
			id: "cases",
			file: INDEX$1,
			section: heading("案例材料"),
			title: "案例材料"
		},
		{
			id: "routing",
			file: "CLAUDE.md",
			section: /^Routing\b/u,
			title: "Routing",
			entry: { form: "mention" }
		}
	],
	families: [{
		id: "cases",
		parents: ["docs/addon-*-guide.md"],
		members: ["docs/cases/*/*.md"]
	}],
	roots: ["", "docs"],
	markers,
	pull_request: { title: {
		match: /^(?:\w+(?:\([^()]+\))?!?: \S|\[[\w-]+\] \S|Revert ")/u,
		expected: "`docs: …`, `docs(<topic>): …` or `[<tag>] …`"
	} }
};
// src/config/presets/runbooks.ts
const INDEX = "runbooks/README.md";
// src/config/presets/index.ts
/** Every family of documents that a configuration can extend, by name. */
const presets = {
	preflight,
	runbooks: {
		roots: [
			"",
			"runbooks",
			"docs"
		],
		markers,
		kinds: [
			{
				id: "runbooks-index",
				include: [INDEX],
				charset: "ascii"
			},
			{
				id: "decisions",
				include: ["docs/design-decisions.md"],
				charset: {
					allow: "ascii",
					except_before: /^## D-019\b/u
				},
				append_log: {
					table: /^\| *(?<date>\d{4}-\d{2}-\d{2}) *\|/u,
					sorted: "ascending"
				}
			},
			{
				id: "appendix",
				extends: "runbook",
				metadata: { form: "none" },
				include: ["runbooks/appendix-*.md"],
				filename: {
					match: /^appendix-[A-Z]-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u,
					expected: "`appendix-<letter>-<topic>.md`"
				}
			},
			{
				id: "runbook",
				include: ["runbooks/phase-*.md", "runbooks/ops-*.md"],
				filename: {
					match: /^(?:phase-\d{2}|ops)-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u,
					expected: "`phase-<number>-<topic>.md` or `ops-<topic>.md`"
				},
				metadata: {
					form: "line",
					position: "after-title",
					fields: {
						status: {
							labels: ["Status"],
							required: true,
							match: {
								match: /\b(?:AS-EXECUTED-VERIFIED(?: \d{4}-\d{2}-\d{2})?|DRAFT|SUPERSEDED)\b/u,
								expected: "`AS-EXECUTED-VERIFIED <date>`, `DRAFT` or `SUPERSEDED`"
							}
						},
						applies: { labels: ["Applies when"] },
						destination: {
							labels: ["Destination"],
							inside: "status"
						}
					}
				},
				sections: { numbering: {
					...sectionsAndSteps,
					start: 0,
					contiguous: true
				} },
				charset: "ascii",
				scripts: {
					fences: { "": {
						lang: "bash",
						when_contains: /^BEGIN runbook block: /u
					} },
					extract: {
						begin: /^-{72}\nBEGIN runbook block: (?<name>.+)\n-{72}$/u,
						end: /^-{72}\nEND runbook block(?:: .+)?\n-{72}$/u,
						unique_names: true
					}
				},
				must_be_in: ["readme"]
			},
			{
				id: "general",
				sections: { numbering: sectionsAndSteps },
				refs: { doc_mention: {
					existing: "any",
					missing: "error",
					plain_text: true
				} }
			}
		],
		registries: {
			decisions: {
				type: "heading",
				file: "docs/design-decisions.md",
				define: /^(?<id>D-\d{3})(?:\s*(?:-{1,3}|[–—:])\s*(?:(?<state>PROPOSED|AMENDMENT)\b)?.*)?$/u,
				repeat_when: { state: "AMENDMENT" },
				ref: /\b(?<id>D-\d{3})\b/u,
				range: /\b(?<from>D-\d{3})\.\.\.?(?<to>D-\d{3})\b/u,
				reciprocal: {
					supersedes: /\b[Ss]upersedes (?<id>D-\d{3})\b/u,
					superseded_by: /\b(?:[Ss]uperseded by|SUPERSEDED BY|SUPERSEDED by) (?<id>D-\d{3})\b/u
				},
				gaps: "allow",
				on: { PROPOSED: { require_line: {
					match: /^STATUS: PROPOSED \(decision pending\)\. Recorded \d{4}-\d{2}-\d{2}\./u,
					expected: "`STATUS: PROPOSED (decision pending). Recorded <date>.`"
				} } }
			},
			phases: {
				type: "filename",
				glob: "runbooks/**/phase-*.md",
				define: /^(?<id>phase-\d{2})-/u,
				ref: /\b(?<id>phase-\d{2})\b/u,
				unique: true
			},
			appendices: {
				type: "filename",
				glob: "runbooks/**/appendix-*.md",
				define: /^(?<id>appendix-[A-Z])-/u,
				ref: /\b(?<id>appendix-[A-Z])\b/u,
				unique: true
			}
		},
		indexes: [{
			id: "readme",
			file: INDEX,
			entry: {
				form: "plain",
				regex: /^- (?<path>[\w.-]+\.md) -- (?<text>.+)$/u
			}
		}]
	},
	incidents,
	general
};
/** What applies without a configuration. */
const DEFAULT_PRESET = "preflight";
/** The conventions of a preset as it stands. */
function conventionsOf(preset) {
	return resolveConfig(presets[preset], preset);
}
export { resolveConfig as a, createCompiler as i, conventionsOf as n, GENERAL as o, presets as r, mergeConfigs as s, DEFAULT_PRESET as t };
