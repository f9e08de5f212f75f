import {defineRule} from '../../core/rule.ts';
import {within} from '../../core/within.ts';

const CONFIG = 'extends: general\nkinds: [{id: runbook, include: runbooks/*.md, line_width: {max: 40, except: [tables, code, links]}}]\n';

export default defineRule({
  id: 'structure/line-width',
  description: 'Lines of a kind that is kept narrow are no longer than it allows.',
  rationale: 'Documents that are read in a console are cut off or wrapped beyond its width.',
  severity: 'info',
  scope: 'document',
  options: [{key: 'kinds[].line_width', meaning: 'how wide a line may be, and what is excepted'}],
  examples: [
    {
      name: 'a table, code, and a link that cannot be broken',
      config: CONFIG,
      files: {
        'runbooks/a.md':
          '# A\n\n| Command | What it does |\n|---|---|\n| `restart` | stops and starts the service |\n\n```sh\nsystemctl restart a-service-with-a-long-name\n```\n\n[text](https://example.com/a/very/long/path/to/a/page)\n',
      },
      findings: [],
    },
    {
      name: 'a long line',
      config: CONFIG,
      files: {'runbooks/a.md': '# A\n\nThis sentence is longer than the forty columns of the console.\n'},
      findings: ['runbooks/a.md:3:41: Unexpected line of 62 columns, expected at most 40'],
    },
  ],
  *check(document, {kind}) {
    if (kind.lineWidth === null) return;
    const {max, except} = kind.lineWidth;
    const {lines, facts} = document;
    const exempt = new Set<number>();
    const add = (start: number, end: number) => {
      for (let line = lines.pointAt(start).line; line <= lines.pointAt(end).line; line++) exempt.add(line);
    };
    if (except.includes('code')) for (const fence of facts.fences) add(fence.start, fence.end);
    if (except.includes('tables')) for (const block of facts.blocks) if (block.kind === 'table') add(block.start, block.end);
    for (let line = 1; line <= lines.count; line++) {
      const {start, end} = lines.spanOf(line);
      const text = document.text.slice(start, end).trimEnd();
      if (text.length <= max || exempt.has(line)) continue;
      // What has no blank beyond the limit cannot be broken.
      if (except.includes('links') && within(facts.links, {start, end}).some((link) => link.end > start + max)) continue;
      if (!/\s/u.test(text.slice(max)) && !/\s/u.test(text.slice(0, max).trimStart())) continue;
      yield {
        range: {start: start + max, end: start + text.length},
        message: `Unexpected line of ${text.length} columns, expected at most ${max}`,
        help: 'Break the line',
      };
    }
  },
});
