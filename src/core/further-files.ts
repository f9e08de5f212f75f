import type {Conventions, MetadataSchema} from './conventions.ts';
import {createKindOf} from './kind.ts';
import {dirname, join, normalize} from './path.ts';

/** Forms whose texts are YAML or JSON. */
const DATA_FORMS = ['frontmatter', 'sidecar', 'nav', 'json'];

/** Whether the conventions ask for anything that stands in YAML or JSON. */
export function needsData({kinds, general, indexes}: Conventions): boolean {
  return (
    [...kinds, general].some(({metadata}) => metadata !== null && DATA_FORMS.includes(metadata.form)) ||
    indexes.some(({entry}) => DATA_FORMS.includes(entry.form))
  );
}

/** Whether a file that is no document by its name lists documents in the manner of Markdown, such as `llms.txt`. */
export function isMarkdownIndex(path: string, {indexes}: Conventions): boolean {
  return indexes.some(({file, entry}) => file === path && !DATA_FORMS.includes(entry.form));
}

/**
 * Which files of a root have to be read besides its documents: indexes that are no Markdown, and the files beside documents that hold
 * their fields. Never more than one a document and one an index.
 */
export function chooseFurtherFiles(files: readonly string[], conventions: Conventions): ReadonlySet<string> {
  const known = new Set(files);
  const chosen = new Set(conventions.indexes.map(({file}) => file).filter((file) => known.has(file)));
  if (![...conventions.kinds, conventions.general].some(({metadata}) => metadata?.form === 'sidecar')) return chosen;
  const {kindOf, isIgnored} = createKindOf(conventions, {files: known});
  for (const path of files) {
    if (!/\.(?:md|markdown)$/iu.test(path) || isIgnored(path)) continue;
    const {metadata} = kindOf(path);
    const sidecar = metadata && sidecarOf(path, metadata);
    if (sidecar && known.has(sidecar)) chosen.add(sidecar);
  }
  return chosen;
}

/** The path of the file that holds the fields of a document; null when the form has none, or when it would be outside the root. */
export function sidecarOf(path: string, {form, file}: MetadataSchema): string | null {
  return form === 'sidecar' && file !== null ? normalize(join(dirname(path), file)) : null;
}
