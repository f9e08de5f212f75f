import type {Conventions} from './conventions.ts';
import {createKindOf} from './kind.ts';
import {type LazyModule, LoadedModules} from './lazy-module.ts';
import {doesRead, formOf, type Rule} from './rule.ts';
import type {Workspace} from './workspace.ts';

/** Loads what the rules that are on need for the documents of a workspace; it comes before `lint`, which is synchronous. */
export async function prepare(
  workspace: Workspace,
  conventions: Conventions,
  rules: readonly Rule[],
  modules = new LoadedModules(),
): Promise<LoadedModules> {
  const {isIgnored, kindOf} = createKindOf(conventions, workspace);
  const active = rules.filter(({id, needs}) => needs !== undefined && conventions.severities[id] !== 'off');
  const wanted = new Set<LazyModule<unknown>>();
  for (const document of workspace.documents.values()) {
    if (active.length === 0 || isIgnored(document.path)) continue;
    const form = formOf(document.path);
    const kind = kindOf(document.path);
    for (const rule of active) {
      if (!doesRead(rule, form)) continue;
      for (const module of rule.needs?.(document, kind) ?? []) wanted.add(module);
    }
  }
  await modules.load(wanted);
  return modules;
}
