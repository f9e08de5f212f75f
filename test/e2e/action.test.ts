import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {type ActionStep, runAction} from '../bed/runner/run-action.ts';
import type {SeenCommand, StepResult} from '../bed/runner/step.ts';
import {type Content, createRepository} from '../support/repository.ts';
import {PROJECT, scratchFolder} from './command-line.ts';

type Files = Readonly<Record<string, Content>>;

/** The action as a workflow gets it, far from the sources it was built from. */
const action = scratchFolder();
for (const part of ['dist', 'action.yml']) cpSync(join(PROJECT, part), join(action, part), {recursive: true});
const workspaces = scratchFolder();
let count = 0;

/** Runs the action on a fresh repository of these files. */
async function lint(files: Files, given: Partial<ActionStep> = {}): Promise<StepResult & {readonly head: string}> {
  const workspace = join(workspaces, String(++count));
  const head = createRepository(workspace, files);
  const step = await runAction({action, workspace, github: {sha: head, token: TOKEN}, ...given});
  return {...step, head};
}

const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

describe('a clean repository', () => {
  test('passes without a word beside a line', async () => {
    const {annotations, commands, exitCode, log, masks, outcome, outputs, summary} = await lint({
      'README.md': '# Docs\n\nSee [one](docs/one.md).\n',
      'docs/one.md': '# One\n',
    });
    expect({annotations, commands, exitCode, log, masks, outcome}).toEqual({
      annotations: [],
      commands: [],
      exitCode: 0,
      log: ['No findings in 2 documents'],
      masks: [],
      outcome: 'success',
    });
    const {report, ...counts} = outputs;
    expect(counts).toEqual({documents: '2', errors: '0', warnings: '0', infos: '0', fixable: '0', suppressed: '0', baselined: '0'});
    expect(JSON.parse(report ?? '')).toMatchObject({version: 1, head: null, base: null, findings: [], accepted: []});
    expect(summary).toBe('## docs-curator\n\n**No findings in 2 documents**\n');
  });

  test('leaves nothing behind for later steps', async () => {
    const {env, matchers, paths, state} = await lint({'README.md': '# Docs\n'});
    expect({env, matchers, paths, state}).toEqual({env: {}, matchers: [], paths: [], state: {}});
  });
});

describe('a repository with findings', () => {
  const files = {
    'README.md': '# Docs\n\nSee [one](docs/one.md) and [two](docs/two.md).\n',
    'docs/one.md': '# One\n\n- [gone](../gone.md)\n- [part](#part)\n',
  };

  test('fails, with an annotation beside each line and one for the run', async () => {
    const {annotations, exitCode, outcome, outputs} = await lint(files);
    expect([outcome, exitCode]).toEqual(['failure', 1]);
    const error = {level: 'error', title: null, path: null, line: 0, endLine: 0, column: 0, endColumn: 0};
    expect(annotations).toEqual([
      {
        ...error,
        title: 'link/missing-target',
        message: 'Link target `docs/two.md` does not exist\nCorrect the path, or remove the link',
        path: 'README.md',
        line: 3,
        endLine: 3,
        column: 34,
        endColumn: 45,
      },
      {
        ...error,
        title: 'link/missing-target',
        message: 'Link target `gone.md` does not exist\nCorrect the path, or remove the link',
        path: 'docs/one.md',
        line: 3,
        endLine: 3,
        column: 10,
        endColumn: 20,
      },
      {
        ...error,
        title: 'link/missing-fragment',
        message: 'Fragment `#part` does not exist in `docs/one.md`\nName an existing heading, or drop the fragment',
        path: 'docs/one.md',
        line: 4,
        endLine: 4,
        column: 10,
        endColumn: 15,
      },
      {...error, message: '3 errors, 0 warnings, 0 infos in 2 documents'},
    ]);
    const {report: _, ...counts} = outputs;
    expect(counts).toEqual({documents: '2', errors: '3', warnings: '0', infos: '0', fixable: '0', suppressed: '0', baselined: '0'});
  });

  test('puts every finding into the summary, with a link to its line', async () => {
    const {head, summary} = await lint(files);
    const blob = `https://github.com/acme/docs/blob/${head}`;
    expect(summary).toBe(
      [
        '## docs-curator',
        '',
        '**3 errors, 0 warnings, 0 infos in 2 documents**',
        '',
        '### `README.md`',
        '',
        `- **error** [3:34](${blob}/README.md?plain=1#L3) Link target \`docs/two.md\` does not exist · \`link/missing-target\`  `,
        '  Correct the path, or remove the link',
        '',
        '### `docs/one.md`',
        '',
        `- **error** [3:10](${blob}/docs/one.md?plain=1#L3) Link target \`gone.md\` does not exist · \`link/missing-target\`  `,
        '  Correct the path, or remove the link',
        `- **error** [4:10](${blob}/docs/one.md?plain=1#L4) Fragment \`#part\` does not exist in \`docs/one.md\` · \`link/missing-fragment\`  `,
        '  Name an existing heading, or drop the fragment',
        '',
      ].join('\n'),
    );
  });

  test('counts paths of annotations from the top of the repository, wherever the run starts', async () => {
    const nested = {...files, 'docs/.github/docs-curator.yml': 'version: 1\n'};
    const {annotations, outputs} = await lint(nested, {with: {'working-directory': 'docs'}});
    expect(annotations.map(({path, line}) => [path, line])).toEqual([
      ['docs/one.md', 3],
      ['docs/one.md', 4],
      [null, 0],
    ]);
    expect(outputs.documents).toBe('1');
  });

  test('says which commit it read when asked for a revision', async () => {
    const {head, outputs} = await lint(files, {with: {tree: 'HEAD'}});
    expect(JSON.parse(outputs.report ?? '')).toMatchObject({head, summary: {errors: 3}});
  });

  test('reports less when asked for less', async () => {
    const {annotations, outcome, outputs, summary} = await lint(files, {
      with: {annotations: 'false', summary: 'false', rules: 'link/missing-target=warning\nlink/missing-fragment=off'},
    });
    expect({annotations, outcome, summary, errors: outputs.errors, warnings: outputs.warnings}).toEqual({
      annotations: [],
      outcome: 'success',
      summary: null,
      errors: '0',
      warnings: '2',
    });
  });
});

