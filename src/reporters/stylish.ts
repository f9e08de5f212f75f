import type {Finding, Severity} from '../core/finding.ts';
import type {RepairStep} from '../core/repair.ts';
import type {Report} from '../core/report.ts';
import {LineIndex} from '../core/text.ts';
import {createFrame, type FrameLine} from './code-frame.ts';
import {findHiddenLines} from './hidden-lines.ts';
import type {Reporter, ReporterOptions} from './reporter.ts';
import {countTotals, describeClean, describeFixable, describeOthers, describeRewrite, describeTotals, groupByPath} from './totals.ts';
import {escapeLine} from './workflow-commands.ts';

type Style = 'bold' | 'dim' | 'underline' | Severity;

/** SGR codes that switch a style on and off again. */
const STYLES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
};

type Paint = (style: Style, text: string) => string;

const MIN_FRAME_COLUMNS = 20;

/** For people at a terminal: findings by document, each with the source line it points at. */
export const stylish: Reporter = {
  report: printReport,
};

function printReport(report: Report, {color, columns, isPublic = false}: ReporterOptions): string {
  const paint: Paint = color ? (style, text) => `\u001B[${STYLES[style][0]}m${text}\u001B[${STYLES[style][1]}m` : (_style, text) => text;
  const blocks: string[] = [];
  const isHidden = isPublic ? findHiddenLines(report.findings) : () => false;
  for (const [path, findings] of groupByPath(report.findings)) {
    const text = report.textOf(path);
    const lines = text === null ? null : new LineIndex(text);
    for (const finding of findings) {
      const frame =
        isHidden(finding.path, finding.line) || text === null || lines === null
          ? []
          : createFrame(text, lines, finding, frameColumns(finding, columns));
      blocks.push([headline(finding, paint), ...printFrame(frame, finding, paint), ...printHelp(finding, paint)].join('\n'));
    }
  }
  blocks.push(closing(report, paint), ...(report.repair ?? []).map((step) => printStep(step, paint)));
  return `${blocks.join('\n\n')}\n`;
}

function headline({path, line, column, severity, message, ruleId}: Finding, paint: Paint): string {
  const place = paint('underline', `${escapeLine(path)}:${line}:${column}`);
  return `${place}  ${paint(severity, severity)}  ${paint('bold', escapeLine(message))}  ${paint('dim', ruleId)}`;
}

function frameColumns({endLine}: Finding, columns: number): number {
  return Math.max(MIN_FRAME_COLUMNS, columns - gutter('', endLine).length);
}

function gutter(label: string, lastLine: number): string {
  return `  ${label.padStart(String(lastLine).length)} │ `;
}

function printFrame(frame: readonly FrameLine[], {severity, endLine}: Finding, paint: Paint): string[] {
  return frame.flatMap(({line, text, indent, width}, index) => {
    const previous = frame[index - 1];
    return [
      ...(previous !== undefined && line > previous.line + 1 ? [paint('dim', gutter('⋮', endLine).trimEnd())] : []),
      `${paint('dim', gutter(String(line), endLine))}${text}`.trimEnd(),
      `${paint('dim', gutter('', endLine))}${' '.repeat(indent)}${paint(severity, '^'.repeat(width))}`,
    ];
  });
}

/** The advice under `fix:` where `--fix` does what it says, else under `help:`. */
function printHelp({help, fix}: Finding, paint: Paint): string[] {
  if (help === null) return [];
  const label = fix?.kind === 'safe' ? 'fix:' : 'help:';
  const indent = ' '.repeat(label.length);
  return help.split('\n').map((line, index) => `  ${index === 0 ? paint('bold', label) : indent} ${escapeLine(line)}`.trimEnd());
}

function closing(report: Report, paint: Paint): string {
  const totals = countTotals(report);
  const scope = report.base === null ? '' : `, new since ${escapeLine(report.base.slice(0, 12))}`;
  const lines = [paint(totals.errors > 0 ? 'error' : 'bold', `${describeTotals(report)}${scope}`)];
  const fixable = describeFixable(report);
  if (fixable !== null) lines.push(fixable);
  lines.push(...describeOthers(report));
  const clean = describeClean(report);
  if (clean !== null) lines.push(paint('bold', clean));
  const [rewrite, ...paths] = describeRewrite(report).map(escapeLine);
  if (rewrite !== undefined) lines.push(paint('bold', rewrite), ...paths.map((path) => `  ${path}`));
  return lines.join('\n');
}

function printStep({advice, lines}: RepairStep, paint: Paint): string {
  return [`${paint('bold', 'repair:')} ${escapeLine(advice)}`, ...lines.map((line) => `  ${escapeLine(line)}`.trimEnd())].join('\n');
}
