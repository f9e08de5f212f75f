import type {Report} from '../../src/core/report.ts';
import type {DocumentedRule} from '../../src/core/rule-help.ts';
import type {Suppression} from '../../src/core/suppression.ts';
import {finding, placeOf, reportOf} from './report-of.ts';

const TEXT = '# 案例\n\n参见 `b-guide.md` 和 [c](gone.md)。\n\nMore 𝒳 text\n';
const INDEX = '# Index\n\n- [b](b-guide.md)\n';

const suppression: Suppression = {
  verb: 'disable-line',
  path: 'docs/index.md',
  line: 3,
  rules: [{name: 'index/x', start: 0, end: 7}],
  reason: 'it is so',
  until: null,
  start: 0,
  end: 9,
};

const start = TEXT.indexOf('`b-guide.md`');

/** A rule for the findings below, and one that has none. */
export const SAMPLE_RULES: readonly DocumentedRule[] = [
  {
    id: 'reference/not-clickable',
    description: 'A named document is a link.',
    rationale: 'Code cannot be followed.',
    severity: 'error',
    options: [{key: 'roots', meaning: 'where documents are looked up'}],
    whenOff: 'Never.',
    examples: [{name: 'code', files: {'docs/a.md': '`b.md`\n'}, findings: ['docs/a.md:1:1: Unexpected code span `b.md`, expected a link']}],
  },
  {id: 'link/missing-target', description: 'Targets exist.', rationale: 'Dead links lead nowhere.', severity: 'error', whenOff: 'Never.'},
];

/** One finding of each kind that formats tell apart: with a safe fix, without text, of a commit, suppressed. */
export const SAMPLE: Report = reportOf(
  {'docs/a-guide.md': TEXT, 'docs/index.md': INDEX},
  [
    finding({
      id: '000000000000000a',
      path: 'commit:0123456789abcdef0123456789abcdef01234567',
      line: 3,
      endLine: 3,
      endColumn: 5,
      ruleId: 'mine/own',
      message: 'Unexpected `{x}`',
    }),
    finding({
      id: '000000000000000b',
      path: 'docs/a-guide.md',
      ruleId: 'reference/not-clickable',
      message: 'Unexpected code span `b-guide.md`, expected a link',
      help: 'Write [`b-guide.md`](b-guide.md)',
      fix: {kind: 'safe', edits: [{path: 'docs/a-guide.md', start, end: start + 12, text: '[`b-guide.md`](b-guide.md)'}]},
      ...placeOf(TEXT, '`b-guide.md`'),
    }),
    finding({
      id: '000000000000000c',
      path: 'docs/a-guide.md',
      ruleId: 'link/missing-target',
      severity: 'warning',
      message: 'Link target `docs/gone.md` does not exist',
      ...placeOf(TEXT, 'gone.md'),
    }),
    finding({
      id: '000000000000000d',
      path: 'docs/a-guide.md',
      severity: 'info',
      ruleId: 'mine/own',
      subject: 'docs/b-guide.md',
      section: 'All',
      ...placeOf(TEXT, 'text'),
    }),
  ],
  {
    head: '0123456789abcdef0123456789abcdef01234567',
    prefix: 'site',
    baselined: 2,
    suppressed: [{...finding({id: '000000000000000e', path: 'docs/index.md', line: 3, endLine: 3, endColumn: 3}), suppression}],
  },
);
