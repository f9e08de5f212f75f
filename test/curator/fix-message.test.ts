import {expect, test} from 'vitest';
import {nameFixes} from '../../src/curator/fix-message.ts';
import {rules} from '../../src/rules/index.ts';

test('one line in the form of the repository', () => {
  const ruleIds = ['index/missing-entry', 'reference/not-clickable', 'index/missing-entry', 'reference/not-clickable'];
  expect(nameFixes('[style-harmonize]', ruleIds, ['F1', 'F3'])).toBe(
    '[style-harmonize] docs-curator: add 2 index entries, link 2 references (F1 F3)',
  );
  expect(nameFixes('', ['metadata/new-document-status'], ['F2'])).toBe('docs-curator: correct 1 status (F2)');
  expect(nameFixes('', ['reference/unmarked-forward'], [])).toBe('docs-curator: mark 1 forward reference');
});

test('it stays one line that can be read, whatever is fixed', () => {
  const ids = Array.from({length: 12}, (_, index) => `F${index + 1}`);
  const message = nameFixes(
    'docs:',
    rules.map(({id}) => id),
    ids,
  );
  expect(message).toBe(`docs: docs-curator: fix ${rules.length} findings (12 items)`);
});
