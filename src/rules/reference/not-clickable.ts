import {indexEntries} from '../../core/index-entry.ts';
import {linkFix, linkTo} from '../../core/link-to.ts';
import {findMentions} from '../../core/mention.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'reference/not-clickable',
  description: 'A document that is named in a code span and exists is named by a link.',
  rationale: 'On GitHub a code span cannot be followed; the reader has to search for the file by hand.',
  severity: 'error',
  examples: [
    {
      name: 'link, fence, placeholder, glob, naming example, itself',
      files: {
        'docs/addon-a-guide.md':
          '# A\n\n[`addon-b-guide.md`](addon-b-guide.md), `addon-*-guide.md`, `addon-<topic>-guide.md` (for example `addon-b-guide.md`)\n\n```\ncat addon-b-guide.md\n```\n\nThis file, `addon-a-guide.md`.\n',
        'docs/addon-b-guide.md': '# B\n',
      },
      findings: [],
    },
    {
      name: 'existing guide in a code span',
      files: {'docs/addon-a-guide.md': '# A\n\n参见 `addon-b-guide.md`。\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:4: Unexpected code span `addon-b-guide.md`, expected a link'],
    },
    {
      name: 'existing case in another directory',
      files: {'docs/addon-a-guide.md': '# A\n\n- `cases/x-case.md`\n', 'docs/cases/pg/x-case.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:3: Unexpected code span `cases/x-case.md`, expected a link'],
    },
  ],
  *check(document, {workspace, conventions, kind, kindOf}) {
    if (kind.references.clickable === 'none') return;
    const entries = new Set(indexEntries(document, workspace, conventions).map(({range}) => range.start));
    for (const mention of findMentions(document, workspace, conventions)) {
      const {target, range} = mention;
      if (target === null || target === document.path || mention.marker || mention.isNamingExample || entries.has(range.start)) continue;
      if (kind.references.clickable === 'kinds' && kindOf(target) === conventions.general) continue;
      const isLighter = mention.isInHeading || kind === conventions.general;
      yield {
        range,
        message: `Unexpected code span ${quote(mention.name, 80)}, expected a link`,
        help: `Write ${linkTo(document, mention)}`,
        ...(isLighter && {severity: 'warning' as const}),
        ...linkFix(document, mention),
      };
    }
  },
});
