/**
 * What a pass calls a rule: the heading of its findings, and what is found, in a few words; where several
 * are said otherwise than one, both with a bar between them. In a language other than that of the rules
 * also why it matters.
 */
export type RuleWords = readonly [title: string, what: string, why?: string];
