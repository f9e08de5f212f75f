import type {AttributionConventions} from '../../core/conventions.ts';

/** Names that no person bears: they mean the tool with any address. */
const TOOLS =
  'github copilot|copilot|cursor|cursor ?agent|codex|openai codex|openai|chatgpt|gemini|google gemini|aider|anthropic|windsurf|codeium|cline|' +
  'roo code|kilo code|opencode|openhands|tabnine|amazon q|augment code|coderabbit|qwen coder|deepseek|grok|warp agent|replit agent|lovable|v0|' +
  'ai assistant|ai agent|ai bot|ai pair programmer|llm';

/** Names that people bear too: they mean the tool only with a product, a model or a tool's address beside them. */
const NAMESAKES = 'claude|devin|jules|cody|junie|kiro|amp|crush';

const PRODUCTS =
  'claude[ -](?:code|opus|sonnet|haiku|instant|cli|agent)|devin ai|sourcegraph cody|jetbrains junie|google jules|anthropic claude';

const MODELS = 'opus|sonnet|haiku|anthropic|claude|ai\\b|agent|bot\\b|model|gpt|v?\\d';

/** Accounts of tools on GitHub, which writes them `name[bot]` or `<number+name@users.noreply.github.com>`. */
const ACCOUNTS =
  'claude|copilot|copilot-swe-agent|copilot-pull-request-reviewer|cursor|cursoragent|devin-ai-integration|gemini-code-assist|google-labs-jules|' +
  'chatgpt-codex-connector|openai-codex|codex|coderabbitai|sourcery-ai|ellipsis-dev|sweep-ai|openhands-agent|factory-droid|amazon-q-developer|' +
  'windsurf-bot|lovable-dev|v0|qodo-merge-pro|kiro-agent|opencode-agent|aider-chat';

/** Tools that a signature without an address may name; the other namesakes are also names of programs that generate things. */
const SIGNER = `(?:${TOOLS}|${PRODUCTS}|claude|devin|jules|cody|junie|kiro)`;

/** What may follow a tool's name in a signature: the product, the model, a version, brackets, the link's target. */
const REST =
  '(?:[ -](?:code|cli|agent|assistant|ai|app|bot|developer|chat|opus|sonnet|haiku|pro|flash|assist|composer|v?\\d[\\w.]*|\\([^()]{0,40}\\)))*';

/** AI coding tools as they sign commits and texts in public repositories. */
export const codingTools: AttributionConventions = {
  trailerKeys: [
    'Co-authored-by',
    'Co-author',
    'Co-created-by',
    'Co-developed-by',
    'Authored-by',
    'Written-by',
    'Created-by',
    'Generated-by',
    'Generated-with',
    'Made-with',
    'Assisted-by',
    'AI-assisted-by',
    'AI-generated-by',
    'AI-co-authored-by',
    'Claude-generated-by',
    'Signed-off-by',
    'Reviewed-by',
    'Helped-by',
    'Suggested-by',
    'Tested-by',
    'Pair-programmed-with',
  ],
  identities: [
    new RegExp(`^(?:the )?(?:${TOOLS})(?: ai| agent| bot| cli| code assist)?(?:$| ?[<(\\[:,/]| (?:v?\\d|gpt|o\\d|pro\\b|flash\\b))`, 'u'),
    new RegExp(`(?:^|[ ,(/:\\[])(?:${PRODUCTS})\\b`, 'u'),
    new RegExp(`^(?:${NAMESAKES})(?:$|[ -]?v?\\d[\\d.]*(?:$|[ <(])| ?\\((?:${MODELS})|:)`, 'u'),
    /(?:^|[ ,(/:[])claude [a-z]{3,12} v?\d|^claude:claude|(?:^|[ :/(])(?:gpt|chatgpt)-?\d/u,
    new RegExp(`(?:^|[ <+,])(?:${ACCOUNTS})\\[bot\\]`, 'u'),
    /<(?:\d+\+)?(?:claude|copilot|cursoragent|devin-ai-integration|openhands-agent|v0agent)@users\.noreply\.github\.com>/u,
    /<(?:(?:no-?reply|claude[\w.+-]*|bot|agent)@anthropic|noreply@claude)\.(?:com|ai)>/u,
    /<(?:cursor-?agent|agent|no-?reply|bot)@cursor\.(?:com|sh|so)>/u,
    /<(?:no-?reply|codex[\w.+-]*|chatgpt|bot)@openai\.com>/u,
    /<(?:gemini[\w.+-]*|jules[\w.+-]*)@google\.com>/u,
    /<(?:no-?reply|aider|hello)@aider\.chat>|<copilot@github\.com>|<copilot@microsoft\.com>/u,
    /<(?:no-?reply|bot|agent|devin[\w.+-]*)@(?:devin\.ai|cognition\.ai|cognition-labs\.com)>/u,
    /<(?:no-?reply|bot|agent|amp|crush|cline|codeium|windsurf|cascade|openhands|opencode|junie|kiro|droid|qwen-coder|hello)@(?:ampcode\.com|charm\.land|cline\.bot|codeium\.com|windsurf\.com|all-hands\.dev|opencode\.ai|jetbrains\.com|kiro\.dev|factory\.ai|alibabacloud\.com|warp\.dev|lovable\.dev|v0\.dev|replit\.com)>/u,
  ],
  signatures: [
    new RegExp(
      `^\\[?\\p{Extended_Pictographic}+ ?(?:(?:co-?)?(?:generated|authored|written|created|made|assisted|built)) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}\\b`,
      'u',
    ),
    new RegExp(
      `^(?:ai-)?(?:generated|co-?authored|assisted) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}${REST}\\]?(?:\\([^() ]*\\))?[^\\p{L}\\p{N}]*$`,
      'u',
    ),
    /^\p{Extended_Pictographic} ?generated with \[?crush\b/u,
    /^made with \[?cursor\]?(?:\([^() ]*\))?[^\p{L}\p{N}]*$/u,
    /^(?:claude(?:-code)?-session ?: ?)?<?https:\/\/claude\.ai\/code\/session[_/][\w-]+>?$/u,
    /^link to devin (?:run|session) ?: ?[[<(]?(?:[^\s\]]*\]\()?https:\/\/app\.devin\.ai\/\S+$/u,
    /^amp-thread(?:-id)? ?: ?https:\/\/ampcode\.com\/\S+$/u,
  ],
};
