import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

/** What a reader of GitHub would get from a body, apart from code. */
export interface Inspection {
  readonly html: readonly string[];
  readonly links: readonly string[];
  /** All text outside code. */
  readonly prose: string;
  readonly code: readonly string[];
  /** Types of nodes that no body of ours holds. */
  readonly foreign: readonly string[];
}

const OURS = new Set(
  'root heading paragraph text strong link inlineCode code table tableRow tableCell list listItem html definition'.split(' ').slice(0, -1),
);

/** Reads a body as GitHub would. */
export function inspectBody(body: string): Inspection {
  const html: string[] = [];
  const links: string[] = [];
  const prose: string[] = [];
  const code: string[] = [];
  const foreign: string[] = [];
  const visit = (node: Nodes): void => {
    if (!OURS.has(node.type)) foreign.push(node.type);
    if (node.type === 'html') html.push(node.value);
    if (node.type === 'link') links.push(node.url);
    if (node.type === 'text') prose.push(node.value);
    if (node.type === 'inlineCode' || node.type === 'code') code.push(node.value);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(body, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}));
  return {html, links, prose: prose.join('\n'), code, foreign};
}

const TAGS = [
  /^<!-- docs-curator:pass pr=\d+ -->$/u,
  /^<!-- docs-curator:sweep pr=\d+ date=[\d-]*(?: note=\d+ key=[\da-f]+)? -->$/u,
  /^<!-- docs-curator:reply [\w/=. -]+ -->$/u,
  /^<!-- docs-curator:scrubbed title=\d+ body=\d+ -->$/u,
  /^<!-- docs-curator:state v1 [\w-]+ -->$/u,
  /^<details><summary>[^<>`[\]*]+<\/summary>$/u,
  /^<\/details>$/u,
  /^<\/?sub>$/u,
];
const LINKS = [
  /^\.\.\/blob\/[0-9a-f]{7,64}\/[A-Za-z0-9._%/-]+(?:\?plain=1#L\d+)?$/u,
  /^\.\.\/(?:commit\/[0-9a-f]{7,64}|pull\/\d+|issues\/\d+|actions\/runs\/\d+)$/u,
];

/** Everything in a body that must not be there. */
export function findFaults(body: string): string[] {
  const {html, links, prose, foreign} = inspectBody(body);
  return [
    ...foreign.map((type) => `node ${type}`),
    ...html.filter((value) => !TAGS.some((tag) => tag.test(value))).map((value) => `html ${value}`),
    ...links.filter((url) => !LINKS.some((form) => form.test(url))).map((url) => `link ${url}`),
    ...(prose.match(/#\d+|\bGH-\d+|@\S*|https?:|www\./giu) ?? []).map((found) => `prose ${found}`),
    ...(prose.match(/co-authored-by|generated (?:with|by)|signed-off-by|\bclaude\b|\bcopilot\b/giu) ?? []).map(
      (found) => `marker ${found}`,
    ),
    ...(prose.match(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?:#|GH-|\S+\/\S+#|https?:)\S*/giu) ?? []).map(
      (found) => `keyword ${found}`,
    ),
    ...(/[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\n\P{Cc}]/u.test(body) ? ['unseen character'] : []),
    ...(body.length > 60_000 ? [`length ${body.length}`] : []),
  ];
}
