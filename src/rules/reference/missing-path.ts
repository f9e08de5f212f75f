import {findLastStart} from '../../core/bisect.ts';
import type {PathMention} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {dirname, join, normalize} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule, type RuleContext} from '../../core/rule.ts';
import {sectionEnds} from '../../core/section-ends.ts';
import type {Span} from '../../core/text.ts';

const report = (list: string) => `# Timeout\n\n## 相关文件\n\n${list}\n\n## 时间线\n\n- \`src/elsewhere.go\` - no list of files\n`;

export default defineRule({
  id: 'reference/missing-path',
  description: 'A file of the repository that a document lists by its path exists.',
  rationale: 'A report is read to find the code again, long after files were moved.',
  severity: 'error',
  options: [{key: 'kinds[].refs.path_mention', meaning: 'where paths are listed that must exist'}],
  examples: [
    {
      name: 'files, a line of one, a directory and a pattern',
      config: 'extends: incidents\n',
      files: {
        'docs/incidents/a.md': report('- `src/client.go` - Detect\n- `src/client.go:12-20`\n- `src/`\n- `src/*_test.go`'),
        'src/client.go': '',
      },
      findings: [],
    },
    {
      name: 'a file that is not there',
      config: 'extends: incidents\n',
      files: {'docs/incidents/a.md': report('- `src/client.go` - Detect\n- `src/gone.go` - Gone'), 'src/client.go': ''},
      findings: ['docs/incidents/a.md:6:4: Path `src/gone.go` does not exist'],
    },
    {
      name: 'files of another repository',
      config: 'extends: incidents\n',
      files: {'docs/incidents/a.md': report('- `modules/client.go` - Detect')},
      findings: [],
    },
  ],
  *check(document, context) {
    const found = context.kind.references.paths.flatMap((mention) => findPaths(document, mention, context));
    // Where none of them is here, they are files of another repository.
    const isOwn = found.some(({exists}) => exists);
    for (const {path, range, exists} of found) {
      if (exists || !(isOwn || context.workspace.directories.has(path.split('/')[0] ?? ''))) continue;
      const variant = context.workspace.caseVariant(path);
      const namesakes = context.workspace.withBasename(path.slice(path.lastIndexOf('/') + 1));
      const meant = variant ?? (namesakes.length === 1 ? namesakes[0] : undefined);
      yield {
        range,
        message: `Path ${quote(path)} does not exist`,
        help: meant === undefined ? 'Correct the path' : `Did you mean \`${meant}\`?`,
      };
    }
  },
});

interface FoundPath {
  readonly path: string;
  readonly range: Span;
  readonly exists: boolean;
}

function findPaths(document: Document, {section, pattern}: PathMention, {workspace, conventions}: RuleContext): FoundPath[] {
  const {headings} = document.facts;
  const ends = sectionEnds(document);
  const spans =
    section === null
      ? [{start: 0, end: document.text.length}]
      : headings.flatMap((heading, index) => (section.test(heading.text) ? [{start: heading.end, end: ends[index] ?? heading.end}] : []));
  return spans.flatMap((span) =>
    [...pattern.matches(document.slice(span))].flatMap((match) => {
      const place = match.spans.path;
      const written = match.groups.path;
      if (place === undefined || written === undefined) return [];
      const start = span.start + place.start;
      if (start < (findLastStart(document.facts.fences, start)?.end ?? 0)) return [];
      const path = normalize(written.trim().replace(/(?::\d+(?:[-–:]\d+)*|#.*)$/u, ''));
      if (path === null || path === '' || !isPath(path)) return [];
      const exists = ['', dirname(document.path), ...conventions.roots].some((base) => {
        const full = normalize(join(base, path));
        return full !== null && workspace.has(full);
      });
      // A name without a directory may stand for the one file that is called so.
      return [
        {
          path,
          range: {start, end: start + written.length},
          exists: exists || (!path.includes('/') && workspace.withBasename(path).length > 0),
        },
      ];
    }),
  );
}

/** Neither a pattern, nor a placeholder, an address or a symbol. */
function isPath(path: string): boolean {
  return !/[\s*?<>{}|$()[\]]|:|…|\.\.\./u.test(path) && !path.startsWith('~') && /\/|\.\w+$/u.test(path);
}
