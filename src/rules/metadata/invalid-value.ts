import type {MetadataField} from '../../core/conventions.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {firstEntries, type MetadataEntry, readMetadata} from '../../core/metadata.ts';
import {firstWord} from '../../core/metadata-text.ts';
import {defineRule} from '../../core/rule.ts';

const withStatus = (status: string): Readonly<Record<string, string>> => ({
  'docs/addon-tls-guide.md': `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n`,
});

export default defineRule({
  id: 'metadata/invalid-value',
  description: 'A field with a fixed vocabulary opens with one of its words, and a required field is filled in.',
  rationale: 'Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.',
  severity: 'error',
  scope: 'document',
  examples: [
    {name: 'the word alone', files: withStatus('stable'), findings: []},
    {name: 'the word and a remark', files: withStatus('draft v0.3（待评审）'), findings: []},
    {
      name: 'another word',
      files: withStatus('final (reviewed)'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`'],
    },
    {
      name: 'the template left as it was',
      files: withStatus('stable | draft | superseded'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`'],
    },
    {
      name: 'the word in other letter case',
      files: withStatus('Stable'),
      findings: ['docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`'],
    },
    {
      name: 'no value',
      files: withStatus(''),
      findings: ['docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`'],
    },
  ],
  *check(document, {kind}) {
    const block = kind.metadata && readMetadata(document, kind.metadata).block;
    if (!block) return;
    for (const entry of firstEntries(block)) {
      const finding = checkEntry(entry, entry.field, document.path, document.slice(entry.value));
      if (finding !== null) yield finding;
    }
  },
});

function checkEntry(entry: MetadataEntry, field: MetadataField, path: string, source: string): RuleFinding | null {
  const words = field.values?.map(({value}) => value) ?? null;
  const expected = words === null ? 'some text' : toChoice(words);
  if (entry.text === '' || /^<[^<>]*>$/u.test(entry.text)) {
    if (!field.isRequired) return null;
    return {
      range: entry.label,
      message: `Missing value of field \`${field.label}\`, expected ${expected}`,
      help: `Fill in \`${field.label}\``,
    };
  }
  if (words === null) return null;
  const help = `Begin the value with ${expected}; what follows the word is free`;
  const found = firstWord(source);
  if (found === null) return {range: entry.value, message: `Unexpected \`${field.label}\` value, expected ${expected}`, help};
  const start = entry.value.start + found.index;
  const range = {start, end: start + found.word.length};
  if (words.includes(found.word)) {
    if (!isChoice(entry.text, words)) return null;
    return {
      range: entry.value,
      message: `Unexpected choice of \`${field.label}\` values, expected one of ${expected}`,
      help: 'Keep one word',
    };
  }
  const meant = words.find((word) => word.toLowerCase() === found.word.toLowerCase());
  const shown = `\`${field.label}\` value \`${found.word.slice(0, 20)}\``;
  if (meant === undefined) return {range, message: `Unexpected ${shown}, expected ${expected}`, help};
  return {
    range,
    severity: 'warning',
    message: `Unexpected letter case in ${shown}, expected \`${meant}\``,
    help: `Write \`${meant}\``,
    fix: {kind: 'safe', edits: [{path, ...range, text: meant}]},
  };
}

/** Whether a value is nothing but several words of the vocabulary, as a template offers them. */
function isChoice(value: string, words: readonly string[]): boolean {
  const parts = value.split(/[|/,，、()（）\s]+/u).filter((part) => part !== '' && part !== 'or' && part !== '或');
  return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}

function toChoice(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
