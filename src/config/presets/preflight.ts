import type {Conventions, Kind, MetadataSchema} from '../../core/conventions.ts';
import {codingTools} from './coding-tools.ts';

const metadata: MetadataSchema = {
  fields: [
    {label: 'Audience', isRequired: true, values: null, initial: null, vague: []},
    {label: 'Status', isRequired: true, values: ['stable', 'draft', 'superseded'], initial: 'draft', vague: []},
    {label: 'Applies to', isRequired: true, values: null, initial: null, vague: []},
    {label: 'Applies to KB version', isRequired: true, values: null, initial: null, vague: ['any']},
    {label: 'Affected by version skew', isRequired: false, values: null, initial: null, vague: []},
  ],
};

const general: Kind = {id: 'general', include: [], when: null, fileName: null, metadata: null, clickable: 'kinds', indexPlaces: []};

const INDEX = 'docs/SKILL-INDEX.md';

const guide: Kind = {
  ...general,
  id: 'guide',
  fileName: {pattern: /^addon-[a-z0-9]+(?:-[a-z0-9]+)*-guide\.md$/u, expected: '`addon-<topic>-guide.md` in lower-case kebab-case'},
  metadata,
  clickable: 'all',
  indexPlaces: ['scenario', 'full-list'],
};

/** A heading that begins with one of the titles, behind a number or a sign. */
function heading(titles: string): RegExp {
  return new RegExp(`^(?:[^\\p{L}]*|[一二三四五六七八九十]{1,3}[、.．]\\s*)(?:${titles})`, 'u');
}

/** Addon guides and engine cases under docs/, listed in docs/SKILL-INDEX.md, opened by a quoted block of fields. */
export const preflight: Conventions = {
  preset: 'preflight',
  kinds: [
    {...general, id: 'agent-routing', include: ['CLAUDE.md', 'AGENTS.md'], clickable: 'none'},
    {...general, id: 'index', include: [INDEX], clickable: 'all'},
    {...general, id: 'overview', include: ['docs/**/README*.md']},
    {...guide, include: ['docs/addon-*-guide.md']},
    {...guide, include: ['docs/*.md'], when: INDEX},
    {
      ...general,
      id: 'evidence',
      include: ['docs/cases/**/evidence/**/*.md'],
      metadata,
      clickable: 'all',
      indexPlaces: ['cases'],
    },
    {
      ...general,
      id: 'case',
      include: ['docs/cases/**/*.md'],
      fileName: {pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*-case\.md$/u, expected: '`<engine>-<symptom>-case.md` in lower-case kebab-case'},
      metadata,
      clickable: 'all',
      indexPlaces: ['cases'],
    },
  ],
  general,
  indexes: [
    {id: 'scenario', file: INDEX, section: heading('按场景找文档|按場景找文[檔件]'), title: '按场景找文档'},
    {id: 'full-list', file: INDEX, section: heading('文档全列表|文[檔件]全列表'), title: '文档全列表'},
    {id: 'cases', file: INDEX, section: heading('案例材料'), title: '案例材料'},
  ],
  roots: ['', 'docs'],
  forwardMarkers: {
    notes: ['TBD'],
    words: [
      ...['planned', 'pending', 'forthcoming', 'upcoming', 'coming soon', 'to be written', 'not yet written'],
      ...['待写', '待补', '待编写', '规划中', '计划中', '筹备中', '尚未编写', '还没写', '即将推出'],
    ],
  },
  pullRequestTitle: {
    pattern: /^(?:\w+(?:\([^()]+\))?!?: \S|\[[\w-]+\] \S|Revert ")/u,
    expected: '`docs: …`, `docs(<topic>): …` or `[<tag>] …`',
  },
  attribution: codingTools,
  ignore: [],
  severities: {},
};
