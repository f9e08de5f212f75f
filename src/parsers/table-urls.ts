import type {Link, Root} from 'mdast';
import type {Span} from '../core/text.ts';

/** A URL that runs into a pipe: then, and only then, the tree is looked at. */
const SUSPECT = /(?:https?:\/\/|www\.)[^\s|<]{1,500}\|/iu;

/** Where a bare URL begins: not within a word. */
const URL_START = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)./iu;

/** What GitHub leaves outside at the end of a bare URL. */
const PUNCTUATION = '?!.,:*_~\'"';

/**
 * Parses, and corrects a fault of satteri: in a table it takes the pipe after a bare URL, and all up to the next white
 * space, into the URL, where GitHub splits the row into cells first. Such URLs are hidden behind autolinks of the same
 * length (`<aa:xxxx>`), which end where they should, and put back into the tree.
 */
export function parseTableUrls(text: string, parse: (text: string) => Root): Root {
  const root = parse(text);
  if (!SUSPECT.test(text)) return root;
  const suspects = linksOf(root).flatMap(({link, isInCell}) => splitAtPipes(text, link).map((span) => ({...span, isInCell})));
  if (suspects.length === 0) return root;
  const trial = parse(hide(text, suspects));
  const cellStarts = new Set(linksOf(trial).flatMap(({link, isInCell}) => (isInCell ? [startOf(link)] : [])));
  // Where neither tree has a table, a pipe is a character of the URL like any other.
  const hidden = suspects.filter(({start, isInCell}) => isInCell || cellStarts.has(start));
  if (hidden.length === 0) return root;
  const corrected = hidden.length === suspects.length ? trial : parse(hide(text, hidden));
  putBack(corrected, text, hidden);
  return corrected;
}

interface FoundLink {
  readonly link: Link;
  readonly isInCell: boolean;
}

function linksOf(root: Root): readonly FoundLink[] {
  const found: FoundLink[] = [];
  const pending: {readonly node: Root | Root['children'][number]; readonly isInCell: boolean}[] = [{node: root, isInCell: false}];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const {node, isInCell} = next;
    if (node.type === 'link') found.push({link: node, isInCell});
    else if ('children' in node)
      for (const child of node.children) pending.push({node: child, isInCell: isInCell || child.type === 'tableCell'});
  }
  return found;
}

/** The URLs within a bare link that holds pipes. */
function splitAtPipes(text: string, link: Link): readonly Span[] {
  const start = startOf(link);
  const source = text.slice(start, link.position?.end.offset);
  if (/^[<[]/u.test(source) || !source.includes('|')) return [];
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index <= source.length; index++) {
    if (index < source.length && (source[index] !== '|' || source[index - 1] === '\\')) continue;
    const cell = source.slice(from, index);
    const offset = cell.search(URL_START);
    if (offset !== -1) {
      const url = trimUrl(cell.slice(offset));
      spans.push({start: start + from + offset, end: start + from + offset + url.length});
    }
    from = index + 1;
  }
  return spans;
}

/** Takes off punctuation, and closing parentheses that nothing in the URL opens. */
function trimUrl(run: string): string {
  let surplus = 0;
  for (const character of run) surplus += character === ')' ? 1 : character === '(' ? -1 : 0;
  let end = run.length;
  while (end > 0) {
    const last = run.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus--;
    else if (!PUNCTUATION.includes(last)) break;
    end--;
  }
  return run.slice(0, end);
}

function hide(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const {start, end} of spans) {
    parts.push(text.slice(from, start), `<aa:${'x'.repeat(end - start - 5)}>`);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function putBack(root: Root, text: string, spans: readonly Span[]): void {
  const ends = new Map(spans.map(({start, end}) => [start, end]));
  for (const {link} of linksOf(root)) {
    const end = ends.get(startOf(link));
    if (end === undefined) continue;
    const value = text.slice(startOf(link), end).replaceAll('\\|', '|');
    link.url = /^www\./iu.test(value) ? `http://${value}` : value;
    link.children = [{type: 'text', value, ...(link.position && {position: link.position})}];
  }
}

function startOf(link: Link): number {
  return link.position?.start.offset ?? -1;
}
