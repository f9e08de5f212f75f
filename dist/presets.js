import { t as SEVERITIES } from "./finding.js";
// src/config/levels.ts
/** What a rule can be set to, from the lightest. */
const LEVELS = ["off", ...[...SEVERITIES].reverse()];
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
/** AI coding tools as they sign commits and texts in public repositories. */
const codingTools = {
	trailerKeys: [
		"Co-authored-by",
		"Co-author",
		"Co-created-by",
		"Co-developed-by",
		"Authored-by",
		"Written-by",
		"Created-by",
		"Generated-by",
		"Generated-with",
		"Made-with",
		"Assisted-by",
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
		/<(?:\d+\+)?(?:claude|copilot|cursoragent|devin-ai-integration|openhands-agent|v0agent)@users\.noreply\.github\.com>/u,
		/<(?:(?:no-?reply|claude[\w.+-]*|bot|agent)@anthropic|noreply@claude)\.(?:com|ai)>/u,
		/<(?:cursor-?agent|agent|no-?reply|bot)@cursor\.(?:com|sh|so)>/u,
		/<(?:no-?reply|codex[\w.+-]*|chatgpt|bot)@openai\.com>/u,
		/<(?:gemini[\w.+-]*|jules[\w.+-]*)@google\.com>/u,
		/<(?:no-?reply|aider|hello)@aider\.chat>|<copilot@github\.com>|<copilot@microsoft\.com>/u,
		/<(?:no-?reply|bot|agent|devin[\w.+-]*)@(?:devin\.ai|cognition\.ai|cognition-labs\.com)>/u,
		/<(?:no-?reply|bot|agent|amp|crush|cline|codeium|windsurf|cascade|openhands|opencode|junie|kiro|droid|qwen-coder|hello)@(?:ampcode\.com|charm\.land|cline\.bot|codeium\.com|windsurf\.com|all-hands\.dev|opencode\.ai|jetbrains\.com|kiro\.dev|factory\.ai|alibabacloud\.com|warp\.dev|lovable\.dev|v0\.dev|replit\.com)>/u
	],
	signatures: [
		new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?(?:(?:co-?)?(?:generated|authored|written|created|made|assisted|built)) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}\\b`, "u"),
		new RegExp(`^(?:ai-)?(?:generated|co-?authored|assisted) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}(?:[ -](?:code|cli|agent|assistant|ai|app|bot|developer|chat|opus|sonnet|haiku|pro|flash|assist|composer|v?\\d[\\w.]*|\\([^()]{0,40}\\)))*\\]?(?:\\([^() ]*\\))?[^\\p{L}\\p{N}]*$`, "u"),
		/^\p{Extended_Pictographic} ?generated with \[?crush\b/u,
		/^made with \[?cursor\]?(?:\([^() ]*\))?[^\p{L}\p{N}]*$/u,
		/^(?:claude(?:-code)?-session ?: ?)?<?https:\/\/claude\.ai\/code\/session[_/][\w-]+>?$/u,
		/^link to devin (?:run|session) ?: ?[[<(]?(?:[^\s\]]*\]\()?https:\/\/app\.devin\.ai\/\S+$/u,
		/^amp-thread(?:-id)? ?: ?https:\/\/ampcode\.com\/\S+$/u
	]
};
// src/config/presets/preflight.ts
const metadata = { fields: [
	{
		label: "Audience",
		isRequired: true,
		values: null,
		initial: null,
		vague: []
	},
	{
		label: "Status",
		isRequired: true,
		values: [
			"stable",
			"draft",
			"superseded"
		],
		initial: "draft",
		vague: []
	},
	{
		label: "Applies to",
		isRequired: true,
		values: null,
		initial: null,
		vague: []
	},
	{
		label: "Applies to KB version",
		isRequired: true,
		values: null,
		initial: null,
		vague: ["any"]
	},
	{
		label: "Affected by version skew",
		isRequired: false,
		values: null,
		initial: null,
		vague: []
	}
] };
const general = {
	id: "general",
	include: [],
	when: null,
	fileName: null,
	metadata: null,
	clickable: "kinds",
	indexPlaces: []
};
const INDEX = "docs/SKILL-INDEX.md";
const guide = {
	...general,
	id: "guide",
	fileName: {
		pattern: /^addon-[a-z0-9]+(?:-[a-z0-9]+)*-guide\.md$/u,
		expected: "`addon-<topic>-guide.md` in lower-case kebab-case"
	},
	metadata,
	clickable: "all",
	indexPlaces: ["scenario", "full-list"]
};
/** A heading that begins with one of the titles, behind a number or a sign. */
function heading(titles) {
	return new RegExp(`^(?:[^\\p{L}]*|[一二三四五六七八九十]{1,3}[、.．]\\s*)(?:${titles})`, "u");
}
// src/config/presets/index.ts
/** Every family of documents that a configuration can extend, by name. */
const presets = { preflight: {
	preset: "preflight",
	kinds: [
		{
			...general,
			id: "agent-routing",
			include: ["CLAUDE.md", "AGENTS.md"],
			clickable: "none"
		},
		{
			...general,
			id: "index",
			include: [INDEX],
			clickable: "all"
		},
		{
			...general,
			id: "overview",
			include: ["docs/**/README*.md"]
		},
		{
			...guide,
			include: ["docs/addon-*-guide.md"]
		},
		{
			...guide,
			include: ["docs/*.md"],
			when: INDEX
		},
		{
			...general,
			id: "evidence",
			include: ["docs/cases/**/evidence/**/*.md"],
			metadata,
			clickable: "all",
			indexPlaces: ["cases"]
		},
		{
			...general,
			id: "case",
			include: ["docs/cases/**/*.md"],
			fileName: {
				pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*-case\.md$/u,
				expected: "`<engine>-<symptom>-case.md` in lower-case kebab-case"
			},
			metadata,
			clickable: "all",
			indexPlaces: ["cases"]
		}
	],
	general,
	indexes: [
		{
			id: "scenario",
			file: INDEX,
			section: heading("按场景找文档|按場景找文[檔件]"),
			title: "按场景找文档"
		},
		{
			id: "full-list",
			file: INDEX,
			section: heading("文档全列表|文[檔件]全列表"),
			title: "文档全列表"
		},
		{
			id: "cases",
			file: INDEX,
			section: heading("案例材料"),
			title: "案例材料"
		}
	],
	roots: ["", "docs"],
	forwardMarkers: {
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
	},
	pullRequestTitle: {
		pattern: /^(?:\w+(?:\([^()]+\))?!?: \S|\[[\w-]+\] \S|Revert ")/u,
		expected: "`docs: …`, `docs(<topic>): …` or `[<tag>] …`"
	},
	attribution: codingTools,
	ignore: [],
	severities: {}
} };
/** What applies without a configuration. */
const DEFAULT_PRESET = "preflight";
export { presets as n, LEVELS as r, DEFAULT_PRESET as t };
