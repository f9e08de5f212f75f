import type {MetadataForm} from '../conventions.ts';
import {blockquote} from './blockquote.ts';
import {boldLine} from './bold-line.ts';
import {frontmatter} from './frontmatter.ts';
import {line} from './line.ts';
import {list} from './list.ts';
import type {MetadataReader} from './reader.ts';
import {section} from './section.ts';
import {sidecar} from './sidecar.ts';
import {table} from './table.ts';

/** Every form, by its name in the configuration. */
export const METADATA_READERS: Readonly<Record<MetadataForm, MetadataReader>> = {
  blockquote,
  'bold-line': boldLine,
  line,
  list,
  frontmatter,
  table,
  section,
  sidecar,
};
