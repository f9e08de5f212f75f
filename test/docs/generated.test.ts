import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect, test} from 'vitest';
import {generatePages} from '../../scripts/docs/pages.ts';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');

test.each([...(await generatePages(read))])('%s is what `npm run docs` writes', (path, text) => {
  expect(read(path)).toBe(text);
});
