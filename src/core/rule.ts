import type {Commit} from './commit.ts';
import type {Conventions, Kind} from './conventions.ts';
import {type Document, DRAFT_PREFIX} from './document.ts';
import type {Accepted, RuleFinding, Severity} from './finding.ts';
import type {LazyModule, LoadedModules} from './lazy-module.ts';
import type {ClosedState} from './pulls.ts';
import type {Span} from './text.ts';
import type {Squash, Workspace} from './workspace.ts';

/** A part of a document that a rule passed over. */
export interface SkippedPart {
  readonly range: Span;
  /** Completes the sentence `Not checked: …`. */
  readonly reason: string;
  /** Whether it counts as an error unless the conventions say otherwise: without it, nothing can be said of other documents. */
  readonly isError?: boolean;
}

/** What a rule may look at besides the document itself. */
export interface RuleContext {
  readonly workspace: Workspace;
  readonly conventions: Conventions;
  /** The kind of the document by its path; the catch-all kind when no other matches. */
  readonly kind: Kind;
  /** The kind of any path, whether a document stands there or not. */
  readonly kindOf: (path: string) => Kind;
  /** What `needs` named, for this document and all others. */
  readonly modules: LoadedModules;
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
  /** Path `commit:<sha>` to who wrote and committed it. */
  readonly people?: Readonly<Record<string, Pick<Commit, 'author' | 'committer'>>>;
  /** The pull request that the commits are of. */
  readonly squash?: Squash;
  /** `path:line:column: Message`, one a finding, in report order; empty for a good example. */
  readonly findings: readonly string[];
}

/** A key of the configuration file that changes what a rule does. */
export interface RuleOption {
  /** As the page on configuration lists it, or the beginning of several. */
  readonly key: string;
  /** What the key says, without a full stop. */
  readonly meaning: string;
}

export interface Rule {
  /** `area/name`; also the path of its source file under src/rules and of its test under test/rules. */
  readonly id: string;
  /** What holds when the rule is silent: one sentence in the present tense. */
  readonly description: string;
  /** Why a reader is better off: one or two sentences. */
  readonly rationale: string;
  readonly severity: Severity;
  /**
   * What it reads: Markdown files, these and the YAML and JSON files that list them, these and the texts of a pull request, commit
   * messages, or the texts of a pull request.
   */
  readonly reads: 'markdown' | 'listing' | 'published' | 'commit' | 'pull-request';
  /** Whether one document tells it all, so that an editor can ask for it alone; `workspace` where other files decide. */
  readonly scope: 'document' | 'workspace';
  /** What it is silent without: a base to compare with, or word of other pull requests. Then a suppression of it may be idle and right. */
  readonly silentWithout?: 'base' | 'pulls';
  readonly examples: readonly RuleExample[];
  /** The keys that configure it; absent where they are those of its area. */
  readonly options?: readonly RuleOption[];
  /** Where somebody is better off without it, in a sentence; absent where it is what holds for its area. */
  readonly whenOff?: string;
  /** What must be loaded before `check` can look at the document; too much costs time, too little is a fault. */
  needs?(document: Document, kind: Kind): Iterable<LazyModule<unknown>>;
  check(document: Document, context: RuleContext): Iterable<RuleFinding>;
}

/** Declares a rule. Rules read Markdown files of a whole workspace unless they say otherwise. */
export function defineRule(rule: Omit<Rule, 'reads' | 'scope'> & Partial<Pick<Rule, 'reads' | 'scope'>>): Rule {
  return {...rule, reads: rule.reads ?? 'markdown', scope: rule.scope ?? 'workspace'};
}

/** What a document is to rules, by the form of its path. */
export function formOf(path: string): 'markdown' | 'data' | 'commit' | 'pull-request' {
  if (path.startsWith('commit:') || path.startsWith(DRAFT_PREFIX)) return 'commit';
  if (path.startsWith('pull-request:')) return 'pull-request';
  return /\.(?:ya?ml|json)$/iu.test(path) ? 'data' : 'markdown';
}

/** Whether a rule reads documents of a form. */
export function doesRead({reads}: Rule, form: ReturnType<typeof formOf>): boolean {
  if (reads === 'listing') return form === 'markdown' || form === 'data';
  if (reads === 'published') return form === 'markdown' || form === 'pull-request';
  return reads === form;
}
