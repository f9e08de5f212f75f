import {findPlace, indexEntries} from '../../core/index-entry.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'index/wrong-section',
  description: 'An entry of an index stands in a place that is meant for documents of its kind.',
  rationale: 'A case among the guides is not where readers of cases look.',
  severity: 'info',
  reads: 'listing',
  examples: [
    {
      name: 'each in its own place',
      files: {
        'docs/SKILL-INDEX.md': '# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n\n## 案例材料\n\n- [x](cases/pg/x-case.md)\n',
        'docs/addon-a-guide.md': '# A\n',
        'docs/cases/pg/x-case.md': '# X\n',
      },
      findings: [],
    },
    {
      name: 'a case among the guides',
      files: {
        'docs/SKILL-INDEX.md': '# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n- [x](cases/pg/x-case.md)\n\n## 案例材料\n',
        'docs/addon-a-guide.md': '# A\n',
        'docs/cases/pg/x-case.md': '# X\n',
      },
      findings: ['docs/SKILL-INDEX.md:6:3: Unexpected entry of `docs/cases/pg/x-case.md` under `文档全列表`, expected under `案例材料`'],
    },
  ],
  *check(document, {workspace, conventions, kindOf}) {
    const places = conventions.indexes
      .filter(({file, entry}) => file === document.path && entry.form !== 'mention')
      .flatMap((place) => {
        const found = findPlace(document, place);
        return found?.heading ? [{id: place.id, name: found.heading.text, span: found.span}] : [];
      });
    if (places.length < 2) return;
    for (const {path, range, exists} of indexEntries(document, workspace, conventions)) {
      const wanted = kindOf(path).indexPlaces;
      const own = places.filter(({id}) => wanted.includes(id));
      const at = places.find(({span}) => range.start >= span.start && range.start < span.end);
      if (!exists || at === undefined || own.length === 0 || wanted.includes(at.id)) continue;
      yield {
        range,
        subject: path,
        message: `Unexpected entry of ${quote(path, 48)} under ${quote(at.name, 16)}, expected under ${own.map(({name}) => quote(name, 16)).join(' or ')}`,
        help: 'Move the entry, or say in a sentence why readers need it here',
      };
    }
  },
});
