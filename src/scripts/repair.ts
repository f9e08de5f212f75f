import type {ShellFault} from './shell-faults.ts';

/** One small change to a text: `remove` code units at `at` give way to `insert`. */
export interface Repair {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /** What the change completes, when that says more than the parser's own finding. */
  readonly completes?: {readonly at: number; readonly opener: string; readonly closer: string};
  /** What the change undoes, likewise. */
  readonly undoes?: ShellFault;
}

/** The text with the change made. */
export function applyRepair(text: string, repair: Repair): string {
  return text.slice(0, repair.at) + repair.insert + text.slice(repair.at + repair.remove);
}

/** Puts a text at an offset. */
export function insert(at: number, text: string): Repair {
  return {at, remove: 0, insert: text};
}

/** Puts a text in the place of `remove` code units. */
export function replace(at: number, remove: number, text: string): Repair {
  return {at, remove, insert: text};
}
