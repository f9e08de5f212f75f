import {isFamilyName} from '../../core/family.ts';
import {judgeForward} from '../../core/forward-declaration.ts';
import {indexEntries} from '../../core/index-entry.ts';
import {findMentions} from '../../core/mention.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'index/dangling-entry',
  description: 'Every entry of an index leads to a document that exists.',
  rationale: 'An index entry that leads nowhere is the first thing a newcomer clicks.',
  severity: 'error',
  reads: 'listing',
  examples: [
    {
      name: 'existing, and announced',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- [a](addon-a-guide.md)\n- `addon-b-guide.md` (TBD)\n', 'docs/addon-a-guide.md': '# A\n'},
      findings: [],
    },
    {
      name: 'to come with an open pull request',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- `addon-b-guide.md`\n', 'docs/addon-a-guide.md': '# A\n'},
      pulls: {open: [{number: 71, added: ['docs/addon-b-guide.md']}]},
      findings: [],
    },
    {
      name: 'document went away',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n- `addon-b-guide.md`\n'},
      findings: [
        'docs/SKILL-INDEX.md:3:3: Index entry `docs/addon-a-guide.md` does not exist',
        'docs/SKILL-INDEX.md:4:3: Index entry `addon-b-guide.md` does not exist',
      ],
    },
  ],
  *check(document, {workspace, conventions, kindOf}) {
    const mentions = new Map(findMentions(document, workspace, conventions).map((mention) => [mention.range.start, mention]));
    for (const entry of indexEntries(document, workspace, conventions)) {
      if (entry.exists || entry.isForward || (entry.form === 'link' && workspace.caseVariant(entry.path) !== null)) continue;
      if (entry.form === 'code' && !isFamilyName(document.path, entry.name, workspace, conventions, kindOf)) continue;
      const mention = entry.form === 'code' ? mentions.get(entry.range.start) : undefined;
      // An open pull request adds it: that is said with the marker that the entry lacks.
      if (mention && judgeForward(mention, document.path, workspace, conventions).kind === 'unnamed') continue;
      const stale = conventions.indexes.find(({file}) => file === document.path)?.stale ?? null;
      if (stale === 'off') continue;
      yield {
        range: entry.range,
        ...(stale !== null && {severity: stale}),
        message: `Index entry ${quote(entry.name)} does not exist`,
        help: 'Remove the entry, or correct its path',
      };
    }
  },
});
