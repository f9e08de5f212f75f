import {describe, expect, test} from 'vitest';
import {accept, finding, Looks, say} from './looks.ts';

const note = (values = {}) => finding({severity: 'info', ruleId: 'pull-request/open-tasks', ...values});
const forward = (values = {}) => finding({severity: 'warning', ruleId: 'reference/unmarked-forward', ...values});

describe('numbers', () => {
  test('are given in report order, to errors and to the rest apart', () => {
    const findings = [finding({target: 'a'}), note({target: 'b'}), finding({target: 'c'})];
    expect(say(new Looks().look(findings))).toBe('v1, F1 open 1, F2 open 1, N1 open 1');
  });

  test('are one for findings that are one piece of work', () => {
    const about = (section: string, line: number) =>
      finding({ruleId: 'index/missing-entry', subject: 'docs/b.md', section, target: '', line});
    const findings = [about('A', 3), finding({line: 4}), about('B', 9), finding({line: 8, path: 'docs/c.md'})];
    const pass = new Looks().look(findings);
    expect(say(pass)).toBe('v1, F1 open 3+9, F2 open 4+8');
    expect(pass.items[1]?.last).toEqual({path: 'docs/a.md', lines: [4], target: 'x.md', subject: null});
  });

  test('stay when lines move, and the pass is no other', () => {
    const looks = new Looks();
    looks.look([finding({line: 3})]);
    const pass = looks.look([finding({line: 30})], {head: 'b'.repeat(40)});
    expect(say(pass)).toBe('v1, F1 open 30');
    expect(pass.history).toEqual([{number: 1, head: '7ad984b00000000000000000000000000000000a', open: 1}]);
  });

  test('are not shared by what comes later, and not used again', () => {
    const looks = new Looks();
    looks.look([finding({line: 3})]);
    expect(say(looks.look([finding({line: 3}), finding({line: 9, text: 'Other'})]))).toBe('v2, F1 open 3, F2 open 9');
    expect(say(looks.look([]))).toBe('v3, F1 fixed, F2 fixed');
    expect(say(looks.look([finding({line: 5, target: 'new'})]))).toBe('v4, F1 fixed, F2 fixed, F3 open 5');
  });

  test('come back with a finding that is the same to the letter, and only then', () => {
    const looks = new Looks();
    looks.look([finding({text: 'One', heading: 'H'})]);
    looks.look([]);
    expect(say(looks.look([finding({text: 'One', heading: 'Other'})]))).toBe('v3, F1 fixed, F2 open 1');
    looks.look([]);
    expect(say(looks.look([finding({text: 'One', heading: 'H'})]))).toBe('v5, F1 open 1, F2 fixed');
  });

  test('come back for a part of an item', () => {
    const looks = new Looks();
    const [one, two] = [finding({text: 'One', line: 1}), finding({text: 'Two', line: 2})];
    looks.look([one, two]);
    expect(say(looks.look([one]))).toBe('v2, F1 open 1');
    expect(say(looks.look([one, two]))).toBe('v3, F1 open 1+2');
  });

  test('change with the weight of a finding', () => {
    const looks = new Looks();
    looks.look([finding({severity: 'warning'})]);
    expect(say(looks.look([finding()]))).toBe('v2, F1 open 1');
  });
});

describe('a finding is recognised', () => {
  const looks = (findings: Parameters<Looks['look']>[0], values = {}) => {
    const looks = new Looks();
    looks.look(findings, values);
    return looks;
  };

  test('of several by line, then by heading', () => {
    const at = (text: string, heading: string, line: number) => finding({text, heading, line});
    const old = looks([at('One', 'A', 1)]);
    old.look([at('One', 'A', 1), at('Two', 'B', 2)]);
    expect(say(old.look([at('Two', 'C', 5), at('Three', 'A', 6)]))).toBe('v2, F1 open 6, F2 open 5');
    expect(say(old.look([at('Four', 'D', 7), at('Five', 'E', 8)]))).toBe('v3, F1 fixed, F2 fixed, F3 open 7+8');
  });

  test('by nothing else when it is the only one', () => {
    expect(say(looks([finding({text: 'One', heading: 'A'})]).look([finding({text: 'Two', heading: 'B'})]))).toBe('v1, F1 open 1');
  });

  test('in a document that the pull request renames', () => {
    expect(say(looks([finding()]).look([finding({path: 'docs/b.md'})], {renames: {'docs/a.md': 'docs/b.md'}}))).toBe('v1, F1 open 1');
    const renamed = looks([finding({path: 'docs/b.md'})], {renames: {'docs/a.md': 'docs/b.md'}});
    expect(say(renamed.look([finding({path: 'docs/c.md'})], {renames: {'docs/a.md': 'docs/c.md'}}))).toBe('v1, F1 open 1');
  });

  test('in a document that was renamed since', () => {
    const moves = new Map([['docs/a.md', 'docs/b.md']]);
    expect(say(looks([finding()]).look([finding({path: 'docs/b.md'})], {moves}))).toBe('v1, F1 open 1');
    const about = (path: string) => finding({path: 'docs/index.md', subject: path, target: ''});
    expect(say(looks([about('docs/a.md')]).look([about('docs/b.md')], {moves}))).toBe('v1, F1 open 1');
  });

  describe('in a commit message', () => {
    const trailer = (id: string, subject: string, line = 'Co-Authored-By: x') =>
      finding({ruleId: 'attribution/commit', path: `commit:${id.repeat(40)}`, target: line, text: line, heading: subject});

    test('when it was rebased', () => {
      expect(say(looks([trailer('a', 'Explain TLS')]).look([trailer('b', 'Explain TLS')]))).toBe('v1, F1 open 1');
    });

    test('but not in another commit when its own was reworded', () => {
      const pass = looks([trailer('a', 'Explain TLS')]).look([trailer('b', 'Explain DNS')]);
      expect(say(pass)).toBe('v2, F1 fixed, F2 open 1');
      expect(pass.items[0]?.last.target).toBe('');
    });
  });
});

