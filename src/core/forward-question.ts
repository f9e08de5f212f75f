import type {Conventions} from './conventions.ts';
import {findMentions, type Mention} from './mention.ts';
import {readerOf} from './rule.ts';
import type {Workspace} from './workspace.ts';

/** Whether any document names one that does not exist, so that it matters what open pull requests add. */
export function isForwardWanted(workspace: Workspace, conventions: Conventions): boolean {
  return openMentions(workspace, conventions).length > 0;
}

/** The pull requests that markers on such names give, each once, ascending. */
export function listForwardNumbers(workspace: Workspace, conventions: Conventions): number[] {
  const numbers = openMentions(workspace, conventions).map(({marker}) => marker?.pullRequest ?? null);
  return [...new Set(numbers.filter((number) => number !== null))].sort((a, b) => a - b);
}

function openMentions(workspace: Workspace, conventions: Conventions): Mention[] {
  const documents = [...workspace.documents.values()].filter(({path}) => readerOf(path) === 'markdown');
  return documents.flatMap((document) =>
    findMentions(document, workspace, conventions).filter(({target, isNamingExample}) => target === null && !isNamingExample),
  );
}
