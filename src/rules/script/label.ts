import type {Document} from '../../core/document.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findInfoPrompt} from '../../scripts/info-prompt.ts';
import {findMislabelledBlocks} from '../../scripts/language-findings.ts';
import {needsOfLanguages} from '../../scripts/read-language-blocks.ts';
import {needsOfShell, readShellBlocks} from '../../scripts/read-shell-blocks.ts';
import type {ShellBlock} from '../../scripts/shell-blocks.ts';
import type {ShellFault} from '../../scripts/shell-faults.ts';
import {guessKind, type TextKind} from '../../scripts/text-kind.ts';

const fenced = (lang: string, ...lines: string[]) => `# Inspect\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

const NAMES: Readonly<Record<Exclude<TextKind, 'unknown'>, string>> = {
  commands: 'output after a command',
  JSON: 'JSON',
  output: 'output',
  session: 'session',
  synopsis: 'usage line',
};
const LABELS: Readonly<Record<TextKind, string>> = {
  commands: '`console`, with a prompt before each command',
  JSON: '`json`',
  output: '`text`',
  session: '`console`',
  synopsis: '`text`',
  unknown: '`console` or `text`',
};
/** Where the kind leaves no doubt which label is right. */
const CERTAIN: Partial<Record<TextKind, string>> = {JSON: 'json', output: 'text', session: 'console'};

export default defineRule({
  id: 'script/label',
  description: 'Blocks hold what their label says.',
  rationale: 'A label invites readers to paste; output, a usage line or another language in a shell does nothing or does harm.',
  severity: 'warning',
  scope: 'document',
  examples: [
    {
      name: 'commands and what they print, told apart by a prompt',
      files: {'docs/a.md': fenced('bash', '$ kubectl get svc', 'NAME   TYPE        PORT(S)', 'web    ClusterIP   80/TCP')},
      findings: [],
    },
    {
      name: 'output, which `text` announces as such',
      files: {'docs/a.md': fenced('text', 'NAME   TYPE        PORT(S)', 'web    ClusterIP   80/TCP')},
      findings: [],
    },
    {
      name: 'commands and an answer in JSON',
      files: {'docs/a.md': fenced('sh', 'curl -s localhost:8080/jobs', '{', '  "jobs": [', '    {"id": 1},', '    {"id": 2}', '  ]', '}')},
      findings: [],
    },
    {
      name: 'output alone',
      files: {'docs/a.md': fenced('bash', 'NAME   TYPE        PORT(S)', 'web    ClusterIP   80/TCP')},
      findings: ['docs/a.md:3:4: Unexpected output in a `bash` block, expected a script'],
    },
    {
      name: 'a command and its output',
      files: {'docs/a.md': fenced('sh', 'kubectl get svc -n web', 'NAME   TYPE        PORT(S)', 'web    ClusterIP   80/TCP')},
      findings: ['docs/a.md:3:4: Unexpected output after a command in a `sh` block, expected a script'],
    },
    {
      name: 'a session with a program that is no shell',
      files: {'docs/a.md': fenced('shell', '127.0.0.1:6379> LRANGE jobs 0 -1', '1) "first"', '2) "second"')},
      findings: ['docs/a.md:3:4: Unexpected session in a `shell` block, expected a script'],
    },
    {
      name: 'a usage line',
      files: {'docs/a.md': fenced('bash', './jobs.sh status (--all | --name=NAME)')},
      findings: ['docs/a.md:3:4: Unexpected usage line in a `bash` block, expected a script'],
    },
    {
      name: 'a prompt where the language belongs',
      files: {'docs/a.md': fenced('$ ls /srv', 'app  data')},
      findings: ['docs/a.md:3:4: Unexpected prompt in an info string, expected a language'],
    },
    {
      name: 'a session in a block for YAML',
      files: {'docs/a.md': fenced('yaml', '$ kubectl get job cleanup -o yaml', 'kind: Job', 'spec: {}')},
      findings: ['docs/a.md:3:4: Text of a `yaml` block does not parse as YAML'],
    },
  ],
  *needs(document, kind) {
    yield* needsOfShell(document, kind);
    yield* needsOfLanguages(document, kind);
  },
  *check(document, context) {
    const {kind} = context;
    yield* findMislabelledBlocks(document, context);
    yield* findPrompts(document);
    for (const {block, verdict} of readShellBlocks(document, kind)) {
      if (verdict !== null && verdict !== 'unchecked' && !verdict.isTypo) yield explain(document, block, verdict);
    }
  },
});

function* findPrompts(document: Document): Iterable<RuleFinding> {
  for (const fence of document.facts.fences) {
    const range = findInfoPrompt(document, fence);
    const help = 'Move the command into the block, or leave it out, and label the block `console`';
    if (range !== null) yield {range, message: 'Unexpected prompt in an info string, expected a language', help};
  }
}

function explain(document: Document, {content, label, mode}: ShellBlock, fault: ShellFault): RuleFinding {
  const place = content.toSource(fault);
  if (label === null) {
    return {range: place, message: `Text of a shell block does not parse: ${fault.problem}`, help: fault.help};
  }
  const kind = guessKind(content.text, fault.start);
  const named = quote(document.slice(label), 40);
  const expected = mode === 'session' ? 'commands after a prompt' : 'a script';
  const certain = mode === 'session' && kind === 'session' ? undefined : CERTAIN[kind];
  const {line} = document.lines.pointAt(place.start);
  return {
    range: label,
    message:
      kind === 'unknown'
        ? `Text of a ${named} block does not parse as shell`
        : `Unexpected ${NAMES[kind]} in a ${named} block, expected ${expected}`,
    help: `Label it ${LABELS[kind]}; if it is to be run, mend line ${line}: ${fault.problem}`,
    ...(certain !== undefined && {fix: {kind: 'suggested', edits: [{...label, path: document.path, text: certain}]}}),
  };
}
