import {code, type Markdown} from './markdown.ts';

/**
 * What makes the same fixes as `/curator fix` on a machine where the tool is installed. It does not fetch the tool by its name: whoever
 * owns that name in a registry would run there.
 */
export function localFix(baseBranch: string): Markdown {
  return code(`docs-curator pr --fix=all --base origin/${baseBranch}`, 120);
}
