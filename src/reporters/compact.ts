import type {Finding} from '../core/finding.ts';
import type {Reporter} from './reporter.ts';
import {describeClean, describeFixable, describeOthers, describeRewrite, describeTotals} from './totals.ts';
import {escapeLine} from './workflow-commands.ts';

/** For terminals, editors and problem matchers: one line a finding in the form of compilers, then what a list of findings cannot say. */
export const compact: Reporter = {
  report(report) {
    const notes = [describeTotals(report), describeFixable(report), ...describeOthers(report), describeClean(report)];
    const repair = (report.repair ?? []).flatMap(({advice, lines}) => [advice, ...lines]);
    const rest = [...notes.filter((note) => note !== null), ...describeRewrite(report), ...repair];
    return [...report.findings.map(toLine), ...rest.map(escapeLine), ''].join('\n');
  },
};

function toLine({path, line, column, severity, message, ruleId}: Finding): string {
  return escapeLine(`${path}:${line}:${column}: ${severity}: ${message} [${ruleId}]`);
}
