import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, describe, expect, test} from 'vitest';
import type {SeenCommand} from '../../bed/runner/step.ts';
import {type Checked, startDocs} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

/** Texts that act when a runner reads them at the start of a line, or anywhere in one. */
const PAYLOADS = [
  'x\n::error::forged',
  '::error file=README.md,line=1::forged',
  ' \t::warning::forged',
  'x ##[error]forged',
  'x ##[add-mask]docs',
  '::add-mask::docs',
  '##[set-output name=errors]0',
  '::set-output name=errors::0',
  '::stop-commands::forged-token',
  'x\r\n##[stop-commands]forged-token',
  '\u001b[2K\u2028::error::forged',
  'x%0A::error::forged',
];

/** A pull request with the payload in every text that its author writes. */
function hostileHead(payload: string, number: number) {
  const line = payload.replaceAll(/[\r\n]/g, ' ');
  const url = encodeURIComponent(payload);
  return headOf(number, {
    message: `${payload}\n\nCo-authored-by: Copilot <copilot@example.com>\n${payload}\n`,
    files: {
      [`docs/${payload}.md`]: '# X\n\n[x](gone.png)\n',
      [`${payload}/x.md`]: '# X\n\n[x](gone.png)\n',
      'docs/addon-plan-guide.md': guide(
        line,
        `[${line}](${url}.md) and [y](#${url})\n\n\`docs/${line}.md\` and \`addon-b-guide.md\` (planned, ${line} PR #70)\n\n${payload}`,
      ),
      '.github/docs-curator.yml': `rules:\n  ${JSON.stringify(payload)}: off\n`,
    },
  });
}

const numberOf = (at: number) => at + 1;
const docs = await startDocs({
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {'docs/SKILL-INDEX.md': index('addon-plan-guide.md'), 'docs/addon-plan-guide.md': guide('Plan', 'Words.')},
      },
      ...PAYLOADS.map((payload, at) => hostileHead(payload, numberOf(at))),
    ],
  },
  pulls: PAYLOADS.map((payload, at) =>
    pull(numberOf(at), {
      title: payload,
      headBranch: `topic-${payload}`,
      body: `${payload}\r\n\r\n- [ ] ${payload.replaceAll(/[\r\n]/g, ' ')}\r\n- [ ] ::error::forged`,
    }),
  ),
});

const NAMES: Readonly<Record<string, string>> = {error: 'error', warning: 'warning', info: 'notice'};
const isFile = (path: string) => !/^(?:commit|pull-request):/u.test(path);

/** The commands that the findings of a report call for. There are never more of a kind than a runner keeps. */
/** A path with a character that does not print is no place to tell a runner; line ends are encoded. */
const isPlace = (path: string) => isFile(path) && !/(?![\r\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path);

function expectedCommands({report}: Checked): string[] {
  return report.findings
    .map(({severity, ruleId, path, line}) => `V2 ${NAMES[severity]} ${ruleId} ${isPlace(path) ? `${JSON.stringify(path)} ${line}` : ''}`)
    .toSorted();
}

function tell({name, properties, syntax}: SeenCommand): string {
  const {file, line, title} = properties;
  return `${syntax} ${name} ${title} ${file === undefined ? '' : `${JSON.stringify(file)} ${line}`}`;
}

/** A run did what its findings say and nothing that a text of the pull request says. */
function expectHarmless(checked: Checked): void {
  const {commands, outputs, summary} = checked.step;
  expect(commands.slice(0, -1).map(tell).toSorted()).toEqual(expectedCommands(checked));
  expect(commands.at(-1)).toEqual({
    name: 'error',
    syntax: 'V2',
    properties: {},
    data: expect.stringMatching(/^\d+ errors, \d+ warnings?, \d+ infos? in 4 documents and 1 commit$/u),
  });
  const count = (severity: string) => String(checked.report.findings.filter((finding) => finding.severity === severity).length);
  const {documents, errors, warnings, infos} = outputs;
  expect({documents, errors, warnings, infos}).toEqual({
    documents: '4',
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028]/u);
}

describe('texts of a pull request that a runner would obey', () => {
  test.each(PAYLOADS.map((payload, at) => [payload, numberOf(at)] as const))('%j does nothing', async (_, number) => {
    const checked = await docs.check(number, {isDebug: number % 2 === 0});
    expectHarmless(checked);
    const seen = new Set(checked.report.findings.map(({ruleId}) => ruleId));
    expect(
      ['attribution/commit', 'link/missing-fragment', 'link/missing-target', 'pull-request/open-tasks', 'tool/changed-config'].filter(
        (rule) => !seen.has(rule),
      ),
    ).toEqual([]);
  });
});

describe('answers of GitHub that a runner would obey', () => {
  let body = '';
  let status = 403;
  const server = createServer((_, response) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-note': '##[add-mask]docs',
      warning: '::error::forged',
      deprecation: '@1',
      sunset: '::error::forged',
    });
    response.end(body);
  });
  const listening = new Promise<string>((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  afterAll(() => {
    server.close();
  });

  test.each([
    [
      'a refusal',
      403,
      (text: string) => JSON.stringify({message: text, documentation_url: text, errors: [text]}),
      'GitHub answered with status 403',
    ],
    ['an answer that is no JSON', 404, (text: string) => text, 'GitHub answered with status 404'],
    [
      'a list of something else',
      200,
      (text: string) => JSON.stringify([text, {number: text, filename: text, status: 'added'}]),
      'GitHub gave an answer of an unknown form',
    ],
    ['a page of something else', 200, (text: string) => JSON.stringify(text), 'GitHub gave an answer of an unknown form'],
  ])('%s', async (_, given, make, reason) => {
    status = given;
    body = make(PAYLOADS.join('\n'));
    const checked = await docs.check(1, {apiUrl: await listening, isDebug: true});
    expectHarmless(checked);
    const said = checked.report.findings.filter(({ruleId}) => ruleId === 'tool/not-checked').map(({message}) => message);
    expect(said).toEqual([`Not checked: what other pull requests add, ${reason}`]);
  });
});
