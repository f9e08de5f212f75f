import type {ConfigFile} from '../schema.ts';
import {markers} from './markers.ts';
import {sectionSigns} from './numbering.ts';

/** Any Markdown: links, mentions, scripts and attribution, and nothing that only one family agrees on. */
export const general: ConfigFile = {
  kinds: [{id: 'general', sections: {numbering: sectionSigns}}],
  roots: ['', 'docs'],
  markers,
};
