import {fragmentsInto} from '../../core/fragment-links.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const linked = (anchor: string) => ({
  'docs/addon-a-guide.md': `# A\n\n${anchor}## 常见问题：端口\n\ntext\n`,
  'docs/addon-b-guide.md': `# B\n\n[a](addon-a-guide.md#${anchor === '' ? '常见问题端口' : 'ports'})\n`,
});

export default defineRule({
  id: 'structure/manual-anchor',
  description: 'A heading in Chinese, Japanese or Korean that documents link to has an anchor of its own.',
  rationale: 'The anchor that GitHub makes of it drops full-width signs and breaks with every change of a word.',
  severity: 'info',
  options: [{key: 'kinds[].sections.manual_anchors', meaning: 'whether linked headings need an anchor of their own'}],
  examples: [
    {name: 'an anchor of its own', files: linked('<a name="ports"></a>\n\n'), findings: []},
    {name: 'a heading that nothing links to', files: {'docs/addon-a-guide.md': '# A\n\n## 常见问题\n'}, findings: []},
    {
      name: 'linked by the anchor that GitHub makes',
      files: linked(''),
      findings: ['docs/addon-a-guide.md:3:1: Missing anchor of the heading `常见问题：端口`, which documents link to'],
    },
  ],
  *check(document, {kind, workspace}) {
    if (!kind.sections.hasManualAnchors) return;
    const fragments = fragmentsInto(workspace, document.path);
    if (fragments.size === 0) return;
    const own = new Set(document.facts.anchors.map(({id}) => id));
    for (const heading of document.facts.headings) {
      if (
        !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(heading.slug) ||
        !fragments.has(heading.slug) ||
        own.has(heading.slug)
      )
        continue;
      yield {
        range: heading,
        message: `Missing anchor of the heading ${quote(heading.text, 48)}, which documents link to`,
        help: 'Put an `<a name="..."></a>` with a short name above the heading, and link to that',
      };
    }
  },
});
