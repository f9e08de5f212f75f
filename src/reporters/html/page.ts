import {createHash} from 'node:crypto';
import {countSeverity, type Finding, SEVERITIES} from '../../core/finding.ts';
import type {Report} from '../../core/report.ts';
import {anchorOf, helpOf} from '../../core/rule-help.ts';
import type {SuppressedFinding} from '../../core/suppression.ts';
import {TOOL} from '../../core/tool.ts';
import {findHiddenLines, publicHelp} from '../hidden-lines.ts';
import {placeTexts} from '../places.ts';
import type {Reporter, ReporterOptions} from '../reporter.ts';
import {
  countTotals,
  describeClean,
  describeFixable,
  describeOthers,
  describeRewrite,
  describeTotals,
  groupByPath,
  plural,
} from '../totals.ts';
import {type Facet, sidebarHtml} from './filter.ts';
import {findingHtml, type Page, ruleLink} from './finding.ts';
import {ruleHtml} from './rules.ts';
import {SCRIPT} from './script.ts';
import {STYLE} from './style.ts';
import {adviceHtml, blockHtml, escapeHtml, messageHtml} from './text.ts';

/** With more findings than this a browser lays out only those in sight. */
const MANY = 500;

/** For people in a browser: one file that needs no network, to be kept, mailed and printed. */
export const html: Reporter = {report: renderPage};

function renderPage(report: Report, {rules = [], isPublic = false}: ReporterOptions): string {
  const byRule = groupByRule(report.findings);
  const helps = rules.filter(({id}) => byRule.has(id)).map((rule) => publicHelp(helpOf(rule), isPublic));
  const page: Page = {
    textOf: placeTexts(report.textOf),
    isHidden: isPublic ? findHiddenLines([...report.findings, ...report.suppressed]) : () => false,
    explained: new Set(helps.map(({id}) => id)),
  };
  const files = [...groupByPath(report.findings)].map(([path, findings], index) => ({path, findings, anchor: `file-${index + 1}`}));
  const fileFacets = files.map(({path, findings, anchor}): Facet => ({name: path, count: findings.length, target: anchor}));
  const ruleFacets = [...byRule]
    .map(([name, found]): Facet => ({name, count: found.length, target: page.explained.has(name) ? `rule-${anchorOf(name)}` : null}))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    headHtml(report),
    report.findings.length > MANY ? '<body class="big">' : '<body>',
    '<a class="skip" href="#findings">Skip to the findings</a>',
    headerHtml(report),
    '<div class="wrap cols">',
    report.findings.length === 0 ? '' : sidebarHtml(ruleFacets, fileFacets),
    '<main id="findings" tabindex="-1">',
    ...(files.length === 0 ? [`<p class="panel clean">${escapeHtml(describeTotals(report))}</p>`] : []),
    ...files.map(({path, findings, anchor}) => fileHtml(path, findings, anchor, page)),
    ...(helps.length === 0 ? [] : ['<h2 id="rules">Rules</h2>', ...helps.map((help) => ruleHtml(help, byRule.get(help.id) ?? []))]),
    ...asideHtml(report, page),
    '</main>',
    '</div>',
    `<footer><div class="wrap">${TOOL.name} ${TOOL.version}</div></footer>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What the page may do: use its own style and its own script, and nothing else. */
function headHtml(report: Report): string {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(describeTotals(report))} · ${TOOL.name}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
  ].join('\n');
}

function headerHtml(report: Report): string {
  const totals = countTotals(report);
  const tile = (count: number, noun: string, kind = '') =>
    `<li class="${kind}${count === 0 ? ' zero' : ''}"><b>${count}</b><span>${noun}${count === 1 ? '' : 's'}</span></li>`;
  const revisions = [
    ...(report.head === null ? [] : [`Commit <code>${escapeHtml(report.head.slice(0, 12))}</code>`]),
    ...(report.base === null ? [] : [`only what is new since <code>${escapeHtml(report.base.slice(0, 12))}</code>`]),
  ];
  const notes = [describeFixable(report), ...describeOthers(report), describeClean(report)].filter((note) => note !== null);
  return [
    '<header><div class="wrap">',
    `<h1>${TOOL.name} report</h1>`,
    ...(revisions.length === 0 ? [] : [`<p>${revisions.join(', ')}</p>`]),
    '<div class="summary"><ul class="tiles">',
    tile(totals.errors, 'error', 'error'),
    tile(totals.warnings, 'warning', 'warning'),
    tile(totals.infos, 'info', 'info'),
    ...(report.documents > 0 || report.commits === undefined ? [tile(report.documents, 'document')] : []),
    ...(report.commits === undefined ? [] : [tile(report.commits, 'commit')]),
    '</ul>',
    ...(notes.length === 0 ? [] : [`<ul class="notes">${notes.map((note) => `<li>${messageHtml(note)}</li>`).join('')}</ul>`]),
    '</div></div></header>',
  ].join('\n');
}

function fileHtml(path: string, findings: readonly Finding[], anchor: string, page: Page): string {
  const title = `<h2 id="${anchor}-title"><code>${escapeHtml(path)}</code> <span class="count">${countsOf(findings)}</span></h2>`;
  const body = findings.map((finding) => findingHtml(finding, page)).join('\n');
  return `<section class="file" id="${anchor}" data-path="${escapeHtml(path)}" aria-labelledby="${anchor}-title">\n${title}\n${body}\n</section>`;
}

/** `2 errors, 1 info`. */
function countsOf(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => [severity, countSeverity(findings, severity)] as const).filter(([, count]) => count > 0);
  return counts.map(([severity, count]) => plural(count, severity)).join(', ');
}

/** What is not among the findings, and what is said of commits. */
function asideHtml(report: Report, page: Page): string[] {
  const [rewrite, ...paths] = describeRewrite(report);
  return [
    ...(report.repair ?? []).map(
      ({advice, lines}) =>
        `<div class="panel"><h2>To mend it</h2><p>${adviceHtml(advice)}</p>${lines.length === 0 ? '' : blockHtml(lines.join('\n'))}</div>`,
    ),
    ...(rewrite === undefined ? [] : [listHtml('What the rewrite did', [escapeHtml(rewrite), ...paths.map(escapeHtml)])]),
    ...(report.suppressed.length === 0
      ? []
      : [
          listHtml(
            'Suppressed',
            report.suppressed.map((finding) => suppressedHtml(finding, page)),
          ),
        ]),
    ...(report.accepted.length === 0
      ? []
      : [
          listHtml(
            'Accepted forward declarations',
            report.accepted.map(
              ({path, line, target, evidence}) =>
                `<code>${escapeHtml(path)}:${line}</code> announces <code>${escapeHtml(target)}</code>: ${escapeHtml(evidence)}`,
            ),
          ),
        ]),
  ];
}

function suppressedHtml({path, line, ruleId, message, suppression}: SuppressedFinding, page: Page): string {
  const reason = suppression.reason === null ? 'without a reason' : escapeHtml(suppression.reason);
  return `<code>${escapeHtml(path)}:${line}</code> ${messageHtml(message)} ${ruleLink(ruleId, page)}: ${reason} <span class="muted">(${escapeHtml(suppression.path)}:${suppression.line})</span>`;
}

function listHtml(title: string, items: readonly string[]): string {
  return `<div class="panel"><details open><summary>${title}: ${items.length}</summary><ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul></details></div>`;
}

function groupByRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return groups;
}
