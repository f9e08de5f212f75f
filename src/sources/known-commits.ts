import {collectCommitIds} from '../core/commit-ids.ts';
import type {Conventions} from '../core/conventions.ts';
import {runGit} from './git.ts';
import type {OpenedSource} from './open.ts';
import type {SourceContent} from './source.ts';

/**
 * The same content together with what git knows of the commits that its documents may name, where the conventions want to know. Nothing
 * is known outside git, and of a history that was cut off.
 *
 * @param directory where to run git
 */
export async function addKnownCommits(
  {repository}: OpenedSource,
  directory: string,
  content: SourceContent,
  conventions: Conventions,
): Promise<SourceContent> {
  if (repository === null || repository.isShallow) return content;
  const texts = function* () {
    for (const {text} of content.documents) yield text;
  };
  const asked = collectCommitIds(texts(), conventions);
  if (asked.length === 0) return content;
  const result = await runGit(directory, ['cat-file', '--batch-check'], asked.map((id) => `${id}^{commit}\n`).join(''));
  if (result.kind !== 'done') return content;
  const answers = result.stdout.toString('latin1').split('\n');
  // Also one that several commits begin with is known.
  const known = asked.filter((_, index) => answers[index] !== undefined && !/ missing$/u.test(answers[index] ?? ''));
  return {...content, commits: {asked: new Set(asked), known: new Set(known)}};
}
