import {readValue} from '../../core/field-value.ts';
import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {leadsElsewhere} from '../../core/successor.ts';

const withStatus = (status: string, below = ''): string =>
  `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n${below}`;
const successor = {'docs/addon-certificates-guide.md': withStatus('stable').replace('TLS', 'Certificates')};

export default defineRule({
  id: 'metadata/superseded-without-successor',
  description: 'A document that was superseded leads to its successor.',
  rationale: 'Whoever finds the old document was looking for what holds now.',
  severity: 'error',
  examples: [
    {
      name: 'a link behind the word',
      files: {'docs/addon-tls-guide.md': withStatus('superseded by [certificates](addon-certificates-guide.md)'), ...successor},
      findings: [],
    },
    {
      name: 'a link below',
      files: {
        'docs/addon-tls-guide.md': withStatus('superseded', '\nSee [certificates](addon-certificates-guide.md) instead.\n'),
        ...successor,
      },
      findings: [],
    },
    {
      name: 'no link',
      files: {
        'docs/addon-tls-guide.md': withStatus('superseded', '\n## Scope\n\n[Certificates](addon-certificates-guide.md)\n'),
        ...successor,
      },
      findings: ['docs/addon-tls-guide.md:4:15: Missing link to the successor of a document with `Status` `superseded`'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found) return;
    for (const {field, value} of firstEntries(found.block)) {
      const read = readValue(found.source.slice(value), field);
      if (!read?.value?.needs.reference || leadsElsewhere(document, found, context.workspace, context.conventions)) continue;
      yield {
        source: found.source,
        range: {start: value.start + read.start, end: value.start + read.end},
        message: `Missing link to the successor of a document with \`${field.label}\` ${quote(read.word, 30)}`,
        help: `Link the document that holds now, beside \`${field.label}\``,
      };
    }
  },
});
