/**
 * Rewrites api.github.com.json and api.graphql from the pinned versions of GitHub's descriptions. Run it with a Node that strips types
 * (22.18 or newer): node test/bed/github/description/refresh.ts
 */
import {writeFile} from 'node:fs/promises';
import {downloadFile, findFile, type PackedFile} from './full-description.ts';
import {OPERATIONS} from './operations.ts';
import {DESCRIPTION_SOURCE, type JsonObject, printSlice, sliceDescription} from './slice-description.ts';
import {GRAPHQL_SOURCE, sliceGraphql} from './slice-graphql.ts';

const read = async (file: PackedFile): Promise<string> => (await findFile(file)) ?? (await downloadFile(file));

const description = JSON.parse(await read(DESCRIPTION_SOURCE)) as JsonObject;
await writeFile(new URL('api.github.com.json', import.meta.url), printSlice(sliceDescription(description, OPERATIONS)));
await writeFile(new URL('api.graphql', import.meta.url), sliceGraphql(await read(GRAPHQL_SOURCE)));
