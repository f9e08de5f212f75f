import type {MetadataForm} from '../../src/core/conventions.ts';

/** Labels with their values, in order. */
export type Fields = readonly (readonly [label: string, value: string])[];

/** A document in one of the forms, and how it looks in that form. */
export interface WrittenForm {
  readonly name: string;
  readonly form: MetadataForm;
  /** All files of the document `a/doc.md`. */
  readonly write: (fields: Fields) => Readonly<Record<string, string>>;
  /** The file that the fields stand in. */
  readonly file: string;
}

const DOC = 'a/doc.md';
const REST = '\n## Scope of this text\n\nText.\n';
const lines = (fields: Fields, toLine: (label: string, value: string) => string) =>
  fields.map(([label, value]) => toLine(label, value)).join('');
const below = (block: string) => ({[DOC]: `# Title\n\n${block}${REST}`});
const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;

/** Every form, and further ways to write it. */
export const WRITTEN_FORMS: readonly WrittenForm[] = [
  {
    name: 'blockquote',
    form: 'blockquote',
    file: DOC,
    write: (fields) => below(lines(fields, (label, value) => `> **${label}**: ${value}\n`)),
  },
  {
    name: 'bold lines',
    form: 'bold-line',
    file: DOC,
    write: (fields) => below(lines(fields, (label, value) => `**${label}**: ${value}  \n`)),
  },
  {
    name: 'bold lines with full-width colons in paragraphs',
    form: 'bold-line',
    file: DOC,
    write: (fields) => below(lines(fields, (label, value) => `**${label}：** ${value}\n\n`)),
  },
  {name: 'lines', form: 'line', file: DOC, write: (fields) => below(lines(fields, (label, value) => `${label}: ${value}\n`))},
  {
    name: 'upper-case lines',
    form: 'line',
    file: DOC,
    write: (fields) => below(lines(fields, (label, value) => `${label.toUpperCase()}: ${value}\n`)),
  },
  {name: 'list', form: 'list', file: DOC, write: (fields) => below(lines(fields, (label, value) => `- ${label}: ${value}\n`))},
  {name: 'bold list', form: 'list', file: DOC, write: (fields) => below(lines(fields, (label, value) => `* **${label}**: ${value}\n`))},
  {
    name: 'table',
    form: 'table',
    file: DOC,
    write: (fields) => below(`| | |\n|---|---|\n${lines(fields, (label, value) => row([`**${label}**`, value]))}`),
  },
  {
    name: 'table with labels in the header',
    form: 'table',
    file: DOC,
    write: (fields) => below(row(fields.map(([label]) => label)) + row(fields.map(() => '---')) + row(fields.map(([, value]) => value))),
  },
  {
    name: 'front matter',
    form: 'frontmatter',
    file: DOC,
    write: (fields) => ({[DOC]: `---\n${lines(fields, (label, value) => `${label}: ${value}\n`)}---\n\n# Title\n${REST}`}),
  },
  {
    name: 'sections',
    form: 'section',
    file: DOC,
    write: (fields) => ({[DOC]: `# Title\n\n${lines(fields, (label, value) => `## ${label}\n\n${value}\n\n`)}## Consequences\n\nText.\n`}),
  },
  {
    name: 'YAML beside',
    form: 'sidecar',
    file: 'a/doc.yaml',
    write: (fields) => ({[DOC]: `# Title\n${REST}`, 'a/doc.yaml': lines(fields, (label, value) => `${label}: "${value}" # a note\n`)}),
  },
  {
    name: 'JSON beside',
    form: 'sidecar',
    file: 'a/doc.json',
    write: (fields) => ({
      [DOC]: `# Title\n${REST}`,
      'a/doc.json': `{\n${fields.map(([label, value]) => `\t${JSON.stringify(label)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`,
    }),
  },
];
