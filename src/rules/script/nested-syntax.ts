import {defineRule} from '../../core/rule.ts';
import {judgePrograms} from '../../scripts/nested/judge-programs.ts';
import {needsOfNested} from '../../scripts/nested/read-nested.ts';
import {ParseBudget} from '../../scripts/parse-shell.ts';
import {needsOfShell, readShellBlocks} from '../../scripts/read-shell-blocks.ts';

const fenced = (lang: string, ...lines: string[]) => `# Scale\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

/** The programs in all blocks of one document cost no more than this many UTF-16 code units of parsing: about a second at the worst. */
const DOCUMENT_ALLOWANCE = 1_000_000;
/** A block longer than this many UTF-16 code units is not looked into. */
const MAX_LENGTH = 200_000;

export default defineRule({
  id: 'script/nested-syntax',
  description: 'What shell commands are given parses: patches, templates, jq and Python programs, here-documents, commands in quotes.',
  rationale: 'The shell finds nothing wrong with a patch that lacks a brace; the reader learns of it from the cluster, halfway through.',
  severity: 'warning',
  scope: 'document',
  examples: [
    {
      name: 'programs of many kinds',
      files: {
        'docs/a.md': fenced(
          'bash',
          'kubectl patch deployment web -p \'{"spec": {"replicas": 3}}\'',
          'kubectl get pods -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\n"}{end}\'',
          'kubectl get pods -o json | jq \'.items[] | select(.status.phase != "Running")\'',
          'kubectl exec web-0 -- sh -c \'for f in /var/log/*.log; do tail -n 1 "$f"; done\'',
        ),
      },
      findings: [],
    },
    {
      name: 'values that are put in later',
      files: {'docs/a.md': fenced('bash', 'kubectl patch deployment <name> -p "{\\"spec\\": {\\"replicas\\": $COUNT}}"')},
      findings: [],
    },
    {
      name: 'a patch with a colon too few',
      files: {'docs/a.md': fenced('bash', 'kubectl patch deployment web -p \'{"spec" {"replicas": 3}}\'')},
      findings: ['docs/a.md:4:35: Patch does not parse: missing `:` after a key'],
    },
    {
      name: 'a manifest in a here-document',
      files: {
        'docs/a.md': fenced('bash', 'kubectl apply -f - <<EOF', 'kind: Job', 'metadata:', '  name: cleanup', '   labels: {}', 'EOF'),
      },
      findings: ['docs/a.md:8:1: YAML here-document does not parse: unexpected indentation below a value'],
    },
    {
      name: 'a template inside a command for another shell',
      files: {'docs/a.md': fenced('bash', 'ssh node1 "kubectl get pods -o jsonpath=\'{.items[*}\'"')},
      findings: ['docs/a.md:4:49: JSONPath template does not parse: missing `]` for `[`'],
    },
  ],
  *needs(document, kind) {
    yield* needsOfShell(document, kind);
    yield* needsOfNested(document, kind);
  },
  *check(document, {kind, modules, skip}) {
    const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
    for (const {block, isOptedOut} of readShellBlocks(document, kind)) {
      const {text} = block.content;
      const budget = new ParseBudget(40_000 + 40 * text.length, allowance);
      const means = {modules, budget, placeholders: kind.scripts.placeholders};
      for (const verdict of text.length > MAX_LENGTH ? ['unchecked' as const] : judgePrograms(text, block.mode, means)) {
        if (verdict === 'unchecked') {
          if (!isOptedOut) skip({range: block.fence.opening, reason: 'what the commands are given is too large or too intricate'});
          break;
        }
        const message = `${verdict.name} does not parse: ${verdict.problem}`;
        yield {range: block.content.toSource(verdict), message, help: verdict.help};
      }
    }
  },
});
