import {describe, expect, test} from 'vitest';
import {readInputs} from '../../src/action/inputs.ts';
import {ToolError} from '../../src/core/tool-error.ts';

const read = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '');

test('without inputs the whole workspace is linted and everything is shown', () => {
  expect(read({})).toEqual({
    workingDirectory: '.',
    config: null,
    baseline: null,
    paths: [],
    tree: null,
    rules: {},
    maxWarnings: null,
    annotations: true,
    summary: true,
    newOnly: true,
    curator: 'off',
    token: '',
  });
});

test('every input is read', () => {
  expect(
    read({
      'working-directory': 'sub/folder',
      config: 'ci/docs.yml',
      baseline: 'ci/known.jsonl',
      paths: 'docs/a.md\n\n  docs/with space.md \r\n',
      tree: 'origin/main',
      rules: 'link/missing-target=off\n area/other = warning ',
      'max-warnings': '0',
      annotations: 'False',
      summary: 'false',
      'new-only': 'false',
      token: 'secret',
      curator: 'comment',
    }),
  ).toEqual({
    workingDirectory: 'sub/folder',
    config: 'ci/docs.yml',
    baseline: 'ci/known.jsonl',
    paths: ['docs/a.md', 'docs/with space.md'],
    tree: 'origin/main',
    rules: {'link/missing-target': 'off', 'area/other': 'warning'},
    maxWarnings: 0,
    annotations: false,
    summary: false,
    newOnly: false,
    curator: 'comment',
    token: 'secret',
  });
});

describe('a wrong input is named', () => {
  test.each([
    [{'max-warnings': 'none'}, 'Unexpected `none` in input `max-warnings`, expected a whole number'],
    [{'max-warnings': '-1'}, 'Unexpected `-1` in input `max-warnings`, expected a whole number'],
    [{annotations: 'yes'}, 'Unexpected `yes` in input `annotations`, expected `true` or `false`'],
    [{summary: '1'}, 'Unexpected `1` in input `summary`, expected `true` or `false`'],
    [{'new-only': 'no'}, 'Unexpected `no` in input `new-only`, expected `true` or `false`'],
    [{curator: 'on'}, 'Unexpected `on` in input `curator`, expected `off`, `report` or `comment`'],
    [{rules: 'a/b'}, 'Unexpected `a/b` in input `rules`, expected `area/name=off|info|warning|error`'],
    [{rules: 'a/b=warn'}, 'Unexpected `a/b=warn` in input `rules`, expected `area/name=off|info|warning|error`'],
  ])('%j', (inputs, message) => {
    expect(() => read(inputs)).toThrow(new ToolError(message));
  });
});
