import {listWords} from '../../core/explain-unknown.ts';
import {findMetadata} from '../../core/metadata.ts';
import {METADATA_READERS} from '../../core/metadata-forms/readers.ts';
import {findMisspelt} from '../../core/metadata-misspelt.ts';
import {toMessage} from '../../core/metadata-text.ts';
import {listWanted} from '../../core/metadata-wanted.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const above =
  '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n';

export default defineRule({
  id: 'metadata/unknown-field',
  description: 'The metadata of a document holds no fields but those of its kind.',
  rationale: 'A field of one’s own is read by nobody, and pushes those that are read apart; text has its place below.',
  severity: 'info',
  scope: 'document',
  examples: [
    {name: 'the fields of the kind', files: {'docs/addon-tls-guide.md': above}, findings: []},
    {
      name: 'a field of one’s own',
      files: {'docs/addon-tls-guide.md': `${above}> **Owner**: the network team\n`},
      findings: ['docs/addon-tls-guide.md:7:5: Unexpected field `Owner`, expected only those of the kind `guide`'],
    },
    {
      name: 'an optional field misspelt',
      files: {'docs/addon-tls-guide.md': `${above}> **Affected by versions skew**: none\n`},
      findings: ['docs/addon-tls-guide.md:7:5: Unexpected field `Affected by versions skew`, did you mean `Affected by version skew`?'],
    },
    {
      name: 'keys of the front matter may serve other tools',
      config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status]}}}}
`,
      files: {'adr/1.md': '---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n'},
      findings: [],
    },
    {
      name: 'keys of the front matter, where the conventions leave none to others',
      config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, unknown: warning, fields: {status: {labels: [status]}}}}
`,
      files: {'adr/1.md': '---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n'},
      findings: ['adr/1.md:3:1: Unexpected field `layout`, expected only those of the kind `adr`'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found) return;
    const {schema, block, source} = found;
    const {unknown} = schema;
    if (unknown === 'off') return;
    const {isClosed} = METADATA_READERS[schema.form];
    const wanted = listWanted(found);
    const misspelt = new Map(findMisspelt(found).map((other) => [other.entry, other]));
    for (const entry of block.entries) {
      if (entry.field !== null) continue;
      const meant = misspelt.get(entry);
      // A misspelt field that the document must have is reported as the one that is missing.
      if (meant === undefined ? !isClosed && unknown === null : wanted.has(meant.field)) continue;
      const wrong = `Unexpected field ${quote(source.slice(entry.label), 40)}`;
      yield {
        source,
        ...(unknown === null ? {} : {configured: unknown}),
        range: entry.label,
        message:
          meant === undefined
            ? toMessage(wrong, `only those of the kind ${quote(context.kind.id, 30)}`)
            : `${wrong}, did you mean ${quote(meant.label, 40)}?`,
        help:
          meant === undefined
            ? `Move it to the text; the fields are ${listWords(schema.fields.map(({label}) => label)).replace(/ or /u, ' and ')}`
            : `Write ${quote(meant.label)}`,
      };
    }
  },
});
