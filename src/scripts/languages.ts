import type {Language} from './language.ts';

/** Every language that is judged besides shells; each is one file below `languages/`, loaded when a document has a block of it. */
export const LANGUAGES: readonly Language[] = [
  {
    name: 'Dockerfile',
    labels: 'dockerfile docker containerfile',
    module: {name: 'dockerfile', load: async () => (await import('./languages/dockerfile.ts')).checkDockerfile},
  },
  {
    name: 'JSON',
    labels: 'json jsonc json5 geojson',
    module: {name: 'json', load: async () => (await import('./languages/json.ts')).checkJson},
  },
  {
    name: 'JavaScript',
    labels: 'javascript js jsx cjs mjs',
    module: {name: 'javascript', load: async () => (await import('./languages/javascript.ts')).checkJavaScript},
  },
  {
    name: 'Mermaid',
    labels: 'mermaid',
    module: {name: 'mermaid', load: async () => (await import('./languages/mermaid.ts')).checkMermaid},
  },
  {
    name: 'Python',
    labels: 'python py python3 py3',
    module: {name: 'python', load: async () => (await import('./languages/python.ts')).checkPython},
  },
  {
    name: 'TOML',
    labels: 'toml',
    module: {name: 'toml', load: async () => (await import('./languages/toml.ts')).checkToml},
  },
  {
    name: 'TypeScript',
    labels: 'typescript ts cts mts',
    module: {name: 'typescript', load: async () => (await import('./languages/javascript.ts')).checkTypeScript},
  },
  {
    name: 'TSX',
    labels: 'tsx',
    module: {name: 'tsx', load: async () => (await import('./languages/javascript.ts')).checkTsx},
  },
  {
    name: 'YAML',
    labels: 'yaml yml',
    module: {name: 'yaml', load: async () => (await import('./languages/yaml.ts')).checkYaml},
  },
];

const BY_LABEL: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => language.labels.split(' ').map((label): [string, Language] => [label, language])),
);

/** The language of a fence by its language word, as `shellModeOf` reads it; null when it is none of ours. */
export function languageOf(lang: string | null): Language | null {
  const word = /^[^[=,{:]*/u.exec(lang ?? '')?.[0] ?? '';
  return BY_LABEL.get(word.toLowerCase()) ?? null;
}
