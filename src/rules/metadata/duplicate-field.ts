import type {MetadataField} from '../../core/conventions.ts';
import {findMetadata} from '../../core/metadata.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'metadata/duplicate-field',
  description: 'A document has each metadata field once.',
  rationale: 'Of two values only one can hold, and nobody can tell which.',
  severity: 'error',
  scope: 'document',
  examples: [
    {
      name: 'each field once',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n',
      },
      findings: [],
    },
    {
      name: 'a field twice',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n',
      },
      findings: ['docs/addon-tls-guide.md:7:5: Unexpected second field `Status`, expected one'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found) return;
    const seen = new Set<MetadataField>();
    for (const {field, label} of found.block.entries) {
      if (field === null) continue;
      if (seen.has(field)) {
        yield {
          source: found.source,
          range: label,
          message: `Unexpected second field \`${field.label}\`, expected one`,
          help: 'Keep the value that holds',
        };
      }
      seen.add(field);
    }
  },
});
