import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {toMessage} from '../../core/metadata-text.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {checkEntry, expectedOf} from '../../core/value-checks.ts';

const withStatus = (status: string): Readonly<Record<string, string>> => ({
  'docs/addon-tls-guide.md': `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n`,
});

const report = (field: string): string => `extends: general
kinds:
  - {id: report, include: 'reports/*.md', metadata: {form: bold-line, fields: {${field}}}}
`;

export default defineRule({
  id: 'metadata/invalid-value',
  description: 'A field with a fixed vocabulary opens with one of its words, and a required field is filled in.',
  rationale: 'Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.',
  severity: 'error',
  scope: 'document',
  examples: [
    {name: 'the word alone', files: withStatus('stable'), findings: []},
    {name: 'the word and a remark', files: withStatus('draft v0.3（待评审）'), findings: []},
    {
      name: 'another word',
      files: withStatus('final (reviewed)'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`'],
    },
    {
      name: 'the template left as it was',
      files: withStatus('stable | draft | superseded'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`'],
    },
    {
      name: 'the word in other letter case',
      files: withStatus('Stable'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`'],
    },
    {
      name: 'a remark that contradicts the word',
      files: withStatus('stable（安全章节 pending）'),
      findings: ['docs/addon-tls-guide.md:4:27: Unexpected `pending` beside `Status` `stable`, expected a remark that agrees with it'],
    },
    {
      name: 'a date that is none',
      config: report('date: {labels: [日期], type: date}'),
      files: {'reports/tls.md': '# TLS\n\n**日期**：2026-02-30\n', 'reports/dns.md': '# DNS\n\n**日期**：2026-02-28\n'},
      findings: ['reports/tls.md:3:8: Unexpected `日期` value `2026-02-30`, expected a day of the calendar'],
    },
    {
      name: 'a remark in another form than the conventions have',
      config: report("status: {labels: [状态], values: {fixed: [已修复], open: [未修复]}, suffix: '[（(][^（）()]+[）)]'}"),
      files: {'reports/tls.md': '# TLS\n\n**状态**: 已修复 - 部分\n', 'reports/dns.md': '# DNS\n\n**状态**: 已修复（部分）\n'},
      findings: ['reports/tls.md:3:13: Unexpected `- 部分` behind `状态` `已修复`, expected a match of `[（(][^（）()]+[）)]`'],
    },
    {
      name: 'no value',
      files: withStatus(''),
      findings: ['docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found) return;
    const {block, source} = found;
    for (const entry of firstEntries(block)) {
      const {field, label, text} = entry;
      const isEmpty = text === '' || /^<[^<>]*>$/u.test(text);
      const finding = isEmpty ? null : checkEntry(entry, source, document, context);
      if (finding !== null) yield finding;
      if (!isEmpty || !field.isRequired) continue;
      yield {
        source,
        range: label,
        message: toMessage(`Missing value of field ${quote(field.label, 30)}`, expectedOf(field)),
        help: `Fill in \`${field.label}\``,
      };
    }
  },
});
