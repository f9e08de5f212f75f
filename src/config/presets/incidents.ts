import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Incident reports, one file each, opened by lines of bold labels; the problems in them carry states of their own. */
export const incidents: ConfigFile = {
  roots: ['', 'docs'],
  markers,
  kinds: [
    {id: 'overview', include: ['docs/incidents/**/README*.md', 'docs/troubleshooting/**/README*.md', 'incidents/**/README*.md']},
    {
      id: 'incident',
      include: ['docs/incidents/**/*.md', 'docs/troubleshooting/**/*.md', 'incidents/**/*.md'],
      metadata: {
        form: 'bold-line',
        position: 'after-title',
        fields: {
          date: {labels: ['日期', 'Date'], required: true, type: 'date'},
          scope: {labels: ['影响范围', 'Scope'], required: true},
          severity: {labels: ['严重程度', 'Severity'], required: true, type: 'enum', values: ['Critical', 'High', 'Medium', 'Low']},
          status: {
            labels: ['状态', 'Status'],
            required: true,
            type: 'enum',
            values: {
              fixed: ['已修复', '已解决', 'Fixed', 'Resolved'],
              partial: ['部分修复', '部分解决', 'Partially fixed'],
              open: ['未修复', '未解决', '未完全解决', 'Open'],
              investigating: ['调查中', 'Investigating'],
              mitigated: ['已缓解', 'Mitigated'],
            },
            // A remark in brackets of either width, or behind a comma or dash.
            suffix: /[（(][^（）()]+[）)]|[,，;；:：。—–-].*/u,
          },
        },
      },
      sections: {
        item_state: {
          section: /^(?:根因分析|Root cause)/iu,
          heading:
            /^(?:问题|Problem|Issue)\s*\d+\s*[:：].*[（(](?<state>已修复|已解决|未完全解决|未完全修复|未修复|未解决|部分修复|部分解决|已缓解|调查中|[Ff]ixed|[Rr]esolved|[Oo]pen|[Uu]nresolved|[Mm]itigated)[）)]\s*$/u,
          agree_with: 'status',
          done: ['已修复', '已解决', 'Fixed', 'fixed', 'Resolved', 'resolved'],
          claims: ['fixed'],
        },
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
