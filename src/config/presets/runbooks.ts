import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Runbooks with their appendices and decisions, plain names instead of links, scripts between sentinels. */
export const runbooks: ConfigFile = {roots: ['', 'runbooks', 'docs'], markers};
