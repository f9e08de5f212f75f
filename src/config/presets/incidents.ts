import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Incident reports, one file each. */
export const incidents: ConfigFile = {roots: ['', 'docs'], markers};
