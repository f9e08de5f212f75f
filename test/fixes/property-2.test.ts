import {test} from 'vitest';
import {HALF, tryFixes} from './try-fixes.ts';

test(`${HALF} documents become what they should be, and nothing else`, tryFixes, 900_000);
