import {defineRule} from '../../core/rule.ts';
import {needsOfShell, readShellBlocks} from '../../scripts/read-shell-blocks.ts';

const fenced = (lang: string, ...lines: string[]) => `# Restart\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;

const REASONS = {
  dialect: 'only the shell that it names can tell whether the script parses',
  limits: 'the shell script is too large or too intricate',
};
const RULE = '-'.repeat(40);

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
      name: 'a script between markers in a block without a language',
      files: {
        'docs/a.md': fenced(
          '',
          RULE,
          'BEGIN runbook block: restart (all nodes)',
          RULE,
          'for n in a b; do',
          '  ssh "$n restart',
          'done',
          RULE,
          'END runbook block',
          RULE,
        ),
      },
      findings: ['docs/a.md:8:7: Shell script does not parse: missing partner of a `"`'],
    },
    {
      name: 'a block that asks not to be checked',
      files: {'docs/a.md': fenced('bash no-check', 'echo "what does the shell ask for now?')},
      findings: [],
    },
    {
      name: 'a here-document whose delimiter has a blank after it',
      files: {'docs/a.md': fenced('sh', 'cat <<EOF > app.conf', 'port = 8080', 'EOF ', 'service app restart')},
      findings: ['docs/a.md:4:5: Shell script does not parse: missing end `EOF` of a here-document'],
    },
  ],
  needs: needsOfShell,
  *check(document, {kind, skip}) {
    for (const {block, verdict, isOptedOut} of readShellBlocks(document, kind)) {
      if (verdict === 'unchecked' && !isOptedOut)
        skip({range: block.fence.opening, reason: REASONS[block.mode === 'dialect' ? 'dialect' : 'limits']});
      if (verdict === null || verdict === 'unchecked' || !verdict.isTypo) continue;
      yield {range: block.content.toSource(verdict), message: `Shell script does not parse: ${verdict.problem}`, help: verdict.help};
    }
  },
});
