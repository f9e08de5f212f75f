import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'pull-request/title',
  description: 'The title of a pull request has the configured form.',
  rationale: 'A squash merge makes the title the subject of the commit, and the history is read by its subjects.',
  severity: 'warning',
  reads: 'pull-request',
  options: [{key: 'pull_request.title', meaning: 'what a title must match'}],
  examples: [
    {name: 'with a type', files: {'pull-request:title': 'docs(tls): rotate certificates in two steps'}, findings: []},
    {name: 'with a tag', files: {'pull-request:title': '[style-harmonize] make entries clickable'}, findings: []},
    {
      name: 'bare words',
      files: {'pull-request:title': 'Update guide'},
      findings: ['pull-request:title:1:1: Unexpected title, expected `docs: …`, `docs(<topic>): …` or `[<tag>] …`'],
    },
  ],
  *check(document, {conventions}) {
    const form = conventions.pullRequestTitle;
    if (document.path !== 'pull-request:title' || !form || form.pattern.test(document.text)) return;
    yield {
      range: {start: 0, end: document.text.length},
      message: `Unexpected title, expected ${form.expected}`,
      help: `Edit the title; it is now ${quote(document.text, 60)}`,
    };
  },
});
