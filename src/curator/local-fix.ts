/** The command that makes the fixes of a pull request on its author's own machine: those that are safe, or all that there are. */
export function localFix(baseBranch: string, kind: 'safe' | 'all'): string {
  return `npx docs-curator pr ${kind === 'all' ? '--fix=all' : '--fix'} --base origin/${baseBranch}`;
}
