import type {Severity} from '../../src/core/finding.ts';
import type {Rule, RuleExample} from '../../src/core/rule.ts';
import {code, fence, table} from './markdown.ts';

/** What the page shows of a rule; what the tool says of itself has no examples. */
export type DocumentedRule = Pick<Rule, 'id' | 'description' | 'rationale' | 'severity'> & Partial<Pick<Rule, 'examples'>>;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error: a mandatory fix',
  warning: 'warning: should be fixed',
  info: 'info: an observation',
};

/** The anchor of a rule on the page: `link/missing-target` is at `docs/rules.md#link-missing-target`. */
export function anchorOf(ruleId: string): string {
  return ruleId.replaceAll('/', '-');
}

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
  const examples = [...(rule.examples ?? [])].sort((a, b) => Number(a.findings.length === 0) - Number(b.findings.length === 0));
  return [
    `<a name="${anchorOf(rule.id)}"></a>`,
    `## ${code(rule.id)}`,
    rule.description,
    rule.rationale,
    `Severity: ${SEVERITY_WORDS[rule.severity]}.`,
    ...examples.flatMap(exampleBlocks),
  ].join('\n\n');
}

function exampleBlocks(example: RuleExample): string[] {
  const isGood = example.findings.length === 0;
  return [
    `**${isGood ? 'Right' : 'Wrong'}: ${example.name}**`,
    ...(example.config === undefined ? [] : ['With this configuration:', fence('yaml', example.config)]),
    ...Object.entries(example.files).flatMap(([path, text]) => [
      `${fileName(path)}${authorOf(example, path)}:`,
      fence(isGood || path.endsWith('.md') ? languageOf(path) : 'text', text),
    ]),
    ...(isGood ? [] : ['Reported:', fence('text', example.findings.join('\n'))]),
  ];
}

/** The name of an example's file as HTML: in a code span it would be a reference to a document of this repository. */
function fileName(path: string): string {
  return `<code>${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
}

/** Who wrote a commit, where the example says so. */
function authorOf({people}: RuleExample, path: string): string {
  const author = people?.[path]?.author;
  return author === undefined ? '' : `, by ${author.name} ${code(author.email)}`;
}

function languageOf(path: string): string {
  if (path.endsWith('.md')) return 'markdown';
  if (path.endsWith('.yml') || path.endsWith('.yaml')) return 'yaml';
  return path.endsWith('.json') ? 'json' : 'text';
}
