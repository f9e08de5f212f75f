import {SEVERITIES} from '../../core/finding.ts';
import {escapeHtml} from './text.ts';

/** A rule or a document with the number of its findings. */
export interface Facet {
  readonly name: string;
  readonly count: number;
  /** Id of the element that says more, null where there is none. */
  readonly target: string | null;
}

/** The filter, which the script brings to life, and the lists of rules and documents, which lead there without it. */
export function sidebarHtml(rules: readonly Facet[], files: readonly Facet[]): string {
  const severities = SEVERITIES.map(
    (severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`,
  );
  return [
    '<aside aria-label="Overview">',
    '<form id="filter" hidden role="search" aria-label="Filter the findings" autocomplete="off">',
    '<div><label for="words">Words</label><input type="search" id="words" name="words" placeholder="path, message, source"></div>',
    `<fieldset><legend>Severity</legend>${severities.join('')}</fieldset>`,
    choice(
      'rule',
      'Rule',
      'All rules',
      rules.map(({name, count}) => option(name, name, count)),
    ),
    choice(
      'file',
      'File',
      'All files',
      files.map(({name, count, target}) => option(target ?? '', name, count)),
    ),
    '<button type="reset">Show all</button>',
    '<output class="status" id="status" aria-live="polite"></output>',
    '</form>',
    `<nav aria-label="Rules and files">${list('Rules', rules)}${list('Files', files)}</nav>`,
    '</aside>',
  ].join('\n');
}

function choice(name: string, label: string, all: string, options: readonly string[]): string {
  return `<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${options.join('')}</select></div>`;
}

function option(value: string, name: string, count: number): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(name)} (${count})</option>`;
}

function list(title: string, facets: readonly Facet[]): string {
  const items = facets.map(({name, count, target}) => {
    const label = target === null ? escapeHtml(name) : `<a href="#${escapeHtml(target)}">${escapeHtml(name)}</a>`;
    return `<li>${label} <span class="count">${count}</span></li>`;
  });
  return `<h2>${title}</h2><ul>${items.join('\n')}</ul>`;
}
