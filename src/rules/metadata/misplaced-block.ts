import {readMetadata} from '../../core/metadata.ts';
import {defineRule} from '../../core/rule.ts';

const fields = '> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n';

export default defineRule({
  id: 'metadata/misplaced-block',
  description: 'The metadata block stands directly below the title.',
  rationale: 'Readers and tools look for the block in one place; text before it pushes it out of sight.',
  severity: 'warning',
  scope: 'document',
  examples: [
    {name: 'directly below', files: {'docs/addon-tls-guide.md': `# TLS\n\n<!-- reviewed -->\n\n${fields}`}, findings: []},
    {
      name: 'after a paragraph',
      files: {'docs/addon-tls-guide.md': `# TLS\n\nPart of the security family.\n\n${fields}\n## Scope\n`},
      findings: ['docs/addon-tls-guide.md:5:5: Unexpected text between the title and the metadata block, expected the block first'],
    },
    {
      name: 'before the title',
      files: {'docs/addon-tls-guide.md': `${fields}\n# TLS\n\nText.\n`},
      findings: ['docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below'],
    },
  ],
  *check(document, {kind}) {
    if (kind.metadata === null) return;
    const {block} = readMetadata(document, kind.metadata);
    const first = block?.entries[0];
    if (block === null || first === undefined || block.place === 'after-title') return;
    yield {
      range: first.label,
      message:
        block.place === 'before-title'
          ? 'Unexpected metadata block before the title, expected it directly below'
          : 'Unexpected text between the title and the metadata block, expected the block first',
      help: 'Move the block so that it follows the title directly',
    };
  },
});
