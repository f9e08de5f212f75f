import {isWriting, readValue, writingOf} from '../../core/field-value.ts';
import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {defineRule} from '../../core/rule.ts';

const withStatus = (status: string): Readonly<Record<string, string>> => ({
  'docs/addon-tls-guide.md': `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n`,
});

export default defineRule({
  id: 'metadata/new-document-status',
  description: 'A document that a change adds begins with the first status of its life.',
  rationale: 'Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.',
  severity: 'error',
  silentWithout: 'base',
  examples: [
    {name: 'added as a draft', files: withStatus('draft (v1)'), baseFiles: [], findings: []},
    {name: 'on the base already', files: withStatus('stable'), baseFiles: ['docs/addon-tls-guide.md'], findings: []},
    {
      name: 'added as settled',
      files: withStatus('stable'),
      baseFiles: [],
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected `Status` `stable` of a new document, expected `draft`'],
    },
  ],
  *check(document, context) {
    const {baseFiles} = context.workspace;
    if (baseFiles === null || baseFiles.has(document.path)) return;
    const found = findMetadata(document, context);
    if (!found) return;
    for (const {field, value} of firstEntries(found.block)) {
      const {initial, label, values} = field;
      const read = readValue(found.source.slice(value), field);
      if (initial === null || !read?.value || isWriting(read.value, initial)) continue;
      const meant = values?.find((other) => isWriting(other, initial));
      const expected = meant === undefined ? initial : writingOf(field, meant);
      const range = {start: value.start + read.start, end: value.start + read.end};
      yield {
        source: found.source,
        range,
        message: `Unexpected \`${label}\` \`${read.word}\` of a new document, expected \`${expected}\``,
        help: `Write \`${expected}\`; raise it when others have used the document`,
        fix: {kind: 'suggested', edits: [{path: found.source.path, ...range, text: expected}]},
      };
    }
  },
});
