import type {Severity} from './finding.ts';
import type {Rule, RuleExample, RuleOption} from './rule.ts';
import {settingsOf} from './rule-settings.ts';

/** What is said of a rule; what the tool says of its own work is no rule, and has no examples. */
export type DocumentedRule = Pick<Rule, 'id' | 'description' | 'rationale' | 'severity'> &
  Partial<Pick<Rule, 'examples' | 'options' | 'whenOff' | 'reads'>>;

/** Everything there is to say of a rule, in the order in which it is said; every sentence ends with a full stop. */
export interface RuleHelp {
  readonly id: string;
  readonly severity: Severity;
  /** What the severity means. */
  readonly weight: string;
  readonly description: string;
  readonly rationale: string;
  /** Those that show a finding first. */
  readonly examples: readonly RuleExample[];
  /** Keys of the configuration file besides the severity. */
  readonly options: readonly RuleOption[];
  readonly whenOff: string;
  /** What hides one finding, to be put in a document; null where no document can. */
  readonly suppression: string | null;
}

const WEIGHTS: Readonly<Record<Severity, string>> = {
  error: 'a mandatory fix',
  warning: 'should be fixed',
  info: 'an observation',
};

/** The one source of `explain`, the page of rules, the help in SARIF and the rules of the HTML report. */
export function helpOf(rule: DocumentedRule): RuleHelp {
  const {id, severity, description, rationale, examples = [], reads = 'markdown'} = rule;
  const settings = settingsOf(id);
  const isInDocuments = !id.startsWith('tool/') && reads !== 'commit' && reads !== 'pull-request';
  return {
    ...{id, severity, description, rationale},
    weight: WEIGHTS[severity],
    examples: [...examples].sort((a, b) => Number(a.findings.length === 0) - Number(b.findings.length === 0)),
    options: rule.options ?? settings.options,
    whenOff: rule.whenOff ?? settings.whenOff,
    suppression: isInDocuments ? `<!-- docs-curator disable-next-line ${id} -- the reason -->` : null,
  };
}

/** The line of a configuration file that switches a rule off. */
export function switchOff(id: string): string {
  return `rules: {${id}: off}`;
}

/** The anchor of a rule on a page: `link/missing-target` is at `#link-missing-target`. */
export function anchorOf(ruleId: string): string {
  return ruleId.replaceAll('/', '-');
}
