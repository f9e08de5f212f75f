import {conventionsOf} from '../../src/config/presets/index.ts';

/** The conventions that apply without a configuration. */
export const preflight = conventionsOf('preflight');
