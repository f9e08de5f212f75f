import {anchorOf, type DocumentedRule, helpOf} from '../../src/core/rule-help.ts';
import {code} from '../../src/reporters/page-markdown.ts';
import {ruleMarkdown} from '../../src/reporters/rule-markdown.ts';
import {table} from './markdown.ts';

/** The whole of docs/rules.md. */
export function rulesPage(rules: readonly DocumentedRule[]): string {
  const sections = rules.map(ruleSection);
  return `# Rules

<!-- Generated from src/rules by \`npm run docs\`; do not edit. -->

Every example below is also a test: its files give exactly the findings shown, and no other.
The severity of a rule is the weightiest that it reports; what a rule knows to be lighter it reports lighter.

${rulesTable(rules, '')}

${sections.join('\n\n')}
`;
}

/** One row a rule; `page` is the path of the rules page as seen from where the table stands, '' on the page itself. */
export function rulesTable(rules: readonly DocumentedRule[], page: string): string {
  return table(
    ['Rule', 'Severity', 'What holds when it is silent'],
    rules.map((rule) => [`[${code(rule.id)}](${page}#${anchorOf(rule.id)})`, rule.severity, rule.description]),
  );
}

function ruleSection(rule: DocumentedRule): string {
  const help = ruleMarkdown(helpOf(rule), 'configuration.md#all-keys');
  return `<a name="${anchorOf(rule.id)}"></a>\n\n## ${code(rule.id)}\n\n${help}`;
}
