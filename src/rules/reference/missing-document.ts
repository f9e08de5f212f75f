import {isFamilyName} from '../../core/family.ts';
import {judgeForward} from '../../core/forward-declaration.ts';
import {indexEntries} from '../../core/index-entry.ts';
import {fileNameOf, findNames} from '../../core/plain-name.ts';
import {quote} from '../../core/quote.ts';
import {findRenamed} from '../../core/renamed.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'reference/missing-document',
  description: 'A document that is named exists, or the name carries a marker that it is still to come.',
  rationale: 'A name that leads nowhere costs every reader a search, and nobody can tell a typo from a plan.',
  severity: 'error',
  examples: [
    {
      name: 'announced, another repository, a pattern',
      files: {
        'docs/addon-a-guide.md':
          '# A\n\n`addon-b-guide.md` (TBD), `other-repo/docs/addon-b-guide.md`, `notes/x.md`, `SUMMARY.md`, `addon-X-guide.md`\n',
      },
      findings: [],
    },
    {
      name: 'no such guide, no marker',
      files: {'docs/addon-a-guide.md': '# A\n\nSee `addon-b-guide.md`.\n'},
      findings: ['docs/addon-a-guide.md:3:5: Document `addon-b-guide.md` does not exist'],
    },
    {
      name: 'plain name of a document that was renamed',
      files: {
        'docs/addon-a-guide.md': '# A\n\nSee writer-lost-lease-incident.md.\n',
        'docs/cases/pg/writer-lost-lease-2026-05-04-case.md': '# B\n',
      },
      findings: ['docs/addon-a-guide.md:3:5: Document `writer-lost-lease-incident.md` does not exist'],
    },
    {
      name: 'any name of a kind that asks for it',
      config: `extends: general
kinds: [{id: note, include: notes/*.md, refs: {doc_mention: {missing: warning, plain_text: true}}}]
`,
      files: {'notes/a.md': '# A\n\n`b.md`, c.md and `notes/a.md`, not `src/d.md` or `notes/e.md` (TBD)\n'},
      findings: ['notes/a.md:3:1: Document `b.md` does not exist', 'notes/a.md:3:9: Document `c.md` does not exist'],
    },
  ],
  *check(document, {workspace, conventions, kind, kindOf, accept}) {
    const entries = new Set(indexEntries(document, workspace, conventions).map(({range}) => range.start));
    for (const mention of findNames(document, workspace, conventions)) {
      if (mention.target !== null || mention.isNamingExample || mention.isHistory) continue;
      const forward = judgeForward(mention, document.path, workspace, conventions);
      if (forward.kind === 'accepted') {
        accept({kind: 'forward-declaration', at: mention.range.start, target: mention.name, evidence: forward.evidence});
      }
      if (forward.kind !== 'missing' || kind.references.missing === 'off') continue;
      const name = fileNameOf(mention);
      // A word without an ending is a name only where names have a form.
      const isAsked = kind.references.missing !== null && name === mention.name;
      if (entries.has(mention.range.start) || !isFamilyName(document.path, name, workspace, conventions, kindOf, isAsked)) continue;
      const renamed = findRenamed(name, workspace, conventions, kindOf);
      yield {
        range: mention.range,
        ...(kind.references.missing !== null && {severity: kind.references.missing}),
        message: `Document ${quote(mention.name)} does not exist`,
        help:
          renamed === null
            ? 'Correct the name, or mark it as still to come: `(TBD)`'
            : `Did you mean \`${renamed}\`? Else mark it as still to come: \`(TBD)\``,
      };
    }
    if (kind.references.isPlainTextRead || kind.references.missing === 'off') return;
    for (const run of document.facts.texts) {
      if (!run.value.includes('.md')) continue;
      // As it is written, not as it reads: a name that escapes or references spell has no place of its own.
      for (const {0: name, index} of document.slice(run).matchAll(PLAIN_NAME)) {
        if (workspace.withBasename(name).length > 0) continue;
        const renamed = findRenamed(name, workspace, conventions, kindOf);
        if (renamed === null) continue;
        const start = run.start + index;
        yield {
          range: {start, end: start + name.length},
          message: `Document ${quote(name)} does not exist`,
          severity: 'warning',
          help: `Did you mean \`${renamed}\`?`,
        };
      }
    }
  },
});

/** A bare kebab-case file name in running text. */
const PLAIN_NAME = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+){2,12}\.md(?![\w/-])/gu;
