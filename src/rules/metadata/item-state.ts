import type {ItemState} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {isWriting, readValue} from '../../core/field-value.ts';
import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {firstMatch} from '../../core/pattern.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const config = `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata:
      form: bold-line
      fields: {status: {labels: [Status], values: [fixed, open]}}
    sections:
      item_state: {heading: '\\((?<state>fixed|open)\\)$', agree_with: status, done: [fixed], claims: [fixed]}
`;

export default defineRule({
  id: 'metadata/item-state',
  description: 'A document whose parts carry a state of their own says that all is done only when all parts are.',
  rationale: 'Who reads only the first lines would take an open problem for a solved one.',
  severity: 'warning',
  scope: 'document',
  options: [{key: 'kinds[].sections.item_state', meaning: 'where parts carry a state, and which field must agree'}],
  examples: [
    {
      name: 'a remark behind the status',
      config,
      files: {'reports/tls.md': '# TLS\n\n**Status**: fixed (in part)\n\n## Expired root (fixed)\n\n## Clock skew (open)\n'},
      findings: [],
    },
    {
      name: 'all parts are done',
      config,
      files: {'reports/tls.md': '# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n'},
      findings: [],
    },
    {
      name: 'one part is open',
      config,
      files: {'reports/tls.md': '# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n\n## Clock skew (open)\n'},
      findings: ['reports/tls.md:3:13: Unexpected `Status` `fixed` without a remark, expected one since `Clock skew (open)` is `open`'],
    },
  ],
  *check(document, context) {
    const {itemState} = context.kind.sections;
    const found = itemState === null ? null : findMetadata(document, context);
    if (itemState === null || found === null) return;
    const entry = firstEntries(found.block).find(({field}) => field.id === itemState.field);
    if (entry === undefined) return;
    const read = readValue(found.source.slice(entry.value), entry.field);
    const value = read?.value;
    if (!value || read.rest !== '' || !itemState.claims.some((word) => isWriting(value, word))) return;
    const open = findOpenItem(document, itemState);
    if (open === null) return;
    yield {
      source: found.source,
      range: {start: entry.value.start + read.start, end: entry.value.start + read.end},
      message: `Unexpected \`${entry.field.label}\` ${quote(read.word, 20)} without a remark, expected one since ${quote(open.heading, 30)} is ${quote(open.state, 15)}`,
      help: 'Say in brackets behind the value what is not done',
    };
  },
});

/** The first heading whose state is not one of those that count as done. */
function findOpenItem({facts, text}: Document, {section, heading: pattern, done}: ItemState): {heading: string; state: string} | null {
  const {headings} = facts;
  const opening = section === null ? -1 : headings.findIndex((heading) => section.test(heading.text));
  if (section !== null && opening < 0) return null;
  const depth = headings[opening]?.depth ?? 0;
  const end = section === null ? text.length : (headings.slice(opening + 1).find((other) => other.depth <= depth)?.start ?? text.length);
  for (const heading of headings.slice(opening + 1)) {
    if (heading.start >= end) break;
    const state = firstMatch(pattern, heading.text)?.groups.state;
    if (state !== undefined && !done.includes(state)) return {heading: heading.text, state};
  }
  return null;
}
