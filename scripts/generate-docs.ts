import {readFileSync, writeFileSync} from 'node:fs';
import {generatePages} from './docs/pages.ts';

for (const [path, text] of await generatePages((page) => readFileSync(page, 'utf8'))) writeFileSync(path, text);
