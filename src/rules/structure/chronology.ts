import type {Chronology} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import {sectionsOf} from '../../core/section-of.ts';
import {readRows} from '../../core/table.ts';
import type {Span} from '../../core/text.ts';
import {readTimestamp} from '../../core/timestamp.ts';
import {within} from '../../core/within.ts';

const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    tables: [{section: ^Timeline$, columns: [Time, Event], monotonic: {column: Time, ignore: ['...']}}]
`;
const report = (...times: string[]) =>
  `# R\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${times.map((time) => `| ${time} | x |\n`).join('')}`;

export default defineRule({
  id: 'structure/chronology',
  description: 'The rows of a log or a timeline are in the order of time.',
  rationale: 'A row out of order is a typing error in the time or in the place, and readers cannot tell which.',
  severity: 'warning',
  scope: 'document',
  options: [
    {key: 'kinds[].tables', meaning: 'the tables, their column of dates, and the order'},
    {key: 'kinds[].append_log', meaning: 'the rows of a log'},
  ],
  examples: [
    {
      name: 'ascending, with and without seconds',
      config: CONFIG,
      files: {'reports/a.md': report('09:58', '10:02:30', '...', '10:02:31')},
      findings: [],
    },
    {
      name: 'a row that is out of order',
      config: CONFIG,
      files: {'reports/a.md': report('09:58', '10:12', '10:02', '10:15')},
      findings: ['reports/a.md:9:3: Unexpected time `10:02` after `10:12`, expected the order of time'],
    },
  ],
  *check(document, {kind}) {
    for (const chronology of kind.chronologies) {
      for (const section of sectionsOf(document, chronology.section)) {
        for (const times of readSeries(document, chronology, section)) yield* findSteps(document, chronology, times);
      }
    }
  },
});

function* findSteps(document: Document, {order, ignore}: Chronology, times: readonly Span[]) {
  let before: {text: string; value: number; form: string} | null = null;
  for (const range of times) {
    const text = document.slice(range).trim();
    const read = ignore.includes(text) ? null : readTimestamp(text);
    if (read === null) continue;
    const isBack =
      before !== null && before.form === read.form && (order === 'ascending' ? read.value < before.value : read.value > before.value);
    // A clock that starts again is the next day, not a step back.
    const isNextDay = isBack && read.form === 'time' && order === 'ascending' && (before?.value ?? 0) - read.value > 43_200;
    if (isBack && !isNextDay) {
      yield {
        range,
        message: `Unexpected time ${quote(text, 24)} after ${quote(before?.text ?? '', 24)}, expected ${order === 'ascending' ? 'the order of time' : 'the newest first'}`,
        help: 'Correct the time, or move the row',
      };
      continue;
    }
    before = {...read, text};
  }
}

/** The places of the times, a list for each table or log. */
function* readSeries(document: Document, {time}: Chronology, section: Span): Iterable<readonly Span[]> {
  if ('row' in time) {
    const found: Span[] = [];
    for (const {start, spans} of time.row.matches(document.text)) {
      const at = spans.date;
      if (at !== undefined && start >= section.start && start < section.end) found.push(at);
    }
    yield found;
    return;
  }
  for (const block of within(document.facts.blocks, section)) {
    const [header = [], ...rows] = readRows(document, block);
    const names = header.map((cell) => document.slice(insideOf(document, cell)));
    const column = names.indexOf(time.column);
    if (column < 0 || !time.columns.every((name) => names.includes(name))) continue;
    yield rows.flatMap((row) => {
      const cell = row[column];
      return cell === undefined ? [] : insideOf(document, cell);
    });
  }
}

/** A cell without the bars and blanks around its text. */
function insideOf(document: Document, cell: Span): Span {
  const text = document.slice(cell);
  const start = /^[|\s]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start).replace(/[|\s]*$/u, '');
  return {start: cell.start + start, end: cell.start + start + rest.length};
}
