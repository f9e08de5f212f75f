import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {COMMON_MARKERS, findMarkers, type Marker, pairMarkers} from '../../scripts/block-markers.ts';
import {BlockText} from '../../scripts/block-text.ts';
import {mayHaveMarkers} from '../../scripts/shell-blocks.ts';

const RULE = '-'.repeat(40);
const marked = (word: string, text: string) => `${RULE}\n${word} runbook block${text}\n${RULE}\n`;
const fenced = (...parts: string[]) => `\`\`\`\n${parts.join('')}\`\`\`\n`;

export default defineRule({
  id: 'script/block-markers',
  description: 'Scripts between `BEGIN` and `END` markers have both, and a name of their own.',
  rationale: 'What cuts a script out of a document by its markers takes too much or nothing where one is missing or a name stands twice.',
  severity: 'error',
  options: [{key: 'kinds[].scripts.extract', meaning: 'the lines between which a script stands'}],
  scope: 'document',
  examples: [
    {
      name: 'two scripts with their markers',
      files: {
        'docs/a.md': `# Restart\n\n${fenced(marked('BEGIN', ': stop'), 'systemctl stop app\n', marked('END', ''))}\n${fenced(marked('BEGIN', ': start'), 'systemctl start app\n', marked('END', ''))}`,
      },
      findings: [],
    },
    {
      name: 'an end that is missing',
      files: {'docs/a.md': `# Restart\n\n${fenced(marked('BEGIN', ': stop'), 'systemctl stop app\n')}`},
      findings: ['docs/a.md:5:1: Missing end of the script block `stop`'],
    },
    {
      name: 'an end without a beginning',
      files: {'docs/a.md': `# Restart\n\n${fenced('systemctl stop app\n', marked('END', ''))}`},
      findings: ['docs/a.md:6:1: Missing beginning of the script block that ends here'],
    },
    {
      name: 'a name that stands twice',
      files: {
        'docs/a.md': `# Restart\n\n${fenced(marked('BEGIN', ': stop'), 'systemctl stop app\n', marked('END', ''), '\n', marked('BEGIN', ': stop'), 'systemctl stop db\n', marked('END', ''))}`,
      },
      findings: ['docs/a.md:13:1: Unexpected second script block `stop`, expected a name of its own'],
    },
    {
      name: 'an end that bears another name',
      files: {'docs/a.md': `# Restart\n\n${fenced(marked('BEGIN', ': stop'), 'systemctl stop app\n', marked('END', ': start'))}`},
      findings: ['docs/a.md:9:1: Unexpected end of a script block `start`, expected `stop`'],
    },
  ],
  *check(document, {kind}) {
    const sentinels = kind.scripts.sentinels ?? COMMON_MARKERS;
    const names = new Set<string>();
    for (const fence of document.facts.fences.filter(mayHaveMarkers)) {
      const content = new BlockText(fence.lines);
      const markers = findMarkers(content.text, sentinels);
      const {pairs, single} = pairMarkers(markers);
      for (const marker of single) yield {range: content.toSource(marker.line), ...missing(marker)};
      for (const {begin, end} of pairs) {
        if (end.name === null || end.name === begin.name) continue;
        const expected = begin.name === null ? 'none' : quote(begin.name, 40);
        yield {
          range: content.toSource(end.line),
          message: `Unexpected end of a script block ${quote(end.name, 40)}, expected ${expected}`,
          help: 'Name the same block at both ends',
        };
      }
      for (const {isBegin, name, line} of markers) {
        if (!isBegin || name === null || !sentinels.areNamesUnique) continue;
        if (names.has(name)) {
          yield {
            range: content.toSource(line),
            message: `Unexpected second script block ${quote(name, 50)}, expected a name of its own`,
            help: 'Rename one of the two blocks',
          };
        }
        names.add(name);
      }
    }
  },
});

function missing({isBegin, name, words}: Marker): {readonly message: string; readonly help: string} {
  const mirrored = words === null ? '' : ` \`${isBegin ? 'END' : 'BEGIN'} ${quote(words, 40).slice(1)}`;
  const help = `Add the${mirrored} marker, between two rules like this one`;
  return isBegin
    ? {message: `Missing end of the script block ${name === null ? 'that begins here' : quote(name, 60)}`, help}
    : {message: 'Missing beginning of the script block that ends here', help};
}