describe('what is gone', () => {
  const look = (values: object, then: object) => {
    const looks = new Looks();
    looks.look([finding()], values);
    return say(looks.look([], then));
  };

  test('is fixed while its document is there', () => {
    expect(look({}, {})).toBe('v2, F1 fixed');
    expect(look({added: ['docs/a.md']}, {added: ['docs/a.md']})).toBe('v2, F1 fixed');
    expect(look({added: ['docs/a.md']}, {added: null, deleted: null})).toBe('v2, F1 fixed');
  });

  test('is gone with its document', () => {
    expect(look({}, {deleted: ['docs/a.md']})).toBe('v2, F1 gone');
    expect(look({added: ['docs/a.md']}, {added: []})).toBe('v2, F1 gone');
  });

  test('is not called fixed when nobody looked', () => {
    const unread = finding({ruleId: 'tool/not-checked', target: 'Not checked: binary data', text: ''});
    expect(look({}, {omitted: 1})).toBe('v1, F1 open');
    const looks = new Looks();
    looks.look([finding()]);
    expect(say(looks.look([unread]))).toBe('v2, F1 open, F2 open 1');
    expect(say(looks.look([finding({line: 7})]))).toBe('v3, F1 open 7, F2 fixed');
    const part = finding({ruleId: 'tool/not-checked', target: '```bash', text: '```bash', severity: 'warning'});
    expect(say(looks.look([part]))).toBe('v4, F1 fixed, F2 fixed, N1 open 1');
  });
});

describe('unmarked forward declarations', () => {
  test('stand in their table, and get a number when they stay for another pass', () => {
    const looks = new Looks();
    const first = looks.look([forward(), finding({target: 'a'})]);
    expect(say(first)).toBe('v1, F1 open 1');
    expect(first.forwards).toEqual([{accepted: null, finding: forward()}]);
    expect(say(looks.look([forward({line: 5}), finding({target: 'a'})]))).toBe('v1, F1 open 1');
    const last = looks.look([forward({line: 9}), forward({line: 10, target: 'late'})]);
    expect(say(last)).toBe('v2, F1 fixed, N1 open 9');
    expect(last.forwards.map((entry) => entry.finding?.line)).toEqual([9, 10]);
  });

  test('are fixes where they block the merge', () => {
    const looks = new Looks();
    expect(say(looks.look([forward({severity: 'error'})]))).toBe('v1, F1 open 1');
    const waiting = new Looks();
    waiting.look([forward()]);
    expect(say(waiting.look([forward({severity: 'error'})]))).toBe('v2, F1 open 1');
  });

  test('stand beside those that are in order', () => {
    const accepted = {kind: 'forward-declaration' as const, path: 'docs/a.md', line: 3, target: 'b.md', evidence: 'pull request 71, open'};
    expect(new Looks().look([], {accepted: [accepted]}).forwards).toEqual([{accepted, finding: null}]);
  });
});

