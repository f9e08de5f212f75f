import type {Finding, Severity} from '../core/finding.ts';
import type {SuppressedFinding} from '../core/suppression.ts';
import {isPseudoDocument} from './annotations.ts';
import {type PlacedText, type Range, rangeOf, rangeOfEdit, safeEdits} from './places.ts';
import {artifactLocationOf} from './sarif-uri.ts';

/** What becomes a result: a finding, or one that a suppression hides. */
export type Listed = Finding | SuppressedFinding;

const LEVELS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** A result of a SARIF log. `prefix` leads from the root of the repository to the directory that paths are relative to. */
export function toResult(finding: Listed, ruleIndex: number, prefix: string, textOf: (path: string) => PlacedText | null) {
  const {id, ruleId, severity, path, message, help, subject, section} = finding;
  const fixes = toFixes(finding, prefix, textOf);
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: {text: escapeText(help === null ? message : `${message}\n${help}`)},
    locations: [
      {
        physicalLocation: {artifactLocation: artifactLocationOf(path, prefix), region: toRegion(rangeOf(finding))},
        ...(isPseudoDocument(path) && {logicalLocations: [{fullyQualifiedName: path, kind: 'resource'}]}),
      },
    ],
    partialFingerprints: {'docsCurator/v1': id},
    ...(fixes.length > 0 && {fixes}),
    ...('suppression' in finding && {suppressions: [toSuppression(finding, prefix)]}),
    ...((subject !== null || section !== null) && {properties: {subject, section}}),
  };
}

/** In the text of a SARIF message braces are placeholders unless they are doubled, and `[a](b)` is a link unless its brackets are escaped. */
function escapeText(text: string): string {
  const plain = text.replace(/[{}]/gu, '$&$&');
  return plain.includes('](') ? plain.replace(/[[\]\\]/gu, '\\$&') : plain;
}

function toRegion({start, end}: Range) {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column};
}

function toFixes({fix, help}: Finding, prefix: string, textOf: (path: string) => PlacedText | null) {
  const changes = [...safeEdits(fix, textOf)].map(([path, edits]) => ({
    artifactLocation: artifactLocationOf(path, prefix),
    replacements: edits.flatMap((edit) => {
      const placed = textOf(path);
      return placed === null ? [] : [{deletedRegion: toRegion(rangeOfEdit(edit, placed)), insertedContent: {text: edit.text}}];
    }),
  }));
  return changes.length === 0 ? [] : [{description: {text: escapeText(help ?? 'Fix it')}, artifactChanges: changes}];
}

function toSuppression({suppression}: SuppressedFinding, prefix: string) {
  const {path, line, reason} = suppression;
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(reason !== null && {justification: reason}),
    location: {physicalLocation: {artifactLocation: artifactLocationOf(path, prefix), region: {startLine: line}}},
  };
}
