import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import {rules} from '../../../src/rules/index.ts';
import {conventionsFor} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';
import {type Fields, WRITTEN_FORMS, type WrittenForm} from '../../support/metadata-forms.ts';

const INDEX = 'a/README.md';
const ours = rules.filter(({id}) => id.startsWith('metadata/'));

const configOf = ({form, file}: WrittenForm, kind = '') => `extends: general
kinds:
  - {id: index, include: 'a/README.md'}
  - id: doc
    include: 'a/*.md'
    metadata:
      form: ${form}
      ${form === 'sidecar' ? `file: ${file.slice(2)}` : ''}
      order: true
      unknown: warning
      fields:
        status:
          labels: [Status]
          required: true
          values: [draft, stable, superseded]
          initial: draft
          on: {stable: {deny_suffix: '(?<word>pending)'}, superseded: {require_ref: doc}}
        scope: {labels: [Scope], required: true, vague: [any]}
        date: {labels: [Date], type: date}
${kind}
indexes:
  - {id: list, file: a/README.md, columns: {State: status}}
`;

interface Options {
  readonly others?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly baseFiles?: readonly string[];
  readonly toText?: (text: string) => string;
}

/** `file: severity rule: Message → marked text`, one a finding. */
function check(written: WrittenForm, fields: Fields, options: Options = {}): string[] {
  const {others = {}, kind, baseFiles, toText = (text) => text} = options;
  const files = Object.fromEntries(Object.entries({...written.write(fields), ...others}).map(([path, text]) => [path, toText(text)]));
  const workspace = workspaceOf(files, baseFiles ? {baseFiles} : {});
  return lint(workspace, conventionsFor({config: configOf(written, kind)}), ours).findings.map((finding) => {
    const {path, severity, ruleId, message, line, column, endLine, endColumn} = finding;
    expect(message.length).toBeLessThanOrEqual(120);
    const rows = (files[path] ?? '').split(/\r?\n/u);
    const marked = line === endLine ? (rows[line - 1] ?? '').slice(column - 1, endColumn - 1) : '…';
    return `${path}: ${severity} ${ruleId.replace('metadata/', '')}: ${message} → ${marked}`;
  });
}

const GOOD: Fields = [
  ['Status', 'stable (case closed)'],
  ['Scope', 'any (shell only)'],
  ['Date', '2026-01-30'],
];

/** The fields with one of them replaced. */
const but = (label: string, value: string): Fields => GOOD.map(([name, old]) => [name, name === label ? value : old]);

