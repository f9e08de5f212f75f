import type {Report} from '../core/report.ts';
import type {DocumentedRule} from '../core/rule-help.ts';

export interface ReporterOptions {
  /** Whether to use ANSI colours; they are the only thing that this changes. */
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether GitHub shows the output: then a line that credits a tool is pointed at and not repeated. */
  readonly isPublic?: boolean;
  /** What the rules say of themselves; a finding of a rule that is not among them stands without its help. */
  readonly rules?: readonly DocumentedRule[];
}

/** Prints one form of the report. */
export interface Reporter {
  /** The whole report, ending with a line end. Pure: the same report gives the same text. */
  report(report: Report, options: ReporterOptions): string;
}
