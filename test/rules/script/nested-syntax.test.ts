import {expect, test} from 'vitest';
import {LoadedModules} from '../../../src/core/lazy-module.ts';
import {lint} from '../../../src/core/lint.ts';
import {prepare} from '../../../src/core/prepare.ts';
import nestedSyntax from '../../../src/rules/script/nested-syntax.ts';
import {preflight} from '../../support/conventions.ts';
import {linesOf, workspaceOf} from '../../support/lint-files.ts';

const PATCH = `kubectl patch a b -p '{"c": [1}'`;

test('the place is right in a list, in a quote, with tabs and with carriage returns', () => {
  const at = 'Patch does not parse: unexpected `}`, expected `]`';
  for (const [text, place] of [
    [`- a\n\n  \`\`\`bash\n  ${PATCH}\n  \`\`\`\n`, '4:33'],
    [`> > \`\`\`sh\n> > ls\n> > ${PATCH}\n> > \`\`\`\n`, '3:35'],
    [`\`\`\`sh\r\nls\r\n\t${PATCH}\r\n\`\`\`\r\n`, '3:32'],
    [`1. a\n\n   \`\`\`console\n   $ ls\n   $ ${PATCH}\n   \`\`\`\n`, '5:36'],
  ] as const) {
    expect(linesOf(nestedSyntax, {'a.md': text})).toEqual([`a.md:${place} warning ${at}`]);
  }
});

test('what is needed is loaded, however the words are quoted, and nothing else', async () => {
  for (const [script, names] of [
    ['ls | grep a', ['unbash']],
    ['cur"l" -d \'{"a": [1}\' b', ['unbash', 'json document']],
    ["kubectl pat\\\nch a b -p '{[}'", ['unbash', 'operations', 'patch']],
    ["py''thon3 -c 'print('", ['unbash', 'python']],
  ] as const) {
    const workspace = workspaceOf({'a.md': `\`\`\`bash\n${script}\n\`\`\`\n`});
    const loaded: string[] = [];
    class Recorded extends LoadedModules {
      override async load(wanted: Parameters<LoadedModules['load']>[0]): Promise<void> {
        loaded.push(...[...wanted].map(({name}) => name));
        await super.load(wanted);
      }
    }
    const modules = await prepare(workspace, preflight, [nestedSyntax], new Recorded());
    expect(loaded.sort()).toEqual([...names].sort());
    expect(() => lint(workspace, preflight, [nestedSyntax], modules)).not.toThrow();
  }
});
