/** The command that makes the fixes of a pull request on its author's own machine. */
export function localFix(baseBranch: string): string {
  return `npx docs-curator pr --fix --base origin/${baseBranch}`;
}
