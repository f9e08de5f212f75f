import {indexEntries} from '../../core/index-entry.ts';
import {linkFix, linkTo} from '../../core/link-to.ts';
import {findMentions} from '../../core/mention.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'index/entry-not-clickable',
  description: 'Every entry of an index is a link.',
  rationale: 'An index is there to be clicked through.',
  severity: 'error',
  examples: [
    {
      name: 'link',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n', 'docs/addon-a-guide.md': '# A\n'},
      findings: [],
    },
    {
      name: 'code span',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- `docs/addon-a-guide.md`\n', 'docs/addon-a-guide.md': '# A\n'},
      findings: ['docs/SKILL-INDEX.md:3:3: Unexpected index entry `docs/addon-a-guide.md` in a code span, expected a link'],
    },
  ],
  *check(document, {workspace, conventions}) {
    const entries = new Set(indexEntries(document, workspace, conventions).map(({range}) => range.start));
    for (const mention of findMentions(document, workspace, conventions)) {
      if (!entries.has(mention.range.start) || mention.target === null || mention.marker || mention.target === document.path) continue;
      yield {
        range: mention.range,
        message: `Unexpected index entry ${quote(mention.name, 64)} in a code span, expected a link`,
        help: `Write ${linkTo(document, mention)}`,
        ...linkFix(document, mention),
      };
    }
  },
});
