import {SEVERITIES, type Severity} from '../core/finding.ts';

/** What a rule can be set to, from the lightest. */
export const LEVELS: readonly (Severity | 'off')[] = ['off', ...[...SEVERITIES].reverse()];
