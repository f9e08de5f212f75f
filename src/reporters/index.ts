import type {Reporter} from './reporter.ts';
import {stylish} from './stylish.ts';

/** A form of the report, by what `--format` takes. */
export interface Format {
  readonly name: string;
  /** One line for the help. */
  readonly description: string;
  /** Brings the reporter; of all but the usual one only what is asked for is loaded. */
  load(): Promise<Reporter>;
}

/** Every format, the usual one first. */
export const formats: readonly Format[] = [
  {
    name: 'stylish',
    description: 'For people: findings by document, with the source lines',
    // The usual one comes with the list: a file of its own would take longer to find than to read.
    load: async () => stylish,
  },
  {
    name: 'compact',
    description: 'For editors and terminals: one line a finding, which opens at a click',
    load: async () => (await import('./compact.ts')).compact,
  },
  {
    name: 'json',
    description: 'For programs: every field of every finding',
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'github',
    description: 'For workflow steps: annotations, at most ten of each kind',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'markdown',
    description: 'For comments and chats: the findings as a Markdown list',
    load: async () => (await import('./summary.ts')).markdown,
  },
  {
    name: 'sarif',
    description: 'For code scanning and viewers: SARIF 2.1.0 with help, safe fixes and suppressions',
    load: async () => (await import('./sarif.ts')).sarif,
  },
  {
    name: 'rdjson',
    description: 'For reviewdog: its diagnostic format, safe fixes as suggestions',
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
  {
    name: 'junit',
    description: 'For the test tabs of build servers: JUnit XML, errors as failures',
    load: async () => (await import('./junit.ts')).junit,
  },
  {
    name: 'html',
    description: 'For people in a browser: one file with filters, sources and the help of the rules',
    load: async () => (await import('./html/page.ts')).html,
  },
];
