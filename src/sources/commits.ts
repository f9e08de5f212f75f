import type {Commit} from '../core/commit.ts';
import type {Unchecked} from '../core/workspace.ts';
import {explainSize} from './decode.ts';
import {demandGit, resolveCommit} from './git.ts';
import type {SourceContent, SourceDocument} from './source.ts';

/** What is read of a commit before its message, each part ended by a zero byte. */
const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce'];

/**
 * The messages of all commits that revisions name as git has it (`main..topic`; a single revision means all commits reachable from it,
 * `^main` leaves out those reachable from another), in full, each as the document `commit:<sha>`, newest first. Throws a `ToolError`
 * when git does not know a revision.
 */
export async function readCommits(directory: string, ...revisions: readonly string[]): Promise<SourceContent> {
  const range = revisions.join(' ');
  // A signature is not shown, since showing it would run the program that the configuration names.
  const format = [`--format=${FIELDS.join('%x00')}%x00%B`, '-z', '--encoding=UTF-8', '--no-show-signature', '--no-patch', '--no-notes'];
  const args = ['log', ...format, '--no-color', '--no-mailmap', '--end-of-options', ...revisions, '--'];
  const output = await demandGit(`read commits \`${range}\``, directory, args);
  const documents: SourceDocument[] = [];
  const unchecked: Unchecked[] = [];
  for (let start = 0; start < output.length; ) {
    const fields: string[] = [];
    for (const _ of FIELDS) {
      const end = output.indexOf(0, start);
      fields.push(output.toString('utf8', start, end));
      start = end + 1;
    }
    const commit = toCommit(fields);
    const path = `commit:${commit.sha}`;
    const end = output.indexOf(0, start);
    const reason = explainSize(end - start);
    // A message that is not UTF-8 after all is read with replacement characters: markers are looked for in whatever can be read.
    if (reason === null) documents.push({path, text: output.toString('utf8', start, end), commit});
    // No person writes such a message, and a marker in it would go unseen.
    else unchecked.push({path, reason, isError: true});
    start = end + 1;
  }
  // To git what names no commit, such as a tree, is a range without commits.
  if (output.length === 0 && revisions.every((revision) => !revision.includes('..') && !/^\^|\^[@!-]/u.test(revision))) {
    for (const revision of revisions) await resolveCommit(directory, revision);
  }
  return {files: [], documents, unchecked, head: null};
}

function toCommit([sha = '', parents = '', author = '', authorEmail = '', committer = '', committerEmail = '']: readonly string[]): Commit {
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: {name: author, email: authorEmail},
    committer: {name: committer, email: committerEmail},
  };
}
