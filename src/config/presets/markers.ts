import type {ConfigFile} from '../schema.ts';

/** What people write beside the name of a document that is still to come, in English and Chinese. */
export const markers: NonNullable<ConfigFile['markers']> = {
  notes: ['TBD'],
  words: [
    ...['planned', 'pending', 'forthcoming', 'upcoming', 'coming soon', 'to be written', 'not yet written'],
    ...['待写', '待补', '待编写', '规划中', '计划中', '筹备中', '尚未编写', '还没写', '即将推出'],
  ],
};
