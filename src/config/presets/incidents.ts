import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Incident reports, one file each. */
export const incidents: ConfigFile = {
  roots: ['', 'docs'],
  markers,
  kinds: [
    {
      id: 'incident',
      include: ['docs/incidents/**/*.md', 'docs/troubleshooting/**/*.md', 'incidents/**/*.md'],
      sections: {
        required: [
          {match: /^(?:问题描述|Problem|Summary)/iu, expected: '`问题描述`'},
          {match: /^(?:根因分析|Root cause)/iu, expected: '`根因分析`'},
          {match: /^(?:解决方案|修复方案|Resolution|Fix)/iu, expected: '`解决方案`'},
        ],
        order: true,
        recommended: [
          {match: /^(?:现象分析|Symptoms)/iu, expected: '`现象分析`'},
          {match: /^(?:复现步骤|Steps to reproduce)/iu, expected: '`复现步骤`'},
          {match: /^(?:相关文件|Files)/iu, expected: '`相关文件`'},
          {match: /^(?:时间线|Timeline)/iu, expected: '`时间线`'},
          {match: /^(?:经验教训|Lessons)/iu, expected: '`经验教训`'},
        ],
      },
      tables: [
        {section: /^(?:时间线|Timeline)/iu, columns: ['时间'], monotonic: {column: '时间', ignore: ['...', '…']}},
        {section: /^(?:时间线|Timeline)/iu, columns: ['Time'], monotonic: {column: 'Time', ignore: ['...', '…']}},
      ],
    },
  ],
};
