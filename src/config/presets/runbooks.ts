import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Runbooks with their appendices and decisions, plain names instead of links, scripts between sentinels. */
export const runbooks: ConfigFile = {
  kinds: [
    {
      id: 'runbook',
      include: ['runbooks/phase-*.md', 'runbooks/ops-*.md'],
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
    },
  ],
  roots: ['', 'runbooks', 'docs'],
  markers,
};
