import type {AttributionConventions} from '../../core/conventions.ts';
import {residues} from './residues.ts';

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

/** Patterns see lines without the marks that Japanese letters carry. */
const bare = (pattern: string) => pattern.normalize('NFKD').replace(/\p{M}/gu, '');

/** What a Chinese or Japanese signature calls the text that it stands under, and what was done to it. */
const THIS_ZH = '[本此该該] ?(?:文档|文檔|文件|文章|文|页面|頁面|页|頁|报告|報告|指南|代码|代碼|提交|更新|内容|內容|pr)';
const MADE_ZH =
  '(?:自动|自動|辅助|輔助|协助|協助|协同|帮助|幫助)?(?:生成|产生|產生|撰写|撰寫|编写|編寫|创建|創建|起草|写成|寫成|完成|整理|翻译|翻譯)';
const THIS_JA = bare('(?:この|本|当) ?(?:ドキュメント|文書|記事|コミット|コード|プルリクエスト|ページ|pr)(?:は|を)');
const MADE_JA = bare(
  '(?:を使って|を使用して|を用いて|によって|により|で) ?(?:自動)?(?:生成|作成|執筆)(?:されました|しました|された|した)?',
);

/** Where a name ends and other words of the line may follow. */
const AFTER = '(?:$|[\\]().,;:!|&+]| (?:and|via|but|on|by|in|for)\\b| ?\\p{Extended_Pictographic})';
const LINK = '\\]?(?:\\([^() ]*\\))?';
const ACTS = '(?:(?:co-?)?(?:generated|authored|written|created|made|assisted|built)) (?:with|by|using|via) (?:the help of )?';
const NO_WORDS = '[^\\p{L}\\p{N}]*$';

/** Signatures behind which a line may go on. */
const looseSignatures = [
  new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?${SIGNER}${REST}${AFTER}`, 'u'),
  /^\p{Extended_Pictographic} ?generated with \[?crush\b/u,
  /^\*?pr created automatically by \[?(?:jules|codex|devin|cursor)\b/u,
];

/** Signatures that are the whole line. */
const wholeSignatures = [
  new RegExp(`^\\[?\\p{Extended_Pictographic}+ ?${ACTS}\\[?(?:${SIGNER}|crush)${REST}${LINK}(?: via \\[?[a-z]+${LINK})?${NO_WORDS}`, 'u'),
  new RegExp(
    `^(?:ai-)?(?:generated|co-?authored|assisted) (?:with|by|using|via) (?:the help of )?\\[?${SIGNER}${REST}${LINK}${NO_WORDS}`,
    'u',
  ),
  new RegExp(`^made with \\[?cursor${LINK}${NO_WORDS}`, 'u'),
  /^(?:claude(?:-code)?-session ?: ?)?<?https:\/\/claude\.ai\/code\/session[_/][\w-]+>?$/u,
  /^link to devin (?:run|session) ?: ?[[<(]?(?:[^\s\]]*\]\()?https:\/\/app\.devin\.ai\/\S+$/u,
  /^amp-thread(?:-id)? ?: ?https:\/\/ampcode\.com\/\S+$/u,
  /^(?:\[?codex task\]?(?:\(| ?: ?))?<?https:\/\/chatgpt\.com\/codex\/(?:tasks|cloud)\/[^\s)]+[>)]?$/u,
  new RegExp(`^\\*?pr created automatically by \\[?jules${LINK} for task \\[?\\d+${LINK}(?: started by @?[\\w-]+)?${NO_WORDS}`, 'u'),
  new RegExp(
    `^(?:authors?|author name|code by|commit by|committed by) ?: ?\\[?(?:${TOOLS}|${PRODUCTS}|claude)${REST}\\]?(?: ?<[^<>]{1,80}>)?\\.?$`,
    'u',
  ),
  new RegExp(
    `^(?:\\p{Extended_Pictographic}+ ?|[(] ?|${THIS_ZH}(?:是)? ?)(?:由|使用|用|借助|通过|通過|透過) ?\\[?${SIGNER}${REST}${LINK} ?${MADE_ZH}的?${NO_WORDS}`,
    'u',
  ),
  new RegExp(`^(?:\\p{Extended_Pictographic}+ ?|${THIS_JA} ?)\\[?${SIGNER}${REST}\\]? ?${MADE_JA}${NO_WORDS}`, 'u'),
];

/** AI coding tools as they sign commits and texts in public repositories. */
export const codingTools: AttributionConventions = {
  scopes: ['files', 'commit-messages', 'pr-title', 'pr-body'],
  deny: [],
  coAuthors: 'allow',
  commitIdentities: 'report',
  residues,
  trailerKeys: [
    'Co-authored-by',
    'Coauthored-by',
    'Co-author',
    'Coauthor',
    'Co-authors',
    'Co-created-by',
    'Co-developed-by',
    'Authored-by',
    'Written-by',
    'Created-by',
    'Generated-by',
    'Generated-with',
    'Made-with',
    'Assisted-by',
    'Assisted-with',
    'Implemented-by',
    'Coded-by',
    'Drafted-by',
    'On-behalf-of',
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
    // The name that a tool leaves to the person it works for, with its own behind it.
    /\(aider\)(?:$| ?<)/u,
    /<(?:\d+\+)?(?:claude|copilot|cursoragent|devin-ai-integration|openhands-agent|v0agent|gemini-cli|gemini-cli-robot|google-labs-jules|codex)@users\.noreply\.github\.com>/u,
    /<(?:(?:no-?reply|claude[\w.+-]*|bot|agent)@anthropic|noreply@claude)\.(?:com|ai)>/u,
    /<(?:cursor-?agent|agent|no-?reply|bot)@cursor\.(?:com|sh|so)>/u,
    /<(?:no-?reply|codex[\w.+-]*|chatgpt|bot)@openai\.com>/u,
    /<(?:gemini[\w.+-]*|jules[\w.+-]*)@google\.com>/u,
    /<(?:no-?reply|aider|hello)@aider\.chat>|<copilot@github\.com>|<copilot@microsoft\.com>/u,
    /<(?:no-?reply|bot|agent|devin[\w.+-]*)@(?:devin\.ai|cognition\.ai|cognition-labs\.com)>/u,
    /<(?:no-?reply|bot|agent|amp|crush|cline|codeium|windsurf|cascade|openhands|opencode|junie|kiro|droid|qwen-coder|hello)@(?:ampcode\.com|charm\.land|cline\.bot|codeium\.com|windsurf\.com|all-hands\.dev|opencode\.ai|jetbrains\.com|kiro\.dev|factory\.ai|alibabacloud\.com|warp\.dev|lovable\.dev|v0\.dev|replit\.com)>/u,
  ],
  signatures: [...looseSignatures, ...wholeSignatures],
  wholeSignatures,
};
