import type {Finding} from '../core/finding.ts';
import type {RuleHelp} from '../core/rule-help.ts';
import {isPseudoDocument} from './annotations.ts';

/** Which source lines are not repeated where everybody can read them: those that credit a tool, and all that is no file. */
export function findHiddenLines(findings: readonly Finding[]): (path: string, line: number) => boolean {
  const placeOf = (path: string, line: number) => `${path}\0${line}`;
  const credits = findings.filter(({ruleId}) => ruleId.startsWith('attribution/'));
  const hidden = new Set(credits.map(({path, line}) => placeOf(path, line)));
  return (path, line) => isPseudoDocument(path) || hidden.has(placeOf(path, line));
}

/** The help of a rule; where everybody can read it, without examples that credit a tool. */
export function publicHelp(help: RuleHelp, isPublic: boolean): RuleHelp {
  return isPublic && help.id.startsWith('attribution/') ? {...help, examples: []} : help;
}
