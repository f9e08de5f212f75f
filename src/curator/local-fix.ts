/**
 * The command that makes the fixes of a pull request on its author's own machine, where the tool is installed: those that are safe, or all
 * that there are. It does not fetch the tool by its name: whoever owns that name in a registry would run there.
 */
export function localFix(baseBranch: string, kind: 'safe' | 'all'): string {
  return `docs-curator pr ${kind === 'all' ? '--fix=all' : '--fix'} --base origin/${baseBranch}`;
}