test('more errors than a runner keeps are all in the log and in the summary', async () => {
  const links = Array.from({length: 14}, (_, index) => `- [x](gone-${index}.md)\n`);
  const {annotations, log, outputs, summary} = await lint({'README.md': `# Docs\n\n${links.join('')}`});
  expect(annotations).toHaveLength(10);
  expect(annotations.map(({line}) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 0]);
  expect(outputs.errors).toBe('14');
  const targets = links.map((_, index) => `Link target \`gone-${index}.md\` does not exist`);
  expect(targets.filter((target) => !summary?.includes(target))).toEqual([]);
  expect(targets.filter((target) => !log.some((line) => line.includes(target)))).toEqual([]);
  expect(log).toContain('5 more errors: GitHub keeps ten annotations of each kind, the summary has them all');
});

describe('a wrong input', () => {
  test.each([
    [{annotations: 'maybe'}, 'Unexpected `maybe` in input `annotations`, expected `true` or `false`'],
    [{'max-warnings': '-1'}, 'Unexpected `-1` in input `max-warnings`, expected a whole number'],
    [{rules: 'link/missing-target'}, 'Unexpected `link/missing-target` in input `rules`, expected `area/name=off|info|warning|error`'],
    [{'working-directory': 'gone'}, 'Cannot run in `gone`: it does not exist'],
    [{config: 'gone.yml'}, 'Cannot read `gone.yml`: it does not exist'],
    [{tree: 'gone'}, 'Revision `gone` does not exist'],
    [{paths: '../outside'}, expect.stringMatching(/^Path `\.\.\/outside` is outside the root `/)],
  ])('%j fails with one sentence', async (given, message) => {
    const {annotations, outcome, outputs, summary} = await lint({'README.md': '# Docs\n'}, {with: given});
    expect({messages: annotations.map((annotation) => annotation.message), outcome, outputs, summary}).toEqual({
      messages: [message],
      outcome: 'failure',
      outputs: {},
      summary: null,
    });
  });

  test('that the action does not have is named by the runner', async () => {
    const {annotations, outcome} = await lint({'README.md': '# Docs\n'}, {with: {path: 'docs'}});
    expect(annotations.map(({level, message}) => [level, message.split(',')[0]])).toEqual([['warning', "Unexpected input(s) 'path'"]]);
    expect(outcome).toBe('success');
  });
});

test('the tokens of a job are printed nowhere', async () => {
  const files = {'README.md': '# Docs\n\n[x](gone.md)\n', '.github/docs-curator.yml': 'rules: [\n'};
  const {log, outputs, summary} = await lint(files, {env: {GITHUB_TOKEN: TOKEN}, isDebug: true});
  expect([...log, ...Object.values(outputs), summary ?? ''].filter((text) => text.includes('***') || text.includes(TOKEN))).toEqual([]);
});

/** Texts that act when a runner reads them at the start of a line, or anywhere in one. */
const payloads = [
  '::error::forged',
  '::error file=README.md,line=1::forged',
  ' \t\u00a0::warning::forged',
  '\u0085::notice::forged',
  '\u3000::add-mask::docs',
  '::ERROR::forged',
  '::set-output name=errors::0',
  '::save-state name=forged::1',
  '::stop-commands::forged-token',
  '::add-matcher::README.md',
  '::echo::on',
  '##[error]forged',
  'x ##[add-mask]docs',
  '####[warning]forged',
  '##[set-output name=errors]0',
  '##[stop-commands]forged-token',
  '##[group]forged',
  'x\n::error::forged',
  'x\n##[add-mask]docs',
  'x\r::error::forged',
  'x\r\n::error::forged',
  '\ufeff::error::forged',
  'x\u2028::error::forged',
  'x%0A::error::forged',
  '\u001b[2K\u001b[G::error::forged',
  'ghadelimiter_forged\nerrors=0',
] as const;

/** A repository with a payload in every place where a document has text of its own. */
function hostileFiles(payload: string): Files {
  const line = payload.replace(/[\r\n]/g, ' ');
  const field = payload.replace(/[\r\n]+/g, '\n> ');
  return {
    'docs/SKILL-INDEX.md': `# Index\n\n## 文档全列表\n\n- [${line}](${encodeURIComponent(payload)}.md)\n`,
    'docs/addon-forged-guide.md': [
      `# ${line} [x](gone-heading.md)`,
      `> **Audience**: ${field}\n> **Status**: ${field}\n> **Applies to**: ${field}\n> **Applies to KB version**: ${field}`,
      `[x](${encodeURIComponent(payload)}.md) [y](#${encodeURIComponent(payload)}) [${line}](gone-text.md)`,
      `[z](<${line}.md>) ![${line}](gone-image.png)`,
      `See \`docs/${line}.md\` and \`${line}\` and docs/addon-gone-guide.md.`,
      payload,
      '```bash',
      `if ${payload}\n${payload}`,
      '```',
      '```yaml',
      `a: [\n${payload}`,
      '```',
      '```json',
      `{"${payload}`,
      '```',
      `<a href="${encodeURIComponent(payload)}.md">${line}</a>`,
      '',
    ].join('\n\n'),
    [`docs/cases/${payload}/x.md`]: '# X\n\n[x](gone.md)\n',
    [`docs/${payload}.md`]: '# X\n\n[x](gone.md)\n',
    [`${payload}.md`]: '# X\n\n[x](gone.md)\n',
  };
}

interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The commands that the findings of a report call for, each told by what it says and where. */
function expectedCommands(findings: readonly ReportedFinding[]): string[] {
  const names = {error: 'error', warning: 'warning', info: 'notice'} as const;
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      // The tenth error is the action's own, which says that it failed.
      .slice(0, severity === 'error' ? 9 : 10)
      .map(({line, path, ruleId}) =>
        // A path with a character that does not print is no place to tell a runner; line ends are encoded.
        /(?![\r\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(path)
          ? `V2 ${names[severity]} ${ruleId} undefined undefined`
          : `V2 ${names[severity]} ${ruleId} ${JSON.stringify(path)} ${line}`,
      ),
  );
}

function tell({name, properties, syntax}: SeenCommand): string {
  return `${syntax} ${name} ${properties.title} ${JSON.stringify(properties.file)} ${properties.line}`;
}

describe('text of others that a runner would obey', () => {
  test.each(payloads)('%j does nothing', async (payload) => {
    const {commands, env, log, masks, matchers, outcome, outputs, paths, state} = await lint(hostileFiles(payload));
    const {findings, summary} = JSON.parse(outputs.report ?? '');
    expect({env, masks, matchers, outcome, paths, state}).toEqual({
      env: {},
      masks: [],
      matchers: [],
      outcome: 'failure',
      paths: [],
      state: {},
    });
    expect(commands.slice(0, -1).map(tell)).toEqual(expectedCommands(findings));
    expect(commands.at(-1)).toEqual({name: 'error', syntax: 'V2', properties: {}, data: expect.stringMatching(/^\d+ errors, /)});
    expect(outputs).toEqual({
      documents: String(summary.documents),
      errors: String(summary.errors),
      warnings: String(summary.warnings),
      infos: String(summary.infos),
      fixable: String(summary.fixable),
      suppressed: String(summary.suppressed),
      baselined: String(summary.baselined),
      report: expect.any(String),
    });
    expect(summary.errors).toBeGreaterThanOrEqual(8);
    expect(log.filter((line) => line.includes('***'))).toEqual([]);
  });
});
