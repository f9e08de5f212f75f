import {compareText} from '../../core/finding.ts';
import {findPlace} from '../../core/index-entry.ts';
import {readMarkdownEntries} from '../../core/markdown-entries.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const routing = (...names: string[]) =>
  `# Notes\n\n## Routing\n\n| Question | Read |\n|---|---|\n| How? | ${names.map((name) => `\`${name}\``).join(', ')} |\n`;

export default defineRule({
  id: 'index/missing-mention',
  description: 'Every document is named in the tables that route readers to documents, in whatever form.',
  rationale: 'A tool or a newcomer that follows the table never gets to a document that it does not name.',
  severity: 'info',
  examples: [
    {
      name: 'named in code',
      files: {'CLAUDE.md': routing('addon-a-guide.md'), 'docs/addon-a-guide.md': '# A\n'},
      findings: [],
    },
    {
      name: 'not named',
      files: {'CLAUDE.md': routing('addon-a-guide.md'), 'docs/addon-a-guide.md': '# A\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['CLAUDE.md:3:1: Missing mention of `docs/addon-b-guide.md` under `Routing`'],
    },
  ],
  *check(document, {workspace, conventions, kindOf}) {
    const places = conventions.indexes.filter(
      ({file, missing, entry}) => file === document.path && missing !== 'off' && entry.form === 'mention',
    );
    if (places.length === 0) return;
    const named = readMarkdownEntries(document, workspace, conventions, 'all');
    for (const place of places) {
      const at = findPlace(document, place);
      // A table that is not there yet is nothing to complete.
      if (at === null) continue;
      const paths = new Set(named.filter(({range}) => range.start >= at.span.start && range.end <= at.span.end).map(({path}) => path));
      for (const path of [...workspace.documents.keys()].sort(compareText)) {
        if (paths.has(path) || path === document.path || !kindOf(path).indexPlaces.includes(place.id)) continue;
        yield {
          range: at.heading ?? {start: 0, end: document.facts.headings[0]?.end ?? 0},
          message: `Missing mention of ${quote(path, 72)} under ${quote(at.heading?.text ?? place.title, 24)}`,
          help: 'Name the document beside the question that it answers',
          subject: path,
          section: at.heading?.text ?? place.title,
          ...(place.missing !== null && place.missing !== 'off' && {severity: place.missing}),
        };
      }
    }
  },
});
