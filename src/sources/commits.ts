import type {Unchecked} from '../core/workspace.ts';
import {explainSize} from './decode.ts';
import {demandGit, resolveCommit} from './git.ts';
import type {SourceContent, SourceDocument} from './source.ts';

/**
 * The messages of all commits in a range as git has it (`main..topic`; a single revision means all commits reachable from it),
 * in full, each as the document `commit:<sha>`, newest first. Throws a `ToolError` when git does not know the range.
 */
export async function readCommits(directory: string, range: string): Promise<SourceContent> {
  // A signature is not shown, since showing it would run the program that the configuration names.
  const format = ['--format=%H%x00%B', '-z', '--encoding=UTF-8', '--no-show-signature', '--no-patch', '--no-notes', '--no-color'];
  const output = await demandGit(`read commits \`${range}\``, directory, ['log', ...format, '--end-of-options', range, '--']);
  const documents: SourceDocument[] = [];
  const unchecked: Unchecked[] = [];
  for (let start = 0; start < output.length; ) {
    const idEnd = output.indexOf(0, start);
    const end = output.indexOf(0, idEnd + 1);
    const path = `commit:${output.toString('latin1', start, idEnd)}`;
    const reason = explainSize(end - idEnd - 1);
    // A message that is not UTF-8 after all is read with replacement characters: markers are looked for in whatever can be read.
    if (reason === null) documents.push({path, text: output.toString('utf8', idEnd + 1, end)});
    // No person writes such a message, and a marker in it would go unseen.
    else unchecked.push({path, reason, isError: true});
    start = end + 1;
  }
  // To git what names no commit, such as a tree, is a range without commits.
  if (output.length === 0 && !range.includes('..') && !/^\^|\^[@!-]/u.test(range)) await resolveCommit(directory, range);
  return {files: [], documents, unchecked, head: null};
}
