import type {CuratorConventions} from '../core/conventions.ts';
import type {Compiler} from './resolve.ts';
import type {ConfigFile} from './schema.ts';

/** Marks of tools and broken scripts harm whoever reads on: nobody waives them unless a configuration says so. */
const UNACCEPTABLE = ['attribution/*', 'script/syntax'];

/** How the curator speaks and acts on pull requests. */
export function resolveCurator(raw: NonNullable<ConfigFile['curator']>, {pattern}: Compiler): CuratorConventions {
  const {language, comment, commit_prefix: prefix, fix_author: author, accept = {}, sources = {}} = raw;
  return {
    language: (language ?? 'auto') as CuratorConventions['language'],
    comment: (comment ?? 'on-findings') as CuratorConventions['comment'],
    commitPrefix: prefix === undefined ? '' : String(prefix).trim(),
    fixAuthor: (author ?? 'requester') as CuratorConventions['fixAuthor'],
    accept: {deny: accept.deny?.map(String) ?? UNACCEPTABLE, byAuthor: accept.by_author ?? true},
    sources: Object.fromEntries(
      Object.entries(sources).flatMap(([id, source]) => (source ? [[id, {document: source.document, match: pattern(source.match)}]] : [])),
    ),
  };
}
