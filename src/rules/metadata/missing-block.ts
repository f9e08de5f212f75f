import {readMetadata} from '../../core/metadata.ts';
import {listLabels, toFieldLine} from '../../core/metadata-text.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const block = '> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n';

export default defineRule({
  id: 'metadata/missing-block',
  description: 'A document of a kind with metadata opens with its block of fields, quoted below the title.',
  rationale: 'The block tells a reader in five lines whether the document is for them and whether it can be relied on.',
  severity: 'error',
  scope: 'document',
  examples: [
    {name: 'block below the title', files: {'docs/addon-tls-guide.md': `# TLS\n\n${block}\nText.\n`}, findings: []},
    {
      name: 'no block',
      files: {'docs/addon-tls-guide.md': '# TLS\n\nText.\n'},
      findings: [
        'docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`',
      ],
    },
    {
      name: 'a quote of other fields is no block',
      files: {'docs/cases/mysql/restart-case.md': '# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n'},
      findings: [
        'docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`',
      ],
    },
    {name: 'a kind without metadata', files: {'notes/tls.md': '# TLS\n\nText.\n'}, findings: []},
  ],
  *check(document, {kind}) {
    if (kind.metadata === null) return;
    const {block} = readMetadata(document, kind.metadata);
    if (block !== null) return;
    const required = kind.metadata.fields.filter((field) => field.isRequired);
    yield {
      range: findOpening(document),
      message: `Missing metadata block below the title, expected ${listLabels(required, 65)}`,
      help: `Insert below the title, with your own words for what stands in angle brackets:\n${required.map(toFieldLine).join('\n')}`,
    };
  },
});
