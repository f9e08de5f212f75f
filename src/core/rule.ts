import type {Conventions, Kind} from './conventions.ts';
import type {Document} from './document.ts';
import type {Accepted, RuleFinding, Severity} from './finding.ts';
import type {ClosedState} from './pulls.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A part of a document that a rule passed over. */
export interface SkippedPart {
  readonly range: Span;
  /** Completes the sentence `Not checked: …`. */
  readonly reason: string;
}

/** What a rule may look at besides the document itself. */
export interface RuleContext {
  readonly workspace: Workspace;
  readonly conventions: Conventions;
  /** The kind of the document by its path; the catch-all kind when no other matches. */
  readonly kind: Kind;
  /** The kind of any path, whether a document stands there or not. */
  readonly kindOf: (path: string) => Kind;
  /** Says that a part of the document was passed over, and why. */
  readonly skip: (part: SkippedPart) => void;
  /** Records a claim that was checked and found in order, such as a valid forward declaration. */
  readonly accept: (accepted: Omit<Accepted, 'path' | 'line'> & {readonly at: number}) => void;
}

/** A small repository and exactly what the rule must say of it: a test and a piece of documentation at once. */
export interface RuleExample {
  readonly name: string;
  /** Path to text. A path `commit:<sha>` is a commit message. */
  readonly files: Readonly<Record<string, string>>;
  /** Other pull requests that the rule may know of. */
  readonly pulls?: {
    readonly open: readonly {readonly number: number; readonly isDraft?: boolean; readonly added: readonly string[]}[];
    readonly closed?: Readonly<Record<number, ClosedState>>;
  };
  /** What a history that was asked knows of the ids of commits in the files; absent when there is none. */
  readonly commits?: readonly string[];
  /** A configuration file in YAML; absent for the conventions that apply without one. */
  readonly config?: string;
  /** Paths of the base revision; absent when there is no base. */
  readonly baseFiles?: readonly string[];
  /** `path:line:column: Message`, one a finding, in report order; empty for a good example. */
  readonly findings: readonly string[];
}

export interface Rule {
  /** `area/name`; also the path of its source file under src/rules and of its test under test/rules. */
  readonly id: string;
  /** What holds when the rule is silent: one sentence in the present tense. */
  readonly description: string;
  /** Why a reader is better off: one or two sentences. */
  readonly rationale: string;
  readonly severity: Severity;
  /** What it reads: Markdown files, commit messages, or the title and body of a pull request. */
  readonly reads: 'markdown' | 'commit' | 'pull-request';
  readonly examples: readonly RuleExample[];
  check(document: Document, context: RuleContext): Iterable<RuleFinding>;
}

/** Declares a rule. Rules read Markdown files unless they say otherwise. */
export function defineRule(rule: Omit<Rule, 'reads'> & {readonly reads?: Rule['reads']}): Rule {
  return {...rule, reads: rule.reads ?? 'markdown'};
}

/** Which rules read a document, by the form of its path. */
export function readerOf(path: string): Rule['reads'] {
  if (path.startsWith('commit:')) return 'commit';
  return path.startsWith('pull-request:') ? 'pull-request' : 'markdown';
}
