import {indexEntries} from '../../core/index-entry.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'index/duplicate-entry',
  description: 'A list of an index has one entry for a document.',
  rationale: 'Two entries of one document drift apart, and the reader wonders what the difference is.',
  severity: 'warning',
  reads: 'listing',
  examples: [
    {
      name: 'the same document under two scenarios',
      files: {
        'docs/SKILL-INDEX.md': '# I\n\n## Build\n\n- [a](addon-a-guide.md)\n\n## Test\n\n- [a](addon-a-guide.md)\n',
        'docs/addon-a-guide.md': '# A\n',
      },
      findings: [],
    },
    {
      name: 'twice in one list',
      files: {
        'docs/SKILL-INDEX.md':
          '# I\n\n## Build\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [`addon-a-guide.md`](addon-a-guide.md)\n',
        'docs/addon-a-guide.md': '# A\n',
        'docs/addon-b-guide.md': '# B\n',
      },
      findings: ['docs/SKILL-INDEX.md:7:3: Unexpected second entry of `docs/addon-a-guide.md`, expected the one in line 5'],
    },
  ],
  *check(document, {workspace, conventions}) {
    const {headings} = document.facts;
    const seen = new Map<string, number>();
    let section = -1;
    for (const {path, range} of indexEntries(document, workspace, conventions)) {
      while ((headings[section + 1]?.start ?? Number.POSITIVE_INFINITY) < range.start) {
        section++;
        seen.clear();
      }
      // Two parts of a document are two things to list.
      const place = path + (/#[^\s()]+(?=\)$)/u.exec(document.slice(range))?.[0] ?? '');
      const first = seen.get(place);
      if (first === undefined) seen.set(place, document.lines.pointAt(range.start).line);
      else {
        yield {
          range,
          message: `Unexpected second entry of ${quote(path, 64)}, expected the one in line ${first}`,
          help: 'Keep the entry that says more',
        };
      }
    }
  },
});