describe('decisions', () => {
  const start = (...findings: Parameters<Looks['look']>[0]) => {
    const looks = new Looks();
    looks.look(findings);
    return looks;
  };
  const early = '2026-05-06T00:30:00Z';
  const later = '2026-05-06T01:30:00Z';

  test('hold while they stand', () => {
    const looks = start(finding());
    const pass = looks.look([finding()], {decisions: [accept('F1', later)]});
    expect(say(pass)).toBe('v2, F1 accepted 1');
    expect(pass.items[0]?.decision).toEqual(accept('F1', later));
    expect(pass.history.at(-1)?.open).toBe(0);
    expect(say(looks.look([finding({text: 'Edited', heading: 'Other'})], {decisions: [accept('F1', later)]}))).toBe(
      'v3, F1 fixed, F2 open 1',
    );
  });

  test('hold while line or heading is the same', () => {
    const looks = start(finding({text: 'One', heading: 'A'}));
    const decisions = [accept('F1', later)];
    expect(say(looks.look([finding({text: 'Two', heading: 'A'})], {decisions}))).toBe('v2, F1 accepted 1');
    expect(say(looks.look([finding({text: 'Two', heading: 'B'})], {decisions}))).toBe('v2, F1 accepted 1');
    expect(say(looks.look([finding({text: 'Three', heading: 'C'})], {decisions}))).toBe('v3, F1 fixed, F2 open 1');
    expect(say(looks.look([finding({text: 'Two', heading: 'B'})], {decisions}))).toBe('v4, F1 accepted 1, F2 fixed');
  });

  test('end with their comment', () => {
    const looks = start(finding());
    looks.look([finding()], {decisions: [accept('F1', later)]});
    expect(say(looks.look([finding()]))).toBe('v3, F1 open 1');
  });

  test('do not reach what comes later', () => {
    const looks = start(finding());
    const decisions = [accept('F1', later)];
    expect(say(looks.look([finding(), finding({text: 'Again', line: 9})], {decisions}))).toBe('v2, F1 accepted 1, F2 open 9');
  });

  test('on an item that was not there yet, or of a numbering that is lost, speak of nothing', () => {
    const looks = start(finding());
    const decisions = [accept('F2', later), accept('F1', early), accept('N7', later)];
    const pass = looks.look([finding(), finding({target: 'new', line: 2})], {decisions});
    expect(say(pass)).toBe('v2, F1 open 1, F2 open 2');
    expect(pass.unmatched).toEqual(decisions);
  });

  test('that came last hold', () => {
    const looks = start(note());
    const decisions = [accept('N1', '2026-05-06T01:40:00Z', {kind: 'defer'}), accept('N1', later)];
    expect(say(looks.look([note()], {decisions}))).toBe('v2, N1 deferred 1');
  });

  test.each([
    ['attribution/commit', 'error', 'accept', 'F1 open'],
    ['attribution/chat-residue', 'warning', 'accept', 'N1 open'],
    ['script/syntax', 'error', 'accept', 'F1 open'],
    ['script/label', 'error', 'accept', 'F1 accepted'],
    ['script/label', 'error', 'defer', 'F1 open'],
    ['script/label', 'warning', 'defer', 'N1 deferred'],
  ] as const)('on %s as %s: %s gives %s', (ruleId, severity, kind, expected) => {
    const one = finding({ruleId, severity});
    const pass = start(one).look([one], {decisions: [accept(expected.slice(0, 2), later, {kind})]});
    expect(say(pass)).toContain(`${expected} 1`);
  });
});

describe('what is remembered', () => {
  test('is not needed', () => {
    const looks = new Looks();
    looks.look([finding()]);
    looks.state = null;
    const pass = looks.look([finding()], {isLost: true, decisions: [accept('F1', '2026-05-06T01:30:00Z')]});
    expect(say(pass)).toBe('v1, F1 open 1');
    expect([pass.isRestarted, pass.unmatched.length]).toEqual([true, 1]);
    expect(looks.look([finding()]).isRestarted).toBe(true);
  });

  test('of another pull request tells nothing', () => {
    const looks = new Looks();
    looks.look([finding()]);
    if (looks.state) looks.state = {...looks.state, pull: 71, next: {F: 9, N: 1}};
    expect(say(looks.look([finding()]))).toBe('v1, F1 open 1');
  });

  test('is the same after the same look', () => {
    const looks = new Looks();
    const findings = [finding(), note(), forward()];
    const first = looks.look(findings);
    const {state} = looks;
    expect(looks.look(findings)).toEqual(first);
    expect(looks.state).toEqual(state);
  });
});

test('a comment is in the language that was asked for, is configured, or is that of the prose', () => {
  const looks = new Looks();
  const language = (values: object) => looks.look([], values).language;
  expect(language({language: 'auto', hanShare: 0.31})).toBe('zh-CN');
  expect(language({language: 'auto', hanShare: 0.3})).toBe('en');
  expect(language({language: 'en', hanShare: 1})).toBe('en');
  expect(language({language: 'en', askedLanguage: 'zh-CN'})).toBe('zh-CN');
  expect(language({language: 'en'})).toBe('zh-CN');
  expect(language({language: 'en', askedLanguage: null})).toBe('en');
});
