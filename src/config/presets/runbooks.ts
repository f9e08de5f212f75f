import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';
import {sectionsAndSteps} from './numbering.ts';

const INDEX = 'runbooks/README.md';

/** Runbooks with their appendices and decisions, plain names instead of links, scripts between sentinels. */
export const runbooks: ConfigFile = {
  roots: ['', 'runbooks', 'docs'],
  markers,
  kinds: [
    {id: 'runbooks-index', include: [INDEX], charset: 'ascii'},
    {
      id: 'decisions',
      include: ['docs/design-decisions.md'],
      charset: {allow: 'ascii', except_before: /^## D-019\b/u},
      append_log: {table: /^\| *(?<date>\d{4}-\d{2}-\d{2}) *\|/u, sorted: 'ascending'},
    },
    {
      id: 'appendix',
      extends: 'runbook',
      metadata: {form: 'none'},
      include: ['runbooks/appendix-*.md'],
      filename: {match: /^appendix-[A-Z]-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u, expected: '`appendix-<letter>-<topic>.md`'},
    },
    {
      id: 'runbook',
      include: ['runbooks/phase-*.md', 'runbooks/ops-*.md'],
      filename: {match: /^(?:phase-\d{2}|ops)-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u, expected: '`phase-<number>-<topic>.md` or `ops-<topic>.md`'},
      metadata: {
        form: 'line',
        position: 'after-title',
        fields: {
          status: {
            labels: ['Status'],
            required: true,
            match: {
              match: /\b(?:AS-EXECUTED-VERIFIED(?: \d{4}-\d{2}-\d{2})?|DRAFT|SUPERSEDED)\b/u,
              expected: '`AS-EXECUTED-VERIFIED <date>`, `DRAFT` or `SUPERSEDED`',
            },
          },
          applies: {labels: ['Applies when']},
          destination: {labels: ['Destination'], inside: 'status'},
        },
      },
      sections: {numbering: {...sectionsAndSteps, start: 0, contiguous: true}},
      charset: 'ascii',
      scripts: {
        fences: {'': {lang: 'bash', when_contains: /^BEGIN runbook block: /u}},
        extract: {
          begin: /^-{72}\nBEGIN runbook block: (?<name>.+)\n-{72}$/u,
          end: /^-{72}\nEND runbook block(?:: .+)?\n-{72}$/u,
          unique_names: true,
        },
      },
      must_be_in: ['readme'],
    },
    {
      id: 'general',
      sections: {numbering: sectionsAndSteps},
      refs: {doc_mention: {existing: 'any', missing: 'error', plain_text: true}},
    },
  ],
  registries: {
    decisions: {
      type: 'heading',
      file: 'docs/design-decisions.md',
      define: /^(?<id>D-\d{3})(?:\s*(?:-{1,3}|[–—:])\s*(?:(?<state>PROPOSED|AMENDMENT)\b)?.*)?$/u,
      repeat_when: {state: 'AMENDMENT'},
      ref: /\b(?<id>D-\d{3})\b/u,
      range: /\b(?<from>D-\d{3})\.\.\.?(?<to>D-\d{3})\b/u,
      reciprocal: {
        supersedes: /\b[Ss]upersedes (?<id>D-\d{3})\b/u,
        superseded_by: /\b(?:[Ss]uperseded by|SUPERSEDED BY|SUPERSEDED by) (?<id>D-\d{3})\b/u,
      },
      gaps: 'allow',
      on: {
        PROPOSED: {
          require_line: {
            match: /^STATUS: PROPOSED \(decision pending\)\. Recorded \d{4}-\d{2}-\d{2}\./u,
            expected: '`STATUS: PROPOSED (decision pending). Recorded <date>.`',
          },
        },
      },
    },
    phases: {
      type: 'filename',
      glob: 'runbooks/**/phase-*.md',
      define: /^(?<id>phase-\d{2})-/u,
      ref: /\b(?<id>phase-\d{2})\b/u,
      unique: true,
    },
    appendices: {
      type: 'filename',
      glob: 'runbooks/**/appendix-*.md',
      define: /^(?<id>appendix-[A-Z])-/u,
      ref: /\b(?<id>appendix-[A-Z])\b/u,
      unique: true,
    },
  },
  indexes: [
    {
      id: 'readme',
      file: INDEX,
      entry: {form: 'plain', regex: /^- (?<path>[\w.-]+\.md) -- (?<text>.+)$/u},
    },
  ],
};
