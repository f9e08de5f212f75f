import {code, type Markdown, table, trusted} from './markdown.ts';
import {aboutOf, type Part, type PassView} from './pass-view.ts';
import {ruleName} from './rule-words.ts';

const MAX_DOCUMENTS = 50;
const MAX_FINDINGS = 300;
const WORST = 10;

/** Whether a pull request is too much for a list of its findings. */
export function isLarge({pass: {report}}: PassView): boolean {
  return report.changed > MAX_DOCUMENTS || report.findings.length + report.omitted > MAX_FINDINGS;
}

/** Counts by rule, and the documents with the most findings. */
export function renderCounts({pass, speech: {say}}: PassView): Part {
  const byRule = new Map<string, Count>();
  const byDocument = new Map<string, Count>();
  for (const finding of pass.report.findings) {
    const isFix = finding.severity === 'error';
    add(byRule, finding.ruleId, isFix);
    add(byDocument, aboutOf(finding), isFix);
  }
  const numbers = [say('column.fixes'), say('column.notes')];
  const rows = (counts: ReadonlyMap<string, Count>, show: (key: string) => Markdown, limit: number) =>
    [...counts]
      .toSorted(([, a], [, b]) => b.fixes - a.fixes || b.notes - a.notes)
      .slice(0, limit)
      .map(([key, {fixes, notes}]) => [show(key), trusted(String(fixes)), trusted(String(notes))]);
  const documents = rows(byDocument, (path) => code(path, 120), WORST);
  return [
    say('large.intro', {count: documents.length}),
    ...table([say('column.rule'), ...numbers], rows(byRule, ruleName, 100)),
    ...table([say('column.document'), ...numbers], documents),
  ];
}

interface Count {
  fixes: number;
  notes: number;
}

function add(counts: Map<string, Count>, key: string, isFix: boolean): void {
  const count = counts.get(key) ?? {fixes: 0, notes: 0};
  if (isFix) count.fixes++;
  else count.notes++;
  counts.set(key, count);
}
