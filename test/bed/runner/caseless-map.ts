/** Folds ASCII only: the names that matter are ASCII, and .NET's ordinal folding keeps `ı`, `ſ` and the Kelvin sign apart. */
export function foldCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A .NET dictionary with an ordinal, case-insensitive comparer: the first spelling of a name stays. */
export class CaselessMap {
  readonly #entries = new Map<string, {readonly name: string; value: string}>();
  readonly #fold: (name: string) => string;

  /** @param isCaseless false makes it an ordinary map. */
  constructor(isCaseless = true) {
    this.#fold = isCaseless ? foldCase : (name) => name;
  }

  get(name: string): string | undefined {
    return this.#entries.get(this.#fold(name))?.value;
  }

  set(name: string, value: string): void {
    const entry = this.#entries.get(this.#fold(name));
    if (entry) entry.value = value;
    else this.#entries.set(this.#fold(name), {name, value});
  }

  delete(name: string): void {
    this.#entries.delete(this.#fold(name));
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries([...this.#entries.values()].map(({name, value}) => [name, value]));
  }
}
