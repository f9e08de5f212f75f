import type {Kind} from '../core/conventions.ts';
import type {Workspace} from '../core/workspace.ts';
import {plural} from '../reporters/totals.ts';
import {countFields, describeFields, type FieldEvidence, type FieldsEvidence} from './describe-fields.ts';
import {findGroups, findIndex, type Group} from './find-groups.ts';
import {describePlaces, matchPreset, type PresetFit} from './match-preset.ts';
import {comment, line, quoted, scalar} from './yaml-text.ts';

/** A vocabulary is small, and its words are used again and again. */
const MAX_WORDS = 6;

/**
 * Proposes a configuration for a repository: a preset where its documents are here, else kinds, fields and indexes as the documents
 * themselves show them. Every line carries its evidence in a comment. The text is a valid configuration.
 */
export function proposeConfig(workspace: Workspace): string {
  const count = workspace.documents.size;
  const head = [
    '# Proposed by `docs-curator init` from what the repository holds; each line says why. Every key: docs/configuration.md of docs-curator.',
    `# ${plural(count, 'document')} read.`,
    '',
  ];
  const fit = matchPreset(workspace);
  const body = fit ? proposePreset(fit, workspace) : proposeKinds(workspace);
  return `${[...head, ...body].join('\n')}\n`;
}

function proposePreset(fit: PresetFit, workspace: Workspace): string[] {
  const {name, conventions, kinds, claimed, fitting} = fit;
  const lines = [
    line(
      0,
      `extends: ${name}`,
      `of ${plural(claimed, 'document')} in the places of this preset, ${fitting} ${fitting === 1 ? 'has' : 'have'} its fields`,
    ),
    '',
    '# What the preset finds here. It holds as it is; a key below `kinds:` or `indexes:` changes a part of it.',
  ];
  for (const {kind, documents} of kinds) {
    if (kind.metadata === null) continue;
    lines.push('#', `# ${kind.id}: ${plural(documents.length, 'document')} (${comment(kind.include.join(', '))})`);
    const {fields, withBlock, inOrder} = countFields(documents, workspace, kind.metadata);
    lines.push(
      ...fields.map(
        (field) =>
          `#   ${comment(`${field.label}: in ${field.count} of ${documents.length}${describeValues(field, isClosed(kind, field))}`)}`,
      ),
    );
    if (kind.metadata.isOrdered) lines.push(`#   in the order of the preset: ${inOrder} of ${withBlock}`);
  }
  const places = describePlaces(conventions, workspace);
  if (places.length > 0) lines.push('#');
  for (const {file, title, entries} of places) {
    lines.push(
      `# index ${comment(file)}${title === null ? '' : `, section ${comment(title)}`}: ${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    );
  }
  const others = workspace.documents.size - claimed;
  if (others > 0)
    lines.push('#', `# ${plural(others, 'document')} of no kind with fields: links, references, scripts and attribution are checked.`);
  return lines;
}

/** Whether the preset knows the values that a field may have. */
function isClosed({metadata}: Kind, {label}: FieldEvidence): boolean {
  return metadata?.fields.find((field) => field.label === label)?.values != null;
}

function describeValues({values, remarks}: FieldEvidence, isWanted: boolean): string {
  if (!isWanted) return '';
  const shown = values.slice(0, MAX_WORDS).map(([value, times]) => `${value} ${times}`);
  return `; ${shown.join(', ')}${remarks === 0 ? '' : `; followed by a remark in ${remarks}`}`;
}

function isVocabulary(values: FieldEvidence['values'], count: number): boolean {
  return values.length <= MAX_WORDS && values.length <= count / 2 && values.every(([value]) => value !== '' && value.length <= 30);
}

function proposeKinds(workspace: Workspace): string[] {
  const groups = findGroups(workspace);
  const described = groups.map((group) => ({
    group,
    fields: describeFields(group.documents, workspace),
    index: findIndex(group, workspace),
  }));
  const useful = described.filter(({fields, index}) => fields !== null || index !== null);
  const why =
    workspace.documents.size === 0 ? 'there are no documents yet; this holds for any that come' : 'no other preset has its documents here';
  const lines = [line(0, 'extends: general', why)];
  if (useful.length === 0) {
    if (workspace.documents.size > 0)
      lines.push(
        '',
        '# No directory holds three documents that share fields or an index: links, references, scripts and attribution are checked.',
      );
    return lines;
  }
  lines.push('', 'kinds:');
  for (const {group, fields, index} of useful) lines.push(...proposeKind(group, fields, index !== null));
  const indexed = useful.filter(({index}) => index !== null);
  if (indexed.length > 0) lines.push('', 'indexes:');
  for (const {group, index} of indexed) {
    lines.push(
      line(
        1,
        `- id: ${scalar(`${group.id}-index`)}`,
        `links to ${index?.listed} of ${plural(group.documents.length, 'document')} of the kind ${group.id}`,
      ),
    );
    lines.push(line(2, `file: ${quoted(index?.path ?? '')}`));
  }
  return lines;
}

function proposeKind(group: Group, fields: FieldsEvidence | null, isIndexed: boolean): string[] {
  const total = group.documents.length;
  const lines = [line(1, `- id: ${scalar(group.id)}`, plural(total, 'document')), line(2, `include: ${quoted(group.glob)}`)];
  if (fields !== null) {
    lines.push(line(2, 'metadata:'), line(3, `form: ${fields.form}`, `in ${fields.withBlock} of ${total}`));
    if (fields.form === 'section') lines.push(line(3, 'position: anywhere'));
    if (fields.fields.length > 1 && fields.inOrder === fields.withBlock && fields.form !== 'frontmatter') {
      lines.push(line(3, 'order: true', `the order of all ${fields.withBlock}`));
    }
    // A label that is not listed here may be meant for another tool.
    lines.push(line(3, 'unknown: off'), line(3, 'fields:'));
    for (const field of fields.fields) lines.push(...proposeField(field, total));
  }
  if (isIndexed) lines.push(line(2, `must_be_in: [${scalar(`${group.id}-index`)}]`));
  return lines;
}

function proposeField(field: FieldEvidence, total: number): string[] {
  const id = quoted(field.label.toLowerCase());
  const lines = [line(4, `${id}:`, `in ${field.count} of ${total}`), line(5, `labels: [${quoted(field.label)}]`)];
  if (field.count === total) lines.push(line(5, 'required: true', `all ${total} have it`));
  if (isVocabulary(field.values, field.count)) {
    const words = field.values.map(([value]) => quoted(value)).join(', ');
    lines.push(line(5, 'type: enum'), line(5, `values: [${words}]`, field.values.map(([value, times]) => `${value} ${times}`).join(', ')));
  }
  return lines;
}
