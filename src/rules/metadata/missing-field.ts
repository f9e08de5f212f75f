import type {Document} from '../../core/document.ts';
import {readValue} from '../../core/field-value.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {type FoundMetadata, findMetadata, firstEntries} from '../../core/metadata.ts';
import {METADATA_READERS} from '../../core/metadata-forms/readers.ts';
import {findMisspelt} from '../../core/metadata-misspelt.ts';
import {toFieldLine, toMessage} from '../../core/metadata-text.ts';
import {listWanted} from '../../core/metadata-wanted.ts';
import {quote} from '../../core/quote.ts';
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
      name: 'required field misspelt',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applys to**: any addon\n> **Applies to KB version**: 1.0.x\n',
      },
      findings: ['docs/addon-tls-guide.md:5:5: Unexpected field `Applys to`, did you mean `Applies to`?'],
    },
    {
      name: 'a field that a value asks for',
      config: `extends: general
kinds:
  - id: adr
    include: 'adr/*.md'
    metadata:
      form: list
      fields:
        status: {labels: [Status], values: [proposed, accepted], on: {accepted: {require_field: date}}}
        date: {labels: [Date], type: date}
`,
      files: {'adr/1.md': '# TLS\n\n- Status: proposed\n', 'adr/2.md': '# DNS\n\n- Status: accepted\n'},
      findings: ['adr/2.md:3:3: Missing field `Date` in the metadata list, expected with `Status` `accepted`'],
    },
    {
      name: 'required field left out',
      files: {'docs/addon-tls-guide.md': '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n'},
      findings: ['docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    const first = found?.block.entries[0];
    if (!found || first === undefined) return;
    const {schema, block, source} = found;
    const misspelt = new Map(findMisspelt(found).map((label) => [label.field, label]));
    const wanted = listWanted(found);
    const place = METADATA_READERS[schema.form].place(schema);
    let range = first.label;
    let where = 'at its beginning';
    for (const field of schema.fields) {
      const entry = block.entries.find((other) => other.field === field);
      const written = misspelt.get(field);
      const reason = wanted.get(field);
      if (entry !== undefined) {
        range = entry.label;
        where = `after \`${field.label}\``;
      } else if (reason !== undefined && written !== undefined) {
        const {entry: other, label} = written;
        yield {
          source,
          range: other.label,
          message: `Unexpected field ${quote(source.slice(other.label), 40)}, did you mean ${quote(label, 40)}?`,
          help: `Write ${quote(label)}`,
          fix: {kind: 'suggested', edits: [{path: source.path, ...other.label, text: label}]},
        };
      } else if (reason !== undefined) {
        const expected = field.inside === null ? where : `in \`${schema.fields.find(({id}) => id === field.inside)?.label}\``;
        yield {
          source,
          range,
          message: toMessage(`Missing field \`${field.label}\` ${place}`, reason === '' ? expected : `with ${reason}`),
          help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field, schema)}`,
        };
      }
    }
    yield* findMissingLines(document, found);
  },
});

function* findMissingLines(document: Document, {block, source}: FoundMetadata): Generator<RuleFinding> {
  for (const {field, value} of firstEntries(block)) {
    const read = readValue(source.slice(value), field);
    const line = read?.value?.needs.line ?? null;
    if (read === null || line === null || line.pattern.test(document.text)) continue;
    const range = {start: value.start + read.start, end: value.start + read.end};
    yield {
      source,
      range,
      message: toMessage(`Missing line that \`${field.label}\` ${quote(read.word, 30)} asks for`, line.expected),
      help: `Add a line with ${line.expected}`,
    };
  }
}
