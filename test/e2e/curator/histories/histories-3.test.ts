import {testHistories} from './play-histories.ts';

await testHistories(2);
