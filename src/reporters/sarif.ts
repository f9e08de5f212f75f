import {gzipSync} from 'node:zlib';
import {SEVERITIES, type Severity} from '../core/finding.ts';
import type {Report} from '../core/report.ts';
import {type DocumentedRule, helpOf} from '../core/rule-help.ts';
import {TOOL} from '../core/tool.ts';
import {publicHelp} from './hidden-lines.ts';
import {placeTexts} from './places.ts';
import type {Reporter, ReporterOptions} from './reporter.ts';
import {ruleMarkdown} from './rule-markdown.ts';
import {stringifySafely} from './safe-json.ts';
import {type Listed, toResult} from './sarif-result.ts';
import {ROOT_ID} from './sarif-uri.ts';
import {plural} from './totals.ts';

/** What GitHub takes: results of a run, and bytes of a file that is packed with gzip. */
const MAX_RESULTS = 25_000;
const MAX_PACKED_BYTES = 10_000_000;
/** What GitHub keeps of a description. */
const MAX_DESCRIPTION = 1024;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** For code scanning and viewers: SARIF 2.1.0, with the help of every rule, safe fixes, and what is suppressed. */
export const sarif: Reporter = {
  report: (report, options) => renderSarif(report, options, MAX_RESULTS, MAX_PACKED_BYTES),
};

/** A log of at most so many results, and of so many bytes once it is packed; what has to go is the lightest, and a notification says so. */
export function renderSarif(report: Report, options: ReporterOptions, maxResults: number, maxPackedBytes: number): string {
  const {findings, suppressed} = report;
  const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const total = findings.length + suppressed.length;
  for (let count = Math.min(total, maxResults); ; count = Math.floor(count / 2)) {
    const listed = [...(count < total ? bySeverity : findings), ...suppressed];
    const text = `${stringifySafely(toLog(report, options, listed.slice(0, count), listed.slice(count)), 2)}\n`;
    const isSmall = Buffer.byteLength(text) <= maxPackedBytes || gzipSync(text).length <= maxPackedBytes;
    if (isSmall || count === 0) return text;
  }
}

function toLog(report: Report, {rules = [], isPublic = false}: ReporterOptions, listed: readonly Listed[], omitted: readonly Listed[]) {
  const ids = [...new Set(listed.map(({ruleId}) => ruleId))].sort();
  const textOf = placeTexts(report.textOf);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: TOOL.name,
            version: TOOL.version,
            semanticVersion: TOOL.version,
            rules: ids.map((id) => toDescriptor(id, rules.find((rule) => rule.id === id) ?? null, isPublic)),
          },
        },
        automationDetails: {id: `${TOOL.name}/`},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[ROOT_ID]: {description: {text: 'The root of the repository.'}}},
        invocations: [
          {
            executionSuccessful: true,
            ...(omitted.length > 0 && {toolExecutionNotifications: [toNotification(omitted)]}),
          },
        ],
        results: listed.map((finding) => toResult(finding, ids.indexOf(finding.ruleId), report.prefix ?? '', textOf)),
        properties: {
          documents: report.documents,
          head: report.head,
          base: report.base,
          baselined: report.baselined,
          omittedResults: omitted.length,
        },
      },
    ],
  };
}

function toNotification(omitted: readonly Listed[]) {
  const count = (severity: Severity) => omitted.filter((finding) => !('suppression' in finding) && finding.severity === severity).length;
  const counts = SEVERITIES.map((severity) => plural(count(severity), severity)).join(', ');
  const suppressed = omitted.filter((finding) => 'suppression' in finding).length;
  const text = `${plural(omitted.length, 'result')} left out to keep the log within its limits: ${counts}, ${suppressed} suppressed. Another format shows all findings.`;
  return {level: 'warning', message: {text}, descriptor: {id: 'results-left-out'}};
}

function toDescriptor(id: string, rule: DocumentedRule | null, isPublic: boolean) {
  if (rule === null) return {id};
  const help = publicHelp(helpOf(rule), isPublic);
  return {
    id,
    shortDescription: {text: help.description.slice(0, MAX_DESCRIPTION)},
    fullDescription: {text: `${help.description} ${help.rationale}`.slice(0, MAX_DESCRIPTION)},
    help: {text: `${help.description}\n\n${help.rationale}\n\nWhen to switch it off: ${help.whenOff}`, markdown: ruleMarkdown(help, null)},
    defaultConfiguration: {level: LEVELS[help.severity]},
    properties: {tags: ['documentation', id.slice(0, id.indexOf('/'))]},
  };
}
