import {describe, expect, test} from 'vitest';
import {findMessageMarkers} from '../../src/core/attribution.ts';
import {nativePattern} from '../../src/core/pattern.ts';
import {preflight} from '../support/conventions.ts';

const linesOf = (message: string) =>
  findMessageMarkers(message, preflight.attribution).map(({start}) => message.slice(0, start).split('\n').length);
const below = (...lines: readonly string[]) => `docs: explain TLS\n\nText.\n\n${lines.join('\n')}\n`;

/** Messages as tools leave them, and the lines by which they sign. */
const SIGNED: readonly (readonly [title: string, message: string, lines: readonly number[]])[] = [
  ['Aider, the model in brackets', below('Co-authored-by: aider (anthropic/claude-sonnet-4) <aider@aider.chat>'), [5]],
  ['Aider, a local model', below('Co-authored-by: aider (ollama_chat/qwen2.5-coder:32b) <noreply@aider.chat>'), [5]],
  ['Cursor', below('Co-authored-by: Cursor <cursoragent@cursor.com>'), [5]],
  ['Cursor, made with', below('Made-with: Cursor'), [5]],
  ['Copilot, coding agent', below('Co-authored-by: copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>'), [5]],
  ['Copilot, autofix', below('Co-authored-by: Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>'), [5]],
  ['Copilot, command line', below('Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>'), [5]],
  ['Devin', below('Co-Authored-By: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>'), [5]],
  ['Devin, its session', below('Link to Devin run: https://app.devin.ai/sessions/0a1b', 'Requested by: Mia Chen'), [5]],
  ['Gemini, assistant', below('Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>'), [5]],
  ['Gemini, command line', below('Co-authored-by: gemini-cli <218195315+gemini-cli@users.noreply.github.com>'), [5]],
  ['Gemini, a model', below('Co-authored-by: Gemini 2.5 Pro <gemini@google.com>'), [5]],
  ['Codex', below('Co-authored-by: Codex <noreply@openai.com>'), [5]],
  ['Codex, its task', below('https://chatgpt.com/codex/tasks/task_e_68a1b2c3'), [5]],
  ['Jules', below('Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>'), [5]],
  ['Jules, its task', below('PR created automatically by Jules for task [12](https://jules.google.com/task/12) started by @mia'), [5]],
  ['Windsurf', below('Co-authored-by: Windsurf <windsurf@codeium.com>'), [5]],
  ['Windsurf, by signature', below('🌊 Generated with [Windsurf](https://windsurf.com)'), [5]],
  [
    'Claude Code, both lines',
    below('🤖 Generated with [Claude Code](https://claude.com/claude-code)', '', 'Co-Authored-By: Claude <noreply@anthropic.com>'),
    [5, 7],
  ],
  ['Claude Code, its session', below('Claude-Session: https://claude.ai/code/session_01AbC'), [5]],
  ['Claude, the model with its context', below('Co-Authored-By: Claude Opus 4.7 (1M context) <noreply@anthropic.com>'), [5]],
  ['Claude through Happy', below('Generated with [Claude Code](https://claude.ai/code)', 'via [Happy](https://happy.engineering)'), [5]],
  ['opencode', below('🤖 Generated with [opencode](https://opencode.ai)', '', 'Co-Authored-By: opencode <noreply@opencode.ai>'), [5, 7]],
  ['Amp', below('Amp-Thread-ID: https://ampcode.com/threads/T-0a', 'Co-authored-by: Amp <amp@ampcode.com>'), [5, 6]],
  ['Crush', below('💘 Generated with Crush', '', 'Co-Authored-By: Crush <crush@charm.land>'), [5, 7]],
  ['Junie', below('Co-authored-by: Junie <junie@jetbrains.com>'), [5]],
  ['Warp', below('Co-Authored-By: Warp <agent@warp.dev>'), [5]],
  ['the kernel’s form', below('Assisted-by: Claude:claude-3-opus coccinelle sparse', 'Signed-off-by: Mia Chen <mia@example.com>'), [5]],
  ['signed off by a tool', below('Signed-off-by: Claude <noreply@anthropic.com>'), [5]],
  ['reviewed by a tool', below('Reviewed-by: Copilot <copilot@github.com>'), [5]],
  ['an author line', below('Author: Claude'), [5]],
  ['an author line with an address', below('Author: Claude Code <noreply@anthropic.com>'), [5]],
  ['Chinese', below('本文由 Claude Code 生成'), [5]],
  ['Chinese, with a robot and a full stop', below('🤖 由 Claude 辅助撰写。'), [5]],
  ['Chinese, of this commit', below('此提交使用 GitHub Copilot 协助编写'), [5]],
  ['Japanese', below('🤖 Claude Codeで生成されました'), [5]],
  [
    'cherry-picked',
    below('Co-Authored-By: Claude <noreply@anthropic.com>', '(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)'),
    [5],
  ],
  [
    'a revert of it, which keeps its own',
    below('This reverts commit 0123456789abcdef.', '', 'Co-Authored-By: Claude <noreply@anthropic.com>'),
    [7],
  ],
  [
    'above people',
    below(
      'Co-Authored-By: Claude <noreply@anthropic.com>',
      'Co-authored-by: Mia Chen <mia@example.com>',
      'Reviewed-by: Jules Verne <jv@example.com>',
    ),
    [5],
  ],
  ['between sections of invisible text', below('\u200b', 'Co-Authored-By: Claude <noreply@anthropic.com>', '\u200b'), [6]],
  ['the subject itself', 'Co-Authored-By: Claude <noreply@anthropic.com>\n', [1]],
  [
    'a squash whose commit was named by it',
    'docs: tls (#7)\n\n* docs: tls\n\n* Co-Authored-By: Claude <noreply@anthropic.com>\n\n---------\n\nCo-authored-by: Claude <noreply@anthropic.com>\n',
    [5, 9],
  ],
];

