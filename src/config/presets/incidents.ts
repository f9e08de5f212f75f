import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Incident reports, one file each, opened by lines of bold labels; the problems in them carry states of their own. */
export const incidents: ConfigFile = {
  kinds: [
    {id: 'overview', include: ['docs/incidents/**/README*.md', 'docs/troubleshooting/**/README*.md']},
    {
      id: 'incident',
      include: ['docs/incidents/**/*.md', 'docs/troubleshooting/**/*.md'],
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
          section: /^根因分析$/u,
          heading:
            /^问题\s*\d+\s*[:：].*[（(](?<state>已修复|已解决|未完全解决|未完全修复|未修复|未解决|部分修复|部分解决|已缓解|调查中)[）)]\s*$/u,
          agree_with: 'status',
          done: ['已修复', '已解决'],
          claims: ['fixed'],
        },
      },
    },
  ],
  roots: ['', 'docs'],
  markers,
};
