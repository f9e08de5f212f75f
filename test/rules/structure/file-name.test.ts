import {describe, expect, test} from 'vitest';
import fileName from '../../../src/rules/structure/file-name.ts';
import {linesOf} from '../../support/lint-files.ts';

describe('structure/file-name', () => {
  test('the form of each kind', () => {
    const text = '# T\n';
    expect(
      linesOf(fileName, {
        'README.md': text,
        'docs/SKILL-INDEX.md': text,
        'docs/README.md': text,
        'docs/addon-tls-guide.md': text,
        'docs/helper-notes.md': text,
        'docs/cases/mysql/slow-restart-2026-05-04-case.md': text,
        'docs/cases/mysql/evidence/raw-summary.md': text,
        'docs/cases/mysql/Slow_Restart-case.md': text,
      }),
    ).toEqual([
      'docs/cases/mysql/Slow_Restart-case.md:1:1 warning Unexpected file name `Slow_Restart-case.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case',
      'docs/helper-notes.md:1:1 warning Unexpected file name `helper-notes.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case',
    ]);
  });

  test('points at the title; a name too long for the message is left to the path', () => {
    const path = `docs/cases/mysql/${'very-'.repeat(20)}long.md`;
    expect(linesOf(fileName, {[path]: '<!-- x -->\n\n# T\n'})).toEqual([
      `${path}:3:1 warning Unexpected file name, expected \`<engine>-<symptom>-case.md\` in lower-case kebab-case`,
    ]);
  });
});