describe.each(WRITTEN_FORMS)('$name', (written) => {
  const {file, form} = written;
  const shown = (label: string) => (written.name === 'upper-case lines' ? label.toUpperCase() : label);

  test('nothing to say', () => {
    expect(check(written, GOOD)).toEqual([]);
    expect(check(written, GOOD, {toText: (text) => text.replaceAll('\n', '\r\n')})).toEqual([]);
  });

  test('a value that is none', () => {
    expect(check(written, but('Status', 'final (reviewed)'))).toEqual([
      `${file}: error invalid-value: Unexpected \`Status\` value \`final\`, expected \`draft\`, \`stable\` or \`superseded\` → final`,
    ]);
  });

  test('letter case', () => {
    expect(check(written, but('Status', 'Stable'))).toEqual([
      `${file}: warning invalid-value: Unexpected letter case in \`Status\` value \`Stable\`, expected \`stable\` → Stable`,
    ]);
  });

  test('a remark that contradicts its value', () => {
    expect(check(written, but('Status', 'stable (one part pending)'))).toEqual([
      `${file}: warning invalid-value: Unexpected \`pending\` beside \`Status\` \`stable\`, expected a remark that agrees with it → pending`,
    ]);
  });

  test('a date that is none', () => {
    const [found, ...more] = check(written, but('Date', '2026/01/30'));
    expect(more).toEqual([]);
    expect(found).toBe(
      `${file}: error invalid-value: Unexpected \`Date\` value \`2026/01/30\`, expected a date as \`YYYY-MM-DD\` → 2026/01/30`,
    );
  });

  test('a bare claim', () => {
    const found = check(written, but('Scope', 'any'));
    expect(found).toEqual([`${file}: warning vague-value: Unexpected bare \`any\` in \`Scope\`, expected a reason after it → any`]);
  });

  test('a field twice', () => {
    expect(check(written, [...GOOD, ['Scope', 'others']])).toEqual([
      `${file}: error duplicate-field: Unexpected second field \`Scope\`, expected one → ${shown('Scope')}`,
    ]);
  });

  test('a field too late', () => {
    expect(check(written, [GOOD[1], GOOD[2], GOOD[0]] as Fields)).toEqual([
      `${file}: warning field-order: Unexpected place of field \`Status\`, expected at the beginning → ${shown('Status')}`,
    ]);
  });

  test('fixes leave a document without findings', () => {
    const config = conventionsFor({config: configOf(written)});
    for (const fields of [but('Status', 'Stable'), [GOOD[1], GOOD[2], GOOD[0]], [GOOD[0], ['Scoep', 'x'], GOOD[2]]] as Fields[]) {
      const files = {...written.write(fields)};
      const [finding, ...more] = lint(workspaceOf(files), config, ours).findings;
      expect(more).toEqual([]);
      // What stands in a section, or in one row, is not moved about.
      if (finding?.ruleId === 'metadata/field-order' && (form === 'section' || written.name.endsWith('in the header'))) {
        expect(finding.fix).toBeNull();
        continue;
      }
      for (const {path, start, end, text} of finding?.fix?.edits.toSorted((a, b) => b.start - a.start) ?? []) {
        const before = files[path] ?? '';
        files[path] = before.slice(0, start) + text + before.slice(end);
      }
      expect(lint(workspaceOf(files), config, ours).findings).toEqual([]);
    }
  });

  test('a field left out', () => {
    const [found, ...more] = check(written, [GOOD[0], GOOD[2]] as Fields);
    expect(more).toEqual([]);
    expect(found).toMatch(/^\S+: error missing-field: Missing field `Scope` (?:in|among) .*, expected after `Status` → Status$/iu);
    expect(found?.startsWith(file)).toBe(true);
  });

  test('a required field misspelt', () => {
    expect(check(written, [GOOD[0], ['Scoep', 'x'], GOOD[2]] as Fields)).toEqual([
      `${file}: error missing-field: Unexpected field \`${shown('Scoep')}\`, did you mean \`Scope\`? → ${shown('Scoep')}`,
    ]);
  });

  // Sections that the schema does not have are the document's own.
  test.each(form === 'section' ? [] : [form])('a field that the schema of a %s does not have', () => {
    expect(check(written, [GOOD[0], ['Owner', 'the network team'], GOOD[1], GOOD[2]] as Fields)).toEqual([
      `${file}: warning unknown-field: Unexpected field \`${shown('Owner')}\`, expected only those of the kind \`doc\` → ${shown('Owner')}`,
    ]);
  });

  test('a new document', () => {
    expect(check(written, but('Status', 'stable'), {baseFiles: []})).toEqual([
      `${file}: error new-document-status: Unexpected \`Status\` \`stable\` of a new document, expected \`draft\` → stable`,
    ]);
    expect(check(written, but('Status', 'draft'), {baseFiles: []})).toEqual([]);
  });

  test('no successor', () => {
    const finding = `${file}: error superseded-without-successor: Missing link to the successor of a document with \`Status\` \`superseded\` → superseded`;
    expect(check(written, but('Status', 'superseded'))).toEqual([finding]);
    expect(check(written, but('Status', 'superseded by 0002.md'))).toEqual([finding]);
    const others = {'b/0002.md': '# Next\n'};
    expect(check(written, but('Status', 'superseded by ../b/0002.md'), {others})).toEqual([]);
  });

  test('an index that says something else', () => {
    const index = (state: string) => ({[INDEX]: `# Index\n\n| Document | State |\n|---|---|\n| [doc](doc.md) | ${state} |\n`});
    expect(check(written, GOOD, {others: index('draft')})).toEqual([
      `${INDEX}: warning index-mismatch: Unexpected difference in \`Status\`: \`draft\` here, \`stable (case closed)\` in \`a/doc.md\` → draft`,
    ]);
    expect(check(written, GOOD, {others: index('**Stable**')})).toEqual([]);
  });

  test('items that are not done', () => {
    const kind = "    sections: {item_state: {heading: '\\((?<state>done|open)\\)$', agree_with: status, done: [done], claims: [stable]}}";
    const toText = (text: string) => (text.startsWith('# ') || text.startsWith('---') ? `${text}\n## Clock skew (open)\n` : text);
    expect(check(written, but('Status', 'stable'), {kind, toText})).toEqual([
      `${file}: warning item-state: Unexpected \`Status\` \`stable\` without a remark, expected one since \`Clock skew (open)\` is \`open\` → stable`,
    ]);
    expect(check(written, GOOD, {kind, toText})).toEqual([]);
  });

  test('no fields at all', () => {
    const [found, ...more] = check(written, []);
    expect(more).toEqual([]);
    expect(found).toMatch(/^\S+: error missing-block: Missing .*expected `Status` and `Scope` → # Title$/u);
  });
});

describe('hostile values', () => {
  const pieces = [
    '[',
    '[a](',
    '](',
    '(',
    '（',
    '*',
    '**',
    '"',
    '“',
    ' ',
    '`',
    'stable ',
    'stable-',
    'pending',
    '已',
    ',',
    'a.',
    '/',
    '2026-',
    '|',
    '_',
    '# ',
    ':',
  ];
  test.each(WRITTEN_FORMS.filter(({name}) => ['blockquote', 'YAML beside', 'sections'].includes(name)))('$name', (written) => {
    for (const piece of pieces) {
      // Longer paragraphs of marks are refused by the parser of Markdown.
      const value = piece.repeat((written.form === 'sidecar' ? 100_000 : 9_000) / piece.length);
      const start = performance.now();
      check(written, [
        ['Status', `stable ${written.form === 'sidecar' ? value.replaceAll('"', "'") : value}x`],
        ['Scope', written.form === 'sidecar' ? value.replaceAll('"', "'") : value],
      ]);
      expect(`${piece} ${performance.now() - start < 4000}`).toBe(`${piece} true`);
    }
  });
});
