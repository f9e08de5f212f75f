import {describe, expect, test} from 'vitest';
import {compareText, type Edit, type Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import type {RuleExample} from '../../src/core/rule.ts';
import {rules} from '../../src/rules/index.ts';
import {conventionsFor} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

type Files = RuleExample['files'];

const allOf = (files: Files, example: RuleExample): readonly Finding[] =>
  lint(workspaceOf(files, example), conventionsFor(example), rules, modules).findings;
const toLine = ({path, line, column, message}: Finding) => `${path}:${line}:${column}: ${message}`;

/** The files with the edits made, from the last to the first so that offsets stay right. */
function applyEdits(files: Files, edits: readonly Edit[]): Files {
  const changed = {...files};
  for (const {path, start, end, text} of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    const before = changed[path] ?? '';
    changed[path] = before.slice(0, start) + text + before.slice(end);
  }
  return changed;
}

test('rules are listed once and sorted by id', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort(compareText));
});

describe.each(rules.map((rule) => ({id: rule.id, rule})))('$id', ({id, rule}) => {
  const found = (files: Files, example: RuleExample) =>
    lint(workspaceOf(files, example), conventionsFor(example), [rule], modules).findings;

  test('describes itself', () => {
    expect(rule.id).toMatch(/^[a-z-]+\/[a-z-]+$/u);
    expect(rule.description).toMatch(/^\P{Ll}.*\.$/u);
    expect(rule.rationale).toMatch(/^\P{Ll}.*\.$/u);
  });

  test('has a good and a bad example', () => {
    expect({
      good: rule.examples.some((example) => example.findings.length === 0),
      bad: rule.examples.some((example) => example.findings.length > 0),
    }).toEqual({good: true, bad: true});
  });

  test.each(rule.examples)('$name', (example) => {
    const {files, findings} = example;
    const actual = found(files, example);
    expect(actual.map(toLine)).toEqual(findings);
    for (const {ruleId, message, help} of actual) {
      expect(ruleId).toBe(id);
      expect(message).toMatch(/^(?:\P{Ll}.*[^.])$/u);
      expect(message.length).toBeLessThanOrEqual(120);
      expect(help ?? 'X').toMatch(/^\P{Ll}/u);
    }
  });

  const fixable = rule.examples.flatMap((example) =>
    found(example.files, example).flatMap(({message, fix}) =>
      fix ? [{name: example.name, files: example.files, example, message, fix}] : [],
    ),
  );
  test.each(fixable)('$name: the fix of “$message” holds', ({files, example, message, fix}) => {
    const count = (list: readonly Finding[]) => list.filter((finding) => finding.ruleId === id && finding.message === message).length;
    const fixed = applyEdits(files, fix.edits);
    expect(fixed).not.toEqual(files);
    expect(count(found(fixed, example))).toBe(count(found(files, example)) - 1);
    // Nothing new from any rule; texts move, so findings are compared without their places.
    const known = allOf(files, example).map((finding) => `${finding.ruleId} ${finding.path} ${finding.message}`);
    expect(
      allOf(fixed, example)
        .filter((finding) => !known.includes(`${finding.ruleId} ${finding.path} ${finding.message}`))
        .map(toLine),
    ).toEqual([]);
  });

  test('all fixes together leave nothing to fix', () => {
    for (const example of rule.examples) {
      const {files} = example;
      const once = applyEdits(
        files,
        found(files, example).flatMap(({fix}) => fix?.edits ?? []),
      );
      const twice = applyEdits(
        once,
        found(once, example).flatMap(({fix}) => fix?.edits ?? []),
      );
      expect(twice).toEqual(once);
    }
  });
});
