import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

const folder = resolve(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(folder);

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
  expect(files).toContain('ci.yml');
});

describe.each(files)('%s', (file) => {
  const text = readFileSync(resolve(folder, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);

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
