import type {Report} from '../../src/core/report.ts';
import {formats} from '../../src/reporters/index.ts';
import {fence} from '../../src/reporters/page-markdown.ts';
import {rules} from '../../src/rules/index.ts';

const TEXT = '# Setup\n\nRead [the guide](guide.md) first.\n';

/** One dead link, as every format says it. */
const REPORT: Report = {
  head: null,
  base: null,
  documents: 1,
  findings: [
    {
      id: '2f7c1d9a04b86e53',
      ruleId: 'link/missing-target',
      severity: 'error',
      path: 'docs/setup.md',
      line: 3,
      column: 18,
      endLine: 3,
      endColumn: 26,
      message: 'Link target `docs/guide.md` does not exist',
      help: null,
      subject: null,
      section: null,
      fix: null,
      identity: {target: '', line: '', heading: ''},
    },
  ],
  accepted: [],
  suppressed: [],
  baselined: 0,
  textOf: () => TEXT,
};

/** The line that holds the message, in each format, as a block of code by the name of the format. */
export async function formatSamples(): Promise<ReadonlyMap<string, string>> {
  const samples = formats.map(async ({name, load}) => {
    const printed = (await load()).report(REPORT, {color: false, columns: 100, rules});
    const line = printed.split('\n').find((candidate) => /docs\/guide\.md(?:`|<\/code>) does not exist/u.test(candidate)) ?? '';
    return [name, fence('text', line.trim())] as const;
  });
  return new Map(await Promise.all(samples));
}
