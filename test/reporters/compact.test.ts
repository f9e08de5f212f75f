import {expect, test} from 'vitest';
import {compact} from '../../src/reporters/compact.ts';
import {finding, HOSTILE, reportOf} from './report-of.ts';

const print = (...args: Parameters<typeof reportOf>) => compact.report(reportOf(...args), {color: false, columns: 80});

test('one line a finding, then what is not among them', () => {
  const findings = [
    finding({line: 12, column: 3, message: 'Missing `x`', fix: {kind: 'safe', edits: []}}),
    finding({path: 'docs/b c.md', severity: 'warning', help: 'Write it'}),
    finding({path: 'commit:0123456789abcdef', severity: 'info', line: 5}),
  ];
  expect(print({'docs/a.md': ''}, findings, {baselined: 2})).toBe(`docs/a.md:12:3: error: Missing \`x\` [area/rule]
docs/b c.md:1:1: warning: Missing \`x\` [area/rule]
commit:0123456789abcdef:5:1: info: Missing \`x\` [area/rule]
1 error, 1 warning, 1 info in 1 document
1 finding can be fixed with \`--fix\`
2 findings in the baseline
`);
});

test('says that there is nothing', () => {
  expect(print({'docs/a.md': ''}, [])).toBe('No findings in 1 document\n');
});

test('hostile text stays on its line and acts nowhere', () => {
  for (const text of HOSTILE) {
    const printed = print({}, [finding({path: text, message: text})]);
    expect(printed.split('\n')).toHaveLength(3);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[|^\s*::/u);
  }
});
