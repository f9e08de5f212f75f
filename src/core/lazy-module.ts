/** A part of the program, such as a parser, that is loaded when a document needs it. Known by identity: declare each once. */
export interface LazyModule<T> {
  readonly name: string;
  load(): Promise<T>;
}

/** The modules that are there; rules ask it synchronously for what was loaded before they ran. */
export class LoadedModules {
  readonly #loaded = new Map<LazyModule<unknown>, unknown>();

  /** Loads what is not there yet. */
  async load(wanted: Iterable<LazyModule<unknown>>): Promise<void> {
    const missing = [...new Set(wanted)].filter((module) => !this.#loaded.has(module));
    await Promise.all(missing.map(async (module) => this.#loaded.set(module, await module.load())));
  }

  /** A module that was loaded. Throws when it was not, which is a fault of the rule: it must name it in `needs`. */
  get<T>(module: LazyModule<T>): T {
    if (!this.#loaded.has(module)) throw new Error(`Module ${module.name} is used before it is loaded`);
    return this.#loaded.get(module) as T;
  }
}
