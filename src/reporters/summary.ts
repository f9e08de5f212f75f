import type {Finding} from '../core/finding.ts';
import type {RepairStep} from '../core/repair.ts';
import type {Report} from '../core/report.ts';
import {isPseudoDocument} from './annotations.ts';
import {codeBlock, codeSpan, renderMessage} from './markdown.ts';
import type {Reporter} from './reporter.ts';
import {describeFixable, describeOthers, describeRewrite, describeTotals, groupByPath, plural} from './totals.ts';

/** Where the documents are on GitHub, for links to their lines. */
export interface SummaryPlace {
  /** `https://github.com/owner/name`, without a slash at the end. */
  readonly repositoryUrl: string;
  /** The commit whose files the links show. */
  readonly sha: string;
  /** Leads from the repository's root to the directory that paths are relative to; `''` when that is the root. */
  readonly prefix: string;
}

/** For comments, chats and files: the whole report as Markdown, without links, since it may be read anywhere, and harmless in a log. */
export const markdown: Reporter = {
  report: (report) =>
    renderSummary(report, Number.POSITIVE_INFINITY, null)
      .replaceAll('##[', '##\\[')
      .replace(/^([^\S\n]*)::/gmu, '$1\\::'),
};

/** Bytes kept for the sentence on what was left out. */
const CLOSING_BYTES = 200;

/**
 * The whole report as Markdown of at most `limitBytes` UTF-8 bytes (10,000 or more), cut between two findings. Text of documents, and
 * paths, stand in code spans only.
 */
export function renderSummary(report: Report, limitBytes: number, place: SummaryPlace | null): string {
  const blocks = [heading(report)];
  let room = limitBytes - CLOSING_BYTES - byteLength(blocks[0] ?? '');
  let shown = 0;
  for (const [path, findings] of groupByPath(report.findings)) {
    let block = `\n### ${codeSpan(path)}\n\n`;
    for (const finding of findings) {
      const item = listItem(finding, place);
      room -= byteLength(block) + byteLength(item);
      if (room < 0) return `${blocks.join('')}${leftOut(report.findings.length - shown)}`;
      blocks.push(block, item);
      block = '';
      shown++;
    }
  }
  return blocks.join('');
}

function heading(report: Report): string {
  const lines = ['## docs-curator', `**${describeTotals(report)}**`];
  if (report.base !== null) lines.push(`Only findings that are new since ${codeSpan(report.base.slice(0, 12))}.`);
  const fixable = describeFixable(report);
  if (fixable !== null) lines.push(`${fixable}.`);
  lines.push(...describeOthers(report).map((line) => `${line}.`));
  const [rewrite, ...paths] = describeRewrite(report);
  if (rewrite !== undefined) lines.push(renderMessage(rewrite), ...(paths.length === 0 ? [] : [codeBlock(paths, 0).trimEnd()]));
  return `${lines.join('\n\n')}\n${(report.repair ?? []).map(repairStep).join('')}`;
}

function repairStep({advice, lines}: RepairStep): string {
  return `\n**To mend it:** ${renderMessage(advice)}\n\n${lines.length === 0 ? '' : codeBlock(lines, 0)}`;
}

function listItem(finding: Finding, place: SummaryPlace | null): string {
  const {severity, line, column, message, help, ruleId} = finding;
  const url = place === null ? null : urlOf(finding, place);
  const where = url === null ? `${line}:${column}` : `[${line}:${column}](${url})`;
  return `- **${severity}** ${where} ${renderMessage(message)} · ${codeSpan(ruleId)}${help === null ? '\n' : renderHelp(help)}`;
}

/** The first line as prose; what follows it is there to be copied. */
function renderHelp(help: string): string {
  const [advice = '', ...lines] = help.split('\n');
  return `  \n  ${renderMessage(advice)}\n${lines.length === 0 ? '' : codeBlock(lines, 2)}`;
}

/** The address of the lines in the plain view (the rendered one has no lines), or of the commit. */
function urlOf({path, line, endLine}: Finding, {repositoryUrl, sha, prefix}: SummaryPlace): string | null {
  if (path.startsWith('commit:') && isPseudoDocument(path)) return `${repositoryUrl}/commit/${path.slice('commit:'.length)}`;
  if (isPseudoDocument(path)) return null;
  const file = prefix === '' ? path : `${prefix}/${path}`;
  const lines = endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeSegment).join('/')}?plain=1#${lines}`;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/gu, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

function leftOut(count: number): string {
  return `\n${plural(count, 'finding')} more did not fit here: the log of this step has all of them, and so has \`docs-curator lint\`.\n`;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
