import {dirname} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const INDEX = {'docs/SKILL-INDEX.md': '# I\n'};

export default defineRule({
  id: 'structure/location',
  description: 'A document lies in a directory that is meant for its kind.',
  rationale: 'Readers and rules find documents by their place; a case among the guides is read as a guide.',
  severity: 'error',
  scope: 'document',
  options: [{key: 'kinds[].location', meaning: 'what the directory must match'}],
  examples: [
    {
      name: 'a case in the directory of its engine',
      files: {...INDEX, 'docs/cases/mysql/mysql-slow-restart-case.md': '# Slow\n'},
      findings: [],
    },
    {
      name: 'a case beside the engines',
      files: {...INDEX, 'docs/cases/mysql-slow-restart-case.md': '# Slow\n'},
      findings: ['docs/cases/mysql-slow-restart-case.md:1:1: Unexpected directory `docs/cases`, expected `docs/cases/<engine>`'],
    },
    {
      name: 'a case among the guides',
      files: {...INDEX, 'docs/mysql-slow-restart-case.md': '# Slow\n'},
      findings: ['docs/mysql-slow-restart-case.md:1:1: Unexpected directory `docs`, expected `docs/cases/<engine>`'],
    },
  ],
  *check(document, {kind}) {
    const directory = dirname(document.path);
    if (kind.location === null || kind.location.pattern.test(directory)) return;
    yield {
      range: findOpening(document),
      message: `Unexpected directory ${quote(directory === '' ? '.' : directory, 40)}, expected ${kind.location.expected}`,
      help: 'Move the file and update the links to it',
    };
  },
});
