import type {Finding} from '../core/finding.ts';
import type {Change, Withdrawn} from '../core/fix.ts';
import {join} from '../core/path.ts';
import {cutIdentity} from '../curator/bounds.ts';
import type {PassFinding} from '../curator/pass-report.ts';
import type {GitHubClient} from '../github/client.ts';
import {type CommitOutcome, commitFiles, type Signature} from '../github/commit.ts';
import type {RepositoryName} from '../github/pulls.ts';
import {formatUnifiedDiff} from '../reporters/unified-diff.ts';
import {decodeText} from '../sources/decode.ts';
import type {SourceContent} from '../sources/source.ts';
import {type FixKinds, fixContent} from './fix-content.ts';

/** The head branch of a pull request, and the commit that the findings are of. */
export interface Head {
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly sha: string;
}

export interface FixCommitRequest {
  readonly client: GitHubClient;
  readonly head: Head;
  /** Whether the branch can be written to at all; where it cannot, only the patch is made. */
  readonly isWritable: boolean;
  /** What stands at that commit, and the directory that its paths are relative to; `''` is the top. */
  readonly content: SourceContent;
  readonly root: string;
  /** The findings of the pull request when its documents have other texts. */
  readonly relint: (content: SourceContent) => Promise<readonly Finding[]>;
  readonly chosen: readonly PassFinding[];
  readonly kinds: FixKinds;
  /** Names a commit by what it fixes. */
  readonly nameCommit: (fixed: readonly PassFinding[]) => string;
  readonly author: Signature;
  readonly committer: Signature;
  /** ISO 8601 UTC. */
  readonly date: string;
}

export type FixCommitOutcome = (CommitOutcome | {readonly kind: 'nothing'}) & {
  readonly fixed: readonly PassFinding[];
  readonly withdrawn: readonly Withdrawn[];
  /** What `git apply` takes at the head; `''` when nothing is fixed. */
  readonly patch: string;
};

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Commits the fixes of some findings to the head branch, each proved by another lint: one that would leave its finding or add another is
 * left out. Throws the client's error.
 */
export async function commitFixes(request: FixCommitRequest): Promise<FixCommitOutcome> {
  const {client, head, content, root, relint, chosen, kinds, nameCommit, author, committer, date} = request;
  const wanted = new Set(chosen.map(keyOf));
  const made = new Set<string>();
  const isChosen = (finding: Finding) => {
    if (!wanted.has(keyOf(finding))) return false;
    made.add(keyOf(finding));
    return true;
  };
  const {changes, withdrawn} = await fixContent({content, kinds, relint, isReported: null, isChosen});
  for (const {finding} of withdrawn) made.delete(keyOf(finding));
  const fixed = chosen.filter((finding) => made.has(keyOf(finding)));
  const patch = formatUnifiedDiff(
    changes.map(({path, before, edits}) => ({path: join(root, path), before, edits})),
    {color: false, isEscaped: false},
  );
  if (changes.length === 0 || fixed.length === 0) return {kind: 'nothing', fixed: [], withdrawn, patch: ''};
  if (!request.isWritable) return {kind: 'denied', status: 403, fixed, withdrawn, patch};
  const outcome = await commitFiles(client, {
    repository: head.repository,
    branch: head.branch,
    parent: head.sha,
    files: new Map(changes.map((change) => [join(root, change.path), (bytes) => rewrite(bytes, change)])),
    message: nameCommit(fixed),
    author,
    committer,
    date,
  });
  return {...outcome, fixed, withdrawn, patch};
}

/** The new bytes of a document, with its byte order mark; null when it is another text than was linted. */
function rewrite(bytes: Uint8Array, {before, after}: Change): Uint8Array | null {
  const decoded = decodeText(bytes);
  if (!('text' in decoded) || decoded.text !== before) return null;
  return Buffer.concat(decoded.hasMark ? [MARK, Buffer.from(after)] : [Buffer.from(after)]);
}

/** What a finding is known by while others in its line are fixed; a finding of a pass has the same. */
function keyOf({ruleId, path, subject, section, identity}: Pick<Finding, 'ruleId' | 'path' | 'subject' | 'section' | 'identity'>): string {
  const cuts = [section ?? '', identity.target, identity.heading].map(cutIdentity);
  return JSON.stringify([ruleId, path, subject, ...cuts]);
}
