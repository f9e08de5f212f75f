import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';
import {sectionSigns} from './numbering.ts';

/** Incident reports, one file each. */
export const incidents: ConfigFile = {
  kinds: [
    {
      id: 'incident',
      include: ['docs/incidents/**/*.md', 'docs/troubleshooting/**/*.md'],
      refs: {
        doc_mention: {existing: 'any'},
        path_mention: [{section: /^(?:相关文件|(?:[Rr]elated|[Aa]ffected) [Ff]iles)$/u, regex: /^[ \t]*[-*+] \[?`(?<path>[^`\r\n]+)`/u}],
      },
    },
    {id: 'general', sections: {numbering: sectionSigns}},
  ],
  registries: {
    commits: {type: 'git-commit', ref: /^[Cc]ommit\s?[:：]\s?(?<id>[0-9a-f]{7,40})\b/u},
  },
  roots: ['', 'docs'],
  markers,
};
