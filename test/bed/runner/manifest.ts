import {parse} from 'yaml';

/** One input of an action. */
interface InputDefinition {
  readonly name: string;
  /** As written, expressions included; empty when the manifest gives none. */
  readonly default: string;
  readonly deprecationMessage: string | null;
}

/** What the runner needs of an action.yml. */
export interface ActionManifest {
  /** The runtime, `node24`. */
  readonly using: string;
  /** Path of the main script, relative to the action's folder. */
  readonly main: string;
  readonly inputs: readonly InputDefinition[];
}

/** Reads an action.yml. @throws when it is not YAML or has no main script. */
export function parseManifest(text: string): ActionManifest {
  // All scalars are strings to the runner's input schema: `default: true` is the text `true`.
  const root = parse(text, {schema: 'failsafe'});
  const main = root?.runs?.main;
  if (typeof main !== 'string') throw new Error('Missing `runs.main` in action.yml');
  const inputs = Object.entries<Record<string, unknown> | string>(root.inputs ?? {}).map(([name, input]) => {
    const {default: value, deprecationMessage} = typeof input === 'object' ? input : {};
    return {
      name,
      default: typeof value === 'string' ? value : '',
      deprecationMessage: typeof deprecationMessage === 'string' ? deprecationMessage : null,
    };
  });
  return {using: String(root.runs.using), main, inputs};
}
