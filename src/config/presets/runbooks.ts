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
      include: ['runbooks/appendix-*.md'],
      filename: {match: /^appendix-[A-Z]-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u, expected: '`appendix-<letter>-<topic>.md`'},
    },
    {
      id: 'runbook',
      include: ['runbooks/phase-*.md', 'runbooks/ops-*.md'],
      filename: {match: /^(?:phase-\d{2}|ops)-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/u, expected: '`phase-<number>-<topic>.md` or `ops-<topic>.md`'},
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
