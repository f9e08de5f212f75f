import type {Finding} from '../../core/finding.ts';
import type {RuleExample} from '../../core/rule.ts';
import {anchorOf, type RuleHelp, switchOff} from '../../core/rule-help.ts';
import {plural} from '../totals.ts';
import {blockHtml, escapeHtml, messageHtml} from './text.ts';

/** A rule links to so many of its findings. */
const MAX_LINKS = 20;

/** What a rule wants, why, by example, its options, and where its findings are. */
export function ruleHtml(help: RuleHelp, findings: readonly Finding[]): string {
  const {id, severity, weight, description, rationale, examples, options, whenOff, suppression} = help;
  const settings = [
    `<li><code>${escapeHtml(switchOff(id))}</code> switches it off; <code>info</code>, <code>warning</code> and <code>error</code> set its severity</li>`,
    ...options.map(({key, meaning}) => `<li><code>${escapeHtml(key)}</code>: ${messageHtml(meaning)}</li>`),
  ];
  return [
    `<article class="rulehelp" id="rule-${escapeHtml(anchorOf(id))}">`,
    `<h3><code>${escapeHtml(id)}</code> <span class="muted">${severity}: ${weight}</span></h3>`,
    `<p>${messageHtml(description)} ${messageHtml(rationale)}</p>`,
    ...(examples.length === 0
      ? []
      : [`<details><summary>${plural(examples.length, 'example')}</summary>`, ...examples.map(exampleHtml), '</details>']),
    `<details><summary>Options, and when to switch it off</summary><ul>${settings.join('')}</ul>`,
    `<p><b>When to switch it off:</b> ${messageHtml(whenOff)}</p>`,
    ...(suppression === null ? [] : [`<p><b>To keep one finding:</b> <code>${escapeHtml(suppression)}</code></p>`]),
    '</details>',
    `<p class="links"><b>${plural(findings.length, 'finding')}:</b> ${findingLinks(findings)}`,
    `<button type="button" class="only" data-rule="${escapeHtml(id)}" hidden>Show only these</button></p>`,
    '</article>',
  ].join('\n');
}

function findingLinks(findings: readonly Finding[]): string {
  const links = findings
    .slice(0, MAX_LINKS)
    .map(({id, path, line}) => `<a href="#finding-${escapeHtml(id)}">${escapeHtml(path)}:${line}</a>`);
  const more = findings.length > MAX_LINKS ? [`and ${findings.length - MAX_LINKS} more`] : [];
  return [...links, ...more].join(', ');
}

function exampleHtml({name, files, findings, config}: RuleExample): string {
  const isGood = findings.length === 0;
  return [
    `<div class="example ${isGood ? 'good' : 'bad'}"><h4>${isGood ? 'Right' : 'Wrong'}: ${escapeHtml(name)}</h4>`,
    ...(config === undefined ? [] : ['<p>With this configuration:</p>', blockHtml(config)]),
    ...Object.entries(files).flatMap(([path, text]) => [`<p class="muted"><code>${escapeHtml(path)}</code></p>`, blockHtml(text)]),
    ...(isGood ? [] : ['<p>Reported:</p>', blockHtml(findings.join('\n'))]),
    '</div>',
  ].join('\n');
}
