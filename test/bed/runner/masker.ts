import type {RuleSet} from './rules.ts';

/** Replaces secrets by `***`, as the runner's secret masker does. */
export class Masker {
  readonly #values = new Set<string>();
  readonly #forms = new Set<string>();
  readonly #rules: RuleSet;

  constructor(rules: RuleSet) {
    this.#rules = rules;
  }

  /** The secrets as they were added, without their encoded forms. */
  get values(): string[] {
    return [...this.#values];
  }

  add(value: string): void {
    if (value === '') return;
    this.#values.add(value);
    const forms = this.#rules.has('mask.encodings') ? [value, ...encode(value)] : [value];
    for (const form of forms) if (form !== '') this.#forms.add(form);
  }

  mask(text: string): string {
    const found = [...this.#forms].flatMap((form) => positions(text, form)).sort((a, b) => a.start - b.start);
    let masked = '';
    let end = 0;
    for (const position of found) {
      const touches = masked !== '' && position.start <= end && this.#rules.has('mask.merge');
      if (!touches) masked += `${text.slice(end, position.start)}***`;
      end = Math.max(end, position.end);
    }
    return masked + text.slice(end);
  }
}

function positions(text: string, secret: string): {start: number; end: number}[] {
  const found = [];
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
    found.push({start, end: start + secret.length});
  }
  return found;
}

const xmlEscapes: Record<string, string> = {'<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;'};

function encode(value: string): string[] {
  const bytes = Buffer.from(value);
  const text = bytes.toString();
  const shifts = [0, 1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64'));
  return [
    ...shifts,
    text.replaceAll('"', '\\"'),
    text.replaceAll("'", "''"),
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    text.replace(/[<>"'&]/g, (char) => xmlEscapes[char] ?? char),
    text.length > 8 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : '',
    ...splitAtAmpersand(text),
  ];
}

/** PowerShell prints a command with `&` in pieces; pieces under 6 characters are left alone. */
function splitAtAmpersand(text: string): string[] {
  const plus = text.indexOf('&+');
  const last = text.lastIndexOf('&');
  if (last < 0) return [];
  const pieces = plus >= 0 ? [text.slice(0, plus + 2), text.slice(plus + 3)] : [text.slice(0, last + 1), text.slice(last + 1)];
  return pieces.filter((piece) => piece.length >= 6);
}
