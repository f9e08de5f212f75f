import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findSectionReferences} from '../../core/section-reference.ts';
import {describeNeighbours, sectionsOf} from '../../core/sections.ts';

const GUIDE = '# A\n\n## 1. One\n\n### 1.1 First\n\n### 1.2 Second\n\n## 2. Two\n\n';

export default defineRule({
  id: 'reference/unknown-section',
  description: 'A section that is mentioned by its number exists in the document that is meant.',
  rationale: 'Sections are renumbered, mentions of them are not; the reader looks for a part that is not there.',
  severity: 'warning',
  options: [{key: 'kinds[].sections.numbering', meaning: 'what numbers of sections and mentions of them look like'}],
  examples: [
    {
      name: 'this document, another one, and one that has no numbers',
      files: {
        'docs/a.md': `${GUIDE}See §1.2, §2, [b](b.md) §7, and [c](c.md) §4.2.\n`,
        'docs/b.md': '# B\n\n## §1 One\n\n## §7 Seven\n',
        'docs/c.md': '# C\n\n## One\n\n§9\n',
      },
      findings: [],
    },
    {
      name: 'sections of other texts, and of what was changed',
      files: {
        'docs/a.md': `${GUIDE}RFC 7231 §6.5, the licence §9, §4 of the standard, [spec](https://example.org) §8.\n\n| commit | what |\n|---|---|\n| \`8a5127c\` | row §6 |\n`,
      },
      findings: [],
    },
    {
      name: 'no such section here',
      files: {'docs/a.md': `${GUIDE}详见 §1.3。\n`},
      findings: ['docs/a.md:11:4: Section `§1.3` does not exist in `docs/a.md`'],
    },
    {
      name: 'no such section in the document beside it',
      files: {'docs/a.md': '# A\n\nSee [b](b.md)\n§3.\n', 'docs/b.md': '# B\n\n## 1. One\n\n## 2. Two\n'},
      findings: ['docs/a.md:4:1: Section `§3` does not exist in `docs/b.md`'],
    },
    {
      name: 'a runbook, two steps, and a name that is parted from its section by a line end',
      config: 'extends: runbooks\n',
      files: {
        'runbooks/ops-a.md': '# A\n\n## 0. Zero\n\n## 1. One\n\n1a. FIRST. Then Step 1/9.\n',
        'runbooks/appendix-A-b.md': '# B\n\nSee ops-a\nSection 4, ops-a 1a, ops-a 1b.\n',
      },
      findings: [
        'runbooks/appendix-A-b.md:3:5: Section `4` does not exist in `runbooks/ops-a.md`',
        'runbooks/appendix-A-b.md:4:22: Section `1b` does not exist in `runbooks/ops-a.md`',
        'runbooks/ops-a.md:7:24: Section `9` does not exist in `runbooks/ops-a.md`',
      ],
    },
  ],
  *check(document, {workspace, conventions, kind, kindOf}) {
    const {numbering} = kind.sections;
    if (numbering === null) return;
    for (const reference of findSectionReferences({document, numbering, workspace, conventions, kindOf})) {
      const target = workspace.documents.get(reference.target);
      if (!target) continue;
      const schema = kindOf(reference.target).sections.numbering ?? numbering;
      const sections = sectionsOf(target, schema);
      if (!sections.isNumbered) continue;
      for (const {number, range} of reference.numbers) {
        if (sections.has(number, target === document ? range.start : null)) continue;
        const isAlone = reference.numbers.length === 1;
        yield {
          range: isAlone ? reference.range : range,
          message: `Section ${quote(isAlone ? reference.text : number, 30)} does not exist in ${quote(reference.target, 56)}`,
          help: `Correct the number: ${describeNeighbours(number, sections)}`,
        };
      }
    }
  },
});
