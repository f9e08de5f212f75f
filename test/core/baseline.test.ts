import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {applyBaseline, type Baseline, describeStale, recordBaseline, shrinkBaseline} from '../../src/core/baseline.ts';
import {formatBaseline, parseBaseline} from '../../src/core/baseline-file.ts';
import type {Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import {ToolError} from '../../src/core/tool-error.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {rules} from '../../src/rules/index.ts';
import {finding} from '../reporters/report-of.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';

type Files = Readonly<Record<string, string>>;

const FILE = '.github/docs-curator-baseline.jsonl';
const INDEX = 'docs/SKILL-INDEX.md';

const look = (files: Files) => {
  const workspace = workspaceOf(files);
  return {workspace, findings: lint(workspace, preflight, rules).findings};
};
const record = (files: Files): Baseline => {
  const {findings, workspace} = look(files);
  // What was written is what will be read.
  return parseBaseline(formatBaseline(recordBaseline(findings, workspace)), FILE);
};
const tell = (findings: readonly Finding[]) => findings.map(({path, line, ruleId}) => `${path}:${line} ${ruleId}`);
/** What is new, how much is known, and how much is gone. */
const apply = (baseline: Baseline, files: Files) => {
  const {findings, workspace} = look(files);
  const {fresh, known, gone, unknown} = applyBaseline(baseline, findings, workspace);
  return {fresh: tell(fresh), known: known.length, gone: gone.length, unknown: unknown.length};
};

const TEXT =
  '# Notes\n\nAbout the notes of this team.\n\n## First\n\nSee [b](absent.md) first.\n\n## Second\n\nSee [b](absent.md) again, and [c](#gone).\n';
const BASE: Files = {'notes.md': TEXT, 'other.md': '# Other\n\nSee [d](nowhere.md).\n'};
const guide = (title: string, text: string) => `# ${title}\n\n> **Audience**: dev\n> **Status**: draft\n\n${text}\n`;

describe('a baseline', () => {
  test('holds all that was there', () => {
    expect(apply(record(BASE), BASE)).toEqual({fresh: [], known: 4, gone: 0, unknown: 0});
  });

  test.each<[string, (text: string) => string]>([
    ['lines are inserted above', (text) => text.replace('## First', 'One.\n\nTwo.\n\n## First')],
    ['sections are numbered', (text) => text.replace('## First', '## 1. First')],
    ['a line is edited around it', (text) => text.replace(' first.', ' before all else.')],
    ['line ends change', (text) => text.replaceAll('\n', '\r\n')],
  ])('holds it when %s', (_, edit) => {
    expect(apply(record(BASE), {...BASE, 'notes.md': edit(TEXT)})).toEqual({fresh: [], known: 4, gone: 0, unknown: 0});
  });

  test('does not hold what is new: another finding, another of the same, another document', () => {
    const baseline = record(BASE);
    expect(apply(baseline, {...BASE, 'notes.md': `${TEXT}\n## Third\n\n[b](absent.md) and [e](e.md)\n`}).fresh).toEqual([
      'notes.md:15 link/missing-target',
      'notes.md:15 link/missing-target',
    ]);
    expect(apply(baseline, {...BASE, 'third.md': '# Third\n\nSee [b](absent.md).\n'}).fresh).toEqual(['third.md:3 link/missing-target']);
  });

  test('tells what no longer occurs', () => {
    const baseline = record(BASE);
    const mended = {...BASE, 'notes.md': TEXT.replace('[b](absent.md) first', 'b first')};
    expect(apply(baseline, mended)).toEqual({fresh: [], known: 3, gone: 1, unknown: 0});
    const {findings, workspace} = look(mended);
    expect(describeStale(applyBaseline(baseline, findings, workspace).gone)).toEqual({
      message: 'Unexpected entry for `link/missing-target` in `notes.md`: the finding no longer occurs',
      line: 5,
    });
    const {'other.md': other = ''} = BASE;
    const all = applyBaseline(baseline, [], workspaceOf({'other.md': other}));
    expect(describeStale(all.gone)).toEqual({message: 'Unexpected 4 entries of the baseline: their findings no longer occur', line: 3});
    expect(describeStale([])).toBe(null);
  });

  test('says nothing of documents that were not read', () => {
    const baseline = record(BASE);
    const {'notes.md': _, ...rest} = BASE;
    const read = workspaceOf(rest);
    const workspace = new Workspace({
      documents: [...read.documents.values()],
      files: Object.keys(BASE),
      unchecked: [{path: 'notes.md', reason: 'too large'}],
    });
    const {findings} = lint(workspace, preflight, rules);
    const {fresh, gone, unknown} = applyBaseline(baseline, findings, workspace);
    expect([tell(fresh), gone.length, unknown.length]).toEqual([['notes.md:1 tool/not-checked'], 0, 3]);
    expect(formatBaseline(shrinkBaseline(baseline, findings, workspace))).toBe(formatBaseline(baseline));
  });

  test('holds nothing that the tool says of its own work', () => {
    const workspace = workspaceOf({});
    expect(recordBaseline([finding({ruleId: 'tool/not-checked'})], workspace).entries).toEqual([]);
  });
});

describe('a document under another name', () => {
  const {'notes.md': _, ...rest} = BASE;

  test('keeps its findings, also when it is edited', () => {
    expect(apply(record(BASE), {...rest, 'docs/tips.md': TEXT})).toEqual({fresh: [], known: 4, gone: 0, unknown: 0});
    const edited = TEXT.replace('# Notes', '# Tips').replace('About', 'Something about');
    expect(apply(record(BASE), {...rest, 'docs/tips.md': edited})).toMatchObject({fresh: [], known: 4});
  });

  test('keeps what an index lacks of it', () => {
    const index = '# Index\n\n## 按场景找文档\n\n## 文档全列表\n\n## 案例材料\n';
    const text = guide('Backups', 'How long backups are kept, and why.');
    const baseline = record({[INDEX]: index, 'docs/addon-backup-guide.md': text});
    const {fresh, known, gone} = apply(baseline, {[INDEX]: index, 'docs/addon-retention-guide.md': text});
    expect({fresh, gone}).toEqual({fresh: [], gone: 0});
    expect(known).toBe(baseline.entries.length);
    expect(baseline.entries.filter(({ruleId}) => ruleId === 'index/missing-entry')).toHaveLength(2);
  });

  test('is not one that only shares the boilerplate', () => {
    const old = {'docs/addon-a-guide.md': guide('A', 'Of a.'), 'docs/addon-b-guide.md': guide('B', 'Of b.')};
    const baseline = record(old);
    const {'docs/addon-a-guide.md': gone, ...left} = old;
    const {fresh} = apply(baseline, {...left, 'docs/addon-c-guide.md': guide('C', 'Of c.')});
    expect(fresh).toEqual(
      tell(look({...left, 'docs/addon-c-guide.md': guide('C', 'Of c.')}).findings).filter((line) => line.includes('addon-c')),
    );
    expect(fresh.length).toBeGreaterThan(0);
    expect(gone).toContain('Of a.');
  });

  test('is not one that is a copy, and not one that had findings of its own', () => {
    expect(apply(record(BASE), {...BASE, 'copy.md': TEXT}).fresh).toHaveLength(3);
    const both: Files = {...BASE, 'own.md': '# Own\n\n[x](y.md)\n'};
    const {'notes.md': __, ...without} = both;
    expect(apply(record(both), {...without, 'own.md': TEXT}).fresh).toHaveLength(3);
  });
});

describe('shrinking', () => {
  test('takes out what is gone, adds nothing, and follows names', () => {
    const {'notes.md': _, ...rest} = BASE;
    const head = {...rest, 'docs/tips.md': `${TEXT.replace('[b](absent.md) first', 'b first')}\n[new](new.md)\n`};
    const {findings, workspace} = look(head);
    const shrunk = shrinkBaseline(record(BASE), findings, workspace);
    expect(shrunk.entries.map(({path, ruleId}) => `${path} ${ruleId}`)).toEqual([
      'docs/tips.md link/missing-fragment',
      'docs/tips.md link/missing-target',
      'other.md link/missing-target',
    ]);
    expect([...shrunk.samples.keys()]).toEqual(['docs/tips.md', 'other.md']);
    expect(apply(shrunk, head)).toEqual({fresh: ['docs/tips.md:13 link/missing-target'], known: 3, gone: 0, unknown: 0});
  });

  test('changes nothing when nothing is gone, whatever is edited a little', () => {
    const baseline = record(BASE);
    const {findings, workspace} = look({
      ...BASE,
      'notes.md': TEXT.replace('of this team', 'of that team').replace('## First', 'One.\n\n## First'),
    });
    expect(formatBaseline(shrinkBaseline(baseline, findings, workspace))).toBe(formatBaseline(baseline));
  });

  test('leaves an empty baseline behind in the end', () => {
    const {findings, workspace} = look({'a.md': '# A\n\nText.\n'});
    expect(formatBaseline(shrinkBaseline(record(BASE), findings, workspace))).toBe('{"tool":"docs-curator","version":1}\n');
  });
});

describe('whatever is edited elsewhere', () => {
  const BLOCK = fc.constantFrom(
    'Words.',
    '- an item\n- another',
    '> a quote',
    '## A part',
    '| a |\n| - |\n| b |',
    '```text\nabc\n```',
    '1. one',
    '<!-- note -->',
  );
  const GAP = fc.array(BLOCK, {maxLength: 6});
  const CORE = ['See [b](absent.md) there.', '## Kept', 'And [c](#gone) here, [b](absent.md).', 'See `x` too, [e](e.md).'];

  test('and whatever the document is called, the same is known and nothing is new', () => {
    fc.assert(
      fc.property(
        fc.array(GAP, {minLength: 5, maxLength: 5}),
        fc.array(GAP, {minLength: 5, maxLength: 5}),
        fc.boolean(),
        (old, now, isRenamed) => {
          const write = (gaps: readonly (readonly string[])[]) =>
            `# Notes of the team\n\n${gaps.flatMap((gap, index) => [...gap, CORE[index] ?? '']).join('\n\n')}\n`;
          const base = {'notes.md': write(old), 'other.md': '# Other\n\nSee [d](nowhere.md).\n'};
          const head = {[isRenamed ? 'docs/tips.md' : 'notes.md']: write(now), 'other.md': base['other.md']};
          const baseline = record(base);
          const ofText = look(base).findings.filter(({ruleId}) => ruleId.startsWith('link/')).length;
          const result = apply(baseline, head);
          expect(result.fresh.filter((line) => line.includes('link/'))).toEqual([]);
          expect([ofText, result.known]).toEqual([5, baseline.entries.length]);
        },
      ),
      {numRuns: 200},
    );
  });

  test('a baseline never grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CORE), {maxLength: 8}),
        fc.array(fc.constantFrom(...CORE, '[f](f.md)'), {maxLength: 8}),
        (old, now) => {
          const write = (blocks: readonly string[]) => ({'a.md': `# A\n\n${blocks.join('\n\n')}\n`});
          const baseline = record(write(old));
          const {findings, workspace} = look(write(now));
          const {fresh, known, gone} = applyBaseline(baseline, findings, workspace);
          expect(fresh.length + known.length).toBe(findings.length);
          expect(known.length + gone.length).toBe(baseline.entries.length);
          const shrunk = shrinkBaseline(baseline, findings, workspace);
          expect(shrunk.entries).toHaveLength(known.length);
          expect(tell(applyBaseline(shrunk, findings, workspace).fresh)).toEqual(tell(fresh));
          expect(formatBaseline(shrinkBaseline(shrunk, findings, workspace))).toBe(formatBaseline(shrunk));
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('the file', () => {
  test('has one line an entry, sorted, and repeats no text but that of the message', () => {
    expect(formatBaseline(record(BASE)).split('\n')).toEqual([
      '{"tool":"docs-curator","version":1}',
      expect.stringMatching(/^\{"path":"notes\.md","sample":"(?:[0-9a-f]{8} ?)+"\}$/u),
      expect.stringMatching(/^\{"path":"notes\.md","rule":"link\/missing-fragment","message":"[^"]+","identity":"[0-9a-f ]{50}"\}$/u),
      expect.stringMatching(/^\{"path":"notes\.md","rule":"link\/missing-target","message":"[^"]+","identity":"[0-9a-f ]{50}"\}$/u),
      expect.stringMatching(/^\{"path":"notes\.md","rule":"link\/missing-target"/u),
      expect.stringMatching(/^\{"path":"other\.md","sample":"/u),
      expect.stringMatching(/^\{"path":"other\.md","rule":"link\/missing-target"/u),
      '',
    ]);
  });

  test('is read as it was written, whatever it holds', () => {
    const anyText = fc.string({unit: 'binary'});
    const anyFinding = fc
      .record({path: anyText, message: anyText, subject: fc.option(anyText), section: fc.option(anyText)})
      .map((more) => finding(more));
    fc.assert(
      fc.property(fc.array(anyFinding, {maxLength: 5}), (findings) => {
        const baseline = recordBaseline(findings, workspaceOf({}));
        const text = formatBaseline(baseline);
        expect(text.split('\n')).toHaveLength(findings.length + 2);
        expect(text).not.toMatch(/[\p{Cs}\u007F-\u009F\u200B\u202A-\u202E\u2028\u2029]/u);
        const read = parseBaseline(text, FILE);
        expect(read.entries).toEqual(baseline.entries.map((entry, index) => ({...entry, line: index + 2})));
      }),
    );
  });

  const HEADER = '{"tool":"docs-curator","version":1}';
  const anew = 'mend the line, or delete the file and record what there is with `docs-curator lint --init-baseline`';
  const entry = (more: object = {}) =>
    JSON.stringify({path: 'a.md', rule: 'a/b', message: 'x', identity: `${'0'.repeat(16)} ${'1'.repeat(16)} ${'2'.repeat(16)}`, ...more});
  test.each<[string, string, string]>([
    ['', '1', `Unexpected end of the baseline, expected its first line: ${anew}`],
    ['\n\n', '1', `Unexpected end of the baseline, expected its first line: ${anew}`],
    ['x', '1', `Unexpected text in the baseline, expected a line of JSON: ${anew}`],
    ['[]', '1', `Unexpected value in the baseline, expected an object: ${anew}`],
    ['null', '1', `Unexpected value in the baseline, expected an object: ${anew}`],
    ['{}', '1', `Unexpected first line of a baseline, expected \`${HEADER}\`: ${anew}`],
    [
      '{"tool":"docs-curator","version":2}',
      '1',
      'Unexpected version `2` of the baseline, expected `1`: a newer release of docs-curator reads it',
    ],
    ['{"tool":"docs-curator"}', '1', 'Unexpected version value of the baseline, expected `1`: a newer release of docs-curator reads it'],
    [
      `${HEADER}\n<<<<<<< HEAD\n${entry()}`,
      '2',
      'Unexpected mark of a merge conflict in the baseline: keep the lines of both sides, then run `docs-curator lint --update-baseline`',
    ],
    [
      `${HEADER}\n${entry({lines: 'x'})}`,
      '2',
      'Unexpected key `lines`, expected `path`, `rule`, `message`, `identity`, `section` or `subject`',
    ],
    [`${HEADER}\n\n${entry({path: 7})}`, '3', 'Unexpected value of `path` in the baseline, expected a text'],
    [`${HEADER}\n${entry({rule: undefined})}`, '2', `Missing \`rule\` in a line of the baseline: ${anew}`],
    [`${HEADER}\n${entry({rule: 'x'})}`, '2', 'Unexpected rule `x` in the baseline, expected an id such as `link/missing-target`'],
    [`${HEADER}\n${entry({identity: '0'})}`, '2', `Unexpected identity \`0\` in the baseline: ${anew}`],
    [`${HEADER}\n{"path":"a.md","sample":"xyz"}`, '2', `Unexpected sample \`xyz\` in the baseline: ${anew}`],
    [`${HEADER}\n{"path":"a.md","sample":["0"]}`, '2', 'Unexpected value of `sample` in the baseline, expected a text'],
    [`${HEADER}\n${'['.repeat(100_000)}`, '2', `Unexpected text in the baseline, expected a line of JSON: ${anew}`],
    [
      `${HEADER}\n{"__proto__":{"path":"a.md","rule":"a/b"}}`,
      '2',
      'Unexpected key `__proto__`, expected `path`, `rule`, `message`, `identity`, `section` or `subject`',
    ],
  ])('%j is refused', (text, line, message) => {
    let thrown: unknown;
    try {
      parseBaseline(text, FILE);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ToolError);
    const {message: said, place} = thrown as ToolError;
    expect(place).toBe(`${FILE}:${line}:1`);
    expect(said).toBe(message);
  });

  test('is read from any line ends, and an entry of a rule that is gone is stale', () => {
    const {entries} = parseBaseline(`${HEADER}\r\n\r\n${entry()}\r\n`, FILE);
    expect(entries.map(({line}) => line)).toEqual([3]);
    expect(applyBaseline({entries, samples: new Map()}, [], workspaceOf({'a.md': '# A\n'})).gone).toEqual(entries);
  });

  test('whatever it holds, it is read or refused in one sentence', () => {
    const PIECES = fc.constantFrom(
      HEADER,
      entry(),
      '{"path":"a.md","sample":""}',
      '{',
      '"',
      '\n',
      '\n',
      '\r\n',
      ' ',
      '{"path":"a"}',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(PIECES, {maxLength: 10}), (pieces) => {
        try {
          parseBaseline(pieces.join(''), FILE);
        } catch (error) {
          expect(error).toBeInstanceOf(ToolError);
        }
      }),
    );
  });
});
