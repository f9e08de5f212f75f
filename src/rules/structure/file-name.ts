import {basename} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

export default defineRule({
  id: 'structure/file-name',
  description: 'The file name of a document has the form of its kind.',
  rationale: 'A name of one form can be found by guessing it, and lists sort by topic.',
  severity: 'warning',
  scope: 'document',
  options: [{key: 'kinds[].filename', meaning: 'what the name of a file must match'}],
  examples: [
    {name: 'a guide', files: {'docs/addon-tls-guide.md': '# TLS\n'}, findings: []},
    {name: 'any other document', files: {'docs/Some Notes.md': '# Notes\n'}, findings: []},
    {
      name: 'a guide in another form',
      files: {'docs/addon-TLS_setup-guide.md': '# TLS\n'},
      findings: [
        'docs/addon-TLS_setup-guide.md:1:1: Unexpected file name `addon-TLS_setup-guide.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case',
      ],
    },
    {
      name: 'a case without its suffix',
      files: {'docs/cases/mysql/mysql-slow-restart.md': '# Slow restart\n'},
      findings: [
        'docs/cases/mysql/mysql-slow-restart.md:1:1: Unexpected file name `mysql-slow-restart.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case',
      ],
    },
  ],
  *check(document, {kind}) {
    const name = basename(document.path);
    if (kind.fileName === null || kind.fileName.pattern.test(name)) return;
    const {expected} = kind.fileName;
    const shown = 33 + name.length + expected.length > 120 ? '' : ` ${quote(name)}`;
    yield {
      range: findOpening(document),
      message: `Unexpected file name${shown}, expected ${expected}`,
      help: 'Rename the file and update the links to it',
    };
  },
});
