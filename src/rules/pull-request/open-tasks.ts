import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

/** A task box that is not ticked, at the start of a list item. */
const OPEN_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+/u;

export default defineRule({
  id: 'pull-request/open-tasks',
  description: 'Every task of a pull request body is ticked.',
  rationale: 'An open task is what its author still means to do; a merge would bury it.',
  severity: 'info',
  reads: 'pull-request',
  examples: [
    {name: 'all done', files: {'pull-request:body': '- [x] run the drill\n\n`- [ ]` is how a task looks.\n'}, findings: []},
    {
      name: 'one open',
      files: {'pull-request:body': 'Plan:\n\n- [x] write\n- [ ] run the drill\n'},
      findings: ['pull-request:body:4:1: Unexpected open task `run the drill`, expected it done'],
    },
  ],
  *check(document) {
    if (document.path !== 'pull-request:body') return;
    for (const item of document.facts.items) {
      const line = document.lines.pointAt(item.start).line;
      const span = document.lines.spanOf(line);
      const text = document.slice({start: item.start, end: Math.min(span.end, item.end)}).trimEnd();
      const box = OPEN_BOX.exec(text);
      if (!box) continue;
      yield {
        range: {start: item.start, end: item.start + text.length},
        message: `Unexpected open task ${quote(text.slice(box[0].length), 70)}, expected it done`,
        help: 'Do it and tick it, or take it out of the pull request',
      };
    }
  },
});
