import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {readTarget} from './link-target.ts';
import type {FoundMetadata} from './metadata.ts';
import type {Span} from './text.ts';
import {findTitle} from './title.ts';
import {within} from './within.ts';
import type {Workspace} from './workspace.ts';

/**
 * Whether a document leads to another one from its fields, or from the text around its title: by a link, by the name of a document
 * that exists, by an id of a registry. Outside the fields only what stays in the repository counts, since badges lead outside too.
 */
export function leadsElsewhere(
  document: Document,
  {block, source}: FoundMetadata,
  workspace: Workspace,
  conventions: Conventions,
): boolean {
  const isOther = ({url}: {readonly url: string}) => {
    const target = readTarget(document.path, url);
    return target.kind === 'internal' && target.path !== document.path;
  };
  for (const {field, value, text} of block.entries) {
    if (field?.type === 'ref' && text !== '') return true;
    if (namesDocument(source.slice(value), document, workspace, conventions)) return true;
  }
  if (source === document && within(document.facts.links, block).some((link) => isOther(link) || /^https?:/iu.test(link.url))) return true;
  return places(document, block).some(
    (span) =>
      within(document.facts.links, span).some((link) => link.kind !== 'image' && isOther(link)) ||
      within(document.facts.codeSpans, span).some((code) => namesDocument(code.value, document, workspace, conventions)),
  );
}

/** Whether a text holds a URL, the name of another document that exists, or an id of a registry. */
export function namesDocument(text: string, document: Document, workspace: Workspace, conventions: Conventions): boolean {
  if (/https?:\/\/\S/iu.test(text)) return true;
  if (conventions.registries.some(({reference}) => reference.test(text))) return true;
  return text.split(/[\s,，;；、"'`()（）[\]<>]+/u).some((word) => {
    if (!/[./]/u.test(word)) return false;
    const target = workspace.resolveMention(document.path, word, conventions.roots);
    return target === null ? workspace.isPartial && /\.\p{L}/u.test(word) : target !== document.path;
  });
}

/** The text up to the first heading below the title, and the sections that fields stand in. */
function places(document: Document, block: Span): Span[] {
  const title = findTitle(document);
  const end = document.text.length;
  const headings = document.facts.headings.filter((heading) => heading.top);
  const next = headings.find((heading) => heading.start >= (title?.end ?? 0));
  const after = headings.find((heading) => heading.start >= block.end);
  return [
    {start: 0, end: next?.start ?? end},
    {start: block.start, end: after?.start ?? end},
  ];
}
