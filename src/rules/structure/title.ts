import type {Kind} from '../../core/conventions.ts';
import {isDecoration, isLinkRow} from '../../core/decoration.ts';
import type {Document} from '../../core/document.ts';
import type {Block, Heading} from '../../core/facts.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {readMetadata} from '../../core/metadata.ts';
import {basename} from '../../core/path.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening, firstLine} from '../../core/title.ts';
import type {Workspace} from '../../core/workspace.ts';

export default defineRule({
  id: 'structure/title',
  description: 'A document has one title, an H1, and it comes first.',
  rationale: 'The title is what search results, previews and outlines show, and a second one splits the outline.',
  severity: 'error',
  scope: 'document',
  options: [{key: 'kinds[].metadata.form', meaning: 'with `frontmatter`, a title among the fields counts'}],
  examples: [
    {name: 'one title', files: {'docs/addon-tls-guide.md': '<!-- reviewed -->\n\n![logo](logo.png)\n\n# TLS\n\n## Scope\n'}, findings: []},
    {name: 'a title in front matter', files: {'docs/addon-tls-guide.md': '---\ntitle: TLS\n---\n\n## Scope\n'}, findings: []},
    {name: 'no headings in a document of no kind', files: {'notes.md': 'Text.\n'}, findings: []},
    {name: 'a changelog', files: {'CHANGELOG.md': '# 2.0\n\n# 1.0\n'}, findings: []},
    {name: 'sections as H1 throughout', files: {'README.md': '# Tool\n\n# Install\n\n# Use\n'}, findings: []},
    {
      name: 'no title',
      files: {'docs/addon-tls-guide.md': 'Text.\n\n## Scope\n'},
      findings: ['docs/addon-tls-guide.md:1:1: Missing title, expected an H1 at the beginning'],
    },
    {
      name: 'a title of another depth',
      files: {'docs/tls.md': '## TLS\n\nText.\n\n### Scope\n'},
      findings: ['docs/tls.md:1:1: Unexpected H2 at the beginning, expected the title as H1'],
    },
    {
      name: 'a second title',
      files: {'docs/tls.md': '# TLS\n\n## Scope\n\n# Setup\n\n## Steps\n'},
      findings: ['docs/tls.md:5:1: Unexpected second H1, expected one title'],
    },
    {
      name: 'text before the title',
      files: {'docs/addon-tls-guide.md': 'Text.\n\n# TLS\n'},
      findings: ['docs/addon-tls-guide.md:1:1: Unexpected text before the title, expected the title first'],
    },
  ],
  *check(document, {kind, workspace}) {
    const isOfKind = kind.metadata !== null;
    if (!isOfKind && isFreeForm(document.path)) return;
    const top = document.facts.headings.filter((heading) => heading.top);
    const titles = top.filter((heading) => heading.depth === 1);
    // Where every section is an H1, that is a style; outside the kinds it is let be.
    if (!isOfKind && titles.length > 2 && titles.length * 2 > top.length) return;
    const severity = isOfKind ? {} : {severity: 'warning' as const};
    const finding =
      titles[0] === undefined ? checkMissing(document, isOfKind, top[0]) : checkPlace(document, kind, workspace, titles[0], top);
    if (finding !== null) yield {...finding, ...severity};
    if (titles[1] !== undefined) {
      const count = titles.length > 2 ? ` and ${titles.length - 2} more` : '';
      yield {
        range: titles[1],
        message: `Unexpected second H1${count}, expected one title`,
        help: 'Lower the heading and those below it',
        ...severity,
      };
    }
  },
});

/** Changelogs, licences, templates and parts that others include have forms of their own. */
function isFreeForm(path: string): boolean {
  const isPart = path.split('/').some((part) => part.startsWith('.') || part.startsWith('_'));
  return isPart || /^(?:change|history|release|news|licen[cs]e|copying|notice)|template/iu.test(basename(path));
}

function checkMissing(document: Document, isOfKind: boolean, first: Heading | undefined): RuleFinding | null {
  const {frontmatter, blocks} = document.facts;
  const hasTitle = frontmatter !== null && /^["']?title["']?[ \t]*[:=]/mu.test(document.slice(frontmatter));
  if (hasTitle || /<h1[\s>]/iu.test(document.text)) return null;
  const opening = isOfKind ? blocks.find((block) => !isDecoration(document, block)) : blocks[0];
  if (first !== undefined && first.start === opening?.start) {
    return {range: first, message: `Unexpected H${first.depth} at the beginning, expected the title as H1`, help: 'Make the title an H1'};
  }
  if (!isOfKind) return null;
  return {
    range: findOpening(document),
    message: 'Missing title, expected an H1 at the beginning',
    help: 'Begin the document with `# <title>`',
  };
}

function checkPlace(document: Document, kind: Kind, workspace: Workspace, title: Heading, top: readonly Heading[]): RuleFinding | null {
  const help = 'Move the title to the beginning';
  const first = top[0] as Heading;
  if (first !== title) return {range: first, message: `Unexpected H${first.depth} before the title, expected the title first`, help};
  if (kind.metadata === null) return null;
  // The metadata block before the title is another rule's finding.
  const found = readMetadata(document, kind.metadata, workspace).block;
  const block = found?.place === 'before-title' ? found : null;
  const isAllowed = (other: Block) =>
    isDecoration(document, other) || isLinkRow(document, other) || (block !== null && other.start >= block.start && other.end <= block.end);
  const text = document.facts.blocks.find((other) => other.start < title.start && !isAllowed(other));
  if (text === undefined) return null;
  return {range: firstLine(document, text), message: 'Unexpected text before the title, expected the title first', help};
}
