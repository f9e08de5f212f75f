import type {Now} from './find-now.ts';
import type {Markdown} from './markdown.ts';
import type {Item, Pass} from './pass.ts';
import type {PassFinding} from './pass-report.ts';
import type {Quote} from './rule-words.ts';
import type {Speech} from './say.ts';

/** What a comment needs to know besides the pass. */
export interface PassSurroundings {
  /** The last line of the comment, an HTML comment of our own. */
  readonly state: string;
  readonly version: string;
  /** A short hash of the configuration; null where there is none. */
  readonly config: string | null;
  /** Number of the workflow run whose summary has the full report; null when there is none. */
  readonly run: number | null;
  /** Where the repository itself writes down what a rule enforces, by rule id. */
  readonly quotes: Readonly<Record<string, Quote>>;
  /** Why each rule is there, by rule id, in English. Words of this project. */
  readonly rationales: Readonly<Record<string, string>>;
  /** Whether a line is one that credits a coding tool: such a line is never shown. */
  readonly isMarker: (line: string) => boolean;
  /** How things that are fixed stand in head now, by item. */
  readonly nows: ReadonlyMap<string, Now>;
}

/** A pass on its way to a comment. */
export interface PassView extends PassSurroundings {
  readonly pass: Pass;
  readonly speech: Speech;
  /** Path of the document that everything is about; null when there are several. */
  readonly document: string | null;
}

/** Items that head still has. */
export function openItems({items}: Pass, kind: 'F' | 'N'): readonly Item[] {
  return items.filter(({id, state}) => id.startsWith(kind) && state === 'open');
}

/** Items that need no work any more, or not here. */
export function closedItems({items}: Pass): readonly Item[] {
  return items.filter(({state}) => state !== 'open');
}

/** Path of the document that a finding is about. */
export function aboutOf({subject, path}: PassFinding): string {
  return subject ?? path;
}

/** A part of a comment; empty when there is nothing to say. */
export type Part = readonly Markdown[];
