import {sidecarOf} from '../../core/further-files.ts';
import {readMetadata} from '../../core/metadata.ts';
import {METADATA_READERS} from '../../core/metadata-forms/readers.ts';
import {listLabels, toFieldLine, toMessage} from '../../core/metadata-text.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {findOpening} from '../../core/title.ts';

const block = '> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n';

const frontmatter = `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status], required: true}}}}
`;
const sidecar = `extends: general
kinds:
  - {id: kep, include: 'keps/*/README.md', metadata: {form: sidecar, file: kep.yaml, fields: {status: {labels: [status], required: true}}}}
`;

export default defineRule({
  id: 'metadata/missing-block',
  description: 'A document of a kind with metadata has its fields, in the form and the place of the kind.',
  rationale: 'The fields tell a reader in a few lines whether the document is for them and whether it can be relied on.',
  severity: 'error',
  scope: 'document',
  examples: [
    {name: 'block below the title', files: {'docs/addon-tls-guide.md': `# TLS\n\n${block}\nText.\n`}, findings: []},
    {
      name: 'no block',
      files: {'docs/addon-tls-guide.md': '# TLS\n\nText.\n'},
      findings: [
        'docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`',
      ],
    },
    {
      name: 'a quote of other fields is no block',
      files: {'docs/cases/mysql/restart-case.md': '# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n'},
      findings: [
        'docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`',
      ],
    },
    {
      name: 'front matter, where a kind keeps its fields there',
      config: frontmatter,
      files: {'adr/0001-use-tls.md': '---\nstatus: accepted\n---\n\n# Use TLS\n'},
      findings: [],
    },
    {
      name: 'a file beside the document that is not there',
      config: sidecar,
      files: {'keps/1-tls/README.md': '# TLS\n'},
      findings: ['keps/1-tls/README.md:1:1: Missing metadata file `keps/1-tls/kep.yaml`, expected `status`'],
    },
    {
      name: 'a file beside the document that does not parse',
      config: sidecar,
      files: {'keps/1-tls/README.md': '# TLS\n', 'keps/1-tls/kep.yaml': 'status: draft\nowners: [a\n'},
      findings: ['keps/1-tls/kep.yaml:3:1: Metadata file does not parse'],
    },
    {name: 'a kind without metadata', files: {'notes/tls.md': '# TLS\n\nText.\n'}, findings: []},
  ],
  *check(document, {kind, workspace}) {
    if (kind.metadata === null) return;
    const schema = kind.metadata;
    const {block, document: source, problem} = readMetadata(document, schema, workspace);
    const required = schema.fields.filter((field) => field.isRequired);
    const file = sidecarOf(document.path, schema);
    if (block !== null || (required.length === 0 && problem === null)) return;
    // What could not be read has been reported as such.
    if (file !== null && workspace.unchecked.some(({path}) => path === file)) return;
    const {noun, insertion, isMovable, opening = []} = METADATA_READERS[schema.form];
    const range = findOpening(document);
    if (problem !== null && source !== null) {
      yield {
        source,
        range: {start: problem.at, end: problem.at},
        message: `${sentence(noun)} does not parse`,
        help: `Mend it: ${quote(problem.message, 200)}`,
      };
      return;
    }
    const isFrontmatterThere = schema.form === 'frontmatter' && workspace.dataOf(document) !== null;
    const name = isFrontmatterThere
      ? 'Missing metadata in the front matter'
      : file === null
        ? `Missing ${noun}${isMovable && schema.isAfterTitle ? ' below the title' : ''}`
        : nameFile(file, source !== null);
    const lines = [...opening, ...required.map((field) => toFieldLine(field, schema))].join('\n');
    yield {
      range,
      message: toMessage(name, listLabels(required, 65)),
      help: `${isFrontmatterThere ? 'Insert in the front matter' : insertion(schema)}, with your own words for what stands in angle brackets:\n${lines}`,
    };
  },
});

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function nameFile(file: string, isThere: boolean): string {
  return isThere ? `Missing metadata in ${quote(file, 40)}` : `Missing metadata file ${quote(file, 40)}`;
}
