import type {Finding} from '../../core/finding.ts';
import {anchorOf} from '../../core/rule-help.ts';
import type {PlacedText} from '../places.ts';
import {excerptHtml} from './excerpt.ts';
import {adviceHtml, escapeHtml, messageHtml} from './text.ts';

/** What the parts of the page need of the report. */
export interface Page {
  readonly textOf: (path: string) => PlacedText | null;
  /** Source lines that are not to be repeated. */
  readonly isHidden: (path: string, line: number) => boolean;
  /** Ids of the rules that the page explains. */
  readonly explained: ReadonlySet<string>;
}

/** What an edit puts in is shown up to this length. */
const MAX_EDIT = 400;
const MAX_EDITS = 3;

/** One finding: what, where, the source around it, what to do. */
export function findingHtml(finding: Finding, page: Page): string {
  const {id, ruleId, severity, path, line, column, message, help, fix} = finding;
  const placed = page.textOf(path);
  const parts = [
    `<p class="top"><span class="badge ${severity}">${severity}</span> ` +
      `<a class="place" href="#finding-${escapeHtml(id)}" aria-label="Line ${line}, column ${column}">${line}:${column}</a> ` +
      `${ruleLink(ruleId, page)}</p>`,
    `<h3>${messageHtml(message)}</h3>`,
    placed === null ? '' : excerptHtml(finding, placed, page.isHidden),
    help === null ? '' : `<div class="help"><b>${fix?.kind === 'safe' ? 'Fix' : 'Help'}</b> ${adviceHtml(help)}</div>`,
    fix === null || page.isHidden(path, line) ? '' : fixHtml(finding, page),
  ];
  const attributes = `class="finding ${severity}" id="finding-${escapeHtml(id)}" data-rule="${escapeHtml(ruleId)}" data-severity="${severity}"`;
  return `<article ${attributes}>\n${parts.filter((part) => part !== '').join('\n')}\n</article>`;
}

/** The name of a rule, which leads to its help where there is some. */
export function ruleLink(ruleId: string, {explained}: Page): string {
  const name = `<code>${escapeHtml(ruleId)}</code>`;
  return explained.has(ruleId)
    ? `<a class="rule" href="#rule-${escapeHtml(anchorOf(ruleId))}">${name}</a>`
    : `<span class="rule">${name}</span>`;
}

/** What the fix takes out and puts in; empty where it is more than a glance. */
function fixHtml({path, fix}: Finding, {textOf}: Page): string {
  if (fix === null || fix.edits.length === 0 || fix.edits.length > MAX_EDITS) return '';
  const changes = fix.edits.map((edit) => {
    const text = textOf(edit.path)?.text ?? null;
    const before = text?.slice(edit.start, edit.end) ?? '';
    if (text === null || before.length > MAX_EDIT || edit.text.length > MAX_EDIT) return null;
    const where = edit.path === path ? '' : `<span class="muted">${escapeHtml(edit.path)}</span> `;
    return `<div>${where}${before === '' ? '' : `<del>${escapeHtml(before)}</del> `}${edit.text === '' ? '' : `<ins>${escapeHtml(edit.text)}</ins>`}</div>`;
  });
  if (changes.includes(null)) return '';
  const label = fix.kind === 'safe' ? 'Made by <code>--fix</code>' : 'Made by <code>--fix=all</code>, wants a look';
  return `<details class="fix"><summary>${label}</summary><div class="change">${changes.join('')}</div></details>`;
}
