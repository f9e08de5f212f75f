/** Stands in a template where the sentence has a value. */
export const PLACE = '\u0000';

/** A sentence with its values taken out. */
export interface Template {
  readonly text: string;
  /** As they are written: `code` with its backticks, `plain` a number, a day, a short commit id or the like; `any` in a key only. */
  readonly values: readonly {readonly kind: 'code' | 'plain' | 'any'; readonly raw: string}[];
}

/** A known sentence, and what it is in the language of the table. */
export interface Entry {
  readonly key: Template;
  readonly target: readonly (
    | {readonly kind: 'words'; readonly text: string}
    | {readonly kind: 'value'; readonly number: number}
    | {readonly kind: 'phrase'; readonly name: string}
  )[];
}

/** What joins the values of a list. */
export interface Joints {
  readonly comma: string;
  readonly or: string;
  readonly and: string;
  /** Before and after a number of further ones. */
  readonly more: string;
  readonly further: string;
}

/** Sentences and phrases by the name of their group; that of whole sentences is `messages`. */
export interface Table {
  readonly joints: Joints;
  /** Those without phrases in them whose template has this text. */
  exact(name: string, text: string): readonly Entry[];
  /** Those with phrases in them. */
  open(name: string): readonly Entry[];
}

type Group = Readonly<Record<string, string>>;

/** A table of the sentences in `groups`: key to what it becomes. */
export function createTable(groups: Readonly<Record<string, Group>>, joints: Joints): Table {
  const read = new Map<string, {readonly exact: ReadonlyMap<string, Entry[]>; readonly open: readonly Entry[]}>();
  const groupOf = (name: string) => {
    const known = read.get(name) ?? readGroup(groups[name] ?? {});
    read.set(name, known);
    return known;
  };
  return {joints, exact: (name, text) => groupOf(name).exact.get(text) ?? [], open: (name) => groupOf(name).open};
}

function readGroup(group: Group): {exact: Map<string, Entry[]>; open: Entry[]} {
  const exact = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const [sentence, translation] of Object.entries(group)) {
    const entry = {key: readTemplate(sentence, true), target: readTarget(translation)};
    if (SLOT.test(entry.key.text)) open.push(entry);
    else exact.set(entry.key.text, [...(exact.get(entry.key.text) ?? []), entry]);
  }
  return {exact, open};
}

const SLOT = /<[a-z]+>/u;
/** Values in the order in which they are looked for: code, a code point, a day, a number, a commit, a level; in a key first their places. */
const VALUE =
  /(\{\d\})|(`[^`]*`)|(?<![\p{L}\p{N}_#+-])(?:U\+[0-9A-F]{4,6}|\d{4}-\d{2}-\d{2}|\d{1,3}(?:,\d{3})+|\d{1,9}|(?<=commit )[0-9a-f]{7,40}|H[1-6])(?![\p{L}\p{N}_-])/gu;

/** Takes the values out of a sentence, or of a key, where `{1}` stands for one. Linear. */
export function readTemplate(sentence: string, isKey = false): Template {
  const values: {kind: 'code' | 'plain' | 'any'; raw: string}[] = [];
  const text = sentence.replace(VALUE, (raw, place?: string, code?: string) => {
    if (place !== undefined && !isKey) return raw;
    values.push({kind: place !== undefined ? 'any' : code !== undefined ? 'code' : 'plain', raw});
    return PLACE;
  });
  return {text, values};
}

function readTarget(text: string): Entry['target'] {
  return text
    .split(/(`[^`]*`|\{\d\}|<[a-z]+>)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\{\d\}$/u.test(part)) return {kind: 'value', number: Number(part[1])};
      if (/^<[a-z]+>$/u.test(part)) return {kind: 'phrase', name: part.slice(1, -1)};
      return {kind: 'words', text: part};
    });
}
