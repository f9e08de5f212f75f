import type {Report} from '../core/report.ts';

export interface ReporterOptions {
  /** Whether to use ANSI colours; they are the only thing that this changes. */
  readonly color: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Whether GitHub shows the output: then a line that credits a tool is pointed at and not repeated. */
  readonly isPublic?: boolean;
}

/** One form of the report. */
export interface Reporter {
  /** What `--format` takes. */
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  /** The whole report, ending with a line end. Pure: the same report gives the same text. */
  report(report: Report, options: ReporterOptions): string;
}
