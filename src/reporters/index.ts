import {github} from './github.ts';
import {json} from './json.ts';
import type {Reporter} from './reporter.ts';
import {stylish} from './stylish.ts';

/** Every reporter by its name. */
export const reporters: Readonly<Record<string, Reporter>> = {stylish, json, github};
