import {firstEntries, readMetadata} from '../../core/metadata.ts';
import {firstWord} from '../../core/metadata-text.ts';
import {defineRule} from '../../core/rule.ts';

const withStatus = (status: string): Readonly<Record<string, string>> => ({
  'docs/addon-tls-guide.md': `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n`,
});

export default defineRule({
  id: 'metadata/new-document-status',
  description: 'A document that a change adds begins with the first status of its life.',
  rationale: 'Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.',
  severity: 'error',
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
  *check(document, {kind, workspace}) {
    if (workspace.baseFiles === null || workspace.baseFiles.has(document.path)) return;
    const block = kind.metadata && readMetadata(document, kind.metadata).block;
    if (!block) return;
    for (const {field, value} of firstEntries(block)) {
      const {initial, label, values} = field;
      const found = firstWord(document.slice(value));
      if (initial === null || found === null || found.word === initial || values?.some(({value: known}) => known === found.word) !== true)
        continue;
      const start = value.start + found.index;
      yield {
        range: {start, end: start + found.word.length},
        message: `Unexpected \`${label}\` \`${found.word}\` of a new document, expected \`${initial}\``,
        help: `Write \`${initial}\`; raise it when others have used the document`,
        fix: {kind: 'suggested', edits: [{path: document.path, start, end: start + found.word.length, text: initial}]},
      };
    }
  },
});
