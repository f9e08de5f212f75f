import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'script/unclosed-fence',
  description: 'Fenced code blocks are closed.',
  rationale: 'Without its closing fence a block swallows everything after it: headings and links are shown as code.',
  severity: 'error',
  scope: 'document',
  examples: [
    {
      name: 'a closed block',
      files: {'docs/a.md': '# Build\n\n```sh\nmake\n```\n\nThen test.\n'},
      findings: [],
    },
    {
      name: 'a block that runs to the end of the document',
      files: {'docs/a.md': '# Build\n\n```sh\nmake\n\nThen test.\n'},
      findings: ['docs/a.md:3:1: Missing closing fence of a code block'],
    },
    {
      name: 'a closing fence that is shorter than the opening one',
      files: {'docs/a.md': '# Build\n\n~~~~\nmake\n~~~\n\nThen test.\n'},
      findings: ['docs/a.md:3:1: Missing closing fence of a code block'],
    },
  ],
  *check(document) {
    for (const fence of document.facts.fences) {
      if (fence.isIndented || fence.isClosed) continue;
      const marks = /[`~]+/u.exec(document.slice(fence.opening));
      if (marks === null) continue;
      const start = fence.opening.start + marks.index;
      const name = marks[0].startsWith('~') ? 'tildes' : 'backticks';
      yield {
        range: {start, end: start + marks[0].length},
        message: 'Missing closing fence of a code block',
        help: `Close the block with a line of at least ${marks[0].length} ${name}, indented like the opening one`,
      };
    }
  },
});
