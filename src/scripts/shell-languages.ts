/** How a fence's text is read: as a script, as a script in a dialect with a grammar of its own, or as a terminal session. */
export type ShellMode = 'script' | 'dialect' | 'session';

const MODES: ReadonlyMap<string, ShellMode> = new Map([
  ...words('bash sh shell dash ash shell-script shellscript bash-interactive azurecli azurecli-interactive', 'script'),
  ...words('zsh ksh mksh', 'dialect'),
  ...words('console shell-session shellsession sh-session bash-session zsh-session session terminal term', 'session'),
]);

/**
 * The mode of a fence by its language word, null when the word names no shell. The word is compared in lower case and ends
 * at `[`, `=`, `,`, `{` or `:`, so that `bash=` and `Bash{linenos}` are Bash.
 */
export function shellModeOf(lang: string | null): ShellMode | null {
  return MODES.get(shellWordOf(lang).toLowerCase()) ?? null;
}

/** The part of a language word that names the language. */
export function shellWordOf(lang: string | null): string {
  return /^[^[=,{:]*/u.exec(lang ?? '')?.[0] ?? '';
}

function words(list: string, mode: ShellMode): [string, ShellMode][] {
  return list.split(' ').map((word) => [word, mode]);
}
