import {findMetadata} from '../../core/metadata.ts';
import {METADATA_READERS} from '../../core/metadata-forms/readers.ts';
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
      name: 'anywhere, where the conventions say so',
      config: `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata: {form: bold-line, position: anywhere, fields: {status: {labels: [Status]}}}
`,
      files: {'reports/tls.md': '# TLS\n\nA summary.\n\n## Facts\n\n**Status**: open\n'},
      findings: [],
    },
    {
      name: 'before the title',
      files: {'docs/addon-tls-guide.md': `${fields}\n# TLS\n\nText.\n`},
      findings: ['docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    const first = found?.block.entries[0];
    if (!found || first === undefined || !found.schema.isAfterTitle || found.block.place === 'after-title') return;
    const {noun} = METADATA_READERS[found.schema.form];
    const short = noun.replace('metadata ', '');
    const isMany = short.endsWith('s');
    yield {
      range: first.label,
      message:
        found.block.place === 'before-title'
          ? `Unexpected ${noun} before the title, expected ${isMany ? 'them' : 'it'} directly below`
          : `Unexpected text between the title and the ${noun}, expected the ${short} first`,
      help: `Move the ${short} so that ${isMany ? 'they follow' : 'it follows'} the title directly`,
    };
  },
});
