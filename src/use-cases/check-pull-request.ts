import {findNew, type Renames} from '../core/compare.ts';
import type {Conventions} from '../core/conventions.ts';
import type {ParseData} from '../core/data.ts';
import {type Accepted, countSeverity, type Finding, onlyErrors} from '../core/finding.ts';
import {findForwardQuestion} from '../core/forward-question.ts';
import {lint} from '../core/lint.ts';
import {listWithin} from '../core/listing.ts';
import {prepare} from '../core/prepare.ts';
import {type Pulls, pullsBelow} from '../core/pulls.ts';
import type {Rewrite} from '../core/report.ts';
import type {Rule} from '../core/rule.ts';
import {type Unchecked, Workspace} from '../core/workspace.ts';
import type {SourceContent, SourceDocument} from '../sources/source.ts';
import {describeChange} from './describe-change.ts';
import {type BaselineChange, judgeBaselineChange} from './judge-baseline.ts';
import type {LintOutcome} from './lint-workspace.ts';
import {type Parse, parseDocuments, parseOnce, parseTexts} from './parse-documents.ts';
import {type History, repairCommits} from './repair-commits.ts';

/** What is known of other pull requests, and what is not and why. */
export interface PullsAnswer {
  readonly pulls: Pulls | null;
  readonly unchecked: readonly Unchecked[];
}

/** One change from base to head, and everything it is judged by. */
export interface PullRequestCheck {
  readonly base: SourceContent;
  readonly head: SourceContent;
  /** The directory that the paths of both are relative to, in the repository; `''` is its top. */
  readonly root: string;
  /** Old path to new path. */
  readonly renames: Renames;
  /** The files that the change adds or writes to. */
  readonly changed: ReadonlySet<string>;
  readonly isTouched: (path: string, line: number) => boolean;
  /** The conventions of the base: a change is judged by the rules that stand, not by those it brings along. */
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
  readonly parse: Parse;
  /** Reads YAML and JSON, where the conventions ask for any. */
  readonly parseData?: ParseData | null;
  /** The date as `YYYY-MM-DD`, for suppressions that expire. */
  readonly today: string;
  /** Null or absent when neither side has a baseline. */
  readonly baselines?: Omit<BaselineChange, 'renames'> | null;
  /** The commit messages of the change, and the title and body of its pull request where there is one. */
  readonly texts: readonly SourceDocument[];
  /** The account that opened the pull request; null or absent when that is not known. */
  readonly opener?: string | null;
  /** Where the commits are, for the way to mend them. Without it none is shown. */
  readonly findHistory?: () => Promise<History>;
  /** What became of the files when the commits were rewritten, where they were. */
  readonly rewrite?: Rewrite | null;
  /** Parts of the change that could not be read. */
  readonly unchecked?: readonly Unchecked[];
  /** What to say of the change as a whole, such as a changed configuration. */
  readonly remarks: readonly Finding[];
  /** Leaves warnings and observations out of the report. */
  readonly isQuiet?: boolean;
  /** More new warnings than this fail the run; null = any number passes. */
  readonly maxWarnings?: number | null;
  /** Asks about other pull requests, with paths from the top; asked only when the change names a document that does not exist. */
  readonly findPulls: (numbers: readonly number[]) => Promise<PullsAnswer>;
}

