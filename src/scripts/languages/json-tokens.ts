import type {Span} from '../../core/text.ts';

/** A part of JSON as documentation shows it. `gap` stands for something left out, `word` for what is neither string nor mark. */
export interface JsonToken extends Span {
  readonly kind: 'string' | 'open' | 'gap' | 'word' | '{' | '}' | '[' | ']' | ',' | ':';
}

const TOKEN =
  /(?<blank>[\s\uFEFF]+|\/\/[^\n]*|#(?=[\s#!])[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)|(?<openComment>\/\*[\s\S]*)|(?<gap>\.{2,}|…+|⋮|<[^<>\n"]{1,200}>|\$\{[^{}\n]{1,200}\}|\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\}|\{[ \t]*(?:\.{3}|…)[ \t]*\}|\((?:\.{3}|…)\)|\[(?:snip|truncated|omitted)[^\]\n]*\])|(?<string>"(?:[^"\\\n]|\\[^\n])*")|(?<open>"(?:[^"\\\n]|\\[^\n])*)|(?<single>'(?:[^'\\\n]|\\[^\n])*')|(?<mark>[{}[\],:])|(?<word>[^\s{}[\],:"']+|')/gu;

/** Splits a text into tokens; `open` is a string that its line does not close. Linear. */
export function* readJsonTokens(text: string): Iterable<JsonToken> {
  for (const match of text.matchAll(TOKEN)) {
    const {groups = {}, index} = match;
    const span = {start: index, end: index + match[0].length};
    if (groups.blank !== undefined) continue;
    if (groups.openComment !== undefined) yield {start: index, end: index + 2, kind: 'word'};
    else if (groups.mark !== undefined) yield {...span, kind: groups.mark as JsonToken['kind']};
    else if (groups.gap !== undefined) yield {...span, kind: 'gap'};
    else if (groups.string !== undefined) yield {...span, kind: 'string'};
    else if (groups.open !== undefined) yield {...span, kind: 'open'};
    else yield {...span, kind: 'word'};
  }
}
