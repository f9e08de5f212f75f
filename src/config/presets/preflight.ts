import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';
import {sectionSigns} from './numbering.ts';

const INDEX = 'docs/SKILL-INDEX.md';

/** Words that say in a remark that something is still open, not where it denies that or speaks of pods and volumes. */
const UNSETTLED =
  /\b(?:no|nothing|without|pods?|pvcs?) (?:\w+ )?pending|pending (?:pods?|pvcs?|volumes?)\b|[-.`\w]pending|pending[-.\w]|(?:没有|无|不再)(?:待定|待决|待补|待确认|待评审|未决|未定)|(?<word>pending|\bTBD\b|\bWIP\b|待定|待决|待补|待确认|待评审|未决|未定)/iu;

/** A heading that begins with one of the titles, behind a number or a sign. */
function heading(titles: string): RegExp {
  return new RegExp(`^(?:[^\\p{L}]*|[一二三四五六七八九十]{1,3}[、.．]\\s*)(?:${titles})`, 'u');
}

/** Addon guides and engine cases under docs/, listed in docs/SKILL-INDEX.md, opened by a quoted block of fields. */
export const preflight: ConfigFile = {
  curator: {
    sources: {
      'index/missing-entry': {document: 'CONTRIBUTING.md', match: /^[-*] .*`docs\/\*\.md`.*SKILL-INDEX/u},
      'metadata/new-document-status': {document: 'CLAUDE.md', match: /^> \*\*Status\*\*: .*draft/u},
      'reference/not-clickable': {document: 'CLAUDE.md', match: /clickable markdown links/u},
    },
  },
  kinds: [
    {id: 'agent-routing', include: ['CLAUDE.md', 'AGENTS.md'], refs: {doc_mention: {existing: 'any'}}},
    {id: 'index', include: [INDEX], refs: {doc_mention: {existing: 'link'}}},
    {id: 'overview', include: ['docs/**/README*.md']},
    {
      id: 'guide',
      extends: 'described',
      include: ['docs/addon-*-guide.md'],
      filename: {match: /^addon-[a-z0-9]+(?:-[a-z0-9]+)*-guide\.md$/u, expected: '`addon-<topic>-guide.md` in lower-case kebab-case'},
      must_be_in: ['scenario', 'full-list', 'routing'],
    },
    {id: 'evidence', extends: 'described', include: ['docs/cases/**/evidence/**/*.md'], must_be_in: ['cases']},
    {
      id: 'case',
      extends: 'described',
      include: ['docs/cases/**/*.md'],
      filename: {match: /^[a-z0-9]+(?:-[a-z0-9]+)*-case\.md$/u, expected: '`<engine>-<symptom>-case.md` in lower-case kebab-case'},
      location: {match: /^docs\/cases\/[^/]+(?:\/|$)/u, expected: '`docs/cases/<engine>`'},
      must_be_in: ['cases'],
    },
    {id: 'stray-case', extends: 'case', include: ['docs/**/*-case.md'], when: INDEX},
    {id: 'docs-guide', extends: 'guide', include: ['docs/*.md'], when: INDEX},
    {
      id: 'described',
      metadata: {
        form: 'blockquote',
        position: 'after-title',
        order: true,
        fields: {
          audience: {labels: ['Audience'], required: true},
          status: {
            labels: ['Status'],
            required: true,
            type: 'enum',
            values: ['stable', 'draft', 'superseded'],
            initial: 'draft',
            on: {stable: {deny_suffix: UNSETTLED}, superseded: {require_ref: 'doc'}},
          },
          applies: {labels: ['Applies to'], required: true},
          kb_version: {labels: ['Applies to KB version'], required: true, vague: ['any']},
          skew: {labels: ['Affected by version skew']},
        },
      },
      sections: {manual_anchors: true},
      refs: {doc_mention: {existing: 'link'}},
    },
    {id: 'general', sections: {numbering: sectionSigns}},
  ],
  indexes: [
    {id: 'scenario', file: INDEX, section: heading('按场景找文档|按場景找文[檔件]'), title: '按场景找文档'},
    {id: 'full-list', file: INDEX, section: heading('文档全列表|文[檔件]全列表'), title: '文档全列表'},
    {id: 'cases', file: INDEX, section: heading('案例材料'), title: '案例材料'},
    {id: 'routing', file: 'CLAUDE.md', section: /^Routing\b/u, title: 'Routing', entry: {form: 'mention'}},
  ],
  families: [{id: 'cases', parents: ['docs/addon-*-guide.md'], members: ['docs/cases/*/*.md']}],
  roots: ['', 'docs'],
  markers,
  pull_request: {
    title: {
      match: /^(?:\w+(?:\([^()]+\))?!?: \S|\[[\w-]+\] \S|Revert ")/u,
      expected: '`docs: …`, `docs(<topic>): …` or `[<tag>] …`',
    },
  },
};