/** Reports what is new in head: whatever it breaks, in files that it does not touch as well. */
export async function checkPullRequest(check: PullRequestCheck): Promise<LintOutcome> {
  const {base, head, conventions, rules, renames, parseData = null} = check;
  const parse = parseOnce(check.parse);
  const before = parseDocuments(base.documents, parse);
  const after = parseDocuments([...head.documents, ...check.texts], parse);
  const textsBefore = parseTexts(base.texts ?? [], conventions, parse);
  const textsAfter = parseTexts(head.texts ?? [], conventions, parse);
  const ofBefore = [...base.unchecked, ...before.unchecked, ...textsBefore.unchecked];
  const ofAfter = [...head.unchecked, ...after.unchecked, ...textsAfter.unchecked];
  const passedOver = ofBefore.filter(({path}) => !check.changed.has(renames.get(path) ?? path));
  const unchecked = [...judgeUnread(ofAfter, passedOver, renames), ...(check.unchecked ?? [])];
  const ofBase = {
    documents: before.documents,
    files: base.files,
    texts: textsBefore.texts,
    parseData,
    unchecked: passedOver,
    commits: base.commits ?? null,
  };
  const ofHead = {
    documents: after.documents,
    files: head.files,
    texts: textsAfter.texts,
    parseData,
    baseFiles: new Set([...base.files, ...renames.values()]),
    commits: head.commits ?? null,
  };
  const question = findForwardQuestion(new Workspace(ofBase), new Workspace(ofHead), conventions, renames);
  const answer = question.isWanted ? await check.findPulls(question.numbers) : {pulls: null, unchecked: []};
  const pulls = answer.pulls && pullsBelow(answer.pulls, check.root);
  const squash = {opener: check.opener ?? null};
  const current = new Workspace({...ofHead, pulls, squash, unchecked: [...unchecked, ...answer.unchecked]});
  const original = new Workspace({...ofBase, pulls});
  const modules = await prepare(original, conventions, rules, await prepare(current, conventions, rules));
  const options = {today: check.today, listsSuppressions: true};
  const result = lint(current, conventions, rules, modules, options);
  // Base is judged by the same answer: what became of another pull request is no doing of this one.
  const known = lint(original, conventions, rules, modules, options);
  const ofBaseline = check.baselines
    ? judgeBaselineChange(
        {...check.baselines, renames},
        {findings: known.findings, workspace: original, conventions, rules},
        {findings: result.findings, workspace: current, conventions, rules},
      )
    : [];
  const fresh = listWithin(findNew(known.findings, result.findings, renames), findNewClaims(known.accepted, result.accepted, renames));
  const findings = [...check.remarks, ...ofBaseline, ...fresh.findings];
  const {findHistory} = check;
  const repair = findHistory ? await repairCommits(findings, check.texts, conventions.attribution, findHistory) : [];
  const warnings = countSeverity(findings, 'warning');
  const isFailed = countSeverity(findings, 'error') > 0 || warnings > (check.maxWarnings ?? Number.POSITIVE_INFINITY);
  return {
    report: {
      head: head.head,
      base: base.head,
      documents: result.documents,
      ...(result.commits > 0 && {commits: result.commits}),
      repair,
      ...(check.rewrite && {rewrite: check.rewrite}),
      findings: check.isQuiet ? onlyErrors(findings) : findings,
      suppressed: listWithin(findNew(known.suppressed, result.suppressed, renames)).findings,
      baselined: 0,
      accepted: fresh.accepted,
      // A file that git does not track yet is in no patch.
      isTouched: (path, line) => check.isTouched(path, line) || (current.files.has(path) && !ofHead.baseFiles.has(path)),
      textOf: (path) => current.textOf(path),
    },
    exitCode: isFailed ? 1 : 0,
    warnings,
    describeChange: () => describeChange({base: original, head: current, changed: check.changed, renames, conventions, rules, modules}),
  };
}

/** A document that nobody saw the text of is an error, unless it is as it was: unread in base, and left alone by the change. */
function judgeUnread(head: readonly Unchecked[], base: readonly Unchecked[], renames: Renames): Unchecked[] {
  const known = new Set(base.map(({path}) => renames.get(path) ?? path));
  return head.map((entry) => (entry.isUnread === true && !known.has(entry.path) ? {...entry, isError: true} : entry));
}

/** The claims of head that base does not make as often. */
function findNewClaims(base: readonly Accepted[], head: readonly Accepted[], renames: Renames): Accepted[] {
  const keyOf = ({kind, path, target}: Accepted, place = path) => [kind, place, target].join('\0');
  const left = new Map<string, number>();
  for (const claim of base) {
    const key = keyOf(claim, renames.get(claim.path));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return head.filter((claim) => {
    const count = left.get(keyOf(claim)) ?? 0;
    left.set(keyOf(claim), count - 1);
    return count <= 0;
  });
}
