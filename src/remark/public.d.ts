import type {Plugin, Preset} from 'unified';

/** Every rule that needs nothing but one document, as a plugin of unified, by its id such as `metadata/missing-field`. */
export const plugins: Readonly<Record<string, Plugin<unknown[]>>>;

/** All of them; those that are errors fail the run. */
declare const preset: Preset;
export default preset;
