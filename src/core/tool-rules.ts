import type {Rule} from './rule.ts';

/** What the tool says of its own work: configured, listed and explained like a rule, but found by no rule. */
export const TOOL_RULES: readonly Pick<Rule, 'id' | 'description' | 'rationale' | 'severity'>[] = [
  {
    id: 'tool/not-checked',
    description: 'Every document can be read and is checked in full.',
    rationale:
      'A document that was passed over in silence would look like one without findings. Where nobody saw the text of an index, of a commit message or of a document that a change brings in, it is an error.',
    severity: 'warning',
  },
  {
    id: 'tool/changed-config',
    description: 'A change leaves the configuration as it is.',
    rationale: 'A change is judged by the configuration of its base; what it does to the configuration counts from the next change on.',
    severity: 'info',
  },
];

/** All ids that a configuration or `--rule` may name. */
export function listRuleIds(rules: readonly Rule[]): string[] {
  return [...rules, ...TOOL_RULES].map(({id}) => id);
}
