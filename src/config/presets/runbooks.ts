import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

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
  ],
  indexes: [
    {
      id: 'readme',
      file: INDEX,
      entry: {form: 'plain', regex: /^- (?<path>[\w.-]+\.md) -- (?<text>.+)$/u},
    },
  ],
};
