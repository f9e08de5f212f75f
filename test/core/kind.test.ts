import {expect, test} from 'vitest';
import {createKindOf} from '../../src/core/kind.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';

const {kindOf} = createKindOf(preflight, workspaceOf({'docs/SKILL-INDEX.md': ''}));

test.each([
  ['docs/addon-a-guide.md', 'guide'],
  ['docs/notes.md', 'docs-guide'],
  ['docs/Addon-A-Guide.MD', 'guide'],
  ['Docs/addon-a-guide.md', 'guide'],
  ['docs/addon-a-guide.markdown', 'guide'],
  ['docs/.hidden.md', 'docs-guide'],
  ['docs/cases/.pg/x-case.md', 'case'],
  ['docs/cases/pg/evidence/.x/y.MARKDOWN', 'evidence'],
  ['CLAUDE.MD', 'agent-routing'],
  ['docs/SKILL-INDEX.md', 'index'],
  // Not the index: exact matches come first.
  ['docs/skill-index.md', 'docs-guide'],
  ['README.md', 'general'],
  ['docs/addon-a-guide.mdx', 'general'],
])('%s is of kind %s', (path, id) => {
  expect(kindOf(path).id).toBe(id);
});

test('what is ignored is so in hidden directories too, in its own letter case', () => {
  const {isIgnored} = createKindOf({...preflight, ignore: ['vendor/**']}, workspaceOf({}));
  expect(['vendor/a.md', 'vendor/.x/a.md', 'Vendor/a.md', '.vendor/a.md'].map(isIgnored)).toEqual([true, true, false, false]);
});
