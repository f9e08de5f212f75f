import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {lintRule} from 'unified-lint-rule';
import type {VFile} from 'vfile';
import type {VFileMessage} from 'vfile-message';
import type {Document} from '../core/document.ts';
import type {Finding, Severity} from '../core/finding.ts';
import type {Rule} from '../core/rule.ts';
import type {Span} from '../core/text.ts';
import {ToolError} from '../core/tool-error.ts';
import {lintFile} from './lint-file.ts';

/** A fix that takes in more text than this is none to offer beside one word. */
const MAX_REPLACED = 4_000;

/**
 * A rule as a plugin of unified: each finding becomes a message of the source `docs-curator`, with the help as its note, and with the
 * text that should stand there as `expected` where the finding has a fix.
 */
export function toRemarkPlugin(rule: Rule): Plugin<unknown[], Root> {
  return lintRule<Root>(`docs-curator:${rule.id}`, async (_tree, file) => {
    const linted = await lintFile(file, rule).catch((error: unknown) => reportOnce(file, error));
    if (linted === null) return;
    const {document, findings} = linted;
    for (const finding of findings) {
      const replacement = finding.ruleId === rule.id ? replacementOf(document, finding) : null;
      const message = file.message(finding.message, {place: toPlace(document, replacement?.range ?? rangeOf(document, finding))});
      keepLighter(message, finding.severity);
      if (finding.help !== null) message.note = finding.help;
      if (replacement !== null) message.expected = [replacement.text];
    }
  }) as Plugin<unknown[], Root>;
}

const reported = new WeakSet<VFile>();

/** Says what keeps the tool from its job, such as a mistake in the configuration, once for all its rules. Throws what is no such thing. */
function reportOnce(file: VFile, error: unknown): null {
  if (!(error instanceof ToolError)) throw error;
  if (reported.has(file)) return null;
  reported.add(file);
  const message = file.message(error.place === null ? error.message : `${error.place}: ${error.message}`);
  Object.defineProperty(message, 'fatal', {enumerable: true, configurable: true, get: () => true, set: () => undefined});
  return null;
}

/**
 * unified gives all messages of a rule one weight when the rule has run. A finding that is lighter than its rule stays lighter: as an
 * error only where both say so, and an observation as what unified calls info.
 */
function keepLighter(message: VFileMessage, severity: Severity): void {
  let weight: boolean | null | undefined = false;
  Object.defineProperty(message, 'fatal', {
    enumerable: true,
    configurable: true,
    get: () => (severity === 'info' ? undefined : severity === 'warning' ? false : weight),
    set: (value: boolean | null | undefined) => {
      weight = value;
    },
  });
}

function rangeOf(document: Document, {line, column, endLine, endColumn}: Finding): Span {
  const offsetOf = (at: number, inLine: number) => document.lines.startOf(at) + inLine - 1;
  return {start: offsetOf(line, column), end: offsetOf(endLine, endColumn)};
}

/** The smallest text that holds the finding and its fix, and what it should be. Null when there is no fix, or one far away. */
function replacementOf(document: Document, finding: Finding): {readonly range: Span; readonly text: string} | null {
  const edits = finding.fix?.edits.toSorted((a, b) => a.start - b.start) ?? [];
  if (edits.length === 0 || edits.some(({path}) => path !== document.path)) return null;
  const own = rangeOf(document, finding);
  const range = {start: Math.min(own.start, ...edits.map(({start}) => start)), end: Math.max(own.end, ...edits.map(({end}) => end))};
  if (range.end - range.start > MAX_REPLACED) return null;
  let text = '';
  let from = range.start;
  for (const edit of edits) {
    text += document.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return {range, text: text + document.text.slice(from, range.end)};
}

function toPlace(document: Document, {start, end}: Span) {
  const pointOf = (offset: number) => ({...document.lines.pointAt(offset), offset});
  return {start: pointOf(start), end: pointOf(end)};
}
