import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findNew} from '../../src/core/compare.ts';
import type {Finding, Identity} from '../../src/core/finding.ts';

let count = 0;

function finding(values: Partial<Omit<Finding, 'identity' | 'line'> & Identity> = {}): Finding {
  const {target = 'x', line = '', heading = '', ...rest} = values;
  const place = {line: 1, column: 1, endLine: 1, endColumn: 2};
  const texts = {id: String(count++), ruleId: 'test/a', severity: 'error' as const, path: 'a.md', message: 'Unexpected x'};
  return {...place, ...texts, help: null, subject: null, section: null, fix: null, ...rest, identity: {target, line, heading}};
}

describe('two findings are the same', () => {
  const old = finding({target: 'x', line: 'See x', heading: 'H'});
  test.each([
    ['when nothing differs', {}, false],
    ['on another line', {line: 'Look at x'}, false],
    ['under another heading', {heading: 'Other'}, false],
    ['on another line under another heading', {line: 'Look at x', heading: 'Other'}, false],
    ['but not with another target', {target: 'y'}, true],
    ['but not in another document', {path: 'b.md'}, true],
    ['but not of another rule', {ruleId: 'test/b'}, true],
    ['but not about another document', {subject: 'b.md'}, true],
    ['but not about another section', {section: 'S'}, true],
  ])('%s', (_, change, isNew) => {
    const head = finding({target: 'x', line: 'See x', heading: 'H', ...change});
    expect(findNew([old], [head])).toEqual(isNew ? [head] : []);
  });

  test('in a renamed document, and about one', () => {
    const renames = new Map([
      ['a.md', 'new.md'],
      ['b.md', 'a.md'],
    ]);
    const base = [finding({path: 'a.md', subject: 'b.md'}), finding({path: 'b.md'})];
    const head = [finding({path: 'new.md', subject: 'a.md'}), finding({path: 'a.md'}), finding({path: 'b.md'})];
    expect(findNew(base, head, renames)).toEqual([head[2]]);
  });
});

describe('of several with one target', () => {
  const at = (line: string, heading: string) => finding({line, heading});

  test('the one on an equal line is paired first', () => {
    const head = [at('One', 'A'), at('Two', 'B')];
    expect(findNew([at('Two', 'C')], head)).toEqual([head[0]]);
  });

  test('then the one under an equal heading', () => {
    const head = [at('One', 'A'), at('Three', 'B')];
    expect(findNew([at('Two', 'B')], head)).toEqual([head[0]]);
  });

  test('then the first', () => {
    const head = [at('One', 'A'), at('Two', 'B')];
    expect(findNew([at('Three', 'C')], head)).toEqual([head[1]]);
  });

  test('each of base is used once', () => {
    const head = [at('One', 'A'), at('One', 'A'), at('One', 'A')];
    expect(findNew([at('One', 'A'), at('Two', 'B')], head)).toEqual([head[2]]);
  });
});

describe('whatever the findings', () => {
  const words = fc.constantFrom('a', 'b', 'c');
  const one = fc.record({ruleId: words, path: words, target: words, line: words, heading: words, subject: fc.option(words)}).map(finding);
  const many = fc.array(one, {maxLength: 30});

  test('equal sides bring nothing new, and an empty base brings all', () => {
    fc.assert(
      fc.property(many, (findings) => {
        expect(findNew(findings, findings)).toEqual([]);
        expect(findNew([], findings)).toEqual(findings);
        expect(findNew(findings, [])).toEqual([]);
      }),
    );
  });

  test('the order of the base does not matter to how many are new, and there are as many as were added', () => {
    fc.assert(
      fc.property(many, many, (base, added) => {
        expect(findNew(base, [...base, ...added])).toHaveLength(added.length);
        const reversed = base.toReversed();
        expect(findNew(reversed, added)).toHaveLength(findNew(base, added).length);
      }),
    );
  });

  test('what is new stands in the order of head', () => {
    fc.assert(
      fc.property(many, many, (base, head) => {
        const fresh = findNew(base, head);
        expect(fresh).toEqual(head.filter((each) => fresh.includes(each)));
      }),
    );
  });

  test('a base without some of its findings makes at most as many new', () => {
    fc.assert(
      fc.property(many, many, fc.nat(29), (base, head, index) => {
        const less = base.filter((_, at) => at !== index);
        const more = findNew(less, head).length - findNew(base, head).length;
        expect([0, 1]).toContain(more);
      }),
    );
  });
});

test('many findings with one target take linear time', () => {
  const many = (size: number) => Array.from({length: size}, (_, index) => finding({line: String(index % 7)}));
  const time = (size: number) => {
    const [base, head] = [many(size), many(size)];
    const start = performance.now();
    expect(findNew(base, head)).toEqual([]);
    return performance.now() - start;
  };
  time(5000);
  expect(time(40_000)).toBeLessThan(30 * Math.max(20, time(5000)));
});
