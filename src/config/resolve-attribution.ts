import type {AttributionConventions, AttributionScope} from '../core/conventions.ts';
import {codingTools} from './presets/coding-tools.ts';
import type {Compiler} from './resolve.ts';
import type {ConfigFile} from './schema.ts';

/** What counts as a marker: the tools that every family knows, and what a configuration adds. */
export function resolveAttribution(raw: NonNullable<ConfigFile['attribution']>, {pattern}: Compiler): AttributionConventions {
  const {scopes, deny = [], co_authors: people, commit_identities: identities, residues = []} = raw;
  return {
    ...codingTools,
    scopes: (scopes as readonly AttributionScope[] | undefined) ?? codingTools.scopes,
    deny: [...codingTools.deny, ...deny.map(pattern)],
    coAuthors: (people as AttributionConventions['coAuthors'] | undefined) ?? codingTools.coAuthors,
    commitIdentities: (identities as AttributionConventions['commitIdentities'] | undefined) ?? codingTools.commitIdentities,
    residues: [
      ...codingTools.residues,
      ...residues.map(({name, match}) => ({name: String(name), pattern: pattern(match), isInCode: false, exceptOwners: []})),
    ],
  };
}
