import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';

/** Any Markdown: links, mentions, scripts and attribution, and nothing that only one family agrees on. */
export const general: ConfigFile = {roots: ['', 'docs'], markers};
