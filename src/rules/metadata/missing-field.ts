import {readMetadata} from '../../core/metadata.ts';
import {toFieldLine} from '../../core/metadata-text.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'metadata/missing-field',
  description: 'A metadata block has every required field.',
  rationale: 'A reader who does not find for which versions a guide holds has to ask, or to guess.',
  severity: 'error',
  scope: 'document',
  examples: [
    {
      name: 'optional field left out',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n',
      },
      findings: [],
    },
    {
      name: 'required field left out',
      files: {'docs/addon-tls-guide.md': '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n'},
      findings: ['docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`'],
    },
  ],
  *check(document, {kind}) {
    if (kind.metadata === null) return;
    const {block} = readMetadata(document, kind.metadata);
    const first = block?.entries[0];
    if (block === null || first === undefined) return;
    let range = first.label;
    let place = 'at its beginning';
    for (const field of kind.metadata.fields) {
      const entry = block.entries.find((other) => other.field === field);
      if (entry !== undefined) {
        range = entry.label;
        place = `after \`${field.label}\``;
      } else if (field.isRequired) {
        yield {
          range,
          message: `Missing field \`${field.label}\` in the metadata block, expected ${place}`,
          help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field)}`,
        };
      }
    }
  },
});
