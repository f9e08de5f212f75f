import type {Fence} from '../../core/facts.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';
import {checkShell} from '../../scripts/check-shell.ts';
import {ParseBudget} from '../../scripts/parse-shell.ts';
import {shellModeOf} from '../../scripts/shell-languages.ts';

const fenced = (lang: string, ...lines: string[]) => `# Restart\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

/** All scripts of one document together cost no more than this many UTF-16 code units of parsing: some seconds at the worst. */
const DOCUMENT_ALLOWANCE = 6_000_000;

export default defineRule({
  id: 'script/syntax',
  description: 'Shell scripts in fenced blocks parse.',
  rationale: 'Readers paste a script as it stands; a quote or a keyword that is missing stops it halfway, or does something else.',
  severity: 'error',
  scope: 'document',
  examples: [
    {
      name: 'a script with placeholders',
      files: {
        'docs/a.md': fenced(
          'bash',
          'kubectl -n <namespace> delete pod <pod>',
          'for id in $(docker ps -q); do',
          '  docker stop "$id"',
          'done',
        ),
      },
      findings: [],
    },
    {
      name: 'a session: only what stands after a prompt is a command',
      files: {'docs/a.md': fenced('console', '$ df -h /data', "Filesystem  Size  Used (incl. root's share)", '/dev/sda1    50G   20G')},
      findings: [],
    },
    {
      name: 'a quote that is not closed',
      files: {'docs/a.md': fenced('bash', 'cd /srv/app', 'echo "stopping $name', 'docker stop "$name"')},
      findings: ['docs/a.md:5:6: Shell script does not parse: missing partner of a `"`'],
    },
    {
      name: 'a loop body that is only a comment',
      files: {'docs/a.md': fenced('bash', 'for node in $(cat nodes); do', '  # drain the node ...', 'done')},
      findings: ['docs/a.md:5:3: Shell script does not parse: missing command after `do`'],
    },
    {
      name: 'a here-document whose delimiter has a blank after it',
      files: {'docs/a.md': fenced('sh', 'cat <<EOF > app.conf', 'port = 8080', 'EOF ', 'service app restart')},
      findings: ['docs/a.md:4:5: Shell script does not parse: missing end `EOF` of a here-document'],
    },
  ],
  *check(document, {skip}) {
    const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
    for (const fence of document.facts.fences) {
      const mode = fence.isIndented || !fence.isClosed ? null : shellModeOf(fence.lang);
      if (mode === null) continue;
      const fault = checkShell(fence.lines.map(({text}) => text).join('\n'), mode, allowance);
      if (fault === 'unchecked') skip({range: fence.opening, reason: 'the shell script is too large or too intricate'});
      if (fault === null || fault === 'unchecked') continue;
      yield {range: toSource(fence, fault), message: `Shell script does not parse: ${fault.problem}`, help: fault.help};
    }
  },
});

/** Where a span of the fence's joined lines stands in the document; it ends at the latest with the line it begins on. */
function toSource(fence: Fence, span: Span): Span {
  let from = 0;
  for (const [index, {start, text}] of fence.lines.entries()) {
    const end = from + text.length;
    if (span.start <= end || index === fence.lines.length - 1) {
      const column = Math.min(span.start, end) - from;
      return {start: start + column, end: start + Math.max(column, Math.min(span.end, end) - from)};
    }
    from = end + 1;
  }
  return fence.opening;
}
