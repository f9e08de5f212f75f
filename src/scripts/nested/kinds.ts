import type {LazyModule} from '../../core/lazy-module.ts';
import type {CheckText} from '../language.ts';
import {languageOf} from '../languages.ts';
import {checkColumns} from './check-columns.ts';
import {checkJq} from './check-jq.ts';
import {checkJsonPath} from './check-jsonpath.ts';
import type {NestedKind} from './program.ts';

/** The module of a language, and the words that a script must hold for it to be of use. */
const ofLanguage = (label: string): LazyModule<CheckText> | null => languageOf(label)?.module ?? null;
const DOCUMENT: LazyModule<CheckText> = {name: 'json document', load: async () => (await import('../languages/json.ts')).checkJsonDocument};
const PATCH: LazyModule<CheckText> = {name: 'patch', load: async () => (await import('./check-patch.ts')).checkPatch};
const OPERATIONS: LazyModule<CheckText> = {name: 'operations', load: async () => (await import('./check-patch.ts')).checkOperations};

/** What shell commands are given; messages say that `name` does not parse. `hint` is in every script that has one of the kind. */
export const KINDS = {
  body: {name: 'JSON body', hint: /curl/u, check: DOCUMENT, allowsFillers: true},
  columns: {name: 'Column list', hint: /custom-columns/u, check: checkColumns, allowsFillers: true},
  jq: {name: 'jq program', hint: /jq/u, check: checkJq, allowsFillers: false},
  jsonFile: {name: 'JSON here-document', hint: /<</u, check: DOCUMENT, allowsFillers: true},
  jsonpath: {name: 'JSONPath template', hint: /jsonpath/u, check: checkJsonPath, allowsFillers: false},
  operations: {name: 'JSON patch', hint: /patch/u, check: OPERATIONS, allowsFillers: true},
  override: {name: 'Override', hint: /--overrides/u, check: PATCH, allowsFillers: true},
  patch: {name: 'Patch', hint: /patch/u, check: PATCH, allowsFillers: true},
  python: {name: 'Python program', hint: /python|<</u, check: ofLanguage('python'), allowsFillers: false},
  shell: {name: 'Shell command', hint: /sh/u, check: null, allowsFillers: false},
  toml: {name: 'TOML here-document', hint: /<</u, check: ofLanguage('toml'), allowsFillers: true},
  yaml: {name: 'YAML here-document', hint: /<</u, check: ofLanguage('yaml'), allowsFillers: true},
} satisfies Readonly<Record<string, NestedKind>>;
