import {describe, expect, test} from 'vitest';
import vagueValue from '../../../src/rules/metadata/vague-value.ts';
import {linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';
const check = (value: string) => linesOf(vagueValue, {[PATH]: `# TLS\n\n> **Applies to**: any\n> **Applies to KB version**：${value}\n`});

describe('metadata/vague-value', () => {
  test.each(['any', 'Any', 'ANY.', '`any`', '**any**', 'any。', ' any '])('`%s` says too little', (value) => {
    expect(check(value)).toEqual([
      `${PATH}:4:${value.startsWith(' ') ? 30 : 29} warning Unexpected bare \`any\` in \`Applies to KB version\`, expected a reason after it`,
    ]);
  });

  test.each(['any (shell only)', 'any（k3d 层，与 KB 版本无关）', 'any release', '1.0.x', '', 'any\n> since it is about Git'])(
    '`%s` is fine',
    (value) => {
      expect(check(value)).toEqual([]);
    },
  );
});
