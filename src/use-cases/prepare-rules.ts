import type {Conventions} from '../core/conventions.ts';
import type {Rule} from '../core/rule.ts';
import type {Workspace} from '../core/workspace.ts';

/** Has each rule that is on load what it needs for the documents; comes before `lint`. */
export async function prepareRules(workspaces: readonly Workspace[], conventions: Conventions, rules: readonly Rule[]): Promise<void> {
  const documents = workspaces.flatMap((workspace) => [...workspace.documents.values()]);
  const active = rules.filter((rule) => (conventions.severities[rule.id] ?? rule.severity) !== 'off');
  await Promise.all(active.map((rule) => rule.prepare?.(documents)));
}
