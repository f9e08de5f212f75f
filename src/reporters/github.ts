import {type Annotation, describeOmitted, selectAnnotations} from './annotations.ts';
import type {Reporter} from './reporter.ts';
import {describeClean, describeRewrite, describeTotals} from './totals.ts';
import {escapeData, escapeLine, escapeProperty} from './workflow-commands.ts';

/** For a step of a workflow that runs the command line: what is printed becomes annotations. */
export const github: Reporter = {
  report(report) {
    const selected = selectAnnotations(report, report.prefix);
    const omitted = describeOmitted(selected, 'a runner keeps ten annotations of each kind, another format shows all findings');
    const clean = describeClean(report);
    const notes = [omitted, describeTotals(report), clean].filter((note) => note !== null);
    return [...selected.annotations.map(toCommand), ...notes, ...describeRewrite(report).map(escapeLine), ''].join('\n');
  },
};

function toCommand({level, title, message, place}: Annotation): string {
  const {file, line, endLine, column, endColumn} = place ?? {};
  const properties = Object.entries({file, line, endLine, col: column, endColumn, title})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
