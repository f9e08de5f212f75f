/** Something whose text content is being collected until it ends: a heading or a link, of Markdown or of raw HTML. */
interface OpenText {
  /** `heading` and `link` for those of Markdown, else the name of the HTML element. */
  readonly name: string;
  text: string;
  readonly close: (text: string) => void;
}

/** What is open at one place of a document: never more than a handful, since links do not nest and an HTML element ends the open one of its kind. */
export class OpenTexts {
  #open: OpenText[] = [];

  /** @param close is told the text content when it ends */
  open(name: string, close: (text: string) => void): void {
    this.#open.push({name, text: '', close});
  }

  /** Closes the innermost of this name; those opened inside it and left open end with it. */
  close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name);
    if (index === -1) return;
    for (const {text, close} of this.#open.splice(index)) close(text);
  }

  collect(text: string): void {
    for (const open of this.#open) open.text += text;
  }

  /** The alternative text of an image is text of the link around it, but not of the heading. */
  collectAlternative(text: string): void {
    for (const open of this.#open) if (open.name === 'link' || open.name === 'a') open.text += text;
  }

  /** Forgets what its block left open. */
  drop(): void {
    this.#open = [];
  }
}
