import type {Definition, Link} from './facts.ts';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** A link whose text is not known yet. */
export type NewLink = Omit<Link, 'text' | 'definition'>;

/** Gathers the links and definitions of one document, and leads references to their definitions once all are known. */
export class LinkFacts {
  readonly links: Mutable<Link>[] = [];
  readonly definitions: Mutable<Definition>[] = [];
  /** Index of the first definition of each identifier: the one that counts. */
  readonly #definitionOf = new Map<string, number>();
  /** The identifiers of reference links, by index into the links. */
  readonly #references = new Map<number, string>();

  /** Adds a link, to be told its text; `identifier` is that of the definition it refers to, null where it has a destination of its own. */
  add(link: NewLink, identifier: string | null = null): {text: string} {
    if (identifier !== null) this.#references.set(this.links.length, identifier);
    const added: Mutable<Link> = {...link, text: '', definition: -1};
    this.links.push(added);
    return added;
  }

  define(identifier: string, definition: Omit<Definition, 'isUsed'>): void {
    if (!this.#definitionOf.has(identifier)) this.#definitionOf.set(identifier, this.definitions.length);
    this.definitions.push({...definition, isUsed: false});
  }

  /** Gives every reference the destination of its definition. */
  resolve(): void {
    for (const [index, identifier] of this.#references) {
      const definitionIndex = this.#definitionOf.get(identifier) ?? -1;
      const definition = this.definitions[definitionIndex];
      const link = this.links[index];
      if (!definition || !link) continue;
      definition.isUsed = true;
      Object.assign(link, {definition: definitionIndex, url: definition.url, destination: definition.destination});
    }
  }
}
