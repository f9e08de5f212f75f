/**
 * Rewrites api.github.com.json from the pinned version of GitHub's description. Run it with a Node that strips types (22.18 or newer):
 * node test/bed/github/description/refresh.ts
 */
import {writeFile} from 'node:fs/promises';
import {downloadFullDescription, findFullDescription} from './full-description.ts';
import {OPERATIONS} from './operations.ts';
import {printSlice, sliceDescription} from './slice-description.ts';

const full = (await findFullDescription()) ?? (await downloadFullDescription());
await writeFile(new URL('api.github.com.json', import.meta.url), printSlice(sliceDescription(full, OPERATIONS)));
