import type {Severity} from './finding.ts';
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
  {
    id: 'tool/unused-suppression',
    description: 'Every suppression hides a finding.',
    rationale: 'What a suppression was written for may be mended; left behind, it hides the next finding that comes along.',
    severity: 'warning',
  },
  {
    id: 'tool/suppression-without-reason',
    description: 'Every suppression says why.',
    rationale: 'Whoever reads the document next cannot tell a considered exception from a shortcut. Without a reason it hides nothing.',
    severity: 'warning',
  },
  {
    id: 'tool/expired-suppression',
    description: 'No suppression is past its date.',
    rationale: 'A date was set so that somebody looks again. After it the suppression hides nothing.',
    severity: 'warning',
  },
  {
    id: 'tool/invalid-suppression',
    description: 'Every comment that means to suppress findings can be understood.',
    rationale: 'A comment with a slip in it hides nothing, and does not look that way to whoever wrote it.',
    severity: 'warning',
  },
  {
    id: 'tool/new-suppression',
    description: 'A change brings no suppression, or one whose reason was read.',
    rationale: 'A suppression takes a finding out of sight; whoever reviews the change sees what it does and the reason it gives.',
    severity: 'info',
  },
  {
    id: 'tool/stale-baseline',
    description: 'Every finding in the baseline still occurs.',
    rationale: 'An entry whose finding is mended would hide the same fault when it comes back.',
    severity: 'info',
  },
  {
    id: 'tool/grown-baseline',
    description: 'A change adds nothing to the baseline.',
    rationale: 'A baseline holds what was there when it was recorded, to be mended in time; what is new is to be mended at once.',
    severity: 'error',
  },
];

/** What is made of a tool rule where the configuration says nothing else. */
export function limitOf(id: string, severities: Readonly<Record<string, Severity | 'off'>>): Severity | 'off' {
  return severities[id] ?? TOOL_RULES.find((rule) => rule.id === id)?.severity ?? 'off';
}

/** All ids that a configuration or `--rule` may name. */
export function listRuleIds(rules: readonly Rule[]): string[] {
  return [...rules, ...TOOL_RULES].map(({id}) => id);
}
