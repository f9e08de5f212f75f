import type {Conventions} from '../../core/conventions.ts';
import {preflight} from './preflight.ts';

/** Every family of documents that a configuration can extend, by name. */
export const presets: Readonly<Record<string, Conventions>> = {preflight};

/** What applies without a configuration. */
export const DEFAULT_PRESET = 'preflight';
