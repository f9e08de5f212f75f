import type {Conventions} from '../../core/conventions.ts';
import {resolveConfig} from '../resolve.ts';
import type {ConfigFile, PRESETS} from '../schema.ts';
import {general} from './general.ts';
import {incidents} from './incidents.ts';
import {preflight} from './preflight.ts';
import {runbooks} from './runbooks.ts';

/** Every family of documents that a configuration can extend, by name. */
export const presets: Readonly<Record<(typeof PRESETS)[number], ConfigFile>> = {preflight, runbooks, incidents, general};

/** What applies without a configuration. */
export const DEFAULT_PRESET = 'preflight';

/** The conventions of a preset as it stands. */
export function conventionsOf(preset: keyof typeof presets): Conventions {
  return resolveConfig(presets[preset], preset);
}