/** Messages of people, programs and those who write about tools. */
const CLEAN: readonly (readonly [title: string, message: string])[] = [
  ['a person called Claude', below('Co-authored-by: Claude Monet <claude@monet.example>')],
  ['a person called Claude, by first name and address', below('Co-authored-by: Claude <claude.martin@example.fr>')],
  ['a person called Devin', below('Signed-off-by: Devin Booker <devin@example.com>', 'Reviewed-by: Jules <jules@example.com>')],
  ['a person called Cody', below('Tested-by: Cody Miller <cody@example.com>')],
  ['a person called Gemini by family', below('Co-authored-by: Anna Gemini <anna@example.com>')],
  ['a person at a tool’s company', below('Co-authored-by: Jane Doe <jane@anthropic.com>', 'Co-authored-by: Max <max@openai.com>')],
  [
    'dependabot',
    below(
      'Signed-off-by: dependabot[bot] <support@github.com>',
      'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    ),
  ],
  ['renovate', below('Co-authored-by: renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>')],
  ['Actions', below('Co-authored-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>')],
  [
    'reviews',
    below(
      'Reviewed-by: Mia Chen <mia@example.com>',
      'Acked-by: Ada Writer <ada@example.com>',
      'Signed-off-by: Ada Writer <ada@example.com>',
    ),
  ],
  [
    'cherry-picked',
    below('(cherry picked from commit 0123456789abcdef0123456789abcdef01234567)', 'Signed-off-by: Mia Chen <mia@example.com>'),
  ],
  ['a subject that names the file', 'docs: update CLAUDE.md routing table (#39)\n'],
  ['a subject about trailers', 'ci: reject Co-Authored-By: Claude trailers\n'],
  [
    'a list of what is rejected',
    below('Rejected are:', '', '- Co-Authored-By: Claude <noreply@anthropic.com>', '- 🤖 Generated with Claude Code'),
  ],
  [
    'a starred list of what is rejected',
    below('Rejected are:', '', '* Co-Authored-By: Claude <noreply@anthropic.com>', '* Made-with: Cursor'),
  ],
  ['a pasted log', below('commit 0123456789abcdef', 'Author: Claude <noreply@anthropic.com>', 'Date:   Mon May 4 00:00:00 2026')],
  ['a cursor of a database', below('Generated by cursor pagination', 'Results are created with cursor batching')],
  ['gitmoji', '✨ built with cursor-based pagination\n\n🚀 Created by Devin Booker\n'],
  ['a generator', below('Generated with protoc-gen-go. DO NOT EDIT.', 'Generated by Cursor-to-SQL 2.0')],
  ['a model that is documented', below('Model: Claude Opus 4', 'Agent: kubelet')],
  ['Chinese about tools', below('由 Claude Code 生成的 trailer 不得进入仓库。', '本文由社区维护。', '使用 cursor 生成结果集')],
  ['authors of a book', below('Author: Jules Verne', 'Authors: Claude Monet, Devin Booker')],
];

describe('tools as they sign', () => {
  test.each(SIGNED)('%s', (_, message, lines) => {
    expect(linesOf(message)).toEqual(lines);
  });
});

describe('people, programs, and texts about tools', () => {
  test.each(CLEAN)('%s', (_, message) => {
    expect(linesOf(message)).toEqual([]);
  });
});

test('there are sixty of them', () => {
  expect(SIGNED.length + CLEAN.length).toBeGreaterThanOrEqual(60);
});

describe('what the policy adds', () => {
  const text = below(
    'Co-authored-by: Mia Chen <mia@example.com>',
    'Co-authored-by: Claude <noreply@anthropic.com>',
    'Reviewed-by: Ada <a@example.com>',
    'Task: CHAT-12',
  );
  const kindsOf = (more: object) => findMessageMarkers(text, {...preflight.attribution, ...more}).map(({kind}) => kind);

  test('people as co-authors, only when it asks for them', () => {
    expect(kindsOf({})).toEqual(['trailer']);
    expect(kindsOf({coAuthors: 'report'})).toEqual(['co-author', 'trailer']);
  });

  test('lines that it denies, as they are written or as they look', () => {
    expect(kindsOf({deny: [nativePattern(/^Task: CHAT-\d+$/u)]})).toEqual(['trailer', 'denied']);
    expect(kindsOf({deny: [nativePattern(/^task: chat/u)]})).toEqual(['trailer', 'denied']);
    expect(findMessageMarkers(below('```', 'Task: CHAT-12', '```'), {...preflight.attribution, deny: [nativePattern(/^Task/u)]})).toEqual(
      [],
    );
  });

  test('a denied line that is shown in a code span is none, one beside it is', () => {
    const attribution = {...preflight.attribution, deny: [nativePattern(/Task: CHAT-\d+/u)]};
    const linesIn = (...lines: string[]) => findMessageMarkers(below(...lines), attribution).map(({kind}) => kind);
    expect(linesIn('`Task: CHAT-12`')).toEqual([]);
    expect(linesIn('`` Task: CHAT-12 ``')).toEqual([]);
    expect(linesIn('`x` Task: CHAT-12')).toEqual(['denied']);
    expect(linesIn('`Task: CHAT-12')).toEqual(['denied']);
  });
});
